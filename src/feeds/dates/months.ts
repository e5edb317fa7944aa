/**
 * Beginnings of the names of the months, January first, in the languages whose feeds write them out; accents don't matter.
 * A name belongs to the month with the longest beginning it starts with.
 */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'ian', 'янв', 'січ', 'ιαν', 'sty', 'led', 'tam', 'oca', 'janv'],
  ['feb', 'fev', 'fevr', 'фев', 'лют', 'φεβ', 'lut', 'uno', 'hel', 'sub'],
  ['mar', 'mrt', 'maa', 'mrz', 'maerz', 'мар', 'бер', 'μαρ', 'mac', 'bre'],
  ['apr', 'avr', 'abr', 'апр', 'кві', 'απρ', 'kwi', 'dub', 'huh', 'nis', 'ap'],
  ['may', 'mai', 'mei', 'maj', 'mag', 'май', 'мая', 'тра', 'μαι', 'μαϊ', 'kve', 'tou', 'maios'],
  ['jun', 'juin', 'giu', 'июн', 'чер', 'ιουν', 'cze', 'cer', 'kes', 'haz', 'iun'],
  ['jul', 'juil', 'lug', 'июл', 'лип', 'ιουλ', 'lip', 'cervenc', 'hei', 'tem', 'iul'],
  ['aug', 'aou', 'ago', 'авг', 'сер', 'αυγ', 'sie', 'srp', 'elo', 'agu', 'avg'],
  ['sep', 'set', 'сен', 'вер', 'σεπ', 'wrz', 'zari', 'syy', 'eyl', 'szept'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'жов', 'οκτ', 'paz', 'rij', 'lok', 'eki'],
  ['nov', 'noi', 'ноя', 'лис', 'νοε', 'lis', 'kas', 'noy'],
  ['dec', 'dez', 'dic', 'des', 'дек', 'гру', 'δεκ', 'gru', 'pro', 'jou', 'ara'],
]

const plain = (word: string): string =>
  (/^\w*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase()

const monthByBeginning: ReadonlyMap<string, number> = new Map(
  beginnings.flatMap((names, month) => names.map((name): [string, number] => [plain(name), month])),
)
const LONGEST_BEGINNING = Math.max(...[...monthByBeginning.keys()].map((name) => name.length))

/** 0 for January to 11; undefined when the word is no month. */
export function monthOf(word: string): number | undefined {
  const name = plain(word)
  for (let length = Math.min(name.length, LONGEST_BEGINNING); length >= 2; length--) {
    const month = monthByBeginning.get(name.slice(0, length))
    if (month !== undefined) return month
  }
  return undefined
}
