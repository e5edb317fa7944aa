import { namedBy } from '../cases/named-by.js'
import { beginningOfId, shortId } from '../cases/short-id.js'
import { otherPeople } from '../cases/whose.js'
import { editDistance } from '../config/did-you-mean.js'
import type { Post } from '../model/post.js'
import type { Store } from '../store/port.js'
import type { Watched, WrongWord } from './cases-meant.js'

/** A case as somebody recognises it. */
export type NamedCase = {
  shortId: string
  brand: string
  /** The one that waits, or the first. */
  post: Post
  /** How many it has. */
  posts: number
  /** How many people wrote in it beside the author of that post. */
  morePeople: number
}

/** Why a word stands for no one case, and what was probably meant by it. */
export type ExplainedWord = {
  word: string
  /** How many cases it could stand for. */
  fits: number
  /** These are all that wait, and so many others have an id that begins so, too: answered ones, or such as need no reply. */
  besides: number
  /** Some of these; where there are none, those whose ids differ in one character. */
  near: readonly NamedCase[]
  /** The ids of some cases of whoever is called so. */
  byAuthor: readonly string[]
}

/** Of each word, so that a person can look through them. */
const MOST_NAMED = 5

export async function explainWrongWords(
  store: Store,
  watched: Watched,
  wrong: readonly WrongWord[],
): Promise<readonly ExplainedWord[]> {
  const unknown = wrong.filter(({ fits }) => fits.length === 0)
  const [written, near] =
    unknown.length === 0
      ? []
      : [await writtenBy(store, watched.brands, unknown), await nearIn(store, watched)]
  return await Promise.all(
    wrong.map(async ({ word, fits }) => {
      const byAuthor = written?.get(nameOf(word)) ?? []
      const ids = fits.length > 0 ? fits : byAuthor.length > 0 ? [] : (near?.(word) ?? [])
      const named = await Promise.all(ids.slice(0, MOST_NAMED).map((id) => namedCase(store, id)))
      return {
        word,
        fits: fits.length,
        besides: fits.length === 0 ? 0 : (await begunBy(store, watched, word)) - fits.length,
        near: named.flatMap((one) => one ?? []),
        byAuthor: byAuthor.slice(0, MOST_NAMED),
      }
    }),
  )
}

/** By name or handle, as `nameOf` makes it, the ids of whoever is called so. */
async function writtenBy(
  store: Store,
  brands: readonly string[],
  wrong: readonly WrongWord[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(wrong.map(({ word }) => nameOf(word)).filter((name) => name !== ''))
  const namesOfPost = ({ author }: Pick<Post, 'author'>) =>
    [author?.name, author?.handle].flatMap((name) => (name === undefined ? [] : [nameOf(name)]))
  const found = new Map<string, Set<string>>()
  const authors = new Map<string, readonly string[]>()
  const candidates = await store.cases.candidates({
    brands,
    all: true,
    search: ({ post }) => {
      const names = namesOfPost(post).filter((name) => wanted.has(name))
      if (names.length > 0) authors.set(post.id, names)
      return names.length > 0
    },
  })
  for (const { postId, caseId } of candidates)
    for (const name of authors.get(postId) ?? [])
      found.set(name, (found.get(name) ?? new Set()).add(shortId(caseId)))
  return new Map(Array.from(found, ([name, ids]) => [name, [...ids]]))
}

/** How many cases have an id that begins so. */
async function begunBy(store: Store, { brands }: Watched, word: string): Promise<number> {
  const beginning = beginningOfId(word)
  const numbers = beginning === undefined ? [] : await store.cases.numbers(brands)
  return numbers.filter((number) => shortId(number).startsWith(beginning ?? '')).length
}

const nameOf = (text: string): string => text.trim().toLowerCase().replace(/^@/, '')

/** Says which cases that are due have an id that differs in one character. Of all there are too many that are. */
async function nearIn(store: Store, watched: Watched): Promise<(word: string) => readonly number[]> {
  const due = new Map((await store.cases.candidates(watched)).map(({ caseId }) => [shortId(caseId), caseId]))
  return (word) => {
    const typed = beginningOfId(word)
    if (typed === undefined || typed.length < 3) return []
    return Array.from(due).flatMap(([id, number]) => (editDistance(typed, id, 1) === 1 ? [number] : []))
  }
}

/** The case as somebody recognises it; undefined where nothing of it is in sight. */
export async function namedCase(store: Store, caseId: number): Promise<NamedCase | undefined> {
  const file = await store.cases.file(caseId)
  const mention = namedBy(file?.mentions ?? [])
  if (file === undefined || mention === undefined) return undefined
  return {
    shortId: shortId(file.case.id),
    brand: file.case.brand,
    post: mention.post,
    posts: file.mentions.length,
    morePeople: otherPeople(mention, file.mentions),
  }
}
