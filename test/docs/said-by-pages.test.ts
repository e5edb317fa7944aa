// What pages say by hand of what the program prints: where its words change, so do the pages.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { failureWords } from '../../src/outputs/wording/failures/index.js'
import { utc } from '../../src/text/clock.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

test('the page about the health of sources shows the words for a failure', () => {
  const { message, hint } = failureWords(
    { code: 'server-fault', args: { host: 'status.example', status: 503, reason: 'Service Unavailable' } },
    utc,
  )
  expect(onOneLine(read('docs/sources-health.md'))).toContain(`4 times in a row: ${message} do: ${hint}`)
})

test('it explains each word that stands before a source', () => {
  const [, words = ''] = /const words = \{([\s\S]*?)\}/.exec(read('src/outputs/sources-table.ts')) ?? []
  const shown = [...words.matchAll(/'(\w+)'/g)].map(([, word]) => word)
  expect(shown.length).toBeGreaterThan(5)
  const page = read('docs/sources-health.md')
  for (const word of new Set(shown)) expect(page).toContain(`| \`${word}\` |`)
})

test('the page about automation names every event of the log', () => {
  const [, body = ''] = /export type Events = \{([\s\S]*?)\n\}/.exec(read('src/views/events.ts')) ?? []
  const events = [...body.matchAll(/^ {2}'?([a-z][\w-]*)'?:/gm)].map(([, event]) => event)
  expect(events.length).toBeGreaterThan(10)
  const table = read('docs/automation.md').split('## A log for programs')[1] ?? ''
  for (const event of events) expect(table).toMatch(new RegExp(`^\\| .*\`${event}\`.* \\|`, 'm'))
})
