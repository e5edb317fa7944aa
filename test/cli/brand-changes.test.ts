// Brands that come, go or change their words between two scans.
import { describe, expect } from 'vitest'
import { type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
const posts: Item[] = [
  {
    name: 'one',
    title: 'Adatum',
    text: 'Adatum lost my order and nobody answers.',
    author: 'jon',
    publishedAt: ago(2),
  },
  { name: 'two', title: 'Adatum', text: 'The Adatum shop is down since Monday.', publishedAt: ago(3) },
  { name: 'three', title: 'Tailspin', text: 'Tailspin is great, thank you!', publishedAt: ago(4) },
]
const brands = (...names: (string | object)[]) => ({
  brands: names.map((name) => (typeof name === 'string' ? { name } : name)),
})
const plain = (text: string) => text.replace(/\s+/g, ' ')

/** A store that was filled for these brands. */
async function filledFor(work: Workspace, ...names: (string | object)[]) {
  const { base } = await work.serve({ '/posts.rss': { body: rss(posts) } })
  const configure = (...brandsNow: (string | object)[]) =>
    work.configure([`${base}/posts.rss`], brands(...brandsNow))
  await configure(...names)
  expectSuccess(await work.run(['scan']))
  return configure
}

const said = async (work: Workspace, ...args: string[]) => {
  const { stdout, stderr } = await work.run(args)
  return plain(stdout + stderr)
}

describe.each([
  { what: 'added', before: 'Tailspin', now: ['Tailspin', 'Adatum'], says: 'Adatum is new in the config' },
  { what: 'renamed', before: 'Adatum Shop', now: ['Adatum'], says: 'Adatum is new in the config' },
  {
    what: 'given other words',
    before: { name: 'Adatum', match: 'tailwind' },
    now: [{ name: 'Adatum', match: 'adatum' }],
    says: 'The words of Adatum changed in the config',
  },
  {
    what: 'given other exclusions',
    before: { name: 'Adatum', exclude: 'shop OR order' },
    now: ['Adatum'],
    says: 'The words of Adatum changed in the config',
  },
])('before the next scan, of a brand that was $what', ({ before, now, says }) => {
  const sentence = `${says}: stored posts are matched by the next \`mentions scan\``

  test.for([
    [['list', '--brand', 'Adatum']],
    [['list', '--brand', 'Adatum', '--format', 'md']],
    [['digest', '--brand', 'Adatum']],
    [['digest', '--brand', 'Adatum', '--format', 'html']],
    [['digest', '--brand', 'Adatum', '--format', 'md']],
  ] as const)('%j says so, and not that nobody waits', async ([args], { work }) => {
    const configure = await filledFor(work, before)
    await configure(...now)
    const words = (await said(work, ...args)).replace(/<code[^>]*>|<\/code>/g, '`')
    expect(words).toContain(sentence)
    expect(words).not.toMatch(/nobody waits|none waits|nobody is known|names your brand|needs a reply\./i)
  })

  test('the next scan looks for it', async ({ work }) => {
    const configure = await filledFor(work, before)
    await configure(...now)
    expect(await said(work, 'scan')).not.toContain(says)
    expect(await said(work, 'list', '--brand', 'Adatum')).toMatch(/2 people wait/)
    expect(await said(work, 'digest', '--brand', 'Adatum')).toMatch(/2 people wait/)
  })
})

test('beside other brands, whoever waits is told, and that one was not looked for', async ({ work }) => {
  const configure = await filledFor(work, 'Adatum', 'Fabrikam')
  await configure('Adatum', 'Fabrikam', 'Tailspin')
  const digest = await said(work, 'digest')
  expect(digest).toMatch(/2 people wait for a reply[^.]*; no scan has looked for Tailspin yet\./)
  expect(digest).toMatch(/Quiet: Fabrikam\./)
  expect(await said(work, 'list')).toMatch(/2 people wait .*Tailspin is new in the config/)
  expect(JSON.parse((await work.run(['list', '--format', 'json'])).stdout).coverage.complete).toBe(false)
})

test.for([
  [{ promise: { acknowledge: '4h' } }],
  [{ about: ['orders'] }],
  [{ digest: { to: ['adatum@shop.example'] } }],
  [{ threshold: 40 }],
])('what a brand is found by is the same with %j', async ([more], { work }) => {
  const configure = await filledFor(work, 'Adatum')
  await configure({ name: 'Adatum', ...more })
  expect(await said(work, 'list')).not.toMatch(/in the config/)
  expect(await said(work, 'digest')).not.toMatch(/in the config/)
})
