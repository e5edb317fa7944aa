import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import type { FoundPost } from '../../model/post.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import type { Parsers } from '../parsers.js'
import { readEach } from '../read-each.js'
import { costOf } from './options.js'
import { isRepeat, Post, postOf, User } from './posts.js'
import { changed, PLACE, parseJson, wordsIn } from './problems.js'

const Body = once(() =>
  z.object({
    /** Missing where nothing was found. */
    data: z.array(z.unknown()).nullish(),
    includes: z.object({ users: z.array(z.unknown()).nullish() }).nullish(),
    meta: z
      .object({
        newest_id: z.string().regex(/^\d+$/).nullish(),
        next_token: z.string().nullish(),
        result_count: z.number().nullish(),
      })
      .nullish(),
    errors: z.array(z.unknown()).nullish(),
  }),
)

export type Page = {
  posts: FoundPost[]
  unread: number
  newest: string | undefined
  nextToken: string | undefined
  /** US dollars. */
  cost: number
}

/** @throws Failed where it is no answer of the search, or an error that came with success */
export function readPage(answer: Answer, parsers: Parsers): Page {
  const parsed = Body().safeParse(parseJson(answer.body))
  if (parsed.data === undefined) throw changed(parsed.error)
  const { data, includes, meta, errors } = parsed.data
  if (!data && !meta) {
    const message = wordsIn(answer.body)
    // Errors beside posts say that something of them could not be had, such as an author who is suspended.
    throw errors && message !== ''
      ? new Failed({ code: 'query-refused', args: { place: PLACE, message } })
      : changed()
  }
  const { good, unread } = readEach(data ?? [], Post(), changed)
  const users = (includes?.users ?? []).flatMap((user) => User().safeParse(user).data ?? [])
  const byId = new Map(users.map((user) => [user.id, user]))
  return {
    posts: good.filter((post) => !isRepeat(post)).map((post) => postOf(post, byId, parsers)),
    unread,
    newest: meta?.newest_id ?? undefined,
    nextToken: meta?.next_token || undefined,
    cost: costOf({ posts: data?.length ?? 0, users: includes?.users?.length ?? 0 }),
  }
}
