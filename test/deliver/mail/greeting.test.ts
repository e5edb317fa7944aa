import { expect, test } from 'vitest'
import { namelessGreeting } from '../../../src/deliver/mail/greeting.js'
import { readSmtpAddress } from '../../../src/deliver/mail/smtp-address.js'
import { mailText } from '../../../src/outputs/check-text.js'
import { utc } from '../../../src/text/clock.js'

test.each([
  ['smtp://mail.northwind.example', 'laptop', '[127.0.0.1]'],
  ['smtp://care:secret@mail.northwind.example', 'laptop', '[127.0.0.1]'],
  ['smtp://mail.northwind.example', 'desk.northwind.example', undefined],
  ['smtp://mail.northwind.example?name=desk.northwind.example', 'laptop', undefined],
  ['smtp://localhost:25', 'laptop', undefined],
  ['smtp://127.0.0.1:25', 'laptop', undefined],
])('to %s the machine %s greets as %s', (address, hostName, greeting) => {
  const server = readSmtpAddress(address)
  if ('problem' in server) throw new Error(server.problem)
  expect(namelessGreeting(server, hostName)).toBe(greeting)
})

test('a check names a greeting that some servers refuse', () => {
  const tried = { target: 'mail.northwind.example:587', to: ['care@northwind.example'], problems: [] }
  const view = { sent: false, self: 'mentions', clock: utc }
  expect(mailText([{ ...tried, greeting: '[127.0.0.1]' }], view)).toMatch(
    /note {4}This machine greets as \[127\.0\.0\.1\].*\?name=/,
  )
  expect(mailText([tried], view)).not.toContain('greets')
})
