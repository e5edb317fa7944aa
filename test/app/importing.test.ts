import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, recordOf } from '../../src/app/importing/columns.js'
import { readCsv } from '../../src/app/importing/csv.js'
import { typeOf } from '../../src/app/importing/file-type.js'
import { readMbox } from '../../src/app/importing/mbox.js'

/** In pieces of some bytes, as files are read. */
const inPieces = (bytes: Uint8Array, size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    ),
  )

async function rowsOf(text: string | Uint8Array, size = 7) {
  const rows = []
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for await (const row of readCsv(inPieces(bytes, size))) rows.push(row)
  return rows
}

const cellsOf = async (text: string | Uint8Array, size?: number) =>
  (await rowsOf(text, size)).map(({ cells }) => cells)

describe('CSV', () => {
  test.each([
    [
      'quotes within quotes, and line ends',
      'a,b\r\n"x ""y""\nz",2\r\n',
      [
        ['a', 'b'],
        ['x "y"\nz', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"1,5";2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2\t3',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'a comma in a name',
      '"a;b",c\n1,2',
      [
        ['a;b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells, and lines',
      'a,b\n\n,\n1,\n',
      [
        ['a', 'b'],
        ['', ''],
        ['1', ''],
      ],
    ],
    [
      'a quote within a cell',
      'a,b\n5" wide,2',
      [
        ['a', 'b'],
        ['5" wide', '2'],
      ],
    ],
    [
      'carriage returns alone',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one row', 'a,b', [['a', 'b']]],
    [
      'a mark of its bytes',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', async (_, text, cells) => {
    expect(await cellsOf(text)).toEqual(cells)
    expect(await cellsOf(text, 1)).toEqual(cells)
  })

  test('UTF-16, as spreadsheets write it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\tb\nü\t€\n', 'utf16le')])
    expect(await cellsOf(bytes, 3)).toEqual([
      ['a', 'b'],
      ['ü', '€'],
    ])
  })

  test('whatever was written is read, in whatever pieces', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 2, maxLength: 4 }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const text = rows
            .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
            .join('\r\n')
          expect(await cellsOf(text, size)).toEqual(rows)
        },
      ),
      { numRuns: 200 },
    ))

  test('a quote that nobody closes holds no more than a row may have, and is told', async () => {
    const rows = await rowsOf(`a,b\n1,"${'x'.repeat(3_000_000)}`, 65_536)
    expect(rows).toMatchObject([{ line: 1 }, { line: 2, isTooLong: true }])
    expect(rows[1]?.cells.join('')).toHaveLength(0)
  })

  test('a row is named by the line that it begins at', async () => {
    const rows = await rowsOf('a,b\n"1\n2",3\n4,5\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })
})

describe('columns', () => {
  const of = (names: string[], map: string[] = [], mayBeUndated = false) =>
    columnsOf(names, { map, mayBeUndated })

  test('are known by usual names', () =>
    expect(of(['Ticket ID', 'created_at', 'Subject', 'Body', 'User Name', 'Region', 'Like Count'])).toEqual([
      ...['id', 'publishedAt', 'title', 'text', 'author', undefined, 'engagement.likes'],
    ]))

  test('a person knows better', () =>
    expect(of(['Date', 'Opened', 'Body'], ['Opened=publishedAt', 'Date='])).toEqual([
      undefined,
      'publishedAt',
      'text',
    ]))

  test.each([
    ['no such column', ['Text', 'Date'], ['Body=text'], /no column "Body"/],
    ['no such field', ['Text', 'Date'], ['Text=words'], /is no column and a field/],
    ['no words', ['Date', 'Beschwerde'], [], /No column has the words/],
    ['no date', ['Text'], [], /No column says when/],
  ])('%s', (_, names, map, words) => expect(() => of(names, map)).toThrow(words))

  test('dates may be missing where a person says so', () => expect(of(['Text'], [], true)).toEqual(['text']))

  test('make a record, without empty cells, and with the parts of an author and a thread', () => {
    const names = ['text', 'publishedAt', 'author', 'handle', 'followers', 'parent id', 'tags']
    const columns = of(names)
    expect(
      recordOf(['Hi', '', 'Mara', 'mara', '1,204', '9', 'a; b'], [...columns.slice(0, 6), 'tags']),
    ).toEqual({
      text: 'Hi',
      author: { name: 'Mara', handle: 'mara', followers: 1204 },
      thread: { parentId: '9', id: '9' },
      tags: ['a', 'b'],
    })
    expect(recordOf(['Hi', '2025', 'Mara', '', 'many'], columns)).toEqual({
      text: 'Hi',
      publishedAt: '2025',
      author: 'Mara',
    })
  })
})

test.each([
  ['tickets.CSV', '', 'csv'],
  ['posts.jsonl', '', 'ndjson'],
  ['-', '{"text":1}', 'ndjson'],
  ['inbox', 'From mara@tickets.example', 'mbox'],
  ['-', 'a,b', 'csv'],
])('%s that begins with %j is %s', (file, head, type) => expect(typeOf(file, head)).toBe(type))

describe('mbox', () => {
  const read = async (text: string | Uint8Array, size = 11) => {
    const items = []
    for await (const item of readMbox(inPieces(Buffer.from(text), size), 'support')) items.push(item)
    return items
  }

  const MAILS = `From mara@tickets.example Mon Sep  7 09:00:00 2026
From: =?utf-8?Q?M=C3=A4ra?= Lind <Mara@Tickets.example>
Subject: Northwind Hosting lost my mails
Date: Mon, 7 Sep 2026 09:00:00 +0200
Message-ID: <one@tickets.example>
Content-Type: text/html; charset=utf-8

<p>Nothing arrives.</p>
>From Monday on.

From nobody Mon Sep  7 09:00:00 2026
From: care@northwind.example
Subject: Re: Northwind Hosting lost my mails
Date: Mon, 7 Sep 2026 10:00:00 +0200
Message-ID: <two@northwind.example>
In-Reply-To: <one@tickets.example>
References: <one@tickets.example>
Archived-At: <https://lists.example/2>

We look into it.

> Nothing arrives.

From x
this is no mail
From x
`

  test('mails with their senders, threads and words', async () =>
    expect(await read(MAILS)).toEqual([
      {
        at: 1,
        post: {
          keys: ['mid:one@tickets.example'],
          url: 'mid:one%40tickets.example',
          place: 'support',
          title: 'Northwind Hosting lost my mails',
          text: 'Nothing arrives.\n\nFrom Monday on.',
          author: { name: 'Mära Lind', handle: 'mara@tickets.example' },
          publishedAt: new Date('2026-09-07T07:00:00Z'),
          publishedAtFrom: 'source',
          thread: { id: 'one@tickets.example' },
        },
      },
      {
        at: 2,
        post: {
          keys: ['mid:two@northwind.example'],
          url: 'https://lists.example/2',
          place: 'support',
          title: 'Re: Northwind Hosting lost my mails',
          titleOf: 'thread',
          text: 'We look into it.\n\n> Nothing arrives.',
          author: { name: 'care@northwind.example', handle: 'care@northwind.example' },
          publishedAt: new Date('2026-09-07T08:00:00Z'),
          publishedAtFrom: 'source',
          thread: { id: 'one@tickets.example', parentId: 'one@tickets.example' },
        },
      },
      { at: 3, fault: { why: 'no-mail' } },
    ]))

  test('what is no file of mails has none', async () => expect(await read('a,b\n1,2\n')).toEqual([]))

  test('without an id it is known by date, sender and words', async () => {
    const mail = (text: string) =>
      `From x\nFrom: a@b.example\nSubject: Hi\nDate: Mon, 7 Sep 2026 10:00:00 +0200\n\n${text}\n`
    const [one, again, other] = [await read(mail('One')), await read(mail('One')), await read(mail('Other'))]
    const keyOf = ([item]: typeof one) => (item && 'post' in item ? item.post.keys : undefined)
    expect(keyOf(one)).toEqual(keyOf(again))
    expect(keyOf(one)).not.toEqual(keyOf(other))
    expect(keyOf(one)?.[0]).toMatch(/^support:[\da-f]{32}$/)
  })

  test('a mail of many megabytes is passed over, and the next one read', async () => {
    const long = `From x\nSubject: Long\n\n${`${'x'.repeat(999)}\n`.repeat(51_000)}\nFrom x\nSubject: Short\nFrom: a@b.example\n\nHi\n`
    expect(await read(long, 1_000_000)).toMatchObject([
      { at: 1, fault: { why: 'too-long' } },
      { at: 2, post: { title: 'Short' } },
    ])
  })
})
