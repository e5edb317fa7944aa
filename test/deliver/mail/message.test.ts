import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { createMailer } from '../../../src/deliver/mail/mailer.js'
import { digest, later, now, settings } from '../sample.js'

const mailer = createMailer(
  settings('smtp://localhost', {
    from: 'Mentions at Northwind <mentions@northwind.example>',
    replyTo: 'team@northwind.example',
    to: ['"Northwind, Care" <care@northwind.example>', 'anna@northwind.example'],
    cc: ['Jörg <joerg@northwind.example>'],
    bcc: ['boss@northwind.example', 'anna@northwind.example'],
  }),
)

test('a mail says who sends it to whom, what list and thread it is of, and that no person wrote it', async () => {
  const mail = await mailer.compose(digest(), now)
  expect(mail.envelope).toEqual({
    from: 'mentions@northwind.example',
    to: [
      'care@northwind.example',
      'anna@northwind.example',
      'joerg@northwind.example',
      'boss@northwind.example',
    ],
  })
  const parsed = await PostalMime.parse(mail.message)
  expect(parsed).toMatchObject({
    from: { name: 'Mentions at Northwind', address: 'mentions@northwind.example' },
    replyTo: [{ address: 'team@northwind.example' }],
    to: [
      { name: 'Northwind, Care', address: 'care@northwind.example' },
      { name: 'anna', address: 'anna@northwind.example' },
    ],
    cc: [{ name: 'Jörg', address: 'joerg@northwind.example' }],
    subject: 'Northwind Hosting: 3 people wait for an answer',
    messageId: mail.messageId,
    date: '2026-03-02T06:00:00.000Z',
  })
  const headers = new Map(parsed.headers.map(({ key, value }) => [key, value]))
  expect(headers.get('list-id')).toBe('<northwind-hosting.mentions.northwind.example>')
  expect(headers.get('auto-submitted')).toBe('auto-generated')
  expect(parsed.text?.trimEnd()).toBe('Three people wait.\n.\nFrom their posts: “it’s down”')
  expect(parsed.html?.trimEnd()).toBe('<p>Three people wait.</p>')
  expect(mail.message).not.toContain('boss')
})

test('every digest of a brand is in one thread, and that of another brand in another', async () => {
  const [first, second, other] = await Promise.all([
    mailer.compose(digest(), now),
    mailer.compose(digest({ period: { from: now, to: later(24) } }), later(24)),
    mailer.compose(digest({ brandKey: 'Südwind' }), now),
  ])
  const [one, two, three] = await Promise.all(
    [first, second, other].map(({ message }) => PostalMime.parse(message)),
  )
  expect(one?.inReplyTo).toMatch(/^<thread\.[0-9a-f]{24}@northwind\.example>$/)
  expect(one?.references).toBe(one?.inReplyTo)
  expect(two?.inReplyTo).toBe(one?.inReplyTo)
  expect(three?.inReplyTo).not.toBe(one?.inReplyTo)
  expect(new Set([first, second, other].map(({ messageId }) => messageId)).size).toBe(3)
  expect(three?.headers.find(({ key }) => key === 'list-id')?.value).toBe(
    '<sudwind-4c58c234.mentions.northwind.example>',
  )
})

test('the same digest becomes the same bytes, with line ends and lengths that every server takes', async () => {
  const long = digest({
    text: `${'ä'.repeat(3000)}\n${'word '.repeat(3000)}`,
    html: `<p>${'x'.repeat(5000)}</p>`,
  })
  const [one, two] = await Promise.all([mailer.compose(long, now), mailer.compose(long, now)])
  expect(two).toEqual(one)
  expect(one.message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Math.max(...one.message.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
    998,
  )
})

test('no text becomes a header, a recipient or another part', async () => {
  const expected = [
    ...[
      'from',
      'reply-to',
      'to',
      'cc',
      'subject',
      'message-id',
      'date',
      'in-reply-to',
      'references',
      'list-id',
    ],
    ...['auto-submitted', 'x-auto-response-suppress', 'mime-version', 'content-type'],
  ]
  const crafted = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom(
          '\r\nBcc: evil@c.example',
          '\n',
          '\r',
          '\0',
          '\u2028',
          '\u202e',
          '=?utf-8?q?=0ABcc:_x?=',
          '\ud800',
        ),
        fc.constantFrom(
          '\r\n\r\n<script>',
          '\r\n.\r\n',
          '----_NmP-',
          ', evil@c.example',
          '"',
          '>',
          '😀',
          'a'.repeat(300),
        ),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(crafted, crafted, crafted, async (subject, brandKey, text) => {
      const mail = await mailer.compose(digest({ subject, brandKey, text, html: text }), now)
      expect(mail.envelope.to).toHaveLength(4)
      expect(mail.messageId).toMatch(/^<digest\.[0-9a-f]{24}@northwind\.example>$/)
      expect([...mail.subject].length).toBeLessThanOrEqual(200)
      expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u)
      const parsed = await PostalMime.parse(mail.message)
      const keys = parsed.headers.map(({ key }) => key)
      expect(keys.toSorted()).toEqual(expected.toSorted())
      expect(parsed.subject).toBe(mail.subject)
      expect(parsed.attachments).toEqual([])
      expect(parsed.bcc).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})

const listOf = async (brandKey: string) => {
  const { message } = await mailer.compose(digest({ brandKey }), now)
  const { headers } = await PostalMime.parse(message)
  return headers.find(({ key }) => key === 'list-id')?.value ?? ''
}

test.each([
  ['shared', '<shared.mentions.northwind.example>'],
  ['brand Northwind Hosting', '<brand-northwind-hosting.mentions.northwind.example>'],
  ['brand Coca-Cola', '<brand-coca-cola.mentions.northwind.example>'],
  ['brand Wolke 7', '<brand-wolke-7.mentions.northwind.example>'],
])('the list of %j is %s', async (brandKey, list) => expect(await listOf(brandKey)).toBe(list))

test('no two names have the same list, and each can be read as far as it goes', async () => {
  const names = [
    'Müller',
    'Muller',
    'Mûller',
    'C++',
    'C#',
    'C',
    '北风主机',
    '無印良品',
    'Škala',
    'Skala',
    'AT&T',
    'AT T',
    '!',
    '?',
    'Ω',
  ]
  const long = ['a', 'b'].map((end) => 'Very '.repeat(18) + end)
  const lists = await Promise.all([...names, ...long].map((name) => listOf(`brand ${name}`)))
  expect(new Set(lists).size).toBe(lists.length)
  expect(lists[0]).toMatch(/^<brand-muller-[0-9a-f]{8}\.mentions\./)
  for (const list of lists) {
    expect(list).toMatch(/^<[a-z0-9-]+\.mentions\.northwind\.example>$/)
    expect(list.slice(1).split('.')[0]?.length).toBeLessThanOrEqual(63)
  }
  expect(await listOf('brand 北风主机')).toBe(lists[names.indexOf('北风主机')])
})
