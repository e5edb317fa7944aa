import type { EncodingError } from './encoding.js'
import { HttpError } from './error.js'
import { CHECK_ADDRESS, inMegabytes, TRY_LATER } from './wording.js'

/** A body that came whole and cannot be decoded. */
export function encodingFailure(error: EncodingError, url: URL, maxBytes: number): HttpError {
  switch (error.reason) {
    case 'too-large':
      return tooLarge(url, maxBytes, error)
    case 'unknown':
      return new HttpError(`${url.host} compressed its answer in a way that nobody asked for.`, {
        hint: CHECK_ADDRESS,
        cause: error,
      })
    case 'broken':
      return new HttpError(`${url.host} sent a compressed answer that is damaged or breaks off.`, {
        hint: TRY_LATER,
        cause: error,
      })
  }
}

export const tooLarge = (url: URL, maxBytes: number, cause: unknown) =>
  new HttpError(`${url.host} sent more than ${inMegabytes(maxBytes)}, the most that is read.`, {
    hint: 'Check that the address is that of a feed. A feed this large has a shorter form, as a rule.',
    cause,
  })

export const emptyAnswer = (url: URL, status: number) =>
  new HttpError(`${url.host} answered with nothing at all (${status}, 0 bytes).`, {
    hint: `Open the address in a browser. If it is empty there too, the feed is broken or has moved. ${TRY_LATER}`,
    status,
  })
