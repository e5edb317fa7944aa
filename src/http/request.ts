/** What a source wants fetched. */
export type Request = {
  /** `http:`, `https:` or `file:`. */
  url: string
  headers?: Readonly<Record<string, string>>
  /** The `Accept` header's value. */
  accept?: string
}

/** What a server says identifies its present answer; stored verbatim and sent back. */
export type Validators = { etag?: string; lastModified?: string }

export type Response =
  | { status: 'unchanged' }
  | {
      status: 'ok'
      /** The final address, after redirects. */
      url: string
      contentType?: string
      contentLocation?: string
      /** After decompression. */
      body: Uint8Array
      validators: Validators
    }
