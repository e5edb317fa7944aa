import { describe, expect, test } from 'vitest'
import { checkSmtpAddress, readSmtpAddress } from '../../../src/deliver/mail/smtp-address.js'

describe('the address of a mail server', () => {
  const host = 'mail.northwind.example'
  test.each([
    { text: `smtp://${host}`, port: 587, secure: false, startTls: 'optional' },
    { text: `smtp://${host}:25/`, port: 25, secure: false, startTls: 'optional' },
    { text: `smtps://${host}`, port: 465, secure: true, startTls: 'optional' },
    { text: `SMTP://${host}:2525?tls=required`, port: 2525, secure: false, startTls: 'required' },
    {
      text: `smtp://${host}?tls=never&name=desk.example`,
      port: 587,
      secure: false,
      startTls: 'never',
      name: 'desk.example',
    },
  ])('$text', ({ text, ...server }) => {
    expect(readSmtpAddress(text)).toEqual({ host, ...server })
  })

  test.each([
    { text: `smtp://care:secret@${host}`, user: 'care', password: 'secret', startTls: 'required' },
    {
      text: `smtp://care:secret@${host}?tls=optional`,
      user: 'care',
      password: 'secret',
      startTls: 'optional',
    },
    { text: 'smtp://care:secret@localhost', user: 'care', password: 'secret', startTls: 'optional' },
    { text: 'smtp://care:secret@[::1]:25', user: 'care', password: 'secret', startTls: 'optional' },
    {
      text: `smtp://care@northwind.example:secret@${host}`,
      user: 'care@northwind.example',
      password: 'secret',
      startTls: 'required',
    },
    {
      text: `smtp://care:p%40ss%2Fw%3A%23%25@${host}`,
      user: 'care',
      password: 'p@ss/w:#%',
      startTls: 'required',
    },
  ])(
    '$text sends the password only where nobody listens, unless told',
    ({ text, user, password, startTls }) => {
      expect(readSmtpAddress(text)).toMatchObject({ login: { user, password }, startTls })
    },
  )

  test.each([
    { text: 'smtp://[::1]:25', host: '::1' },
    { text: 'smtp://192.0.2.1', host: '192.0.2.1' },
    { text: 'smtp://bücher.example', host: 'xn--bcher-kva.example' },
  ])('$text is at $host', ({ text, host: expected }) => {
    expect(readSmtpAddress(text)).toMatchObject({ host: expected })
  })

  test.each([
    { text: host, says: 'begins with smtp://' },
    { text: 'https://mail.example', says: 'begins with smtp://' },
    { text: 'smtp://', says: 'no address such as' },
    { text: 'smtp://mail example', says: 'no address such as' },
    { text: 'smtp://care:hunter2@', says: 'no address such as' },
    { text: `smtp://care:hun/ter2@${host}`, says: '%2F' },
    { text: `smtp://care:1234/hunter2@${host}`, says: '%2F' },
    { text: `smtp://care:hunter2#x@${host}`, says: '%23' },
    { text: `smtp://care:1234?hunter2@${host}`, says: '%3F' },
    { text: `smtp://care:hunter2%zz@${host}`, says: '%25' },
    { text: `smtp://care@${host}`, says: 'needs a password' },
    { text: `smtp://:hunter2@${host}`, says: 'needs a password' },
    { text: `smtp://${host}/inbox`, says: 'Nothing can follow' },
    { text: `smtp://${host}?requireTLS=hunter2`, says: 'Only tls and name' },
    { text: `smtp://${host}?tls=hunter2`, says: 'required, optional, never' },
    { text: `smtp://${host}?name=a%0D%0Ahunter2`, says: 'name of this machine' },
    { text: `smtp://${host}:465`, says: 'smtps://' },
    { text: `smtps://${host}:587`, says: 'smtp://' },
  ])('$text is refused, and its password not repeated', ({ text, says }) => {
    expect(checkSmtpAddress(text)).toContain(says)
    expect(checkSmtpAddress(text)).not.toMatch(/hun\/?ter2/)
  })
})
