/** "^JS", "– Anna", "-Team Northwind" at the end: who wrote it. */
const SIGNED = /(?:^|[\s.!?])(?:[\^~]\s?|[–—-]{1,2}\s?)\p{Lu}[\p{L}.'’]*(?:[ /&]+[\p{L}.]+){0,3}\s*$/u
/** What begins a line of a place's own ornament says nothing. */
const LONGEST = 60

/** The text without who signed it; offsets stay. */
export function withoutSignature(text: string): string {
  const tail = text.slice(-LONGEST)
  const found = SIGNED.exec(tail)
  return found === null ? text : text.slice(0, text.length - tail.length + found.index + 1)
}
