// Tells a language that has no lexicon also where a post has few words. Without it "no funciona" is read as English, for its "no".
// Calling English another language costs most: the post would leave the list. So a single English or German word is enough against it.

import { isSmallWord } from './german-or-english.js'
import { isJudged } from './judged.js'
import { bitOf, nameParticles, smallWords, spokenLanguages } from './small-words.js'

/** Shorter ones are names, letters and parts of addresses in English posts. */
const SHORTEST = 3
/** Of the words that the language shares with others one is enough beside one of its own. */
const FEWEST = 2
/** Of all words: else they are names in a text that has no small words, such as a headline. */
const LEAST_SHARE = 0.25

/** Small words elsewhere which are also English ones, names of people, brands or things: in few words they tell nothing. */
const alsoEnglish = new Set(
  `ada aby aja ale alt ama ami ano apa aux avant azi bana bare ben bent bez bit biz blir bon bude cap car care ces che chez chi cho cine
  com come comment con cosa cum dan dar dat data deg dell det dia dies dig din dit dom dong door dove dus ele ell ella elle encore end
  ens entre era erg ere esa ese est este fare favor fel fer fet fins fra fue gaat gua gue gun han har hari hay heel hej hen hep hep het
  hon hun hur iar ile ind ini inn itu jak jen jest jos jour kami kan kdo kde kell kez khi kim kok kon kun les mag maar mai mam mas mau
  meer meg mei men merci met mes mia mie mig min mine mint mis moc moi mon most mun nam nas nay nee nic noi non nos nya oli ole once ona oni ons
  ont ora ott ous para par pas pendant per peste plus pod por pot pour pra prima pro res sao sau saa seg sei sem sen sera ser ses sey
  sig sih sim sin sine sit size ska soc sok solo som son sono sous soy sua sunt sur sus svp tack tai takk tej tem ten ter tes til till toen
  todo todos toi tot tout trong tum tuo tus uma una under uno vain vara var vas vem vent vers vez ville voi volt von vont wam wel wet wil yang zile
  sans ska toute foi sou tada mea pelo soha kita kamu akan`
    .trim()
    .split(/\s+/),
)

const judgedBits = spokenLanguages.filter(isJudged).reduce((bits, language) => bits | bitOf(language), 0)

/**
 * The language that cannot be judged in which these few words are; undefined where they may be English or German, and where nothing tells.
 *
 * @param words those in Latin letters, in order; lower case, without apostrophes
 */
export function unjudgedOfFew(words: readonly string[]): string | undefined {
  const spoken = new Map(words.map((word) => [word, smallWords.get(word) ?? 0]))
  const own = [...spoken].filter(([word, bits]) => (bits & judgedBits) === 0 && tells(word))
  let best: { language: string; own: number; all: number } | undefined
  for (const language of spokenLanguages) {
    const bit = bitOf(language)
    const has = ([, bits]: readonly [string, number]) => (bits & bit) !== 0
    const found = { language, own: own.filter(has).length, all: [...spoken].filter(has).length }
    if (found.own === 0 || found.all < FEWEST || found.all < LEAST_SHARE * words.length) continue
    if (best === undefined || found.own > best.own || (found.own === best.own && found.all > best.all))
      best = found
  }
  if (best === undefined) return undefined
  const bit = bitOf(best.language)
  const isAgainst = [...spoken].some(
    ([word, bits]) => (bits & bit) === 0 && ((bits & judgedBits) !== 0 || isSmallWord(word)),
  )
  return isAgainst ? undefined : best.language
}

const tells = (word: string): boolean =>
  word.length >= SHORTEST && !isSmallWord(word) && !nameParticles.has(word) && !alsoEnglish.has(word)
