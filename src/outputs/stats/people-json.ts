import { jsonText } from '../../text/json-text.js'
import type { PeopleHit } from '../../views/stats.js'
import { coverageValue } from '../json-value.js'
import type { JsonPeople } from './json-schema.js'
import { hitValue } from './people-values.js'

const head = ({ generatedAt, cause, people, hit, coverage }: PeopleHit) => ({
  version: 1 as const,
  generatedAt: generatedAt.toISOString(),
  cause,
  people,
  cases: hit.length,
  coverage: coverageValue(coverage),
})

/** One document for programs. */
export function peopleJson(found: PeopleHit): string {
  const value: JsonPeople = { ...head(found), hit: found.hit.map(hitValue) }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each case, which verbs take with `-`, then one of what was looked at. */
export const peopleNdjson = (found: PeopleHit): string =>
  [...found.hit.map((hit) => ({ type: 'person', ...hitValue(hit) })), { type: 'coverage', ...head(found) }]
    .map((line) => `${jsonText(line)}\n`)
    .join('')
