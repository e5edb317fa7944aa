import type { Token } from '../../../judge/score/token.js'
import { adviceIn, grunts } from '../help.js'
import type { Reply } from '../reply.js'
import type { Stretch } from '../reply-book.js'
import { coveredBy, fitting, type Sentence } from '../sentences.js'

/** What is in a reply, for and against it. */
const signs = [
  'figures',
  'times',
  'straight',
  'places',
  'lists',
  'cases',
  'causes',
  'advice',
  'deeds',
  'help',
  'urgent',
  'matter',
  'sentences',
  'hollow',
  'lectures',
  'rules',
  'general',
  'cheer',
  'formula',
  'office',
  'pairs',
] as const
export type Sign = (typeof signs)[number]

/** How often each is there, or its share of all words. */
export type Signs = Readonly<Record<Sign, number>>

/** "Settings > Sync", “Not received”. */
const PLACE = /(?<![\p{L}\p{N}])['‘‚"“„»«][^'’‘"“”„»«\n]{2,60}['’‘"“”»«](?!\p{L})|[^\S\n][>→›]\s/gu
/** "Workaround: …", "Until then: …". */
const LIST = /\p{L}['’”“"»)]?:\s/gu
const CHEER = /!|\p{Extended_Pictographic}/gu
/** "Hi Tom, no": the first word may stand so many clauses behind. */
const CLAUSES = 2
/** "We have" stands so near its participle. */
const NEAR = 8
/** In a shorter reply a share of all words says little. */
const FEW = 40

/**
 * Counts what a reply says.
 *
 * @param echo the words and figures of the post, lower case: said again they are nothing new
 */
export function signsOf(reply: Reply, echo: ReadonlySet<string>): Signs {
  const { text, tokens, roles, sentences, help, times, book } = reply
  const covered = coveredBy(fitting, roles, tokens.length)
  const count = (is: (token: Token, at: number) => boolean) => tokens.filter(is).length
  const isAway = (at: number) => sentenceAt(sentences, at)?.has('elsewhere', 'sentAway', 'sells') === true
  const all = Math.max(FEW, tokens.length)
  return {
    figures: count(({ shape, word }, at) => isFigure(shape) && !echo.has(word) && !isAway(at)),
    times: times.length + dated(reply),
    straight: sentences.some((one) => !one.has('sells', 'review') && isStraight(one, reply)) ? 1 : 0,
    places: matches(text, PLACE) + (help.link ? 1 : 0),
    lists: matches(text, LIST),
    cases: count(
      ({ word }, at) =>
        book.shapes.conditions.has(word) &&
        sentenceAt(sentences, at)?.has('elsewhere', 'hollow', 'sells', 'review') !== true,
    ),
    causes: roles.reason.length,
    advice: adviceIn(reply).length,
    deeds: count((token, at) => covered[at] === 0 && isDeed(token, at, reply)),
    help: [help.fixed, help.offer, help.asks].filter(Boolean).length,
    urgent: roles.urgent.length,
    matter: new Set(
      sentences.flatMap(({ content }) => content.map(({ word }) => word)).filter((word) => !echo.has(word)),
    ).size,
    sentences: sentences.filter((one) => says(one, echo)).length,
    hollow: roles.hollow.length,
    lectures: roles.lectures.length,
    rules: roles.rules.length,
    general: count(({ word }) => book.shapes.general.has(word)),
    cheer: matches(text, CHEER),
    formula: covered.reduce((sum, one) => sum + one, 0) / all,
    office: count(({ shape, word }) => shape === 'word' && word.length >= book.shapes.longWord) / all,
    pairs: count(book.shapes.isPair) / all,
  }
}

/** "DM us your number and we send a new one today": what we do on a day that the reading of promises left out. */
function dated({ tokens, roles, times, book }: Reply): number {
  const isOurs = ({ first, last }: Stretch) =>
    !times.some((one) => one.first <= last && first <= one.last) &&
    tokens.some(({ clause, word }, at) => clause === tokens[first]?.clause && at < first && book.we.has(word))
  return roles.day.filter(isOurs).length
}

/** "We've waived it", "wir haben sie nachgetragen": done by us, whatever it is. */
const isDeed = ({ word, clause }: Token, at: number, { tokens, book }: Reply): boolean => {
  if (!book.shapes.isParticiple(word)) return false
  const before = tokens.slice(Math.max(0, at - NEAR), at).filter((token) => token.clause === clause)
  return (
    before.some((token) => book.shapes.have.has(token.word)) &&
    before.some((token) => book.we.has(token.word))
  )
}

/** Words of the matter from which on a sentence says something. */
const SAYS = 2

/** It does nothing but say something of the matter that the post does not say itself. */
const says = ({ has, asks, content }: Sentence, echo: ReadonlySet<string>): boolean =>
  !asks && !has(...grunts) && content.filter(({ word }) => !echo.has(word)).length >= SAYS

const isFigure = (shape: Token['shape']): boolean => shape === 'number' || shape === 'money'

const matches = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

const sentenceAt = (sentences: readonly Sentence[], at: number) =>
  sentences.find(({ first, last }) => first <= at && at <= last)

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
