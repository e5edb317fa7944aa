// The shape of `mentions stats --format json`, with and without `--people`: its TypeScript types and docs/schema/stats.schema.json come from
// here. Nothing imports it at run time.
import * as z from 'zod'
import { caseStates } from '../../model/case.js'
import { groupings } from '../../stats/grouping.js'
import { jsonCoverage } from '../json-schema.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const number = z.int().min(0)
const seconds = z.int().min(0).nullable()

const spread = z.object({
  cases: number,
  medianSeconds: seconds.describe('half of them took no longer; null where there are none'),
  nineOfTenSeconds: seconds.describe('nine of ten took no longer; null below ten'),
})
const kept = z.object({ kept: number, ended: number })
const stretch = { from: time, to: time.describe('no part of it any more') }
const watched = z
  .enum(['known', 'in-part', 'none'])
  .describe(
    'whether all of it was watched; of `none` nothing is known, which does not mean that nobody wrote',
  )

const figures = z.object({
  mentions: number.describe('posts about the brand, by others than its staff'),
  needReply: number.describe('those that needed a reply'),
  people: number.describe('who wrote those'),
  foundLate: number.describe('of those that needed a reply: too old when first seen for a promise to begin'),
  firstAnswers: spread.describe(
    'until a first answer from us, of the time that counts; `ack` and `resolve` alone are none',
  ),
  noWordYet: number.describe(
    'cases whose person began to wait then and has got no answer so far, whether or not somebody acknowledged it',
  ),
  leftTheList: number.describe('of these: those that the list has no more, since nothing happened there'),
  promises: z.object({ acknowledge: kept, resolve: kept }),
  seenAfter: spread.describe('from publication until we saw it, where the place says when'),
  returned: number.describe('people who wrote again after an answer, or after their case was closed'),
  again: number.describe('people who complained in another case soon after one'),
})

const line = figures.extend({
  name: z.string().nullable().describe('null: nobody has it yet, or its cause is not known'),
  before: figures.nullable().describe('the same of the stretch before; null where that was not watched'),
  needReplyByWeek: z
    .array(number.nullable())
    .describe(
      'those of the stretch before first, where that was watched; null of a week of which nothing is known',
    ),
})

const week = figures.extend({ ...stretch, watched })

const jsonStats = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    brands: z.array(z.string()),
    by: z.enum(groupings).optional().describe('where one line each was asked for'),
    period: z.object(stretch),
    before: z.object(stretch),
    watched,
    knownFrom: time.describe('from then on everything is known that the sources told'),
    isBeforeKnown: z.boolean(),
    all: line,
    weeks: z.array(week).describe('the oldest first; the first may be a part of one'),
    parts: z.array(z.object({ by: z.enum(groupings), lines: z.array(line) })),
    coverage: jsonCoverage,
  })
  .describe('without --people')

const hit = z.object({
  case: z.object({ id: z.string(), brand: z.string(), state: z.enum(caseStates) }),
  person: z
    .object({
      name: z.string(),
      handle: z.string().optional(),
      url: z.string().optional(),
      followers: number.optional(),
    })
    .nullable()
    .describe('null where nobody knows who wrote it'),
  place: z.string(),
  url: z.string().describe('of the post that they first complained in'),
  complainedAt: time,
  acknowledgedAt: time.nullable(),
  answeredAt: time.nullable().describe('when we answered last'),
  answeredBy: z.string().nullable(),
  resolvedAt: time.nullable(),
})

const jsonPeople = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    cause: z.string(),
    people: number,
    cases: number,
    hit: z.array(hit).describe('who was never answered first, then whose last answer lies farthest back'),
    coverage: jsonCoverage,
  })
  .describe('with --people')

export const jsonStatistics = z
  .union([jsonStats, jsonPeople])
  .describe('What `mentions stats --format json` prints. Later versions may add fields.')

export type JsonStats = z.infer<typeof jsonStats>
export type JsonPeople = z.infer<typeof jsonPeople>
