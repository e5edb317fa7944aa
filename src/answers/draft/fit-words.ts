import type { Mention } from '../../model/mention.js'
import type { Post, Span } from '../../model/post.js'
import { safeText } from '../../terminal/safe.js'
import { personalData } from '../../text/personal-data.js'
import { quotesIn } from '../../text/quotes/index.js'
import type { ReadLanguage } from './languages.js'
import type { Field, Stretch } from './trouble.js'

/** What of a mention and its post decides which words are said back. */
export type Told = Pick<Post, 'title' | 'titleOf' | 'text' | 'quoted'> &
  Pick<Mention, 'signals' | 'named' | 'brand'>

/** What nobody says back to a customer. */
const unfit = new Set(
  'swearing swearing-at masked-swearing condemnation mock-thanks mock-praise bitter legal legal-threat breach breach-word leaving going-over worst-ever angry-emoji shouting'.split(
    ' ',
  ),
)

const FEWEST_WORDS = 3
/** A piece of a sentence with fewer has lost what it is about. */
const FEWEST_OF_A_PART = 4
const SPACE = /[\s\u0000-\u001f]+/g

const HYPOTHETICAL = /^\P{L}*(?:if|wenn|falls|imagine|suppose|stell(?:t|en)? (?:euch|dir|sie))\b/iu

/** It is supposed, and so happened to nobody. */
export const isSupposed = (words: string): boolean => HYPOTHETICAL.test(words)

/** Thanks and praise for trouble are meant otherwise. */
const MOCKING =
  /^\P{L}*(?:cheers|thanks|thank you|thx|congrat\w*|bravo|great job|nice job|good job|well done|danke|vielen dank|glückwunsch|gratul\w*|tolle leistung|super gemacht)\b/iu

/** A part that begins so hangs on what was cut off before it. */
const DEPENDS =
  /^(?:(?:for|in|of|to|with|by|from|on|at|failing|during) (?:which|whom|whose|the|a|an|my|your|no)\b|which\b|who\b|whose\b|whom\b|failing\b|(?:für|in|mit|von|bei|zu|aus|an|auf|ohne) (?:de[rmn]|die|das|eine[mnrs]?|welche\w*)\b|wobei\b|wodurch\b|weshalb\b)/iu

/** It thanks, or wishes joy. */
export const isMocking = (words: string): boolean => MOCKING.test(words)

/** The words of a text; a number with its point is one. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []

/** It asks, also where it has no question mark. */
export const asks = (words: string): boolean =>
  words.includes('?') ||
  /^\P{L}*(?:(?:did|does|do|is|are|was|were|can|could|will|would|should|has|have) (?:you|i|we|they|it|he|she|there|this|that|an?|any(?:one|body)|some(?:one|body)|your)\b|why\b|what (?!an?\b)|where\b|who\b|how (?:do|does|did|can|could|long|much|many|is|are)\b|warum\b|wieso\b|weshalb\b)/iu.test(
    words,
  )

/** Hard words that tell nothing: they are said back to nobody. */
const HARD =
  /\b(?:scam\w*|fraud\w*|thie(?:f|ves)|robber\w*|idiot\w*|moron\w*|stupid|joke|useless|crap\w*|shit\w*|fuck\w*|damn|hell|liars?|lying|lied|pathetic|disgusting|shame|incompetent|garbage|trash|rubbish|worst|suck\w*|clowns?|abzocke\w*|betr(?:ug|üg\w*)|betrüger\w*|verarsch\w*|scheiß\w*|scheiss\w*|mist|saftladen|drecks\w*|frechheit|unverschämt\w*|unfähig\w*|lachnummer|witz|lüg\w*|idioten?|dumm\w*|behämmert|kotz\w*|monsters?|gits|donkeys|amateurs?|bastards?|arse\w*|ass(?:es|hole\w*)?|jerks?|clueless|bloody|verdammt\w*|verflucht\w*)\b/iu

/** Of life and death, in jest or not: nobody says that back. */
const OF_DEATH =
  /\b(?:kill(?:s|ed|ing)? (?:me|us|myself|himself|herself)|will to live|suicid\w*|scars?|umbring\w*|selbstmord\w*|suizid\w*|bring(?:t|en) (?:mich|uns)\b[^.!?]*\bum)\b/iu

/** What is meant to end before a judge is answered by a person. */
const LAWYERS =
  /\b(?:lawyers?|solicitors?|barristers?|attorneys?|counsel|proceedings|(?:in|to) court|sue|suing|anwalt\w*|anwält\w*|rechtsanw\w*|klagen?|verklag\w*)\b/iu

type Asked = { field: Field; text: string; stretch: Stretch; language: ReadLanguage; longest: number }

/**
 * A stretch of a post as a sentence that can be said back; undefined where it is shouted, insulting, supposed, somebody else's, too long, or holds
 * what tells who anybody is.
 *
 * @param longest in UTF-16 code units
 */
