import { addressOf, type WebRequest } from '../http/request.js'
import type { Concealer } from '../text/concealed.js'
import { fingerprint } from '../text/fingerprint.js'
import { parseUrl } from '../text/parse-url.js'
import { redactText } from '../text/redact.js'
import type { Answer, Ask } from './ask.js'
import { type Limits, limitsFor, type SiteLimits } from './limits.js'
import { concealerOf } from './own-secrets.js'
import { withStaff } from './own-staff.js'
import type { Parsers } from './parsers.js'
import { threadWithoutGone, withoutGone } from './removed-words.js'
import type { Session } from './session.js'
import { limitsAt } from './site-limits.js'
import type {
  ForumThreads,
  PollContext,
  Reading,
  Registry,
  Source,
  ThreadPost,
  ThreadReading,
} from './source.js'
import { sourceId } from './source-id.js'

/** A source as the config sets it up: its options are bound, so that a scan treats all alike. */
export type ConfiguredSource = {
  /** Stable across runs. */
  id: string
  type: string
  /** For people; secrets removed. That of the config, or its label; `called` knows what else people call it. */
  name: string
  /** What its kind calls it, usually its address; secrets removed. */
  label?: string
  /** The config gives it its name. */
  isNamed?: boolean
  /** Where its first ask goes, with the port and without `www.`; undefined for a file. */
  host?: string | undefined
  /** What its feed calls itself, as last read, where the config gives it no name; `called` knows it. */
  title?: string
  /** Milliseconds between polls. */
  every: number
  /** Its own block says so, not the file as a whole. */
  everyIsOwn?: boolean
  /** The brand that every post here is about. */
  own: string | undefined
  /** The score from which its posts need a reply; otherwise the brand's. */
  threshold?: number | undefined
  /** In which language people write there, BCP 47. */
  language?: string | undefined
  /** Its searches find more than was asked for. */
  loose?: boolean | undefined
  /** As in `Source`. */
  dropsUnmatched?: boolean | undefined
  /** Not polled until it is resumed. */
  paused?: boolean | undefined
  /** What the config sets for its requests, in place of what holds for all. */
  connection?: Connection | undefined
  /** How its site may be asked, where that is limited. */
  limits?: Limits | undefined
  terms?: Source['terms']
  /** How long the config lets the words of its posts be kept, in milliseconds. */
  keep?: number | undefined
  credentials?: Source['credentials']
  /** What it needs of a person, and whether the config has it. */
  keys?: readonly SourceKey[]
  /** The same for all sources that have the same keys, so that these are counted once. Undefined without any. */
  keyId?: string | undefined
  session?: ConfiguredSession | undefined
  asks(poll: PollContext): readonly Ask[]
  read(answer: Answer, poll: PollContext, parsers: Parsers): Reading | Promise<Reading>
  failure?: Source['failure'] | undefined
  thread?: ConfiguredThread | undefined
}

/** As much of a source as it takes to ask it, whatever becomes of the answers. */
export type AskedSource = Omit<ConfiguredSource, 'read' | 'thread'>

type SourceKey = NonNullable<Source['credentials']>['needs'][number] & {
  isGiven: boolean
}

/** The login of a source, with its options bound. */
type ConfiguredSession = {
  /** What it is kept by: another one as soon as the options are. */
  key: string
  begin(context: { kept: Session | undefined; now: Date }): Ask | Session | undefined
  read(answer: Answer, context: { now: Date }): Session
}

type ConfiguredThread = {
  inOtherWords?: true | undefined
  /** An address at whose site the posts stand that it can be asked of; undefined where `ask` alone tells. */
  siteAt?: string | undefined
  ask(post: ThreadPost, officials: readonly string[], forums: ForumThreads): Ask | undefined
  read(answer: Answer, post: ThreadPost, parsers: Parsers, forums: ForumThreads): ThreadReading
}

type Connection = Pick<WebRequest, 'headers' | 'userAgent' | 'deadline' | 'proxy'>

/** What every source's block has beside its own options. */
type Block = {
  type: string
  name?: string | undefined
  every?: number | undefined
  own?: string | undefined
  paused?: boolean | undefined
  threshold?: number | undefined
  language?: string | undefined
  headers?: Readonly<Record<string, string>> | undefined
  userAgent?: string | undefined
  timeout?: number | undefined
  keep?: number | undefined
  proxy?: string | undefined
}

/**
 * @param every how often to poll where a block doesn't say, in milliseconds
 * @param registry has a source of each block's type
 */
export const configuredSources = (
  blocks: readonly Block[],
  every: number,
  registry: Registry,
): ConfiguredSource[] => blocks.map((block) => configured(sourceOf(block, registry), block, every))

