import type { Lexicon } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

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
  if (first !== undefined && second !== undefined && isRepost(first, second)) {
    marks.push({ means: wordlessSignals.repost, first, last: second })
  }
  const support = tokens.find(({ shape, word }) => shape === 'handle' && isSupport(word, parts))
  if (support !== undefined)
    marks.push({ means: wordlessSignals.supportAccount, first: support, last: support })
  const hashtag = tokens.find(({ shape, word }) => shape === 'hashtag' && complains(word, parts))
  if (hashtag !== undefined) marks.push({ means: wordlessSignals.hashtag, first: hashtag, last: hashtag })
  return marks
}

/** `RT @bob`, `via @bob:`, `Repost:` at the beginning. */
function isRepost(first: Token, second: Token): boolean {
  if (first.shape !== 'word' || first.field !== second.field) return false
  if (second.shape === 'handle') return REPOSTS.has(first.word) || first.word === 'via'
  return REPOSTS.has(first.word) && first.word !== 'rt' && second.clause !== first.clause
}

const REPOSTS: ReadonlySet<string> = new Set(['rt', 'repost', 'reposting', 'reposted', 'reblog', 'retröt'])

const isSupport = (handle: string, { supportBegins, supportEnds }: NameParts) =>
  supportBegins.some((part) => handle.startsWith(part)) || supportEnds.some((part) => handle.endsWith(part))

const complains = (hashtag: string, { hashtagBegins, hashtagEnds }: NameParts) =>
  hashtagEnds.some((part) => hashtag.endsWith(part)) ||
  hashtagBegins.some((part) => hashtag.length > part.length && hashtag.startsWith(part))
