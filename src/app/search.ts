import { handlesOf } from '../health/called.js'
import { createMatcher, sourcesIn } from '../judge/match/index.js'
import { type LikeOperator, likeOperators } from '../judge/match/like-operators.js'
import { QueryError } from '../judge/match/query.js'
import { MentionsError } from '../model/error.js'
import type { Post } from '../model/post.js'
import type { MentionFilter } from '../store/port/cases.js'

/** What a source is called in `source:`. */
type GivingNames = Parameters<typeof handlesOf>[0]

/**
 * Makes a search of what a person typed, in the language of `match` in the config. What is looked for anywhere is also found in what
 * the author is called.
 *
 * @throws MentionsError with the place where it can't be understood
 */
export function searchFor(
  typed: string,
  sources: readonly GivingNames[],
): NonNullable<MentionFilter['search']> {
  const matcher = matcherOf(typed)
  const called = new Map(sources.map((source) => [source.id, handlesOf(source)]))
  return ({ post, sourceIds }) =>
    matcher.match({
      ...post,
      tags: [...(post.tags ?? []), ...namesOf(post)],
      sources: sourceIds.flatMap((id) => called.get(id) ?? [id]),
    }).length > 0
}

/** What stands behind each `source:`; nothing of what cannot be understood, which `searchFor` refuses. */
export function sourcesSought(typed: string): string[] {
  try {
    return sourcesIn(typed)
  } catch (error) {
    if (error instanceof QueryError) return []
    throw error
  }
}

function matcherOf(typed: string) {
  if (typed.trim() === '')
    throw new MentionsError('--search says nothing to look for.', {
      hint: 'Give a word, such as --search refund, or leave it out.',
    })
  try {
    return createMatcher([{ name: typed, match: typed }])
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    throw new MentionsError(`--search can't be read. ${error.message}`, { hint: error.hint, cause: error })
  }
}

const namesOf = ({ author }: Pick<Post, 'author'>): string[] =>
  author === undefined ? [] : [author.name, ...(author.handle === undefined ? [] : [`@${author.handle}`])]

/** The first word that was looked for as it stands and is likely meant as an operator, such as a small `or` between two words. */
export const readAsWord = (typed: string): LikeOperator | undefined => likeOperators(typed)[0]
