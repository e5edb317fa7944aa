// What a timeline says, the same in every format that people read. It names nobody, neither who complained nor who of us did what: it is
// pasted where others read it. Words of strangers are as they were published: each format makes them safe.

import { shortId } from '../../../cases/short-id.js'
import type { Calendar } from '../../../digest/calendar.js'
import { incidentId } from '../../../incidents/incident-id.js'
import type { Gap, GapName, Timeline, TimelineEntry } from '../../../incidents/timeline.js'
import type { Volume } from '../../../incidents/volume.js'
import type { UnreachableReason } from '../../../model/incident.js'
import { personalData } from '../../../text/personal-data.js'
import { dayName } from '../../times.js'
import { count, grouped } from '../../wording/count.js'
import { duration } from '../../wording/duration.js'
import { usualWords } from '../../wording/incidents.js'
import { monthName } from '../../wording/moment.js'
import { troubleWords } from '../../wording/rise.js'

export const titles = {
  timeline: 'Timeline',
  gaps: 'How long it took',
  volume: 'How many complained',
  said: 'What people said',
  promised: 'What was promised',
  told: 'Who was told that it is over',
  cause: 'Cause',
} as const

/** What only a person can add. */
export const CAUSE =
  'To be added by whoever knows: what it came from, what made it last, and what changes so that it does not come again.'

/** `Northwind Hosting: "502", "login" on 14 Mar 2026 (i3)` */
export function titleWords({ incident }: Timeline, { local }: Calendar): string {
  const { brand, name, since, id } = incident
  const { day, month, year } = local(since)
  const what = name ?? troubleWords(incident) ?? 'trouble'
  return `${brand}: ${what} on ${day} ${monthName(month)} ${year} (${incidentId(id)})`
}

/** How moments are told: with the day, where it is not all of one. */
export type Moments = (moment: Date) => string

