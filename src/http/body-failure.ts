import type { EncodingError } from './encoding.js'
import { HttpError } from './error.js'

/** A body that came whole and cannot be decoded. */
export function encodingFailure(error: EncodingError, url: URL, maxBytes: number): HttpError {
  const { host } = url
  switch (error.reason) {
    case 'too-large':
      return tooLarge(url, maxBytes, error)
    case 'unknown':
      return new HttpError({ code: 'encoding-unknown', args: { host } }, { cause: error })
    case 'broken':
      return new HttpError({ code: 'encoding-broken', args: { host } }, { cause: error })
  }
}

export const tooLarge = ({ host }: URL, maxBytes: number, cause: unknown) =>
  new HttpError({ code: 'answer-too-large', args: { host, maxBytes } }, { cause })

export const emptyAnswer = ({ host }: URL, status: number) =>
  new HttpError({ code: 'answer-empty', args: { host, status } }, { status })
