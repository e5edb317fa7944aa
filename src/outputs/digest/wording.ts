// What a digest says, the same in every format that people read. Strangers' words are not cleaned here: each format does
// that for all of its text.

import { stateAt } from '../../cases/states.js'
import { newSince } from '../../cases/waiting.js'
import { isInDanger } from '../../digest/brands.js'
import type { Digest, DigestPerson, MovedCase, WaitingPart, WaitingSection } from '../../digest/digest.js'
import { unmatchedBrands } from '../../health/unmatched.js'
import type { Audience } from '../../model/audience.js'
import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import { typedWord } from '../../text/shell-word.js'
import { type MentionFacts, type Row, rowOf } from '../../views/row.js'
import { historyWords } from '../wording/history.js'
import { reason } from '../wording/reason.js'
import { officialWords, waitsWords } from '../wording/row.js'
import { unjudgedWords } from '../wording/unjudged.js'
import type { Wording } from '../wording/wording.js'
import type { DigestView } from './digest-output.js'
import { incidentsInShort } from './incident-words.js'
import { isAllKnown, isUnmatched, unansweredWords, unlooked } from './look-words.js'

/** `Northwind Hosting`, or `Northwind Hosting, Contoso Mail and 3 more brands`. */
export function brandsName(brands: readonly string[], { digest: words, say }: Wording): string {
  const [first, second] = brands
  if (first === undefined) return words.noBrand
  if (second === undefined || brands.length <= 3) return say.list(brands)
  return words.brandsAndMore(first, second, brands.length - 2)
}

/** For a mail's subject line: what to know without opening it. */
export function subjectLine(digest: Digest, wording: Wording): string {
  const { counts, look } = digest
  const { colon, semicolon } = wording.say
  const missing =
    counts.people === 0 || look.answered === look.total ? '' : semicolon + unansweredWords(look, wording)
  return brandsName(endangeredFirst(digest), wording) + colon + inShort(digest, wording) + missing
}

const endangered = ({ brandLines }: Digest): string[] => brandLines.filter(isInDanger).map(({ name }) => name)

/** What stands first is what a list of mails shows. */
const endangeredFirst = (digest: Digest): readonly string[] => [
  ...new Set([...endangered(digest), ...digest.brands]),
]

/** `3 people wait for a reply, 2 with a broken promise`. "Nobody waits" is said only where all that was to be read was read. */
export function inShort(digest: Digest, wording: Wording): string {
  const { counts, fresh, isEmpty, look, coverage } = digest
  const { people, late, soon, foundLate, danger } = counts
  const { digest: words, look: ofLook, say } = wording
  const unmatched = unmatchedBrands(coverage)
  const rest = unmatched.length === 0 ? [] : [ofLook.notLookedFor(unmatched)]
  const incidents = incidentsInShort(digest, wording)
  if (people > 0) {
    // Whose danger it is, where the digest is about several brands.
    const whose = digest.brands.length < 2 ? [] : endangered(digest)
    const first = [
      ...(danger === 0 ? [] : [words.inDanger(danger, whose)]),
      ...incidents,
      words.peopleWait(people),
    ]
    const waiting = [
      first.join(say.semicolon),
      ...(late === 0 ? [] : [words.lateAmong({ some: late, all: people })]),
      ...(soon === 0 ? [] : [words.soonAmong({ some: soon, all: people })]),
      ...(foundLate === 0 ? [] : [words.foundLateAmong({ some: foundLate, all: people })]),
    ]
    return [waiting.join(', '), ...rest].join(say.semicolon)
  }
  const came = fresh.total === 0 ? [] : [words.newMentions(fresh.total)]
  const isKnown = isAllKnown(digest)
  const parts =
    look.answered === 0 || isUnmatched(digest)
      ? [...incidents, ofLook.couldNotLook(unlooked(digest, wording)), ...came]
      : look.answered < look.total
        ? [...incidents, words.nobodyWaits(isKnown), unansweredWords(look, wording), ...came, ...rest]
        : isEmpty
          ? [words.nothingNew(isKnown)]
          : [...incidents, words.nobodyWaits(isKnown), ...came, ...rest]
  return parts.join(say.semicolon)
}

/** The whole digest of an empty day. */
export const emptyLine = (digest: Digest, wording: Wording): string =>
  brandsName(digest.brands, wording) +
  wording.say.colon +
  wording.digest.emptyDay(isAllKnown(digest), digest.look)

/** `Waiting for a reply (3)`; `(3 rows, 2 people)` where somebody waits with two brands. */
export function partTitle(which: WaitingPart, digest: Digest, { digest: words, say }: Wording): string {
  const { shown, more, people } = digest[which]
  const counted = isRowEach(digest[which])
    ? say.grouped(people)
    : words.rowsAndPeople(shown.length + more, people)
  return `${words.titles[which]} (${counted})`
}

const isRowEach = ({ shown, more, people }: WaitingSection): boolean => shown.length + more === people

/**
 * What is shown came in, or was edited into what needs a reply, during the period of the digest, and nobody has done anything about it: what
 * was answered, or taken note of, is news to nobody, and its row says how it stands.
 */
export const isNew = ({ named, lead }: DigestPerson, { period }: Digest): boolean =>
  newSince(named) >= period.from && stateAt(lead.case, lead.asOf) === 'new'

/** Beside how many more posts somebody waits with: ` (1 new)`, since what is shown may be an old one. */
export function newBeside(
  { lead, named, others }: DigestPerson,
  { period }: Digest,
  { digest: words }: Wording,
): string {
  const some = [lead, ...others].filter(
    (mention) => mention.id !== named.id && newSince(mention) >= period.from,
  ).length
  return some === 0 ? '' : ` (${words.newOf(some)})`
}

