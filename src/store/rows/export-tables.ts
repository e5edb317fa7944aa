// Written by `npm run docs`, from the format of a store in a file.
import type { ExportTable } from '../port/moving.js'

/** The last step of the format of a store in a file, which an export names. */
export const presentStep = 'seal'

/** In the order of an export: what is referred to comes before what refers to it. */
export const exportTables: readonly ExportTable[] = [
  {
    name: 'judged',
    // biome-ignore format: one line for each table
    columns: ['brand', 'rules', 'through'],
    key: ['brand'],
  },
  {
    name: 'sources',
    // biome-ignore format: one line for each table
    columns: ['id', 'source', 'polled', 'answered', 'read', 'posts', 'cursor', 'answers', 'notices', 'problem', 'newest', 'retry', 'own_interval', 'moved', 'redirect', 'gap', 'title', 'recovered'],
    key: ['id'],
  },
  {
    name: 'persons',
    // biome-ignore format: one line for each table
    columns: ['id', 'place', 'key', 'name', 'handle', 'url', 'followers', 'since', 'posts'],
    key: ['id'],
  },
  {
    name: 'posts',
    // biome-ignore format: one line for each table
    columns: ['id', 'person', 'published', 'published_from', 'updated', 'first_seen', 'matched', 'text_length', 'place', 'language', 'url', 'details', 'baseline', 'thread', 'gone_by', 'gone', 'gone_said', 'words_deleted', 'words_kept_for', 'names', 'title', 'text'],
    key: ['id'],
  },
  {
    name: 'post_sources',
    // biome-ignore format: one line for each table
    columns: ['post', 'source', 'first_seen', 'seen', 'hash', 'wordless'],
    key: ['post', 'source'],
  },
  {
    name: 'cases',
    // biome-ignore format: one line for each table
    columns: ['id', 'person', 'opened', 'touched', 'revision', 'waits_from', 'owner', 'tags', 'acknowledged', 'answered', 'resolved', 'back', 'back_as', 'cause', 'wordless', 'brand', 'state'],
    key: ['id'],
  },
  {
    name: 'mentions',
    // biome-ignore format: one line for each table
    columns: ['id', 'post', 'case_id', 'person', 'published', 'followers', 'touched', 'score', 'severity', 'kind', 'relevance', 'official', 'needs_reply', 'no_reply', 'starts_promise', 'complained_before', 'baseline', 'announced', 'due', 'judged_reply', 'danger', 'follows', 'waits_since', 'turn_seen', 'unjudged', 'due_later', 'muted', 'unmatched', 'likeness', 'signals', 'named', 'relevance_signals', 'brand'],
    key: ['id'],
  },
  {
    name: 'sites',
    // biome-ignore format: one line for each table
    columns: ['site', 'asked', 'leave_until', 'requests', 'turn_of'],
    key: ['site'],
  },
  {
    name: 'deliveries',
    // biome-ignore format: one line for each table
    columns: ['id', 'kind', 'brand_key', 'message_id', 'subject', 'period_from', 'period_to', 'sender', 'created', 'give_up', 'state', 'attempts', 'attempted', 'accepted', 'problem', 'claimed_by', 'claimed_until', 'message', 'brands', 'scheduled', 'scheduled_at', 'rule', 'destination', 'handle', 'is_urgent', 'not_before', 'repeated'],
    key: ['id'],
  },
  {
    name: 'delivery_recipients',
    // biome-ignore format: one line for each table
    columns: ['delivery', 'position', 'address', 'state', 'at', 'problem'],
    key: ['delivery', 'position'],
  },
  {
    name: 'source_days',
    // biome-ignore format: one line for each table
    columns: ['source', 'day', 'polls', 'answers', 'posts'],
    key: ['source', 'day'],
  },
  {
    name: 'hidden_mentions',
    // biome-ignore format: one line for each table
    columns: ['id', 'post', 'case_id', 'baseline', 'announced', 'hidden', 'waits_since', 'turn_seen', 'brand'],
    key: ['id'],
  },
  {
    name: 'case_events',
    // biome-ignore format: one line for each table
    columns: ['case_id', 'entry', 'at', 'by', 'code', 'args'],
    key: ['case_id', 'entry'],
  },
  {
    name: 'configs',
    // biome-ignore format: one line for each table
    columns: ['path', 'brands', 'scanned'],
    key: ['path'],
  },
  {
    name: 'outages',
    // biome-ignore format: one line for each table
    columns: ['started', 'last', 'ended', 'reason', 'left_sources', 'partly', 'runs', 'failures', 'given_up', 'was_told'],
    key: ['started'],
  },
  {
    name: 'mutes',
    // biome-ignore format: one line for each table
    columns: ['id', 'kind', 'place', 'person_key', 'thread', 'brand', 'at', 'by', 'until', 'ended', 'ended_by', 'undone', 'revision'],
    key: ['id'],
  },
  {
    name: 'erased',
    // biome-ignore format: one line for each table
    columns: ['brand', 'salt', 'hash'],
    key: ['brand', 'hash'],
  },
  {
    name: 'likenesses',
    // biome-ignore format: one line for each table
    columns: ['id', 'sketch'],
    key: ['id'],
  },
  {
    name: 'likeness_keys',
    // biome-ignore format: one line for each table
    columns: ['key', 'likeness'],
    key: ['key', 'likeness'],
  },
  {
    name: 'told_closings',
    // biome-ignore format: one line for each table
    columns: ['brand', 'through'],
    key: ['brand'],
  },
  {
    name: 'thread_looks',
    // biome-ignore format: one line for each table
    columns: ['post', 'at', 'next', 'times', 'found', 'failure', 'replies', 'over'],
    key: ['post'],
  },
  {
    name: 'official_updates',
    // biome-ignore format: one line for each table
    columns: ['id', 'channel', 'key', 'matter', 'kind', 'state', 'title', 'words', 'url', 'said', 'said_from', 'first_seen'],
    key: ['id'],
  },
  {
    name: 'store_identity',
    // biome-ignore format: one line for each table
    columns: ['id'],
    key: ['id'],
  },
  {
    name: 'readers',
    // biome-ignore format: one line for each table
    columns: ['name', 'cursor', 'moved', 'moves'],
    key: ['name'],
  },
  {
    name: 'alert_rules',
    // biome-ignore format: one line for each table
    columns: ['rule', 'began'],
    key: ['rule'],
  },
  {
    name: 'alerts',
    // biome-ignore format: one line for each table
    columns: ['id', 'rule', 'destination', 'step', 'subject', 'kind', 'brand', 'case_id', 'source', 'raised', 'state', 'settled', 'delivery', 'is_over'],
    key: ['id'],
  },
  {
    name: 'alert_deliveries',
    // biome-ignore format: one line for each table
    columns: ['alert', 'delivery'],
    key: ['alert', 'delivery'],
  },
  {
    name: 'incidents',
    // biome-ignore format: one line for each table
    columns: ['id', 'brand', 'revision', 'closed'],
    key: ['id'],
  },
  {
    name: 'incident_events',
    // biome-ignore format: one line for each table
    columns: ['incident', 'entry', 'at', 'by', 'code', 'args'],
    key: ['incident', 'entry'],
  },
  {
    name: 'incident_looks',
    // biome-ignore format: one line for each table
    columns: ['brand', 'at'],
    key: ['brand'],
  },
  {
    name: 'lessons',
    // biome-ignore format: one line for each table
    columns: ['brand', 'state'],
    key: ['brand'],
  },
  {
    name: 'places',
    // biome-ignore format: one line for each table
    columns: ['place', 'since'],
    key: ['place'],
  },
  {
    name: 'marks',
    // biome-ignore format: one line for each table
    columns: ['post', 'brand', 'verdict', 'at', 'by'],
    key: ['post', 'brand'],
  },
]
