import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { checkQuery } from '../../src/judge/match/index.js'
import { sources } from '../../src/sources/index.js'

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml)

const env = { GOOGLE_ALERTS_FEED: 'https://www.google.com/alerts/feeds/1/2', REVIEWS_KEY: 'k' }
const readSecret = () => ({ text: 'a-key' })
const parse = (text: string) =>
  parseConfig(text, { shownPath: 'mentions.yaml', env, sources, checkQuery, readSecret })

/** An example shows what it is about; what a config can't do without is added. */
function completed(example: string): string {
  const brands = /^brands:/m.test(example) ? '' : 'brands:\n  - name: Northwind Hosting\n'
  return `${example}${brands}${/^sources:/m.test(example) ? '' : 'sources:\n  - type: feed\n    url: posts.xml\n'}`
}

describe('docs/configuration.md', () => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(8))

  test.each(examples)('%s', (example) => expect(parse(completed(example)).brands.length).toBeGreaterThan(0))

  test('shows the errors as they are', () => {
    const shown = /^```text\n(.*?)\n```$/ms.exec(page)?.[1]
    const wrong = `brands:
  - name: Northwind Hosting
    staff: [northwindhelp]
sources:
  - type: feed
    url: posts.xml
    evry: 5m
every: 15 minutes
`
    expect(() => parse(wrong)).toThrow(expect.objectContaining({ message: shown }))
  })
})
