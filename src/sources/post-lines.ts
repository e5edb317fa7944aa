import { Failed } from '../model/failed.js'
import type { PostFault } from '../model/failure.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import { type RecordRead, readRecord } from './post-record.js'
import { parseJson } from './read-json.js'

/** What our own NDJSON has beside its posts. */
const BESIDE_POSTS: readonly unknown[] = ['coverage', 'left', 'cursor']

type Options = {
  /** Of posts that name none and have no address. */
  place: string
  most: number
}

/**
 * Posts, one a line, in JSON. Lines that are none are counted.
 *
 * @throws Failed where there are lines, and none is a post
 */
export function readPostLines(
  body: Uint8Array,
  { place, most }: Options,
): { posts: FoundPost[]; notices: Notice[] } {
  const lines = linesOf(body)
  const posts: FoundPost[] = []
  const faults: ({ line: number } & PostFault)[] = []
  const oddDates: string[] = []
  for (const { number, text } of lines.slice(0, most)) {
    const read = readPostLine(text, place)
    if (read === undefined) continue
    if ('fault' in read) faults.push({ line: number, ...read.fault })
    else posts.push(read.post)
    if ('oddDate' in read && read.oddDate !== undefined) oddDates.push(read.oddDate)
  }
  const [first] = faults
  if (first !== undefined && posts.length === 0)
    throw new Failed({ code: 'lines-no-posts', args: { lines: faults.length, ...first } })
  const [odd] = oddDates
  return {
    posts,
    notices: [
      ...notice(first && { code: 'lines-unread', args: { lines: faults.length, ...first } }),
      ...notice(
        odd === undefined
          ? undefined
          : { code: 'dates-unread', args: { posts: oddDates.length, written: odd } },
      ),
      ...notice(
        lines.length <= most
          ? undefined
          : { code: 'too-many-entries', args: { read: most, leftOut: lines.length - most } },
      ),
    ],
  }
}

const notice = (one: Notice | undefined): Notice[] => (one === undefined ? [] : [one])

function linesOf(body: Uint8Array): { number: number; text: string }[] {
  return new TextDecoder()
    .decode(body)
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter(({ text }) => text !== '')
}

/** @returns undefined for a line that is no post and means to be none */
export function readPostLine(text: string, place: string): RecordRead | undefined {
  let value: unknown
  try {
    value = parseJson(text)
  } catch {
    return { fault: { why: kindOf(text) } }
  }
  const type: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, 'type') : undefined
  return BESIDE_POSTS.includes(type) ? undefined : readRecord(value, place)
}

/** What came in place of JSON. */
function kindOf(text: string): 'page' | 'feed' | 'not-json' {
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'page'
  return /^<(?:\?xml|rss|feed|rdf:rdf)\b/i.test(text) ? 'feed' : 'not-json'
}
