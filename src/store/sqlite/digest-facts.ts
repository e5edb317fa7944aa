import type { CaseEvent } from '../../model/case-event.js'
import type { Complaint, DigestFacts, DigestQuery, NewQuery } from '../port/facts.js'
import { brandIn } from '../rows/brands.js'
import { nobodyJudged, stands as postStands } from '../rows/candidate-conditions.js'
import { complaintOf, freshOf } from '../rows/digest-facts.js'
import { eventOf } from '../rows/events.js'
import { namesBrand } from '../rows/names-brand.js'
import { number, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { isCovered } from './mutes.js'
import { isOfBaseline } from './of-baseline.js'
import { doneBySomebody, somebodies } from './somebodies.js'

/** What somebody did, and no scan by itself. */
const byPeople = 'by is not null'

/** Where waiting ended, though nobody answered. */
const SET_ASIDE: CaseEvent['code'] = 'set-aside'

/** Somebody said that its post means something else of that name. There are few such marks, and none is looked up for each mention. */
const isSaidOfOthers = `(m.post, m.brand) in (select post, brand from marks where verdict = 'not-us')`

/** Of the brands asked for, by somebody else, and about them. */
export const counted = `m.brand in ${brandsAsked()} and m.official = 0 and m.relevance >= ? and ${namesBrand('m')}
  and not ${isSaidOfOthers}`

/**
 * It did not come in by a baseline. What one only took off the list later counts as it did before: a week is no quieter for that somebody
 * looked away. It stands after the index, since few rows get so far.
 */
export const wasTold = `(m.baseline = 0 or exists (select 1 from case_events s where s.case_id = m.case_id and s.code = '${SET_ASIDE}'))`

/** It would wait, and is not muted. */
export const isHeardOf = 'm.muted is null'

/** It is not muted: nobody wants to be told of what is. Of what needs no reply no column says so. */
const isNews = `(${isHeardOf} and (m.needs_reply = 1 or m.danger = 1 or not ${isCovered()}))`

/** Nobody knows whether it needs a reply. */
const isUnjudged = `(m.unjudged is not null and ${nobodyJudged} and ${postStands})`

export function digestFacts(db: Database, query: DigestQuery): DigestFacts {
  return {
    fresh: fresh(db, query),
    moves: moves(db, query),
    counts: query.periods.map((period) => countsIn(db, query, period)),
    complaints: query.periods.flatMap((period) => complaintsIn(db, query, period)),
  }
}

const endOf = (until: Date | undefined): number => until?.getTime() ?? Number.MAX_SAFE_INTEGER

type Period = DigestQuery['periods'][number]

/** Costs as much as posts came in, or were turned, since; `cross join` keeps SQLite from starting at the mentions. */
function newMentionsIn({ brands, since, until, relevantFrom, lapse }: NewQuery) {
  const columns = (
    seen: string,
  ) => `m.id, m.brand, m.kind, m.needs_reply, m.published, ${isUnjudged} as is_unjudged,
    m.needs_reply = 1 and m.danger = 0 and m.touched < ${seen} - ? as is_lapsed`
  const newMentions = `from (
    select ${columns('p.first_seen')} from posts p indexed by posts_seen cross join mentions m indexed by mentions_post
    where p.first_seen >= ? and p.first_seen < ? and m.post = p.id and ${counted} and ${wasTold} and ${isNews}
    union all
    select ${columns('m.turn_seen')} from mentions m indexed by mentions_turned
    where m.waits_since is not null and m.turn_seen >= ? and m.turn_seen < ? and ${counted} and ${wasTold} and ${isNews}
      and not exists (select 1 from posts p where p.id = m.post and p.first_seen >= ? and p.first_seen < ?)
  ) m where true`
  const period = [since.getTime(), endOf(until)] as const
  const ofOne = [lapse, ...period, JSON.stringify(brands), relevantFrom] as const
  return { newMentions, values: [...ofOne, ...ofOne, ...period] }
}

/** See `StoredFacts`. */
export function cameIn(
  db: Database,
  query: NewQuery,
  by: 'brand' | 'kind' = 'brand',
): ReadonlyMap<string, number> {
  const { newMentions, values } = newMentionsIn(query)
  const rows = db.all(
    `select ${by === 'brand' ? brandIn('m.brand') : 'm.kind'} as name, count(*) as count ${newMentions} and m.needs_reply = 1 and not m.is_lapsed group by m.${by}`,
    ...values,
  )
  return new Map(rows.map((row) => [text(row, 'name'), number(row, 'count')]))
}

/** One statement, since what came in is what a digest costs most by: how many of each sort, and then the last calm ones. */
function fresh(db: Database, query: DigestQuery): DigestFacts['fresh'] {
  const { newMentions, values } = newMentionsIn(query)
  const rows = db.all(
    `with fresh as materialized (select m.* ${newMentions})
     select ${brandIn('brand')} as brand, kind, needs_reply, is_unjudged, is_lapsed, count(*) as count, null as id, null as published
     from fresh group by fresh.brand, kind, needs_reply, is_unjudged, is_lapsed
     union all
     select * from (
       select brand, kind, needs_reply, is_unjudged, is_lapsed, 0, id, published
       from fresh where needs_reply = 0 and not is_unjudged order by published desc, id limit ?)`,
    ...values,
    query.limit,
  )
  return freshOf(rows)
}

function moves(db: Database, { brands, since, until }: DigestQuery): DigestFacts['moves'] {
  return db
    .all(
      `with recursive ${somebodies}
       select e.case_id, e.at, e.by, e.code, e.args from ${doneBySomebody} join cases c on c.id = e.case_id
       where e.at >= ? and e.at < ? and not ${isOfBaseline('e')} and c.brand in ${brandsAsked()}
       order by e.at, e.case_id, e.entry`,
      since.getTime(),
      endOf(until),
      JSON.stringify(brands),
    )
    .map((row) => ({ ...eventOf(row), caseId: number(row, 'case_id') }))
}

/** No post is dated more than minutes after it was first seen, so older ones need no look. */
export const DATED_AHEAD = 60 * 60 * 1000

/** By somebody else, about one of the brands, as far as the index tells: of each mention but for a few that is all. */
const inPeriod = `m.brand in ${brandsAsked('?1')} and m.official = 0 and m.relevance >= ?2
  and m.published >= ?3 and m.published < ?4`

/** What nevertheless does not count: see `counted`. */
const isCountedOtherwise = `
  select id from mentions indexed by mentions_unmatched where unmatched = 1 and needs_reply = 0
  union select x.id from marks k cross join mentions x on x.post = k.post and x.brand = k.brand where k.verdict = 'not-us'`

function countsIn(db: Database, { brands, relevantFrom }: DigestQuery, { from, to }: Period) {
  const posts = db.get(
    `select count(*) as count from posts indexed by posts_seen
     where first_seen >= ? and published >= ? and published < ?`,
    from.getTime() - DATED_AHEAD,
    from.getTime(),
    to.getTime(),
  )
  const mentions = db.get(
    `select (select count(*) from mentions m indexed by mentions_brand where ${inPeriod})
       - (select count(*) from mentions m where m.id in (${isCountedOtherwise}) and ${inPeriod}) as count`,
    JSON.stringify(brands),
    relevantFrom,
    from.getTime(),
    to.getTime(),
  )
  return { posts: posts ? number(posts, 'count') : 0, mentions: mentions ? number(mentions, 'count') : 0 }
}

function complaintsIn(
  db: Database,
  { brands, noAnswers }: DigestQuery,
  { from, to }: Period,
): readonly Complaint[] {
  const values = [JSON.stringify(noAnswers), JSON.stringify(brands), from.getTime(), to.getTime()]
  return db
    .lists(
      `${complaintsBy('published')} and m.waits_since is null union all ${complaintsBy('waits_since')}`,
      ...values,
      ...values,
    )
    .map(complaintOf)
}

/** Nobody took it back. */
const stands = `not exists (select 1 from case_events u where u.case_id = h.case_id and u.code = 'undone'
      and json_extract(u.args, '$.code') = h.code
      and json_extract(u.args, '$.at') = strftime('%Y-%m-%dT%H:%M:%fZ', h.at / 1000.0, 'unixepoch'))`

/** Those that wait since a moment between two others, which is in this column. */
const complaintsBy = (since: 'published' | 'waits_since'): string => `
  select m.case_id, ${brandIn('m.brand')}, m.${since}, m.starts_promise,
    (select min(h.at) from case_events h where h.case_id = m.case_id and h.at >= m.${since}
      and (h.${byPeople} and h.code not in (select value from json_each(?)) or h.code = '${SET_ASIDE}') and ${stands})
  from mentions m indexed by ${since === 'published' ? 'mentions_brand' : 'mentions_turned'}
  where m.brand in ${brandsAsked()} and m.${since} >= ? and m.${since} < ?
    and m.needs_reply = 1 and ${wasTold} and ${isHeardOf}`
