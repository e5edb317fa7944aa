import { namedBy } from '../cases/named-by.js'
import { wordOwedSince } from '../cases/promise-standing.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { stateAt } from '../cases/states.js'
import { otherPeople } from '../cases/whose.js'
import { isUntitled } from '../identity/untitled.js'
import type { Post } from '../model/post.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import type { CaseView } from '../views/case.js'
import { tellingAndSmall } from '../views/reasons.js'
import { type MentionFacts, mentionFacts } from '../views/row.js'
import { besideLines } from './beside-lines.js'
import { exchangeLines } from './exchange-lines.js'
import { personLines } from './person-lines.js'
import { paletteOf } from './table/palette.js'
import { clockOf } from './times.js'
import { markFor, verdictLine } from './verdict-line.js'
import { wholeText } from './whole-text.js'
import { count } from './wording/count.js'
import { duration } from './wording/duration.js'
import { failureWords } from './wording/failures/index.js'
import { causeWords, ownerAndTags } from './wording/handled.js'
import { goneWords, historyWords } from './wording/history.js'
import { incidentOfCaseWords } from './wording/incident-of-case.js'
import { markWords } from './wording/marks.js'
import { minuteOf } from './wording/moment.js'
import { andMore } from './wording/named-post.js'
import { whyNoReply } from './wording/no-reply.js'
import { promiseWords } from './wording/promise.js'
import { campaignWords, LATE, waitsWords } from './wording/row.js'
import { thereSentence } from './wording/there.js'
import { offTheList, unmatchedWords } from './wording/unlisted.js'
import { stateWords } from './wording/verbs.js'
import { isWordless, wordlessWords } from './wording/wordless.js'

/** What stands below a post: lines of their own. */
export type Below = (mention: RankedMention) => readonly string[]

/** One case for whoever wants to answer, and not to judge: `caseText` without the sums of the scores. */
export const briefCase = (file: CaseView, view: View): string => caseWith(file, view, () => [])

/**
 * One case: who, its posts with every word that tells something marked, the one that decides its place first, where they were found, what happened. What makes tables is not
 * loaded for it, since `next` needs none.
 */
