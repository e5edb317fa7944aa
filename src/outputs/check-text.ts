import { languageName } from '../languages/names.js'
import type { MentionsError } from '../model/error.js'
import type { Failure } from '../model/failure.js'
import type { Notice } from '../model/notice.js'
import { safeLines, safeText } from '../terminal/safe.js'
import { type Clock, utc } from '../text/clock.js'
import { redactText } from '../text/redact.js'
import type {
  BrandInWords,
  ChannelInWords,
  ContactsInWords,
  DestinationInWords,
  DigestLanguage,
  KeptInWords,
} from '../views/check.js'
import { agoWords, matterWords } from './official/words.js'
import { asTyped } from './wording/as-typed.js'
import { causeWords } from './wording/cause.js'
import { count } from './wording/count.js'
import { duration } from './wording/duration.js'
import { failureWords } from './wording/failures/index.js'
import { toTheMinute } from './wording/moment.js'
import { noticeSentence } from './wording/notices.js'
import { someOf } from './wording/some-of.js'

/** What the config says, in words. */
export function configText(path: string, brands: readonly BrandInWords[]): string {
  const lines = brands.flatMap(({ name, finds, matchFile, exclude, around, about, notAbout, warnings }) => [
    `  ${safeText(name)} finds ${finds}`,
    ...(matchFile === undefined ? [] : [`    as ${safeText(matchFile)} says`]),
    ...(exclude === undefined ? [] : [`    but not ${exclude}`]),
    ...(around === undefined ? [] : [`    ${safeText(aroundWords(around))}`]),
    ...(about.length === 0 ? [] : [`    likely meant beside ${about.join('; ')}`]),
    ...(notAbout.length === 0 ? [] : [`    likely not meant beside ${notAbout.join('; ')}`]),
    ...warnings.map((warning) => `    warning: ${safeText(warning)}`),
  ])
  return `${path} is valid.\n\nBrands\n${lines.join('\n')}\n`
}

const aroundWords = ({ names, isSettled }: NonNullable<BrandInWords['around']>): string => {
  const others = `${someOf(names)}, ${names.length === 1 ? 'which is another brand' : 'which are other brands'}`
  return isSettled
    ? `but not where it is a part of ${others}`
    : `note: its name is a part of ${others}; \`match\` alone decides whether it is found there`
}

/** @param scanned undefined before the first scan; `waiting` are posts */
export function storeText(
  path: string,
  scanned: { counts: { posts: number; mentions: number }; waiting: number } | undefined,
): string {
  if (scanned === undefined) return `\nStore\n  ${path} (made by the first scan)\n`
  const { posts, mentions } = scanned.counts
  const waits = count(scanned.waiting, 'post waits', 'posts wait')
  return `\nStore\n  ${path}: ${count(posts, 'post', 'posts')}, ${count(mentions, 'mention', 'mentions')}; ${waits} for a reply\n`
}

/** What is kept how long, in a line. */
export function keptText({ unmatched, closed, mails, sent, sources }: KeptInWords): string {
  const time = (ms: number | undefined) => (ms === undefined ? 'for good' : `for ${duration(ms)}`)
  const parts = [
    `posts that name no brand ${time(unmatched)}`,
    `the words of closed cases ${time(closed)}`,
    `which mails and alerts were sent ${time(mails)}, the text of alerts ${time(sent)}`,
    ...sources.map(
      ({ name, after, why }) =>
        `words from ${safeText(name)} ${time(after)}, as ${why === 'terms' ? 'its place asks' : '`keep` says'}`,
    ),
  ]
  return `  keeps ${parts.join('; ')}\n`
}

/** Whose sources fill the same store: what they bring is in the lists, and how they do is for their own check to say. */
export const otherConfigsText = (others: readonly { path: string; brands: readonly string[] }[]): string =>
  others
    .map(
      ({ path, brands }) =>
        `  filled by ${safeText(path)}, too, for ${count(brands.length, 'brand', 'brands')}: the check of that config says how its sources do\n`,
    )
    .join('')

/** What changed with the brands since the last scan. */
export const brandNoticesText = (notices: readonly Notice[], self: string, clock: Clock): string =>
  notices.map((notice) => `  ${safeText(asTyped(noticeSentence(notice, clock), self))}\n`).join('')

/** What is not read, though earlier versions would have read it there. */
export const passedOverText = (paths: readonly string[]): string =>
  paths
    .map(
      (path) =>
        `  not read: ${path}, where earlier versions kept it. Remove it, or put it in place of the one above.\n`,
    )
    .join('')

type Tried = {
  source: { name: string }
  asked: {
    posts: readonly unknown[]
    notices: readonly Notice[]
    problem?: (Error & { failure: Failure }) | undefined
  }
  named: number
  waits: boolean
}

