// Swedish, Danish and Norwegian share most of their small words. What one of them has and the other lacks is counted only here, once it is clear
// that a text is in one of the three.

type Side = readonly [language: string, telling: RegExp]

const eastern: Side = ['sv', /[äö]|^(?:och|inte|jag|från|är|till|eller|mycket|någon|något|upp|ut|vad)$/]
const western: Side = ['', /[æø]|^(?:og|ikke|jeg|fra|er|til|op|opp|ud|hvad|hva|nogen|noen)$/]
const danish: Side = [
  'da',
  /^(?:af|mig|dig|sig|hvad|noget|nogen|meget|efter|ud|op|blev|gennem|mellem|kun|nu|siger|fik|gik|tog|gav|ind|uden|nat|sort|ved|holdt|lige)$|...ede$|tion(?:en|er)?$|..æ|[aeiouyæøå]d(?:er|en)$/,
]
const norwegian: Side = [
  'no',
  /^(?:av|meg|deg|seg|hva|noe|noen|mye|etter|ut|opp|ble|gjennom|mellom|bare|nå|sier|tok|ga|inn|uten|ei|svart)$|.(?:kk|tt|nn|ll|mm|pp|ss|gg)$|sjon|øy|kj|gj|...[bdfgjklmnprstv]a$/,
]

/**
 * Which of the three it is; the one that the small words told where nothing tells them apart.
 *
 * @param told `sv`, `da` or `no`; any other language is left as it is
 * @param words in Latin letters, lower case
 */
export function nearScandinavian(told: string, words: readonly string[]): string {
  if (told !== 'sv' && told !== 'da' && told !== 'no') return told
  const count = ([, telling]: Side) => words.filter((word) => telling.test(word)).length
  const isEastern = count(eastern) - count(western)
  if (isEastern > 0 || (isEastern === 0 && told === 'sv')) return 'sv'
  const isDanish = count(danish) - count(norwegian)
  if (isDanish === 0 && told !== 'sv') return told
  return isDanish >= 0 ? 'da' : 'no'
}
