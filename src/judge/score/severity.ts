import type { Meaning } from '../../languages/lexicon.js'
import type { Kind, Severity } from '../../model/mention.js'
import type { Topics } from './topics.js'
import { aboutTrifle, isFact, pointsOf, type Weighed } from './weighed.js'

/** A signal weaker than this, by repetition or condition, no longer tells how bad things are. */
const COUNTS = 0.4
/** A sum below this is no complaint (a score of 27): there is nothing to be severe about. */
const NOT_SERIOUS = -1
/** Facts are serious in a calm post, too; below this (a score of 9) it is praise, news, or an advert. */
const NO_MATTER = -2.3
const REPROACH = 1.4
/** So much trouble is no matter of taste, whatever is named beside it. */
const TROUBLE = 3
/** Things of a kind that a post names: hardly any, and so many that it is plainly about them. */
const HARDLY = 0.35
const PLAINLY = 1

/**
 * 1 annoyed · 2 something doesn't work · 3 can't work, lost money or data, deadline near · 4 safety, breach, legal
 * threat, many affected; always 4 where a life is in danger. The worst fact decides, never the tone: fury about a colour is 1, a
 * calm word about a public list of patients 4. Only a verdict without any fact, and a complaint whose harm is told in words that
 * nobody thought of, stand for a fault that is not told.
 *
 * @param sum of all points, with which the score was made
 * @param topics what the things that it names say for each kind
 */
export function severityOf(weighed: readonly Weighed[], sum: number, kind: Kind, topics: Topics): Severity {
  if (weighed.some(({ means }) => means.danger)) return 4
  let worst: Severity = 1
  let fact: Severity = 1
  let reported: Severity = 1
  for (const { signal, means } of weighed) {
    if (means.clock && harmless.has(kind) && kind !== 'other') continue
    if (isUnlikely(means, kind, topics)) continue
    const told = isFact(means, signal.points)
    if (told || signal.points >= COUNTS) worst = worseOf(worst, means.severity)
    if (told) fact = worseOf(fact, means.severity)
    if (means.reported) reported = worseOf(reported, means.severity)
  }
  // In a post that complains, what was in the news is beside the point.
  if (sum < 0 && reported > 1) return reported
  if (worst === 4) return worst
  if (sum >= NO_MATTER && isBreach(weighed, kind, topics)) return 4
  if (kind === 'question' && fact < 3) return 1
  if (sum < NOT_SERIOUS) worst = sum < NO_MATTER ? 1 : fact
  if (worst === 1 && (condemns(weighed) || (sum >= 0 && !harmless.has(kind)))) worst = 2
  return worst <= 2 && aboutTrifle(weighed) && !isTroubled(weighed) ? 1 : worst
}

/** Strangers, thieves and crowds in a post that is plainly about something else: two words that happen to stand near each other. */
function isUnlikely({ name, fact }: Meaning, kind: Kind, topics: Topics): boolean {
  const wanted =
    name === 'exposed' || name === 'fraud' ? 'security' : name === 'many-hit' ? 'outage' : undefined
  if (fact !== true || wanted === undefined || !tangible.has(kind) || kind === wanted) return false
  return (topics.get(wanted) ?? 0) < HARDLY && (topics.get(kind) ?? 0) >= PLAINLY
}

/** What strangers got hold of, in words that no list of facts has; a mail that only looks like fraud is none, nor is what somebody only asks. */
const isBreach = (weighed: readonly Weighed[], kind: Kind, topics: Topics): boolean =>
  kind === 'security' &&
  (topics.get('security') ?? 0) >= PLAINLY &&
  !weighed.some(({ means }) => means.name === 'suspicion' || means.kind === 'question')

/** Something fails, and the logo beside it is not what the post is about. */
const isTroubled = (weighed: readonly Weighed[]): boolean =>
  pointsOf(
    weighed,
    ({ fact, kind, severity }, points) =>
      fact !== true && kind !== undefined && (severity ?? 1) > 1 && points > 0,
  ) >= TROUBLE

/** Kinds of trouble that hardly goes with a breach or a crowd. */
const tangible: ReadonlySet<Kind> = new Set(['delivery', 'product', 'service', 'outage'])

/** What may have points without anything having happened. */
const harmless: ReadonlySet<Kind> = new Set(['question', 'praise', 'news', 'other'])

/** "Never again": what happened is not told, and something did. Of colours and names nothing did. */
const condemns = (weighed: readonly Weighed[]) =>
  pointsOf(weighed, ({ tone }, points) => tone === 'reproach' && points > 0) >= REPROACH

const worseOf = (left: Severity, right: Severity = 1): Severity => (right > left ? right : left)
