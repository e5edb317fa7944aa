import { isSendingLimit } from './sending-limit.js'

/** What a server said no to. */
export type Refusal =
  /** There is no such mailbox: the same mail would be refused again. */
  | 'recipient'
  /** The mailbox is there, and full. */
  | 'full'
  /** Who it is from: an address the account may not use, or a domain that does not vouch for this server. */
  | 'sender'
  /** This machine: its address is on a list, or has no name. */
  | 'machine'
  /** Nobody has logged in, or who has may not. */
  | 'login'
  | 'size'
  | 'content'
  /** The people are too many for one mail: those that were taken get it, and the others in a mail of their own. */
  | 'too many'
  /** Enough was sent for now: what passes by itself. */
  | 'limit'
  /** Nothing of these, or not said. */
  | 'something'

/** Where it said so: before anybody was named, at one recipient, or of the whole mail. */
type RefusedAt = 'before' | 'RCPT TO' | 'DATA'

export type Refused = {
  at: RefusedAt
  code: number
  /** The server's words, beginning with the code. */
  response: string
  /** Whom the mail is from and for: bare addresses. Of an answer at one recipient that one alone. */
  sender: string
  recipients: readonly string[]
  hasLogin: boolean
}

/**
 * What of the mail a server refuses, by its answer: RFC 5321, section 4.2, and the enhanced codes of RFC 3463. Many servers, Postfix
 * first of all, say everything at the recipient, also what is wrong with the sender or with this machine. So a recipient is only given
 * up where nothing else can be meant: who is taken for unknown by mistake loses the digest.
 */
export function refusalOf(refused: Refused): Refusal {
  const { code, response, at } = refused
  const enhanced = enhancedCode(response)
  const words = spoken(response)
  if (isFullByCode(enhanced)) return 'full'
  if (isSendingLimit(enhanced, words)) return 'limit'
  if (isTooMany(code, enhanced, words)) return 'too many'
  if (isFull(code, words)) return 'full'
  if (isSize(code, enhanced, words)) return 'size'
  if (code === 530 || code === 535 || /^5\.7\.(?:8|9|57)$/.test(enhanced)) return 'login'
  if (isNoMailbox(enhanced, words) && !passing.test(words)) return ofOne(refused)
  const about = aboutUs(refused, enhanced, words)
  if (about !== undefined) return about
  if (code === 550 && enhanced === '' && namesMailbox(words)) return ofOne(refused)
  if (enhanced.startsWith('5.6.') || (at === 'DATA' && content.test(words))) return 'content'
  return 'something'
}

/** An answer to a mail for several does not say who of them is unknown. */
const ofOne = ({ at, recipients }: Refused): Refusal =>
  at !== 'before' && recipients.length === 1 ? 'recipient' : 'something'

