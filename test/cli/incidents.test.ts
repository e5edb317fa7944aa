// A person works an incident by commands, from its first minute to the last person told.
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { complaint } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { type Scanned, scannedPosts } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

/** Three people whose sites are down: so few that no scan opens anything by itself. */
const down = (name: string, minutes = 30) =>
  complaint(name, {
    author: `author-${name}`,
    text: `Northwind Hosting is down, my site ${name} is unreachable and shows error 502. Please help, box ${name}.`,
    publishedAt: new Date(Date.now() - minutes * 60_000),
  })

async function opened(work: Workspace, more: readonly string[] = []): Promise<Scanned> {
  const posts = await scannedPosts(work, [down('one', 40), down('two', 35), down('three')])
  expectSuccess(await work.run(['incidents', 'open', '--since', '1h', '--name', 'Sites are down', ...more]))
  return posts
}

const json = async (work: Workspace, ...args: readonly string[]) => {
  const result = await work.run(['incidents', ...args, '--format', 'json'])
  expectSuccess(result)
  return JSON.parse(result.stdout)
}
const says = async (work: Workspace, args: readonly string[]): Promise<string> => {
  const result = await work.run(args)
  expectSuccess(result)
  return result.stdout
}

describe('an incident', () => {
  test('is worked from the first post to the last person told, by the commands that it names itself', async ({
    work,
  }) => {
    const posts = await scannedPosts(work, [down('one', 40), down('two', 35), down('three')])
    expect(await says(work, ['incidents'])).toMatch(/^No incident is open\.[\s\S]*`mentions incidents open`/)
    const preview = await json(work, 'open', '--since', '1h', '--dry-run')
    expect(preview).toMatchObject({ dryRun: true, brand: 'Northwind Hosting', kind: 'outage', people: 3 })
    expect((await json(work)).incidents).toEqual([])
    expect(await says(work, ['incidents', 'open', '--since', '1h', '--name', 'Sites are down'])).toMatch(
      /^Opened i1, since .*: 3 people belong to it\./,
    )
    expect(await says(work, ['incidents', 'show', 'i1'])).toMatch(
      /`mentions incidents said i1 --url ADDRESS`/,
    )
    expect(await says(work, ['incidents', 'show', 'i1'])).toMatch(/You could say:\n {2}\S[\s\S]*What to do/)
    expect((await json(work, 'show', 'i1')).incident.draft).toMatch(/next|hear/i)
    await says(work, [
      'incidents',
      'said',
      '1',
      '--url',
      'https://status.example/7',
      '--text',
      'A switch failed.',
    ])
    expect((await json(work, 'show', 'i1')).incident).not.toHaveProperty('draft')
    expect(await says(work, ['draft', posts.id('one')])).toMatch(/A switch failed\.[\s\S]*status\.example\/7/)
    // What was said in another language is not mixed in, and where it stands is.
    expect(await says(work, ['draft', posts.id('one'), '--language', 'de'])).toMatch(
      /^(?![\s\S]*A switch failed)[\s\S]*status\.example\/7/,
    )
    const early = await says(work, ['reply', posts.id('one')])
    expect(early).toMatch(/It belongs to i1 .*goes on: once it is over, they have to hear that, too\./)

    // What was answered before it was over is not told.
    await says(work, ['incidents', 'fixed', 'i1'])
    expect((await json(work, 'show', 'i1')).incident).toMatchObject({
      state: 'fixed',
      untold: 3,
      told: 0,
      answered: 1,
    })
    expectFailure(await work.run(['incidents', 'close', 'i1']), {
      code: 2,
      says: /i1 stays open: 3 people are not told/,
      tries: /`mentions incidents people i1 --waiting`.*close i1 --force --why REASON/,
    })
    expect(await says(work, ['draft', posts.id('two')])).toMatch(/fixed since/)
    expect(await says(work, ['reply', posts.id('two'), '--url', 'https://forum.example/t/two/2'])).toMatch(
      new RegExp(
        `Told that i1 is over; 2 people of it still wait\\. Next of them: mentions draft ${posts.id('one')}`,
      ),
    )

    await says(work, [
      'incidents',
      'people',
      'i1',
      '--waiting',
      '--format',
      'drafts',
      '--as',
      'Ada',
      '-o',
      'i1.txt',
    ])
    const sheet = readFileSync(work.path('i1.txt'), 'utf8')
    expect(sheet).toContain(`== ${posts.id('one')} author-one on forum.example\nat: ${posts.url('one')}\n`)
    expect(sheet).not.toContain(`== ${posts.id('two')}`)
    await work.write('i1.txt', sheet.replace(/^posted:$/m, 'posted: https://forum.example/t/one/2'))
    expect(await says(work, ['incidents', 'told', 'i1', '--from', 'i1.txt'])).toMatch(/1 waits to be told/)
    const [first] = JSON.parse(
      (await work.run(['show', posts.id('one'), '--format', 'json'])).stdout,
    ).history.filter(
      ({ code, args }: { code: string; args: { url?: string } }) => code === 'answered' && args.url,
    )
    expect(first.args).toMatchObject({
      url: 'https://forum.example/t/one/2',
      text: expect.stringMatching(/fixed since/),
    })

    const line = JSON.stringify({ id: posts.id('three'), text: 'It is over.' })
    const piped = await work.run(['incidents', 'told', 'i1', '--from', '-'], { stdin: `${line}\n` })
    expect(piped.stdout).toMatch(/3 people: 3 told\.[\s\S]*`mentions incidents close i1`/)
    expect(await says(work, ['incidents', 'close', 'i1'])).toMatch(/^i1: closed\./)
    expect((await json(work)).incidents).toMatchObject([{ id: 'i1', state: 'closed', told: 3 }])
  })

  test('is told of each case that belongs to it, and lists them', async ({ work }) => {
    const posts = await opened(work)
    const shown = await says(work, ['show', posts.id('one')])
    expect(shown).toMatch(/Belongs to i1 Northwind Hosting \(Sites are down\), which goes on\./)
    const value = JSON.parse(await says(work, ['show', posts.id('one'), '--format', 'json']))
    expect(value.incidents).toEqual([{ id: 'i1', state: 'open', standing: 'waits' }])
    await says(work, ['incidents', 'leave', 'i1', posts.id('two')])
    const listed = await says(work, ['list', '--incident', 'i1', '--format', 'csv'])
    expect(listed).toContain(posts.id('one'))
    expect(listed).not.toContain(posts.id('two'))
    expectFailure(await work.run(['list', '--incident', 'i7']), {
      code: 2,
      says: /no incident "i7"/,
      tries: /Open: i1/,
    })
  })

  test('gathers those of the kind, and who is named; nobody else where that is asked for', async ({
    work,
  }) => {
    const bill = complaint('bill', {
      author: 'payer',
      text: 'Northwind Hosting charged me twice this month, I want my money back, the invoice is wrong.',
      publishedAt: new Date(Date.now() - 20 * 60_000),
    })
    const posts = await scannedPosts(work, [down('one'), down('two'), bill])
    const people = async (...args: readonly string[]) =>
      (await json(work, 'open', ...args, '--dry-run')).people as number
    expect(await people('--since', '1h')).toBe(2)
    expect(await people('--since', '1h', '--kind', 'billing')).toBe(1)
    expect(await people(posts.id('bill'), '--kind', 'outage', '--since', '1h')).toBe(3)
    expect(await people(posts.id('bill'), '--no-gather')).toBe(1)
    expect(await people(posts.id('bill'))).toBe(1)
    expect(await people('--since', '1m')).toBe(0)
  })

  test('what was done is taken back, the replies with it', async ({ work }) => {
    const posts = await opened(work)
    await says(work, ['incidents', 'fixed', 'i1', '--at', '10m'])
    await says(work, ['incidents', 'told', 'i1', posts.id('one'), posts.id('two')])
    expect((await json(work, 'show', 'i1')).incident).toMatchObject({ told: 2 })
    expect(await says(work, ['incidents', 'undo', 'i1'])).toMatch(/Taken back: 2 people were told/)
    expect((await json(work, 'show', 'i1')).incident).toMatchObject({ told: 0, state: 'fixed' })
    expect(await says(work, ['list', '--state', 'waiting', '--format', 'csv'])).toContain(posts.id('one'))
    // Where the replies alone are taken back nobody was told, either.
    await says(work, ['incidents', 'told', 'i1', posts.id('one')])
    expectFailure(await work.run(['undo']), {
      code: 2,
      says: /did last was with the incident i1\. Nothing was taken back/,
      tries: /`mentions incidents undo i1`.*`mentions undo ID`/,
    })
    await says(work, ['undo', posts.id('one')])
    expect((await json(work, 'show', 'i1')).incident).toMatchObject({ told: 0 })
    await says(work, ['incidents', 'fixed', 'i1', '--undo'])
    expect((await json(work, 'show', 'i1')).incident).toMatchObject({ state: 'open' })
  })

  test('who takes no reply any more is told all the same, and stays told', async ({ work }) => {
    const posts = await opened(work)
    await says(work, ['resolve', posts.id('one')])
    await says(work, ['incidents', 'fixed', 'i1'])
    await says(work, ['incidents', 'told', 'i1', posts.id('one'), '--url', 'https://forum.example/t/all'])
    const told = (await json(work, 'people', 'i1')).people.filter(
      ({ standing }: { standing: string }) => standing === 'told',
    )
    expect(told).toMatchObject([
      { id: posts.id('one'), told: { how: 'hand', url: 'https://forum.example/t/all' } },
    ])
    expect(await says(work, ['incidents', 'told', 'i1', posts.id('one')])).toMatch(
      /as it was: all of them were told/,
    )
  })

  test('who cannot be reached keeps nothing open, and stands there with the reason', async ({ work }) => {
    const posts = await opened(work, ['--no-gather'])
    await says(work, ['incidents', 'join', 'i1', posts.id('one')])
    await says(work, ['incidents', 'fixed', 'i1'])
    await says(work, ['incidents', 'unreachable', 'i1', posts.id('one'), '--why', 'left the forum'])
    expect(await says(work, ['incidents', 'people', 'i1'])).toMatch(/unreachable: left the\s/)
    expect(await says(work, ['incidents', 'close', 'i1'])).toMatch(/closed/)
    expect(await says(work, ['incidents', 'reopen', 'i1'])).toMatch(/i1: opened again/)
  })

  test('cases join by filters, each of them though a list shows them as one row', async ({ work }) => {
    await opened(work, ['--no-gather'])
    await says(work, ['incidents', 'join', 'i1', '--search', 'unreachable'])
    expect((await json(work, 'show', 'i1')).people).toHaveLength(3)
    expect(await says(work, ['ack', '--search', 'unreachable'])).toMatch(/(?:.*acknowledged[\s\S]*){3}/)
  })
})

