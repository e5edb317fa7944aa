// A place that is made up, and wants all that places can want: it is posted to, wants a login, and has limits of its own.
import * as z from 'zod'
import { Failed } from '../../src/model/failed.js'
import { type ConfiguredSource, configured } from '../../src/sources/configured.js'
import type { SiteLimits } from '../../src/sources/limits.js'
import { searchTerms } from '../../src/sources/search-terms.js'
import { defineSource, type Source } from '../../src/sources/source.js'

const Found = z.object({
  posts: z.array(z.object({ id: z.string(), text: z.string() })),
  page: z.number().optional(),
  cursor: z.string().optional(),
  /** Seconds. */
  backoff: z.number().optional(),
  /** Other searches that this one leads to. */
  see: z.array(z.string()).optional(),
  error: z.string().optional(),
})

const Tree = z.object({
  answers: z.array(z.object({ id: z.string(), text: z.string(), by: z.string() })),
  isWhole: z.boolean(),
  /** The path of the rest. */
  more: z.string().optional(),
})

const json = (body: Uint8Array): unknown => JSON.parse(Buffer.from(body).toString())

export const askboard = defineSource({
  options: z.strictObject({
    type: z.literal('askboard'),
    base: z.url(),
    account: z.string().optional(),
    password: z.string().optional(),
  }),
  label: ({ base }) => base,
  finds: { by: 'search', comments: 'no' },
  credentials: {
    needs: [
      { option: 'account', what: 'the name of your account' },
      { option: 'password', what: 'an app password', optional: true },
    ],
    from: 'https://askboard.example/settings',
    costs: 'free',
  },

  session: {
    begin({ base, account, password }, { kept }) {
      if (account === undefined) return undefined
      const body = JSON.stringify(
        kept?.renewal === undefined ? { account, password } : { renew: kept.renewal },
      )
      return { tag: 'login', request: { url: `${base}/login`, body } }
    },
    read({ body }, { base }, { now }) {
      const { token, renewal, seconds } = z
        .object({ token: z.string(), renewal: z.string().optional(), seconds: z.number().optional() })
        .parse(json(body))
      return {
        origin: base,
        headers: { authorization: `Bearer ${token}` },
        ...(renewal !== undefined && { renewal }),
        ...(seconds !== undefined && { expiresAt: new Date(now.getTime() + seconds * 1_000) }),
      }
    },
  },

  asks: ({ base }, { brands, cursors }) =>
    searchTerms(brands).map((term) => ({
      tag: term,
      request: { url: `${base}/search`, body: JSON.stringify({ q: term, after: cursors.get(term) ?? null }) },
    })),

  read({ ask, url, body }) {
    const { posts, page, cursor, backoff, see = [], error } = Found.parse(json(body))
    if (error !== undefined)
      throw new Failed(
        { code: 'shape-unknown', args: { place: 'Askboard' } },
        { leaveFor: (backoff ?? 0) * 1_000 },
      )
    return {
      posts: posts.map(({ id, text }) => ({
        keys: [`askboard:${id}`],
        place: 'askboard',
        url: `https://askboard.example/posts/${id}`,
        text,
      })),
      ...(cursor !== undefined && { cursor }),
      ...(backoff !== undefined && { leaveFor: backoff * 1_000 }),
      follow: see.map((q) => ({ url, body: JSON.stringify({ q }) })),
      ...(page !== undefined && { next: { url, body: JSON.stringify({ q: ask.tag, page }) } }),
    }
  },

  failure({ status, body }, now) {
    if (status !== 400) return undefined
    const { error, reset } = z
      .object({ error: z.string(), /** Seconds since 1970. */ reset: z.number().optional() })
      .parse(json(body))
    if (error === 'ExpiredToken') return 'session'
    if (error === 'NoSuchTerm') return 'read'
    return {
      failure: { code: 'shape-unknown', args: { place: `Askboard: ${error}` } },
      leaveFor: reset === undefined ? 90_000 : reset * 1_000 - now.getTime(),
    }
  },

  thread: {
    ask: ({ thread }, { base }) =>
      thread === undefined
        ? undefined
        : { tag: 'thread', request: { url: `${base}/threads/${encodeURIComponent(thread.id)}` } },
    read({ body }, post, { base }) {
      const { answers, isWhole, more } = Tree.parse(json(body))
      return {
        replies: answers.length,
        isWhole,
        ...(more !== undefined && { next: { url: `${base}${more}` } }),
        posts: answers.map(({ id, text, by }) => ({
          keys: [`askboard:${id}`],
          place: 'askboard',
          url: `${base}/posts/${id}`,
          text,
          author: { name: by, handle: by },
          ...(post.thread && { thread: post.thread }),
        })),
      }
    },
  },
})

type More = { account?: string; password?: string; limits?: Omit<SiteLimits, 'hosts'>; every?: number }

/** As a config would set it up. */
export function askboardAt(
  base: string,
  { limits, every = 15 * 60_000, ...options }: More = {},
): ConfiguredSource {
  const source: Source = limits === undefined ? askboard : { ...askboard, limits: { hosts: [], ...limits } }
  return configured(source, { ...askboard.options.parse({ type: 'askboard', base, ...options }) }, every)
}