/** A line for a source that was tried, and below it what is wrong and what to do. */
export function triedText({ source, asked, named, waits }: Tried, self: string, clock: Clock): string {
  const { posts, notices, problem } = asked
  const words = problem && failureWords(problem.failure, clock)
  const name = safeText(source.name)
  if (words !== undefined && waits)
    return `  waits   ${name}\n          ${safeText(words.message)} ${safeText(words.hint)}\n`
  if (words !== undefined) {
    const cause = problem && causeWords(problem, words.message, clock)
    return [
      `  failed  ${name}\n          ${safeText(words.message)}\n`,
      ...(cause === undefined ? [] : [`          cause: ${safeText(redactText(cause))}\n`]),
      `          try: ${safeText(asTyped(words.hint, self))}\n`,
    ].join('')
  }
  return [
    `  ok      ${name}: ${count(posts.length, 'post', 'posts')}, ${count(named, 'names', 'name')} a brand\n`,
    ...notices.map((notice) => `          ${safeText(noticeSentence(notice, clock))}\n`),
  ].join('')
}

/** Where the brands speak themselves, each with its last word or why it cannot be read; empty where they have no channel. */
export function channelsText(
  channels: readonly ChannelInWords[],
  { self, clock, now }: { self: string; clock: Clock; now: Date },
): string {
  if (channels.length === 0) return ''
  const lines = channels.map(({ name, brands, isSpared, problem, updates = 0, last, notices = [] }) => {
    const whose = `${safeText(name)}, of ${safeText(someOf(brands))}`
    if (isSpared === true) return sparedText(name)
    if (problem !== undefined) {
      const { message, hint } = failureWords(problem, clock)
      return `  failed  ${whose}\n          ${safeText(message)}\n          try: ${safeText(asTyped(hint, self))}\n`
    }
    const said = last === undefined ? '' : `, the last ${agoWords(last, now)}: ${safeText(matterWords(last))}`
    return [
      `  ok      ${whose}: ${count(updates, 'update', 'updates')}${said}\n`,
      ...notices.map((notice) => `          ${safeText(noticeSentence(notice, clock))}\n`),
    ].join('')
  })
  return `\nChannels\n${lines.join('')}`
}

export const sparedText = (name: string): string =>
  `  later   ${safeText(name)}: its site limits how often it may be asked, so this is left to the scan\n`

export const pausedText = (name: string): string =>
  `  paused  ${safeText(name)}: in the config, so it was not tried\n`

type MailTried = {
  target: string
  greeting?: string | undefined
  to: readonly string[]
  problems: readonly MentionsError[]
}

/** How mail would go out, or went; empty where the config does not say. */
export function mailText(
  tries: readonly MailTried[],
  { sent, self, clock }: { sent: boolean; self: string; clock: Clock },
): string {
  if (tries.length === 0) return ''
  const lines = tries.flatMap(({ target, to, problems }) => {
    const people = to.map(safeText).join(', ')
    if (problems.length === 0)
      return [
        sent
          ? `  sent    a test to ${people}, by ${safeText(target)}`
          : `  ok      ${safeText(target)}; the digest goes to ${people}. To send them a test: ${self} check --send-test`,
      ]
    return problems.flatMap((problem) => {
      const cause = causeWords(problem, problem.message, clock)
      return [
        `  failed  ${safeText(problem.message)}`,
        ...(cause === undefined ? [] : [`          cause: ${safeText(redactText(cause))}`]),
        `          try: ${safeText(asTyped(thenAgain(problem.hint), self))}`,
      ]
    })
  })
  const greeting = tries.find((tried) => tried.greeting !== undefined)?.greeting
  if (greeting !== undefined) lines.push(greetingLine(greeting))
  return `\nMail\n${lines.join('\n')}\n`
}

/** In which language a digest is that is not in English; empty where all are. */
export const languagesText = (digests: readonly DigestLanguage[]): string =>
  digests.length === 0
    ? ''
    : `\nDigest\n${digests
        .map(({ language, brands }) => {
          const whose = brands.length === 0 ? '' : ` for ${safeText(someOf(brands))}`
          return `  in ${languageOf(language)}${whose}, as the config says\n`
        })
        .join('')}`

/** `German`, `German (de-AT)`. */
function languageOf(tag: string): string {
  const [primary = tag] = tag.split('-', 1)
  return primary === tag ? languageName(tag) : `${languageName(primary)} (${tag})`
}

/**
 * Where alerts go, which a check does not try, as each try would ring somebody; empty where the config has none.
 *
 * @param problem what is not set, or holds what cannot be
 */
export function alertsText(
  destinations: readonly DestinationInWords[],
  problem: MentionsError | undefined,
  self: string,
  contacts: readonly ContactsInWords[] = [],
): string {
  if (problem !== undefined)
    return `\nAlerts\n  failed  ${safeLines(problem.message).replaceAll('\n', '\n          ')}\n          try: ${safeText(asTyped(problem.hint, self))}\n`
  const mailed = contacts.map(contactsLine)
  if (destinations.length === 0) return mailed.length === 0 ? '' : `\nAlerts\n${mailed.join('\n')}\n`
  const lines = destinations.map(({ name, is, rules, problem: own }) => {
    const called = `${safeText(name)} (${safeText(is)})`
    if (own !== undefined)
      return `  failed  ${called}\n          ${safeText(own.message)}\n          try: ${safeText(asTyped(own.hint, self))}`
    return rules.length === 0
      ? `  unused  ${called}: no rule tells it anything`
      : `  set up  ${called}: ${count(rules.length, 'rule tells', 'rules tell')} it of ${safeText(someOf(rules))}`
  })
  return `\nAlerts\n${[...mailed, ...lines].join('\n')}\n          To send them a test: ${self} alerts test\n`
}

