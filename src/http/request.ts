import type { Notice } from '../model/notice.js'

/** What a source wants fetched. */
export type Request = {
  /** `http:`, `https:` or `file:`. A user and password in it are sent as Basic authorization. */
  url: string
  /** Sent to this address only; a redirect to another site gets none of them. */
  headers?: Readonly<Record<string, string>>
  /** The `Accept` header's value. */
  accept?: string
  /** In place of the client's own, on all sites that redirects lead to. */
  userAgent?: string
  /** In place of the client's, in milliseconds. */
  deadline?: number
  /** The proxy's address, in place of the environment's; `none` goes without. */
  proxy?: string
}

/** What a server says identifies its present answer; stored verbatim and sent back. */
export type Validators = {
  etag?: string
  lastModified?: string
  /** The address they came from, when redirects led to another one than was asked for: they are sent back only there. */
  url?: string
}

export type Response =
  | { status: 'unchanged'; movedTo?: string }
  | {
      status: 'ok'
      /** The final address, after redirects. */
      url: string
      /** The same, when every redirect on the way is for good (301, 308). */
      movedTo?: string
      contentType?: string
      contentLocation?: string
      /** After decompression; never empty. */
      body: Uint8Array
      validators: Validators
      /** What a person should know about the way the answer came, such as a redirect from https to http. */
      notices?: readonly Notice[]
    }
