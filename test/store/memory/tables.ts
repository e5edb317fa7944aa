import { randomBytes } from 'node:crypto'
import type { SiteState } from '../../../src/http/sites.js'
import type { StoredAlert } from '../../../src/model/alert.js'
import type { CaseEvent } from '../../../src/model/case-event.js'
import type { Erased } from '../../../src/model/erased.js'
import type { IncidentFile } from '../../../src/model/incident.js'
import type { LearnedState } from '../../../src/model/learned.js'
import type { Mark, Mention } from '../../../src/model/mention.js'
import type { Mute } from '../../../src/model/mute.js'
import type { StoredUpdate } from '../../../src/model/official.js'
import type { Outage } from '../../../src/model/outage.js'
import type { ThreadLook } from '../../../src/model/thread.js'
import type { FillingConfig } from '../../../src/store/port/configs.js'
import type { NewLikeness } from '../../../src/store/port/likenesses.js'
import type { NewDelivery, StoredDelivery } from '../../../src/store/port/outbox.js'
import type { JudgedBrand } from '../../../src/store/port/posts.js'
import type { StoredReader } from '../../../src/store/port/readers.js'
import type { CaseRecord, MentionRecord, PersonRecord, PostRecord } from '../../../src/store/port/records.js'
import type { SourceState } from '../../../src/store/port/sources.js'

/** All that is stored. What is in a map is never changed, only replaced, so that a copy of the maps is a copy of everything. */
export type Tables = {
  /** Of the store itself. */
  identity: string
  /** By path. */
  configs: Map<string, FillingConfig>
  /** By source id. */
  sources: Map<string, SourceRow>
  sites: Map<string, SiteState>
  /** By when they began. */
  outages: Map<number, Outage>
  people: Map<number, PersonRecord>
  /** By post id; who wrote it is looked up, as they present themselves now. */
  posts: Map<string, PostRecord>
  /** Since when a place is known. */
  places: Map<string, Date>
  /** By key, the id of the post. */
  keys: Map<string, string>
  /** By post id, then by source id. */
  given: Map<string, ReadonlyMap<string, Given>>
  /** Those in sight. */
  mentions: Map<number, MentionRow>
  hidden: Map<number, HiddenRow>
  /** By `markKey`. */
  marks: Map<string, MarkRow>
  cases: Map<number, CaseRecord>
  /** By case id: its revision when its words had been deleted. */
  wordless: Map<number, number>
  /** By case id; it stays when the case is gone. */
  history: Map<number, readonly CaseEvent[]>
  /** By brand. */
  judged: Map<string, JudgedBrand>
  /** By brand. */
  toldClosings: Map<string, Date>
  deliveries: Map<number, DeliveryRow>
  /** By the name of the rule: since when it looks. */
  rules: Map<string, Date>
  alerts: Map<number, AlertRow>
  incidents: Map<number, StoredIncident>
  /** By brand. */
  incidentLookedAt: Map<string, Date>
  lessons: Map<string, LearnedState>
  mutes: Map<number, Mute>
  /** By post id. */
  looks: Map<string, ThreadLook>
  /** By the id of the channel and the key of the update, in the order in which they came. */
  official: Map<string, StoredUpdate>
  /** By brand and salt. */
  erased: Map<string, Erased>
  /** By id; and which of them a mention says, by its id: 0 where it says too little. */
  likenesses: Map<number, Omit<NewLikeness, 'posts'>>
  likenessOf: Map<number, number>
  /** By name. */
  readers: Map<string, StoredReader>
  /** The highest number that a post or a case ever had; how often mutes changed. */
  last: Map<'post' | 'case' | 'mutes', number>
}

export type StoredIncident = IncidentFile & { closedAt: Date | undefined }

export type SourceRow = {
  /** Undefined until the last part of its first poll is stored. */
  state: SourceState | undefined
  /** When posts of it were last read. */
  readAt: Date | undefined
  newestAt: Date | undefined
  days: ReadonlyMap<number, Day>
}
export type Day = { polls: number; answers: number; posts: number }

/** What a source gave. */
type Given = { firstSeenAt: Date; seenAt: Date; hash: string }

export type MentionRow = { record: MentionRecord; mention: Mention; startsPromise: boolean }

/** What a mention needs to come back as the same one. */
export type HiddenRow = Required<
  Pick<MentionRecord, 'id' | 'postId' | 'brand' | 'caseId' | 'baseline' | 'announced'>
> & { turned?: MentionRecord['turned']; hiddenAt: Date }

type MarkRow = { postId: string; brand: string; verdict: Mark; at: Date }
export const markKey = (postId: string, brand: string): string => JSON.stringify([postId, brand])

/** `tellings`: ids of the deliveries that told it. */
type AlertRow = { alert: StoredAlert; tellings: readonly number[] }

/** The text is forgotten once nobody waits for it. */
type DeliveryRow = {
  delivery: StoredDelivery
  message: NewDelivery['message'] | undefined
}

export const emptyTables = (): Tables => ({
  identity: randomBytes(16).toString('hex'),
  configs: new Map(),
  sources: new Map(),
  sites: new Map(),
  outages: new Map(),
  people: new Map(),
  posts: new Map(),
  places: new Map(),
  keys: new Map(),
  given: new Map(),
  mentions: new Map(),
  hidden: new Map(),
  marks: new Map(),
  cases: new Map(),
  wordless: new Map(),
  history: new Map(),
  judged: new Map(),
  toldClosings: new Map(),
  deliveries: new Map(),
  rules: new Map(),
  alerts: new Map(),
  incidents: new Map(),
  incidentLookedAt: new Map(),
  lessons: new Map(),
  mutes: new Map(),
  looks: new Map(),
  official: new Map(),
  erased: new Map(),
  likenesses: new Map(),
  likenessOf: new Map(),
  readers: new Map(),
  last: new Map(),
})

export const copyOf = (tables: Tables): Tables => ({
  identity: tables.identity,
  configs: new Map(tables.configs),
  sources: new Map(tables.sources),
  sites: new Map(tables.sites),
  outages: new Map(tables.outages),
  people: new Map(tables.people),
  posts: new Map(tables.posts),
  places: new Map(tables.places),
  keys: new Map(tables.keys),
  given: new Map(tables.given),
  mentions: new Map(tables.mentions),
  hidden: new Map(tables.hidden),
  marks: new Map(tables.marks),
  cases: new Map(tables.cases),
  wordless: new Map(tables.wordless),
  history: new Map(tables.history),
  judged: new Map(tables.judged),
  toldClosings: new Map(tables.toldClosings),
  deliveries: new Map(tables.deliveries),
  rules: new Map(tables.rules),
  alerts: new Map(tables.alerts),
  incidents: new Map(tables.incidents),
  incidentLookedAt: new Map(tables.incidentLookedAt),
  lessons: new Map(tables.lessons),
  mutes: new Map(tables.mutes),
  looks: new Map(tables.looks),
  official: new Map(tables.official),
  erased: new Map(tables.erased),
  likenesses: new Map(tables.likenesses),
  likenessOf: new Map(tables.likenessOf),
  readers: new Map(tables.readers),
  last: new Map(tables.last),
})

/** Numbers start at 1. */
export const nextNumber = (...taken: readonly Iterable<number>[]): number =>
  1 + taken.reduce((highest, numbers) => Math.max(highest, ...numbers), 0)
