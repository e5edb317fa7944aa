// Reads what `--format ndjson` printed.
import * as z from 'zod'

const MentionLine = z.object({
  type: z.literal('mention'),
  url: z.string(),
  title: z.string().optional(),
  text: z.string(),
  brand: z.string(),
  // A dry run gives none.
  case: z.object({ id: z.string().default('') }),
})
const CoverageLine = z.object({
  type: z.literal('coverage'),
  coverage: z.object({
    complete: z.boolean(),
    sources: z.array(z.object({ name: z.string(), status: z.string(), posts: z.number() })),
  }),
  counts: z.record(z.string(), z.number()),
})
const Line = z.discriminatedUnion('type', [MentionLine, CoverageLine])

export type MentionLine = z.infer<typeof MentionLine>

/** Every line that was written to its end. Throws on one that is no line of ours. */
const linesOf = (ndjson: string): z.infer<typeof Line>[] =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => Line.parse(JSON.parse(line)))

export const mentionsIn = (ndjson: string): MentionLine[] =>
  linesOf(ndjson).filter((line) => line.type === 'mention')

/** The last line, which says what was looked at. */
export function coverageIn(ndjson: string): z.infer<typeof CoverageLine> {
  const last = linesOf(ndjson).at(-1)
  if (last?.type !== 'coverage') throw new Error(`There is no coverage at the end of:\n${ndjson}`)
  return last
}

/** The names that the feeds of rss.ts gave the posts, in alphabetical order; one that is there twice is named twice. */
export const namesIn = (ndjson: string): string[] =>
  mentionsIn(ndjson)
    .map(({ url }) => new URL(url).pathname.replace('/t/', ''))
    .sort()
