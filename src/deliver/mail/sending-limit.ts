/**
 * Whether an answer says that enough was sent for now: by this account, this machine, or to this person. Providers have no code for it
 * in common, and say it at any step. How large a mail may be, how many people may stand in it and how full a mailbox is are other limits.
 *
 * @param enhanced the code of RFC 3463; empty where there is none
 * @param words of the answer, without addresses and host names
 */
export const isSendingLimit = (enhanced: string, words: string): boolean =>
  codes.test(enhanced) ||
  (!otherLimit.test(words) && (tooMuch.some((limit) => limit.test(words)) || isPerTime(words)))

/** 4.5 is a congested system by the RFC, and Google's for a day's share; 1.90 and 7.705 are Microsoft's, 7.28 is Google's again. */
const codes = /^[45]\.(?:4\.5|1\.90|7\.(?:28|705))$/

const otherLimit = /\bsize\b|too (?:big|large|long)\b|\bfor (?:the|your) mailbox\b/i

const tooMuch: readonly RegExp[] = [
  /\btoo (?:many|much) (?:\S+ )?(?:e?-?mails?|messages?)\b/i,
  /\brate[- ]?limit|\bthrottl/i,
  /\b(?:send(?:ing|er)?|sent|submission|out(?:going|bound)|relay\w*|rate|credits?|messages? rate)(?: \S+)? (?:limit|quota|allowance|rate|threshold|credits?)s?\b[^.;]*(?:exceed|reach|\bhit\b|\bover\b)/i,
  /\b(?:exceed|reach|\bhit\b|\bover\b)[^.;]*\b(?:send(?:ing|er)?|sent|submission|out(?:going|bound)|relay\w*|rate)(?: \S+){0,2} (?:limit|quota|allowance|rate|threshold)s?\b/i,
  /\b(?:maximum|max\.?) (?:credits|sending)\b|\bcredits? (?:limit )?exceeded\b/i,
  /\breceiving (?:e?-?mail|messages) (?:at a rate|too (?:quickly|fast|often))/i,
  /\bunusual (?:sending activity|rate of)\b/i,
  /\b(?:e?-?mails?|messages?) (?:sent )?(?:limit|allowance) (?:\S+ )?(?:exceeded|reached)/i,
]

const limit = /\b(?:limit|quota|maximum|max|allowance|exceed\w*|too many|reached)\b/i
const perTime =
  /\b(?:daily|hourly|weekly|monthly)\b|\b(?:per|an|a|each|this|one|last) (?:second|minute|hour|day|month)\b|\b24[ -]?h/i

const isPerTime = (words: string): boolean => perTime.test(words) && limit.test(words)
