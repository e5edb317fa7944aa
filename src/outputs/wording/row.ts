import type { ListPart } from '../../views/parts.js'
import type { MentionFacts, Row } from '../../views/row.js'
import { row as english, type RowWords } from './en/row.js'
import { ownerAndTags, standingWords } from './handled.js'
import { severityWords } from './severity.js'
import { thereWords } from './there.js'
import { unlistedWords } from './unlisted.js'

// What formats that people read say of a row. Strangers' words in it are as they were published: each format makes them safe.

/** What every one of them says of a post in which somebody's life or body is at stake, while it waits for us. */
export const DANGER = english.dangerNow

/** Of a row: what was answered, or put aside, is danger still, and nobody is told to answer it now. */
export const dangerWords = (
  { danger, unlisted }: Pick<MentionFacts, 'danger' | 'unlisted'>,
  words: RowWords = english,
): string | undefined => (danger ? (unlisted === undefined ? words.dangerNow : words.danger) : undefined)

export const LATE = english.late

/** Above what was found late, in every list for people. */
export const FOUND_LATE = english.foundLate

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
export const waitsWords = (
  {
    waited,
    isTimeExact,
    foundLate,
    needsReply,
  }: Pick<MentionFacts, 'waited' | 'isTimeExact' | 'foundLate' | 'needsReply'>,
  words: RowWords = english,
): string =>
  words.waits({
    waited,
    exact: isTimeExact,
    how: !needsReply ? 'old' : foundLate ? 'found-late' : 'waits',
  })

/** `outage, severity 3`. */
export const kindWords = ({ kind, severity }: MentionFacts, words: RowWords = english): string =>
  words.kindAndSeverity(kind, severity)

/** What follows a name: ` (official)` for the brand's own staff, or nothing. */
export const officialWords = ({ official }: MentionFacts, words: RowWords = english): string =>
  official ? words.official : ''

/** `2 more posts`, with how many others wrote some of them; undefined where there are none. */
export const moreWords = ({ morePosts, morePeople }: Row, words: RowWords = english): string | undefined =>
  morePosts === 0 ? undefined : words.morePosts(morePosts, morePeople)

/** `14 copies, 12 authors`: what the row stands for; undefined where that is only itself. */
export const copiesWords = (
  { copies }: Pick<MentionFacts, 'copies'>,
  words: RowWords = english,
): string | undefined => copies && words.copies(copies.posts, copies.authors)

/** `i3: 20 people`: of whose incident the row tells, and for how many it stands; undefined where it is of none. */
export const incidentRowWords = (
  { incident, block }: Pick<MentionFacts, 'incident' | 'block'>,
  words: RowWords = english,
): string | undefined => {
  const told = [
    ...(incident === undefined ? [] : [words.incident(incident)]),
    ...(block === undefined ? [] : [words.inOneRow(block.people)]),
  ]
  return told.length === 0 ? undefined : told.join(': ')
}

/** `8 new accounts say nearly the same: campaign?` */
export const campaignWords = english.campaign

/** `impersonation? looks like mastodon.social:northwindhelp` */
export const impersonationWords = english.impersonation

/** `third matter of theirs` */
export const matterWords = english.matter

/**
 * What a row says only when it matters: that its promise is broken soon, that it may mean something else of the name, that its author looks like one of us, of which incident it is, that it stands for others who say nearly the same, the how many-th matter of its person it is, who answered there, that the case waits again, that the post waits since an edit,
 * that it is gone, or its words are, that nobody can judge its language, why it is not in the list, that it was marked, how its case stands where it
 * isn't new, whose it is, its tags, the brand where there are several.
 */
export function besides(row: Row, words: RowWords = english): string[] {
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
  const said = copiesWords(row, words)
  const incident = incidentRowWords(row, words)
  const told = there && thereWords(there, words)
  return [
    ...(soon ? [words.soon] : []),
    ...(doubtful ? [words.doubtful] : []),
    ...(looksLike === undefined ? [] : [words.impersonation(looksLike)]),
    ...(incident === undefined ? [] : [incident]),
    ...(said === undefined ? [] : [said]),
    ...(copies?.newAccounts === undefined ? [] : [words.campaign(copies.newAccounts)]),
    ...(back ? [words.back[back.as]] : []),
    ...(matter === undefined ? [] : [words.matter(matter)]),
    ...(told === undefined ? [] : [told]),
    ...(edited ? [words.edited] : []),
    ...(gone === undefined ? [] : [words.gone[gone]]),
    ...(wordsDeleted && gone === undefined ? [words.wordsDeleted] : []),
    ...(unjudged === undefined ? [] : [words.unjudged(unjudged)]),
    ...unlistedWords(row, words),
    ...(mark === 'complaint' ? [words.markedComplaint] : []),
    ...standingWords(row, words),
    ...ownerAndTags(row),
    ...(namesBrand ? [brand] : []),
  ]
}
