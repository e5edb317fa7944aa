import { Failed } from '../model/failed.js'
import { jsonStringEnd } from '../text/json-string.js'

/**
 * What an answer in JSON says. An integer that JavaScript's numbers can't hold becomes text, digit by digit: as a number it would be
 * another one, and ids of places that count so far would name other posts. So an id is to be read as text or number, whichever comes.
 *
 * @param body in UTF-8
 * @throws Failed for a page in place of data, SyntaxError for all else that is no JSON
 */
export function readJson(body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body)
  try {
    return parseJson(text)
  } catch (cause) {
    throw PAGE.test(text) ? new Failed({ code: 'page-instead', args: {} }, { cause }) : cause
  }
}

/**
 * The same of a text.
 *
 * @throws SyntaxError for what is no JSON
 */
export const parseJson = (text: string): unknown =>
  JSON.parse(LONG.test(text) ? withLongIntegersQuoted(text) : text)

/** Whatever has fewer digits is a number that can be held. */
const LONG = /\d{16}/
const NUMBER_OR_QUOTE = /"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const INTEGER = /^-?\d{16,}$/

/** Only what follows a space, a comment or nothing: JSON may hold a page, and be data. */
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|title|meta)\b/i

/** Strings are skipped as a whole, so that the cost is linear in the length. */
function withLongIntegersQuoted(text: string): string {
  const parts: string[] = []
  let copied = 0
  NUMBER_OR_QUOTE.lastIndex = 0
  for (let match = NUMBER_OR_QUOTE.exec(text); match !== null; match = NUMBER_OR_QUOTE.exec(text)) {
    const [token] = match
    if (token === '"') {
      const end = jsonStringEnd(text, match.index)
      // It is no JSON, so whatever is made of it is none, either.
      if (end < 0) break
      NUMBER_OR_QUOTE.lastIndex = end
    } else if (INTEGER.test(token) && !Number.isSafeInteger(Number(token))) {
      parts.push(text.slice(copied, match.index), `"${token}"`)
      copied = NUMBER_OR_QUOTE.lastIndex
    }
  }
  return parts.join('') + text.slice(copied)
}
