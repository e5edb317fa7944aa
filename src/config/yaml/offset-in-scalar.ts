import type { Scalar } from 'yaml'

// What stands for one character of a value, or for none, in each way of writing a string on the line of its key: a line
// break with the white space around it, an escape, or the character itself.
const inPlain = /[ \t]*\r?\n\s*|./sy
const inSingleQuotes = /[ \t]*\r?\n\s*|''|./sy
const inDoubleQuotes = /[ \t]*\r?\n\s*|\\\r?\n[ \t]*|\\(?:x.{2}|u.{4}|U.{8}|.)|./sy

/**
 * Where a character of a string stands in the file, through its quotes, escapes and folded lines.
 *
 * @param index of the character in the string's value, in UTF-16 code units
 * @returns an offset in `text`; the start of the string when the way can't be followed
 */
export function offsetInScalar(text: string, scalar: Scalar, index: number): number {
  const [from, to] = scalar.range ?? [0, 0]
  const offset = /[|>]/.test(text[from] ?? '')
    ? inBlock(text, from, String(scalar.value), index)
    : inLine(text, from, index)
  return offset !== undefined && offset <= to ? offset : from
}

function inLine(text: string, from: number, index: number): number | undefined {
  const quote = text[from]
  const step = quote === '"' ? inDoubleQuotes : quote === "'" ? inSingleQuotes : inPlain
  step.lastIndex = step === inPlain ? from : from + 1
  for (let left = index; ; ) {
    const at = step.lastIndex
    const part = step.exec(text)?.[0]
    if (part === undefined) return undefined
    const length = valueLength(part)
    if (length > left) return at
    left -= length
  }
}

/** Characters of the value that a part of the source stands for. */
function valueLength(part: string): number {
  if (/^\\\r?\n/.test(part)) return 0
  if (part.startsWith('\\U')) return Number.parseInt(part.slice(2), 16) > 0xffff ? 2 : 1
  // One line break is a space; of several, one is dropped.
  const breaks = part.split('\n').length - 1
  return breaks > 1 ? breaks - 1 : 1
}

/**
 * The text of a block starts after the line of its `|` or `>`. It has no escapes; white space is where value and source
 * differ, so each of the value takes one of the source, and what is left is skipped before the next letter.
 */
function inBlock(text: string, from: number, value: string, index: number): number | undefined {
  let at = text.indexOf('\n', from) + 1
  for (let i = 0; ; i++) {
    const isSpace = /\s/.test(value[i] ?? ' ')
    while (!isSpace && /\s/.test(text[at] ?? '')) at++
    if (i === index) return at
    if (text[at] !== value[i] && !(isSpace && /\s/.test(text[at] ?? ''))) return undefined
    at++
  }
}
