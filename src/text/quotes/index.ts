import { bbcodeQuotes } from './bbcode.js'
import { codeBlocks } from './code.js'
import { areOfFile, diffs } from './diff.js'
import { forumQuotes } from './forum.js'
import { mailQuotes } from './mail.js'
import { markedLines } from './marked-lines.js'
import { signatures } from './signature.js'
import { joinStretches, type Stretch } from './stretch.js'

export { withoutSignatures } from './signature.js'
export { joinStretches, type Stretch } from './stretch.js'

/** Each form has one of these in it. Most posts have none, and looking for them is all that a post costs. */
const HINTS = [
  '>',
  '[q',
  '[Q',
  '--',
  '__',
  'From:',
  'Von:',
  'De:',
  'De :',
  'Da:',
  'Van:',
  'Od:',
  'osted by',
  'osted By',
  'itat von',
  '↑',
  '```',
  '~~~',
  '@@ -',
  '****',
] as const
/** Who said it, at the end of a line. */
const INTRODUCES = /:[^\S\n]*(?:\n|$)/

/** Bars stand for quotes at the start of a line only. */
const BARRED = /(?:^|\n)\|/

const mayQuote = (text: string): boolean =>
  HINTS.some((hint) => text.includes(hint)) ||
  INTRODUCES.test(text) ||
  (text.includes('|') && BARRED.test(text))

/**
 * The stretches of a text that are other people's words: lines marked with `>`, `[quote]`, the message that a mail answers,
 * what forums put under "Originally Posted by Pat" or "Pat said:", and what nobody says: fenced code, diffs, signatures. In order, apart
 * from each other.
 *
 * A text that is nothing but a quote is none: somebody's own post came wrapped, or its answer is lost, and then the words are
 * all there is to go by. Changes to a file are nobody's even so: feeds of commits hold nothing else.
 *
 * @param known what is known to be quoted, such as a `<q>` of the HTML that the text was made of
 */
export function quotesIn(text: string, known: readonly Stretch[] = []): Stretch[] {
  const mayHold = mayQuote(text)
  const changes = mayHold ? diffs(text) : []
  const nobodys = [...changes, ...signatures(text)]
  const quotes = mayHold
    ? [
        ...markedLines(text),
        ...bbcodeQuotes(text),
        ...mailQuotes(text),
        ...forumQuotes(text),
        ...codeBlocks(text),
      ]
    : []
  const found = [...quotes, ...nobodys, ...known]
  if (found.length === 0) return []
  const all = joinStretches(found, text)
  if (hasOwnWords(text, all)) return all
  return changes.some((change) => areOfFile(text, change)) ? joinStretches(nobodys, text) : []
}

function hasOwnWords(text: string, quotes: readonly Stretch[]): boolean {
  let from = 0
  for (const { start, end } of [...quotes, { start: text.length, end: text.length }]) {
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(from, start))) return true
    from = end
  }
  return false
}
