// Mails as bad as they come: what can be read is, and nothing takes long.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMail } from '../../src/sources/read-mail.js'

const bytes = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')
const head = 'From: Ada <ada@mail.example>\nSubject: Help\n'

function nested(levels: number): string {
  const opening = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
  )
  const closing = Array.from({ length: levels }, (_, at) => `\n--b${levels - 1 - at}--\n`)
  return `${head}${opening.join('')}Content-Type: text/plain\n\nIt is down.${closing.join('')}`
}

describe('what can be read', () => {
  test.each([
    { why: '30 parts within parts', mail: nested(30), text: 'It is down.' },
    { why: 'a part that is not closed', mail: nested(3).replace(/\n--b0--\n$/, ''), text: 'It is down.' },
    {
      why: 'an encoding that nobody knows',
      mail: `${head}Content-Type: text/plain; charset=klingon\n\nIt is down.`,
      text: 'It is down.',
    },
    {
      why: 'an attachment that breaks off',
      mail: `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nIt is down.\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(1_000)}`,
      text: 'It is down.',
    },
    {
      why: 'only HTML',
      mail: `${head}Content-Type: text/html\n\n<style>p{}</style><p>It is <b>down</b>.<script>x()</script>`,
      text: 'It is down.',
    },
    {
      why: 'a telephone that signs',
      mail: `${head}\nIt is down.\n\nSent from my iPhone\n`,
      text: 'It is down.',
    },
    {
      why: 'a signature above what it answers',
      mail: `${head}\nIt is down.\n-- \nAda, +44 20 5550 0100\n\nOn Mon, 7 Sep 2026 at 09:00, Care wrote:\n> Sorry\n`,
      text: 'It is down.',
    },
    {
      why: 'an answer between quoted lines',
      mail: `${head}\n> Is it up?\nIt is down.\n> And now?\nIt is not.\n`,
      text: '> Is it up?\nIt is down.\n> And now?\nIt is not.',
    },
    {
      why: 'an answer above what Outlook repeats',
      mail: `${head}\nIt is down.\n\nFrom: Care <care@northwind.example>\nSent: Monday, 7 September 2026 09:00\nTo: Ada\nSubject: Help\n\nIs it up?\n`,
      text: 'It is down.',
    },
    {
      why: 'nothing but what others wrote',
      mail: `${head}\n> It is down.\n`,
      text: '> It is down.',
    },
    {
      why: 'a mail within a mail is a file',
      mail: `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nIt is down.\n--b\nContent-Type: message/rfc822\n\nFrom: eve@mail.example\nSubject: Other\n\nOther words\n--b--`,
      text: 'It is down.',
    },
  ])('$why', async ({ mail, text }) => {
    expect(await readMail(bytes(mail))).toMatchObject({
      from: { name: 'Ada', address: 'ada@mail.example' },
      subject: 'Help',
      text,
    })
  })

  test('names in any encoding, folded headers, groups', async () => {
    const mail = await readMail(
      bytes(
        'From: =?utf-8?Q?Zo=C3=AB?= =?utf-8?B?IE3DvGxsZXI=?= <ZOE@Mail.Example>\nTo: Team: a@one.example, b@two.example;, <c@three.example>\nSubject: =?iso-8859-15?Q?5_=A4?=\n weg\nReferences: <one@mail.example>\n\t<two@mail.example>\nIn-Reply-To: <two@mail.example>\nDate: 7 Sep 26 10:00 +0200 (CEST)\n\nHi',
      ),
    )
    expect(mail).toMatchObject({
      from: { name: 'Zoë Müller', address: 'zoe@mail.example' },
      subject: '5 € weg',
      answers: 'two@mail.example',
      root: 'one@mail.example',
    })
    expect(mail?.to).toContain('c@three.example')
  })

  test('a name that is made to look like another address stays a name', async () => {
    const mail = await readMail(bytes('From: "care@northwind.example" <eve@mail.example>\nSubject: a\n\nb'))
    expect(mail?.from).toEqual({ name: 'care@northwind.example', address: 'eve@mail.example' })
  })
})

describe('what is none', () => {
  test.each([
    ['nothing', ''],
    ['no headers', 'Hello there, this is no mail.'],
    ['parts without end', nested(400)],
    ['zeros', '\0'.repeat(1_000)],
  ])('%s', async (_, text) => {
    expect(await readMail(bytes(text))).toBeUndefined()
  })
})

test('20 MB are read, and no more than anybody reads of them is kept', async () => {
  const mail = await readMail(bytes(`${head}\n${'It is down. '.repeat(1_700_000)}`))
  expect(mail?.text.length).toBeLessThanOrEqual(50_000)
})

test('whatever comes, it is a mail or none', async () => {
  const pieces = fc.constantFrom(
    ...[
      'From: a@b.example\r\n',
      'Subject: =?utf-8?B?',
      '?=',
      '\r\n\r\n',
      'Content-Type: multipart/mixed; boundary=',
      'x\r\n',
    ],
    ...[
      '--x\r\n',
      '--x--',
      'Content-Transfer-Encoding: base64\r\n',
      '\0',
      '<a@b>',
      'Date: ',
      '\n',
      '<',
      '=?',
      'message/rfc822',
      '\u00ff',
    ],
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }),
      async (parts) => {
        const mail = await readMail(Buffer.from(parts.join(''), 'latin1'))
        expect(mail === undefined || typeof mail.text === 'string').toBe(true)
        expect(mail?.text ?? '').not.toMatch(/[\0\u0080-\u009f]/)
      },
    ),
  )
})
