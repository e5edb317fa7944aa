import type { Scalar } from 'yaml'

/** Letters after a backslash in "double quotes" that stand for more than one character of source. */
const longEscapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/**
 * Where a character of a string stands in the file, through its quotes, escapes and folded lines.
 *
 * @param index of the character in the string's value, in UTF-16 code units
 * @returns an offset in `text`; the start of the string when the way can't be followed
 */
export function offsetInScalar(text: string, scalar: Scalar, index: number): number {
  const [from, to] = scalar.range ?? [0, 0]
  const value = String(scalar.value)
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : undefined
  let at = quote === undefined ? afterBlockHeader(text, from) : from + 1
  for (let i = 0; i < index; i++) {
    const start = at
    at = quote === '"' && text[at] === '\\' ? at + escapeLength(text, at) : at + 1
    if (quote === "'" && text.startsWith("''", start)) at = start + 2
    else if (text[start] !== value[i] && text[start] !== '\\') at = foldedAway(text, start, to, value[i])
    if (at > to) return from
  }
  return atNextCharacter(text, at, to, value[index]) ?? from
}

/** A block scalar starts with `|` or `>` and its options on a line of their own. */
function afterBlockHeader(text: string, from: number): number {
  return /[|>]/.test(text[from] ?? '') ? text.indexOf('\n', from) + 1 : from
}

function escapeLength(text: string, at: number): number {
  return 2 + (longEscapes[text[at + 1] ?? ''] ?? 0)
}

/** A line break and the indentation after it are one space, or nothing, in the value. */
function foldedAway(text: string, start: number, to: number, expected: string | undefined): number {
  let at = start
  while (at < to && /\s/.test(text[at] ?? '')) at++
  if (expected === ' ' || expected === '\n') return at === start ? to + 1 : at
  return text[at] === expected ? at + 1 : to + 1
}

function atNextCharacter(
  text: string,
  start: number,
  to: number,
  expected: string | undefined,
): number | undefined {
  let at = start
  if (expected === undefined || text[at] === expected || text[at] === '\\') return at
  while (at < to && /\s/.test(text[at] ?? '')) at++
  return text[at] === expected ? at : undefined
}
