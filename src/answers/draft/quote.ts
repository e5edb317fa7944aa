import type { Mention, Signal } from '../../model/mention.js'
import type { Post, Span } from '../../model/post.js'
import { safeText } from '../../terminal/safe.js'
import { personalData } from '../../text/personal-data.js'
import type { DraftLanguage } from './languages.js'

type Told = Pick<Post, 'title' | 'titleOf' | 'text' | 'quoted'> & Pick<Mention, 'signals' | 'named' | 'brand'>

/** What tells the trouble as a fact; not how somebody feels about it, nor what they threaten or ask. */
const facts = new Set(
  `does-not-work cannot-do defect condition jammed shortage keeps-happening unresolved slow made-worse down outage restricted many-affected
  lost-data lockout money-gone data-gone shut-out too-late cut-off faulty misbehaves mix-up kept-waiting money refund not-delivered delay
  persistence still no-answer deadline no-longer many-hit did-wrong time-spent problem treatment`
    .trim()
    .split(/\s+/),
)
/** That it goes on, and how long, tells little of what it is. */
const beside = new Set('persistence still time-spent deadline keeps-happening problem'.split(' '))
/** What nobody says back to a customer. */
const unfit = new Set(
  'swearing swearing-at masked-swearing condemnation mock-thanks mock-praise bitter legal legal-threat breach breach-word leaving going-over worst-ever angry-emoji shouting'.split(
    ' ',
  ),
)

const BESIDE = 0.2
/** Fewer points are a hint, and no trouble to be quoted. */
const LEAST = 0.4
const FEWEST_WORDS = 3
const SPACE = /[\s\u0000-\u001f]+/g

type Stretch = { start: number; end: number }
type Field = 'title' | 'text'

/** Whether a post tells of trouble as a fact, and not only how somebody feels. */
export const tellsFacts = ({ signals }: Pick<Mention, 'signals'>): boolean =>
  signals.some(({ name, points }) => points > 0 && facts.has(name))

/**
 * The words of a post that tell its trouble, to be said back: a sentence, or the part of one that holds what fired the strongest signals, as a
 * sentence with an end. Empty where there are none fit for that: too long, shouted, insulting, somebody else's, or with what tells who
 * anybody is.
 *
 * @param longest in UTF-16 code units
 */
export function quoteOf(told: Told, language: DraftLanguage, longest: number): string {
  const candidates = (['title', 'text'] as const).flatMap((field) => {
    if (field === 'title' && told.titleOf !== undefined) return []
    const text = told[field] ?? ''
    return sentencesIn(text).flatMap((sentence) => {
      const points = pointsIn(told.signals, field, sentence)
      return points < LEAST ? [] : [{ field, text, sentence, points }]
    })
  })
  const isAsked = ({ text, sentence }: (typeof candidates)[number]) =>
    text.slice(sentence.start, sentence.end).includes('?')
  const ordered = candidates.toSorted(
    (one, other) => Number(isAsked(one)) - Number(isAsked(other)) || other.points - one.points,
  )
  for (const { field, text, sentence } of ordered) {
    const turned = behindBut(text, sentence, told.signals, field)
    for (const stretch of [...turned, sentence, ...clausesOf(text, sentence, told.signals, field)]) {
      const words = fitWords(told, { field, text, stretch, language, longest })
      if (words !== undefined) return words
    }
  }
  return ''
}

const isIn = ({ start, end }: Stretch, outer: Stretch): boolean => start >= outer.start && end <= outer.end

function pointsIn(signals: readonly Signal[], field: Field, stretch: Stretch): number {
  const inside = signals.filter(
    ({ points, name, spans }) =>
      points > 0 && facts.has(name) && spans.some((span) => span.field === field && isIn(span, stretch)),
  )
  return inside.reduce((sum, { name, points }) => sum + points * (beside.has(name) ? BESIDE : 1), 0)
}

/** Not behind `e.g.` and single letters; a line ends a sentence, too. */
const ENDS =
  /(?<!\b(?:\p{L}|[Nn]r|[Nn]o|ca|approx|etc|bzw|usw|vs|inkl|St|Dr|Mr|Mrs|Ms|Hr|Fr))(?<!\b\d{1,2})[.!?…]+["”“»')\]]*(?=\s|$)|\n+/gu

function sentencesIn(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(ENDS)) {
    sentences.push({ start: from, end: index + end.length })
    from = index + end.length
  }
  if (from < text.length) sentences.push({ start: from, end: text.length })
  return sentences
}

/** "Love it, but the panel logs me out": where all of the trouble stands behind the turn, that part alone. */
function behindBut(text: string, sentence: Stretch, signals: readonly Signal[], field: Field): Stretch[] {
  const turn = /,?\s+(?:but|aber|yet|however|allerdings|jedoch)\s+/iu.exec(
    text.slice(sentence.start, sentence.end),
  )
  if (turn === null) return []
  const behind = { start: sentence.start + turn.index + turn[0].length, end: sentence.end }
  return pointsIn(signals, field, behind) === pointsIn(signals, field, sentence) ? [behind] : []
}

const JOINS =
  /\s*[;:–—]\s+|\s+[-–—]+\s+|,\s+(?:and|but|so|und|aber|sondern|doch|also|then|dann)\s+|\s+(?:and|but|und|aber|sondern)\s+|\s*\.{3}\s*|,\s+/giu

