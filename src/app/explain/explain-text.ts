import { createJudge, type GivingSource, type JudgeConfig } from '../../judge/judge.js'
import type { Lesson } from '../../judge/lesson.js'
import { QueryError } from '../../judge/match/query.js'
import { againstReply, type ReasonAgainst } from '../../judge/needs-reply.js'
import { isOfficial } from '../../judge/official.js'
import { createScorer } from '../../judge/score/index.js'
import type { Mention, Verdict } from '../../model/mention.js'
import { type Asked, postOf } from './asked.js'

/** `unnamed`: it does not name the brand that it was to be about, so that a scan would not keep it. */
type WhyNot = ReasonAgainst | 'unnamed'

export type Explained = {
  verdict: Verdict
  /** The one it was read in: a BCP 47 subtag; undefined where nothing tells. */
  language: string | undefined
  /** Whether it means the brand; undefined where none was asked for, or the text does not name it. */
  relevance: Pick<Mention, 'relevance' | 'relevanceSignals'> | undefined
  needsReply: boolean
  /** Why it needs none; empty where it does. */
  why: readonly WhyNot[]
  /** The score from which such a post needs a reply. */
  threshold: number
}

export type ExplainText = (asked: Asked) => Explained

/** What judging goes by: of a config, or nothing but the rules. `lessons`: by brand, what marks taught. */
export type ExplainRules = {
  config?: JudgeConfig | undefined
  sources?: readonly GivingSource[]
  lessons?: ReadonlyMap<string, Lesson>
}

const withoutConfig: JudgeConfig = { brands: [], scoring: { keywords: {}, threshold: 50 } }

/** Judges are kept for so many phrases: a stream may name a new one in every line. */
const MOST_PHRASES = 1_000

/**
 * Judges texts one by one, as a scan would judge a post with these words: a brand of the config by all that the config says of it, any
 * other as a name without a query. A text that is about no brand is judged as if all of it were.
 */
export function textExplainer({ config = withoutConfig, sources = [], lessons }: ExplainRules): ExplainText {
  const { scoring } = config
  const scorer = createScorer(scoring)
  const configured = new Map(config.brands.map(({ name }) => [name.toLowerCase(), name]))
  let ofConfig: ReturnType<typeof createJudge> | undefined
  const phrases = new Map<string, ReturnType<typeof createJudge> | undefined>()

  const judgeFor = (name: string) => {
    if (configured.has(name.toLowerCase())) {
      ofConfig ??= createJudge(config, sources, undefined, lessons)
      return ofConfig
    }
    if (!phrases.has(name)) {
      if (phrases.size >= MOST_PHRASES) phrases.clear()
      phrases.set(name, phraseJudge(name, scoring))
    }
    return phrases.get(name)
  }

  const alone = (post: ReturnType<typeof postOf>, own: boolean, named?: readonly []) => {
    const rating = post.engagement?.rating
    return scorer.read(named === undefined ? { ...post, own, rating } : { ...post, named, own, rating })
  }

  return (asked) => {
    const post = postOf(asked)
    const brand = asked.brand?.trim() === '' ? undefined : asked.brand
    if (brand === undefined) {
      const { verdict, language } = alone(post, asked.own === true)
      const official = config.brands.some((one) => isOfficial(post, one))
      const { score, kind, severity, danger, signals, noReply, unjudged } = verdict
      const facts = { score, kind, severity, danger, signals, noReply, unjudged, relevance: 1, official }
      const why = againstReply(facts, scoring.threshold)
      const needsReply = why.length === 0
      return { verdict, language, relevance: undefined, needsReply, why, threshold: scoring.threshold }
    }
    const name = configured.get(brand.toLowerCase()) ?? brand
    const givenBy = asked.own === true ? [ownPlace(name)] : []
    const judge = judgeFor(name)
    const threshold = judge?.threshold(name, givenBy) ?? scoring.threshold
    const found = judge?.read(post, givenBy).find(({ mention }) => mention.brand === name)
    if (found === undefined)
      return {
        ...alone(post, false, []),
        relevance: undefined,
        needsReply: false,
        why: ['unnamed'],
        threshold,
      }
    const { mention, language } = found
    const { needsReply } = mention
    return {
      verdict: mention,
      language,
      relevance: mention,
      needsReply,
      why: needsReply ? [] : againstReply(mention, threshold),
      threshold,
    }
  }
}

/** As much of a source as a place of the brand's own is: nothing else of it is known. */
const ownPlace = (own: string): GivingSource => ({ id: '', type: '', name: '', own })

/** Undefined for a phrase in which there is nothing to look for. */
function phraseJudge(name: string, scoring: JudgeConfig['scoring']) {
  try {
    return createJudge({ brands: [{ name, staff: [] }], scoring }, [])
  } catch (error) {
    if (error instanceof QueryError) return undefined
    throw error
  }
}
