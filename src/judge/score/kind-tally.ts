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

/** What is jammed or cracked is mostly goods, and goods that fail are named. */
const GOODS_FAIL = 0.3

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
  const tally = {
    said,
    failing: 0,
    most: 0,
    grave: 0,
    praise: 0,
    news: 0,
    reproach: 0,
    sold: 0,
    asks: false,
    doubts: false,
    demands: false,
    whys: false,
    fails: false,
    dealt: false,
    sues: false,
    ownMatter: false,
  }
  for (const { signal, means } of weighed) {
    const { kind, tone } = means
    const { name, points } = signal
    if (means.promotes) tally.sold -= points
    if (name === 'first-person') tally.ownMatter = true
    else if (name === 'why' || name === 'disbelief') tally.whys = true
    else if (name === 'legal' || name === 'in-court') tally.sues = true
    else if (means === wordlessSignals.questionMark) tally.doubts = true
    else if (tone === 'request' && kind === undefined) tally.demands = true
    if (aftermath.has(name)) tally.dealt = true
    if (tone === 'reproach' && kind === undefined && points > 0) tally.reproach += points
    if (kind === 'question') tally.asks = true
    else if (kind === 'praise') tally.praise += Math.abs(points)
    else if (kind === 'news') tally.news += Math.abs(points)
    else if (kind !== undefined && kind !== 'other' && !means.danger && points > 0) {
      const told = isFact(means, points)
      totals.set(kind, (totals.get(kind) ?? 0) + (told ? FACT * means.points : points))
      if (!means.fact) tally.grave = Math.max(tally.grave, points)
      if (kind === 'bug' && !means.fact && !UNMANAGED.has(name)) tally.fails = true
      const says = told ? FACT_SAYS * means.points : points
      const failing = anyTrouble.has(name)
      if (failing) tally.failing += says
      if (failing && kind !== 'product') continue
      said.set(kind, (said.get(kind) ?? 0) + says * (failing ? GOODS_FAIL : weightOfSignal(name)))
    }
  }
  for (const total of totals.values()) tally.most = Math.max(tally.most, total)
  return tally
}
