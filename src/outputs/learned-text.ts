import { FEWEST_OF_EACH, isOfUse } from '../learned/enough.js'
import {
  type LearnedChange,
  type LearnedPart,
  type LearnedQuestion,
  learnedQuestions,
} from '../model/learned.js'
import { grid } from '../terminal/grid.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { cutToWidth, displayWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import type { Clock } from '../text/clock.js'
import type { LearnedBrand, LearnedMove, LearnedSwitched, LearnedView } from '../views/learned.js'
import { paletteOf } from './table/palette.js'
import { count } from './wording/count.js'
import { featureWords } from './wording/learned.js'
import { dayAndMinuteOf } from './wording/moment.js'

/** What marks taught, for a person. `limit`: so many weights of each question, the strongest first; undefined all. */
export function learnedText({ brands, clock }: LearnedView, limit: number | undefined, view: View): string {
  return brands
    .map((one) => brandLines(one, { limit, view, clock }).join('\n'))
    .join('\n\n')
    .concat('\n')
}

type How = { limit: number | undefined; view: View; clock: Clock }

function brandLines(one: LearnedBrand, how: How): string[] {
  const { brand, state, marks } = one
  const { strong } = paletteOf(how.view.colour)
  const said = `${count(marks.complaint, 'complaint', 'complaints')}, ${marks.fine} fine, ${marks['not-us']} not about you`
  const since = state.since ? `, made since ${dayAndMinuteOf(state.since, how.clock)}` : ''
  const head = wrap(
    `${safeText(brand)}: ${count(allOf(marks), 'mark', 'marks')} (${said})${since}`,
    how.view.width,
  )
  return [
    ...head.map((line) => strong(line)),
    ...(state.isOff
      ? wrap(
          `Switched off: nothing is learned or used. ${how.view.self ?? 'mentions'} learned on`,
          how.view.width,
        )
      : []),
    ...learnedQuestions.flatMap((question) => ['', ...questionLines(question, one, how)]),
    ...(one.deciles.length === 0 ? [] : ['', ...decileLines(one, how)]),
    ...(state.change ? ['', ...changeLines(state.change, how)] : []),
  ]
}

/** What a score means here, by the marks alone: they are not all that was said, and in few of them one more changes much. */
function decileLines({ deciles }: LearnedBrand, { view }: How): string[] {
  const { strong } = paletteOf(view.colour)
  const rows = deciles.map(({ from, posts, complaints }) => [
    `${from}–${from + 10}`,
    `${complaints} of ${posts}`,
    `${Math.round((100 * complaints) / posts)} %`,
  ])
  return [
    strong('What does a score mean?'),
    ...wrap('Of what you marked as a complaint or fine, by its score, so many are complaints:', view.width),
    grid(
      [
        { width: 9, align: 'right' },
        { width: 14, align: 'right' },
        { width: 6, align: 'right' },
      ],
      rows,
    ),
  ]
}

const allOf = (marks: LearnedBrand['marks']): number => marks.complaint + marks.fine + marks['not-us']

const asked: Readonly<Record<LearnedQuestion, string>> = {
  relevance: 'Is it about you?',
  score: 'Does it complain?',
}

function questionLines(question: LearnedQuestion, one: LearnedBrand, how: How): string[] {
  const { width } = how.view
  const { strong, faint } = paletteOf(how.view.colour)
  const part = one.state.learned[question]
  if (part === undefined) return [strong(asked[question]), ...wrap(tooFew(question, one), width)]
  const { agrees, marks } = part
  const all = marks.yes + marks.no
  const known = `Of ${count(all, 'mark', 'marks')} the rules agree with ${agrees.before}; with what the other marks taught, ${agrees.after}${isOfUse(part) ? '.' : ': fewer, so that it is not used.'}`
  const weights = strongestFirst(part)
  const shown = weights.slice(0, how.limit)
  return [
    strong(asked[question]),
    ...wrap(known, width),
    weightTable(question, part, shown, width),
    ...(shown.length < weights.length
      ? [faint(`  and ${weights.length - shown.length} weaker: --limit 0`)]
      : []),
  ]
}

/** Why nothing was learned of it. */
function tooFew(question: LearnedQuestion, { marks, state }: LearnedBrand): string {
  const [yes, no] =
    question === 'relevance' ? [marks.complaint + marks.fine, marks['not-us']] : [marks.complaint, marks.fine]
  const [called, others] = question === 'relevance' ? ['of posts about you', 'not-us'] : ['complaint', 'fine']
  if (yes >= FEWEST_OF_EACH && no >= FEWEST_OF_EACH && !state.isOff)
    return 'Nothing yet: the next scan learns from your marks.'
  return `Nothing: it takes ${FEWEST_OF_EACH} marks ${called} and ${FEWEST_OF_EACH} ${others}, and there are ${yes} and ${no}.`
}

const strongestFirst = ({ weights }: LearnedPart) =>
  [...weights].sort(
    ([one, first], [other, second]) => Math.abs(second) - Math.abs(first) || (one < other ? -1 : 1),
  )

const POINTS = 7

function weightTable(
  question: LearnedQuestion,
  part: LearnedPart & { shift?: number },
  weights: readonly (readonly [string, number])[],
  width: number,
): string {
  const rows = [
    ...weights.map(([feature, weight]) => [signed(weight), featureWords(question, feature)]),
    [signed(part.bias), 'every post'],
    ...(part.shift ? [[signed(part.shift), 'every post, so that as many need a reply as before']] : []),
  ]
  const room = Math.max(20, width - POINTS - 4)
  return grid(
    [{ width: POINTS, align: 'right' }, { width: Math.min(room, widest(rows)) }],
    rows.map(([points = '', words = '']) => [points, cutToWidth(words, room)]),
  )
}

const widest = (rows: readonly (readonly string[])[]) =>
  Math.max(...rows.map(([, words = '']) => displayWidth(words)))

function changeLines({ at, marks, moved, weights }: LearnedChange, how: How): string[] {
  const { strong } = paletteOf(how.view.colour)
  const came =
    moved === undefined
      ? 'what waits is judged by it in the next scan'
      : `${count(moved.entered, 'post', 'posts')} came to the list, ${moved.left} left it, ${moved.doubtful} may not be about you since`
  return [
    strong(`Last change: ${dayAndMinuteOf(at, how.clock)}`),
    ...wrap(`From ${marks.before} to ${count(marks.after, 'mark', 'marks')}; ${came}.`, how.view.width),
    ...weights.map(
      ({ of, feature, before, after }) =>
        `  ${cutToWidth(`${signed(before)} → ${signed(after)}  ${asked[of]} ${featureWords(of, feature)}`, how.view.width - 2)}`,
    ),
  ]
}

/** What became of it that somebody switched it. */
export function learnedSwitchedText(
  { move, changed, same }: LearnedSwitched,
  { self = 'mentions' }: Pick<View, 'self'>,
): string {
  const lines = [
    ...changed.map((brand) => `${safeText(brand)}: ${moved[move]}`),
    ...same.map((brand) => `${safeText(brand)}: ${move === 'off' ? 'off' : 'on'} already.`),
    ...(changed.length === 0 ? [] : [`The next scan judges all that is stored by it: ${self} scan`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const moved: Readonly<Record<LearnedMove, string>> = {
  on: 'learns from your marks again.',
  off: 'what was learned is kept and not used, and nothing more is learned.',
  reset:
    'what was learned is forgotten. Marks that you make from now on teach it; those from before still decide about their posts.',
}

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`
