import { ownName } from '../../languages/rough/signal-name.js'
import type { Kind } from '../../model/mention.js'
import { type Tally, tallyOf } from './kind-tally.js'
import { troubleKinds, weightOfThings } from './kind-weights.js'
import { PUT_TO_BRAND } from './sparse.js'
import type { Topics } from './topics.js'
import { aboutTrifle, type Weighed } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** Trouble below this is no trouble: the post is a question, praise, news or something else. */
const TROUBLE = 1.1
/** A sum below this is no complaint (a score of 27), and below the other (9) nothing is the matter at all. */
const NO_COMPLAINT = -1
const NO_MATTER = -2.3
const PRAISE = 1
/** Praise beside a question is plain praise only from here on ("Is it any good?"). */
const PLAIN_PRAISE = 2
/** Headlines weigh this much; then even grave words are reported, unless they weigh far more. */
const NEWS = 0.8
const HEADLINE = 1.5
/** The same where nobody speaks of themselves: a reporter's trouble is other people's. */
const REPORT = 1.2
const FAR_MORE = 2
/** Whoever tells of so much does not merely ask. */
const MUCH_TROUBLE = 4
/** Trouble of any kind is software's for want of anything else. */
const FAILING_IS_BUG = 0.2
/** Evidence of a kind: enough to name it; where nobody reproaches; in a post that hardly complains; to say more than a question, praise, a taste or a lawyer beside it. */
const ENOUGH = 0.55
const NAMED = 0.2
const ENOUGH_IN_CALM = 0.75
const MORE_THAN_ASKED = 1.1
const MORE_THAN_PRAISED = 1.3
const MORE_THAN_TASTE = 0.5
const MORE_THAN_LAW = 0.25
/** Said of one kind of trouble, so that a question about it is none. */
const PLAINLY_SAID = 0.4

/**
 * What a post is about: the trouble for which its words and the things that it names say most, or what it is when there is none.
 *
 * @param sum of all points, with which the score was made
 * @param topics what the things that it names say for each kind
 */
export function kindOf(weighed: readonly Weighed[], sum: number, topics: Topics): Kind {
  // Who speaks of death has no trouble with a product; who was hurt by one may have.
  if (weighed.some(({ means, signal }) => means.danger && ownName(signal.name) !== 'peril')) return 'other'
  const inDanger = weighed.some(({ means }) => means.danger)
  const tally = tallyOf(weighed)
  const { most, praise, news, reproach, asks } = tally
  if (news >= HEADLINE && most < FAR_MORE * news) return 'news'
  if (news >= REPORT && !tally.ownMatter && tally.grave < FAR_MORE * news) return 'news'
  const { worst, evidence } = troubleOf(tally, topics)
  if (inDanger) return worst
  if (isPlainQuestion(tally, topics)) return 'question'
  if (tally.sues && evidence < MORE_THAN_LAW) return 'other'
  if (most >= TROUBLE && sum >= NO_COMPLAINT) return evidence > 0 ? worst : 'service'
  // Fury about a colour is about nothing that anybody files, unless it is a thing's.
  if (aboutTrifle(weighed) && most < TROUBLE)
    return praise > PRAISE ? 'praise' : evidence > MORE_THAN_TASTE ? worst : 'other'
  // Reproach without an object is about how people were treated; so is a complaint that names no trouble at all.
  if (reproach >= TROUBLE && reproach > praise) return evidence > ENOUGH ? worst : 'service'
  if (tally.sold > praise) return 'other'
  if (praise > Math.max(most, PRAISE) && (praise >= PLAIN_PRAISE || !asks) && evidence < MORE_THAN_PRAISED)
    return 'praise'
  if (news >= NEWS) return 'news'
  const calm = praise > 0 ? 'praise' : 'other'
  if (sum < NO_MATTER) return calm
  if ((asks || asksPlainly(weighed, tally, sum)) && most < TROUBLE && evidence < MORE_THAN_ASKED)
    return 'question'
  if (sum < NO_COMPLAINT) return evidence >= ENOUGH_IN_CALM ? worst : calm
  // Nobody was treated in any way where nobody reproaches: what is named is what is disliked.
  return evidence > (reproach > 0 ? ENOUGH : NAMED) ? worst : sum >= 0 ? 'service' : calm
}

/** A question mark put to the brand where nothing tells of trouble, of a wait, or of what somebody answered. */
function asksPlainly(weighed: readonly Weighed[], tally: Tally, sum: number): boolean {
  if (tally.reproach > 0 || tally.dealt || tally.demands || tally.whys || sum < NO_COMPLAINT) return false
  const { questionMark, quotedBack } = wordlessSignals
  return (
    weighed.some(({ means, signal }) => means === questionMark && signal.points >= PUT_TO_BRAND) &&
    !weighed.some(
      ({ means }) => means === quotedBack || means.isTime === true || means.name === 'persistence',
    )
  )
}

function troubleOf({ said, failing }: Tally, topics: Topics): { worst: Kind; evidence: number } {
  let worst: Kind = 'other'
  let evidence = 0
  for (const kind of troubleKinds) {
    const bug = kind === 'bug' ? failing * FAILING_IS_BUG : 0
    const all = (said.get(kind) ?? 0) + (topics.get(kind) ?? 0) * weightOfThings(kind) + bug
    if (all <= evidence) continue
    worst = kind
    evidence = all
  }
  return { worst, evidence }
}

/** Asks something, and tells of no trouble that would weigh more. */
function isPlainQuestion(tally: Tally, topics: Topics): boolean {
  if (!tally.doubts && (!tally.asks || tally.most >= TROUBLE)) return false
  // "How much longer will it be down? Nobody answers the phone" asks for no information.
  if (tally.most >= MUCH_TROUBLE) return false
  const { fails, demands, whys, dealt, reproach } = tally
  const most = Math.max(0, ...tally.said.values())
  if (
    tally.asks &&
    tally.doubts &&
    !fails &&
    !demands &&
    !whys &&
    !dealt &&
    reproach === 0 &&
    most < PLAINLY_SAID
  )
    return true
  const asks =
    (topics.get('question') ?? 0) * 0.4 +
    (tally.doubts ? 0.15 : 0) +
    (tally.asks ? 0.3 : 0) -
    (tally.demands ? 0.3 : 0)
  const complains =
    tally.failing * 0.15 +
    most * 0.5 +
    reproach * 0.25 +
    (fails ? 0.25 : 0) +
    (whys ? 0.5 : 0) +
    (dealt ? 0.35 : 0)
  return asks > complains + 0.2
}
