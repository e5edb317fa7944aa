// A reply to read, change and post; and where there is none.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { type Item, linkOf, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const now = () => new Date('2026-11-30T14:12:00Z')
const ago = (minutes: number) => new Date(now().getTime() - minutes * 60_000)
const outage: Item = {
  name: 'outage',
  title: 'Offline',
  text: 'Our shop at Northwind Hosting has been offline since noon. Please help.',
  author: 'Jessica Vale',
  publishedAt: ago(20),
}

/** @returns the id of the case of each post, by name */
async function scanned(work: Workspace, items: readonly Item[], more: Record<string, unknown> = {}) {
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`], {
    digest: { timezone: 'UTC' },
    ...more,
    brands: [{ name: 'Northwind Hosting', ...(more.brand as object) }],
    brand: undefined,
  })
  const found = await work.run(['scan', '--format', 'json'], { now })
  expectSuccess(found)
  const ids = new Map<string, string>()
  for (const mention of JSON.parse(found.stdout).mentions) ids.set(mention.url, mention.case.id)
  return (name: string) => ids.get(linkOf(name)) ?? ''
}

const json = async (work: Workspace, ...args: string[]) =>
  JSON.parse((await work.run(['draft', '--format', 'json', ...args], { now })).stdout)

test('without an id it answers whom next shows, and what it says to record keeps the word', async ({
  work,
}) => {
  const id = await scanned(work, [outage])
  const found = await json(work, '--as', 'ada')
  expect(found.case.id).toBe(id('outage'))
  expect(found.draft.text).toMatch(/Jessica[\s\S]*by 3 pm today \(UTC\)[\s\S]*Ada, Northwind Hosting$/)
  expect(found.record).toBe(`mentions reply ${id('outage')} --url ADDRESS --next 2026-11-30T15:00 --as ada`)
  expect(found.postAt).toBe(linkOf('outage'))
  const typed = found.record
    .replace(/^mentions /, '')
    .replace('ADDRESS', `${linkOf('outage')}/2`)
    .split(' ')
  expectSuccess(await work.run(typed, { now }))
  const shown = await work.run(['show', id('outage')], { now })
  expect(shown.stdout).toContain('The next word is promised for 2026-11-30 15:00')
})

test('in a pipe it stands alone; on a terminal with what to know', async ({ work }) => {
  const id = await scanned(work, [outage])
  const piped = await work.run(['draft', id('outage'), '--as', 'Ada'], { now })
  expect(piped.stdout).toMatch(/^[^-][\s\S]*Ada, Northwind Hosting\n$/)
  expect(piped.stdout).not.toContain('reply')
  expect(piped.stderr).toContain(`It goes here: ${linkOf('outage')}`)
  expect(piped.stderr).toContain(`reply ${id('outage')} --url ADDRESS --next`)
  const shown = await work.run(['draft', id('outage'), '--as', 'Ada'], { now, isTTY: true })
  expect(shown.stdout).toMatch(
    /To Jessica Vale on forum\.example about Northwind Hosting.*outage, severity 3, waits 20m/,
  )
  expect(shown.stdout).toContain(`It goes here: ${linkOf('outage')}`)
  expect(shown.stderr).toBe('')
})

test('who speaks is said, or there is a gap; an account of the machine signs nothing', async ({ work }) => {
  const id = await scanned(work, [outage])
  const gap = await work.run(['draft', id('outage')], {
    now,
    env: { USER: 'root', MENTIONS_USER: undefined },
  })
  expect(gap.stdout).toContain('[your name], Northwind Hosting')
  expect(gap.stderr).toContain('No name of a person says who speaks')
  const named = await work.run(['draft', id('outage')], { now, env: { MENTIONS_USER: 'ben' } })
  expect(named.stdout).toContain('Ben, Northwind Hosting')
  const signed = async (as: string) =>
    (await json(work, id('outage'), '--as', as)).draft.text.split('\n').at(-1)
  expect(await signed('Ada Vale, Northwind Hosting')).toBe('Ada Vale, Northwind Hosting')
  expect(await signed('ada@northwind.example')).toBe('[your name], Northwind Hosting')
  expect(await signed('ops_2')).toBe('[your name], Northwind Hosting')
})

test('danger gets no draft but whom to call', async ({ work }) => {
  const text = 'My Northwind Hosting heater caught fire while we slept, my son is in hospital with burns.'
  const id = await scanned(work, [{ ...outage, name: 'fire', text }], {
    brand: { contacts: ['Grace: +49 30 5550100'] },
  })
  const piped = await work.run(['draft', id('fire'), '--as', 'Ada'], { now })
  expect(piped.code).toBe(0)
  expect(piped.stdout).toBe('')
  expect(piped.stderr).toContain('Call now: Grace: +49 30 5550100')
  expect(piped.stderr).toContain('Keep on watching')
  expect(await json(work, id('fire'))).toMatchObject({
    draft: null,
    none: 'danger',
    contacts: ['Grace: +49 30 5550100'],
  })
})

test('nor does a case of which another post is danger', async ({ work }) => {
  const text = 'My Northwind Hosting heater caught fire while we slept, my son is in hospital with burns.'
  const id = await scanned(work, [outage, { ...outage, name: 'fire', text, publishedAt: ago(40) }])
  // The same person, so the same case, whose newest post is the outage.
  expect(id('outage')).toBe(id('fire'))
  expect(await json(work, id('outage'))).toMatchObject({ draft: null, none: 'danger' })
})

test('what is known, another time and another language are what was typed', async ({ work }) => {
  const id = await scanned(work, [outage])
  const found = await json(
    work,
    id('outage'),
    '--known',
    'A switch in fra-2 has failed',
    '--next',
    '17:00',
    '--language',
    'de',
  )
  expect(found.draft.text).toContain('A switch in fra-2 has failed.')
  expect(found.draft.text).toContain('heute bis 17 Uhr')
  expect(found.draft.next).toBe('2026-11-30T17:00:00.000Z')
})

test('own templates are used, and a slip in them is told with its line', async ({ work }) => {
  const id = await scanned(work, [outage], { templates: 'words' })
  const missing = await work.run(['draft', id('outage')], { now })
  expect(missing).toMatchObject({ code: 2 })
  expect(missing.stderr).toContain('mentions draft --templates')
  expectSuccess(await work.run(['draft', '--templates'], { now }))
  const built = await readFile(work.path('words/en.txt'), 'utf8')
  expect((await json(work, id('outage'), '--as', 'Ada')).draft.section).toBe('outage')

  await writeFile(work.path('words/en.txt'), '[outage]\nopening: Ahoy {name}!\nnext: More {time}.\n')
  expect((await json(work, id('outage'), '--as', 'Ada')).draft.text).toMatch(
    /^Ahoy Jessica![\s\S]*More by 3 pm today \(UTC\)\./,
  )
  const second = await work.run(['draft', '--templates'], { now })
  expect(second.stderr).toMatch(/Left as it is, since it is there already: .*en\.txt/)
  expect(await readFile(work.path('words/en.txt'), 'utf8')).not.toBe(built)

  await writeFile(work.path('words/en.txt'), '[outage]\n\nopening: Ahoy {nmae}!\n[outtage]\n')
  await writeFile(work.path('words/it.txt'), '')
  const wrong = await work.run(['draft', id('outage')], { now })
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('words/en.txt:3: unknown placeholder {nmae}: did you mean "name"?')
  expect(wrong.stderr).toContain('words/en.txt:4: unknown section "outtage": did you mean "outage"?')
  expect(wrong.stderr).toContain('words/it.txt: no drafts are written in that language')
  expect(await work.run(['check'], { now })).toMatchObject({ code: 2, stderr: wrong.stderr })
})

test('a brand may have templates of its own', async ({ work }) => {
  const id = await scanned(work, [outage], { templates: 'words', brand: { templates: 'own' } })
  await mkdir(work.path('words'))
  await mkdir(work.path('own'))
  await writeFile(work.path('words/en.txt'), '[outage]\nopening: For all.\n')
  await writeFile(work.path('own/en.txt'), '[outage]\nopening: For this brand.\n')
  expect((await json(work, id('outage'))).draft.text).toMatch(/^For this brand\./)
  await writeFile(work.path('words/en.txt'), '[nothing]')
  expect(await work.run(['check'], { now })).toMatchObject({ code: 2 })
})

test('templates are written without a config, too', async ({ work }) => {
  await mkdir(work.path('empty'))
  const written = await work.run(['draft', '--templates', 'mine'], { now })
  expectSuccess(written)
  expect(written.stderr).toContain('name the folder in the config')
  expect(await readFile(work.path('mine/de.txt'), 'utf8')).toContain('[outage]')
})

test('another language gets an English draft that says so', async ({ work }) => {
  const text =
    'Northwind Hosting: o meu site está fora do ar desde hoje de manhã e ninguém atende o telefone, isto é muito chato para nós.'
  const id = await scanned(work, [{ ...outage, name: 'pt', title: 'Fora do ar', text }], {
    scoring: { threshold: 0 },
  })
  const found = await json(work, id('pt'), '--as', 'Ada')
  expect(found.draft.language).toBe('en')
  expect(found.remarks).toContainEqual(expect.objectContaining({ code: 'language', language: 'pt' }))
})

test('French gets a French draft, and no remark about that', async ({ work }) => {
  const text =
    "Northwind Hosting: mon site est en panne depuis ce matin et personne ne répond au téléphone, c'est vraiment pénible pour nous."
  const id = await scanned(work, [{ ...outage, name: 'fr', title: 'Panne', text }], {
    scoring: { threshold: 0 },
  })
  const found = await json(work, id('fr'), '--as', 'Ada')
  expect(found.draft.language).toBe('fr')
  expect(found.draft.text).toMatch(/^Bonjour[\s\S]*Ada, Northwind Hosting$/)
  expect(found.remarks.map(({ code }: { code: string }) => code)).not.toContain('language')
})

test('nobody waits: nothing is drafted', async ({ work }) => {
  await scanned(work, [{ ...outage, text: 'Which keyboard do you like?' }])
  const none = await work.run(['draft'], { now })
  expect(none).toMatchObject({ code: 0, stdout: '' })
  expect(none.stderr).toContain('Nobody waits for you')
})

test('hostile names and words reach no terminal', async ({ work }) => {
  const id = await scanned(work, [
    {
      ...outage,
      author: 'Jessica\u001b[31m\u202e',
      text: 'Our shop at Northwind Hosting \u001b]0;x\u0007has been offline\u202e since noon.',
    },
  ])
  const shown = await work.run(['draft', id('outage'), '--as', 'Ada'], {
    now,
    isTTY: true,
    env: { NO_COLOR: '1' },
  })
  expect(shown.stdout).not.toMatch(/[\u001b\u202e\u0007]/)
})

test('what asks for nothing gets none, until somebody says that it complains', async ({ work }) => {
  const name = 'onions'
  const text = 'Northwind Hosting: half of the bulbs were onions.'
  await scanned(work, [{ name, text, title: '', publishedAt: ago(20) }])
  const all = await work.run(['list', '--all', '--format', 'json'], { now })
  const id = JSON.parse(all.stdout).mentions[0].case.id
  const found = await work.run(['draft', id], { now })
  expect(found.stdout).toBe('')
  expect(found.stderr).toContain('whether this praises, jokes or complains')
  expect(await json(work, id)).toMatchObject({ draft: null, none: 'praise-or-complaint' })
  expectSuccess(await work.run(['mark', id, 'complaint'], { now }))
  expect((await json(work, id)).draft.text).toContain('sorry')
})
