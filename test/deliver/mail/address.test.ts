import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { checkAddress, readAddress } from '../../../src/deliver/mail/address.js'
import { createMailer } from '../../../src/deliver/mail/mailer.js'
import { digest, now, settings } from '../sample.js'

describe('an address', () => {
  test.each([
    { text: 'care@northwind.example', address: 'care@northwind.example' },
    { text: '  care@northwind.example  ', address: 'care@northwind.example' },
    { text: '<care@northwind.example>', address: 'care@northwind.example' },
    { text: 'Care@Northwind.EXAMPLE', address: 'Care@northwind.example' },
    { text: 'care+digest@northwind.example', address: 'care+digest@northwind.example' },
    { text: "o'brien@northwind.example", address: "o'brien@northwind.example" },
    { text: 'root@localhost', address: 'root@localhost' },
    { text: 'Jörg Müller <jm@northwind.example>', name: 'Jörg Müller', address: 'jm@northwind.example' },
    {
      text: 'Care (Northwind) <care@northwind.example>',
      name: 'Care (Northwind)',
      address: 'care@northwind.example',
    },
    {
      text: '"Northwind, Care" <care@northwind.example>',
      name: 'Northwind, Care',
      address: 'care@northwind.example',
    },
    {
      text: '"The \\"A\\" Team" <a@northwind.example>',
      name: 'The "A" Team',
      address: 'a@northwind.example',
    },
    { text: '"x@evil.example" <a@b>', name: 'x@evil.example', address: 'a@b' },
    { text: '"a@b.example" <a@b.example>', address: 'a@b.example' },
    { text: '王芳 <wang@northwind.example>', name: '王芳', address: 'wang@northwind.example' },
    { text: 'care@bücher.example', address: 'care@xn--bcher-kva.example' },
    { text: 'jörg@northwind.example', address: 'jörg@northwind.example' },
  ])('$text is $address', ({ text, name, address }) => {
    expect(readAddress(text)).toEqual(name === undefined ? { address } : { name, address })
    expect(checkAddress(text)).toBeUndefined()
  })

  test.each([
    { text: '', says: 'empty' },
    { text: 'care', says: 'has an @' },
    { text: '@northwind.example', says: 'nothing before the @' },
    { text: 'care@', says: 'no domain after' },
    { text: 'a@b@c.example', says: 'only one @' },
    { text: 'a@b.example,evil@c.example', says: 'more than one address' },
    { text: 'a@b.example; evil@c.example', says: 'more than one address' },
    { text: 'a@b.example evil@c.example', says: 'only one @' },
    { text: 'Northwind, Care <care@northwind.example>', says: 'double quotes' },
    { text: 'evil@c.example <a@b.example>', says: 'double quotes' },
    { text: 'a@b.example <c@d.example> <e@f.example>', says: 'only one @' },
    { text: '"a <x@evil.example>" b <c@d.example', says: 'only one @' },
    { text: '"a <x@evil.example>" b <c@d.example>', says: 'only one @' },
    { text: '=?utf-8?q?evil=40c.example?= <a@b.example>', says: 'decode' },
    { text: '"evil@c.example> x"@b.example', says: 'only one @' },
    { text: '"john doe"@b.example', says: 'letters' },
    { text: 'list:a@b.example', says: 'letters' },
    { text: 'list: <a@b.example>', says: 'double quotes' },
    { text: '-oQ/tmp@b.example', says: 'hyphen' },
    { text: 'a..b@c.example', says: 'single dots' },
    { text: '.a@c.example', says: 'single dots' },
    { text: 'a@b..example', says: 'no domain' },
    { text: 'a@-b.example', says: 'no domain' },
    { text: 'a@b_c.example', says: 'After the @' },
    { text: 'a@[192.0.2.1]', says: 'After the @' },
    { text: 'a@192.0.2.1', says: 'not a number' },
    { text: `${'a'.repeat(65)}@b.example`, says: '64 bytes' },
    { text: `a@${'b'.repeat(64)}.example`, says: 'no domain' },
    { text: 'a@b.example\r\nBcc: evil@c.example', says: 'line end' },
    { text: 'Care\n <a@b.example>', says: 'line end' },
    { text: 'Care\u202e <a@b.example>', says: 'cannot be seen' },
    { text: 'a\0@b.example', says: 'cannot be seen' },
  ])('$text is refused', ({ text, says }) => {
    expect(checkAddress(text)).toContain(says)
  })

  test('that is accepted reaches that mailbox and no other', async () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'evil@c.example',
        '@',
        ',',
        ';',
        ':',
        '<',
        '>',
        '"',
        '\\',
        '(',
        ')',
        ' ',
        '.',
        '-',
        '\n',
        '\r',
      ],
      ...[
        '=?utf-8?q?x=40y?=',
        'ü',
        '\u202e',
        '。',
        '＠',
        '，',
        'b.example',
        '\t',
        '%',
        '!',
        '[',
        ']',
        '😀',
        "'",
      ],
    )
    const crafted = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    const text = fc.oneof(
      crafted,
      crafted.map((name) => `${name} <a@b.example>`),
      crafted.map((name) => `"${name}" <a@b.example>`),
    )
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(text, async (to) => {
        const read = readAddress(to)
        if ('problem' in read) return
        accepted += 1
        const mail = await createMailer(settings('smtp://localhost', { to: [to] })).compose(digest(), now)
        expect(mail.envelope.to).toEqual([read.address])
        const parsed = await PostalMime.parse(mail.message)
        expect(parsed.to).toEqual([{ name: read.name || read.address.split('@')[0], address: read.address }])
      }),
      { numRuns: 150 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})
