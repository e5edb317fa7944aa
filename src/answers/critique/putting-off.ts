import type { Finding, Grade } from './codes.js'
import { isThanks } from './is-thanks.js'
import { findingAt, type Reply } from './reply.js'
import type { Stretch } from './reply-book.js'
import type { Sentence } from './sentences.js'

/** Words of the matter from which on a reply says what it is about, although it only names another place. */
const NAMES_MATTER = 2

/** What tells a reply from a grunt: it names the matter, and what comes next by when. */
export function puttingOff(reply: Reply): Finding[] {
  const { help, times, has, roles } = reply
  const isDone = help.fixed
  const helps = help.advice || help.offer || help.link || help.asks || help.urgent
  const hasTime = times.length > 0
  const matter = wordsOfMatter(reply.sentences)
  /** "DM us, we'd love to sort it" has words, too: what names the matter stands beside it. */
  const named = wordsOfMatter(
    reply.sentences.filter(({ has }) => has('sorry') || !has('elsewhere', 'sentAway')),
  )
  const found: Finding[] = []

  if (!isDone && !helps && !hasTime) {
    // "Read the manual" is blame already.
    const isBlame = ({ first }: Stretch) =>
      [...roles.blamesCustomer, ...roles.blamesOthers].some(
        (one) => one.first <= first + 1 && first <= one.last,
      )
    const away = [...roles.elsewhere, ...roles.sentAway].find((one) => !isBlame(one))
    if (away !== undefined && !help.informs) {
      const grade: Grade = named >= NAMES_MATTER && roles.sentAway.length === 0 ? 'hint' : 'fault'
      found.push(findingAt(reply, 'only-elsewhere', grade, away))
    }
  }
  if (roles.robot[0] !== undefined)
    found.push(findingAt(reply, 'robot', isByMachine(reply) ? 'fault' : 'hint', roles.robot[0]))

  const put = putOff(reply)
  if (put !== undefined && !hasTime && !isDone && !isThanks(reply)) {
    const isEased = helps || (has('elsewhere') && named >= NAMES_MATTER)
    found.push(findingAt(reply, 'no-time', isEased ? 'hint' : 'fault', put))
  }
  if (roles.sorry[0] !== undefined && matter === 0)
    found.push(
      findingAt(reply, 'bare-apology', isDone || helps || hasTime ? 'hint' : 'fault', roles.sorry[0]),
    )

  const isFaulty = found.some(({ grade }) => grade === 'fault')
  if (isFaulty || isDone || helps || hasTime || isThanks(reply)) return found
  if (has('elsewhere')) return found
  const [stuck] = [...roles.refuses, ...roles.sorry]
  if (stuck !== undefined) found.push(findingAt(reply, 'no-next-step', 'fault', stuck))
  else if (!help.informs && !says(reply)) {
    const [empty] = roles.hollow
    found.push(
      empty === undefined
        ? { code: 'says-nothing', grade: 'fault', words: '' }
        : findingAt(reply, 'says-nothing', 'fault', empty),
    )
  }
  return found
}

/** Nothing but what a program sends to everybody: its times are those of everybody, too. */
const isByMachine = ({ help }: Reply): boolean => !Object.values(help).some(Boolean)

const wordsOfMatter = (sentences: readonly Sentence[]): number =>
  new Set(sentences.flatMap(({ content }) => content.map(({ word }) => word))).size

/** What puts the customer off: outside a sentence that only says why they should write elsewhere ("DM us so that we can look into it"). */
function putOff({ roles, sentences }: Reply) {
  return [...roles.looking, ...roles.later, ...roles.soon].find(
    ({ first }) =>
      !sentences.some((one) => one.first <= first && first <= one.last && one.has('elsewhere', 'glad')),
  )
}

/** A short "Yes, from March on" answers a question. */
const says = ({ sentences }: Reply): boolean =>
  sentences.some(({ content, has }) => has('reason') && content.length > 0)
