import type { Mention } from '../model/mention.js'
import type { Post, Span } from '../model/post.js'
import { withoutSignatures } from '../text/quotes/index.js'
import type { GivingSource, JudgeConfig } from './judge-config.js'
import type { Lesson } from './lesson.js'
import { createMatcher } from './match/index.js'
import type { BrandMatch } from './match/matching.js'
import { namesAround } from './match/names-inside.js'
import { isNamesake, needsReply } from './needs-reply.js'
import { isOfficial, isOwnPage } from './official.js'
import { createRelevance } from './relevance/index.js'
import { rulesOf } from './rules.js'
import { createScorer } from './score/index.js'

export type { GivingSource, JudgeConfig }

/** Those of the places that gave a post; of places that say none, those of the brand. */
const languagesLikely = (
  givenBy: readonly GivingSource[],
  { languages = [] }: JudgeConfig['brands'][number],
): readonly string[] => {
  const ofPlaces = givenBy.flatMap(({ language }) => language ?? [])
  return ofPlaces.length > 0 ? ofPlaces : languages
}

/** As much of a post as is judged; when it was published does not matter. */
export type ToJudge = Omit<Post, 'id' | 'publishedAt' | 'publishedAtFrom'> &
  Partial<Pick<Post, 'publishedAt' | 'publishedAtFrom'>>

/** A mention with the language that its post was read in: a BCP 47 subtag, undefined where nothing tells. */
type MentionRead = { mention: Mention; language: string | undefined }

/** Which brands a post names, and what we make of each mention. */
export interface Judge {
  /** @param givenBy the sources that gave the post */
  judge(post: ToJudge, givenBy: readonly GivingSource[]): Mention[]
  /** The same, with what else is known once it was read. */
  read(post: ToJudge, givenBy: readonly GivingSource[]): MentionRead[]
  /** What a post says of brands that it does not name, where it is known to be about them. */
  judgeAsAbout(post: ToJudge, brands: readonly string[]): Mention[]
  /** The score from which a mention of a brand that these sources gave needs a reply. */
  threshold(brand: string, givenBy: readonly GivingSource[]): number
  /** By brand: what its verdicts depend on; they are made again when this changes. */
  readonly rules: ReadonlyMap<string, string>
}

const taught = (rules: string, lesson: Lesson | undefined): string =>
  lesson === undefined || lesson.generation === 0 ? rules : `${rules}.${lesson.generation}`

/**
 * @param sources all that are configured: what they say about their posts is part of the rules
 * @param ownPages by brand, the pages that its own channels published, as `canonicalUrl` spells them. No part of the rules: they
 *   grow with each look
 * @param lessons by brand, what marks taught. Of the rules only their generation is a part: they change with each mark
 */
export function createJudge(
  config: JudgeConfig,
  sources: readonly GivingSource[],
  ownPages: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  lessons: ReadonlyMap<string, Lesson> = new Map(),
): Judge {
  const matcher = createMatcher(config.brands)
  const relevance = createRelevance(config.brands)
  const scorer = createScorer(config.scoring)
  const brands = new Map(config.brands.map((brand) => [brand.name, brand]))

  // Who judges and stores nothing asks for none of them.
  let rules: ReadonlyMap<string, string> | undefined
  const longer = new Set([...namesAround(config.brands).values()].flat().map(({ of }) => of.name))
  /** Brands with another one's name in theirs: where the post means a namesake, it may be about that one. */
  const leavingOf = (read: readonly MentionRead[]): ReadonlySet<string> =>
    new Set(
      read
        .filter(({ mention }) => longer.has(mention.brand) && isNamesake(mention))
        .map(({ mention }) => mention.brand),
    )

  /** Where several sources gave it, the one that takes a post most seriously decides. */
  const threshold = (name: string, givenBy: readonly GivingSource[]): number => {
    const usual = brands.get(name)?.threshold ?? config.scoring.threshold
    return givenBy.length === 0 ? usual : Math.min(...givenBy.map((source) => source.threshold ?? usual))
  }

  const mention = (
    post: ToJudge,
    name: string,
    named: readonly Span[],
    givenBy: readonly GivingSource[],
    beside: readonly string[],
    about?: 'same-thread',
  ): MentionRead[] => {
    const brand = brands.get(name)
    const relevant = relevance.get(name)?.judge(post, named, {
      knownBy: about ?? (givenBy.some(({ own }) => own === name) ? 'own-forum' : undefined),
      looseSearch: givenBy.length > 0 && givenBy.every(({ loose }) => loose === true),
      beside: beside.filter((other) => other !== name),
    })
    if (brand === undefined || relevant === undefined) return []
    const own = about !== undefined || givenBy.some((source) => source.own === name)
    const likely = languagesLikely(givenBy, brand)
    const { verdict, language } = scorer.read({
      likely,
      ...post,
      named,
      own,
      rating: post.engagement?.rating,
    })
    const byRules = {
      ...verdict,
      brand: name,
      named,
      relevance: relevant.relevance,
      relevanceSignals: relevant.signals,
      official: isOfficial(post, brand) || isOwnPage(post, ownPages.get(name)),
    }
    const facts = lessons.get(name)?.move?.(post, byRules) ?? byRules
    const judged = { ...facts, needsReply: needsReply(facts, threshold(name, givenBy)) }
    return [{ mention: judged, language }]
  }

  const read: Judge['read'] = (post, givenBy) => {
    // A name that stands only below every message of somebody's is not what this one is about.
    const text = withoutSignatures(post.text)
    const searched = { ...post, text, sources: givenBy.flatMap(({ name, id, type }) => [name, id, type]) }
    const matches = matcher.match(searched)
    const own = new Set(givenBy.flatMap(({ own }) => own ?? []))
    const unnamed = [...own].filter((name) => !matches.some((match) => match.brand === name))
    if (matches.length + unnamed.length === 0) return []
    const beside = matches.length < 2 ? [] : matches.filter(isDistinct(post)).map(({ brand }) => brand)
    const found = matches.flatMap(({ brand, named }) => mention(post, brand, named, givenBy, beside))
    const isFound = (name: string) => found.some(({ mention }) => mention.brand === name)
    for (let leaving = leavingOf(found), known = 0; leaving.size > known; leaving = leavingOf(found)) {
      known = leaving.size
      const others = matcher.match(searched, leaving).filter(({ brand }) => !isFound(brand))
      found.push(...others.flatMap(({ brand, named }) => mention(post, brand, named, givenBy, beside)))
    }
    return [
      ...found,
      ...unnamed.filter((name) => !isFound(name)).flatMap((name) => mention(post, name, [], givenBy, beside)),
    ]
  }

  return {
    judge: (post, givenBy) => read(post, givenBy).map(({ mention }) => mention),
    read,
    judgeAsAbout: (post, names) =>
      names.flatMap((name) => mention(post, name, [], [], [], 'same-thread').map((one) => one.mention)),
    threshold,
    get rules() {
      rules ??= new Map(
        Array.from(rulesOf(config, sources), ([name, of]) => [name, taught(of, lessons.get(name))]),
      )
      return rules
    },
  }

  function isDistinct(post: ToJudge) {
    return ({ brand, named }: BrandMatch) => relevance.get(brand)?.isDistinct(post, named) === true
  }
}
