// Some languages say with endings what others say with small words: a Finnish or Turkish sentence may have none of these. They are told by how
// most of their words are built.

import { isOtherScript } from './scripts.js'
import { bitOf, smallWords, spokenLanguages } from './small-words.js'
import { BEGINNING, type Word } from './word-counts.js'

/** What words of a language look like, in lower case, and hardly those of others in the same sentence. */
const forms: Readonly<Record<string, RegExp>> = {
  fi: /[äö].*[äö]|ää|öö|yy|uu|[bdfgklmnprstv]ii|aa[^r]|(?:..ssa|..ssä|..sta|..stä|..lla|..llä|..lta|..ltä|..lle|..nut|..nyt|neet|nsa|nsä|mme|kaan|kään|..vat|..vät|..een|..iin|minen|..ksi|..kko|..tti|..eni|..ani|..oni|..uni|..nni|..tui|..hti|..den|..kin|..mpi|..[aäuyö]n|..isi|..lin|..sin|..nen|..ein|..ksen|..nsi|..esi|..jä|..ää)$/,
  hu: /[őű]|sz|gy|zs|..ly|[öüó]|..[áéíú]|[áé]..|(?:..ban|..ben|..nak|..nek|..val|..vel|..hoz|..hez|..unk|..ott|..ett|..tam|..tem|..ik|..nek)$/,
  tr: /[ığşç]|..ede$|..ada$|(?:..lar|..ler|..l[iuü]k|..dan|..den|..tan|..ten|..nin|..nun|..nün|..yor|..yorum|..[dt][iuü]|..m[iuü]ş|..[nrlmdtsy]im|..[nrlmdty]um|..[iuü]n[iuü]|..inde|..unda|..ünde|..acak|..ecek|..mesi|..s[iuü]|..c[iuü]|..[rl]ü|..mek|..mak|..maz|..mez|..d[iuü]m|..d[iuü]k|..siz|..[iuü]nce|..yla|..yle|..ken)$/,
  cs: /[ěřů]|[čšžťďň]|[áíýé]$|..(?:ou|ech|ách|ích|ám|ím|ého|ému|ovi|al|il|ala|ila|ení|ost|osti)$/,
  ro: /[ăâîșțşţ]|..(?:ul|ului|ilor|elor|ează|esc|ește|ări|iei|iile|ile|ele|ea)$/,
  vi: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]|^[a-z]{0,4}[áàãéèíìóòõúùýâêô][a-z]{0,3}$/,
  id: /..nya$|^(?:me(?:ng|ny)[a-z]{3,}|mem[bp][a-z]{3,}|di(?:b|p|k|t|s|l|j|g|m|h)[aeu][a-z]{3,}|ke[a-z]{4,}an|pe(?:m|n|ng|ny)[a-z]{4,}an|ber[a-z]{4,}|ter(?:b|k|s|t|p|l|j)[aeiu][a-z]{3,}|ng[aeiou][a-z]{3,})$|..[aeiou](?:ng|k|h)$|..(?:a|i|u)(?:kan|an)$/,
  // To be told from these, and judged or counted otherwise.
  pl: /[ąęłśźżćń]|rz|cz|..(?:ego|emu|ych|ami|ach|ał|ała|ować|ość|ów)$/,
  de: /ß|sch|..(?:ung|heit|keit|lich|isch|chen|ern)$/,
}

/** Whether a word looks like one of a language; never of one that small words tell. */
export const isFormedAs = (word: string, language: string): boolean =>
  word.length > 1 && word.length <= LONGEST_WORD && forms[language]?.test(word) === true

const told: readonly string[] = Object.keys(forms).filter((language) => !['pl', 'de'].includes(language))

/** Longer words are none; single letters are words everywhere. */
const LONGEST_WORD = 40
const FEWEST = 4
const SHARE = 0.4
/** How much more of its words it needs than any other. */
const MARGIN = 1.4

/**
 * The language that most words of a text look like; undefined where they don't, or look like those of several.
 *
 * @param tokens of the text, in order; words in lower case, without apostrophes
 */
export function languageByForms(tokens: readonly Word[]): string | undefined {
  const words = tokens
    .slice(0, BEGINNING)
    .filter(
      ({ word, shape }) =>
        shape === 'word' && word.length > 1 && word.length <= LONGEST_WORD && !isOtherScript(word),
    )
    .map(({ word }) => word)
  const counts = spokenLanguages
    .map((language) => {
      const [bit, form] = [bitOf(language), forms[language]]
      const fits = (word: string) => ((smallWords.get(word) ?? 0) & bit) !== 0 || form?.test(word) === true
      return { language, words: words.filter(fits).length }
    })
    .sort((one, other) => other.words - one.words)
  const [most, next] = counts
  if (most === undefined || next === undefined || !told.includes(most.language)) return undefined
  const isEnough = most.words >= FEWEST && most.words >= SHARE * words.length
  return isEnough && most.words >= MARGIN * next.words ? most.language : undefined
}
