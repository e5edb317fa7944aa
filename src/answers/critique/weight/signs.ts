import type { Token } from '../../../text/words/token.js'
import { grunts } from '../help.js'
import type { Reply } from '../reply.js'
import type { Stretch } from '../reply-book.js'
import { coveredBy, fitting, type Sentence } from '../sentences.js'
import { generalIn } from './general.js'

/** What is counted in a reply, for and against it. */
export type Count =
  | 'figures'
  | 'times'
  | 'nextWord'
  | 'moments'
  | 'spots'
  | 'places'
  | 'lists'
  | 'cases'
  | 'causes'
  | 'help'
  | 'urgent'
  | 'owns'
  | 'spares'
  | 'makesGood'
  | 'known'
  | 'sentences'
  | 'hollow'
  | 'puttingOff'
  | 'elsewhere'
  | 'shrugs'
  | 'blame'
  | 'guarantee'
  | 'denies'
  | 'lectures'
  | 'rules'
  | 'vague'
/** What is a share of all words or sentences, or there or not; `kinds`: how many kinds of what is of this one case there are. */
export type Share = 'kinds' | 'straight' | 'density' | 'general' | 'formula' | 'office' | 'pairs'

export type Signs = {
  counts: Readonly<Record<Count, number>>
  shares: Readonly<Record<Share, number>>
  /** How many words the reply has. */
  words: number
}

/** What is said of one case only, of whichever kind: a good reply has several, a bad one seldom more than one. */
const ofThisCase: readonly Count[] = [
  'figures',
  'times',
  'moments',
  'spots',
  'places',
  'lists',
  'cases',
  'help',
  'urgent',
  'owns',
  'spares',
  'makesGood',
]

