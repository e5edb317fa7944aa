// A mailbox, from the config to the table: complaints, our answers to them, alerts, and what is nobody's business.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, onTestFinished } from 'vitest'
import { type StoredMail, serveMailbox } from '../http/mailbox/imap-server.js'
import { expectSuccess } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

const now = () => new Date('2026-09-08T12:00:00Z')
const eml = (name: string) =>
  readFileSync(new URL(`../../fixtures/mailbox/${name}.eml`, import.meta.url), 'latin1').replaceAll(
    /\r?\n/g,
    '\r\n',
  )
const mail = (uid: number, name: string): StoredMail => ({
  uid,
  receivedAt: new Date('2026-09-08T08:00:00Z'),
  source: Buffer.from(eml(name), 'latin1'),
})

async function mailbox(folders: Readonly<Record<string, StoredMail[]>>) {
  const server = await serveMailbox({
    folders: Object.fromEntries(
      Object.entries(folders).map(([name, mails]) => [name, { uidValidity: 17, mails }]),
    ),
  })
  onTestFinished(() => server.close())
  return server
}

const configure = (work: Workspace, source: object) =>
  work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting' }],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a config
      sources: [{ type: 'mailbox', address: '${CARE_MAILBOX}', every: '1m', ...source }],
      http: { gap: '0s' },
    }),
  )

testOfFile('who complains by mail waits, until somebody answered by mail', async ({ work }) => {
  const server = await mailbox({ INBOX: [mail(1, 'complaint'), mail(2, 'form'), mail(3, 'away')], Sent: [] })
  await configure(work, { own: 'Northwind Hosting', sent: 'Sent' })
  const options = { env: { CARE_MAILBOX: server.url() }, now }
  const first = await work.run(['scan'], options)
  expectSuccess(first)
  expect(first.stdout).toContain('Website down since Friday')
  expect(first.stdout).toContain('Jürgen Weiß')
  expect(first.stdout).not.toContain('Out of office')

  server.folders.Sent?.mails.push(mail(1, 'our-answer'), mail(2, 'our-order'))
  const later = { ...options, now: () => new Date('2026-09-08T12:10:00Z') }
  const second = await work.run(['scan'], later)
  expect(second.stdout + second.stderr).toMatch(
    /Answered or over at their place: \w+ \(Jane Miller: by Northwind Hosting Care\)/,
  )
  expect(second.stdout).not.toMatch(/Website down since Friday/)

  // She writes again, and waits again.
  server.folders.INBOX?.mails.push(mail(4, 'second'))
  const third = await work.run(['scan'], { ...options, now: () => new Date('2026-09-08T12:20:00Z') })
  expect(third.stdout).toContain('It is still down')
  expect(third.stdout).not.toContain('expect to be done at noon')

  const all = `${first.stdout}${first.stderr}${second.stdout}${second.stderr}${third.stdout}${third.stderr}`
  expect(all).not.toContain('secret-of-care')
  const stored = (await readFile(work.path('mentions.db'))).toString('latin1')
  expect(stored).not.toMatch(/secret-of-care|Twenty boxes|\+44 20 5550 0199/)
})

testOfFile('a mail that names no brand is not stored, and one that names it is', async ({ work }) => {
  const server = await mailbox({
    INBOX: [mail(1, 'private'), mail(2, 'newsletter'), mail(3, 'alert-as-it-happens')],
  })
  await configure(work, {})
  const { stdout } = await work.run(['scan'], { env: { CARE_MAILBOX: server.url() }, now })
  expect(stdout).toContain('Northwind Hosting down for a day')
  expect(stdout).toContain('weekly.example')
  const exported = await work.run(['store', 'export'])
  expectSuccess(exported)
  expect(exported.stdout).toContain('issue-212@letters.example')
  expect(exported.stdout).not.toMatch(/friend@mail\.example|Dinner|dinner@/)
})

test('a wrong password is told by check, with what helps', async ({ work }) => {
  const server = await mailbox({ INBOX: [] })
  await configure(work, { name: 'Complaints' })
  const { stdout, stderr, code } = await work.run(['check'], {
    env: { CARE_MAILBOX: server.url().replace('secret-of-care', 'wrong-password') },
    now,
  })
  expect(code).not.toBe(0)
  const said = `${stdout}${stderr}`.replaceAll(/\s+/g, ' ')
  expect(said).toContain('does not take the user and the password of the mailbox')
  expect(said).toContain('needs an app password of its own')
  expect(said).not.toContain('wrong-password')

  const works = await work.run(['check'], { env: { CARE_MAILBOX: server.url() }, now })
  expect(works.stdout).toContain('it works')
})

test('sources add and test take no password from a command line, and say what to write', async ({ work }) => {
  await work.configure(['https://forum.example/posts.rss'])
  for (const verb of ['add', 'test']) {
    const { stdout, stderr, code } = await work.run([
      'sources',
      verb,
      'imaps://care:secret-of-care@mail.example/INBOX',
    ])
    expect(code).not.toBe(0)
    expect(`${stdout}${stderr}`.replaceAll(/\s+/g, ' ')).toContain('type: mailbox, address:')
    expect(`${stdout}${stderr}`).not.toContain('secret-of-care')
  }
})
