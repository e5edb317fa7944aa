import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { Span, Verdict } from '../model.js'
import type { Judged, Scorer } from './index.js'
import { findName } from './name-finder.js'

/** Finds where a text names a brand; offsets in UTF-16 code units. */
export type NameFinder = (text: string) => readonly Omit<Span, 'field'>[]

/** What explaining needs from outside. */
export type ExplainDeps = {
  scorer: Scorer
  /** Makes a finder for a brand given as a phrase, or for a brand of the config. Default: the phrase as whole words. */
  nameFinder?: (brand: string) => NameFinder
}

/** Output is written in pieces of about this many characters: a write a line would take longer than the scoring. */
const BATCH = 64 * 1024
/** Finders are kept per brand, up to so many: a stream may name a new brand in every line. */
const MOST_FINDERS = 1_000

type Line = { id?: unknown; text: string; title?: string; brand?: string; lang?: string }

/**
 * Scores a stream of posts: reads `{id, text, title?, brand?, lang?}` a line, writes `{id, score, kind, severity,
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
  const sink = new Sink(output)
  let number = 0
  let bad = 0
  try {
    for await (const line of lines(input)) {
      number += 1
      if (line.trim() === '') continue
      const { json, failed } = explain(line, number)
      if (failed) bad += 1
      if (!(await sink.write(`${json}\n`))) return bad
    }
    await sink.flush()
  } finally {
    sink.release()
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

function shown({ score, kind, severity, signals, noReply }: Verdict) {
  return { score, kind, severity, signals, ...(noReply === undefined ? {} : { noReply }) }
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

/** Lines of a stream, whatever its chunks: without their line ends, the first without a byte order mark. */
async function* lines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let pending: string[] = []
  let first = true
  const finish = (tail: string): string => {
    let line = pending.length === 0 ? tail : pending.join('') + tail
    pending = []
    if (first && line.startsWith('\ufeff')) line = line.slice(1)
    first = false
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk)
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield finish(text.slice(from, end))
      from = end + 1
    }
    if (from < text.length) pending.push(text.slice(from))
  }
  const rest = decoder.end()
  if (pending.length > 0 || rest !== '') yield finish(rest)
}

/** Collects lines into larger writes, waits when the reader is slower, and notices when it has gone. */
class Sink {
  readonly #output: Writable
  #batch = ''
  #gone = false
  #failure: Error | undefined

  readonly #onError = (error: NodeJS.ErrnoException) => {
    this.#gone = true
    if (error.code !== 'EPIPE') this.#failure = error
  }
  readonly #onClose = () => {
    this.#gone = true
  }

  constructor(output: Writable) {
    this.#output = output
    output.on('error', this.#onError)
    output.on('close', this.#onClose)
  }

  /** False when nobody reads any more. */
  async write(text: string): Promise<boolean> {
    this.#batch += text
    return this.#batch.length < BATCH ? !this.#gone : await this.flush()
  }

  async flush(): Promise<boolean> {
    if (this.#batch !== '' && !this.#gone) {
      const batch = this.#batch
      this.#batch = ''
      if (!this.#output.write(batch)) {
        const waiting = new AbortController()
        const drained = once(this.#output, 'drain', { signal: waiting.signal }).catch(() => undefined)
        const closed = once(this.#output, 'close', { signal: waiting.signal }).catch(() => undefined)
        if (!this.#gone) await Promise.race([drained, closed])
        waiting.abort()
      }
    }
    if (this.#failure !== undefined) throw this.#failure
    return !this.#gone
  }

  /** Late errors of a closed pipe arrive after the last write: the listener for them stays. */
  release(): void {
    this.#output.off('close', this.#onClose)
  }
}
