// Tells a language by its letters, where they are not Latin ones.

import { isJapanese } from './japanese-or-chinese.js'

/** What a script says of the language that is written in it. */
type Script = {
  letters: RegExp
  /** A language by letters that its neighbours in the script lack; the first that fits. */
  byLetters?: readonly (readonly [language: string, telling: RegExp])[]
  /** The same where it takes a look at all of them. */
  byAll?: readonly [language: string, tells: (words: readonly string[]) => boolean]
  /** Which language it is otherwise: that of most who write it. */
  otherwise: string
  /** Others that are written in it: a post is in one of these where its source says so and no letter speaks against it. */
  orDeclared?: readonly string[]
  /** So many words tell it, or characters where a script puts no spaces between words. */
  enough: number
}

const scripts: readonly Script[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, otherwise: 'ja', enough: 4 },
  { letters: /\p{Script=Hangul}/u, otherwise: 'ko', enough: 3 },
  // Japanese headlines, too, may have no other characters, and names have two or three.
  {
    letters: /\p{Script=Han}/u,
    byAll: ['ja', isJapanese],
    otherwise: 'zh',
    orDeclared: ['ja', 'yue'],
    enough: 8,
  },
  { letters: /\p{Script=Thai}/u, otherwise: 'th', enough: 8 },
  { letters: /\p{Script=Lao}/u, otherwise: 'lo', enough: 8 },
  { letters: /\p{Script=Khmer}/u, otherwise: 'km', enough: 8 },
  { letters: /\p{Script=Myanmar}/u, otherwise: 'my', enough: 8 },
  {
    letters: /\p{Script=Cyrillic}/u,
    byLetters: [
      ['be', /ў/],
      ['uk', /[їєґі]/],
      ['sr', /[ђћџљњј]/],
      ['ru', /[ыэё]/],
      // A hard sign stands before a soft vowel in Russian, and is a vowel in Bulgarian.
      [
        'bg',
        /ъ(?![еёюя])|^(?:аз|мога|няма|какво|защо|тази|това|този|нищо|никой|вече|моля|се|ми|ме|му|са|ще|че|ако|през|сме|беше|като|го|ги|съм|ни|ви|си|къде|докато|няма|имам|искам|много|още|пак)$|..(?:ията|ът|ях|аха|еше|аше)$/,
      ],
    ],
    otherwise: 'ru',
    orDeclared: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt'],
    enough: 3,
  },
  {
    letters: /\p{Script=Arabic}/u,
    byLetters: [
      ['ur', /[ٹڈڑےں]/],
      // The letters that Persian keyboards have for kaf and yeh.
      ['fa', /[پچژگ\u06a9\u06cc]|^(?:از|است|را|این|آن|برای|خیلی|شد|هم|دیگر)$/],
    ],
    otherwise: 'ar',
    orDeclared: ['fa', 'ur', 'ps', 'ckb', 'ug'],
    enough: 3,
  },
  { letters: /\p{Script=Hebrew}/u, otherwise: 'he', orDeclared: ['yi'], enough: 3 },
  // Single letters are signs of mathematics: a word has two.
  { letters: /\p{Script=Greek}{2}/u, otherwise: 'el', enough: 3 },
  { letters: /\p{Script=Devanagari}/u, otherwise: 'hi', orDeclared: ['mr', 'ne'], enough: 3 },
  { letters: /\p{Script=Bengali}/u, otherwise: 'bn', enough: 3 },
  { letters: /\p{Script=Gurmukhi}/u, otherwise: 'pa', enough: 3 },
  { letters: /\p{Script=Gujarati}/u, otherwise: 'gu', enough: 3 },
  { letters: /\p{Script=Tamil}/u, otherwise: 'ta', enough: 3 },
  { letters: /\p{Script=Telugu}/u, otherwise: 'te', enough: 3 },
  { letters: /\p{Script=Kannada}/u, otherwise: 'kn', enough: 3 },
  { letters: /\p{Script=Malayalam}/u, otherwise: 'ml', enough: 3 },
  { letters: /\p{Script=Sinhala}/u, otherwise: 'si', enough: 3 },
  { letters: /\p{Script=Georgian}/u, otherwise: 'ka', enough: 3 },
  { letters: /\p{Script=Armenian}/u, otherwise: 'hy', enough: 3 },
  { letters: /\p{Script=Ethiopic}/u, otherwise: 'am', enough: 3 },
]

/** A character of a script without spaces is about half a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Where its source says that it is one of the languages of a script. */
const ENOUGH_IF_DECLARED = 2
/** So many, too, where no word beside them is English or German: then it is no name that somebody signs with. */
const ENOUGH_ALONE = 2
/** Names of brands and products are Latin everywhere: so small a share of other letters still tells. */
const SHARE = 0.5
/** The same of so few: two Chinese characters beside one name, three beside two. */
const SHARE_ALONE = 0.66

/** True when a word is written in other letters than Latin ones. */
export function isOtherScript(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= FIRST_OTHER && !(code >= 0x1e00 && code < 0x1f00)
}
const FIRST_OTHER = 0x370

/**
 * The language of a text by its letters; undefined where too few of them are of one script.
 *
 * @param words in other letters than Latin ones; characters where a script has no spaces
 * @param latin how many Latin words stand beside them
 * @param isAlone whether none of these is a word of a language that can be judged
 * @param hints what its source says, or what is likely there, as subtags
 */
export function languageByScript(
  words: readonly string[],
  latin: number,
  isAlone: boolean,
  hints: readonly string[] = [],
): string | undefined {
  for (const { letters, byLetters = [], byAll, otherwise, orDeclared = [], enough } of scripts) {
    const written = words.filter((word) => letters.test(word))
    const fitting = hints.filter((hint) => hint === otherwise || orDeclared.includes(hint))
    const declared = fitting.length === 1 ? fitting[0] : undefined
    const isDeclared = fitting.length > 0
    const isEnough = written.length >= (isDeclared ? ENOUGH_IF_DECLARED : enough)
    if (!isEnough && !(isAlone && written.length >= ENOUGH_ALONE)) continue
    // Kana stand among Chinese characters, and tell what these are.
    const all = otherwise === 'ja' ? words : written
    const length = all.reduce((sum, word) => sum + (UNSPACED.test(word) ? 0.5 : 1), 0)
    if (length < (isEnough ? SHARE : SHARE_ALONE) * latin || written.length < SHARE_OF_SCRIPTS * words.length)
      continue
    const told = byLetters.find(([, telling]) => written.some((word) => telling.test(word)))?.[0]
    if (told !== undefined) return told
    if (byAll?.[1](words) === true) return byAll[0]
    return declared ?? otherwise
  }
  return undefined
}

/** Of all words that are not Latin: a Chinese post may hold a word of Japanese. */
const SHARE_OF_SCRIPTS = 0.25
