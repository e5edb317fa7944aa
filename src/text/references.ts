import { decodeHTML } from 'entities'

const HALF = String.raw`&#(?:x0*(d[89ab][\da-f]{2})|0*(5[5-6]\d{3}));?`
const OTHER_HALF = String.raw`&#(?:x0*(d[c-f][\da-f]{2})|0*(5[6-7]\d{3}));?`
const PAIR = new RegExp(HALF + OTHER_HALF, 'gi')

/**
 * One reference in place of two that are the halves of a surrogate pair, as software writes them that counts in UTF-16:
 * `&#55357;&#56869;` is `&#128549;`. By HTML's rules each half alone is no character.
 */
export function joinReferences(source: string): string {
  if (!source.includes('&#')) return source
  return source.replace(PAIR, (pair, ...halves: (string | undefined)[]) => {
    const [highHex, high, lowHex, low] = halves
    const units = [unitOf(highHex, high), unitOf(lowHex, low)]
    const code = String.fromCharCode(...units).codePointAt(0) ?? 0
    return code > 0xffff ? `&#${code};` : pair
  })
}

const unitOf = (hex: string | undefined, decimal = ''): number =>
  hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)

/** Text of HTML that holds no tags: its references decoded once. */
export const decodeText = (html: string): string =>
  html.includes('&') ? decodeHTML(joinReferences(html)) : html
