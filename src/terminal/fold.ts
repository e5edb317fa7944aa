import { displayWidth } from './width.js'

const ESCAPE = '\u001b'

/** What stands in front of a text and is passed by in the lines after it: spaces, and a label such as `  try: ` or `  failed  `; `|` of a quote is said again. */
const LABEL = /^ *(?:(?:try|cause): |[a-z]+ {2,}|\| )?/

/**
 * Text in lines of at most `width` cells, for a terminal that would break them anywhere: between words only, never within a command
 * in backticks, an address or a path. What is wider than a line stands on one of its own, and is left to the terminal, so that it can be
 * copied. Lines that fit stay as they are, and so do those with colours or links, which were laid out by what painted them.
 *
 * @param width undefined where it is no terminal: programs and mails get lines as they are
 */
export const fold = (text: string, width: number | undefined): string =>
  width === undefined
    ? text
    : text
        .split('\n')
        .flatMap((line) =>
          line.includes(ESCAPE) || displayWidth(line) <= width ? [line] : folded(line, width),
        )
        .join('\n')

function folded(line: string, width: number): string[] {
  const label = LABEL.exec(line)?.[0] ?? ''
  const indent = label.endsWith('| ') ? label : ' '.repeat(label.length)
  const lines: string[] = []
  let current = label
  let isEmpty = true
  for (const [piece] of line.slice(label.length).matchAll(/(?:`[^`]*`|[^\s`]|`)+/g)) {
    const longer = isEmpty ? current + piece : `${current} ${piece}`
    if (isEmpty || displayWidth(longer) <= width) current = longer
    else {
      lines.push(current)
      // What fits only further to the left stands there.
      current = indent.slice(0, Math.max(0, width - displayWidth(piece))) + piece
    }
    isEmpty = false
  }
  return [...lines, current]
}
