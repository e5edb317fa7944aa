import type { Kind } from '../model/mention.js'
import type { Incident } from './incident.js'
import { wordsThatRose } from './words-that-rose.js'

/** A post of somebody who belongs to an incident. */
export type TimelinePost = {
  caseId: number
  at: Date
  /** The same for the posts of one person. */
  who: string
  place: string
  url: string
  kind: Kind
  /** 0 to 100. */
  score: number
  complains: boolean
  /** Title and text; undefined where the words are gone, or were deleted. */
  text?: string
}

/** What people said most: by how many of them. */
export type PeopleSaid = {
  terms: readonly { term: string; people: number }[]
  kinds: readonly { kind: Kind; people: number }[]
  /** Posts that may stand for the others, by when they were published. */
  examples: readonly (Pick<TimelinePost, 'at' | 'place' | 'url'> & { text: string })[]
}

const MOST_TERMS = 8
const MOST_EXAMPLES = 4

export function peopleSaid(
  posts: readonly TimelinePost[],
  { terms, brand }: Pick<Incident, 'terms' | 'brand'>,
  isSmall: (word: string) => boolean,
): PeopleSaid {
  const complaints = posts.filter(({ complains }) => complains)
  const texts = complaints.flatMap(({ text }) => text ?? [])
  const words = [...new Set([...terms, ...wordsThatRose(texts, [], [brand], isSmall)])]
  const counted = words
    .map((term) => ({
      term,
      people: peopleIn(complaints.filter(({ text }) => text !== undefined && hasWord(text, term))),
    }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people)
    .slice(0, MOST_TERMS)
  const kinds = [...new Set(complaints.map(({ kind }) => kind))]
    .map((kind) => ({ kind, people: peopleIn(complaints.filter((post) => post.kind === kind)) }))
    .toSorted((one, other) => other.people - one.people)
  return { terms: counted, kinds, examples: examplesOf(complaints, counted) }
}

const peopleIn = (posts: readonly TimelinePost[]): number => new Set(posts.map(({ who }) => who)).size

const hasWord = (text: string, term: string): boolean => text.toLowerCase().includes(term.toLowerCase())

/** The first post, and those that say most of what the others say: one of each person. */
function examplesOf(posts: readonly TimelinePost[], terms: PeopleSaid['terms']): PeopleSaid['examples'] {
  const readable = posts.flatMap(({ text, ...post }) =>
    text === undefined || text.trim() === '' ? [] : [{ ...post, text }],
  )
  const weight = ({ text, score }: { text: string; score: number }) =>
    terms.reduce((sum, { term, people }) => sum + (hasWord(text, term) ? people : 0), 0) + score / 100
  const [first] = readable
  const seen = new Set(first === undefined ? [] : [first.who])
  const others = readable
    .toSorted((one, other) => weight(other) - weight(one))
    .filter(({ who }) => {
      if (seen.has(who)) return false
      seen.add(who)
      return true
    })
  return [...(first === undefined ? [] : [first]), ...others]
    .slice(0, MOST_EXAMPLES)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ at, place, url, text }) => ({ at, place, url, text }))
}
