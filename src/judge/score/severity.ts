import type { Kind, Severity } from '../../model/mention.js'
import { aboutTrifle, isFact, pointsOf, type Weighed } from './weighed.js'

/** A signal weaker than this, by repetition or condition, no longer tells how bad things are. */
const COUNTS = 0.4
/** A sum below this is no complaint (a score of 27): there is nothing to be severe about. */
const NOT_SERIOUS = -1
/** Facts are serious in a calm post, too; below this (a score of 9) it is praise, news, or an advert. */
const NO_MATTER = -2.3
const REPROACH = 1.4

/**
 * 1 annoyed · 2 something doesn't work · 3 can't work, lost money or data, deadline near · 4 safety, breach, legal
 * threat, many affected; always 4 where a life is in danger. The worst fact decides, never the tone: fury about a colour is 1, a
 * calm word about a public list of patients 4. Only a verdict without any fact, and a complaint whose harm is told in words that
 * nobody thought of, stand for a fault that is not told.
 *
 * @param sum of all points, with which the score was made
 */
export function severityOf(weighed: readonly Weighed[], sum: number, kind: Kind): Severity {
  if (weighed.some(({ means }) => means.danger)) return 4
  let worst: Severity = 1
  let fact: Severity = 1
  let reported: Severity = 1
  for (const { signal, means } of weighed) {
    if (means.clock && harmless.has(kind) && kind !== 'other') continue
    const told = isFact(means, signal.points)
    if (told || signal.points >= COUNTS) worst = worseOf(worst, means.severity)
    if (told) fact = worseOf(fact, means.severity)
    if (means.reported) reported = worseOf(reported, means.severity)
  }
  // In a post that complains, what was in the news is beside the point.
  if (sum < 0 && reported > 1) return reported
  if (worst === 4) return worst
  if (sum < NOT_SERIOUS) worst = sum < NO_MATTER ? 1 : fact
  if (worst === 1 && (condemns(weighed) || (sum >= 0 && !harmless.has(kind)))) worst = 2
  return worst <= 2 && aboutTrifle(weighed) ? 1 : worst
}

/** What may have points without anything having happened. */
const harmless: ReadonlySet<Kind> = new Set(['question', 'praise', 'news', 'other'])

/** "Never again": what happened is not told, and something did. Of colours and names nothing did. */
const condemns = (weighed: readonly Weighed[]) =>
  pointsOf(weighed, ({ tone }, points) => tone === 'reproach' && points > 0) >= REPROACH

const worseOf = (left: Severity, right: Severity = 1): Severity => (right > left ? right : left)
