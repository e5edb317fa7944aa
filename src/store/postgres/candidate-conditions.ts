import type { MentionFilter } from '../port/cases.js'
import { nobodyJudged, publishedAfter, stands } from '../rows/candidate-conditions.js'
import { storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import { isCovered } from './mutes.js'
import type { Value } from './values.js'

/** A part of a `where` on the mention `m`, with the values for its question marks. */
export type Condition = { sql: string; values: readonly Value[] }

const isHeardOf = '(m.muted is null or m.muted <= ?)'
const isMuted = 'm.muted > ?'
/** Its case waits, or does so by now. */
const isUpNext = '(m.due_later = 0 or m.case_id in (select id from cases where waits_from <= ?))'

/** It would wait at that moment, were it not muted. */
export const quiet = (now: Date | undefined): Condition => ({
  sql: `${isMuted} and ${isUpNext}`,
  values: [now?.getTime() ?? 0, now?.getTime() ?? 0],
})

/** It is due by then, though the state of its case says that it waits for nobody, or a mute that it does not. */
export const woken = (now: Date): readonly Condition[] => [
  {
    sql: `m.due_later = 1 and m.case_id in (select id from cases where waits_from <= ?) and ${isHeardOf}`,
    values: [now.getTime(), now.getTime()],
  },
  { sql: 'm.muted <= ? and m.due_later = 0', values: [now.getTime()] },
]

/** By what it is in the list at all: one of these. Each is found by an index of its own. */
export function reasonsToList(filter: MentionFilter): readonly (readonly Condition[])[] {
  const { all, unjudged, muted, now, alsoIn, publishedSince } = filter
  const since = publishedAfter(publishedSince)
  if (muted === true) return [[quiet(now), ...since]]
  if (all || unjudged !== undefined) return sinceThen([], publishedSince)
  return [
    ...sinceThen([{ sql: 'm.due = 1', values: [] }], publishedSince),
    ...(now === undefined ? [] : woken(now)).map((condition) => [condition, ...since]),
    ...(alsoIn === undefined
      ? []
      : [
          [
            {
              sql: `m.case_id in (select id from cases where state <> 'new' and state = any(?::text[]))`,
              values: [alsoIn],
            },
            ...since,
          ],
        ]),
  ]
}

/** What waits since it was published, and what since an edit. */
function sinceThen(others: readonly Condition[], since: Date | undefined): readonly (readonly Condition[])[] {
  if (since === undefined) return [others]
  const values = [since.getTime()]
  return [
    [...others, { sql: 'm.waits_since is null and m.published >= ?', values }],
    [...others, { sql: 'm.waits_since >= ?', values }],
  ]
}

/** What else the filter wants of each. */
export function conditionsOf(filter: MentionFilter): readonly Condition[] {
  const { brands, sources, places, minScore, minSeverity, danger, kinds, unannounced, unjudged, likenesses } =
    filter
  const conditions: Condition[] = [{ sql: `m.brand in ${brandsAsked()}`, values: [brands.map(storable)] }]
  if (unjudged !== undefined) conditions.push(...inAnUnjudgedLanguage(unjudged, filter))
  if (minScore !== undefined) conditions.push({ sql: 'm.score >= ?', values: [minScore] })
  if (minSeverity !== undefined) conditions.push({ sql: 'm.severity >= ?', values: [minSeverity] })
  if (danger) conditions.push({ sql: 'm.danger = 1', values: [] })
  if (kinds) conditions.push({ sql: 'm.kind = any(?::text[])', values: [kinds] })
  if (unannounced) conditions.push({ sql: 'm.announced = 0', values: [] })
  if (likenesses)
    conditions.push({
      sql: 'm.case_id in (select case_id from mentions where likeness = any(?::bigint[]) and likeness > 0)',
      values: [likenesses],
    })
  if (sources || places) conditions.push(from(sources ?? [], places ?? []))
  return conditions
}

function inAnUnjudgedLanguage(
  { relevantFrom, openIn }: NonNullable<MentionFilter['unjudged']>,
  { all, now }: MentionFilter,
): readonly Condition[] {
  const known = { sql: 'm.unjudged is not null', values: [] }
  if (all) return [known]
  return [
    known,
    {
      sql: `${nobodyJudged} and m.official = 0 and m.baseline = 0 and m.relevance >= ?`,
      values: [relevantFrom],
    },
    { sql: stands, values: [] },
    { sql: `not ${isCovered('(u.until is null or u.until > ?)')}`, values: [now?.getTime() ?? 0] },
    { sql: '(select c.state from cases c where c.id = m.case_id) = any(?::text[])', values: [openIn] },
  ]
}

/** Given by one of the sources, or at one of the places. */
function from(sources: readonly string[], places: readonly string[]): Condition {
  const given = `exists (select 1 from post_sources g where g.post = m.post and g.source in
    (select id from sources where source = any(?::text[])))`
  const at = '(select lower(p.place) from posts p where p.id = m.post) = any(?::text[])'
  if (places.length === 0) return { sql: given, values: [sources] }
  return { sql: `(${given} or ${at})`, values: [sources, places] }
}
