import { afterSpace, type Stretch } from './stretch.js'

/**
 * A `>` at the start of a line, as Markdown, mail and `htmlToText` mark a quote; but no face such as `>:(` or `>.<`. Or a name before it
 * (`kim> hello`), or a bar in its place (`| hello`), unless the line is a row of a table.
 */
const MARKED =
  /^(?:[^\S\n]*>(?![.:;=_<-]+[-_.()<>/\\|DPp]*(?:\s|$)).*|\p{L}[\p{L}\p{N}_.-]{0,23}>[^\S\n]+\p{L}.*|\|[^\S\n][^|\n]+)$/gmu
const COUNTED = /^[^\S\n]*>[^\S\n]*\d/

/** A line, or the two that a mail program made of it, which says who wrote what follows. */
const SAYS_WHO =
  /(?:^|\n)[^\n]{0,200}(?:\n[^\n]{1,120})?(?<![\p{L}\p{N}])(?:wrote|writes|said|(?:ge)?schrieben|schrieb|schreibt|sagte|meinte|écrit|escribió|dijo|scritto|scrive|escreveu|disse|schreef|schrijft|zei|pisze|napisała?|skrev|skriver)(?![\p{L}\p{N}])[^\n]{0,150}:[^\S\n]*$/u

/** In characters: who wrote something is said in two lines. */
const LONGEST_INTRODUCTION = 480

/** Quotes by lines that start with `>`, each with the line above that says whose words they are. */
export function markedLines(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const { 0: line, index } of text.matchAll(MARKED)) {
    const last = found.at(-1)
    const end = index + line.length
    if (last !== undefined && index === last.end + 1) last.end = end
    else found.push({ start: index, end })
  }
  return found
    .filter((stretch) => !isComparison(text, stretch))
    .map((stretch) => withIntroduction(text, stretch))
}

/** "Waiting / > 3 hours now": a line that begins with a number and that nobody answers below means "more than". */
function isComparison(text: string, { start, end }: Stretch): boolean {
  const line = text.slice(start, end)
  return !line.includes('\n') && COUNTED.test(line) && afterSpace(text, end) === text.length
}

function withIntroduction(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start).trimEnd()
  if (!before.endsWith(':')) return { start, end }
  // Of all that stands before, the last two lines at most, and not what a paragraph above them says.
  const near = before.slice(before.lastIndexOf('\n\n') + 1)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  const said = SAYS_WHO.test(line) ? line : SAYS_WHO.test(twoLines(near)) ? twoLines(near) : ''
  const from = text.slice(0, start).trimEnd().length - said.length
  return { start: said === '' ? start : from, end }
}

const twoLines = (text: string): string => text.split('\n').slice(-2).join('\n')
