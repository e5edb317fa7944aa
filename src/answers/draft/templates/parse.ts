import {
  type Part,
  type Piece,
  type Placeholder,
  parts,
  placeholders,
  type Section,
  sections,
  type Templates,
  type Wording,
} from './words.js'

/** What is wrong in a line, counted from 1. `word` is what nobody knows there, of `known`. */
export type TemplateProblem = { line: number } & (
  | {
      code: 'unknown-section' | 'unknown-part' | 'unknown-placeholder'
      word: string
      known: readonly string[]
    }
  | { code: 'no-section' | 'no-part' | 'open-brace' | 'too-long' }
  | { code: 'section-twice'; word: string; first: number }
)

/** More than any place takes of one sentence. */
const LONGEST = 1_000

/**
 * Templates as people write them: `[outage]` begins a section, `opening: Hi {name}, …` is one way to say a part, another line of the same part
 * another way, and what begins with `#` is a remark. Pure.
 *
 * @returns what could be read, and everything that is wrong
 */
export function parseTemplates(text: string): { templates: Templates; problems: readonly TemplateProblem[] } {
  const templates = new Map<Section, Map<Part, Wording[]>>()
  const problems: TemplateProblem[] = []
  const begun = new Map<string, number>()
  let current: Map<Part, Wording[]> | 'none' | 'unknown' = 'none'
  for (const [index, whole] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r]/)
    .entries()) {
    const line = index + 1
    const trimmed = whole.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const [, name] = /^\[\s*([^\]]*?)\s*\]$/.exec(trimmed) ?? []
    if (name !== undefined) {
      const section = sections.find((one) => one === name)
      const first = begun.get(name)
      if (section === undefined) problems.push({ line, code: 'unknown-section', word: name, known: sections })
      else if (first !== undefined) problems.push({ line, code: 'section-twice', word: name, first })
      begun.set(name, first ?? line)
      current = section === undefined ? 'unknown' : (templates.get(section) ?? new Map())
      if (section !== undefined && current instanceof Map) templates.set(section, current)
      continue
    }
    const [, key, words = ''] = /^([\p{L}\p{N}_-]+)\s*:(?:\s+(.*))?$/u.exec(trimmed) ?? []
    if (key === undefined) problems.push({ line, code: 'no-part' })
    else if (current === 'none') problems.push({ line, code: 'no-section' })
    else {
      const part = parts.find((one) => one === key)
      const { wording, problems: within } = readWording(words, line)
      problems.push(...within)
      if (part === undefined) problems.push({ line, code: 'unknown-part', word: key, known: parts })
      else if (current instanceof Map) current.set(part, [...(current.get(part) ?? []), wording])
    }
  }
  return { templates, problems }
}

function readWording(text: string, line: number): { wording: Wording; problems: TemplateProblem[] } {
  if (text.length > LONGEST) return { wording: [], problems: [{ line, code: 'too-long' }] }
  const problems: TemplateProblem[] = []
  const wording: Piece[] = []
  for (const [piece] of text.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') problems.push({ line, code: 'open-brace' })
    else if (!piece.startsWith('{')) wording.push({ words: piece })
    else {
      const inner = piece.slice(1, -1)
      const [Sie = '', du, ...more] = inner.split('|')
      const fill = placeholders.find((one): one is Placeholder => one === inner.trim())
      if (fill !== undefined) wording.push({ fill })
      else if (du !== undefined && more.length === 0) wording.push({ Sie, du })
      else problems.push({ line, code: 'unknown-placeholder', word: inner.trim(), known: placeholders })
    }
  }
  return { wording, problems }
}

/** Somebody's own sections in place of the built-in ones of the same name. */
export const withOwn = (builtIn: Templates, own: Templates): Templates => new Map([...builtIn, ...own])
