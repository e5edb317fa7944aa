import { stateNumbers } from '../../rows/case-states.js'
import { sketchIn } from '../../rows/packing/packed-sketch.js'
import { Unreadable } from '../../rows/packing/unreadable.js'
import type { Connection } from '../database.js'
import { unpackedText } from '../packing/packed-text.js'
import { addNameHashes } from '../post-keys.js'
import { signalsOf, spansOf } from '../reasons.js'

/** What the rules call that SQL can't say. */
export function addRuleFunctions(connection: Connection): void {
  const readers = { are_words: unpackedText, are_signals: signalsOf, are_spans: spansOf, is_sketch: sketchIn }
  addNameHashes(connection)
  for (const [name, read] of Object.entries(readers))
    connection.function(name, { deterministic: true }, (stored: unknown) => Number(isReadBy(read, stored)))
}

function isReadBy(read: (stored: unknown) => unknown, stored: unknown): boolean {
  try {
    read(stored)
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

const open = `c.state in (${stateNumbers.new}, ${stateNumbers.acknowledged})`

/** Every rule that rows of several tables must keep together, by what is so where it is broken. */
export const rules: Readonly<Record<string, string>> = {
  'a case without mentions': `select 1 from cases where id not in
     (select case_id from mentions union select case_id from hidden_mentions)`,
  'a mention is hidden and shown': `select post, brand from mentions intersect
     select post, brand from hidden_mentions`,
  'a hidden mention has the number of another': `select id from mentions intersect
     select id from hidden_mentions`,
  'matched says otherwise than the mentions':
    'select 1 from posts p where matched <> exists (select 1 from mentions where post = p.id)',
  'what an author deleted is still there':
    "select 1 from posts where gone_by = 'author' and (text <> '' or title is not null)",
  'deleted words are still there':
    "select 1 from posts where words_deleted is not null and (text <> '' or title is not null)",
  'what says something is not looked at': `select 1 from post_sources g join posts p on p.id = g.post
     where g.wordless = 1 and (p.text <> '' or p.title is not null)`,
  'due is wrong': `select 1 from mentions m join cases c on c.id = m.case_id join posts p on p.id = m.post
     left join marks k on k.post = m.post and k.brand = m.brand
     where m.due <> (m.needs_reply and (not m.baseline or k.verdict is not null) and m.muted is null and ${open})`,
  'danger is something old': 'select 1 from mentions where danger = 1 and baseline = 1',
  'danger is muted, or what somebody marked': `select 1 from mentions m left join marks k on k.post = m.post and k.brand = m.brand
     where m.muted is not null and (m.danger = 1 or k.verdict is not null or m.due = 1)`,
  'a reply is needed against a mark, or to what is gone': `select 1 from mentions m join posts p on p.id = m.post
     left join marks k on k.post = m.post and k.brand = m.brand
     where m.needs_reply <> (p.gone_by is null and coalesce(k.verdict = 'complaint', m.judged_reply))`,
  'a mention and its case are of two brands':
    'select 1 from mentions m join cases c on c.id = m.case_id where m.brand <> c.brand',
  'a brand has no name':
    'select brand from mentions union select brand from cases union select brand from marks except select id from brands',
  'a time of the case is stale':
    'select 1 from mentions m join cases c on c.id = m.case_id where m.touched <> c.touched',
  'a time of the post is stale':
    'select 1 from mentions m join posts p on p.id = m.post where m.published <> p.published',
  // Who is called `[deleted]` is nobody that could be told from others.
  'a person is stale': `select 1 from mentions m join posts p on p.id = m.post left join persons a on a.id = p.person
     where m.person is not case when a.name is not '[deleted]' then p.person end`,
  'complained before is wrong': `select 1 from mentions m where complained_before <> exists (
     select 1 from mentions e where e.person = m.person and e.brand = m.brand and e.needs_reply = 1
       and coalesce(e.waits_since, e.published) < coalesce(m.waits_since, m.published))`,
  'a case without a history': `select 1 from cases c
     where c.revision < 1 or not exists (select 1 from case_events e where e.case_id = c.id)`,
  'followers are stale': `select 1 from mentions m
     where m.followers <> coalesce((select followers from persons where id = m.person), 0)`,
  'a post without a key': "select id from posts where gone_by is not 'forgotten' and names is null",
  'a key is not found': `select h.value, p.id from posts p, json_each(name_hashes(p.names, p.url)) h
     except select hash, post from post_keys`,
  'a key leads nowhere': `select hash, post from post_keys
     except select h.value, p.id from posts p, json_each(name_hashes(p.names, p.url)) h`,
  'what was forgotten is still there': `select 1 from posts where gone_by = 'forgotten' and (text || url <> '' or title is not null
     or details is not null or person is not null or names is not null)`,
  'words cannot be read':
    'select 1 from posts where not (are_words(text) and (title is null or are_words(title)))',
  'reasons cannot be read': `select 1 from mentions where not (are_signals(signals) and are_spans(named)
     and (relevance_signals is null or are_signals(relevance_signals)))`,
  'what texts are compared by cannot be read': 'select 1 from likenesses where not is_sketch(sketch)',
  'a post without a source': 'select id from posts except select post from post_sources',
  'an alert waits and was told, or neither':
    "select 1 from alerts where (state = 'waiting') <> (settled is null)",
  'an alert is told by what does not tell it': `select 1 from alerts a
     where a.delivery is not null and (a.state <> 'told' or not exists (select 1 from alert_deliveries t where t.alert = a.id and t.delivery = a.delivery))`,
  'a number may be used again': `select 1 from sqlite_sequence
     where seq < case name when 'posts' then (select max(id) from posts) when 'cases' then (select max(id) from cases) end`,
}
