/** What servers and caches append to a tag within its quotes when they compress an answer. */
const COMPRESSED = /(?:--?|;|:)(?:gzip|gz|br|brotli|zstd|deflate)(?="$)/i

/**
 * The tag to ask with. Apache's mod_deflate and mod_brotli write `"x-gzip"` into the answer and compare what comes back with the `"x"`
 * below, so that with its own tag alone it never says "unchanged": such a tag is offered with and without its suffix.
 */
export function offeredTags(etag: string): string {
  const bare = etag.replace(COMPRESSED, '')
  return bare === etag || bare.endsWith('""') ? etag : `${etag}, ${bare}`
}
