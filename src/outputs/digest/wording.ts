// What a digest says, the same in every format that people read. Strangers' words are not cleaned here: each format does
// that for all of its text.

import { stateAt } from '../../cases/states.js'
import { newSince } from '../../cases/waiting.js'
import { isInDanger } from '../../digest/brands.js'
import type {
  Digest,
  DigestPerson,
  MovedCase,
  NumberRow,
  WaitingPart,
  WaitingSection,
} from '../../digest/digest.js'
import { unmatchedBrands } from '../../health/unmatched.js'
import type { Audience } from '../../model/audience.js'
import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import { typedWord } from '../../text/shell-word.js'
import { type MentionFacts, type Row, rowOf } from '../../views/row.js'
import { count, grouped } from '../wording/count.js'
import { historyWords } from '../wording/history.js'
import { markWords } from '../wording/marks.js'
import { reason } from '../wording/reason.js'
import { FOUND_LATE, LATE, officialWords, waitsWords } from '../wording/row.js'
import { someOf } from '../wording/some-of.js'
import { unjudgedWords } from '../wording/unjudged.js'
import { stateWords } from '../wording/verbs.js'
import type { DigestView } from './digest-output.js'
import { incidentsInShort } from './incident-words.js'
import { isAllKnown, isUnmatched, notLookedFor, unansweredWords, unlooked } from './look-words.js'

/** `Northwind Hosting`, or `Northwind Hosting, Contoso Mail and 3 more brands`. */
export function brandsName(brands: readonly string[]): string {
  const [first, second, third] = brands
  if (first === undefined) return 'no brand'
  if (brands.length > 3) return `${first}, ${second} and ${grouped(brands.length - 2)} more brands`
  return third === undefined ? brands.join(' and ') : `${first}, ${second} and ${third}`
}

/** For a mail's subject line: what to know without opening it. */
export function subjectLine(digest: Digest): string {
  const { counts, look } = digest
  const missing = counts.people === 0 || look.answered === look.total ? '' : `; ${unansweredWords(look)}`
  return `${brandsName(endangeredFirst(digest))}: ${inShort(digest)}${missing}`
}

const endangered = ({ brandLines }: Digest): string[] => brandLines.filter(isInDanger).map(({ name }) => name)

/** What stands first is what a list of mails shows. */
const endangeredFirst = (digest: Digest): readonly string[] => [
  ...new Set([...endangered(digest), ...digest.brands]),
]

/** ` (Contoso Mail)`: whose danger it is, where the digest is about several brands. */
function whose(digest: Digest): string {
  const brands = endangered(digest)
  return digest.brands.length < 2 || brands.length === 0 ? '' : ` (${someOf(brands)})`
}

/** `3 people wait for a reply, 2 with a broken promise`. "Nobody waits" is said only where all that was to be read was read. */
export function inShort(digest: Digest): string {
  const { counts, fresh, isEmpty, look, coverage } = digest
  const { people, late, soon, foundLate, danger } = counts
  const unmatched = unmatchedBrands(coverage)
  const rest = unmatched.length === 0 ? '' : `; ${notLookedFor(unmatched)}`
  const incidents = incidentsInShort(digest)
  if (people > 0) {
    const waiting = `${count(people, 'person waits', 'people wait')} for a reply`
    const first = [
      ...(danger === 0
        ? []
        : [`${danger === 1 ? 'somebody' : grouped(danger)} may be in danger${whose(digest)}`]),
      ...incidents,
      waiting,
    ]
    return (
      [
        first.join('; '),
        ...(late === 0 ? [] : [`${amongAll(late, people)}with a broken promise`]),
        ...(soon === 0 ? [] : [`${amongAll(soon, people)}with a promise that ends soon`]),
        ...(foundLate === 0 ? [] : [`${amongAll(foundLate, people)}found late`]),
      ].join(', ') + rest
    )
  }
  const came = fresh.total === 0 ? '' : `; ${count(fresh.total, 'new mention', 'new mentions')}`
  const before = incidents.map((words) => `${words}; `).join('')
  if (look.answered === 0 || isUnmatched(digest)) return `${before}could not look: ${unlooked(digest)}${came}`
  const nobody = isAllKnown(digest) ? 'nobody waits' : 'nobody is known to wait'
  if (look.answered < look.total) return `${before}${nobody}; ${unansweredWords(look)}${came}${rest}`
  return isEmpty ? `nothing new, ${nobody}` : before + nobody + came + rest
}

const amongAll = (some: number, all: number): string =>
  some < all ? `${grouped(some)} ` : all === 1 ? '' : 'all '

/** The whole digest of an empty day. */
export function emptyLine(digest: Digest): string {
  const { look, brands } = digest
  const nobody = isAllKnown(digest) ? 'nobody waits' : 'nobody is known to wait'
  const answered =
    look.answered === look.total
      ? count(look.answered, 'source', 'sources')
      : `${grouped(look.answered)} of ${count(look.total, 'source', 'sources')}`
  return `${brandsName(brands)}: nothing new, ${nobody}, and ${answered} answered.`
}

