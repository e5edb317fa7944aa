// What docs/tuning.md shows is what people get.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/parse.js'
import { checkQuery, createMatcher } from '../../src/judge/match/index.js'
import { createRelevance } from '../../src/judge/relevance/index.js'
import { signalNames } from '../../src/judge/score/points.js'
import { sources } from '../../src/sources/index.js'
import { mentionsIn } from '../support/ndjson.js'
import { openProcessWorkspace } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'

const page = readFileSync(new URL('../../docs/tuning.md', import.meta.url), 'utf8')
const commands = [...page.matchAll(/^\$ (mentions .+)$/gm)].map(([, command = '']) => command)
const configs = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml)
const rows = [...page.matchAll(/^\| `([^`]+)`.* \| (.*?)([\d.]+) \|$/gm)].map(
  ([, text = '', how = '', value]) => ({
    text,
    how: how.trim(),
    value: Number(value),
  }),
)

let work: Awaited<ReturnType<typeof openProcessWorkspace>>
let id = ''
beforeAll(async () => {
  work = await openProcessWorkspace()
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('bad')]) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.bash('cp mentions.yaml other.yaml')
  id = mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout)[0]?.case.id ?? ''
})
afterAll(() => work.close())

test('there are examples of everything', () => {
  expect([commands.length, configs.length, rows.length]).toEqual([7, 3, 5])
})

test.sequential.each(commands)('%s', async (command) => {
  const line = command.replace('k7f', id)
  expectSuccess(await work.bash(line))
})

test.each(configs)('config %#', (yaml) => {
  const whole = {
    brands: [{ name: 'Northwind Hosting' }],
    sources: [{ type: 'feed', url: 'a.xml' }],
    ...parse(yaml),
  }
  const options = { shownPath: 'x', env: {}, sources, checkQuery, signals: signalNames }
  expect(() => parseConfig(JSON.stringify(whole), options)).not.toThrow()
})

test.each(rows)('"$text" has the relevance the page says', ({ text, how, value }) => {
  const [brand] = parse(configs[0] ?? '').brands
  const watched = { ...brand, match: `${brand.name} OR @orangehelp` }
  const named = createMatcher([watched]).match({ text })[0]?.named ?? []
  const found = createRelevance([watched])
    .get(brand.name)
    ?.judge({ text }, named, { knownBy: undefined, looseSearch: false, beside: [] }).relevance
  if (how === 'at least') expect(found).toBeGreaterThanOrEqual(value)
  else if (how === 'below') expect(found).toBeLessThan(value)
  else expect(found).toBe(value)
})

test('what notAbout lets through and exclude would not', () => {
  const [brand] = parse(configs[0] ?? '').brands
  const text = (/so that "(My [^"]+)"/.exec(page)?.[1] ?? '').replace('\n', ' ')
  const named = createMatcher([brand]).match({ text })[0]?.named ?? []
  const judge = createRelevance([brand]).get(brand.name)
  expect(
    judge?.judge({ text }, named, { knownBy: undefined, looseSearch: false, beside: [] }).relevance,
  ).toBeGreaterThan(0.5)
})
