import type { Stretch } from './stretch.js'

/** Where a file begins, as `diff -c` writes it: its two names, if any are there, and the line of stars of its first change. */
const HEAD = /^(?:\*\*\* \S.*\n--- \S.*\n)?\*{15}.*$/gm
/** The lines of before, and of after: their first and last one. */
const PART = {
  before: /\n\*\*\* (?<first>\d{1,9})(?:,(?<last>\d{1,9}))? \*\*\*\*(?=\n|$)/y,
  after: /\n--- (?<first>\d{1,9})(?:,(?<last>\d{1,9}))? ----(?=\n|$)/y,
}
const LINE = /\n(?:(?<changed>[-+!] .*)| {2}.*|\\ .*|[^\S\n]*)(?=\n|$)/y

/** Changes to files in the form of `diff -c`, each with what is above it. A part that did not change may be missing below its numbers. */
export function contextDiffs(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const { 0: head, index } of text.matchAll(HEAD)) {
    const before = partFrom(text, index + head.length, PART.before)
    if (before === undefined) continue
    const after = partFrom(text, before.end, PART.after)
    if (after !== undefined && before.changed + after.changed > 0)
      found.push({ start: index, end: after.end })
  }
  return found
}

/** @returns where it ends and how many of its lines are marked as changed; undefined where none begins */
function partFrom(text: string, from: number, part: RegExp): { end: number; changed: number } | undefined {
  part.lastIndex = from
  const { first, last = first } = part.exec(text)?.groups ?? {}
  if (first === undefined) return undefined
  let [end, changed] = [part.lastIndex, 0]
  for (let left = Number(last) - Number(first) + 1; left > 0; left--) {
    LINE.lastIndex = end
    const line = LINE.exec(text)
    if (line === null) break
    if (line.groups?.changed !== undefined) changed += 1
    end = LINE.lastIndex
  }
  return { end, changed }
}
