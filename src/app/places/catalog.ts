import { closest } from '../../config/did-you-mean.js'
import { MentionsError } from '../../model/error.js'
import { sources } from '../../sources/index.js'
import type { SiteLimits } from '../../sources/limits.js'
import { type OptionFacts, optionsOf } from '../../sources/options-of.js'
import type { Registry, Source } from '../../sources/source.js'
import { type Place, type PlaceLimits, type PlaceOption, withLeastFirst } from '../../views/catalog.js'

/**
 * Every place that can be looked at, as its source itself says it: those with the least to bring first.
 *
 * @param configured the types of the config's sources
 */
export const readCatalog = (configured: readonly string[], registry: Registry = sources): Place[] =>
  withLeastFirst(
    Object.entries(registry).map(([type, source]) =>
      placeOf(type, source, configured.filter((each) => each === type).length),
    ),
  )

/** @throws MentionsError for what is no place */
export function placeNamed(places: readonly Place[], typed: string): Place {
  const found = places.find(({ type }) => type === typeTyped(typed))
  if (found !== undefined) return found
  const near =
    ALSO_CALLED[typed.toLowerCase().replace(/[^a-z]/g, '')] ??
    closest(
      typed,
      places.map(({ type }) => type),
    )
  throw new MentionsError(`There is no place called ${JSON.stringify(typed)}.`, {
    hint: near === undefined ? 'See what there is: `mentions sources catalog`' : `Did you mean ${near}?`,
  })
}

/** What people call places that have another name here. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  twitter: 'x',
  hn: 'hackernews',
  stackoverflow: 'stackexchange',
  serverfault: 'stackexchange',
  apple: 'app-store',
  playstore: 'google-play',
  email: 'mailbox',
  mail: 'mailbox',
  imap: 'mailbox',
  rss: 'feed',
  atom: 'feed',
  website: 'page',
}

/** As people write the name of a place: `Hacker News`, `StackExchange`, `google_alerts`. */
export function typeTyped(typed: string, registry: Registry = sources): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, '')
  return Object.keys(registry).find((type) => plain(type) === plain(typed))
}

function placeOf(type: string, source: Source, configured: number): Place {
  const { finds, credentials, limits, limitsWith, terms = {} } = source
  const keys = credentials?.needs ?? []
  const options = optionsOf(source).filter(({ option }) => !keys.some((key) => key.option === option))
  const plain = limitsGiven(source, [])
  const keyed = limitsGiven(
    source,
    keys.map(({ option }) => option),
  )
  const isOther = limits !== undefined && limitsWith !== undefined && !isSame(plain, keyed)
  return {
    type,
    configured,
    finds: { by: finds.by, comments: finds.comments },
    wants: options.filter(({ isNeeded }) => isNeeded).map(bare),
    takes: options.filter(({ isNeeded }) => !isNeeded).map(bare),
    ...(source.needsOneOf && { needsOneOf: source.needsOneOf }),
    keys,
    ...(credentials && { from: credentials.from, costs: credentials.costs }),
    limits: plain,
    ...(isOther && { limitsWithKeys: keyed }),
    terms,
    answers: answersOf(source),
  }
}

/** By the thread of a post, or with the post itself. */
function answersOf({ thread, finds }: Source): Place['answers'] {
  const told = thread === undefined ? (finds.answered ?? 'no') : (thread.of ?? 'yes')
  return told === 'yes' || told === 'no' ? told : `some: ${told}`
}

const bare = ({ option, what, choices, usual }: OptionFacts): PlaceOption => ({
  option,
  what,
  ...(choices && { choices }),
  ...(usual !== undefined && { usual }),
})

/** @param given options that the config has; what stands in them makes no difference to the limits */
function limitsGiven(source: Source, given: readonly string[]): PlaceLimits {
  const block = {
    ...Object.fromEntries(optionsOf(source).map(({ option, usual }) => [option, usual])),
    ...Object.fromEntries(given.map((option) => [option, 'x'])),
  }
  return asLimits({ ...source.limits, ...source.limitsWith?.(block) })
}

const asLimits = ({ gap, interval, quota, cost }: Partial<SiteLimits>): PlaceLimits => ({
  ...(gap !== undefined && { gap }),
  ...(interval !== undefined && { interval }),
  ...(quota !== undefined && { quota }),
  ...(cost !== undefined && { cost }),
})

const isSame = (one: PlaceLimits, other: PlaceLimits): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