/** @param block was checked against this very source's schema */
export function configured(source: Source, block: Block, every: number): ConfiguredSource {
  const options = optionsOf(source, block)
  const label = source.label(options)
  const asks: ConfiguredSource['asks'] = (poll) => source.asks(options, poll)
  const conceal = concealerOf(source, options)
  const address = addressOfSource({ asks })
  return {
    id: sourceId(block.type, label),
    type: block.type,
    name: block.name ?? redactText(label),
    label: redactText(label),
    isNamed: block.name !== undefined,
    host: parseUrl(address ?? '')?.host.replace(/^www\./, '') || undefined,
    every: block.every ?? every,
    everyIsOwn: block.every !== undefined,
    own: block.own,
    threshold: block.threshold,
    language: block.language,
    loose: source.loose,
    dropsUnmatched: source.dropsUnmatched,
    paused: block.paused,
    connection: connectionOf(block),
    limits: limitsOf(source, options, address),
    terms: source.terms,
    keep: block.keep,
    credentials: source.credentials,
    keys: keysOf(source, options),
    keyId: keyIdOf(source, options),
    session: sessionOf(source, options, conceal),
    asks,
    async read(answer, poll, parsers) {
      const reading = await conceal.around(async () => source.read(answer, options, poll, parsers))
      return withStaff(withoutGone({ ...reading, ...noticesOf(reading, conceal) }), block.own)
    },
    failure: source.failure && ((answer, now, forums) => conceal.from(source.failure?.(answer, now, forums))),
    thread: threadOf(source, options, { own: block.own, conceal }),
  }
}

/** With what the source takes for the options that are left out, where the place is a brand's own. */
const optionsOf = ({ whereOwn }: Source, block: Block): Block =>
  block.own === undefined ? block : { ...whereOwn, ...block }

function limitsOf(source: Source, block: Block, address: string | undefined): Limits | undefined {
  const own: SiteLimits | undefined = source.limits && { ...source.limits, ...source.limitsWith?.(block) }
  if (own === undefined) return address === undefined ? undefined : limitsAt(address)
  return limitsFor(own, address === undefined ? undefined : parseUrl(address)?.host || undefined)
}

const noticesOf = ({ notices }: Reading, conceal: Concealer): Pick<Reading, 'notices'> =>
  notices === undefined ? {} : { notices: conceal.from(notices) }

const keysOf = ({ credentials }: Source, options: object): SourceKey[] =>
  (credentials?.needs ?? []).map((need) => ({
    ...need,
    isGiven: Reflect.get(options, need.option) !== undefined,
  }))

function keyIdOf(source: Source, options: Block): string | undefined {
  const given = keysOf(source, options).filter(({ isGiven }) => isGiven)
  if (given.length === 0) return undefined
  return fingerprint(
    JSON.stringify([options.type, ...given.map(({ option }) => Reflect.get(options, option))]),
  )
}

function sessionOf({ session }: Source, block: Block, conceal: Concealer): ConfiguredSession | undefined {
  if (session === undefined) return undefined
  return {
    key: fingerprint(JSON.stringify(block)),
    begin: (context) => session.begin(block, context),
    read: (answer, context) => conceal.around(() => session.read(answer, block, context)),
  }
}

function threadOf(
  { thread }: Source,
  block: Block,
  { own, conceal }: { own: string | undefined; conceal: Concealer },
): ConfiguredThread | undefined {
  if (thread === undefined) return undefined
  return {
    inOtherWords: thread.inOtherWords,
    siteAt: thread.siteAt?.(block),
    ask: (post, officials, forums) => thread.ask(post, block, officials, forums),
    read(answer, post, parsers, forums) {
      const reading = conceal.around(() => thread.read(answer, post, block, parsers, forums))
      return withStaff(threadWithoutGone(reading, post), own)
    },
  }
}

/** What it takes to learn where a source asks, which depends on no brand's name. */
const anyPoll: PollContext = {
  brands: [{ name: 'brand', phrases: ['brand'] }],
  cursors: new Map(),
  now: new Date(0),
  folder: new URL('file:///'),
}

/** Where its first ask goes; undefined for one that has no address, and for a source that can't be asked at all. */
export function addressOfSource(source: Pick<ConfiguredSource, 'asks'>): string | undefined {
  try {
    const [first] = source.asks(anyPoll)
    return first && addressOf(first.request)
  } catch {
    // Its options make no request; a scan says what is wrong with them.
    return undefined
  }
}

/** The host that its first ask goes to, with its port; undefined for a file. */
export const hostOf = (source: Pick<ConfiguredSource, 'asks'>): string | undefined =>
  parseUrl(addressOfSource(source) ?? '')?.host || undefined

function connectionOf({ headers, userAgent, timeout, proxy }: Block): Connection | undefined {
  const connection = {
    ...(headers !== undefined && { headers }),
    ...(userAgent !== undefined && { userAgent }),
    ...(timeout !== undefined && { deadline: timeout }),
    ...(proxy !== undefined && { proxy }),
  }
  return Object.keys(connection).length === 0 ? undefined : connection
}

/** The config was checked against this very source's schema, which TypeScript can't follow through a look-up by name. */
const sourceOf = (block: Block, registry: Registry) => registry[block.type] as Source
