import { contentHash } from '../../text/fingerprint.js'
import { canonicalUrl, earlierUrl } from '../../text/urls.js'
import { stateNumbers } from '../rows/case-states.js'
import { repackedSketch } from '../rows/packing/packed-sketch.js'
import { Unreadable } from '../rows/packing/unreadable.js'
import { namesIn, storedNames } from '../rows/post-names.js'
import type { Connection } from './database.js'
import { legacyHash } from './legacy-hash.js'
import { numberOf } from './numbered-words.js'
import { relistedSignals, relistedSpans } from './packing/listed-reasons.js'
import { packedText, repackedText } from './packing/packed-text.js'
import { keyHash } from './post-keys.js'
import { repackedSignals, repackedSpans, rewrittenSignals } from './reasons.js'
import { toldEvent } from './told-events.js'

/** What migrations call that SQL can't say. */
export function addMigrationFunctions(connection: Connection): void {
  connection.function('content_hash', { deterministic: true }, (title: string, text: string) =>
    contentHash({ title, text }),
  )
  connection.function('canonical_url', { deterministic: true }, (url: string) => canonicalUrl(url) ?? url)
  connection.function('occasion_key', { deterministic: true }, occasionKey)
  connection.function('packed_signals', { deterministic: true }, relistedSignals)
  connection.function('packed_spans', { deterministic: true }, relistedSpans)
  connection.function('signal_bytes', { deterministic: true }, repackedSignals)
  connection.function('span_bytes', { deterministic: true }, repackedSpans)
  connection.function('rewritten_signals', { deterministic: true }, ifReadable(rewrittenSignals))
  connection.function('key_hash', { deterministic: true }, keyHash)
  connection.function('stored_names', { deterministic: true }, (names: string, url: string) =>
    storedNames(JSON.parse(names), url),
  )
  connection.function('renamed', { deterministic: true }, (names: string, url: string) =>
    storedNames(namesIn(names, url), url),
  )
  connection.function(
    'state_number',
    { deterministic: true },
    (state: string) => numberOf(stateNumbers, state) ?? null,
  )
  connection.function('packed_sketch', { deterministic: true }, repackedSketch)
  connection.function('packed_text', { deterministic: true }, packedText)
  connection.function('repacked_text', { deterministic: true }, ifReadable(repackedText))
  connection.function('case_event', { deterministic: true }, (what: string, detail: string | null) =>
    JSON.stringify(toldEvent(what, detail ?? undefined)),
  )
}

/** Nothing stays nothing, and what can't be read as it was: it must not keep a store from being opened. */
const ifReadable =
  <Stored extends string | Uint8Array>(written: (stored: Stored) => string | Uint8Array) =>
  (stored: Stored | null): string | Uint8Array | null => {
    if (stored === null) return null
    try {
      return written(stored)
    } catch (error) {
      if (error instanceof Unreadable) return stored
      throw error
    }
  }

/** A key that ends in the old hash of who wrote when and where ends in the new one; every other stays as it is. */
function occasionKey(key: string, author: string, published: number | null, url: string): string {
  const at = key.lastIndexOf('#')
  const when = published === null ? '' : new Date(Number(published)).toISOString()
  const text = `${when} ${earlierUrl(url) ?? url}`
  return key.slice(at + 1) === legacyHash(author, text)
    ? `${key.slice(0, at)}#${contentHash({ title: author, text })}`
    : key
}
