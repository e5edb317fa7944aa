import { statSync } from 'node:fs'
import { type Holdings, type SizedKind, sizedKinds } from '../../port/upkeep.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Database } from '../database.js'

/** @param file the store's file, by its one name */
export function sizes(db: Database, file: string): Holdings['size'] {
  const kinds = new Map<SizedKind, number>(sizedKinds.map((kind) => [kind, 0]))
  const rows = db.lists(
    `select coalesce(s.tbl_name, d.name), sum(d.pgsize) from dbstat d left join sqlite_schema s on s.name = d.name
     where d.aggregate = 1 group by 1`,
  )
  for (const [table, bytes] of rows) {
    const kind = kindOf(asText(table))
    kinds.set(kind, (kinds.get(kind) ?? 0) + asNumber(bytes))
  }
  const [free] = db.lists(
    'select freelist_count * page_size from pragma_freelist_count, pragma_page_size',
  )[0] ?? [0]
  return {
    file: sizeOf(file),
    waiting: sizeOf(`${file}-wal`),
    free: asNumber(free),
    kinds,
  }
}

const kinds: Readonly<Record<string, SizedKind>> = {
  posts: 'posts',
  post_keys: 'keys',
  post_sources: 'sources',
  thread_looks: 'posts',
  sources: 'sources',
  source_days: 'sources',
  official_updates: 'rest',
  mentions: 'mentions',
  hidden_mentions: 'mentions',
  marks: 'mentions',
  lessons: 'mentions',
  cases: 'cases',
  case_events: 'history',
  incidents: 'history',
  incident_events: 'history',
  incident_looks: 'history',
  persons: 'people',
  likenesses: 'posts',
  likeness_keys: 'posts',
  deliveries: 'mails',
  delivery_recipients: 'mails',
  alerts: 'mails',
  alert_rules: 'mails',
  alert_deliveries: 'mails',
}

const kindOf = (table: string): SizedKind =>
  (Object.hasOwn(kinds, table) ? kinds[table] : undefined) ?? 'rest'

/** 0 where there is none. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
