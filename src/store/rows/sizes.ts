import type { SizedKind } from '../port/upkeep.js'

/** What a table is counted as. */
export const kindOf = (table: string): SizedKind =>
  (Object.hasOwn(kinds, table) ? kinds[table] : undefined) ?? 'rest'

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
