import { count, grouped } from '../count.js'
import { someOf } from '../some-of.js'

/** `unjudged`: in a language that cannot be judged. */
type Fresh = {
  needReply: number
  lapsed: number
  unjudged: number
  calm: readonly { kind: string; count: number }[]
}
type Among = { some: number; all: number }
type Rest = 'person' | 'row' | 'mention' | 'case'

const among = ({ some, all }: Among): string => (some < all ? `${grouped(some)} ` : all === 1 ? '' : 'all ')

const needReplyOf = (needReply: number): string =>
  `${needReply === 0 ? 'none' : grouped(needReply)} needed a reply`

const rests: Readonly<Record<Rest, readonly [string, string]>> = {
  person: ['person', 'people'],
  row: ['row', 'rows'],
  mention: ['mention', 'mentions'],
  case: ['case', 'cases'],
}

const nobody = (isKnown: boolean): string => (isKnown ? 'nobody waits' : 'nobody is known to wait')

/** What a digest says of people, posts and numbers. */
export const digest = {
  noBrand: 'no brand',
  /** `more`: how many are not named. */
  brandsAndMore: (first: string, second: string, more: number): string =>
    `${first}, ${second} and ${grouped(more)} more brands`,

  peopleWait: (people: number): string => `${count(people, 'person waits', 'people wait')} for a reply`,
  /** `whose`: the brands, where that is to be told. */
  inDanger: (people: number, whose: readonly string[]): string =>
    `${people === 1 ? 'somebody' : grouped(people)} may be in danger${whose.length === 0 ? '' : ` (${someOf(whose)})`}`,
  /** Of all who wait. */
  lateAmong: (of: Among): string => `${among(of)}with a broken promise`,
  soonAmong: (of: Among): string => `${among(of)}with a promise that ends soon`,
  foundLateAmong: (of: Among): string => `${among(of)}found late`,
  newMentions: (mentions: number): string => count(mentions, 'new mention', 'new mentions'),
  /** Whether it is known that nobody does. */
  nobodyWaits: nobody,
  nothingNew: (isKnown: boolean): string => `nothing new, ${nobody(isKnown)}`,
  /** The whole digest of an empty day, behind the brands. */
  emptyDay: (isKnown: boolean, { answered, total }: { answered: number; total: number }): string => {
    const sources =
      answered === total
        ? count(answered, 'source', 'sources')
        : `${grouped(answered)} of ${count(total, 'source', 'sources')}`
    return `nothing new, ${nobody(isKnown)}, and ${sources} answered.`
  },
  incidents: (incidents: number, people: number): string =>
    `${grouped(incidents)} incidents: ${count(people, 'person', 'people')}`,
  /** `id`: where whoever reads it can use it. */
  incident: (id: string | undefined, people: number): string =>
    `${id === undefined ? 'an incident' : `incident ${id}`}: ${count(people, 'person', 'people')}`,

  titles: {
    incidents: 'Incidents',
    danger: 'Somebody may be in danger',
    late: 'Promise broken',
    waiting: 'Waiting for a reply',
    foundLate: 'Found late: old already when first seen',
    fresh: 'New, and nothing to answer',
    moved: 'What was done',
    numbers: 'The week in numbers',
    days: 'Needed a reply, by day',
    coverage: 'What was looked at',
    brands: 'Brand by brand',
  },
  /** Behind a title, where somebody waits with two brands. */
  rowsAndPeople: (rows: number, people: number): string =>
    `${count(rows, 'row', 'rows')}, ${count(people, 'person', 'people')}`,

  /** Between who wrote and where. */
  on: 'on',
  isNew: 'new',
  /** Beside how many more posts somebody waits with. */
  newOf: (posts: number): string => `${grouped(posts)} new`,
  why: 'Why',
  /** Behind the post that is shown. */
  andMorePosts: (more: string): string => `and ${more} about it`,
  /** Behind who is named. */
  andMorePeople: (people: number): string => `and ${count(people, 'more person', 'more people')}`,
  openPost: 'Open the post by',
  rest: (what: Rest, rest: number, isBeyond: boolean): string => {
    const [one, many] = rests[what]
    return isBeyond ? `and ${count(rest, `more ${one}`, `more ${many}`)}` : count(rest, one, many)
  },

  noMentions: 'No new mentions.',
  fresh: (total: number, { needReply, lapsed, unjudged, calm }: Fresh): string => {
    const parts = [
      needReplyOf(needReply),
      ...(lapsed === 0
        ? []
        : [`${grouped(lapsed)} ${lapsed === 1 ? 'was' : 'were'} over long before we could see`]),
      ...(unjudged === 0 ? [] : [`${grouped(unjudged)} in a language that cannot be judged yet`]),
      ...(calm.length === 0
        ? []
        : [`without need of one: ${calm.map(({ kind, count }) => `${grouped(count)} ${kind}`).join(', ')}`]),
    ]
    return `${count(total, 'new mention', 'new mentions')}: ${parts.join('; ')}.`
  },

  numberHead: { week: 'this week', weekBefore: 'week before', change: 'change' },
  numbers: {
    posts: 'Posts read, of all sources',
    mentions: 'Posts that name you',
    /** Of several brands. */
    mentionsOfSeveral: 'Named, brand by brand',
    needReply: 'Needed a reply',
    people: 'People behind them',
    late: 'Promise broken',
  },
  notKnown: 'not known',
  same: 'same',
  today: 'today',

  /** Above the columns of brands. */
  brandHead: ['waiting', 'too long', 'longest', 'new', 'before'] as readonly string[],
  /** `more`: how many are not named. */
  quiet: (brands: readonly string[], more: number): string =>
    `Quiet: ${brands.join(', ')}${more === 0 ? '' : ` and ${count(more, 'more brand', 'more brands')}`}.`,
  fewOfEach: (people: number): string =>
    `Below are at most ${count(people, 'person', 'people')} of each brand, those to answer first`,
  allOfOneBrand: 'all of one brand',
  lapsed: (cases: number): string =>
    `${count(cases, 'older case was', 'older cases were')} left out, since nothing happened there for long`,

  /** A mail that says nothing of who else gets one, or of what is in it. */
  test: {
    subject: 'Test: the digest will reach you here',
    text: 'This is a test. Digests will come to this address. There is nothing to do.',
  },
}

export type DigestWords = typeof digest