/** "Settings > Sync", “Not received”. */
const PLACE = /(?<![\p{L}\p{N}])['‘‚"“„»«][^'’‘"“”„»«\n]{2,60}['’‘"“”»«](?!\p{L})|[^\S\n][>→›]\s/gu
/** "Workaround: …", "Until then: …". */
const LIST = /\p{L}['’”“"»)]?:\s/gu
/** "Still read-only? Reboot once": a case, asked in few words before the end of the reply. */
const ASKED_CASE = /(?<=^|[.!;:]\s)[^.!?;:]{2,40}\?\s(?=.*\s)/gu
/** "Hi Tom, no": the first word may stand so many clauses behind. */
const CLAUSES = 2
/** In a shorter reply a share of all words tells little. */
const FEW = 25

/**
 * Counts what a reply says.
 *
 * @param echo the words and figures of the post, lower case: said again they are nothing new
 */
export function signsOf(reply: Reply, echo: ReadonlySet<string>): Signs {
  const { text, tokens, roles, sentences, help, times, book } = reply
  const { shapes } = book
  const isGeneralSentence = generalIn(reply)
  const covered = coveredBy(fitting, roles, tokens.length)
  const count = (is: (token: Token, at: number) => boolean) => tokens.filter(is).length
  const sentenceAt = (at: number) => sentences.find(({ first, last }) => first <= at && at <= last)
  const isGeneral = (at: number) => {
    const sentence = sentenceAt(at)
    return sentence !== undefined && isGeneralSentence(sentence)
  }
  const isAway = (at: number) => sentenceAt(at)?.has('elsewhere', 'sentAway', 'sells') === true
  /** Of what is said of this case. */
  const inCase = (stretches: readonly Stretch[]) => stretches.filter(({ first }) => !isGeneral(first)).length
  const words = count(({ shape }) => shape === 'word')
  const all = Math.max(FEW, words)
  const matter = new Set(
    sentences.flatMap(({ content }) => content.map(({ word }) => word)).filter((word) => !echo.has(word)),
  )
  const counts = {
    figures: count(
      ({ shape, word }, at) => isFigure(shape) && !echo.has(word) && !isAway(at) && !isGeneral(at),
    ),
    times: inCase(times) + inCase(dated(reply)),
    nextWord: sentences.filter((one) => !isGeneralSentence(one) && isNextWord(one, reply)).length,
    moments: count(({ word }, at) => shapes.moments.has(word) && !isGeneral(at)),
    spots: count(({ word }) => shapes.spots.has(word)),
    places: matches(text, PLACE) + (help.link ? 1 : 0),
    lists: matches(text, LIST),
    cases:
      count(
        ({ word }, at) =>
          shapes.conditions.has(word) &&
          !isGeneral(at) &&
          sentenceAt(at)?.has('elsewhere', 'hollow') !== true,
      ) + matches(text, ASKED_CASE),
    causes: inCase(roles.reason),
    help: [help.fixed, help.offer, help.asks].filter(Boolean).length,
    urgent: roles.urgent.length,
    owns: roles.owns.length,
    spares: roles.spares.length,
    makesGood: inCase(roles.makesGood),
    known: count(({ word }) => shapes.known.has(word)),
    sentences: sentences.filter((one) => !isGeneralSentence(one) && says(one, echo)).length,
    hollow: roles.hollow.length,
    puttingOff: roles.looking.length + roles.soon.length,
    elsewhere: roles.elsewhere.length + roles.sentAway.length + roles.robot.length,
    shrugs: roles.shrugs.length,
    blame: roles.blamesCustomer.length + roles.blamesOthers.length,
    guarantee: roles.guarantee.length,
    denies: roles.denies.length + roles.refuses.length,
    lectures: roles.lectures.length,
    rules: roles.rules.length,
    vague: count(({ word }) => shapes.vague.has(word)),
  }
  const straight = sentences.some((one) => !one.has('sells', 'review') && isStraight(one, reply)) ? 1 : 0
  return {
    words,
    counts,
    shares: {
      kinds: straight + ofThisCase.filter((sign) => counts[sign] > 0).length,
      straight,
      density: matter.size / all,
      general: sentences.filter(isGeneralSentence).length / Math.max(1, sentences.length),
      formula: covered.reduce((sum, one) => sum + one, 0) / all,
      office: count(({ shape, word }) => shape === 'word' && word.length >= shapes.longWord) / all,
      pairs: count(shapes.isPair) / all,
    },
  }
}

/** "Next update at 3", "we write here by noon": another word of ours, for a time. */
const isNextWord = ({ first, last, has }: Sentence, { times, tokens, book }: Reply): boolean =>
  has('later') &&
  !has('robot', 'elsewhere') &&
  (has('promises') || tokens.slice(first, last + 1).some(({ word }) => book.we.has(word))) &&
  times.some((one) => first <= one.first && one.first <= last)

/** "DM us your number and we send a new one today": what we do on a day that the reading of promises left out. */
const dated = ({ tokens, roles, times, book }: Reply): Stretch[] =>
  roles.day.filter(
    ({ first, last }) =>
      !times.some((one) => one.first <= last && first <= one.last) &&
      tokens.some(
        ({ clause, word }, at) => clause === tokens[first]?.clause && at < first && book.we.has(word),
      ),
  )

/** Words of the matter from which on a sentence says something. */
const SAYS = 2

/** It does nothing but say something of the matter that the post does not say itself. */
const says = ({ has, asks, content }: Sentence, echo: ReadonlySet<string>): boolean =>
  !asks && !has(...grunts) && content.filter(({ word }) => !echo.has(word)).length >= SAYS

const isFigure = (shape: Token['shape']): boolean => shape === 'number' || shape === 'money'

const matches = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

function isStraight({ first, last }: Sentence, { tokens, book }: Reply): boolean {
  const begin = tokens[0]?.clause ?? 0
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.clause > begin + CLAUSES) return false
    const isFirst = at === 0 || tokens[at - 1]?.clause !== token.clause
    if (isFirst && book.shapes.straight.has(token.word)) return true
  }
  return false
}