export function caseWith(file: CaseView, view: View, below: Below): string {
  const { strong, faint } = paletteOf(view.colour)
  const { case: matter, mentions, leadId, history, calendar } = file
  const time = (moment: Date) => minuteOf(moment, clockOf(calendar))
  const lines = (mention: RankedMention) => ['', ...mentionLines(mention, file, view), ...below(mention)]
  const lead = mentions.filter(({ id }) => id === leadId)
  const others = mentions.filter(({ id }) => id !== leadId)
  const who = whoWrote(file)
  return [
    strong(
      `Case ${file.shortId}: ${[`${who} about ${safeText(matter.brand)}`, stateWords(stateAt(matter, file.asOf)), ...ownerAndTags(matter).map(safeText), ...causeWords(matter).map(safeText)].join(', ')}`,
    ),
    ...standsSince(file),
    ...personLines(file, view),
    ...copiesLines(file, view),
    ...(file.incidents ?? []).map((one) =>
      incidentOfCaseWords(one, clockOf(calendar), view.self ?? 'mentions'),
    ),
    faint(`Times are those of ${calendar.timeZone}.`),
    ...promiseLines(file, view),
    ...lead.flatMap(lines),
    ...(lead.length === 0 || others.length === 0 ? [] : ['', strong(othersTitle(others.length))]),
    ...others.flatMap(lines),
    ...exchangeLines(file, view),
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

/** Above what stands below the post that gives the case its place. */
const othersTitle = (others: number): string =>
  others === 1 ? 'The other post of this case' : `The other ${others} posts of this case, in order of time`

/** Whoever wrote the post that it is named by, as in every list, and how many others did. */
function whoWrote({ mentions, case: { person } }: CaseView): string {
  const named = namedBy(mentions)
  const author = named?.post.author ?? (named === undefined ? person?.author : undefined)
  const place = named?.post.place ?? person?.place ?? ''
  const others = named === undefined ? 0 : otherPeople(named, mentions)
  return `${safeText(author?.name || author?.handle || 'somebody unnamed')} on ${safeText(place)}${andMore(others)}`
}

/** What its state alone does not tell: until when it is off the list, or that we owe another word. */
function standsSince({ case: matter, mentions, asOf, calendar }: CaseView): string[] {
  const clock = clockOf(calendar)
  const { waitsFrom } = matter
  const owed = wordOwedSince({ handled: matter }, asOf)
  const promiser = mentions.find((one) => one.promisedBy !== undefined)?.promisedBy
  if (owed !== undefined)
    return [
      promiser === undefined
        ? `We owe another word since ${minuteOf(owed, clock)}`
        : `${safeText(promiser)} promised another word for ${minuteOf(owed, clock)}, and it is not given`,
    ]
  if (waitsFrom === undefined || waitsFrom <= asOf) return []
  return [
    matter.state === 'answered'
      ? `The next word is promised for ${minuteOf(waitsFrom, clock)}${promiser === undefined ? '' : `, by ${safeText(promiser)}`}`
      : `Off the list until ${minuteOf(waitsFrom, clock)}`,
  ]
}

/** Who says nearly the same, and how to answer all of them. */
function copiesLines({ shortId, copies }: CaseView, { self = 'mentions', as = '' }: View): string[] {
  if (copies === undefined) return []
  const { count: cases, authors, newAccounts } = copies
  const people = count(authors, 'person', 'people')
  return [
    `One of ${count(cases, 'case', 'cases')} of ${people} in nearly the same words. To do the same with all: \`${self} resolve ${shortId} --copies${as}\``,
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
  const unanswered = stateAt(matter, file.asOf) === 'acknowledged' ? '; not answered yet' : ''
  return (promises?.standings ?? []).map((standing) => {
    const words = promiseWords(standing, { clock, isTimeExact: promises?.isTimeExact ?? true })
    const told = standing.standing === 'broken' ? alarm(words) : words
    return told + (standing.promise === 'resolve' ? theirTurn : unanswered)
  })
}

function mentionLines(mention: RankedMention, file: CaseView, view: View): string[] {
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
    ...(post.url === '' ? [] : [safeText(post.url)]),
    ...(post.titleOf === undefined ? [] : [answersWords(post)]),
    ...(post.wordsDeleted ? [`Its words were deleted ${time(post.wordsDeleted.at)}`] : []),
    ...(post.gone ? [alarm(`${goneWords(post.gone.by)}, seen ${time(post.gone.at)}`)] : []),
    [
      `${post.publishedAtFrom === 'source' ? 'Published' : 'First seen'} ${time(post.publishedAt)}`,
      ...(mention.turned ? [`edited ${time(mention.turned.at)} so that it needs a reply`] : []),
      ...(mention.due ? [waitsWords(facts)] : []),
    ].join(', ') + (facts.late ? alarm(`, ${LATE}`) : ''),
    ...thereLines(mention, file),
    `Seen by us ${time(firstSeenAt)}${lagWords(mention)}${found.length === 0 ? '' : `; found by ${found.join(', ')}`}`,
    ...besideLines(post, file),
    ...notNamed(mention),
    ...(facts.official ? ['Written by your own staff'] : []),
    '',
    verdictLine(mention, { needed: mention.needsReply, why: whyOf(mention), unlisted: facts.unlisted }),
    ...(off === undefined ? [] : [off]),
    priorityLine(facts),
  ]
}

/** Whether one of us answered there, as far as anybody could see. */
function thereLines({ there }: RankedMention, { asOf, calendar }: CaseView): string[] {
  if (there === undefined) return []
  const { failure, at } = there
  const words = failure && failureWords(failure, clockOf(calendar))
  return [
    safeText(
      thereSentence(there, {
        failure: words && [words.message, words.hint].filter(Boolean).join(' '),
        ago: at && duration(Math.max(0, asOf.getTime() - at.getTime())),
      }),
    ),
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

const answersWords = (post: Post): string => {
  const { thread } = post
  const address = thread?.url === undefined ? '' : `, ${safeText(thread.url)}`
  return isUntitled(post)
    ? `An answer: the title of its thread was forgotten with whoever began it${address}`
    : `An answer: its title is that of what it answers${address}`
}

function notNamed({ named, follows, post }: RankedMention): string[] {
  // Where there are no words any more, nobody knows.
  if (named.length > 0 || isWordless(post) || isUntitled(post)) return []
  return follows
    ? ['Not named in the words: the same person goes on in the thread of their case']
    : ['Not named in the words: the address, the author or the forum is yours']
}

function whyOf(mention: RankedMention): string | undefined {
  if (mention.mark !== undefined) return `marked as ${markWords[mention.mark]}`
  if (mention.unmatched) return unmatchedWords(mention.brand)
  return mention.needsReply ? undefined : whyNoReply(mention)
}

/** `Priority 76: severity 60 + waiting 8 + score 9`; parts that add nothing are left out. */
function priorityLine({
  priority: { total, parts },
  danger,
  severity,
  unlisted,
  foundLate,
}: MentionFacts): string {
  const words = {
    severity: 'severity',
    waiting: 'waiting',
    score: 'score',
    returning: 'complained before',
    reach: 'reach',
  }
  const added = Object.entries(words).flatMap(([part, word]) => {
    const points = parts[part as keyof typeof words]
    return points === 0 ? [] : [`${word} ${Math.round(points)}`]
  })
  const place =
    danger && unlisted === undefined
      ? '; danger comes before all priorities'
      : foundLate
        ? '; found late comes behind all that was not'
        : severity === 4 && unlisted === undefined
          ? '; severity 4 comes before the others, whatever their priorities'
          : ''
  return `Priority ${Math.round(total)}: ${added.join(' + ')}${place}`
}
