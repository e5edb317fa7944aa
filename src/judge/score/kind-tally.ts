import type { Kind } from '../../model/mention.js'
import { aftermath, anyTrouble, weightOfSignal } from './kind-weights.js'
import { isFact, type Weighed } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** What somebody does not manage to do; beside a question it is what they ask about ("How do I turn it off? I can't find it"). */
const UNMANAGED: ReadonlySet<string> = new Set(['cannot-do', 'problem'])
/** What happened says more about the kind than what it is called, and says it whoever else said the same words. */
const FACT = 2
/** In a fact the points say how sure it is; what it says of the kind is a part of that. */
const FACT_SAYS = 2.3

/** What the signals of a post say about its kind, in points. */
export type Tally = {
  /** By kind of trouble, each point as it says that kind. */
  said: ReadonlyMap<Kind, number>
  /** Trouble that may be of any kind. */
  failing: number
  /** All trouble of the kind that has most of it, and the gravest signal of any. */
  most: number
  grave: number
  praise: number
  news: number
  reproach: number
  sold: number
  asks: boolean
  doubts: boolean
  demands: boolean
  whys: boolean
  fails: boolean
  /** Turned to the company before, or is leaving it. */
  dealt: boolean
  sues: boolean
  ownMatter: boolean
}

export function tallyOf(weighed: readonly Weighed[]): Tally {
  const said = new Map<Kind, number>()
  const totals = new Map<Kind, number>()
  const has = (...names: string[]) => weighed.some(({ signal }) => names.includes(signal.name))
  let [failing, grave, praise, news, reproach, sold] = [0, 0, 0, 0, 0, 0]
  for (const { signal, means } of weighed) {
    const { kind, tone } = means
    const { name, points } = signal
    if (means.promotes) sold -= points
    if (tone === 'reproach' && kind === undefined && points > 0) reproach += points
    if (kind === 'praise') praise += Math.abs(points)
    if (kind === 'news') news += Math.abs(points)
    if (kind === undefined || harmless.has(kind) || means.danger || points <= 0) continue
    const told = isFact(means, points)
    totals.set(kind, (totals.get(kind) ?? 0) + (told ? FACT * means.points : points))
    if (!means.fact) grave = Math.max(grave, points)
    const says = told ? FACT_SAYS * means.points : points
    if (anyTrouble.has(name)) failing += says
    if (anyTrouble.has(name) && kind !== 'product') continue
    const weight = anyTrouble.has(name) ? GOODS_FAIL : weightOfSignal(name)
    said.set(kind, (said.get(kind) ?? 0) + says * weight)
  }
  return {
    said,
    failing,
    most: Math.max(0, ...totals.values()),
    grave,
    praise,
    news,
    reproach,
    sold,
    asks: weighed.some(({ means }) => means.kind === 'question'),
    doubts: weighed.some(({ means }) => means === wordlessSignals.questionMark),
    demands: weighed.some(
      ({ means }) =>
        means.tone === 'request' && means.kind === undefined && means !== wordlessSignals.questionMark,
    ),
    whys: has('why', 'disbelief'),
    fails: weighed.some(
      ({ signal, means }) =>
        means.kind === 'bug' && signal.points > 0 && !means.fact && !UNMANAGED.has(signal.name),
    ),
    dealt: has(...aftermath.keys()),
    sues: has('legal', 'in-court'),
    ownMatter: has('first-person'),
  }
}

/** What is jammed or cracked is mostly goods, and goods that fail are named. */
const GOODS_FAIL = 0.3
const harmless: ReadonlySet<Kind> = new Set(['question', 'praise', 'news', 'other'])
