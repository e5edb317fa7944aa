import type { CaseEvent } from '../../../src/model/case-event.js'
import type { Erased } from '../../../src/model/erased.js'
import type { Erasure } from '../../../src/store/port/erasure.js'
import type { BegunThread, Changes, ErasedRecords, Marker } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { holds } from './conflict.js'
import type { Tables } from './tables.js'
import { storableEvent } from './values.js'

export const erasedLists = ({ erased }: Tables): readonly Erased[] =>
  [...erased].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, list]) => list)

export function checkErased(tables: Tables, { erasedSeen }: Changes): void {
  const count = erasedLists(tables).reduce((sum, { hashes }) => sum + hashes.size, 0)
  holds(erasedSeen === undefined || erasedSeen === count)
}

export function erase(
  tables: Tables,
  { people, posts, histories, threads = [], markers = [], list }: ErasedRecords,
): void {
  const gone = new Set(people)
  const isGone = (id: number | undefined) => id !== undefined && gone.has(id)
  for (const [key, postId] of tables.keys) if (posts.includes(postId)) tables.keys.delete(key)
  for (const postId of posts) {
    tables.looks.delete(postId)
    const given = tables.given.get(postId) ?? new Map()
    tables.given.set(postId, new Map(Array.from(given, ([id, one]) => [id, { ...one, hash: '' }])))
  }
  for (const [caseId, events] of histories) {
    const after = tables.history.get(caseId)?.slice(events.length) ?? []
    tables.history.set(caseId, [...events.map(storableEvent), ...after])
  }
  for (const thread of threads) untitle(tables, thread)
  for (const marker of markers) unmark(tables, marker)
  for (const [id, file] of tables.cases)
    if (isGone(file.personId)) tables.cases.set(id, { ...file, personId: undefined })
  for (const [id, row] of tables.mentions)
    if (isGone(row.record.personId))
      tables.mentions.set(id, { ...row, record: { ...row.record, personId: undefined } })
  for (const [id, record] of tables.posts)
    if (isGone(record.personId)) tables.posts.set(id, { ...record, personId: undefined })
  for (const id of people) tables.people.delete(id)
  addErased(tables, list)
}

function untitle(tables: Tables, { place, id, untitled }: BegunThread): void {
  for (const [postId, record] of tables.posts) {
    const { title, ...post } = record.post
    if (
      title === undefined ||
      post.titleOf !== 'thread' ||
      post.place !== storable(place) ||
      post.thread?.id !== storable(id)
    )
      continue
    tables.posts.set(postId, { ...record, post })
    for (const [mentionId, row] of tables.mentions) {
      if (row.record.postId !== postId) continue
      tables.mentions.set(mentionId, { ...row, mention: { ...row.mention, ...untitled(row.mention) } })
      tables.likenessOf.delete(mentionId)
    }
  }
}

function unmark(tables: Tables, { place, names, unmarked }: Marker): void {
  for (const [postId, look] of tables.looks)
    if (look.over && tables.posts.get(postId)?.post.place === storable(place))
      tables.looks.set(postId, { ...look, over: unmarked(look.over) })
  const isThere = ({ code, args }: CaseEvent) =>
    (code === 'opened' || code === 'mention-added') && args.place === storable(place)
  for (const [caseId, events] of tables.history)
    if (events.some(isThere))
      tables.history.set(
        caseId,
        events.map((event) => {
          if (event.code !== 'over-there' || !names.map(storable).includes(event.args.by ?? '')) return event
          const { by: _, ...args } = event.args
          return { ...event, args }
        }),
      )
}

export function addErased(
  tables: Tables,
  lists: readonly { brand: string; salt: string; hashes: Iterable<string> }[],
): void {
  for (const { brand, salt, hashes } of lists) {
    const name = JSON.stringify([storable(brand), salt])
    const known = tables.erased.get(name)
    tables.erased.set(name, {
      brand: storable(brand),
      salt,
      hashes: new Set([...(known?.hashes ?? []), ...hashes]),
    })
  }
}

export const peopleCalled = (
  { people }: Tables,
  { keys, urls }: Parameters<Erasure['people']>[0],
): Awaited<ReturnType<Erasure['people']>> =>
  [...people.values()]
    .filter(({ key, author }) => keys.map(storable).includes(key) || urls.includes(author.url ?? ''))
    .map(({ place, key, author }) => ({ place, key, author }))

export const storedThough = (
  { people, keys }: Tables,
  { isPerson, isKey }: Parameters<Erasure['stored']>[0],
): Awaited<ReturnType<Erasure['stored']>> => ({
  people: [...people.values()].map(({ place, key, author }) => ({ place, key, author })).filter(isPerson),
  postIds: [...new Set([...keys].flatMap(([key, postId]) => (isKey?.(key) ? [postId] : [])))],
})
