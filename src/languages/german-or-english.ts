// Tells English from German also where a post has few words: the two that most posts are judged in.

import { BEGINNING } from './word-counts.js'

/** Words that only German has, and has everywhere; what other languages share ("die", "in", "was", "man") is left out. */
const german = words(`
  ich mich mir mein meine meinen meinem wir uns unser unsere ihr euch euer eure und oder aber weil dass daß wenn ob als wie der das
  den dem des ein eine einen einem einer eines ist sind bin bist hatte habe haben hab wird werden wurde wurden kann können koennen
  konnte soll sollte muss muß müssen nicht nich kein keine keinen nichts nix nie immer wieder noch schon auch nur mal doch denn
  sehr mehr vom zum zur beim mit ohne für fuer von bei seit nach aus auf über ueber unter vor durch gegen wegen bis zu sich es sie
  hier dort jetzt heute gestern morgen warum wieso welche bitte danke leider endlich geht gehts funktioniert läuft laeuft
  kaputt weg tot defekt riecht stinkt qualmt raucht klemmt maschine fehler störung ausfall stunde stunden minuten tage woche wochen kunde kunden niemand keiner jemand alles etwas viel viele ganz gar gerade dann damit einfach
`)

const english = words(`
  the and of to is are were be been have has had not no can cannot would should could do does did i my me we our you your
  it its this that these those they their there what why how when where who with without for from by at on or but if than then
  just still again never always please thanks thank with about after before your ive dont doesnt didnt cant wont isnt as
  he she his them any some out up get got
`)

/** Whether it is one of the two: calling their posts another language costs most, since most posts are theirs. */
export const isOfTwo = (language: string): boolean => language === 'en' || language === 'de'

/** Whether a word is one of the small ones of English or German, and no name. */
export const isSmallWord = (word: string): boolean => sides.has(word)

/** For which of the two a word speaks: above zero for German. */
const sides: ReadonlyMap<string, number> = new Map([
  ...Array.from(english, (word) => [word, -1] as const),
  ...Array.from(german, (word) => [word, 1] as const),
])

/**
 * `de` or `en`, whichever has more of its small words; undefined where neither has more, as in very short posts and in other
 * languages.
 *
 * @param tokens of the text, in order; words in lower case, without apostrophes
 */
export function germanOrEnglish(tokens: readonly { readonly word: string }[]): 'de' | 'en' | undefined {
  let balance = 0
  for (const { word } of tokens.slice(0, BEGINNING)) {
    const speaksFor = sides.get(word)
    if (speaksFor !== undefined) balance += speaksFor
    else if (LETTERS.test(word)) balance += LETTER
  }
  if (balance === 0) return undefined
  return balance > 0 ? 'de' : 'en'
}

/**
 * The same where its words leave no doubt: two of its small words or more, and none of the other's.
 *
 * @param tokens of the text, in order; words in lower case, without apostrophes
 */
export function clearlyGermanOrEnglish(
  tokens: readonly { readonly word: string }[],
): 'de' | 'en' | undefined {
  const words = new Set(tokens.slice(0, BEGINNING).map(({ word }) => word))
  const [ofGerman, ofEnglish] = [german, english].map(
    (list) => [...words].filter((word) => list.has(word)).length,
  )
  if (ofEnglish === 0) return ofGerman !== undefined && ofGerman >= FEWEST_CLEAR ? 'de' : undefined
  return ofGerman === 0 && ofEnglish !== undefined && ofEnglish >= FEWEST_CLEAR ? 'en' : undefined
}

const FEWEST_CLEAR = 2

/** Letters and endings that English lacks: a hint only, since other languages have some of them. */
const LETTERS = /[äöüß]|(?:ungen|heit|keit|lich|schaft)$/
const LETTER = 0.5

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
