import type { Readable, Writable } from 'node:stream'
import { heatOf } from '../../judge/score/heat.js'
import type { JsonExplained } from '../../outputs/explained-json-schema.js'
import type { Asked } from './asked.js'
import { BatchedWriter } from './batched-writer.js'
import type { Explained, ExplainText } from './explain-text.js'
import { linesOf } from './lines.js'
import { readLine } from './read-line.js'

/**
 * Judges a stream of posts: reads a line as `read-line.ts` says, writes one as `outputs/explained-json-schema.ts` does, in the same order.
 * A line that cannot be read gives `{id?, error}` in its place.
 *
 * @returns how many lines could not be read
 * @throws what the input or output throws, except that the reader of a closed pipe (EPIPE) ends it quietly
 */
export async function explainLines(
  input: AsyncIterable<Buffer | string> | Readable,
  output: Writable,
  explain: ExplainText,
): Promise<number> {
  const writer = new BatchedWriter(output)
  let number = 0
  let bad = 0
  try {
    for await (const lines of linesOf(input)) {
      for (const line of lines) {
        number += 1
        if (line.trim() === '') continue
        const { json, failed } = answer(line, number, explain)
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
function answer(line: string, number: number, explain: ExplainText): { json: string; failed: boolean } {
  const { id, asked, problem } = readLine(line)
  return asked === undefined
    ? { json: JSON.stringify({ id, error: `line ${number}: ${problem}` }), failed: true }
    : { json: JSON.stringify(explainedValue(id, asked, explain(asked))), failed: false }
}

/** What is undefined is left out of JSON. */
type Unwritten<Value> = { [Key in keyof Value]: Value[Key] | undefined }

function explainedValue(
  id: unknown,
  { rating, own, place, author }: Asked,
  { verdict, language, relevance, needsReply, why }: Explained,
): Unwritten<JsonExplained> {
  const { score, kind, severity, danger, signals, noReply, unjudged } = verdict
  return {
    id,
    score,
    kind,
    severity,
    danger,
    heat: heatOf(signals),
    language: language ?? null,
    relevance: relevance?.relevance ?? null,
    needsReply,
    signals,
    why: needsReply ? undefined : why,
    relevanceSignals: relevance?.relevanceSignals,
    noReply,
    unjudged,
    rating,
    own,
    place,
    author,
  }
}
