import type { Finding, FindingCode } from '../codes.js'
import { isThanks } from '../is-thanks.js'
import { findingAt, type Reply } from '../reply.js'
import type { Stretch } from '../reply-book.js'
import { signsOf } from './signs.js'
import { ENOUGH, LEAST, PLENTY, sumOf } from './weights.js'

export type Weighed = {
  findings: readonly Finding[]
  /** Once what fits under every post is taken away, nothing is left. */
  isEmpty: boolean
}

/** Found by a phrase, and no matter where the rest says enough. */
const eased: ReadonlySet<FindingCode> = new Set([
  'no-time',
  'no-next-step',
  'only-elsewhere',
  'says-nothing',
  'bare-apology',
  'robot',
  'denies',
  'refund-promised',
])
/** Found by a phrase, too: a slip only where much is said. */
const slips: ReadonlySet<FindingCode> = new Set(['scorn', 'blames-customer', 'blames-others', 'sells'])
/** With a smaller share of words of the matter it says nothing; with a larger, nothing follows from them. */
const NAMES_MATTER = 0.1

/** Of so few words, one thing that helps is enough; of some more, one that was done. */
const FEWEST = 10
const FEWEST_OF_DEEDS = 16
/** Thanks for praise are no longer; what is, and says nothing, goes round a question. */
const THANKS = 45

/**
 * Weighs what a phrase tells against what the whole says: a phrase may look like blame or putting off in a reply that helps, and a reply may
 * say nothing in words that no list has.
 *
 * @param post that it answers: its words, said again, are nothing new
 */
export function weigh(reply: Reply, findings: readonly Finding[], echo: ReadonlySet<string>): Weighed {
  const signs = signsOf(reply, echo)
  const sum = sumOf(signs)
  const weighed = findings.map((one) => (isEased(one, sum) ? { ...one, grade: 'hint' as const } : one))
  const isShortThanks = signs.words <= THANKS && signs.shares.general === 0 && isThanks(reply)
  const { informs: _, ...helps } = reply.help
  const isDone = reply.help.fixed || reply.has('makesGood')
  const isBrief =
    (signs.words <= FEWEST
      ? isDone || Object.values(helps).some(Boolean)
      : isDone && signs.words <= FEWEST_OF_DEEDS) && !reply.has('denies', 'refuses')
  const isEmpty = !isBrief && sum < LEAST && !isShortThanks
  if (!isEmpty || weighed.some(({ grade }) => grade === 'fault')) return { findings: weighed, isEmpty }
  const code = signs.shares.density < NAMES_MATTER ? 'says-nothing' : 'no-next-step'
  const stretch = emptiest(reply)
  const found: Finding =
    stretch === undefined ? { code, grade: 'fault', words: '' } : findingAt(reply, code, 'fault', stretch)
  return { findings: [...weighed.filter((one) => one.code !== code), found], isEmpty }
}

const isEased = ({ code, grade }: Finding, sum: number): boolean =>
  grade === 'fault' && ((eased.has(code) && sum >= ENOUGH) || (slips.has(code) && sum >= PLENTY))

/** What to show for it: what fits under every post, or holds for everybody. */
function emptiest({ roles, tokens, book }: Reply): Stretch | undefined {
  const general = tokens.findIndex(({ word }) => book.shapes.general.has(word))
  return roles.hollow[0] ?? (general < 0 ? undefined : { first: general, last: general })
}
