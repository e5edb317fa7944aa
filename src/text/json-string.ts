/**
 * Where a string of a JSON text ends, in a time that grows with its length alone.
 *
 * @param open the place of the quote that opens it
 * @returns the place behind its closing quote; -1 where none closes it
 */
export function jsonStringEnd(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1)
  while (quote >= 0) {
    let before = quote
    while (text.charCodeAt(before - 1) === 0x5c) before--
    if ((quote - before) % 2 === 0) return quote + 1
    quote = text.indexOf('"', quote + 1)
  }
  return -1
}
