import type { Stretch } from './stretch.js'

/** What parts a signature from the words above, as mail programs write it; the space behind it may be lost. What people add later stands below one, too. */
const PARTING =
  /^--[^\S\n]?$(?!\s*(?:edit|edited|upd(?:ate)?|eta|ps|p\.\s?s|nachtrag|bearbeitet|aktualisiert|übrigens)(?![\p{L}\p{N}]))/gimu
/** What lists put below every message, behind a long line. */
const FOOTER =
  /^_{20,}[^\S\n]*\n(?=(?:[^\n]*\n){0,3}?[^\n]*(?:mailing[ -]?list|mailman|listinfo|unsubscribe|abmelden|abbestellen))/gim
/** What programs and telephones put below every message. */
const SENT_FROM =
  /^[^\S\n]*(?:sent\s(?:from|with|via)|get\soutlook\sfor|gesendet\s(?:von|mit|über)|von\smeinem|diese\snachricht\swurde\svon\smeinem|envoyé\s(?:de|depuis|avec|à\spartir)|enviado\s(?:desde|do|de|a\spartir)|inviato\s(?:da|con)|verzonden\s(?:vanaf|met|vanuit)|wysłan[eo]\sz|skickat\sfrån)\s(?=[^\n]{0,60}(?:phone|ipad|ios|android|mobil|handy|smartphone|tablet|galaxy|mail|outlook|windows|app\b|device|gerät|móvil|tel[eé]f|téléphone))[^\n.!?,;:]{2,60}\.?$/gim

/** Below a signature only a quote may follow, which most programs begin with one of these. */
const QUOTE_BELOW = /^[^\S\n]*(?:>|[-_]{5,}[^\S\n]*\S|[^\n]{1,200}\d:\d\d[^\n]{0,200}:[^\S\n]*$)/m

/** What is longer is somebody's words: in lines that are not empty, in characters of each, and in all. */
const MOST_LINES = { signature: 6, footer: 12, sentFrom: 2 } as const
const LONGEST_LINE = 160
const LONGEST = 1_500
/** Of each form the last ones are looked at: a signature stands at the end, or above the quote that ends the message. */
const MOST = 4

/** Each form has one of these in it. */
const maySign = (text: string): boolean => text.includes('\n--') || text.includes('\n____') || SENT.test(text)

const SENT =
  /\n[^\S\n]*(?:sent|get outlook|gesendet|von meinem|diese n|envoy|enviad|inviat|verzond|wys|skick)/i

/**
 * What stands below every message of somebody, program or list: a signature, "Sent from my telephone", the footer of a mailing list.
 * From the line that parts it on, to the end of the text or to the quote that follows. Nobody says it of anything: a name
 * that stands only there is not what the post is about.
 */
export function signatures(text: string): Stretch[] {
  if (!maySign(text)) return []
  return [
    ...ofForm(text, PARTING, MOST_LINES.signature),
    ...ofForm(text, FOOTER, MOST_LINES.footer),
    ...ofForm(text, SENT_FROM, MOST_LINES.sentFrom),
  ]
}

/** The same text with spaces in place of the signatures, so that every other place in it stays. */
export function withoutSignatures(text: string): string {
  let left = text
  for (const { start, end } of signatures(text))
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left
}

const ofForm = (text: string, form: RegExp, mostLines: number): Stretch[] =>
  [...text.matchAll(form)].slice(-MOST).flatMap(({ index, 0: { length } }) => {
    const end = endOf(text, index + length, mostLines)
    return end === undefined || text.slice(0, index).trim() === '' ? [] : [{ start: index, end }]
  })

/** Undefined where more stands below than a signature has. */
function endOf(text: string, from: number, mostLines: number): number | undefined {
  const below = text.slice(from, from + LONGEST)
  const quote = below.search(QUOTE_BELOW)
  if (quote < 0 && from + LONGEST < text.length) return undefined
  const end = quote < 0 ? text.length : from + quote
  const lines = text
    .slice(from, end)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const isShort = lines.length <= mostLines && lines.every(({ length }) => length <= LONGEST_LINE)
  return isShort ? end : undefined
}
