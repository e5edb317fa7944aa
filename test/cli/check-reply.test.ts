// What is wrong with a reply that somebody wrote, alone and by its case.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Item, linkOf, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const now = () => new Date('2026-11-30T14:12:00Z')
const ago = (minutes: number) => new Date(now().getTime() - minutes * 60_000)
const item = (name: string, more: Partial<Item> = {}): Item => ({
  name,
  title: 'Offline',
  text: 'Our shop at Northwind Hosting has been offline since noon. Please help.',
  author: name,
  publishedAt: ago(20),
  ...more,
})

async function scanned(work: Workspace, items: readonly Item[], brand: object = {}) {
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`], {
    digest: { timezone: 'UTC' },
    brands: [{ name: 'Northwind Hosting', ...brand }],
  })
  const found = await work.run(['scan', '--format', 'json'], { now })
  expectSuccess(found)
  const ids = new Map<string, string>()
  for (const mention of JSON.parse(found.stdout).mentions) ids.set(mention.url, mention.case.id)
  return (name: string) => ids.get(linkOf(name)) ?? ''
}

const check = async (work: Workspace, text: string, ...args: string[]) =>
  await work.run(['draft', '--check', '-', ...args], { now, stdin: text })
const codes = async (work: Workspace, text: string, ...args: string[]) => {
  const { stdout } = await check(work, text, '--format', 'json', ...args)
  return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)
}

const GOOD = 'Your shop is offline since noon: a switch has failed. We write here by 15:10 how far we are.'

test('without a config a reply is read for itself, and how to say it better stands beside it', async ({
  work,
}) => {
  const told = await check(work, 'Hi, we are looking into it.')
  expect(told.code).toBe(0)
  expect(told.stdout).toMatch(/^It says that the post was seen, and answers nothing\. 1 fault:/)
  expect(told.stdout).toContain('“looking into it”')
  expect(told.stdout).toContain('Next word here by 15:00.')
  const good = await check(work, GOOD)
  expect(good.stdout).toMatch(/^It answers\. Nothing is wrong with it\.\n/)
  expect(good.stdout).toContain('It promises: “by 15:10”')
})

test('a file is read as what is piped in; what is none says so', async ({ work }) => {
  await writeFile(join(work.folder, 'answer.txt'), 'You should have read the manual.')
  const told = await work.run(['draft', '--check', 'answer.txt'], { now })
  expect(told.stdout).toContain('“You should have read”')
  const missing = await work.run(['draft', '--check', 'no.txt'], { now })
  expect(missing.code).toBe(2)
  expect(missing.stderr).toContain('there is no file')
  await writeFile(join(work.folder, 'empty.txt'), '\n')
  expect((await work.run(['draft', '--check', 'empty.txt'], { now })).stderr).toContain('The text is empty')
})

test('only faults make an exit code, and only where it is asked for', async ({ work }) => {
  expect((await check(work, 'DM us.')).code).toBe(0)
  expect((await check(work, 'DM us.', '--exit-code')).code).toBe(1)
  expect((await check(work, GOOD, '--exit-code')).code).toBe(0)
})

test('for programs it has codes, spans and what to say', async ({ work }) => {
  const text = 'Please post your order number here.'
  const value = JSON.parse((await check(work, text, '--format', 'json')).stdout)
  expect(value).toMatchObject({ version: 1, faults: 1, language: 'en', case: null, comparedWith: null })
  const [{ code, grade, span, words, better }] = value.findings
  expect({ code, grade, words }).toEqual({ code: 'asks-private', grade: 'fault', words: 'order number' })
  expect(text.slice(span.start, span.end)).toBe(words)
  expect(better).toContain('not here')
})

test('by its case: danger, language, number, promise', async ({ work }) => {
  const id = await scanned(work, [
    item('down', { text: 'Northwind Hosting is offline since noon, order NW-48213, please help.' }),
    item('fire', { text: 'My Northwind Hosting heater caught fire while we slept, my son has burns.' }),
    item('unten', {
      text: 'Unser Shop bei Northwind Hosting ist seit Mittag nicht erreichbar, bitte helft uns.',
    }),
  ])
  expect(await codes(work, GOOD, '--for', id('down'))).toEqual([])
  expect(await codes(work, `${GOOD} It is about NW-48213.`, '--for', id('down'))).toEqual(['shows-private'])
  expect(await codes(work, GOOD, '--for', id('fire'))).toContain('danger-routine')
  expect(await codes(work, GOOD, '--for', id('unten'))).toContain('other-language')
  const late = 'The switch has failed. We write here again within three days.'
  expect(await codes(work, late, '--for', id('down'))).toEqual(['later-than-promised'])
  const told = await work.run(['draft', id('down'), '--check', '-'], { now, stdin: late })
  expect(told.stdout).toContain('a time after the one that you promise everybody')
})

test('outside the hours of the brand nobody is promised anything', async ({ work }) => {
  await scanned(work, [item('down')], { hours: 'Mon-Fri 09:00-17:00', timezone: 'UTC' })
  expect(await codes(work, 'The switch has failed. We write here by 22:00.')).toContain('outside-hours')
})

test('the same text to others is told, with how many they are', async ({ work }) => {
  const id = await scanned(work, [
    item('ada'),
    item('ben', { text: 'Northwind Hosting is down, our whole booking page shows error 503. Help!' }),
    item('cy', { text: 'No mails arrive any more at Northwind Hosting since this morning, what is broken?' }),
    item('di', { text: 'Cannot log in to the panel of Northwind Hosting, it times out every time.' }),
  ])
  for (const name of ['ben', 'cy', 'di'])
    expectSuccess(await work.run(['reply', id(name), '--text', `Hi ${name.toUpperCase()}, ${GOOD}`], { now }))
  const told = await check(work, `Hi ADA, ${GOOD}`, '--for', id('ada'))
  expect(told.stdout).toMatch(/fault {2}others got the same text \(3\)/)
  expect(told.stdout).toContain('Compared with 3 replies')
  expect(await codes(work, `Hi ADA, ${GOOD}`)).toEqual(['copied'])
  expect(await codes(work, GOOD, '--for', id('ben'))).toEqual(['copied'])
})

test('what does not fit together is refused', async ({ work }) => {
  expect((await work.run(['draft', '--for', 'k7f'], { now })).stderr).toContain(
    '--for says how a reply is checked',
  )
  const known = await check(work, GOOD, '--known', 'x')
  expect(known.stderr).toContain('--known beside it would be left out')
  const unknown = await check(work, GOOD, '--brand', 'Contoso')
  expect(unknown.code).toBe(2)
})

test('hostile signs of a reply reach no terminal', async ({ work }) => {
  const told = await check(work, 'You should have read\u001b[31m\u202e it.')
  expect(told.stdout).not.toMatch(/\u001b|\u202e/)
})