/** A person as a row: whether its promise is broken says the part it stands in. */
export const personRow = (person: DigestPerson, { brands }: Digest): Row =>
  rowOf(person, brands.length > 1, person.posts)

/** `waits 3h 12m, promise broken`: a colour says nothing to whoever listens. */
export const waiting = (row: Row, { row: words }: Wording): string =>
  waitsWords(row, words) + (row.late ? `, ${words.late}` : '')

/** The strongest reasons to answer. */
export const why = ({ reasons }: Row, wording: Wording): string[] =>
  reasons.slice(0, 3).map((signal) => reason(signal, safeText, wording))

/** `Jane Doe`, `Northwind Support (official)`. */
export const authorName = (facts: MentionFacts, wording: Wording): string =>
  personName(facts.author, wording) + officialWords(facts, wording.row)

/** In cells. A name may be as long as its author likes. */
const LONGEST_NAME = 60

/** A name as far as it fits, for whoever may have one. */
export const personName = (name: string | undefined, { row: words }: Pick<Wording, 'row'>): string =>
  cutToWidth(safeText(name ?? '').trim(), LONGEST_NAME) || words.unnamed

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
  { self, platform, wording: { digest: words } }: DigestView,
): Pointer | undefined {
  const { more: rest, shown } = { ...digest, fresh: digest.fresh.calm }[which]
  if (rest === 0) return undefined
  const options = fewBrands(digest, platform)
  const isBeyond = shown.length > 0
  switch (which) {
    case 'danger':
    case 'late':
    case 'waiting':
    case 'foundLate':
      return pointing(
        words.rest(isRowEach(digest[which]) ? 'person' : 'row', rest, isBeyond),
        `${self} list --limit 0${options}`,
        digest,
      )
    case 'fresh':
      return pointing(words.rest('mention', rest, isBeyond), `${self} list --all --limit 0${options}`, digest)
    case 'moved':
      return pointing(words.rest('case', rest, isBeyond), `${self} list --all --limit 0${options}`, digest)
  }
}

/** ` --brand Northwind --brand 'Contoso Mail'`. */
export const brandOptions = (brands: readonly string[], platform: NodeJS.Platform): string =>
  brands.map((brand) => ` --brand ${typedWord(brand, platform)}`).join('')

/** Many brands would make a command that nobody reads. */
const fewBrands = ({ brands }: Digest, platform: NodeJS.Platform): string =>
  brands.length > 3 ? '' : brandOptions(brands, platform)

/** `12 new mentions: 5 needed a reply; 4 praise, 3 news.` */
export function freshSentence({ fresh }: Digest, { digest: words, row }: Wording): string {
  const { total, kinds, ...counts } = fresh
  if (total === 0) return words.noMentions
  return words.fresh(total, {
    ...counts,
    calm: kinds.map(({ kind, count }) => ({ kind: row.kinds[kind], count })),
  })
}

/**
 * `answered by anna`, `marked as fine by ben`: a mark says what a post is and leaves the case in its state. A client is not told
 * who it was.
 */
export function moveWords(
  { event, state }: MovedCase,
  { done: words }: Wording,
  audience: Audience = 'team',
): string {
  if (audience === 'client') return movedWords(event, state, words)
  const { by } = historyWords(event)
  const byWhom = (what: string) => (by === SCAN ? words.byScan(what) : words.by(what, by))
  if (event.code === 'unmarked') return byWhom(words.unmarked)
  if (event.code === 'marked') return byWhom(words.marked(event.args.verdict))
  const done = byWhom(words.what(event))
  return isSaid(event, state) ? done : `${done}, ${words.now(state)}`
}

/** What was not done by a person. */
const SCAN = 'scan'

function movedWords(event: MovedCase['event'], state: MovedCase['state'], words: Wording['done']): string {
  if (event.code === 'unmarked') return words.lookedAtAgain
  if (event.code === 'marked') return words.lookedAt(event.args.verdict === 'complaint')
  return isSaid(event, state) ? words.what(event) : `${words.what(event)}, ${words.now(state)}`
}

/** What was done is how it stands. */
const isSaid = (event: MovedCase['event'], state: MovedCase['state']): boolean =>
  historyWords(event).what === state

/** How a case is called in front of what was done to it; nothing where no command takes its id. */
export const caseName = ({ shortId }: MovedCase, { audience }: Digest): string =>
  audience === 'client' ? '' : shortId

/** What the digest covers, by whose clocks. */
export const periodWords = ({ period: { from, to }, calendar }: Digest, { say }: Wording): string =>
  `${say.periodName(calendar.local(from), calendar.local(to))} (${calendar.timeZone})`

/** After what is wrong with sources; nothing that a client could do about it. */
export const checkPointer = ({ audience }: Digest, { self, wording }: DigestView): Pointer | undefined =>
  audience === 'client' ? undefined : { text: wording.look.whatToDo, command: `${self} check` }

/** About posts in languages that cannot be judged, and how to see them. */
export function unjudgedPointer(
  digest: Digest,
  { self, platform, wording }: DigestView,
): Pointer | undefined {
  const words = unjudgedWords(digest.coverage.unjudged, wording.look)
  return words === undefined
    ? undefined
    : pointing(words, `${self} list --unjudged${fewBrands(digest, platform)}`, digest)
}

/** About cases that left the list, and how to see them. */
export const lapsedPointer = (
  digest: Digest,
  { self, platform, wording }: DigestView,
): Pointer | undefined =>
  digest.counts.lapsed === 0
    ? undefined
    : pointing(
        wording.digest.lapsed(digest.counts.lapsed),
        `${self} list --all${fewBrands(digest, platform)}`,
        digest,
      )