export const titles = {
  incidents: 'Incidents',
  danger: 'Somebody may be in danger',
  late: 'Promise broken',
  waiting: 'Waiting for a reply',
  foundLate: FOUND_LATE,
  fresh: 'New, and nothing to answer',
  moved: 'What was done',
  numbers: 'The week in numbers',
  days: 'Needed a reply, by day',
  coverage: 'What was looked at',
} as const

/** `Waiting for a reply (3)`; `(3 rows, 2 people)` where somebody waits with two brands. */
export function partTitle(which: WaitingPart, digest: Digest): string {
  const { shown, more, people } = digest[which]
  const rows = shown.length + more
  const counted = isRowEach(digest[which])
    ? grouped(people)
    : `${count(rows, 'row', 'rows')}, ${count(people, 'person', 'people')}`
  return `${titles[which]} (${counted})`
}

const isRowEach = ({ shown, more, people }: WaitingSection): boolean => shown.length + more === people

/**
 * What is shown came in, or was edited into what needs a reply, during the period of the digest, and nobody has done anything about it: what
 * was answered, or taken note of, is news to nobody, and its row says how it stands.
 */
export const isNew = ({ named, lead }: DigestPerson, { period }: Digest): boolean =>
  newSince(named) >= period.from && stateAt(lead.case, lead.asOf) === 'new'

/** Beside how many more posts somebody waits with: ` (1 new)`, since what is shown may be an old one. */
export function newBeside({ lead, named, others }: DigestPerson, { period }: Digest): string {
  const some = [lead, ...others].filter(
    (mention) => mention.id !== named.id && newSince(mention) >= period.from,
  ).length
  return some === 0 ? '' : ` (${grouped(some)} new)`
}

/** A person as a row: whether its promise is broken says the part it stands in. */
export const personRow = (person: DigestPerson, { brands }: Digest): Row =>
  rowOf(person, brands.length > 1, person.posts)

/** `waits 3h 12m, promise broken`: a colour says nothing to whoever listens. */
export const waiting = (row: Row): string => waitsWords(row) + (row.late ? `, ${LATE}` : '')

/** The strongest reasons to answer. */
export const why = ({ reasons }: Row): string[] =>
  reasons.slice(0, 3).map((signal) => reason(signal, safeText))

/** `Jane Doe`, `Northwind Support (official)`. */
export const authorName = (facts: MentionFacts): string => personName(facts.author) + officialWords(facts)

/** In cells. A name may be as long as its author likes. */
const LONGEST_NAME = 60

/** A name as far as it fits, for whoever may have one. */
export const personName = (name = ''): string =>
  cutToWidth(safeText(name).trim(), LONGEST_NAME) || 'somebody unnamed'

/** What can be done about a case that waits, as commands to type. Nobody takes somebody in danger off the list without a look. */
export const actions = (
  { caseId, danger }: { caseId?: string | undefined; danger: boolean },
  { audience }: Digest,
  { self }: DigestView,
): readonly string[] =>
  audience === 'client' || caseId === undefined
    ? []
    : [
        `${self} show ${caseId}`,
        `${self} reply ${caseId}`,
        ...(danger ? [] : [`${self} mark ${caseId} fine`]),
      ]

/** Something said after a list, with the command that shows it; a client has no such command. */
export type Pointer = { text: string; command?: string | undefined }

/** A pointer for those who read this digest. */
const pointing = (text: string, command: string, { audience }: Digest): Pointer => ({
  text: audience === 'client' ? `${text}.` : text,
  ...(audience === 'team' && { command }),
})

export function more(
  which: WaitingPart | 'fresh' | 'moved',
  digest: Digest,
  { self, platform }: DigestView,
): Pointer | undefined {
  const { more: rest, shown } = { ...digest, fresh: digest.fresh.calm }[which]
  if (rest === 0) return undefined
  const options = fewBrands(digest, platform)
  const [and, beyond] = shown.length === 0 ? ['', ''] : ['and ', 'more ']
  switch (which) {
    case 'danger':
    case 'late':
    case 'waiting':
    case 'foundLate':
      return pointing(
        `${and}${isRowEach(digest[which]) ? count(rest, `${beyond}person`, `${beyond}people`) : count(rest, `${beyond}row`, `${beyond}rows`)}`,
        `${self} list --limit 0${options}`,
        digest,
      )
    case 'fresh':
      return pointing(
        `${and}${count(rest, `${beyond}mention`, `${beyond}mentions`)}`,
        `${self} list --all --limit 0${options}`,
        digest,
      )
    case 'moved':
      return pointing(
        `${and}${count(rest, `${beyond}case`, `${beyond}cases`)}`,
        `${self} list --all --limit 0${options}`,
        digest,
      )
  }
}

