import { stateNumbers } from '../../rows/case-states.js'
import { sketchIn } from '../../rows/packing/packed-sketch.js'
import { Unreadable } from '../../rows/packing/unreadable.js'
import { type Rules, rulesOfMentions, rulesOfSourcesAndAlerts } from '../../rows/rules.js'
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
export const rules: Rules = {
  ...rulesOfMentions(open),
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
  ...rulesOfSourcesAndAlerts,
  'a number may be used again': `select 1 from sqlite_sequence
     where seq < case name when 'posts' then (select max(id) from posts) when 'cases' then (select max(id) from cases) end`,
}
