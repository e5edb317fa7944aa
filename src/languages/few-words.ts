// Tells another language than English and German also where a post has few words. Without it "no funciona" is read as English, for its "no".
// Calling English another language costs most: the post would leave the list. So a single English or German word is enough against it.

import { isOfTwo } from './german-or-english.js'
import { isSmallOfTwo, isWordOfTwo } from './known-words.js'
import { bitOf, nameParticles, spokenBits, spokenLanguages } from './small-words.js'
import { troubleWords } from './trouble-words.js'

/** Shorter ones are names, letters and parts of addresses in English posts. */
const SHORTEST = 3
/** Of the words that the language shares with others one is enough beside one of its own. */
const FEWEST = 2
/** Of all words: else they are names in a text that has no small words, such as a headline. */
const LEAST_SHARE = 0.25

/** Small words elsewhere which are also English ones, names of people, brands or things: alone they tell nothing. */
const alsoEnglish = new Set(
  `ada aby aja ale alt ama ami ano apa aux avant azi bana bare ben bent bez bit biz blir bon bude cap car care ces che chez chi cho cine
  com come comment con cosa cum dan dar dat data deg dell det dia dies dig din dit dom dong door dove dus ele ell ella elle encore end
  ens entre era erg ere esa ese est este fare favor fel fer fet fins fra fue gaat gua gue gun han har hari hay heel hej hen hep hep het
  hon hun hur iar ile ind ini inn itu jak jen jest jos jour kami kan kdo kde kell kez khi kim kok kon kun les mag maar mai mam mas mau
  meer meg mei men merci met mes mia mie mig min mine mint mis moc moi mon most mun nam nas nay nee nic noi non nos nya oli ole once ona oni ons
  ont ora ott ous para par pas pendant per peste plus pod por pot pour pra prima pro res sao sau saa seg sei sem sen sera ser ses sey
  sig sih sim sin sine sit size ska soc sok solo som son sono sous soy sua sunt sur sus svp tack tai takk tej tem ten ter tes til till toen
  todo todos toi tot tout trong tum tuo tus uma una under uno vain vara var vas vem vent vers vez ville voi volt von vont wam wel wet wil yang zile
  sans ska toute foi sou tada mea pelo soha kita kamu akan panne nul lent lente sense`
    .trim()
    .split(/\s+/),
)

/** Two of those that stand side by side in English as well. */
const borrowedPairs = new Set([
  'per se',
  'et al',
  'que sera',
  'en par',
  'pas de',
  'et moi',
  'et toi',
  'non est',
  'con un',
])

/** Of those above, what people are called: first names stand side by side in lists. */
const firstNames = new Set('ada ana ben dan ella han jan kim les mai mia min ona una'.split(' '))

/** A post of few words, and what each of them is in other languages. */
type Few = { readonly words: readonly string[]; readonly spoken: ReadonlyMap<string, number> }

/**
 * The language other than English and German in which these few words are; undefined where they may be one of those, and where nothing tells.
 *
 * @param words those in Latin letters, in order; lower case, without apostrophes
 * @param declared what their source says, or what is likely there, as subtags: of several languages that they may be in it is one of these
 */
export function otherOfFew(words: readonly string[], declared: readonly string[] = []): string | undefined {
  const few = { words, spoken: new Map(words.map((word) => [word, languagesOf(word)])) }
  return byOwnWord(few, declared) ?? byTroubleOrPair(few, declared)
}

/** A word that only the language has stands beside another of its words, and no small word is German or English. */
function byOwnWord({ words, spoken }: Few, declared: readonly string[]): string | undefined {
  const own = [...spoken].filter(([word, bits]) => isOwn(word, bits))
  if (own.length === 0) return undefined
  let best: { language: string; own: number; all: number } | undefined
  for (const language of spokenLanguages) {
    const found = {
      language,
      own: own.filter(isOf(language)).length,
      all: [...spoken].filter(isOf(language)).length,
    }
    if (found.own === 0 || found.all < FEWEST || found.all < LEAST_SHARE * words.length) continue
    const isBetter =
      best === undefined || found.own > best.own || (found.own === best.own && found.all > best.all)
    if (isBetter || (declared.includes(language) && found.own === best?.own && found.all === best.all))
      best = found
  }
  return best === undefined || speaksAgainst(spoken, best.language, isSmallOfTwo) ? undefined : best.language
}

/** One word that says that something doesn't work, or two small ones side by side, and nothing that a lexicon knows. */
function byTroubleOrPair({ words, spoken }: Few, declared: readonly string[]): string | undefined {
  const bits = [...spoken].filter(isTrouble).map(([, bits]) => bits)
  words.slice(1).forEach((word, place) => {
    const before = words[place] ?? ''
    if (isPair(before, word)) bits.push(languagesOf(before) & languagesOf(word))
  })
  const count = (language: string) => bits.filter((one) => (one & bitOf(language)) !== 0).length
  if (bits.length === 0) return undefined
  const all = (language: string) => [...spoken].filter(isOf(language)).length
  const [best] = spokenLanguages
    .filter((language) => count(language) > 0 && all(language) >= LEAST_SHARE * words.length)
    .sort(
      (one, other) =>
        all(other) - all(one) ||
        count(other) - count(one) ||
        Number(declared.includes(other)) - Number(declared.includes(one)),
    )
  return best === undefined || isOfTwo(best) || speaksAgainst(spoken, best, isWordOfTwo) ? undefined : best
}

const languagesOf = (word: string): number => spokenBits(word) | (troubleWords.get(word) ?? 0)

const isOf =
  (language: string) =>
  ([, bits]: readonly [string, number]) =>
    (bits & bitOf(language)) !== 0

function speaksAgainst(
  spoken: ReadonlyMap<string, number>,
  language: string,
  isWord: (word: string) => boolean,
): boolean {
  return [...spoken].some(([word, bits]) => (bits & bitOf(language)) === 0 && isWord(word))
}

const isOwn = (word: string, bits: number): boolean =>
  bits !== 0 &&
  (word.length >= SHORTEST || hasAccent(word)) &&
  !isSmallOfTwo(word) &&
  !nameParticles.has(word) &&
  !alsoEnglish.has(word)

const isTrouble = ([word, bits]: readonly [string, number]): boolean =>
  troubleWords.has(word) && isOwn(word, bits)

/** Particles of names stand side by side in names. */
const isPair = (one: string, other: string): boolean =>
  one !== other &&
  (languagesOf(one) & languagesOf(other)) !== 0 &&
  ![one, other].some((word) => nameParticles.has(word) || (word.length === 1 && !hasAccent(word))) &&
  [one, other].some((word) => word.length >= SHORTEST) &&
  ![one, other].some(isEnglish) &&
  ![one, other].every(isSmallOfTwo) &&
  ![one, other].every((word) => firstNames.has(word)) &&
  !borrowedPairs.has(`${one} ${other}`)

/** "no sense" and "for 40 min" are Catalan and Danish, too. */
const isEnglish = (word: string): boolean => (languagesOf(word) & bitOf('en')) !== 0

/** The letters of no English word but a borrowed one ("à la carte"). */
const hasAccent = (word: string): boolean => word !== 'à' && /[^\x00-\x7fäöüß]/.test(word)
