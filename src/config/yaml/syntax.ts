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
}

/**
 * The YAML parser's errors as problems, with the remedy for the mistakes that people make most. One mistake often makes the
 * parser stumble again and again, so each remedy is given once, at its first place.
 */
export function syntaxProblems(errors: readonly YAMLError[], text: string): Problem[] {
  const first = new Map<string, Problem>()
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const offset = error.pos[0]
    const message = remedy(error, text, offset)
    if (!first.has(message)) first.set(message, { message, offset })
  }
  return [...first.values()]
}

function remedy({ code, message }: YAMLError, text: string, offset: number): string {
  const line = lineAround(text, offset)
  const [, key = '', quoted] = /^\s*(?:- )?([\w-]+): (["'].*)$/.exec(line) ?? []
  if (/Maximum call stack/.test(message)) return 'is nested too deeply to be a config'
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
  if (code === 'BAD_SCALAR_START') return `a value can't start with ${text[offset]}: put it in quotes`
  if (/Implicit map keys need/.test(message)) return 'expected "key: value": is the colon missing?'
  if (/Missing closing/.test(message)) return 'a quote is opened here or above and never closed'
  if (/Sequence item without|must start at the same column|sufficiently indented/.test(message)) {
    return `the indentation differs from the lines above (${message})`
  }
  return plainer[code] ?? message
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end)
}
