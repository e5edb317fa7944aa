import type { Stretch } from './stretch.js'

/** Markdown's fences, each with the sign that has to end it. */
const FENCE = /^[^\S\n]{0,3}(?<fence>`{3,}|~{3,})(?<info>[^\n`]*)$/gm

/** Code, logs and configuration between fences: pasted, and nobody's claim. A fence that nothing ends takes nothing. */
export function codeBlocks(text: string): Stretch[] {
  const found: Stretch[] = []
  let open: { fence: string; start: number } | undefined
  for (const { 0: line, index, groups = {} } of text.matchAll(FENCE)) {
    const { fence = '', info = '' } = groups
    if (open === undefined) open = { fence, start: index }
    else if (fence.startsWith(open.fence) && info.trim() === '') {
      found.push({ start: open.start, end: index + line.length })
      open = undefined
    }
  }
  return found
}
