import type { Holdings } from '../../store/port/upkeep.js'
import { sizedKinds } from '../../store/port/upkeep.js'
import { jsonText } from '../../text/json-text.js'
import { storeYear } from '../../views/store-year.js'
import type { JsonStore } from './info-json-schema.js'

/** What a store holds, as one document for programs. */
export function storeInfoJson(holdings: Holdings, { path, now }: { path: string; now: Date }): string {
  const { posts, size, lately } = holdings
  const year = storeYear(holdings, now)
  const value: JsonStore = {
    version: 1,
    generatedAt: now.toISOString(),
    path,
    since: posts.since?.toISOString(),
    posts: { all: posts.all, named: posts.named },
    mentions: { shown: holdings.mentions, hidden: holdings.hidden },
    cases: Object.fromEntries(holdings.cases),
    events: holdings.events,
    people: holdings.people,
    marks: holdings.marks,
    mutes: holdings.mutes,
    sources: holdings.sources,
    configs: holdings.configs,
    mails: Object.fromEntries(holdings.mails),
    bytes: {
      file: size.file,
      waiting: size.waiting,
      free: size.free,
      ...Object.fromEntries(sizedKinds.map((kind) => [kind, size.kinds.get(kind) ?? 0])),
    },
    ...(holdings.seal && {
      sealed: { as: holdings.seal.kind, place: holdings.seal.place, at: holdings.seal.at.toISOString() },
    }),
    ...(lately &&
      year && {
        year: { postsADay: year.postsADay, countedFrom: lately.from.toISOString(), bytes: year.bytes },
      }),
  }
  return `${jsonText(value, 2)}\n`
}
