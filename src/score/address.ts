import type { Lexicon } from './lexicon/lexicon.js'
import type { Mark } from './neutral.js'
import type { Token } from './tokens.js'

/** The lexicon's parts of handles and hashtags, ready to compare. */
export type NameParts = {
  hashtagBegins: readonly string[]
  hashtagEnds: readonly string[]
  supportBegins: readonly string[]
  supportEnds: readonly string[]
}

export function nameParts({ hashtagBegins, hashtagEnds, supportHandle }: Lexicon): NameParts {
  const list = (words: string) => words.trim().split(/\s+/)
  return {
    hashtagBegins: list(hashtagBegins),
    hashtagEnds: list(hashtagEnds),
    supportBegins: list(supportHandle.begins),
    supportEnds: list(supportHandle.ends),
  }
}

/** Signals in handles and hashtags: a support account is spoken to, a hashtag ends in `fail`, a post is a repost. */
export function nameMarks(tokens: readonly Token[], parts: NameParts): Mark[] {
  const marks: Mark[] = []
  const first = tokens[0]
  const second = tokens[1]
  if (first?.word === 'rt' && second?.shape === 'handle' && first.field === second.field) {
    marks.push({ name: 'repost', points: -1.2, first, last: second })
  }
  const support = tokens.find(({ shape, word }) => shape === 'handle' && isSupport(word, parts))
  if (support !== undefined)
    marks.push({ name: 'support-account', points: 0.8, first: support, last: support })
  const hashtag = tokens.find(({ shape, word }) => shape === 'hashtag' && complains(word, parts))
  if (hashtag !== undefined) {
    marks.push({ name: 'hashtag', points: 1.5, first: hashtag, last: hashtag, tone: 'reproach' })
  }
  return marks
}

const isSupport = (handle: string, { supportBegins, supportEnds }: NameParts) =>
  supportBegins.some((part) => handle.startsWith(part)) || supportEnds.some((part) => handle.endsWith(part))

const complains = (hashtag: string, { hashtagBegins, hashtagEnds }: NameParts) =>
  hashtagEnds.some((part) => hashtag.endsWith(part)) ||
  hashtagBegins.some((part) => hashtag.length > part.length && hashtag.startsWith(part))