export function momentsOf({ entries, volume, generatedAt }: Timeline, { local }: Calendar): Moments {
  const all = [...entries.map(({ at }) => at), ...volume.bars.map(({ from }) => from), generatedAt]
  const days = new Set(all.map((at) => dayName(local(at))))
  return (moment) => {
    const at = local(moment)
    const time = `${two(at.hour)}:${two(at.minute)}`
    return days.size === 1 ? time : `${dayName(at)}, ${time}`
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** In sentences: what one has to know who reads no further. */
export function summaryWords({ incident, gaps, told, volume }: Timeline, moments: Moments): string[] {
  const { since, state, fixedAt, closedAt, calmSince } = incident
  const { counts, median } = told
  const took = (name: GapName) => gaps.find(({ of, to }) => of === name && to !== undefined)?.lasts
  const [found, word, fixed] = [took('found'), took('first-word'), took('fixed')]
  const most = volume.bars.reduce((max, { people }) => Math.max(max, people), 0)
  const reached = counts.people - counts.unreachable
  return [
    `${count(counts.people, 'person', 'people')} complained from ${moments(since)} on${usualWords(incident)}; at most ${grouped(most)} in ${duration(volume.step)}.`,
    found === undefined ? '' : `It was found ${duration(found)} after the first post.`,
    word === undefined
      ? 'No word of ours in public is known.'
      : `Our first word in public came ${duration(word)} after it.`,
    fixed !== undefined && fixedAt !== undefined
      ? `It was fixed at ${moments(fixedAt)}, ${duration(fixed)} after it.`
      : state === 'closed'
        ? 'Nobody said that it is fixed.'
        : calmSince === undefined
          ? 'It goes on.'
          : `No more people than usual complain since ${moments(calmSince)}; nobody said that it is fixed.`,
    fixedAt === undefined
      ? ''
      : counts.waits === 0
        ? `All ${count(reached, 'person', 'people')} who could be reached ${reached === 1 ? 'was' : 'were'} told that it is over${median === undefined ? '' : `, half of them within ${duration(median)}`}.`
        : `${grouped(counts.told)} of ${grouped(reached)} who can be reached were told that it is over so far.`,
    closedAt === undefined ? '' : `It was closed at ${moments(closedAt)}.`,
  ].filter((words) => words !== '')
}

/** What happened; `quote`: words of ours, or a note. */
export function entryWords(entry: TimelineEntry): { text: string; quote?: string; url?: string } {
  switch (entry.what) {
    case 'first-post':
      return { text: entry.place === undefined ? 'First post' : `First post, on ${entry.place}` }
    case 'found':
      return { text: foundWords(entry) }
    case 'first-reply':
      return { text: 'First reply to one of them' }
    case 'word': {
      const { word, number, after } = entry
      const state = word.state === undefined ? '' : ` (${word.state.replace('-', ' ')})`
      const silent = `after ${duration(after)} without one`
      return {
        text:
          number === 1
            ? `First word in public${state}, ${silent}`
            : `Word ${number} in public${state}, ${silent}`,
        ...(word.words !== undefined && { quote: word.words }),
        ...(word.url !== undefined && { url: word.url }),
      }
    }
    case 'other-word':
      return {
        text: 'We spoke in public of something else',
        ...(entry.word.words !== undefined && { quote: entry.word.words }),
        ...(entry.word.url !== undefined && { url: entry.word.url }),
      }
    case 'silent':
      return { text: `Alarm: nobody had spoken of it for ${duration(entry.lasts)}` }
    case 'calm':
      return { text: 'No more people complain than usual' }
    case 'rose-again':
      return { text: `More people complain again: ${grouped(entry.people)}` }
    case 'fixed':
      return { text: 'Fixed' }
    case 'not-fixed':
      return { text: 'Not fixed after all' }
    case 'last-told':
      return { text: `The last of ${count(entry.people, 'person', 'people')} was told that it is over` }
    case 'closed': {
      const { untold, unsaid, reason } = entry
      const left = [
        ...(untold === 0 ? [] : [`${count(untold, 'person was', 'people were')} not told`]),
        ...(unsaid ? ['nobody had said in public that it is over'] : []),
      ]
      return {
        text: `Closed${left.length === 0 ? '' : `, though ${left.join(' and ')}`}`,
        ...(reason !== undefined && { quote: reason }),
      }
    }
    case 'relapsed':
      return { text: 'Somebody complained of the same again: it is open once more' }
    case 'reopened':
      return { text: 'Opened again' }
    case 'note':
      return { text: 'Note', quote: entry.text }
  }
}

function foundWords({ origin, people, usual, window }: Extract<TimelineEntry, { what: 'found' }>): string {
  const many = people === undefined ? 'many people' : count(people, 'person', 'people')
  const within = window === undefined ? '' : ` within ${duration(window)}`
  const level = usual === undefined ? '' : ', where '
  const otherwise =
    usual === undefined
      ? ''
      : `${level}${Math.round(usual) === 0 ? 'less than 1 is' : count(Math.round(usual), 'is', 'are')} usual`
  switch (origin) {
    case 'hand':
      return 'Somebody of us called it an incident'
    case 'many':
      return `Found: ${many} with the same trouble${within}; no usual level was known yet`
    case 'slow':
      return `Found: ${many}${within}${otherwise}`
    case 'surge':
      return `Found: suddenly ${many}${within}${otherwise}`
  }
}

const gapWords: Readonly<Record<GapName, string>> = {
  found: 'From the first post until it was found',
  'first-word': 'From the first post until our first word in public',
  'first-reply': 'From the first post until the first reply to one of them',
  'longest-silence': 'Longest time without a word in public, once we had spoken',
  fixed: 'From the first post until it was fixed',
  'said-over': 'From the fix until we said so in public',
  'half-told': 'From the fix until half of those who can be reached knew',
  'last-told': 'From the fix until the last of them knew',
  closed: 'From the fix until it was closed',
}

export const gapRow = ({ of, from, to, lasts }: Gap, moments: Moments) => ({
  what: gapWords[of],
  lasts: to === undefined ? `${duration(lasts)} so far` : duration(lasts),
  when: `${moments(from)} – ${to === undefined ? 'now' : moments(to)}`,
})

/** `People per 15m, by when they wrote; usual: less than 1.` */
export function volumeWords({ step, usual }: Volume): string {
  const level =
    usual === undefined ? '' : `; usual: ${usual < 0.5 ? 'less than 1' : grouped(Math.round(usual))}`
  return `People who complained in each ${duration(step)}${level}.`
}

export const termWords = ({ said }: Timeline): string =>
  said.terms.map(({ term, people }) => `"${term}" (${count(people, 'person', 'people')})`).join(', ')

export const kindWords = ({ said }: Timeline): string =>
  said.kinds.map(({ kind, people }) => `${kind} (${grouped(people)})`).join(', ')

/** In UTF-16 code units. */
const LONGEST_EXAMPLE = 220

/** How a post begins, without what tells who wrote it or whom it is about. */
export function exampleWords(text: string): string {
  const begins = text.slice(0, 2 * LONGEST_EXAMPLE)
  let bare = ''
  let at = 0
  for (const { start, end } of personalData(begins)) {
    bare += `${begins.slice(at, start)}…`
    at = end
  }
  const words = (bare + begins.slice(at)).replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST_EXAMPLE && text.length <= begins.length
    ? words
    : `${words.slice(0, LONGEST_EXAMPLE).replace(/\s+\S*$/, '')} …`
}

/** What was promised in public, a row each; and to people one by one. */
export function promisedRows({ promises }: Timeline, moments: Moments): string[] {
  return promises.words.map(({ at, by, standing, keptAt }) => {
    const said = `At ${moments(at)} the next word was promised for ${moments(by)}`
    if (standing === 'open') return `${said}: that is still to come.`
    if (keptAt === undefined) return `${said}: none came.`
    return standing === 'kept'
      ? `${said}: it came at ${moments(keptAt)}, in time.`
      : `${said}: it came at ${moments(keptAt)}, ${duration(keptAt.getTime() - by.getTime())} late.`
  })
}

export function promisedWords({ promises }: Timeline): string {
  const { kept, broken, open } = promises.replies
  const all = kept + broken + open
  if (all === 0)
    return promises.words.length === 0
      ? 'Nobody was promised a next word.'
      : 'Nobody was promised one by themselves.'
  const parts = [
    ...(kept === 0 ? [] : [`${grouped(kept)} came in time`]),
    ...(broken === 0 ? [] : [`${grouped(broken)} did not`]),
    ...(open === 0 ? [] : [`${grouped(open)} ${open === 1 ? 'is' : 'are'} still to come`]),
  ]
  return `In replies a next word was promised ${grouped(all)} ${all === 1 ? 'time' : 'times'}: ${parts.join(', ')}.`
}

const whyWords: Readonly<Record<UnreachableReason, string>> = {
  gone: 'their posts are gone',
  locked: 'their thread is locked',
  'no-author': 'nobody knows who wrote',
  forgotten: 'they asked to be forgotten, or their post was deleted',
  hand: 'somebody of us said so',
}

/** Whether all who can be reached were told, who can't be and why, who complained again: a sentence each. */
export function toldRows({ told, incident }: Timeline): string[] {
  const { counts, median, unreachable, waiting, again } = told
  const reasons = new Map<string, number>()
  for (const { why = 'hand', whyInWords } of unreachable) {
    const words = whyInWords ?? whyWords[why]
    reasons.set(words, (reasons.get(words) ?? 0) + 1)
  }
  const isOver = incident.fixedAt !== undefined || incident.state === 'closed'
  return [
    isOver || counts.told > 0
      ? `${grouped(counts.told)} of ${count(counts.people, 'person', 'people')}.`
      : 'Nobody so far: it is not said to be fixed.',
    ...(median === undefined ? [] : [`Half of them knew within ${duration(median)} after the fix.`]),
    ...(waiting.length === 0 || !isOver
      ? []
      : [`${count(waiting.length, 'person was', 'people were')} not told so far: ${named(waiting)}.`]),
    ...(unreachable.length === 0
      ? []
      : [
          `${grouped(unreachable.length)} could not be reached: ${[...reasons].map(([words, people]) => `${words} (${grouped(people)})`).join('; ')}.`,
        ]),
    ...(again.length === 0
      ? []
      : [`${count(again.length, 'person', 'people')} complained again afterwards: ${named(again)}.`]),
  ]
}

const MOST_NAMED = 10

const named = (cases: readonly number[]): string => {
  const rest = cases.length - MOST_NAMED
  return `${cases.slice(0, MOST_NAMED).map(shortId).join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`
}
