import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../src/store/rows/packing/unreadable.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { commonWords } from '../../../src/store/sqlite/packing/common-words-1.js'
import { packedText, unpackedText } from '../../../src/store/sqlite/packing/packed-text.js'
import { pieces } from '../../../src/store/sqlite/packing/pieces-1.js'
import { brand, complaint, HOUR, judged, later, poll, savePoll, saveVerdicts } from '../sample.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const long =
  'Since the last update I am locked out of my account, and nobody answers. I have been waiting for three days now; please help.'

describe('words', () => {
  test('come back as they were, whatever they are', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom('the', 'nicht mehr', 'Störung', '🔥', '\n', 'ваш сайт', '見る'), {
          maxLength: 90,
        })
        .map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(unpackedText(packedText(text))).toBe(text.replaceAll('\0', '\uFFFD'))
      }),
    )
  })

  test.each([
    ['English', long],
    [
      'German',
      'Seit dem letzten Update komme ich nicht mehr in mein Konto, und niemand antwortet. Ich warte schon seit drei Tagen auf eine Antwort.',
    ],
  ])('%s ones take less than half of the room', (_, text) => {
    const packed = packedText(text)
    expect(packed).toBeInstanceOf(Uint8Array)
    expect(packed.length).toBeLessThan(Buffer.byteLength(text) / 2)
  })

  test.each([
    [
      'in other letters',
      'Сайт не открывается со вчерашнего дня, и никто не отвечает. Сайт не открывается и сегодня.',
    ],
    ['that repeat themselves', `${'It is down. '.repeat(400)}Always.`],
  ])('words %s are packed by zlib', (_, text) => {
    const packed = packedText(text)
    expect(packed[0]).toBe(1)
    expect(packed.length).toBeLessThan((Buffer.byteLength(text) * 2) / 3)
    expect(unpackedText(packed)).toBe(text)
  })

  test('bytes that were cut are known, or hold the beginning of the words', () => {
    const packed = Buffer.from(packedText(long) as Uint8Array)
    for (let length = 2; length < packed.length; length++) {
      try {
        expect(long.startsWith(unpackedText(packed.subarray(0, length)))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable)
      }
    }
  })

  test('what gets no shorter stays a text', () => {
    for (const text of ['', 'k', '\u{1F525}', createHash('sha512').update('7').digest('base64')])
      expect(packedText(text)).toBe(text)
  })

  test('the lists that stored words refer to are what they were', () => {
    expect(createHash('sha256').update(commonWords).digest('hex')).toBe(
      'c0cf6b0204610a92fa89df3d80fb8538ee4df589ab7ebcb66cf63065ada6c7f5',
    )
    // Packed when the list was made.
    expect(
      unpackedText(Buffer.from('AQvGOjwJzo64JoYgYxjQwTHohJYeLL9jlNSQMTrwaF9efrk18lCTHgA=', 'base64')),
    ).toBe(long)
    expect(createHash('sha256').update(pieces).digest('hex')).toBe(
      '29fd3f52da9b56b8bb140abcfc912ca38276b3a3e017c35b851b61e19363f45a',
    )
    expect(unpackedText(Buffer.from('Am4Uzga9dkGRnSyY2E9zqaiA+0Kd0PeZ5NG+AkQ5Y2MVbDs=', 'base64'))).toBe(long)
  })

  test.each([[[]], [[0]], [[9, 1, 2]], [[1, 255, 255, 255]], [[2, 0]]])('bytes %j are none', (bytes) => {
    expect(() => unpackedText(Uint8Array.from(bytes))).toThrow(/packed/)
  })
})

/** How the words of each post lie in the file. */
function storedAs(path: string): readonly unknown[] {
  const db = new DatabaseSync(path)
  try {
    return db
      .prepare('select typeof(text) as type from posts order by id')
      .all()
      .map(({ type }) => type)
  } finally {
    db.close()
  }
}

test('words are packed of posts that name a brand, also of those that are found to later', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  await savePoll(
    store,
    poll([judged('a', { post: { text: long } }), judged('b', { post: { text: long }, mentions: [] })]),
  )
  expect(storedAs(path)).toEqual(['blob', 'text'])
  await saveVerdicts(
    store,
    [brand],
    [{ postId: '2', startsPromise: true, mentions: [complaint()] }],
    later(HOUR),
    false,
  )
  expect(storedAs(path)).toEqual(['blob', 'blob'])
  expect((await store.posts.stored(undefined, 9)).map(({ post }) => post.text)).toEqual([long, long])
  await savePoll(store, poll([judged('a', { post: { text: `${long} Edited.` } })], { at: later(2 * HOUR) }))
  expect(storedAs(path)).toEqual(['blob', 'blob'])
  expect(await store.posts.wordsOf('1')).toMatchObject({ text: `${long} Edited.` })
  await store.close()
})

test('a store of before words were packed shows the same', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'words-as-bytes')
  const db = new DatabaseSync(path)
  const insert = db.prepare(
    `insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text)
     values (?, 1, 'source', 1, ?, 4, 'forum.example', 'https://forum.example/3', ?)`,
  )
  insert.run(3, 1, long)
  insert.run(4, 0, long)
  insert.run(5, 1, '')
  db.close()
  const store = openSqliteStore(path)
  expect((await store.posts.stored(undefined, 9)).map(({ post }) => post.text)).toEqual([long, long, ''])
  await store.close()
  expect(storedAs(path)).toEqual(['blob', 'text', 'text'])
})

test('a store of before words were pieces shows the same, in less room', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'words-in-pieces')
  const db = new DatabaseSync(path)
  const insert = db.prepare(
    `insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, title, text)
     values (?, 1, 'source', 1, ?, 4, 'forum.example', 'https://forum.example/3', ?, ?)`,
  )
  const deflated = Buffer.from('AQvGOjwJzo64JoYgYxjQwTHohJYeLL9jlNSQMTrwaF9efrk18lCTHgA=', 'base64')
  insert.run(3, 1, 'Locked out since the update', deflated)
  insert.run(4, 1, null, deflated)
  insert.run(5, 0, 'Locked out since the update', long)
  db.close()
  const store = openSqliteStore(path)
  expect((await store.posts.stored(undefined, 9)).map(({ post: { title, text } }) => [title, text])).toEqual([
    ['Locked out since the update', long],
    [undefined, long],
    ['Locked out since the update', long],
  ])
  await store.close()
  const after = new DatabaseSync(path)
  const rows = after
    .prepare('select typeof(title) as title, typeof(text) as text, length(text) as bytes from posts')
    .all()
  after.close()
  expect(rows).toMatchObject([
    { title: 'blob', text: 'blob' },
    { title: 'null', text: 'blob' },
    { title: 'text', text: 'text' },
  ])
  for (const { bytes } of rows.slice(0, 2)) expect(bytes).toBeLessThan(deflated.length)
})
