import type { YAMLError } from 'yaml'
import type { Problem } from '../problem.js'

/** What to say instead of the parser's words, by its code, in the terms of somebody who doesn't know YAML. */
const plainer: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'this line is indented with a tab: use spaces',
  BLOCK_AS_IMPLICIT_KEY:
    'a value that holds ": ", or a line indented too far: put the value in quotes, or line it up with the one above',
  MULTILINE_IMPLICIT_KEY: 'expected "key: value": is the space after the colon missing?',
  MULTIPLE_DOCS: 'a config is one document: remove the line "---" here',
  BAD_DQ_ESCAPE: 'a backslash in "double quotes" needs another one: \\\\',
  TAG_RESOLVE_FAILED: 'a tag (!name) means nothing here: remove it, or put the value in quotes',
  KEY_OVER_1024_CHARS: 'this key has no end: is a quote or a colon missing?',
  UNEXPECTED_TOKEN: 'unexpected here: is a quote, a comma or a bracket missing, or left over?',
  BAD_ALIAS: 'an alias (*name) without a name: to write a plain *, put the value in quotes',
  ALIAS_PROPS: 'an alias (*name) stands alone: remove what is in front of it, or put the value in quotes',
  MULTIPLE_ANCHORS: 'one & too many: to write a plain &, put the value in quotes',
  MULTIPLE_TAGS: 'one ! too many: to write a plain !, put the value in quotes',
  BLOCK_IN_FLOW: 'inside [ ] and { }, a comma is missing between the parts',
  BAD_DIRECTIVE: 'a line that starts with % has no use here: remove it',
  BAD_PROP_ORDER: 'a & or ! in front of a list or a key: put the value in quotes',
}

const MISALIGNED =
  'this line is indented differently from the ones above: line it up with the keys that it belongs to'

/** The same where several mistakes share a code: by what the parser says. */
const byWords: readonly (readonly [RegExp, string])[] = [
  [/Maximum call stack/, 'is nested too deeply to be a config'],
  [/Implicit map keys need/, 'expected "key: value": is the colon missing?'],
  [/Missing closing/, 'a quote is opened here or above and never closed'],
  [
    /Sequence item without/,
    'this line is indented differently from the ones above: line it up with the keys of its entry, or put "- " in front of it',
  ],
  [/sequence items must start/, 'this "- " stands at another column than those above: line it up with them'],
  [/mapping items must start/, MISALIGNED],
  [
    /Flow seq.*(?:indented|must end)/,
    'a [ is opened here or above and not closed: put the ] at its end, and indent what is inside',
  ],
  [
    /Flow map.*(?:indented|must end)/,
    'a { is opened here or above and not closed: put the } at its end, and indent what is inside',
  ],
  [/Missing , |Missing space after/, 'inside [ ] and { }, a comma is missing, or the space after a colon'],
  [
    /Comments must be separated/,
    'a space is missing in front of the #; where it belongs to the value, put all of it in quotes',
  ],
  [/Tags and anchors must be/, 'a value that starts with & or ! needs quotes'],
  [/Missing directives-end/, 'a line that starts with % has no use here: remove it'],
  [
    /same line with directives-end/,
    'behind "---" nothing may stand: remove the "---", or begin in the line below',
  ],
  [/block-seq-ind on same line/, 'a list begins in the line below its key: move it there, "- " first'],
  [/Block scalar header/, 'behind | or > nothing may stand: begin the text in the line below'],
]

const ANYTHING_ELSE =
  'this is no YAML: is a quote, a comma, a colon or a space missing, or is the line indented wrongly?'

/**
 * The YAML parser's errors as problems, with the remedy for the mistakes that people make most. One mistake often makes the
 * parser stumble again and again, so each remedy is given once, at its first place, and each line has one.
 */
export function syntaxProblems(errors: readonly YAMLError[], text: string): Problem[] {
  const first = new Map<string, Problem>()
  const lines = new Set<number>()
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const offset = error.pos[0]
    const message = remedy(error, text, offset)
    const line = lineStart(text, offset)
    if (!first.has(message) && !lines.has(line)) first.set(message, { message, offset })
    lines.add(line)
  }
  return [...first.values()]
}

function remedy({ code, message }: YAMLError, text: string, offset: number): string {
  const line = lineAround(text, offset)
  const [, key = '', quoted] = /^\s*(?:- )?([\w-]+): (["'].*)$/.exec(line) ?? []
  if (/[[{].*\$\{/.test(line) && code !== 'TAB_AS_INDENT') {
    return `inside [ ] and { }, a variable needs quotes: '\${NAME}'`
  }
  if (code === 'UNEXPECTED_TOKEN' && quoted?.startsWith('"')) {
    // Only queries are repeated here: any other value may be a secret.
    const right = /^(?:match|exclude)$/.test(key) ? `, ${key}: '${quoted.trim()}'` : ''
    return `more text after the closing quote: put all of it in single quotes${right}`
  }
  if (code === 'UNEXPECTED_TOKEN' && quoted?.startsWith("'")) {
    return "more text after the closing quote: inside 'single quotes', write '' for an apostrophe"
  }
  // As a first line with a space in front makes of all others.
  if (/at node end/.test(message) && text.slice(lineStart(text, offset), offset).trim() === '')
    return MISALIGNED
  if (code === 'BAD_SCALAR_START') return `a value can't start with ${text[offset]}: put it in quotes`
  return byWords.find(([says]) => says.test(message))?.[1] ?? plainer[code] ?? ANYTHING_ELSE
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(lineStart(text, offset), end === -1 ? undefined : end)
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
