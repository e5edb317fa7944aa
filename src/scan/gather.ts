import { createHash } from 'node:crypto'
import { MentionsError } from '../errors.js'
import type { Client } from '../http/client.js'
import type { Request, Validators } from '../http/request.js'
import type { FoundPost } from '../model.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { PollContext } from '../sources/source.js'
import type { Recalled, SourceState, Store } from '../store/store.js'

/** A post of an answer, and what the store already knows of it. */
export type GatheredPost = { found: FoundPost; known: Recalled | undefined }

/** Everything one poll of a source brought, as far as it got. */
export type Gathered = {
  posts: GatheredPost[]
  answers: Record<string, { validators: Validators; bodyHash: string }>
  cursor: string | undefined
  notices: string[]
  /** At least one answer had a new body. */
  changed: boolean
  /** The last page read was all unknown, and there was no further one to ask for. */
  gap: boolean
  problem: MentionsError | undefined
}

type Options = {
  client: Client
  /** What the store knows of posts; see `Store.recall`. */
  recall: Store['recall']
  context: PollContext
  before: SourceState | undefined
  /** Pages asked for at the most. */
  pages: number
  signal?: AbortSignal | undefined
}

/** Asks a source and reads its answers. What was read before something failed is kept. */
export async function gather(source: ConfiguredSource, options: Options): Promise<Gathered> {
  const gathered: Gathered = {
    posts: [],
    answers: {},
    cursor: options.before?.cursor,
    notices: [],
    changed: false,
    gap: false,
    problem: undefined,
  }
  try {
    for (const request of source.requests(options.context))
      await gatherPages(source, request, options, gathered)
  } catch (error) {
    options.signal?.throwIfAborted()
    gathered.problem = problemOf(error, source)
    // What wasn't read must be asked for again.
    gathered.cursor = options.before?.cursor
  }
  return gathered
}

/** Goes on until a whole page is known, there is no further page, or the cap is reached. */
async function gatherPages(source: ConfiguredSource, first: Request, options: Options, gathered: Gathered) {
  const { client, recall, context, before, pages, signal } = options
  let request: Request | undefined = first
  for (let page = 0; request !== undefined && page < pages; page++) {
    const key = shortHash(request.url)
    const last = before?.answers[key]
    const response = await client.fetch(request, {
      ...(last === undefined ? {} : { validators: last.validators }),
      ...(signal === undefined ? {} : { signal }),
    })
    if (response.status === 'unchanged') {
      if (last !== undefined) gathered.answers[key] = last
      return
    }
    const bodyHash = shortHash(response.body)
    if (bodyHash === last?.bodyHash) {
      gathered.answers[key] = { validators: response.validators, bodyHash }
      return
    }
    const { url, body, contentType, contentLocation } = response
    const reading = source.read({ url, body, contentType, contentLocation }, context)
    const known = await recall(source.id, reading.posts)
    gathered.posts.push(...reading.posts.map((found, index) => ({ found, known: known[index] })))
    gathered.notices.push(...(response.notices ?? []), ...(reading.notices ?? []))
    gathered.cursor = reading.cursor ?? gathered.cursor
    gathered.changed = true
    // Only once the page is read: a page that could not be read must not answer "unchanged" next time.
    gathered.answers[key] = { validators: response.validators, bodyHash }

    const allNew = reading.posts.length > 0 && known.every((one) => one === undefined)
    if (known.every((one) => one !== undefined)) return
    request = reading.next
    gathered.gap = allNew && (request === undefined || page + 1 === pages)
  }
}

function problemOf(error: unknown, source: ConfiguredSource): MentionsError {
  if (error instanceof MentionsError) return error
  // One source's surprise must not stop the others; it is a defect all the same, so its words are kept.
  const message = error instanceof Error ? error.message : String(error)
  return new MentionsError(`${source.name} could not be read: ${message}`, {
    hint: 'This is a defect of mentions: please report it with the address of the feed.',
    cause: error,
  })
}

const shortHash = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)
