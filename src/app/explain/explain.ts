import type { Config } from '../../config/schema/index.js'
import { isJudged, judgedLanguages } from '../../languages/index.js'
import type { Where } from '../context.js'
import { type Setup, type SetupContext, setUpIfAny } from '../setup.js'
import { textExplainer } from './explain-text.js'
import { lessonsIfAny } from './lessons-if-any.js'

/** What was asked for and is known to nobody, with what is: the text is explained all the same. */
export type Unknown =
  | { what: 'brand'; asked: string; known: readonly string[] }
  | { what: 'language'; asked: string; known: readonly string[] }

/**
 * Explaining works anywhere; a config that is there adds its brands, its scoring and what marks taught, and one that is wrong says so.
 */
export async function explainer(context: SetupContext, where: Where) {
  const setup = await setUpIfAny(context, where)
  return {
    /** For one text, or a stream of them; see `explainLines`. */
    explain: textExplainer(setup === undefined ? {} : await rulesOf(setup)),
    unknown: ({ brand, lang }: { brand?: string; lang?: string }): readonly Unknown[] => [
      ...unknownBrand(brand, setup?.config),
      ...unknownLanguage(lang),
    ],
  }
}

const rulesOf = async (setup: Setup) => ({
  config: setup.config,
  sources: setup.sources,
  lessons: await lessonsIfAny(setup),
})

/** Without a config any name will do. */
function unknownBrand(asked: string | undefined, config: Config | undefined): Unknown[] {
  const known = config?.brands.map(({ name }) => name) ?? []
  if (asked === undefined || config === undefined) return []
  return known.some((name) => name.toLowerCase() === asked.toLowerCase())
    ? []
    : [{ what: 'brand', asked, known }]
}

function unknownLanguage(asked: string | undefined): Unknown[] {
  if (asked === undefined || isJudged(asked.split(/[-_]/, 1)[0]?.toLowerCase() ?? '')) return []
  return [{ what: 'language', asked, known: judgedLanguages }]
}
