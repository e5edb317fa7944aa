/**
 * How versions of posts were recognised before SHA-256: cyrb53, a 53-bit hash for tables (public domain), over UTF-16 code units. Kept
 * for the one migration that has to tell what it made.
 */
export function legacyHash(title: string, text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const part of [title, '\n', text]) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      high = Math.imul(high ^ unit, 2_654_435_761)
      low = Math.imul(low ^ unit, 1_597_334_677)
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36)
}
