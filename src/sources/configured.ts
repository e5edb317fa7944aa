import type { Request } from '../http/request.js'
import { parseUrl } from '../text/parse-url.js'
import { redactText } from '../text/redact.js'
import { sources } from './index.js'
import type { Answer, Pace, PollContext, PollRequest, Reading } from './source.js'
import { sourceId } from './source-id.js'

/** A source as the config sets it up: its options are bound, so that a scan treats all alike. */
export type ConfiguredSource = {
  /** Stable across runs. */
  id: string
  type: string
  /** For people; secrets removed. */
  name: string
  /** Milliseconds between polls. */
  every: number
  /** Its own block says so, not the file as a whole. */
  everyIsOwn?: boolean
  /** The brand that every post here is about. */
  own: string | undefined
  /** The score from which its posts need a reply; otherwise the brand's. */
  threshold?: number | undefined
  /** Its searches find more than was asked for. */
  loose?: boolean | undefined
  /** Not polled until it is resumed. */
  paused?: boolean | undefined
  /** What the config sets for its requests, in place of what holds for all. */
  connection?: Connection | undefined
  /** How often its site may be asked, where that is limited. */
  pace?: Pace | undefined
  requests(context: PollContext): readonly PollRequest[]
  read(answer: Answer, context: PollContext): Reading
}

type Connection = Pick<Request, 'headers' | 'userAgent' | 'deadline' | 'proxy'>

/** What every source's block has beside its own options. */
type Block = {
  type: string
  name?: string | undefined
  every?: number | undefined
  own?: string | undefined
  paused?: boolean | undefined
  threshold?: number | undefined
  headers?: Readonly<Record<string, string>> | undefined
  userAgent?: string | undefined
  timeout?: number | undefined
  proxy?: string | undefined
}

/** @param every how often to poll where a block doesn't say, in milliseconds */
export function configuredSources(blocks: readonly Block[], every: number): ConfiguredSource[] {
  return blocks.map((block) => {
    const source = sourceOf(block)
    const label = source.label(block)
    return {
      id: sourceId(block.type, label),
      type: block.type,
      name: block.name ?? redactText(label),
      every: block.every ?? every,
      everyIsOwn: block.every !== undefined,
      own: block.own,
      threshold: block.threshold,
      loose: source.loose,
      paused: block.paused,
      connection: connectionOf(block),
      pace: source.pace?.(block),
      requests: (context) => source.requests(block, context),
      read: (answer, context) => source.read(answer, block, context),
    }
  })
}

/** What it takes to learn where a source asks, which depends on no brand's name. */
const anyPoll: PollContext = {
  brands: [{ name: 'brand', phrases: ['brand'] }],
  cursor: undefined,
  now: new Date(0),
  folder: new URL('file:///'),
}

/** The host that its first request goes to, with its port; undefined for a file, and for one that can't be asked at all. */
export function hostOf(source: Pick<ConfiguredSource, 'requests'>): string | undefined {
  try {
    return parseUrl(source.requests(anyPoll)[0]?.url ?? '')?.host || undefined
  } catch {
    // Its options make no request; a scan says what is wrong with them.
    return undefined
  }
}

function connectionOf({ headers, userAgent, timeout, proxy }: Block): Connection | undefined {
  const connection = {
    ...(headers !== undefined && { headers }),
    ...(userAgent !== undefined && { userAgent }),
    ...(timeout !== undefined && { deadline: timeout }),
    ...(proxy !== undefined && { proxy }),
  }
  return Object.keys(connection).length === 0 ? undefined : connection
}

/** A source whose functions take any block. */
type BlockSource = {
  loose?: true
  label(block: Block): string
  pace?(block: Block): Pace | undefined
  requests(block: Block, context: PollContext): readonly PollRequest[]
  read(answer: Answer, block: Block, context: PollContext): Reading
}

/** The config was checked against this very source's schema, which TypeScript can't follow through a look-up by name. */
const sourceOf = (block: Block) => (sources as Readonly<Record<string, unknown>>)[block.type] as BlockSource
