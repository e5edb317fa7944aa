// Which cases a list or a verb is about, by what was done with them.
import { expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

/** By name: how long ago it was published, and what ada did with it. `first` is promised within an hour, a solution within ten. */
const posts: Record<string, { hours: number; verbs?: string[][] }> = {
  fresh: { hours: 0.1 },
  soon: { hours: 0.8, verbs: [['tag', 'refund']] },
  late: { hours: 3 },
  bens: { hours: 4, verbs: [['ack'], ['assign', '--to', 'Ben'], ['tag', 'refund'], ['tag', 'vip']] },
  adas: { hours: 0.2, verbs: [['assign']] },
  answered: { hours: 11, verbs: [['reply']] },
  solved: { hours: 5, verbs: [['resolve'], ['assign', '--to', 'Ben']] },
  ignored: { hours: 6, verbs: [['ignore']] },
  asleep: { hours: 8, verbs: [['snooze', '--for', '2h']] },
}

async function worked(work: Workspace): Promise<(name: string) => string> {
  const entries = Object.entries(posts).map(([name, { hours }]) =>
    complaint(name, { author: `by ${name}`, publishedAt: ago(hours) }),
  )
  const praise = {
    name: 'praise',
    text: 'Northwind Hosting is great, I love it. Thank you so much, best support ever!',
  }
  const server = await work.serve({ '/posts.rss': { body: rss([...entries, praise]) } })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting', promise: { acknowledge: '1h', resolve: '10h' } }],
      sources: [{ type: 'feed', url: `${server.base}/posts.rss` }],
      http: { gap: '0s' },
    }),
  )
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const idOf = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
  for (const [name, { verbs = [] }] of Object.entries(posts))
    for (const [verb = '', ...args] of verbs) {
      expectSuccess(await work.run([verb, idOf(name), ...args, '--as', 'ada']))
    }
  return idOf
}

test('each filter lets through what it says', async ({ work }) => {
  const idOf = await worked(work)
  const cases: [args: string, names: string[]][] = [
    ['', ['adas', 'bens', 'fresh', 'late', 'soon']],
    ['--state new', ['adas', 'fresh', 'late', 'soon']],
    ['--state Acknowledged', ['bens']],
    ['--state waiting', ['adas', 'bens', 'fresh', 'late', 'soon']],
    ['--state answered', ['answered']],
    ['--state resolved --state ignored', ['ignored', 'solved']],
    ['--state snoozed --state new', ['adas', 'asleep', 'fresh', 'late', 'soon']],
    ['--state confirmed', []],
    ['--state new --all', ['adas', 'fresh', 'late', 'praise', 'soon']],
    ['--owner ben', ['bens']],
    ['--owner @Ben --all', ['bens', 'solved']],
    ['--owner BEN --state resolved', ['solved']],
    ['--owner nobody', ['fresh', 'late', 'soon']],
    ['--tag refund', ['bens', 'soon']],
    ['--tag #VIP', ['bens']],
    ['--tag vip --tag refund', ['bens', 'soon']],
    ['--tag refund --owner nobody', ['soon']],
    ['--soon', ['soon']],
    ['--broken', ['late']],
    ['--soon --broken', ['late', 'soon']],
    ['--broken --owner nobody', ['late']],
    ['--broken --state answered', ['answered']],
    ['--broken --state snoozed', ['asleep']],
    ['--broken --all', ['answered', 'asleep', 'late']],
    ['--kind praise --state new', []],
  ]
  for (const [args, names] of cases) {
    const typed = args === '' ? [] : args.split(' ')
    const { stdout } = await work.run(['list', '--format', 'ndjson', ...typed])
    expect([args, namesIn(stdout).toSorted()]).toEqual([args, names])
  }
  const mine = await work.run(['list', '--format', 'ndjson', '--owner', 'me'], {
    env: { MENTIONS_USER: 'ADA' },
  })
  expect(namesIn(mine.stdout)).toEqual(['adas'])

  const done = await work.run(['resolve', '--owner', 'Ben', '--tag', 'vip', '--as', 'ada'])
  expectSuccess(done)
  expect(done.stdout).toContain(`${idOf('bens')} (`)
  const nothing = await work.run(['list', '--owner', 'Ben'])
  expect(nothing.stdout).toMatch(/hidden by --owner/)
})

test.for<[args: string, said: RegExp]>([
  ['--state anwsered', /There is no state "anwsered"\.[\s\S]*Did you mean "answered"\?/],
  ['--state done', /There is no state "done"\.[\s\S]*new, acknowledged, .*, waiting/],
  ['--owner bne', /Nobody called "bne"[\s\S]*Did you mean "Ben"\?/],
  ['--owner xaver', /Nobody called "xaver"[\s\S]*Known here: (?:ben, ada|ada, ben)\. Or give me, or nobody/i],
  ['--tag refnud', /No case has the tag "refnud"\.[\s\S]*Did you mean "refund"\?/],
  ['--tag other', /No case has the tag "other"\.[\s\S]*Known here: refund\./],
])('what nobody knows is refused: %s', async ([args, said], { work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  expectSuccess(await work.run(['assign', '--state', 'new', '--to', 'Ben', '--as', 'ada']))
  expectSuccess(await work.run(['tag', 'refund', '--owner', 'ben', '--as', 'ADA']))
  for (const verb of ['list', 'scan', 'ack']) {
    const refused = await work.run([verb, ...args.split(' ')])
    expectFailure(refused, { code: 2, says: said })
  }
})
