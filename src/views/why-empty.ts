import type { InboxFilter } from '../cases/wanted.js'
import { unmatchedBrands } from '../health/unmatched.js'
import type { Coded, NoArgs } from '../model/coded.js'
import type { Coverage } from '../model/coverage.js'
import type { Counts } from '../store/port/facts.js'

/** Why a list is empty, by code. */
export type WhysEmpty = {
  /** No source could be read, so it says nothing about what people write. */
  'none-read': NoArgs
  'some-unread': { sources: number }
  /** Posts that need a reply are hidden by options. */
  hidden: { posts: number; by: readonly string[] }
  /** Posts name the brand, and none waits for a reply. */
  'none-waits': { posts: number }
  /** The same, of those in a language that can be judged. */
  'none-known-to-wait': { posts: number; unjudged: number }
  /** No stored post names the brand. */
  'none-named': { posts: number }
  'no-posts': NoArgs
  /** Posts are what was asked for, and need no reply. `options`: that ask for them, behind `list --all`. */
  settled: { posts: number; options: string; searched: boolean }
  /** Posts have the words that were searched for, and would name these brands, were it not for their `exclude`. */
  'excluded-found': { posts: number; brands: readonly string[] }
  /** Posts have the words that were searched for, and name none of the brands. */
  'unnamed-found': { posts: number; brands: readonly string[] }
  /** No post has them. `kept`: for how many milliseconds one that names no brand is. */
  'words-nowhere': { kept: number }
  /** Nothing happened to them for long. */
  lapsed: { posts: number; options: string }
}

export type WhyEmpty = Coded<WhysEmpty>

const noneWaits = (posts: number, unjudged: number): WhyEmpty =>
  unjudged === 0
    ? { code: 'none-waits', args: { posts } }
    : { code: 'none-known-to-wait', args: { posts, unjudged } }

/** How many posts are in languages that cannot be judged. */
const unjudgedPosts = ({ unjudged = [] }: Coverage): number =>
  unjudged.reduce((sum, { posts }) => sum + posts, 0)

/** What was found of the words searched for in posts that are no mentions; `kept`: for how many milliseconds those are. */
export type FoundUnnamed = {
  posts: number
  kept: number
  /** How many of them an `exclude` keeps from being mentions, and whose. */
  excluded: { posts: number; brands: readonly string[] }
}

type Facts = {
  /** Those that need a reply and that options hide. */
  hidden: number
  /** Those that need no reply or are closed, of what options ask for; and those options. */
  settled: { posts: number; narrowedBy: string }
  /** Those that left the list, since nothing happened to them for long. */
  lapsed: number
  coverage: Coverage
  filter: InboxFilter
  /** Over everything stored for these brands. */
  stored: Counts
  /** Undefined where nothing was searched for. */
  unnamed?: FoundUnnamed | undefined
}

/** Why a list may be empty, the likeliest reason first. "Nothing found" must never hide "could not look". */
export function whyEmpty({ hidden, settled, lapsed, coverage, filter, stored, unnamed }: Facts): WhyEmpty[] {
  const silent = coverage.sources.filter(
    ({ status, leftHere }) => status === 'failed' || status === 'never' || leftHere === true,
  ).length
  const by = narrowedBy(filter)
  // What coverage says of them is why.
  const unmatched = unmatchedBrands(coverage)
  const reasons: WhyEmpty[] = []
  if (silent > 0)
    reasons.push(
      silent === coverage.sources.length
        ? { code: 'none-read', args: {} }
        : { code: 'some-unread', args: { sources: silent } },
    )
  if (settled.posts > 0)
    reasons.push({
      code: 'settled',
      args: {
        posts: settled.posts,
        options: settled.narrowedBy,
        searched: filter.search !== undefined,
      },
    })
  if (unnamed !== undefined && unnamed.posts > 0) reasons.push(...amongUnnamed(unnamed, filter.brands))
  else if (
    unnamed !== undefined &&
    by.length === 1 &&
    stored.posts > 0 &&
    settled.posts === 0 &&
    lapsed === 0
  )
    reasons.push({ code: 'words-nowhere', args: { kept: unnamed.kept } })
  if (hidden > 0 && by.length > 0) reasons.push({ code: 'hidden', args: { posts: hidden, by } })
  else if (filter.brands.every((brand) => unmatched.includes(brand))) return reasons
  else if (settled.posts > 0) return [...reasons, ...lapsedReason(lapsed, settled.narrowedBy)]
  else if (stored.mentions > 0 && filter.all !== true)
    reasons.push(noneWaits(stored.mentions, unjudgedPosts(coverage)))
  else if (stored.posts > 0 && stored.mentions === 0)
    reasons.push({ code: 'none-named', args: { posts: stored.posts } })
  else if (stored.posts === 0 && silent < coverage.sources.length)
    reasons.push({ code: 'no-posts', args: {} })
  return [...reasons, ...lapsedReason(lapsed, settled.narrowedBy)]
}

const lapsedReason = (posts: number, options: string): WhyEmpty[] =>
  posts > 0 ? [{ code: 'lapsed', args: { posts, options } }] : []

function amongUnnamed({ posts, excluded }: FoundUnnamed, brands: readonly string[]): WhyEmpty[] {
  const others = posts - excluded.posts
  return [
    ...(excluded.posts > 0 ? [{ code: 'excluded-found' as const, args: excluded }] : []),
    ...(others > 0 ? [{ code: 'unnamed-found' as const, args: { posts: others, brands } }] : []),
  ]
}

/** Options hide some of what waits. */
export const isNarrowed = (filter: InboxFilter): boolean => narrowedBy(filter).length > 0

function narrowedBy(filter: InboxFilter): string[] {
  return [
    ...(filter.unjudged === undefined ? [] : ['--unjudged']),
    ...(filter.unannounced === true ? ['--new'] : []),
    ...(filter.publishedSince === undefined ? [] : ['--since']),
    ...(filter.minScore === undefined ? [] : ['--min-score']),
    ...(filter.minSeverity === undefined ? [] : ['--min-severity']),
    ...(filter.danger === true ? ['--danger'] : []),
    ...(filter.kinds === undefined ? [] : ['--kind']),
    ...(filter.sources === undefined ? [] : ['--source']),
    ...(filter.ofCases?.options ?? []),
    ...(filter.search === undefined ? [] : ['--search']),
  ]
}
