// Node reads NODE_EXTRA_CA_CERTS when it starts.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundled, outputOf, startWith } from '../../store/sqlite/child.js'
import { temporaryFolder } from '../../store/sqlite/temporary.js'
import { certificate, login, mailServer } from './mail-server.js'

test.each([
  { way: 'STARTTLS', scheme: 'smtp', query: '?tls=required', secure: false },
  { way: 'STARTTLS where the server offers it', scheme: 'smtp', query: '', secure: false },
  { way: 'TLS', scheme: 'smtps', query: '', secure: true },
])('goes over $way once NODE_EXTRA_CA_CERTS names the authority', async ({ scheme, query, secure }) => {
  const server = await mailServer({ secure, authOptional: false })
  const program = bundled(
    temporaryFolder(),
    `
    import { createMailer } from './src/deliver/mail/mailer.js'
    import { digest, now, settings } from './test/deliver/sample.js'
    const mailer = createMailer(settings(process.argv[2] ?? ''))
    mailer.compose(digest(), now).then((mail) => mailer.send(mail).finally(() => mailer.close())).then((sent) => console.log(sent[0]?.state), console.log)
    `,
  )
  const url = `${scheme}://${login}@127.0.0.1:${server.port}${query}`
  const child = startWith({ NODE_EXTRA_CA_CERTS: fileURLToPath(certificate) }, program, url)
  expect((await outputOf(child)).trim()).toBe('accepted')
  expect(server.received).toMatchObject([{ secure: true, user: 'care' }])
})