/** Whom danger is mailed to without any rule, and whom only people can call. */
function contactsLine({ brand, addresses, others, hasMail }: ContactsInWords): string {
  const whose = `contacts of ${safeText(brand)}`
  const byHand =
    others.length === 0 ? '' : `; ${safeText(someOf(others))}: no mail address, so that nobody is told there`
  if (addresses.length === 0)
    return `  note    ${whose}: no mail address among them, so that danger is told by rules only`
  return hasMail
    ? `  set up  ${whose}: danger is mailed to ${safeText(someOf(addresses))}${byHand}`
    : `  note    ${whose}: danger is mailed to nobody, since digest.email does not say how mail is sent`
}

const greetingLine = (greeting: string): string =>
  `  note    This machine greets as ${greeting}, since it has no full name; some servers refuse that. Put ?name= with its name behind the address of the server, such as ?name=desk.northwind.example`

/** A check leaves nothing behind that a later run would send. */
const thenAgain = (hint: string): string => `${hint} Then check again: \`mentions check\``

/**
 * `tried`: those that were asked, the `failed` ones with them. `waiting` ones were not, nor those that are `spared` for the next
 * scan, or `paused`. `mailFails`: some way to mail. `mailsLeft`: what an earlier run tried to send and could not.
 */
export type Tally = {
  failed: number
  tried: number
  waiting: number
  spared: number
  paused: number
  mailFails: boolean
  /** A variable of a destination of alerts is not set. */
  alertsFail?: boolean
  /** Alerts that were tried and reached nobody. */
  alertsLeft?: number
  mailsLeft?: number
  /** Channels of our own that could not be read. */
  channelsFail?: number
  /** Of those that failed: how many sites want to be left alone for now. */
  leftAlone?: number
  /** The end of the longest of these pauses, and of those of which others wait. */
  leftUntil?: Date | undefined
}

/** @param scan the command to type next */
export function tallyText(
  {
    failed,
    tried,
    waiting,
    spared,
    paused,
    mailFails,
    alertsFail = false,
    alertsLeft = 0,
    mailsLeft = 0,
    channelsFail = 0,
    leftAlone = 0,
    leftUntil,
  }: Tally,
  scan: string,
  clock: Clock = utc,
): string {
  const after = leftUntil === undefined ? '' : ` after ${toTheMinute(leftUntil, clock)}`
  const waits =
    waiting === 0 ? '' : ` ${count(waiting, 'source waits', 'sources wait')} for a site that limits requests.`
  const left =
    mailsLeft === 0 ? '' : ` ${count(mailsLeft, 'mail waits', 'mails wait')} to be sent: see above.`
  const channels =
    channelsFail === 0
      ? ''
      : ` ${count(channelsFail, 'channel of your own', 'channels of your own')} cannot be read: see above.`
  const undelivered =
    alertsLeft === 0 ? '' : ` ${count(alertsLeft, 'alert has', 'alerts have')} not arrived: see above.`
  const alerts = alertsFail ? ' Alerts cannot be sent: see above.' : undelivered
  const mail = (mailFails ? ' Mail cannot be sent: see above.' : left) + alerts + channels
  const fine = mail === '' ? 'All is well.' : 'The sources work.'
  if (failed === 0) {
    const isVain = tried === 0 && waiting > 0 && spared === 0 && after !== ''
    return `${tried === 0 ? 'No source was tried.' : fine}${mail}${waits} ${isVain ? `Next,${after}` : 'Next'}: ${scan}`
  }
  if (failed === tried) {
    const todo =
      leftAlone === failed
        ? 'There is nothing to correct: scans ask again once the sites allow it.'
        : leftAlone > 0
          ? `Correct what is said above, then check again${after}: not all of these sites want to be asked before.`
          : 'Correct what is said above, then check again.'
    return `${waiting + spared === 0 ? 'No source' : 'No source that was tried'} could be read.${mail}${waits} ${todo}`
  }
  // Counted as lists and scans count them.
  const others = [
    count(tried - failed, 'works', 'work'),
    ...(spared === 0 ? [] : [`${count(spared, 'is', 'are')} left to the scan`]),
    ...(paused === 0 ? [] : [`${count(paused, 'is', 'are')} paused`]),
  ].join(', ')
  const all = tried + waiting + spared + paused
  return `${failed} of ${all} sources failed; ${others}.${mail}${waits} Next: ${scan}`
}