export function fitWords(told: Told, { field, text, stretch, language, longest }: Asked): string | undefined {
  const raw = text.slice(stretch.start, stretch.end)
  if (isSupposed(raw) || MOCKING.test(raw)) return undefined
  const touches = ({ start, end, ...span }: Span) =>
    span.field === field && start < stretch.end && end > stretch.start
  const isOthers =
    field === 'text' && quotesIn(text, told.quoted).some(({ start, end }) => touches({ field, start, end }))
  if (isOthers || /^\s*>|["“”„«»]/m.test(raw)) return undefined
  if (told.signals.some(({ name, spans }) => unfit.has(name) && spans.some(touches))) return undefined
  // What it is filed under, at either end.
  const addressed = withoutOwnHandles(safeText(raw), told, language)
  if (addressed === undefined) return undefined
  const plain = addressed
    .replace(/^(?:\s|#[\p{L}\p{N}_]+|[-–—•*>.,:;])+/gu, '')
    .replace(/(?:\s|#[\p{L}\p{N}_]+|[-–—•*,:;(]|\p{Extended_Pictographic}|\ufe0f)+$/gu, '')
    .replace(SPACE, ' ')
    .replace(
      /^(?:hi|hello|hey|hallo|moin|dear|liebes?r?|guten (?:tag|morgen|abend))(?: (?:all|everyone|folks|team|there|sirs?|sir or madam|zusammen|leute|ihr))?[\s,!]+/iu,
      '',
    )
    .replace(/^(?:and|but|und|aber|also|so|then|dann)[\s,]+/iu, '')
  const words = wordsIn(plain)
  const beginsWithin = !/(?:^|[.!?…\n])["”“»')\]\s]*$/u.test(text.slice(0, stretch.start))
  const endsWithin = stretch.end < text.length && !/[.!?…\n]["”“»')\]\s]*$/u.test(raw)
  if (beginsWithin && DEPENDS.test(plain)) return undefined
  const fewest = beginsWithin || endsWithin ? FEWEST_OF_A_PART : FEWEST_WORDS
  if (words.length < fewest || plain.length > longest) return undefined
  if (
    HARD.test(plain) ||
    LAWYERS.test(plain) ||
    OF_DEATH.test(plain) ||
    isShouted(words) ||
    /[<>{}[\]|\\^~`*_=]|\p{Extended_Pictographic}|!{2,}|\?[!?]+|\b(?:lol|lmao|wtf|ffs|omg)\b/iu.test(plain)
  )
    return undefined
  const own = withoutBrand(plain, told)
  if (personalData(own).length > 0) return undefined
  if (language === 'en' && hasNames(own)) return undefined
  const isCut = beginsWithin || !raw.includes(plain.slice(0, 1))
  const begun = isCut ? plain.replace(/^\p{Ll}(?=\p{Ll}*\P{L})/u, (letter) => letter.toUpperCase()) : plain
  return /[.!?…]$/u.test(begun) ? begun.replace(/!$/, '.') : `${begun}${asks(begun) ? '?' : '.'}`
}

/** Behind these an account stands for whom it is addressed to. */
const BEFORE_YOU = /\b(?:with|from|by|to|at|of|for|about|on|than|through)\s+$/iu
/** What may follow an account that stands there for you: "with @northwindhelp app" would be of something else. */
const BEHIND_YOU =
  /^(?:$|[\s]*[.,;:!?…)–—-]|\s+(?:and|or|but|to|for|from|since|on|in|at|about|because|when|while|that|who|after|before|until|again|any|is|are|now|today|yet)\b)/iu
const BEFORE_GERMAN = /(?:^|\s)(?:bei|von|mit|an|zu|für|über|durch|um|auf|in|seit|der|die|das|dem|den)\s+$/iu

/**
 * Your own accounts would be called by their own answer: they are left out, or become `you`. Undefined where the sentence would not stand without
 * them.
 */
function withoutOwnHandles(text: string, { brand }: Told, language: ReadLanguage): string | undefined {
  const [first = ''] = brand.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  if (first.length < 3) return text
  let isBroken = false
  const rest = text.replace(/[@#][\p{L}\p{N}_]+/gu, (handle, at: number) => {
    if (!handle.toLowerCase().includes(first)) return handle
    const before = text.slice(0, at)
    if (language === 'en' && BEFORE_YOU.test(before)) {
      if (!BEHIND_YOU.test(text.slice(at + handle.length).trimEnd())) isBroken = true
      return 'you'
    }
    if (language === 'de' && BEFORE_GERMAN.test(before)) isBroken = true
    return ''
  })
  return isBroken ? undefined : rest.replace(/\s+(?=[,.;:!?])/g, '').replace(/\s{2,}/g, ' ')
}

/** Their own name and yours are in no list of people. */
function withoutBrand(text: string, { brand, named, title, text: body }: Told): string {
  const names = [
    brand,
    ...named.map(({ field, start, end }) => (field === 'title' ? (title ?? '') : body).slice(start, end)),
  ].filter((name) => name.trim() !== '')
  // Whole first, so that your own address becomes a word, too.
  const whole = names.reduce((rest, name) => rest.replaceAll(name, 'it'), text)
  const words = new Set(
    names
      .flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length > 1)
      .map((word) => word.toLowerCase()),
  )
  return whole.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => (words.has(word.toLowerCase()) ? 'it' : word))
}

/** What has so many letters is seldom short for something. */
const NO_ACRONYM = 5

const isShouted = (words: readonly string[]): boolean => {
  const long = words.filter((word) => /^\p{L}{2,}$/u.test(word))
  const loud = long.filter((word) => word === word.toUpperCase())
  return loud.length > long.length / 3 || loud.filter(({ length }) => length >= NO_ACRONYM).length > 1
}

/** Words with a capital within a sentence that name no person. */
const noPerson = new Set(
  `i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter english german french spanish british european germany france spain italy europe america london berlin
  android windows iphone ipad mac macos ios linux wordpress wifi wi-fi bluetooth google apple chrome firefox safari edge outlook gmail paypal visa
  mastercard klarna amazon facebook instagram whatsapp youtube netflix internet black ssl dns email ok`
    .trim()
    .split(/\s+/),
)

/** In English a capital within a sentence is a name; whose nobody can say. */
const hasNames = (text: string): boolean =>
  Array.from(text.matchAll(/(?<![.!?…:]\s)(?<=\s)(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu)).some(
    ([, word = '']) => !noPerson.has(word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')),
  )
