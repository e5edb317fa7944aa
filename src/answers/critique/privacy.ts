import type { Token } from '../../text/words/token.js'
import type { Finding } from './codes.js'
import { adviceIn } from './help.js'
import { findingAt, type Reply } from './reply.js'
import type { Stretch } from './reply-book.js'
import type { Sentence } from './sentences.js'

/** What is asked for in public, and what is shown there. */
export function privacy(reply: Reply): Finding[] {
  const { roles } = reply
  const found: Finding[] = []
  const secret = roles.secret.find((one) => isAsked(reply, one))
  if (secret !== undefined) found.push(findingAt(reply, 'asks-secret', 'fault', secret))
  const personal = roles.personal.find(
    (one) =>
      !roles.secret.some(({ first, last }) => first <= one.last && one.first <= last) &&
      isAsked(reply, one) &&
      !isInPrivate(reply, one),
  )
  if (personal !== undefined) found.push(findingAt(reply, 'asks-private', 'fault', personal))
  return [...found, ...shown(reply)]
}

/** So many words behind it a verb may still ask for it: "Ihre Nummer hier bitte nennen". */
const BEHIND = 4

/** Somebody is asked for it: a verb of asking in its clause, before it or right behind, that is not denied ("never send us"). */
function isAsked(reply: Reply, { first, last }: Stretch): boolean {
  const { tokens, roles, sentences, book } = reply
  const clause = tokens[first]?.clause
  const own = tokens.filter((token) => token.clause === clause)
  if (own.some(({ word }) => book.context.negators.has(word))) return false
  // "Please change your address in your account."
  const isTold = adviceIn(reply).some(
    (one) =>
      tokens[one.first]?.clause === clause &&
      ![...roles.asks, ...roles.publicly].some((ask) => ask.first <= one.last && one.first <= ask.last),
  )
  if (isTold) return false
  const sentence = sentences.find((one) => one.first <= first && last <= one.last)
  if (sentence === undefined) return false
  // "Sent to the address on the slip", "you name the contract at the desk".
  const [before, further] = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? '']
  const isKnown = book.shapes.known.has(before)
  if (book.towards.has(before) || (isKnown && book.towards.has(further))) return false
  if (isKnown && !sentence.asks && !sentence.has('publicly')) return false
  const asks = roles.asks.filter(
    (one) => one.first !== first && one.first <= last + BEHIND && !isOwnDeed(one),
  )
  const asked = asks.some((one) => tokens[one.first]?.clause === clause)
  if (asked) return true
  // "Your order number, please?", "and your postcode".
  const isList = asks.some((one) => one.first >= sentence.first && one.first < first)
  const denied = tokens.slice(sentence.first, first).some(({ word }) => book.context.negators.has(word))
  return !denied && (isList || (sentence.asks && sentence.content.length === 0))

  /** "We will write": what the company does. */
  function isOwnDeed(one: Stretch): boolean {
    return [...roles.promises, ...roles.later, ...roles.looking, ...roles.fixed].some(
      (other) => other.first <= one.last && one.first - 1 <= other.last,
    )
  }
}

/** The same sentence or a neighbour names a place that nobody else reads, and nothing says "here". */
function isInPrivate({ sentences }: Reply, { first }: Stretch): boolean {
  const at = sentences.findIndex((one) => one.first <= first && first <= one.last)
  const near = [sentences[at - 1], sentences[at], sentences[at + 1]].filter(
    (one): one is Sentence => one !== undefined,
  )
  const isPublic = sentences[at]?.has('publicly') === true && sentences[at]?.has('elsewhere') !== true
  return !isPublic && near.some((one) => one.has('elsewhere'))
}

const MAIL = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu
/** Addresses of desks, not of people. */
const DESK =
  /^(?:support|help|hello|hi|info|service|services|customer\w*|kunden\w*|kontakt|contact|care|hilfe|team|presse|press|privacy|datenschutz|security|sicherheit|safety|abuse|billing|rechnung\w*|no-?reply|sales|complaints?|beschwerde\w*|office|post|mail|feedback|shop|bestellung\w*|orders?|returns?|retoure\w*|notfall|emergency|refunds?|phishing|spam|report\w*|meld\w*|status|social|web\w*|dialog|buchhaltung|accounts?|vertrieb|reklamation\w*|schaden\w*|claims?)\b/iu
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/u
const CARD = /(?<![\d+])(?:\d[ -]?){13,19}(?!\d)/u
/** A number that tells who somebody is: no year, no time, no "24/7", nor where everybody may call. */
const NUMBER =
  /(?<![\d.:€$£])(?!116 ?\d{3}\b|0[89]00\b|018\d\b)(?=\D{0,5}(?:\d[ /-]?){4})(?!(?:19|20)\d\d\b)(?:[A-Z]{1,4}-?)?\+?\d[\d /-]{2,18}\d(?![\d:€%])/u

function shown(reply: Reply): Finding[] {
  const { text, tokens, roles, sentences } = reply
  const isDesk = (address: string, at: number) =>
    DESK.test(address) ||
    sentences.some(({ first, last, has }) => isWithin(at, tokens, first, last) && has('elsewhere'))
  const mail = [...text.matchAll(MAIL)].find(({ 0: address, index }) => !isDesk(address, index))
  const plain = mail ?? IBAN.exec(text) ?? CARD.exec(text)
  if (plain) {
    const span = { start: plain.index ?? 0, end: (plain.index ?? 0) + plain[0].length }
    return [{ code: 'shows-private', grade: 'fault', span, words: plain[0] }]
  }
  for (const { first } of roles.aboutYou) {
    const sentence = sentences.find((one) => one.first <= first && first <= one.last)
    if (sentence === undefined || sentence.has('robot')) continue
    const start = (tokens[first] as Token).start
    const end = tokens[sentence.last]?.end ?? text.length
    const number = NUMBER.exec(text.slice(start, end))
    if (number === null) continue
    const at = start + number.index
    return [
      {
        code: 'shows-private',
        grade: 'fault',
        span: { start: at, end: at + number[0].length },
        words: number[0],
      },
    ]
  }
  return []
}

const isWithin = (at: number, tokens: readonly Token[], first: number, last: number): boolean =>
  (tokens[first]?.start ?? 0) <= at && at <= (tokens[last]?.end ?? 0)
