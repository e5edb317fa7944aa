import { displayWidth } from './width.js'

/** Colours and links: what a terminal shows nothing of. */
const ESCAPES = /\u001b(?:\[[\d;]*m|\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\))/g

/** What stands in front of a text and is passed by in the lines after it: spaces, and a label such as `  try: ` or `  failed  `; `|` of a quote is said again. */
const LABEL = /^ *(?:(?:try|cause): |[a-z]+ {2,}|\| )?/

/**
 * Text in lines of at most `width` cells, for a terminal that would break them anywhere: between words only, never within a command
 * in backticks, an address or a path. What is wider than a line stands on one of its own, and is left to the terminal, so that it can be
 * copied. Lines that fit stay as they are.
 *
 * @param width undefined where it is no terminal: programs and mails get lines as they are
 * @param self how this program is called: a command that begins so is kept whole, too, up to a comma or the end of its line
 */
export function fold(text: string, width: number | undefined, self?: string): string {
  if (width === undefined) return text
  const command = self === undefined ? '' : `${self.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')} [^,\\n]+|`
  const pieces = new RegExp(`(?:${command}\`[^\`]*\`|[^\\s\`]|\`)+`, 'g')
  return text
    .split('\n')
    .flatMap((line) => (widthOf(line) <= width ? [line] : folded(line, width, pieces)))
    .join('\n')
}

const widthOf = (text: string): number => displayWidth(text.replace(ESCAPES, ''))

function folded(line: string, width: number, pieces: RegExp): string[] {
  const label = LABEL.exec(line)?.[0] ?? ''
  const indent = label.endsWith('| ') ? label : ' '.repeat(label.length)
  const lines: string[] = []
  let current = label
  let isEmpty = true
  for (const [piece] of line.slice(label.length).matchAll(pieces)) {
    const longer = isEmpty ? current + piece : `${current} ${piece}`
    if (isEmpty || widthOf(longer) <= width) current = longer
    else {
      lines.push(current)
      // What fits only further to the left stands there.
      current = indent.slice(0, Math.max(0, width - widthOf(piece))) + piece
    }
    isEmpty = false
  }
  return [...lines, current]
}
