import { incidentId } from '../../incidents/incident-id.js'
import { languageName } from '../../languages/names.js'
import type { BackAs } from '../../model/case.js'
import { MOST_MATTERS } from '../../store/port/cases.js'
import type { ListPart } from '../../views/parts.js'
import type { MentionFacts, Row } from '../../views/row.js'
import { count } from './count.js'
import { duration } from './duration.js'
import { ownerAndTags, standingWords } from './handled.js'
import { goneWords } from './history.js'
import { severityWords } from './severity.js'
import { thereWords } from './there.js'
import { unlistedWords } from './unlisted.js'

// What formats that people read say of a row. Strangers' words in it are as they were published: each format makes them safe.

/** What every one of them says of a post in which somebody's life or body is at stake, while it waits for us. */
export const DANGER = 'danger: answer now'

/** Of a row: what was answered, or put aside, is danger still, and nobody is told to answer it now. */
export const dangerWords = ({
  danger,
  unlisted,
}: Pick<MentionFacts, 'danger' | 'unlisted'>): string | undefined =>
  danger ? (unlisted === undefined ? DANGER : 'danger') : undefined

export const LATE = 'promise broken'

const SOON = 'promise ends soon'

/** Above what was found late, in every list for people. */
export const FOUND_LATE = 'Found late: old already when first seen'

/** Above each part of a list for people. */
const partNames: Readonly<Record<ListPart, string>> = {
  danger: "Danger: somebody's life or body may be at stake",
  grave: `Severity 4: ${severityWords[4]}`,
  ordinary: 'By harm and waiting',
  doubtful: 'Perhaps not about you',
  'found-late': FOUND_LATE,
  answered: 'Answered: it is their turn',
  closed: 'Closed or put off',
  unlisted: 'Not in the list',
}

/** What waits for nobody here. */
const offParts: ReadonlySet<ListPart> = new Set(['answered', 'closed', 'unlisted'])

/** The heading of one of these parts; undefined where it is all there is, and as everybody expects. */
export function partName(part: ListPart, all: readonly { part: ListPart }[]): string | undefined {
  if (part !== 'ordinary' || all[0]?.part !== 'ordinary') return partNames[part]
  return all.some((one) => offParts.has(one.part)) ? 'Waits for a reply' : undefined
}

/** `waits 3h 12m`, `waits about 2d` where the time isn't the post's own, `found late, 9d old`; `3h old` where it needs no reply. */
export function waitsWords({
  waited,
  isTimeExact,
  foundLate,
  needsReply,
}: Pick<MentionFacts, 'waited' | 'isTimeExact' | 'foundLate' | 'needsReply'>): string {
  const time = `${isTimeExact ? '' : 'about '}${duration(waited)}`
  if (!needsReply) return `${time} old`
  return foundLate ? `found late, ${time} old` : `waits ${time}`
}

/** `outage, severity 3`. */
export const kindWords = ({ kind, severity }: MentionFacts): string => `${kind}, severity ${severity}`

/** What follows a name: ` (official)` for the brand's own staff, or nothing. */
export const officialWords = ({ official }: MentionFacts): string => (official ? ' (official)' : '')

/** `unjudged: French`. */
const unjudgedIn = (language: string): string => `unjudged: ${languageName(language)}`

/** `2 more posts`, with how many others wrote some of them; undefined where there are none. */
export const moreWords = ({ morePosts, morePeople }: Row): string | undefined =>
  morePosts === 0
    ? undefined
    : `${count(morePosts, 'more post', 'more posts')}${morePeople === 0 ? '' : `, ${count(morePeople, 'more person', 'more people')}`}`

/** `14 copies, 12 authors`: what the row stands for; undefined where that is only itself. */
export const copiesWords = ({ copies }: Pick<MentionFacts, 'copies'>): string | undefined =>
  copies === undefined
    ? undefined
    : `${count(copies.posts, 'copy', 'copies')}, ${count(copies.authors, 'author', 'authors')}`

/** `i3: 20 people`: of whose incident the row tells, and for how many it stands; undefined where it is of none. */
export const incidentRowWords = ({
  incident,
  block,
}: Pick<MentionFacts, 'incident' | 'block'>): string | undefined => {
  const named = incident === undefined ? [] : [`incident ${incidentId(incident)}`]
  const people = block === undefined ? [] : [`${count(block.people, 'person', 'people')} in one row`]
  const words = [...named, ...people].join(': ')
  return words === '' ? undefined : words
}

/** `8 new accounts say nearly the same: campaign?` */
export const campaignWords = (accounts: number): string =>
  `${count(accounts, 'new account says', 'new accounts say')} nearly the same: campaign?`

/** `impersonation? looks like mastodon.social:northwindhelp` */
export const impersonationWords = (looksLike: string): string => `impersonation? looks like ${looksLike}`

/** `third matter of theirs` */
export function matterWords(matter: number): string {
  const name = ordinals[matter] ?? `${matter}${matter >= MOST_MATTERS ? 'th or later' : endingOf(matter)}`
  return `${name} matter of theirs`
}

const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

function endingOf(number: number): string {
  if (Math.floor((number % 100) / 10) === 1) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

/** How a case waits again. */
const backWords: Readonly<Record<BackAs, string>> = {
  'came-back': 'came back',
  relapsed: 'relapsed',
  reopened: 'reopened',
}

/**
 * What a row says only when it matters: that its promise is broken soon, that it may mean something else of the name, that its author looks like one of us, of which incident it is, that it stands for others who say nearly the same, the how many-th matter of its person it is, who answered there, that the case waits again, that the post waits since an edit,
 * that it is gone, or its words are, that nobody can judge its language, why it is not in the list, that it was marked, how its case stands where it
 * isn't new, whose it is, its tags, the brand where there are several.
 */
export function besides(row: Row): string[] {
  const {
    soon,
    doubtful,
    gone,
    wordsDeleted,
    unjudged,
    edited,
    namesBrand,
    brand,
    back,
    mark,
    copies,
    matter,
    looksLike,
    there,
  } = row
  const said = copiesWords(row)
  const incident = incidentRowWords(row)
  const told = there && thereWords(there)
  return [
    ...(soon ? [SOON] : []),
    ...(doubtful ? ['perhaps not about you'] : []),
    ...(looksLike === undefined ? [] : [impersonationWords(looksLike)]),
    ...(incident === undefined ? [] : [incident]),
    ...(said === undefined ? [] : [said]),
    ...(copies?.newAccounts === undefined ? [] : [campaignWords(copies.newAccounts)]),
    ...(back ? [backWords[back.as]] : []),
    ...(matter === undefined ? [] : [matterWords(matter)]),
    ...(told === undefined ? [] : [told]),
    ...(edited ? ['edited'] : []),
    ...(gone === undefined ? [] : [goneWords(gone)]),
    ...(wordsDeleted && gone === undefined ? ['words deleted'] : []),
    ...(unjudged === undefined ? [] : [unjudgedIn(unjudged)]),
    ...unlistedWords(row),
    ...(mark === 'complaint' ? ['marked as a complaint'] : []),
    ...standingWords(row),
    ...ownerAndTags(row),
    ...(namesBrand ? [brand] : []),
  ]
}
