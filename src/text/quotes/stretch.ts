/** Where something stands in a text, in UTF-16 code units; `end` exclusive. */
export type Stretch = { start: number; end: number }

/** In order; what overlaps, touches or has only white space in between is one. */
export function joinStretches(stretches: readonly Stretch[], text: string): Stretch[] {
  const joined: Stretch[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === ''))
      last.end = Math.max(last.end, end)
    else if (end > start) joined.push({ start, end })
  }
  return joined
}

/** Where the paragraph ends that a place lies in: before the next empty line. */
export function paragraphEnd(text: string, from: number): number {
  const empty = /\n[^\S\n]*\n/g
  empty.lastIndex = from
  return empty.exec(text)?.index ?? text.length
}

/** The first place from here on that is no white space. */
export function afterSpace(text: string, from: number): number {
  const words = /\S/g
  words.lastIndex = from
  return words.exec(text)?.index ?? text.length
}
