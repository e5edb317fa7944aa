// Mail servers that an authority vouches for whom only the config trusts.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { DeliveryError } from '../../../src/deliver/error.js'
import { createMailer } from '../../../src/deliver/mail/mailer.js'
import { trusting } from '../../../src/http/trust.js'
import { digest, now, settings } from '../sample.js'
import { certificate, login, mailServer } from './mail-server.js'

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../http/certificates/${name}.pem`, import.meta.url))
const pair = (name: string) => ({
  cert: readFileSync(fileOf(name), 'utf8'),
  key: readFileSync(fileOf(`${name}.key`), 'utf8'),
})

const ways = [
  { way: 'STARTTLS', scheme: 'smtp', query: '?tls=required', secure: false },
  { way: 'STARTTLS where the server offers it', scheme: 'smtp', query: '', secure: false },
  { way: 'TLS', scheme: 'smtps', query: '', secure: true },
]

async function mailerTo(
  { scheme, query, secure }: (typeof ways)[number],
  trusted: string,
  options: { cert?: string; key?: string } = pair('private'),
) {
  const server = await mailServer({ secure, authOptional: false, ...options })
  const smtp = `${scheme}://${login}@127.0.0.1:${server.port}${query}`
  const mailer = createMailer({ ...settings(smtp), via: { smtp, trusted: trusting(trusted, {}) } })
  const send = async () => mailer.send(await mailer.compose(digest(), now)).finally(() => mailer.close())
  return { mailer, server, send }
}

const failureOf = async (work: Promise<unknown>): Promise<DeliveryError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof DeliveryError)) throw new Error('It should have failed', { cause: error })
  return error
}

test.each(ways)('a server whose authority is trusted gets the password over $way', async (way) => {
  const { mailer, server, send } = await mailerTo(way, fileOf('authority'))
  await mailer.check()
  expect(await send()).toMatchObject([{ state: 'accepted' }])
  expect(server.received).toMatchObject([{ secure: true, user: 'care' }])
})

test.each(ways)('so does one that vouches for itself, named itself: $way', async (way) => {
  const { send } = await mailerTo(way, fileURLToPath(certificate), {})
  expect(await send()).toMatchObject([{ state: 'accepted' }])
})

test.each(ways)(
  'another authority in the file is told as such, and nothing is said to the server: $way',
  async (way) => {
    const { mailer, server, send } = await mailerTo(way, fileURLToPath(certificate))
    for (const failure of [await failureOf(send()), await failureOf(mailer.check())]) {
      expect(failure.message).toMatch(/vouches for it/)
      expect(failure.hint).toMatch(
        /^The file that `ca` under `http` names does not vouch for it\. .*add it to that one/,
      )
      expect(failure.hint).not.toContain('NODE_EXTRA_CA_CERTS')
      expect(failure.permanent).toBe(false)
    }
    expect(server.received).toEqual([])
  },
)

test.each(ways)('to trust an authority is not to trust another name: $way', async (way) => {
  const { send } = await mailerTo(way, fileOf('authority'), pair('other'))
  const failure = await failureOf(send())
  expect(failure.message).toMatch(/its certificate belongs to another site/)
  expect(failure.hint).toMatch(/^Use the name that the certificate was made for/)
})
