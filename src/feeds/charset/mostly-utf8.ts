/** Sequences of several bytes in bytes that are no valid UTF-8: how many are well-formed, and how many are not. */
export type Utf8Count = {
  good: number
  /** Stretches that a decoder makes one U+FFFD of. */
  bad: number
  /** Bytes at the very end that begin a character whose rest was cut off. They are not counted as bad. */
  cut: number
}

/** Goes through the bytes as a decoder does (https://encoding.spec.whatwg.org/#utf-8-decoder). */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  const count: Utf8Count = { good: 0, bad: 0, cut: 0 }
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const length = lengthOf(lead)
    let read = 1
    while (read < length && continues(bytes[at + read], read === 1 ? lead : 0)) read++
    if (length > 0 && read === length) count.good++
    else if (length > 0 && at + read === bytes.length) count.cut = read
    else count.bad++
    at += read
  }
  return count
}

/** How many bytes a character has whose first byte this is; 0 when none begins with it. */
const lengthOf = (lead: number): number => {
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** @param lead the first byte when this is the second, which it narrows: nothing overlong, no surrogates */
function continues(byte: number | undefined, lead: number): boolean {
  if (byte === undefined) return false
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return byte >= least && byte <= most
}

/** A pair of surrogates, each as three bytes, which is how some databases and Java write what lies beyond U+FFFF. */
const PAIR = /\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]/g

/** Makes UTF-8 of CESU-8; bytes without such pairs come back as they are. */
export function joinSurrogates(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0xed)) return bytes
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const joined = text.replace(PAIR, (pair) => {
    const unit = (at: number) =>
      0xd000 | ((pair.charCodeAt(at) & 0x3f) << 6) | (pair.charCodeAt(at + 1) & 0x3f)
    return Buffer.from(String.fromCharCode(unit(1), unit(4))).toString('latin1')
  })
  return joined === text ? bytes : Buffer.from(joined, 'latin1')
}
