import type * as z from 'zod'
import type { Request } from '../http/request.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'

/** A brand as a search source may ask for it. */
export type SearchBrand = {
  name: string /** Phrases that name it, the plainest first. */
  phrases: readonly string[]
}

/** What a poll may depend on, beside the source's options. */
export type PollContext = {
  brands: readonly SearchBrand[]
  /** What the last poll's reading returned; undefined on the first. */
  cursor: string | undefined
  now: Date
  /** The folder that relative paths in the config start at, as a `file:` URL ending in `/`. */
  folder: URL
  /** The most entries to read from one answer; the source's own limit where it is not given. */
  maxEntries?: number | undefined
}

/** A request of a poll, with what holds of the poll once it was sent, whatever the answer: also "unchanged" or an error. */
export type PollRequest = Request & {
  /** The cursor from then on, unless the answer's reading gives another. For a source that asks in turns. */
  cursor?: string
  /** What this poll leaves out. */
  notices?: readonly Notice[]
}

/** How often a site may be asked. */
export type Pace = {
  /** Whose limit it is; sources that name the same site share it, and so do all configs that share a store. */
  site: string
  /**
   * Milliseconds from one request to the next, also across runs. With one above 0, a source makes one request a poll and
   * turns no pages: a further request waits for a later run. With 0 only a pause that the site itself asks for counts.
   */
  gap: number
}

/** A response that has a body. */
export type Answer = {
  /** The final address, after redirects. */
  url: string
  contentType: string | undefined
  contentLocation: string | undefined
  body: Uint8Array
}

/** What a source makes of one answer. */
export type Reading = {
  posts: readonly FoundPost[]
  /** The next page; asked for only while pages bring unknown posts and the cap is not reached. */
  next?: Request
  /**
   * Kept for the next poll; the last page's wins. In the context that a page is read with, `cursor` is already that of the
   * page before, also when that belonged to another request of the same poll.
   */
  cursor?: string
  /** Everything there is since the last poll has been read: however new it all is, nothing can be missing before it. */
  complete?: boolean
  /** How long the site asks to be left alone between two polls, in milliseconds (`<ttl>`). */
  interval?: number
  /** What was salvaged or left out. */
  notices?: readonly Notice[]
}

/** A place to look. One file per source in this folder, registered in ./index.ts. Everything in it is pure. */
export interface Source<Options extends z.ZodObject = z.ZodObject> {
  /** Checks this source's block of the config; its `type` literal is the source's id. Base URLs can be overridden in it. */
  readonly options: Options
  /** Its searches also find posts that don't hold what was asked for: a name in one says less than elsewhere. */
  readonly loose?: true
  /** What to call it when the config gives no name: usually its address. Secrets in it are removed by the caller. */
  label(options: z.infer<Options>): string
  /** How often it may be asked, where its site is stricter than the rules for all sites (docs/network.md). */
  pace?(options: z.infer<Options>): Pace | undefined
  /** The requests of one poll. One that fails doesn't keep the others from being sent. */
  requests(options: z.infer<Options>, context: PollContext): readonly PollRequest[]
  /**
   * Response → posts.
   * @throws Failed when the body is not what this source reads
   */
  read(answer: Answer, options: z.infer<Options>, context: PollContext): Reading
}

/** Gives a source object its full type, so that its functions know their options. */
export const defineSource = <Options extends z.ZodObject>(source: Source<Options>): Source<Options> => source