/** The parts of a sentence that hold a fact, the longest first: joined with their neighbours, from one join to another. */
function clausesOf(text: string, sentence: Stretch, signals: readonly Signal[], field: Field): Stretch[] {
  const whole = text.slice(sentence.start, sentence.end)
  const joins = Array.from(whole.matchAll(JOINS), ({ 0: words, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
  })).slice(0, 12)
  const starts = [sentence.start, ...joins.map(({ end }) => end)]
  const ends = [...joins.map(({ start }) => start), sentence.end]
  return starts
    .flatMap((start, first) => ends.slice(first).map((end) => ({ start, end })))
    .filter((stretch) => pointsIn(signals, field, stretch) >= LEAST)
    .toSorted(
      (one, other) =>
        pointsIn(signals, field, other) - pointsIn(signals, field, one) ||
        other.end - other.start - (one.end - one.start),
    )
}

/** What is supposed, and so happened to nobody. */
const HYPOTHETICAL = /^\P{L}*(?:if|wenn|falls|imagine|suppose|stell(?:t|en)? (?:euch|dir|sie))\b/iu

/** Hard words that tell nothing: they are said back to nobody. */
const HARD =
  /\b(?:scam\w*|fraud\w*|thie(?:f|ves)|robber\w*|idiot\w*|moron\w*|stupid|joke|useless|crap\w*|shit\w*|fuck\w*|damn|hell|liars?|lying|lied|pathetic|disgusting|shame|incompetent|garbage|trash|rubbish|worst|suck\w*|clowns?|abzocke\w*|betr(?:ug|üg\w*)|betrüger\w*|verarsch\w*|scheiß\w*|scheiss\w*|mist|saftladen|drecks\w*|frechheit|unverschämt\w*|unfähig\w*|lachnummer|witz|lüg\w*|idioten?|dumm\w*|behämmert|kotz\w*)\b/iu

type Asked = { field: Field; text: string; stretch: Stretch; language: DraftLanguage; longest: number }

function fitWords(told: Told, { field, text, stretch, language, longest }: Asked): string | undefined {
  const raw = text.slice(stretch.start, stretch.end)
  if (HYPOTHETICAL.test(raw)) return undefined
  const touches = ({ start, end, ...span }: Span) =>
    span.field === field && start < stretch.end && end > stretch.start
  if (told.quoted?.some(touches) || /^\s*>|["“”„«»]/m.test(raw)) return undefined
  if (told.signals.some(({ name, spans }) => unfit.has(name) && spans.some(touches))) return undefined
  // What it is filed under, at either end.
  const plain = withoutOwnHandles(safeText(raw), told)
    .replace(/^(?:\s|#[\p{L}\p{N}_]+|[-–—•*>.,:;])+/gu, '')
    .replace(/(?:\s|#[\p{L}\p{N}_]+|[-–—•*,:;(]|\p{Extended_Pictographic}|\ufe0f)+$/gu, '')
    .replace(SPACE, ' ')
    .replace(
      /^(?:hi|hello|hey|hallo|moin|dear|liebes?r?|guten (?:tag|morgen|abend))(?: (?:all|everyone|folks|team|there|zusammen|leute|ihr))?[\s,!]+/iu,
      '',
    )
    .replace(/^(?:and|but|und|aber|also|so|then|dann)[\s,]+/iu, '')
  const words = plain.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
  if (words.length < FEWEST_WORDS || plain.length > longest) return undefined
  if (
    HARD.test(plain) ||
    isShouted(words) ||
    /[<>{}[\]|\\^~`*_=]|\p{Extended_Pictographic}|!{2,}|\?[!?]+|\b(?:lol|lmao|wtf|ffs|omg)\b/iu.test(plain)
  )
    return undefined
  const own = withoutBrand(plain, told)
  if (personalData(own).length > 0) return undefined
  if (language === 'en' && hasNames(own)) return undefined
  const isCut =
    !/(?:^|[.!?…\n])["”“»')\]\s]*$/u.test(text.slice(0, stretch.start)) || !raw.includes(plain.slice(0, 1))
  const begun = isCut ? plain.replace(/^\p{Ll}(?=\p{Ll}*\P{L})/u, (letter) => letter.toUpperCase()) : plain
  return /[.!?…]$/u.test(begun) ? begun.replace(/!$/, '.') : `${begun}.`
}

/** Your own accounts: they would be called by their own answer. */
const withoutOwnHandles = (text: string, { brand }: Told): string => {
  const [first = ''] = brand.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return first.length < 3
    ? text
    : text
        .replace(/[@#][\p{L}\p{N}_]+/gu, (handle) => (handle.toLowerCase().includes(first) ? '' : handle))
        .replace(/\s+(?=[,.;:!?])/g, '')
        .replace(/\s{2,}/g, ' ')
}

/** Their own name and yours are in no list of people. */
function withoutBrand(text: string, { brand, named, title, text: body }: Told): string {
  const words = new Set(
    [
      brand,
      ...named.map(({ field, start, end }) => (field === 'title' ? (title ?? '') : body).slice(start, end)),
    ]
      .flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length > 1)
      .map((word) => word.toLowerCase()),
  )
  return text.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => (words.has(word.toLowerCase()) ? 'it' : word))
}

const isShouted = (words: readonly string[]): boolean => {
  const long = words.filter((word) => /^\p{L}{2,}$/u.test(word))
  return long.filter((word) => word === word.toUpperCase()).length > long.length / 3
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
