/** MediaWiki, DokuWiki: cells and rows of a change that hold what was there before or stands around it, and what software says of it. */
const CLASS =
  /(?:^|\s)diff-(?:deletedline|side-deleted|context|lineheader|blockheader|lineno|marker|otitle|ntitle|title)(?:\s|$)/
/**
 * In feeds they put colours in place of the class: for what was removed, and for the lines around it that stay, which MediaWiki shows
 * twice. DokuWiki's stand alone.
 */
const OTHERS_COLOUR = /border-color:\s*#(?:ffe49c|eaecf0)|^\s*background-color:\s*#(?:ffdddd|f5f5f5);?\s*$/i
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'tr'])

type Element = {
  name: string
  classes: string | undefined
  style: string | undefined
  /** The cell before it in its row holds a mark, or nothing, as wikis have it beside each line: the colours are those of many tables. */
  isAfterMark: boolean
}

/** Whether an element of a wiki's change shows words that are there no more, were there already, or are none of a person's. */
export const isOfNoChange = ({ name, classes = '', style = '', isAfterMark }: Element): boolean =>
  CELLS.has(name) &&
  ((classes !== '' && CLASS.test(classes)) || (isAfterMark && style !== '' && OTHERS_COLOUR.test(style)))

/** Whether a cell has nothing in it so far but what wikis put beside a line. */
export const isMark = (text: string): boolean => /^[\s\u00a0+\-−]*$/.test(text)

/** What stands above and between the changed lines, in a cell of its own, where nothing but its words tells. */
const WORDS =
  /^\s*(?:←\s?(?:older\srevision|previous\srevision|nächstältere\sversion|version\sprécédente|revisión\santerior|versione\smeno\srecente|(?:revisão|edição)\santerior|oudere\sversie|poprzednia\swersja|предыдущая\sверсия)|(?:newer|latest)\srevision\s?→|revision\sas\sof\s[^\n]{4,60}|version\svom\s[^\n]{4,60}|(?:line|zeile|ligne|línea|riga|linha|regel|linia|строка)\s\d+\s?:|[-+])\s*$/i

/** Whether all that a cell of a table says is what a wiki says of a change. */
export const isOfChange = (text: string): boolean => WORDS.test(text)
