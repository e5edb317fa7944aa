import { fingerprint } from '../text/fingerprint.js'
import type { GivingSource, JudgeConfig } from './judge-config.js'
import { namesAround } from './match/names-inside.js'
import { isDoubtfulName } from './relevance/index.js'
import { rulesVersion } from './rules-version.js'
import { wordsPart } from './same-words.js'

type Brand = JudgeConfig['brands'][number]

/**
 * By brand: what its verdicts depend on, in a store that several configs fill. So of a source only what it says of this brand, and
 * nothing of who gets its mail: two configs that say the same of a brand are the same rules.
 *
 * @param sources all that are configured
 */
export function rulesOf(
  { brands, scoring }: JudgeConfig,
  sources: readonly GivingSource[],
): Map<string, string> {
  // Naming a source in a query makes what it is called a part of the rules.
  const asked = (text: string | undefined) => text !== undefined && /source:/i.test(text)
  const names = sources.map(({ id, type, name }) => [id, type, name])
  const thresholds = sources.flatMap(({ id, threshold }) =>
    threshold === undefined ? [] : [[id, threshold]],
  )
  const languages = sources.flatMap(({ id, language }) => (language === undefined ? [] : [[id, language]]))
  // Beside other brands a name that is also a common word is judged by theirs.
  const others = brands.map(({ name, match }) => [name, match])
  const around = namesAround(brands)
  return new Map(
    brands.map((brand) => {
      // Which posts a brand takes that has a longer name around this one depends on its queries.
      const longer = (around.get(brand.name) ?? []).map(({ name, of }) => [name, of.match, of.exclude])
      // Nor does it take one that means a namesake.
      const told = (around.get(brand.name) ?? []).map(({ of }) => [
        [of.about, of.notAbout],
        sources.flatMap(({ id, own }) => (own === of.name ? [id] : [])),
      ])
      return [
        brand.name,
        wordsPart(brand) +
          fingerprint(
            JSON.stringify([
              rulesVersion,
              judgedBy(brand),
              scoring,
              thresholds,
              sources.flatMap(({ id, own }) => (own === brand.name ? [id] : [])),
              ...(languages.length > 0 ? [languages] : []),
              ...([brand.match, brand.exclude, ...longer.flat()].some(asked) ? [names] : []),
              ...(isDoubtfulName(brand.name) ? [others] : []),
              ...(longer.length > 0 ? [longer, told] : []),
            ]),
          ),
      ]
    }),
  )
}

const judgedBy = ({ name, was, match, exclude, about, notAbout, staff, threshold, languages }: Brand) => [
  [name, match === undefined ? was : undefined, match, exclude],
  [about, notAbout],
  [staff, threshold],
  ...(languages === undefined || languages.length === 0 ? [] : [languages]),
]