/** qmail puts its own at the end, as (#5.1.1). Empty where there is none. */
const enhancedCode = (response: string): string =>
  /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ??
  /\(#([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ??
  ''

/** Without addresses and host names: `relay@northwind.example: no such user` is about no relay. */
const spoken = (response: string): string =>
  withoutAddresses(response).replace(/\b[\w-]+(?:\.[\w-]+)+\b/g, ' ')

const withoutAddresses = (response: string): string =>
  response.replace(/https?:\S+/gi, ' ').replace(/<[^<>\s]*>|\S+@\S+/g, ' ')

const isTooMany = (code: number, enhanced: string, words: string): boolean =>
  /^[45]\.5\.3$/.test(enhanced) ||
  ((code === 452 || code === 552) && /too many (?:recipients|rcpt)|recipient limit/i.test(words))

const full =
  /mailbox (?:\S+ )?(?:is )?full|over ?quota|quota (?:\S+ )?exceeded|exceed\S* (?:\S+ )*(?:quota|storage)|out of (?:space|storage)/i

const isFullByCode = (enhanced: string): boolean => /^[45]\.2\.2$/.test(enhanced)

const isFull = (code: number, words: string): boolean =>
  /^(?:422|452|55[02])$/.test(String(code)) && full.test(words)

const tooLarge =
  /\b(?:e?-?mail|message|data)(?: is)? too (?:big|large|long)\b|\b(?:size|length)\b[^.;]*(?:exceed|\blimit|\bmaximum\b)|exceed[^.;]*\bsize\b/i

/** With a code that says "later" another try may do: the server is short of room, and has no rule against it. */
const isSize = (code: number, enhanced: string, words: string): boolean =>
  code >= 500 &&
  (/^5\.(?:2\.3|3\.4)$/.test(enhanced) ||
    tooLarge.test(words) ||
    (code === 552 && (enhanced === '' || /\bsize\b|too (?:big|large)/i.test(words))))

/** 5.4.1 is Microsoft's for a recipient that its directory does not have; elsewhere it is about the network. */
const isNoMailbox = (enhanced: string, words: string): boolean =>
  enhanced === '5.4.1'
    ? /recipient address rejected/i.test(words)
    : /^5\.1\.(?:1|2|3|6|10)$|^5\.2\.1$/.test(enhanced) && !/\bsenders?\b/i.test(words)

const vouching = /\bspf\b|\bdkim\b|\bdmarc\b|unauthenticated (?:e-?)?mail/i
const noLogin = /\bnot logged in\b|\bauthenticat|\blog ?in\b|\bauth (?:first|required)\b/i
const sender =
  /\bsenders?\b|\bfrom (?:address|header)|\bnot owned\b|\bsend(?:ing)? (?:e?mail )?(?:as|from|on behalf)\b|\bmail from\b|\breturn[- ]path\b|\benvelope[- ]from\b/i
const lists =
  /spamhaus|spamcop|barracuda|sorbs|uceprotect|\brbl\b|dnsbl|(?:black|block|deny) ?-?list|\bblocked (?:using|by)\b|\blisted\b|\breputation\b|\bbanned\b/i
const machine =
  /\bclient\b|\b(?:helo|ehlo)\b|\breverse\b|\bptr\b|\brdns\b|\bhost ?name\b|\bhost rejected\b|\byour (?:ip|server|network|host|address)\b|\bip\b|\bdynamic\b/i
const mailbox = /\b(?:users?|mailbox|recipients?)\b|\bunrouteable address\b/i
/** What passes, or is about this mail and not about whom it is for: the same recipient takes another one. */
const passing =
  /\blimit|\brates?\b|\bpolic|\bgr[ae]y ?-?list|\btemporar|\btoo many\b|\btry (?:again|later)\b|\bdns\b|\bmx\b|\bspam\b|\bunsolicited\b|\bvirus/i

const namesMailbox = (words: string): boolean => mailbox.test(words) && !passing.test(words)

const content = /\bspam\b|\bvirus|\bmalware\b|\bcontents?\b|\bunsolicited\b|\bjunk\b|\bphish|\battachment/i

/** What can be mended here: RFC 7372 has 5.7.20 to 25, large providers 5.7.26 to 29 and "send as" as 5.7.60. */
function aboutUs(
  { response, recipients, sender: from, hasLogin }: Refused,
  enhanced: string,
  words: string,
): Refusal | undefined {
  if (enhanced === '5.7.25') return 'machine'
  if (/^5\.1\.[78]$|^5\.7\.(?:2\d|60)$/.test(enhanced) || vouching.test(words)) return 'sender'
  if (noLogin.test(words)) return 'login'
  if (sender.test(words) || (!recipients.includes(from) && addressesIn(response).includes(from)))
    return 'sender'
  if (lists.test(withoutAddresses(response))) return 'machine'
  if (/\brelay/i.test(words) || (!hasLogin && /access denied/i.test(words))) return 'login'
  return machine.test(words) ? 'machine' : undefined
}

const addressesIn = (response: string): readonly string[] =>
  response.match(/[^\s<>:;,()]+@[^\s<>:;,()]+/g) ?? []