describe('is refused, with what to type next', () => {
  test.each<[string, readonly string[], RegExp, RegExp]>([
    ['an id that is none', ['show', 'k7f'], /no incident "k7f"/, /Open: i1\. .*`mentions incidents --all`/],
    ['a word that is no verb', ['opne'], /no place for the word "opne"/, /incidents open/],
    ['an id alone', ['i1'], /no place for the word "i1"/, /incidents show i1/],
    ['a second one', ['open'], /i1 is open about "Northwind Hosting" already/, /show i1.*--another/],
    [
      'to tell before it is over',
      ['told', 'i1', 'ONE'],
      /Nobody has said that i1 is over/,
      /incidents fixed i1/,
    ],
    ['a fix before it began', ['fixed', 'i1', '--at', '3h'], /began later/, /--at \d{4}-/],
    ['a fix to come', ['fixed', 'i1', '--at', '2999-01-01'], /yet to come/, /09:40/],
    ['a word without words', ['said', 'i1'], /Where you said it, or what, is missing/, /said i1 --url/],
    ['a word at no address', ['said', 'i1', '--url', 'the status page'], /no web address/, /https:/],
    ['a force without a reason', ['close', 'i1', '--force'], /has to know why/, /--force --why/],
    ['a reason without a force', ['close', 'i1', '--why', 'x'], /--force asks for/, /--force --why/],
    ['to reopen what is open', ['reopen', 'i1'], /i1 is not closed/, /show i1/],
    ['people without an id', ['leave', 'i1'], /Which case is meant is missing/, /incidents leave i1 ID/],
    [
      'a file that is none',
      ['told', 'i1', '--from', 'gone.txt'],
      /gone\.txt can't be read/,
      /told i1 --from FILE/,
    ],
    ['ids beside a file', ['told', 'i1', 'ONE', '--from', 'x'], /says who was told/, /told i1 --from x/],
    ['drafts in a table', ['people', 'i1', '--drafts'], /no place for drafts/, /--format drafts/],
    ['both undo and a time', ['fixed', 'i1', '--undo', '--at', '1h'], /--undo says/, /one of them/],
    ['an unknown brand', ['open', '--brand', 'Nobody'], /Nobody/, /Northwind Hosting/],
  ])('%s', async (_, args, saying, tries) => {
    const { openWorkspace } = await import('../support/workspace.js')
    const work = await openWorkspace()
    try {
      const posts = await opened(work)
      const typed = args.map((word) => (word === 'ONE' ? posts.id('one') : word))
      expectFailure(await work.run(['incidents', ...typed]), { code: 2, says: saying, tries })
    } finally {
      await work.close()
    }
  })

  test('what is closed, unless it is opened again; but a note and a late reply are facts', async ({
    work,
  }) => {
    const posts = await opened(work)
    await says(work, ['incidents', 'close', 'i1', '--force', '--why', 'a drill'])
    expectFailure(await work.run(['incidents', 'join', 'i1', posts.id('one')]), {
      code: 2,
      says: /i1 is closed/,
      tries: /incidents reopen i1/,
    })
    await says(work, ['incidents', 'note', 'i1', 'It was the switch.'])
    await says(work, ['incidents', 'told', 'i1', posts.id('one')])
    const { incident } = await json(work, 'show', 'i1')
    expect(incident).toMatchObject({
      state: 'closed',
      told: 1,
      closedWith: { untold: 3, reason: 'a drill' },
    })
    expect(incident.notes).toMatchObject([{ text: 'It was the switch.' }])
  })

  test('what does not belong to it, or is of another brand', async ({ work }) => {
    const posts = await opened(work, ['--no-gather'])
    expectFailure(await work.run(['incidents', 'leave', 'i1', posts.id('one')]), {
      code: 2,
      says: new RegExp(`${posts.id('one')} does not belong to i1`),
      tries: new RegExp(`incidents join i1 ${posts.id('one')}`),
    })
    await work.configure([], { brands: [{ name: 'Bluefjord' }], sources: [{ type: 'hackernews' }] })
    expectFailure(await work.run(['incidents', 'fixed', 'i1']), {
      code: 2,
      says: /i1 is about "Northwind Hosting", which this config does not watch/,
      tries: /--config FILE/,
    })
  })

  test('what somebody else did last is taken back by them alone', async ({ work }) => {
    await opened(work)
    await says(work, ['incidents', 'note', 'i1', 'Mine', '--as', 'ben'])
    expectFailure(await work.run(['incidents', 'undo', 'i1', '--as', 'ada']), {
      code: 2,
      says: /ben did the last thing with i1, .*note: Mine/,
      tries: /undo i1 --as ben/,
    })
    expect(await says(work, ['incidents', 'undo', 'i1', '--as', 'Ben'])).toMatch(/^Taken back: note: Mine/)
  })
})
