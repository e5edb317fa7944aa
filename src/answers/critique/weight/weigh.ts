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
const slips: ReadonlySet<FindingCode> = new Set(['scorn', 'blames-customer', 'blames-others', 'guarantee'])
/** Of fewer words of the matter it says nothing; of more, nothing follows from them. */
const NAMES_MATTER = 4

/** Of so few words, one thing that helps is enough. */
const FEWEST = 10
/** Thanks for praise are no longer; what is, and says nothing, goes round a question. */
const THANKS = 30

/**
 * Weighs what a phrase tells against what the whole says: a phrase may look like blame or putting off in a reply that helps, and a reply may
 * say nothing in words that no list has.
 *
 * @param post that it answers: its words, said again, are nothing new
 */
export function weigh(reply: Reply, findings: readonly Finding[], echo: ReadonlySet<string>): Weighed {
  const signs = signsOf(reply, echo)
  const sum = sumOf(signs)
  const weighed = findings.map((one) => (isEased(one, reply, sum) ? { ...one, grade: 'hint' as const } : one))
  const words = reply.tokens.filter(({ shape }) => shape === 'word').length
  const isShortThanks = words <= THANKS && signs.general === 0 && isThanks(reply)
  const { informs: _, ...helps } = reply.help
  const isBrief = words <= FEWEST && Object.values(helps).some(Boolean)
  const isEmpty = !isBrief && sum < LEAST && !isShortThanks
  if (!isEmpty || weighed.some(({ grade }) => grade === 'fault')) return { findings: weighed, isEmpty }
  const code = signs.matter < NAMES_MATTER ? 'says-nothing' : 'no-next-step'
  const stretch = emptiest(reply)
  const found: Finding =
    stretch === undefined ? { code, grade: 'fault', words: '' } : findingAt(reply, code, 'fault', stretch)
  return { findings: [...weighed.filter((one) => one.code !== code), found], isEmpty }
}

function isEased({ code, grade, span }: Finding, { tokens, book }: Reply, sum: number): boolean {
  if (grade === 'hint') return false
  if (eased.has(code)) return sum >= ENOUGH
  if (!slips.has(code) || span === undefined) return false
  const isOfReader = tokens.some(
    (token) => token.start >= span.start && token.end <= span.end && book.isYou(token),
  )
  return sum >= (isOfReader ? PLENTY.ofReader : PLENTY.ofNobody)
}

/** What to show for it: what fits under every post, or holds for everybody. */
function emptiest({ roles, tokens, book }: Reply): Stretch | undefined {
  const general = tokens.findIndex(({ word }) => book.shapes.general.has(word))
  return roles.hollow[0] ?? (general < 0 ? undefined : { first: general, last: general })
}
