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
  const add = (name: string, points: number, first: Token, last = first) =>
    marks.push({ name, points, first, last })

  const first = tokens[0]
  const second = tokens[1]
  if (first?.word === 'rt' && second?.shape === 'handle' && first.field === second.field) {
    add('repost', -1.2, first, second)
  }

  let support: Token | undefined
  let hashtag: Token | undefined
  for (const token of tokens) {
    if (token.shape === 'handle') support ??= isSupport(token.word, parts) ? token : undefined
    else if (token.shape === 'hashtag') hashtag ??= complains(token.word, parts) ? token : undefined
  }
  if (support !== undefined) add('support-account', 0.8, support)
  if (hashtag !== undefined) add('hashtag', 1.5, hashtag)
  return marks
}

const isSupport = (handle: string, { supportBegins, supportEnds }: NameParts) =>
  supportBegins.some((part) => handle.startsWith(part)) || supportEnds.some((part) => handle.endsWith(part))

const complains = (hashtag: string, { hashtagBegins, hashtagEnds }: NameParts) =>
  hashtagEnds.some((part) => hashtag.endsWith(part)) ||
  hashtagBegins.some((part) => hashtag.length > part.length && hashtag.startsWith(part))
