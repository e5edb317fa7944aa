import type * as z from 'zod'
import type { Request } from '../http/request.js'
import type { FoundPost } from '../model.js'

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
  /** Kept for the next poll; the last page's wins. */
  cursor?: string
  /** What was salvaged or left out, for people. */
  notices?: readonly string[]
}

/** A place to look. One file per source in this folder, registered in ./index.ts. Everything in it is pure. */
export interface Source<Options extends z.ZodObject = z.ZodObject> {
  /** Checks this source's block of the config; its `type` literal is the source's id. Base URLs can be overridden in it. */
  readonly options: Options
  /** What to call it when the config gives no name: usually its address. Secrets in it are removed by the caller. */
  label(options: z.infer<Options>): string
  /** The requests of one poll. */
  requests(options: z.infer<Options>, context: PollContext): readonly Request[]
  /**
   * Response → posts.
   * @throws MentionsError when the body is not what this source reads
   */
  read(answer: Answer, options: z.infer<Options>, context: PollContext): Reading
}

/** Gives a source object its full type, so that its functions know their options. */
export const defineSource = <Options extends z.ZodObject>(source: Source<Options>): Source<Options> => source
