// What is sent is in the reader's language; what is printed for whoever runs this is English.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const rival = { name: 'rival', text: 'Contoso Mail is down again, nobody answers.', author: 'tess' }

const brands = [
  { name: 'Northwind Hosting' },
  { name: 'Contoso Mail', digest: { to: ['boss@contoso.example'], language: 'en' } },
]
const digest = {
  language: 'de',
  timezone: 'UTC',
  email: { to: 'care@northwind.example', from: 'mentions@northwind.example', maildir: 'mail' },
}
const alerts = {
  rules: [
    { when: 'new', to: 'desk@northwind.example', brand: 'Northwind Hosting' },
    { when: 'new', to: 'night@northwind.example', brand: 'Northwind Hosting', language: 'en-GB' },
  ],
}

async function scanned(work: Workspace, more: object = {}) {
  await work.write('posts.xml', rss([]))
  await work.configure(['posts.xml'], { every: '0s', brands, digest, alerts, ...more })
  await work.run(['scan', '--quiet', '--output', '/dev/null'])
  await work.write('posts.xml', rss([complaint('late', { author: 'jane' }), rival]))
  return await work.run(['scan', '--quiet', '--force', '--output', '/dev/null'])
}

async function mails(work: Workspace) {
  const folder = work.path('mail/new')
  const parsed = await Promise.all(
    (await readdir(folder)).map(async (name) => PostalMime.parse(await readFile(join(folder, name)))),
  )
  return new Map(
    parsed.map(({ to, subject = '', text = '', html = '' }) => [to?.[0]?.address, { subject, text, html }]),
  )
}

test('each mail is in the language of whom it is for', async ({ work }) => {
  await scanned(work)
  expectSuccess(await work.run(['digest', '--email', '--quiet']))
  const sent = await mails(work)
  const german = sent.get('care@northwind.example')
  expect(german?.subject).toMatch(/^Northwind Hosting: 1 Person wartet auf Antwort/)
  expect(german?.text).toContain('ZUSAGE GEBROCHEN (1)')
  expect(german?.html).toContain('<html lang="de"')
  expect(sent.get('boss@contoso.example')?.subject).toMatch(/^Contoso Mail: 1 person waits for a reply/)
  expect(sent.get('desk@northwind.example')?.subject).toBe(
    '1 Person wartet auf Antwort von Northwind Hosting',
  )
  expect(sent.get('night@northwind.example')?.subject).toBe(
    '1 person waits for a reply from Northwind Hosting',
  )
})

test('the digest is so wherever it is written, and JSON is not', async ({ work }) => {
  await scanned(work)
  const printed = await work.run(['digest', '--brand', 'Northwind Hosting'])
  expect(printed.stdout).toContain('Person wartet auf Antwort')
  const json = await work.run(['digest', '--format', 'json', '--brand', 'Northwind Hosting'])
  expect(json.stdout).not.toContain('wartet')
  const list = await work.run(['list'])
  expect(list.stdout).toMatch(/waits? for a reply/)
})

test('a check and its test mail say which language it is', async ({ work }) => {
  await scanned(work)
  const { stdout } = await work.run(['check', '--send-test'])
  expect(stdout).toContain('\nDigest\n  in German, as the config says\n')
  const sent = await mails(work)
  expect(sent.get('care@northwind.example')?.subject).toBe('Test: Die Übersicht wird Sie hier erreichen')
  expect(sent.get('boss@contoso.example')?.subject).toBe('Test: the digest will reach you here')
})

test('a language that there is not is an error of the config, with what is meant', async ({ work }) => {
  await work.write('posts.xml', rss([]))
  await work.configure(['posts.xml'], { brands, digest: { ...digest, language: 'deutsch' } })
  const result = await work.run(['check'])
  expect(result.code).toBe(2)
  expect(result.stderr).toMatch(/language.*expected a language that mails can be written in: en \(English\)/s)
  expect(result.stderr).toContain('did you mean "de"?')
})
