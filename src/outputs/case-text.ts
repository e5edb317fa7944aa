import type { RankedMention } from '../cases/ranked-mention.js'
import type { View } from '../terminal/view.js'
import type { CaseView } from '../views/case.js'
import { caseWith } from './brief-case.js'
import { relevanceTable } from './relevance-table.js'
import { reasonTable } from './signal-table.js'
import { paletteOf } from './table/palette.js'
import { wholeText } from './whole-text.js'
import { count } from './wording/count.js'
import { duration } from './wording/duration.js'
import { causeWords, ownerAndTags } from './wording/handled.js'
import { goneWords, historyWords } from './wording/history.js'
import { minuteOf } from './wording/moment.js'
import { promiseWords } from './wording/promise.js'
import { campaignWords, LATE, waitsWords } from './wording/row.js'
import { offTheList, unmatchedWords } from './wording/unlisted.js'
import { isWordless, wordlessWords } from './wording/wordless.js'

/**
 * One case in full: who, its posts with every word that tells something marked, the sums of their scores, where they were found, what happened.
 */
export const caseText = (file: CaseView, view: View): string =>
  caseWith(file, view, (mention) => [
    '',
    reasonTable(mention, view.width),
    ...(isDoubtful(mention) ? ['', ...relevanceTable(mention, view.width)] : []),
  ])
export function caseText(file: CaseView, view: View, { brief = false }: { brief?: boolean } = {}): string {
  const { strong, faint } = paletteOf(view.colour)
  const { case: matter, mentions, history, calendar } = file
  const time = (moment: Date) => minuteOf(moment, clockOf(calendar))
  const person = matter.person
  const who =
    person === undefined ? 'somebody unnamed' : `${safeText(person.author.name)} on ${safeText(person.place)}`
  return [
    strong(
      `Case ${file.shortId}: ${[`${who} about ${safeText(matter.brand)}`, stateAt(matter, file.asOf), ...ownerAndTags(matter).map(safeText), ...causeWords(matter).map(safeText)].join(', ')}`,
    ),
    ...standsSince(file),
    ...copiesLines(file, view),
    faint(`Times are those of ${calendar.timeZone}.`),
    ...promiseLines(file, view),
    ...mentions.flatMap((mention) => ['', ...mentionLines(mention, file, { ...view, brief })]),
    '',
    strong('History'),
    ...history.map((event) => {
      const { what, by, detail } = historyWords(event, clockOf(calendar))
      const more = detail === undefined ? '' : `: ${safeText(detail)}`
      return `  ${faint(time(event.at))}  ${safeText(what)} (${safeText(by)})${more}`
    }),
    '',
  ].join('\n')
}

/** What its state alone does not tell: until when it is off the list, or that we owe another word. */
function standsSince({ case: matter, asOf, calendar }: CaseView): string[] {
  const clock = clockOf(calendar)
  const { waitsFrom } = matter
  const owed = wordOwedSince({ handled: matter }, asOf)
  if (owed !== undefined) return [`We owe another word since ${minuteOf(owed, clock)}`]
  if (waitsFrom === undefined || waitsFrom <= asOf) return []
  return [
    matter.state === 'answered'
      ? `The next word is promised for ${minuteOf(waitsFrom, clock)}`
      : `Off the list until ${minuteOf(waitsFrom, clock)}`,
  ]
}

/** Who says nearly the same, and how to answer all of them. */
function copiesLines({ shortId, copies }: CaseView, { self = 'mentions' }: View): string[] {
  if (copies === undefined) return []
  const { count: cases, authors, newAccounts } = copies
  const people = count(authors, 'person', 'people')
  return [
    `One of ${count(cases, 'case', 'cases')} of ${people} in nearly the same words. To do the same with all: \`${self} resolve ${shortId} --copies\``,
    ...(newAccounts === undefined ? [] : [campaignWords(newAccounts)]),
  ]
}

function promiseLines(file: CaseView, view: View): string[] {
  const { case: matter, promises, calendar } = file
  const clock = clockOf(calendar)
  const { alarm } = paletteOf(view.colour)
  const theirTurn =
    matter.state === 'answered' && matter.answeredAt !== undefined
      ? `; their turn since ${minuteOf(matter.answeredAt, clock)}`
      : ''
  return (promises?.standings ?? []).map((standing) => {
    const words = promiseWords(standing, { clock, isTimeExact: promises?.isTimeExact ?? true })
    const told = standing.standing === 'broken' ? alarm(words) : words
    return standing.promise === 'resolve' ? told + theirTurn : told
  })
}

