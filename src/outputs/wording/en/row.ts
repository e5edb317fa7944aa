import { incidentId } from '../../../incidents/incident-id.js'
import { languageName } from '../../../languages/names.js'
import type { BackAs, CaseState } from '../../../model/case.js'
import type { Kind } from '../../../model/mention.js'
import type { KeptFor, Remover } from '../../../model/post.js'
import { MOST_MATTERS } from '../../../store/port/cases.js'
import { askedBy } from '../asked-by.js'
import { count } from '../count.js'
import { duration, remaining } from '../duration.js'

/** `exact`: the time is the post's own. */
type Waits = { waited: number; exact: boolean; how: 'waits' | 'found-late' | 'old' }
type Replies = { replies: number; whose: 'ours' | 'ours-among' | 'none-of-ours' | 'unknown' }

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

function endingOf(number: number): string {
  if (Math.floor((number % 100) / 10) === 1) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

const gone: Readonly<Record<Remover, string>> = {
  author: 'deleted by its author',
  moderators: 'removed by moderators',
  forgotten: 'forgotten with its author',
}

const back: Readonly<Record<BackAs, string>> = {
  'came-back': 'came back',
  relapsed: 'relapsed',
  reopened: 'reopened',
}

/** A state in a sentence: `now open`. */
const states: Readonly<Record<CaseState, string>> = {
  new: 'open',
  acknowledged: 'acknowledged',
  answered: 'answered',
  resolved: 'resolved',
  confirmed: 'confirmed',
  ignored: 'ignored',
  snoozed: 'snoozed',
}

const kinds: Readonly<Record<Kind, string>> = {
  outage: 'outage',
  account: 'account',
  billing: 'billing',
  bug: 'bug',
  product: 'product',
  service: 'service',
  delivery: 'delivery',
  security: 'security',
  news: 'news',
  question: 'question',
  praise: 'praise',
  other: 'other',
}

/** What is said of a post, of whoever wrote it and of its case, in a word or a few. Durations in milliseconds. */
export const row = {
  danger: 'danger',
  dangerNow: 'danger: answer now',
  late: 'promise broken',
  soon: 'promise ends soon',
  /** Above what was found late. */
  foundLate: 'Found late: old already when first seen',
  waits: ({ waited, exact, how }: Waits): string => {
    const time = `${exact ? '' : 'about '}${duration(waited)}`
    if (how === 'old') return `${time} old`
    return how === 'found-late' ? `found late, ${time} old` : `waits ${time}`
  },
  kinds,
  kindAndSeverity: (kind: Kind, severity: number): string => `${kinds[kind]}, severity ${severity}`,
  /** Behind a name. */
  official: ' (official)',
  unnamed: 'somebody unnamed',
  unjudged: (language: string): string => `unjudged: ${languageName(language)}`,
  /** `people`: how many others wrote some of them. */
  morePosts: (posts: number, people: number): string =>
    `${count(posts, 'more post', 'more posts')}${people === 0 ? '' : `, ${count(people, 'more person', 'more people')}`}`,
  copies: (posts: number, authors: number): string =>
    `${count(posts, 'copy', 'copies')}, ${count(authors, 'author', 'authors')}`,
  incident: (id: number): string => `incident ${incidentId(id)}`,
  inOneRow: (people: number): string => `${count(people, 'person', 'people')} in one row`,
  campaign: (accounts: number): string =>
    `${count(accounts, 'new account says', 'new accounts say')} nearly the same: campaign?`,
  impersonation: (looksLike: string): string => `impersonation? looks like ${looksLike}`,
  /** `third matter of theirs` */
  matter: (matter: number): string => {
    const name =
      ordinals[matter - 1] ?? `${matter}${matter >= MOST_MATTERS ? 'th or later' : endingOf(matter)}`
    return `${name} matter of theirs`
  },
  back,
  doubtful: 'perhaps not about you',
  edited: 'edited',
  wordsDeleted: 'words deleted',
  markedComplaint: 'marked as a complaint',
  gone,

  /** Whether somebody of us answered at its place. */
  replies: ({ replies, whose }: Replies): string =>
    `${count(replies, 'reply', 'replies')}, ${{ ours: 'ours', 'ours-among': 'ours among them', 'none-of-ours': 'none of ours', unknown: 'not known whose' }[whose]}`,
  lockedThere: 'locked there',

  /** How a case stands. */
  owed: (by: string | undefined, late: number): string =>
    `${by === undefined ? 'we owe a word' : `${by} promised another word`}, ${duration(late)} late`,
  acknowledged: (ago: number | undefined): string =>
    `acknowledged${ago === undefined ? '' : ` ${duration(ago)} ago`}, no answer yet`,
  answered: (theirTurn: number | undefined): string =>
    `answered${theirTurn === undefined ? '' : `, their turn for ${duration(theirTurn)}`}`,
  nextWord: (by: string | undefined, within: number): string =>
    `next word${by === undefined ? '' : ` by ${by}`} in ${remaining(within)}`,
  snoozed: (within: number | undefined): string =>
    within === undefined ? 'snoozed' : `snoozed, back in ${remaining(within)}`,
  states,

  /** Why it is not in the list. */
  markedFine: 'marked as fine',
  markedNotUs: 'marked as not about you',
  namesake: 'a namesake',
  unmatched: 'no longer names you',
  praise: 'praise',
  promotion: 'promotion',
  repost: 'repost',
  lapsed: 'lapsed',
  muted: 'muted',
  setAside: 'set aside',
  score: (score: number): string => `score ${Math.round(score)}`,

  /** In place of the words of a post that has none. */
  goneInPlace: (by: Remover): string => `A post that was ${gone[by]}`,
  deletedInPlace: (why: KeptFor, place: string): string =>
    `A post whose words were deleted, as ${askedBy(why, place)}`,
  wordless: 'A post without words',
}

export type RowWords = typeof row
