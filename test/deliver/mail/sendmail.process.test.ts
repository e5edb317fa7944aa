import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { MailSettings } from '../../../src/deliver/mail/mail.js'
import { createMailer } from '../../../src/deliver/mail/mailer.js'
import { temporaryFolder } from '../../store/sqlite/temporary.js'
import { digest, now, settings } from '../sample.js'

/** A program in place of sendmail, which appends what it is given to files. */
function standIn(script: string) {
  const folder = temporaryFolder()
  const path = join(folder, 'send mail')
  writeFileSync(path, `#!/bin/sh\ncd '${folder}'\n${script}\n`)
  chmodSync(path, 0o755)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { path, read }
}

const mailerBy = (path: string, timeouts: MailSettings['timeouts'] = {}) =>
  createMailer(
    settings('', {
      to: ['care@northwind.example', 'gone@northwind.example'],
      via: { sendmail: path },
      timeouts,
    }),
  )

test('a local program gets the mail for each recipient, with no shell in between', async () => {
  const { path, read } = standIn(`printf '%s|' "$@" >> args; echo >> args; cat > mail`)
  const strange = "o'brien&touch$HOME`id`@northwind.example"
  const mailer = createMailer(
    settings('', { to: ['care@northwind.example', strange], via: { sendmail: path } }),
  )
  const mail = await mailer.compose(digest(), now)
  expect(await mailer.send(mail)).toMatchObject([{ state: 'accepted' }, { state: 'accepted' }])
  expect(read('args').trim().split('\n')).toEqual([
    '-i|-f|mentions@northwind.example|care@northwind.example|',
    `-i|-f|mentions@northwind.example|${strange}|`,
  ])
  expect(read('mail')).toBe(mail.message.replaceAll('\r\n', '\n'))
})

test.each([
  { case: 'an unknown mailbox is final', code: 67, state: 'rejected', hint: 'Check the addresses' },
  { case: 'anything else may pass', code: 75, state: 'waiting', hint: 'the log of this mail program' },
])('it says no to one of two: $case', async ({ code, state, hint }) => {
  const { path } = standIn(
    `cat > /dev/null; case "$4" in gone*) echo "no gone here" >&2; exit ${code};; esac`,
  )
  const mailer = mailerBy(path)
  const [first, second] = await mailer.send(await mailer.compose(digest(), now))
  expect(first).toEqual({ address: 'care@northwind.example', state: 'accepted' })
  expect(second).toMatchObject({
    address: 'gone@northwind.example',
    state,
    problem: {
      message: `${path} did not take the mail for gone@northwind.example: it ended with code ${code} (it said: no gone here).`,
      hint: expect.stringContaining(hint),
    },
  })
})

test('one that ends without reading is told by its code, not by a broken pipe', async () => {
  const { path } = standIn('exit 69')
  const mailer = mailerBy(path)
  const long = digest({ text: 'long '.repeat(100_000) })
  expect(await mailer.send(await mailer.compose(long, now))).toMatchObject([
    { state: 'waiting' },
    { state: 'waiting' },
  ])
})

test('one that hangs is stopped', async () => {
  const { path } = standIn('exec sleep 600')
  const mailer = mailerBy(path, { total: 150 })
  const [first] = await mailer.send(await mailer.compose(digest(), now))
  expect(first).toMatchObject({
    state: 'waiting',
    problem: { message: expect.stringContaining('after 0.15 s and was stopped') },
  })
})

test('one that leaves a child behind is not waited for', async () => {
  const { path, read } = standIn('cat > /dev/null; sleep 600 & echo $! >> children; exit 0')
  onTestFinished(() => {
    for (const child of read('children').trim().split('\n')) process.kill(Number(child))
  })
  const mailer = mailerBy(path)
  expect(await mailer.send(await mailer.compose(digest(), now))).toMatchObject([
    { state: 'accepted' },
    { state: 'accepted' },
  ])
})

test('one that is not there', async () => {
  const mailer = mailerBy('/nowhere/sendmail')
  await expect(mailer.send(await mailer.compose(digest(), now))).rejects.toMatchObject({
    name: 'DeliveryError',
    message: '/nowhere/sendmail could not be started: there is no such file.',
    permanent: false,
  })
})
