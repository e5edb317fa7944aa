import type { CaseEvent } from '../../model/case-event.js'
import {
  type AnsweredCase,
  type CaseOutline,
  type CaseWords,
  MOST_MATTERS,
  type ProfileCase,
  type Writers,
} from '../port/cases.js'
import { eventOf } from '../rows/events.js'
import { handlingColumns, readHandling } from '../rows/handling.js'
import { asNumber, asText, date, number, optionalText, storable, text } from '../rows/values.js'
import { brandAsked, brandsAsked } from './brands.js'
import type { Transaction } from './database.js'

/** See `Cases`. Of a case of nobody known its first post tells: one that names two brands is in a case of each. */
export async function writers(db: Transaction, caseIds: readonly number[]): Promise<Writers> {
  const rows = await db.lists(
    `select c.id, c.person,
       case when c.person is null then (select min(m.post) from mentions m where m.case_id = c.id) end
     from cases c where c.id = any(?::bigint[])`,
    caseIds,
  )
  return new Map(
    rows.flatMap(([id, person, post]) =>
      person === null && post === null
        ? []
        : [[asNumber(id), person === null ? `post ${post}` : `person ${person}`]],
    ),
  )
}

/** See `Cases`. */
export async function outlines(
  db: Transaction,
  caseIds: readonly number[],
): Promise<ReadonlyMap<number, CaseOutline>> {
  const found = new Map<number, { posts: CaseOutline['posts'][number][]; history: CaseEvent[] }>()
  for (const [caseId, post, isGone, isSigned] of await db.lists(
    `select m.case_id, m.post, p.gone_by is not null, p.person is not null
     from mentions m join posts p on p.id = m.post
     where m.case_id = any(?::bigint[]) order by m.published, m.id`,
    caseIds,
  )) {
    const id = asNumber(caseId)
    const outline = found.get(id) ?? { posts: [], history: [] }
    outline.posts.push({ id: String(post), isGone: isGone === 1, isSigned: isSigned === 1 })
    found.set(id, outline)
  }
  for (const row of await db.all(
    `select case_id, at, by, code, args from case_events
     where case_id = any(?::bigint[]) order by case_id, entry`,
    caseIds,
  ))
    found.get(number(row, 'case_id'))?.history.push(eventOf(row))
  return found
}

/** See `Cases`. */
export const answered = async (
  db: Transaction,
  brands: readonly string[],
): Promise<readonly AnsweredCase[]> =>
  (
    await db.all(
      `select c.id, c.touched, ${handlingColumns.map((name) => `c.${name}`).join(', ')} from cases c
       where c.state = 'answered' and c.brand in ${brandsAsked()}
         and exists (select 1 from mentions m where m.case_id = c.id)
       order by c.id`,
      brands.map(storable),
    )
  ).map((row) => ({
    ...readHandling(row),
    caseId: number(row, 'id'),
    state: 'answered',
    touchedAt: date(row, 'touched'),
  }))

const isMatter = (of: string) =>
  `exists (select 1 from mentions m where m.case_id = ${of}.id and m.needs_reply = 1)`

/** See `Cases`. Counted no further than anybody reads: there are programs that complain once an hour. */
export async function matters(
  db: Transaction,
  caseIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db.lists(
    `select c.id, (
       select count(*) from (
         select 1 from cases o where o.person = c.person and o.brand = c.brand and (o.opened, o.id) <= (c.opened, c.id)
           and ${isMatter('o')} limit ${MOST_MATTERS}) counted)
     from cases c where c.id = any(?::bigint[]) and c.person is not null and ${isMatter('c')}`,
    caseIds,
  )
  return new Map(rows.map(([id, nth]) => [asNumber(id), asNumber(nth)]))
}

/** See `Cases`. */
export const byProfile = async (
  db: Transaction,
  urls: readonly string[],
  brand: string,
): Promise<readonly ProfileCase[]> =>
  (
    await db.all(
      `select c.id, p.place, p.name, p.handle, p.url from persons p
       join cases c on c.person = p.id and c.brand = ${brandAsked()}
       where p.url = any(?::text[]) and p.url is not null
         and exists (select 1 from mentions m where m.case_id = c.id)
       order by c.touched desc, c.id desc`,
      storable(brand),
      urls,
    )
  ).map((row) => {
    const [handle, url] = [optionalText(row, 'handle'), optionalText(row, 'url')]
    return {
      caseId: number(row, 'id'),
      place: text(row, 'place'),
      author: {
        name: text(row, 'name'),
        ...(handle !== undefined && { handle }),
        ...(url !== undefined && { url }),
      },
    }
  })

/** See `Cases`. */
export async function caseWords(db: Transaction): Promise<CaseWords> {
  const textsOf = async (sql: string): Promise<readonly string[]> =>
    (await db.lists(sql)).map(([word]) => asText(word)).toSorted()
  return {
    people: await textsOf(
      `select owner from cases where owner is not null
       union select by from case_events where by is not null`,
    ),
    tags: await textsOf(
      `select distinct t.tag from (select distinct tags from cases where tags is not null) c,
         jsonb_array_elements_text(c.tags::jsonb) t (tag)`,
    ),
    causes: await textsOf('select distinct cause from cases where cause is not null'),
  }
}
