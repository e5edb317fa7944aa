// Somebody who waits for an answer of two brands is one person, with one post, in every figure that is not of a brand.
import { expect, test } from 'vitest'
import { calendarFor } from '../../src/app/calendar.js'
import { gatherFacts } from '../../src/app/digest-facts.js'
import { readInbox } from '../../src/app/inbox.js'
import { parseConfig } from '../../src/config/parse.js'
import { composeDigest } from '../../src/digest/compose.js'
import type { Mention } from '../../src/model/mention.js'
import { partTitle, subjectLine } from '../../src/outputs/digest/wording.js'
import { waitingSentence } from '../../src/outputs/summary.js'
import { english } from '../../src/outputs/wording/en/index.js'
import { sources } from '../../src/sources/index.js'
import { brand, complaint, DAY, HOUR, judged, later, noon, poll, savePoll } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const other = 'Contoso Mail'
const now = later(2 * HOUR)
const config = parseConfig(
  JSON.stringify({
    brands: [{ name: brand }, { name: other, promise: { acknowledge: '12h' } }],
    sources: [{ type: 'hackernews' }],
    digest: { timezone: 'UTC' },
  }),
  { shownPath: 'mentions.yaml', env: {}, sources },
)

type Written = { by: string; over?: Partial<Mention>; brands?: readonly string[]; foundLate?: boolean }

async function read(posts: readonly Written[], brands: readonly string[] = [brand, other]) {
  const store = temporaryStore()
  await savePoll(
    store,
    poll(
      posts.map(({ by, over = {}, brands = [brand, other], foundLate = false }, index) =>
        judged(`${index}`, {
          startsPromise: !foundLate,
          post: { author: { name: by } },
          mentions: brands.map((name) => complaint({ brand: name, ...over })),
        }),
      ),
      { at: noon },
    ),
  )
  const coverage = { sources: [] }
  const { report } = await readInbox({ store, config, filter: { brands }, limit: undefined, now, coverage })
  const facts = await gatherFacts({
    store,
    config,
    configPath: '/mentions.yaml',
    sources: [],
    brands,
    period: { from: later(-DAY), to: now },
    until: undefined,
    now,
    calendar: calendarFor(config),
  })
  return { report, digest: composeDigest(facts) }
}

test('one post that names two brands is one person and one post', async () => {
  const { report, digest } = await read([{ by: 'ada' }])
  expect(report.counts).toMatchObject({ needReply: 2, posts: 1, people: 1, late: 1, matching: 2 })
  expect(waitingSentence(report)).toBe('1 person waits for a reply (1 post); 1 promise is broken.')
  expect(digest.counts).toMatchObject({ people: 1, late: 1, danger: 0, foundLate: 0 })
  expect(subjectLine(digest, english)).toContain(': 1 person waits for a reply, with a broken promise')
  expect(digest.brandLines.map(({ waiting }) => waiting?.people)).toEqual([1, 1])
  expect(digest.numbers.find(({ name }) => name === 'people')?.week).toBe(1)
  expect(digest.numbers.find(({ name }) => name === 'late')?.week).toBe(1)
})

test('titles of parts count people, and rows where somebody has several', async () => {
  const { digest } = await read([{ by: 'ada', over: { danger: true } }, { by: 'bo' }])
  expect(partTitle('danger', digest, english)).toBe('Somebody may be in danger (2 rows, 1 person)')
  expect(partTitle('late', digest, english)).toBe('Promise broken (1)')
  expect(partTitle('waiting', digest, english)).toBe('Waiting for a reply (1)')
})

test.each<{ what: string; posts: Written[]; counts: object }>([
  {
    what: 'two posts of one, each about a brand',
    posts: [
      { by: 'ada', brands: [brand] },
      { by: 'ada', brands: [other] },
    ],
    counts: { posts: 2, people: 1, late: 1 },
  },
  {
    what: 'two of whom nobody knows who they are',
    posts: [{ by: 'Anonymous' }, { by: 'Anonymous' }],
    counts: { posts: 2, people: 2, late: 2 },
  },
  {
    what: 'found late with one brand, and not with the other',
    posts: [
      { by: 'ada', brands: [brand], foundLate: true },
      { by: 'ada', brands: [other] },
    ],
    counts: { posts: 2, people: 1, late: 0, foundLate: 0 },
  },
  {
    what: 'found late with both',
    posts: [{ by: 'ada', foundLate: true }],
    counts: { posts: 1, people: 1, late: 0, foundLate: 1 },
  },
])('$what', async ({ posts, counts }) => {
  const { report, digest } = await read(posts)
  expect(report.counts).toMatchObject(counts)
  const { people, late, foundLate } = report.counts
  expect(digest.counts).toMatchObject({ people, late, foundLate })
})

test('who is in danger counts as late, too, where their promise is broken', async () => {
  const { digest } = await read([{ by: 'ada', over: { danger: true } }, { by: 'bo' }])
  expect(digest.counts).toMatchObject({ people: 2, danger: 1, late: 2 })
  const one = await read([{ by: 'ada', over: { danger: true } }], [other])
  expect(one.digest.counts).toMatchObject({ people: 1, danger: 1, late: 0 })
})