/** ` --brand Northwind --brand 'Contoso Mail'`. */
export const brandOptions = (brands: readonly string[], platform: NodeJS.Platform): string =>
  brands.map((brand) => ` --brand ${typedWord(brand, platform)}`).join('')

/** Many brands would make a command that nobody reads. */
const fewBrands = ({ brands }: Digest, platform: NodeJS.Platform): string =>
  brands.length > 3 ? '' : brandOptions(brands, platform)

/** `12 new mentions: 5 needed a reply; 4 praise, 3 news.` */
export function freshSentence({ fresh }: Digest): string {
  const { total, needReply, lapsed, unjudged, kinds } = fresh
  if (total === 0) return 'No new mentions.'
  const needed = `${needReply === 0 ? 'none' : grouped(needReply)} needed a reply`
  const old =
    lapsed === 0 ? '' : `; ${grouped(lapsed)} ${lapsed === 1 ? 'was' : 'were'} over long before we could see`
  const unknown = unjudged === 0 ? '' : `; ${grouped(unjudged)} in a language that cannot be judged yet`
  const calm = kinds.map(({ kind, count }) => `${grouped(count)} ${kind}`).join(', ')
  return `${count(total, 'new mention', 'new mentions')}: ${needed}${old}${unknown}${calm === '' ? '' : `; without need of one: ${calm}`}.`
}

/**
 * `answered by anna`, `marked as fine by ben`: a mark says what a post is and leaves the case in its state. A client is not told
 * who it was.
 */
export function moveWords({ event, state }: MovedCase, audience: Audience = 'team'): string {
  if (audience === 'client') return movedWords(event, state)
  const { what, by } = historyWords(event)
  if (event.code === 'unmarked') return `mark taken back by ${by}`
  if (event.code === 'marked') return `marked as ${markWords[event.args.verdict]} by ${by}`
  return what === state ? `${what} by ${by}` : `${what} by ${by}, now ${stateWords(state)}`
}

function movedWords(event: MovedCase['event'], state: MovedCase['state']): string {
  const { what } = historyWords(event)
  if (event.code === 'unmarked') return 'looked at again'
  if (event.code === 'marked')
    return event.args.verdict === 'complaint' ? 'looked at, needs a reply' : 'looked at, needs no reply'
  return what === state ? what : `${what}, now ${stateWords(state)}`
}

/** How a case is called in front of what was done to it; nothing where no command takes its id. */
export const caseName = ({ shortId }: MovedCase, { audience }: Digest): string =>
  audience === 'client' ? '' : shortId

/** The rows of the table: a client's without what other clients' sources brought. */
export const numberRows = ({ numbers, audience }: Digest): readonly NumberRow[] =>
  numbers.filter(({ name }) => audience === 'team' || name !== 'posts')

/** Of several brands, a post counts once for each that it names; whoever wrote it counts once. */
export const numberName = ({ name }: NumberRow, { brands }: Digest): string =>
  (brands.length > 1 ? namesOfSeveral[name] : undefined) ?? numberNames[name]

const namesOfSeveral: Partial<Record<NumberRow['name'], string>> = {
  mentions: 'Named, brand by brand',
}

const numberNames: Readonly<Record<NumberRow['name'], string>> = {
  posts: 'Posts read, of all sources',
  mentions: 'Posts that name you',
  needReply: 'Needed a reply',
  people: 'People behind them',
  late: 'Promise broken',
}

/** `+4`, `−3`, `same`; nothing where it isn't known. */
export function change({ week, weekBefore }: NumberRow): string {
  if (weekBefore === undefined) return ''
  if (week === weekBefore) return 'same'
  return week > weekBefore ? `+${grouped(week - weekBefore)}` : `−${grouped(weekBefore - week)}`
}

/** After what is wrong with sources; nothing that a client could do about it. */
export const checkPointer = ({ audience }: Digest, { self }: DigestView): Pointer | undefined =>
  audience === 'client' ? undefined : { text: 'What to do about it', command: `${self} check` }

/** About posts in languages that cannot be judged, and how to see them. */
export function unjudgedPointer(digest: Digest, { self, platform }: DigestView): Pointer | undefined {
  const words = unjudgedWords(digest.coverage.unjudged)
  return words === undefined
    ? undefined
    : pointing(words, `${self} list --unjudged${fewBrands(digest, platform)}`, digest)
}

/** About cases that left the list, and how to see them. */
export const lapsedPointer = (digest: Digest, { self, platform }: DigestView): Pointer | undefined =>
  digest.counts.lapsed === 0
    ? undefined
    : pointing(
        `${count(digest.counts.lapsed, 'older case was', 'older cases were')} left out, since nothing happened there for long`,
        `${self} list --all${fewBrands(digest, platform)}`,
        digest,
      )
