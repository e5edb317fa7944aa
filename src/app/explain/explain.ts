import { NoConfigError } from '../../config/find.js'
import { loadConfig } from '../../config/load.js'
import type { Config } from '../../config/schema/index.js'
import type { Lesson, Moveable } from '../../judge/lesson.js'
import { createMatcher } from '../../judge/match/index.js'
import type { Searched } from '../../judge/match/matching.js'
import { nameFinder } from '../../judge/match/phrases.js'
import { createRelevance } from '../../judge/relevance/index.js'
import { createScorer, signalNames } from '../../judge/score/index.js'
import { lexicons } from '../../languages/index.js'
import { isJudged } from '../../languages/judged.js'
import type { Mention, Verdict } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import type { Where } from '../context.js'
import type { SetupContext } from '../setup.js'
import type { ExplainDeps, NameFinder } from './ndjson.js'

/** What was asked for and is known to nobody, with what is: the text is explained all the same. */
export type Unknown =
  | { what: 'brand'; asked: string; known: readonly string[] }
  | { what: 'language'; asked: string; known: readonly string[] }

export type Explained = {
  verdict: Verdict
  /** The score from which such a post needs a reply. */
  threshold: number
  /** The brand that was asked for and is not named in it, so that such a post would not be kept. */
  unnamed: string | undefined
  /** Whether it means the brand; undefined where none of the config was named, or the text does not name it. */
  relevance: Pick<Mention, 'relevance' | 'relevanceSignals'> | undefined
}

type Text = {
  text: string
  title?: string | undefined
  /** BCP 47. */
  lang?: string | undefined
  brand?: string | undefined
}

const USUAL_THRESHOLD = 50

/**
 * Explaining works anywhere; a config that is there adds its keywords, and one that is wrong says so.
 *
 * @param asked the brand that single texts are to be about: its store tells what marks taught
 */
export async function explainer(context: SetupContext, where: Where, asked?: string) {
  const config = await configIfAny(context, where)
  const known = brandOf(asked, config)
  const lesson =
    known === undefined
      ? undefined
      : await (await import('./lesson-for.js')).lessonFor(context, where, known.name)
  const deps: Required<ExplainDeps> = {
    scorer: createScorer(config?.scoring ?? { keywords: {} }),
    nameFinder: (brand) => finderFor(brand, config),
  }
  return {
    /** For a stream of posts; see `explainLines`. */
    deps,
    unknown: ({ brand, lang }: Pick<Text, 'brand' | 'lang'>): readonly Unknown[] => [
      ...unknownBrand(brand, config),
      ...unknownLanguage(lang),
    ],
    explain: ({ text, title, lang, brand }: Text): Explained => {
      const find = brand === undefined ? undefined : deps.nameFinder(brand)
      const spans = (field: Span['field'], words = '') =>
        (find?.(words) ?? []).map((range): Span => ({ field, ...range }))
      const named = [...spans('title', title), ...spans('text', text)]
      const post = {
        text,
        ...(title !== undefined && { title }),
        ...(lang !== undefined && { language: lang }),
      }
      const configured = brandOf(brand, config)
      const verdict = deps.scorer.score({ ...post, ...(find !== undefined && { named }) })
      const relevance = relevanceOf(post, named, configured)
      return {
        ...(relevance && configured
          ? taughtBy(lesson, post, {
              ...verdict,
              ...relevance,
              brand: configured.name,
              named,
              official: false,
            })
          : { verdict, relevance }),
        threshold: configured?.threshold ?? config?.scoring.threshold ?? USUAL_THRESHOLD,
        unnamed: named.length === 0 ? (configured?.name ?? brand) : undefined,
      }
    },
  }
}

/** What was learned from marks moves what is asked about a brand of the config, as it does in a scan. */
function taughtBy(
  lesson: Lesson | undefined,
  post: { text: string; title?: string },
  mention: Moveable,
): Pick<Explained, 'verdict' | 'relevance'> {
  const moved = lesson?.move?.({ ...post, url: '' }, mention) ?? mention
  return { verdict: moved, relevance: moved }
}

async function configIfAny({ platform, env, cwd }: SetupContext, where: Where): Promise<Config | undefined> {
  try {
    return (await loadConfig({ path: where.config, platform, env, cwd, signals: signalNames })).config
  } catch (error) {
    if (where.config === undefined && error instanceof NoConfigError) return undefined
    throw error
  }
}

/** Without a config any name will do. */
function unknownBrand(asked: string | undefined, config: Config | undefined): Unknown[] {
  if (asked === undefined || config === undefined || brandOf(asked, config) !== undefined) return []
  return [{ what: 'brand', asked, known: config.brands.map(({ name }) => name) }]
}

function unknownLanguage(asked: string | undefined): Unknown[] {
  if (asked === undefined || isJudged(asked.split(/[-_]/, 1)[0]?.toLowerCase() ?? '')) return []
  return [{ what: 'language', asked, known: [...lexicons.keys()] }]
}

const brandOf = (name: string | undefined, config: Config | undefined) =>
  config?.brands.find((brand) => brand.name.toLowerCase() === name?.toLowerCase())

function relevanceOf(
  post: Searched,
  named: readonly Span[],
  brand: Config['brands'][number] | undefined,
): Explained['relevance'] {
  if (brand === undefined || named.length === 0) return undefined
  const judged = createRelevance([brand])
    .get(brand.name)
    ?.judge(post, named, { knownBy: undefined, looseSearch: false, beside: [] })
  return judged && { relevance: judged.relevance, relevanceSignals: judged.signals }
}

/** A brand of the config is found as its query says, any other as a name without a query. */
function finderFor(brand: string, config: Config | undefined): NameFinder {
  const query = brandOf(brand, config)
  if (query === undefined) return nameFinder(brand)
  const matcher = createMatcher([query])
  return (text) => matcher.match({ text })[0]?.named ?? []
}
