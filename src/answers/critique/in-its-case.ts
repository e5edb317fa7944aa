import type { PromiseClock } from '../../cases/promise-clock.js'
import { readingOf } from '../../languages/reading.js'
import type { Kind } from '../../model/mention.js'
import type { Finding, FindingCode, Grade } from './codes.js'
import { copiesOf, MANY } from './copied.js'
import { type PromisedMoment, promisedMoments, type ReplyCalendar } from './promised-moment.js'
import { inOrder, type ReplyReading, readReply, replyOf } from './read-reply.js'
import { findingAt, type Reply } from './reply.js'

/** What is known of the case that a reply answers. */
export type ReplyCase = {
  /** Its text, where it is known: what a reply only says again says nothing. */
  post?: string | undefined
  kind: Kind
  danger: boolean
  /** Data may be stolen or seen by others. */
  breach: boolean
  /** Of the post, BCP 47, where it is known. */
  language?: string | undefined
  /** Accounts that may be named: the author's, and our own. Without `@`. */
  accounts: readonly string[]
  /** What in the post belongs to one person, as it stands there: numbers, addresses. */
  personal: readonly string[]
  /** How long it is at its place, and how long it may be. */
  length?: { signs: number; most: number; place: string } | undefined
  promise: {
    now: Date
    /** When the solution is due, or was; undefined where nothing is promised. */
    endsAt: Date | undefined
    clock: PromiseClock
    calendar: ReplyCalendar
  }
}

/** What a reply says, judged by the case that it answers. */
export function readReplyTo(text: string, about: ReplyCase): ReplyReading {
  const reply = replyOf(text)
  const reading = readReply(text, undefined, about.post)
  const found =
    reply === undefined
      ? []
      : [...ofKind(reply, about), ...ofPost(reply, about), ...ofTimes(reply, about.promise)]
  const kept = reading.findings.filter((one) => !isMoot(one, about)).map((one) => graver(one, about))
  const known = new Set(kept.map(({ code }) => code))
  return {
    ...reading,
    findings: inOrder([...kept, ...[...found, ...tooLong(about)].filter(({ code }) => !known.has(code))]),
  }
}

/** What a reply promises against the settings of its brand, where no case is known. */
export function promiseFindings(text: string, promise: ReplyCase['promise']): Finding[] {
  const reply = replyOf(text)
  return reply === undefined ? [] : ofTimes(reply, promise)
}

/** The same words went to others, too: a finding, or none. */
export function copied(text: string, others: readonly string[]): Finding[] {
  const count = copiesOf(text, others)
  return count === 0 ? [] : [{ ...whole('copied', count >= MANY ? 'fault' : 'hint'), about: String(count) }]
}

const whole = (code: FindingCode, grade: Grade): Finding => ({ code, grade, words: '' })

/** Praise wants neither a step nor a time. */
const isMoot = ({ code }: Finding, { kind, danger }: ReplyCase): boolean =>
  kind === 'praise' && !danger && ['no-time', 'no-next-step', 'says-nothing'].includes(code)

/** Who has trouble is sold nothing; nor is who thanks. */
const graver = (one: Finding, { kind }: ReplyCase): Finding =>
  one.code === 'sells' && !['news', 'question', 'other'].includes(kind) ? { ...one, grade: 'fault' } : one

function ofKind(reply: Reply, { danger, breach }: ReplyCase): Finding[] {
  const found: Finding[] = []
  if (danger && !reply.has('urgent')) found.push(whole('danger-routine', 'fault'))
  if (!breach) return found
  const [denied] = reply.roles.breachDenied
  const [details] = reply.roles.breachDetails
  if (denied !== undefined) found.push(findingAt(reply, 'breach-denied', 'fault', denied))
  if (details !== undefined) found.push(findingAt(reply, 'breach-details', 'fault', details))
  return found
}

/** Fewer words tell no language. */
const FEWEST_WORDS = 4

function ofPost(reply: Reply, { language, accounts, personal }: ReplyCase): Finding[] {
  const found: Finding[] = []
  const { tokens, text } = reply
  const written = tokens.length < FEWEST_WORDS ? undefined : readingOf(tokens, tokens).main
  const theirs = language?.split(/[-_]/, 1)[0]?.toLowerCase()
  if (written !== undefined && theirs !== undefined && written !== theirs)
    found.push({ ...whole('other-language', 'fault'), about: theirs })
  const known = new Set(accounts.map((account) => account.toLowerCase()))
  const stranger = tokens.findIndex(({ shape, word }) => shape === 'handle' && !known.has(word))
  if (stranger >= 0)
    found.push(findingAt(reply, 'names-somebody', 'hint', { first: stranger, last: stranger }))
  const repeated = personal.find((one) => one !== '' && text.includes(one))
  if (repeated !== undefined) {
    const start = text.indexOf(repeated)
    found.push({
      code: 'shows-private',
      grade: 'fault',
      span: { start, end: start + repeated.length },
      words: repeated,
    })
  }
  return found
}

const tooLong = ({ length }: ReplyCase): Finding[] =>
  length === undefined || length.signs <= length.most
    ? []
    : [
        {
          ...whole('too-long', 'fault'),
          about: `${length.signs} signs; ${length.place} takes ${length.most}`,
        },
      ]

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

function ofTimes(reply: Reply, { now, endsAt, clock, calendar }: ReplyCase['promise']): Finding[] {
  const moments = promisedMoments(reply, now, calendar)
  const closed = moments.find((one) => isClosed(one, clock))
  const late =
    endsAt !== undefined && endsAt > now
      ? moments.find(({ at, isDay }) => startOf(at, isDay) > endsAt)
      : undefined
  return [
    ...(late === undefined ? [] : [findingAt(reply, 'later-than-promised', 'fault', late)]),
    ...(closed === undefined ? [] : [findingAt(reply, 'outside-hours', 'fault', closed)]),
  ]
}

/** Of a day, as early as it may be. */
const startOf = (at: Date, isDay: boolean): Date => (isDay ? new Date(at.getTime() - DAY + MINUTE) : at)

/** Nobody is there: at no moment near that one, or on no hour of that day. */
function isClosed({ at, isDay }: PromisedMoment, clock: PromiseClock): boolean {
  const around = isDay
    ? clock.counted(startOf(at, true), at)
    : clock.counted(new Date(at.getTime() - MINUTE), new Date(at.getTime() + MINUTE))
  return around === 0
}
