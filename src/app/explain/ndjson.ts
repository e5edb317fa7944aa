import type { Readable, Writable } from 'node:stream'
import { heatOf } from '../../judge/score/heat.js'
import { findName } from '../../judge/score/name-finder.js'
import type { Judged, Scorer } from '../../judge/score/scoring.js'
import type { Verdict } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import { BatchedWriter } from './batched-writer.js'
import { linesOf } from './lines.js'

/** Finds where a text names a brand; offsets in UTF-16 code units. */
export type NameFinder = (text: string) => readonly Omit<Span, 'field'>[]

/** What explaining needs from outside. */
export type ExplainDeps = {
  scorer: Scorer
  /** Makes a finder for a brand given as a phrase, or for a brand of the config. Default: the phrase as whole words. */
  nameFinder?: (brand: string) => NameFinder
}

/** Finders are kept per brand, up to so many: a stream may name a new brand in every line. */
const MOST_FINDERS = 1_000

type Line = { id?: unknown; text: string; title?: string; brand?: string; lang?: string }

/**
 * Scores a stream of posts: reads `{id, text, title?, brand?, lang?}` a line, writes `{id, score, kind, severity, danger, heat,
 * signals}` a line in the same order. A line that cannot be read gives `{id?, error}` in its place.
 *
 * @returns how many lines could not be read
 * @throws what the input or output throws, except that the reader of a closed pipe (EPIPE) ends it quietly
 */
export async function explainLines(
  input: AsyncIterable<Buffer | string> | Readable,
  output: Writable,
  deps: ExplainDeps,
): Promise<number> {
  const explain = explainer(deps)
  const writer = new BatchedWriter(output)
  let number = 0
  let bad = 0
  try {
    for await (const lines of linesOf(input)) {
      for (const line of lines) {
        number += 1
        if (line.trim() === '') continue
        const { json, failed } = explain(line, number)
        if (failed) bad += 1
        if (!(await writer.write(`${json}\n`))) return bad
      }
      // What has come in is answered before more is waited for, so that a person or a slow pipe sees it at once.
      if (!(await writer.flush())) return bad
    }
  } finally {
    writer.release()
  }
  return bad
}

/** One line in, one line out. */
function explainer({ scorer, nameFinder = findName }: ExplainDeps) {
  const finders = new Map<string, NameFinder>()
  const finderFor = (brand: string): NameFinder => {
    let finder = finders.get(brand)
    if (finder === undefined) {
      if (finders.size >= MOST_FINDERS) finders.clear()
      finder = nameFinder(brand)
      finders.set(brand, finder)
    }
    return finder
  }
  return (line: string, number: number): { json: string; failed: boolean } => {
    const { value, id, problem } = readLine(line)
    if (value === undefined) {
      return { json: JSON.stringify({ ...idOf(id), error: `line ${number}: ${problem}` }), failed: true }
    }
    const verdict = scorer.score(judgedFrom(value, finderFor))
    return { json: JSON.stringify({ ...idOf(value.id), ...shown(verdict) }), failed: false }
  }
}

const idOf = (id: unknown) => (id === undefined ? {} : { id })

function shown({ score, kind, severity, danger, signals, noReply, unjudged }: Verdict) {
  return {
    score,
    kind,
    severity,
    danger,
    heat: heatOf(signals),
    signals,
    ...(noReply === undefined ? {} : { noReply }),
    ...(unjudged === undefined ? {} : { unjudged }),
  }
}

function judgedFrom(line: Line, finderFor: (brand: string) => NameFinder): Judged {
  const judged: Judged = { text: line.text }
  if (line.title !== undefined) judged.title = line.title
  if (line.lang !== undefined) judged.language = line.lang
  if (line.brand !== undefined && line.brand.trim() !== '') {
    const find = finderFor(line.brand)
    judged.named = [
      ...(line.title === undefined
        ? []
        : find(line.title).map((span): Span => ({ field: 'title', ...span }))),
      ...find(line.text).map((span): Span => ({ field: 'text', ...span })),
    ]
  }
  return judged
}

/** The fields of a line, or what is wrong with it in a person's words. */
function readLine(line: string): { value?: Line; id?: unknown; problem?: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { problem: 'not JSON; write one object a line, such as {"id":"1","text":"…"}' }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { problem: 'not an object; write {"id":"1","text":"…"}' }
  }
  const fields: Record<string, unknown> = { ...parsed }
  const { id, text } = fields
  if (typeof text !== 'string') return { id, problem: '"text" is missing or no string' }
  const value: Line = { id, text }
  for (const name of ['title', 'brand', 'lang'] as const) {
    const field = fields[name]
    if (typeof field === 'string') value[name] = field
    else if (field !== undefined && field !== null) return { id, problem: `"${name}" is no string` }
  }
  return { value }
}
