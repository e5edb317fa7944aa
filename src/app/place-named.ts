import { MentionsError } from '../model/error.js'
import { parseUrl } from '../text/parse-url.js'
import { webAddress } from '../text/web-address.js'

/**
 * The place that somebody means by `https://www.forum.example/a`, `Forum.Example` or `reddit`.
 *
 * @throws MentionsError where it is none
 */
export function placeNamed(typed: string): string {
  const word = typed.trim().toLowerCase()
  const address = webAddress(typed) ?? (word.includes('.') ? `https://${word}` : undefined)
  const host = address === undefined ? undefined : parseUrl(address)?.hostname
  const place = (host ?? word).replace(/^www\./, '')
  if (isPlace.test(place)) return place
  throw new MentionsError(`${JSON.stringify(typed)} is no place. Nothing was done.`, {
    hint: 'Name it as the table does: forum.example, or reddit.',
  })
}

/** A host, or a name such as `reddit`. Of dots alone, or with an empty part, it would be nobody's. */
const isPlace = /^(?!-)[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$|^\[[\da-f:.]+\]$/u
