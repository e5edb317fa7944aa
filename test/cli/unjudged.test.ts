// Posts in a language that cannot be judged: not silently nothing to answer, but listed apart.
import { describe, expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 3_600_000
const swedish = 'Sedan i morse är vår sida hos Northwind Hosting alldeles tom och vi förstår inte era mejl.'
const finnish =
  'En ole nähnyt kolmeen päivään omia sivujani, Northwind Hosting on siirtänyt ne eikä se sopinut minulle.'

const posts: Item[] = [
  complaint('english'),
  { name: 'swedish', text: swedish, author: 'amelie' },
  {
    name: 'more-swedish',
    text: 'Northwind Hosting har tappat bort våra mejl igen och kundtjänsten är tyst. Det är inte okej.',
    author: 'bruno',
  },
  { name: 'finnish', text: finnish, author: 'carmen' },
  {
    name: 'both',
    text: 'Vår sida hos Northwind Hosting fungerar inte. Our shop is down and nobody answers.',
    author: 'dora',
  },
  { name: 'praise', text: 'Northwind Hosting is great, I love it. Thank you so much!', author: 'emil' },
  { name: 'staff', text: `${swedish} Vi jobbar på det.`, author: 'northwind_support' },
  { name: 'namesake', text: swedish.replaceAll('Northwind Hosting', 'Nordwind'), author: 'franz' },
  { name: 'lapsed', text: swedish, author: 'hugo', publishedAt: new Date(Date.now() - 30 * DAY) },
  { name: 'old', text: swedish, author: 'gaston', publishedAt: new Date(Date.now() - 10 * DAY) },
]

async function scanned(work: Workspace, more: object = {}, source: object = {}) {
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting', staff: ['forum.example:northwind_support'], ...more }],
      sources: [{ type: 'feed', name: 'Forum', url: `${server.base}/posts.rss`, ...source }],
      http: { gap: '0s' },
    }),
  )
  const scan = await work.run(['scan'])
  expectSuccess(scan)
  return scan
}

const plain = (text: string) => text.replace(/\s+/g, ' ')
const unjudged = async (work: Workspace, ...options: string[]) =>
  namesIn((await work.run(['list', '--unjudged', '--format', 'ndjson', ...options])).stdout)
const idOf = async (work: Workspace, name: string) => {
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  return all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
}

test('scan and list count them below the list, and --unjudged lists them', async ({ work }) => {
  const scan = await scanned(work)
  const sentence =
    '4 posts are in a language that cannot be judged yet (sv 3, fi 1): mentions list --unjudged'
  expect(plain(scan.stdout)).toContain(sentence)
  const list = await work.run(['list'])
  expect(plain(list.stdout)).toContain(sentence)
  expect(list.stdout).toContain('Topic both')
  expect(list.stdout).not.toContain('Topic swedish')

  expect(await unjudged(work)).toEqual(['finnish', 'more-swedish', 'old', 'swedish'])
  expect(await unjudged(work, '--since', '7d')).toEqual(['finnish', 'more-swedish', 'swedish'])
  const shown = plain((await work.run(['list', '--unjudged'])).stdout)
  expect(shown).toContain('unjudged: Finnish')
  expect(shown).not.toMatch(/waits? for a reply/)
})

test('what a person marked leaves them', async ({ work }) => {
  await scanned(work)
  expectSuccess(await work.run(['mark', await idOf(work, 'swedish'), 'fine']))
  expectSuccess(await work.run(['mark', await idOf(work, 'finnish'), 'complaint']))
  expect(await unjudged(work)).toEqual(['more-swedish', 'old'])
  expect(await unjudged(work, '--all')).toEqual([
    'finnish',
    'lapsed',
    'more-swedish',
    'old',
    'staff',
    'swedish',
  ])
  const list = plain((await work.run(['list'])).stdout)
  expect(list).toContain('Topic finnish')
  expect(list).toContain('2 posts are in a language that cannot be judged yet (sv)')
})

test("the brand's own forum is no exception", async ({ work }) => {
  await scanned(work, {}, { own: 'Northwind Hosting' })
  expect(await unjudged(work)).toEqual(['finnish', 'more-swedish', 'namesake', 'old', 'swedish'])
})

test('a source of which every post is wanted gives these, too', async ({ work }) => {
  await scanned(work, {}, { threshold: 0 })
  expect(await unjudged(work)).toEqual([])
  expect(namesIn((await work.run(['list', '--format', 'ndjson'])).stdout)).toContain('swedish')
})

test('JSON names the language of each, and counts them in its coverage', async ({ work }) => {
  await scanned(work)
  const report = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout)
  const byName = Object.fromEntries(
    report.mentions.map(({ url, unjudged }: { url: string; unjudged?: string }) => [
      url.split('/t/')[1],
      unjudged,
    ]),
  )
  expect(byName).toMatchObject({ swedish: 'sv', finnish: 'fi', english: undefined, both: undefined })
  expect(report.coverage.unjudged).toEqual([
    { language: 'sv', posts: 3 },
    { language: 'fi', posts: 1 },
  ])
})

test('the digest and show tell of them', async ({ work }) => {
  await scanned(work)
  const digest = plain((await work.run(['digest'])).stdout)
  expect(digest).toContain('4 posts are in a language that cannot be judged yet (sv 3, fi 1)')
  expect(digest).toMatch(
    /\d new mentions: 2 needed a reply; 5 in a language that cannot be judged yet; without need of one: 1 praise\./,
  )
  expect(digest).not.toContain('Topic swedish')
  const shown = plain((await work.run(['show', await idOf(work, 'swedish')])).stdout)
  expect(shown).toContain('not judged (Swedish cannot be judged yet)')
})

describe('explain', () => {
  test('says that the language cannot be judged, in words', async ({ work }) => {
    const { stdout } = await work.run(['explain', finnish])
    expect(stdout).toContain('not judged (Finnish cannot be judged yet)')
  })

  test('names it in every line that it answers', async ({ work }) => {
    const lines = [swedish, 'The site is down', finnish].map((text) => JSON.stringify({ text })).join('\n')
    const { stdout } = await work.run(['explain', '--ndjson'], { stdin: lines })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).unjudged)
    expect(answers).toEqual(['sv', undefined, 'fi'])
  })
})
