// Posts in a language that cannot be judged: not silently nothing to answer, but listed apart.
import { describe, expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 3_600_000
const french = 'Depuis ce matin notre site chez Northwind Hosting ne marche plus et personne ne nous répond.'
const spanish = 'Llevo tres días sin poder entrar en mi cuenta de Northwind Hosting y nadie me contesta.'

const posts: Item[] = [
  complaint('english'),
  { name: 'french', text: french, author: 'amélie' },
  {
    name: 'more-french',
    text: "Northwind Hosting a encore perdu nos courriels et le service client reste muet. C'est inadmissible.",
    author: 'bruno',
  },
  { name: 'spanish', text: spanish, author: 'carmen' },
  {
    name: 'both',
    text: 'Notre site chez Northwind Hosting ne marche plus. Our shop is down and nobody answers.',
    author: 'dora',
  },
  { name: 'praise', text: 'Northwind Hosting is great, I love it. Thank you so much!', author: 'emil' },
  { name: 'staff', text: `${french} Nous y travaillons.`, author: 'northwind_support' },
  { name: 'namesake', text: french.replaceAll('Northwind Hosting', 'Nordwind'), author: 'franz' },
  { name: 'lapsed', text: french, author: 'hugo', publishedAt: new Date(Date.now() - 30 * DAY) },
  { name: 'old', text: french, author: 'gaston', publishedAt: new Date(Date.now() - 10 * DAY) },
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
    '4 posts are in a language that cannot be judged yet (fr 3, es 1): mentions list --unjudged'
  expect(plain(scan.stdout)).toContain(sentence)
  const list = await work.run(['list'])
  expect(plain(list.stdout)).toContain(sentence)
  expect(list.stdout).toContain('Topic both')
  expect(list.stdout).not.toContain('Topic french')

  expect(await unjudged(work)).toEqual(['french', 'more-french', 'old', 'spanish'])
  expect(await unjudged(work, '--since', '7d')).toEqual(['french', 'more-french', 'spanish'])
  const shown = plain((await work.run(['list', '--unjudged'])).stdout)
  expect(shown).toContain('unjudged: Spanish')
  expect(shown).not.toMatch(/waits? for a reply/)
})

test('what a person marked leaves them', async ({ work }) => {
  await scanned(work)
  expectSuccess(await work.run(['mark', await idOf(work, 'french'), 'fine']))
  expectSuccess(await work.run(['mark', await idOf(work, 'spanish'), 'complaint']))
  expect(await unjudged(work)).toEqual(['more-french', 'old'])
  expect(await unjudged(work, '--all')).toEqual([
    'french',
    'lapsed',
    'more-french',
    'old',
    'spanish',
    'staff',
  ])
  const list = plain((await work.run(['list'])).stdout)
  expect(list).toContain('Topic spanish')
  expect(list).toContain('2 posts are in a language that cannot be judged yet (fr)')
})

test("the brand's own forum is no exception", async ({ work }) => {
  await scanned(work, {}, { own: 'Northwind Hosting' })
  expect(await unjudged(work)).toEqual(['french', 'more-french', 'namesake', 'old', 'spanish'])
})

test('a source of which every post is wanted gives these, too', async ({ work }) => {
  await scanned(work, {}, { threshold: 0 })
  expect(await unjudged(work)).toEqual([])
  expect(namesIn((await work.run(['list', '--format', 'ndjson'])).stdout)).toContain('french')
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
  expect(byName).toMatchObject({ french: 'fr', spanish: 'es', english: undefined, both: undefined })
  expect(report.coverage.unjudged).toEqual([
    { language: 'fr', posts: 3 },
    { language: 'es', posts: 1 },
  ])
})

test('the digest and show tell of them', async ({ work }) => {
  await scanned(work)
  const digest = plain((await work.run(['digest'])).stdout)
  expect(digest).toContain('4 posts are in a language that cannot be judged yet (fr 3, es 1)')
  expect(digest).toMatch(
    /\d new mentions: 2 needed a reply; 5 in a language that cannot be judged yet; without need of one: 1 praise\./,
  )
  expect(digest).not.toContain('Topic french')
  const shown = plain((await work.run(['show', await idOf(work, 'french')])).stdout)
  expect(shown).toContain('not judged (French cannot be judged yet)')
})

describe('explain', () => {
  test('says that the language cannot be judged, in words', async ({ work }) => {
    const { stdout } = await work.run(['explain', spanish])
    expect(stdout).toContain('not judged (Spanish cannot be judged yet)')
  })

  test('names it in every line that it answers', async ({ work }) => {
    const lines = [french, 'The site is down', spanish].map((text) => JSON.stringify({ text })).join('\n')
    const { stdout } = await work.run(['explain', '--ndjson'], { stdin: lines })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).unjudged)
    expect(answers).toEqual(['fr', undefined, 'es'])
  })
})
