import type { MentionFilter } from '../app/inbox.js'
import { repeatOption } from '../app/repeat-option.js'
import { searchFor, sourcesSought } from '../app/search.js'
import { readSince } from '../app/since.js'
import { isCalled, isNamed, type Meant, placeTyped } from '../app/sources-meant.js'
import { openUnjudged } from '../app/unjudged.js'
import { didYouMean } from '../config/did-you-mean.js'
import type { Config } from '../config/schema/index.js'
import { MentionsError } from '../model/error.js'
import { type Kind, kinds, type Severity } from '../model/mention.js'
import { brandsNamed } from './brands-named.js'
import type { ListOptions } from './list-options.js'
import { isMeant, unknownName } from './unknown-name.js'

/** Rows of a table that somebody reads; the rest is said in one line. Files and pipes get everything. */
const TABLE_ROWS = 50

export type Narrowing = Pick<
  ListOptions,
  | 'brand'
  | 'source'
  | 'since'
  | 'minScore'
  | 'minSeverity'
  | 'danger'
  | 'kind'
  | 'state'
  | 'owner'
  | 'tag'
  | 'cause'
  | 'incident'
  | 'soon'
  | 'broken'
  | 'all'
  | 'new'
> & {
  search?: string
  unjudged?: boolean
}

/**
 * What the options let through.
 * @throws MentionsError for a brand or source that isn't configured, or a value or search that can't be read
 */
export function filterOf(options: Narrowing, config: Config, meant: Meant, now: Date): MentionFilter {
  return {
    brands: brandsNamed(options.brand, config),
    ...fromOf(options.source, meant),
    ...(options.since === undefined ? {} : { publishedSince: readSince(options.since, config, now) }),
    ...(options.minScore === undefined
      ? {}
      : { minScore: parseNumber('--min-score', options.minScore, 100) }),
    ...(options.minSeverity === undefined ? {} : { minSeverity: severityOf(options.minSeverity) }),
    ...(options.danger === true ? { danger: true } : {}),
    ...(options.kind === undefined ? {} : { kinds: options.kind.map(kindOf) }),
    ...(options.new === true ? { unannounced: true } : {}),
    ...(options.search === undefined ? {} : { search: searchOf(options.search, meant) }),
    ...(options.all === true ? { all: true } : {}),
    ...(options.unjudged === true ? { unjudged: openUnjudged } : {}),
  }
}

/** How many rows to show; undefined means all. */
export function limitOf({
  limit,
  format,
  template,
}: Pick<ListOptions, 'limit' | 'format' | 'template'>): number | undefined {
  if (limit === undefined) return format === 'table' && template === undefined ? TABLE_ROWS : undefined
  const count = parseNumber('--limit', limit, Number.MAX_SAFE_INTEGER)
  if (!Number.isInteger(count)) throw invalid('--limit', limit, 'a whole number, such as 20, or 0 for all')
  return count === 0 ? undefined : count
}

/** The ids of the sources that were asked for, or that gave posts of a place that was asked for; undefined when nothing was. */
export function sourceIds(
  asked: readonly string[] | undefined,
  meant: Meant,
): ReadonlySet<string> | undefined {
  if (asked === undefined) return undefined
  return new Set(asked.flatMap((wanted) => idsMeant(wanted, meant)))
}

function idsMeant(wanted: string, { sources, places }: Meant): readonly string[] {
  const found = sources.filter((source) => isCalled(source, wanted))
  if (found.length > 0) return found.map(({ id }) => id)
  const givers = places.get(placeTyped(wanted))
  if (givers === undefined) throw unknownSource(wanted, sources)
  return givers.filter((id) => sources.some((source) => source.id === id))
}

/** What stands at a place is meant with it, whoever gave it. */
function fromOf(
  asked: readonly string[] | undefined,
  meant: Meant,
): Pick<MentionFilter, 'sources' | 'places'> {
  if (asked === undefined) return {}
  const isOnlyPlace = (word: string) => !meant.sources.some((source) => isCalled(source, word))
  const places = asked.filter((word) => !meant.sources.some((source) => isNamed(source, word)))
  const called = asked.filter((word) => !isOnlyPlace(word))
  // Whatever means nothing must be refused.
  sourceIds(asked, meant)
  return {
    sources: [...new Set(called.flatMap((word) => idsMeant(word, meant)))],
    ...(places.length > 0 && { places: places.map(placeTyped) }),
  }
}

/** A source that nobody has heard of finds nothing, which would look as if nobody had written. */
function searchOf(typed: string, { sources, places }: Meant): NonNullable<MentionFilter['search']> {
  const search = searchFor(typed, sources)
  for (const wanted of sourcesSought(typed)) {
    if (sources.some((source) => isCalled(source, wanted)) || idOfSource.test(wanted)) continue
    const place = placeTyped(wanted)
    if (!places.has(place)) throw unknownSource(wanted, sources)
    throw new MentionsError(`${JSON.stringify(wanted)} is a place where posts stand, and no source.`, {
      hint: `Look for site:${place}`,
    })
  }
  return search
}

/** What a source gave that is gone from the config is found by its id alone. */
const idOfSource = /^[a-z][\w-]*:\S*~[\da-f]{8}$/

const unknownSource = (wanted: string, sources: Meant['sources']): MentionsError =>
  unknownName(
    'source',
    wanted,
    sources.map(({ name }) => name),
    (part) => sources.some((source) => isCalled(source, part)),
  )

export function kindOf(wanted: string): Kind {
  const found = kinds.find((kind) => isMeant(kind, wanted))
  if (found !== undefined) return found
  throw new MentionsError(`There is no kind ${JSON.stringify(wanted)}.`, {
    hint:
      repeatOption('--kind', wanted, (part) => kinds.some((kind) => isMeant(kind, part))) ??
      didYouMean(wanted, kinds).replace(/^./, (first) => first.toUpperCase()),
  })
}

function severityOf(wanted: string): Severity {
  const found = severities.find((severity) => String(severity) === wanted.trim())
  if (found !== undefined) return found
  throw invalid('--min-severity', wanted, '1, 2, 3 or 4')
}

const severities: readonly Severity[] = [1, 2, 3, 4]

function parseNumber(option: string, text: string, highest: number): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!(value >= 0 && value <= highest))
    throw invalid(
      option,
      text,
      highest === 100 ? 'a number from 0 to 100' : 'a whole number, such as 20, or 0 for all',
    )
  return value
}

const invalid = (option: string, value: string, wanted: string) =>
  new MentionsError(`${option} ${JSON.stringify(value)} can't be read.`, { hint: `Give ${wanted}.` })