function mentionLines(mention: RankedMention, file: CaseView, view: View & { brief: boolean }): string[] {
  const { post, firstSeenAt } = mention
  const off = offTheList(mention, view.self)
  const { telling } = tellingAndSmall(mention.signals)
  const { faint, strong, alarm } = paletteOf(view.colour)
  const facts = mentionFacts(mention)
  const time = (moment: Date) => minuteOf(moment, clockOf(file.calendar))
  const marked = (field: 'title' | 'text', words: string) =>
    wholeText(
      words,
      telling.flatMap(({ spans }) => spans.filter((span) => span.field === field)),
      view.width,
      markFor(view),
    )
  const found = (file.foundBy[post.id] ?? []).map(
    ({ sourceId, firstSeenAt }) =>
      `${safeText(file.sourceNames.get(sourceId) ?? sourceId)} at ${time(firstSeenAt)}`,
  )
  return [
    faint('─'.repeat(Math.min(view.width, 60))),
    ...writerLine(mention, file),
    ...(post.title?.trim() ? marked('title', post.title).map((line) => strong(line)) : []),
    ...(isWordless(post) ? [faint(wordlessWords(post))] : marked('text', post.text)),
    '',
    safeText(post.url),
    ...(post.titleOf === undefined ? [] : [answersWords(post)]),
    ...(post.gone ? [alarm(`${goneWords(post.gone.by)}, seen ${time(post.gone.at)}`)] : []),
    [
      `${post.publishedAtFrom === 'source' ? 'Published' : 'First seen'} ${time(post.publishedAt)}`,
      ...(mention.turned ? [`edited ${time(mention.turned.at)} so that it needs a reply`] : []),
      ...(mention.due ? [waitsWords(facts)] : []),
    ].join(', ') + (facts.late ? alarm(`, ${LATE}`) : ''),
    `Seen by us ${time(firstSeenAt)}${lagWords(mention)}${found.length === 0 ? '' : `; found by ${found.join(', ')}`}`,
    ...notNamed(mention),
    ...(facts.official ? ['Written by your own staff'] : []),
    '',
    verdictLine(mention, { needed: mention.needsReply, why: whyOf(mention), unlisted: facts.unlisted }),
    ...(off === undefined ? [] : [off]),
    priorityLine(facts),
    ...(view.brief ? [] : ['', reasonTable(mention, view.width)]),
    ...(isDoubtful(mention) && !view.brief ? ['', ...relevanceTable(mention, view.width)] : []),
  ]
}

/** How long nobody here could know of it, which no promise leaves out. */
function lagWords({ post, firstSeenAt }: RankedMention): string {
  const lag = firstSeenAt.getTime() - post.publishedAt.getTime()
  return post.publishedAtFrom !== 'source' || lag < A_MINUTE
    ? ''
    : `, ${duration(lag)} after it was published`
}

const A_MINUTE = 60_000

/** Who wrote it, in a case of several people. */
function writerLine({ post }: RankedMention, { mentions }: CaseView): string[] {
  const nameOf = ({ author, place }: Post) =>
    `${author?.name || author?.handle || 'somebody unnamed'} on ${place}`
  return new Set(mentions.map((one) => nameOf(one.post))).size > 1 ? [`By ${safeText(nameOf(post))}`] : []
}

const answersWords = ({ thread }: Pick<Post, 'thread'>): string =>
  `An answer: its title is that of what it answers${thread?.url === undefined ? '' : `, ${safeText(thread.url)}`}`

function notNamed({ named, follows }: RankedMention): string[] {
  if (named.length > 0) return []
  return follows
    ? ['Not named in the words: the same person goes on in the thread of their case']
    : ['Not named in the words: the address, the author or the forum is yours']
}

/** A name that stands for nothing else needs no table. */
const isDoubtful = ({ relevance, relevanceSignals = [] }: RankedMention) =>
  relevance < 1 || relevanceSignals.some(({ points }) => points < 0)
