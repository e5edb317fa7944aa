import { contextDiffs } from './context-diff.js'
import { joinStretches, type Stretch } from './stretch.js'

/** Where a hunk of a unified diff begins, and how many lines it has of before and of after; one where none is said. */
const HUNK = /^@@ -\d{1,9}(?:,(?<before>\d{1,6}))? \+\d{1,9}(?:,(?<after>\d{1,6}))? @@.*$/gm
/** What diff, git, Subversion and CVS write above it. */
const HEAD =
  /^(?:diff -{1,2}[a-z]|index [\da-f]+\.\.|--- \S|\+\+\+ \S|(?:old|new) mode \d|(?:new|deleted) file mode \d|(?:dis)?similarity index \d|(?:rename|copy) (?:from|to) \S|Index: \S|RCS file: \S|retrieving revision \d|Binary files .+ differ$|={20,}$)/
/** What git writes of a file of which no line changed: renamed, another mode, no text. */
const GIT_HEAD =
  /^diff --git \S.*(?:\n(?:index|old|new|deleted|similarity|dissimilarity|rename|copy|Binary files) .*)+/gm
/** The name of a file above its changes. */
const FILE = /^(?:diff -{1,2}[a-z]|Index: |--- \S.*\n\+\+\+ |\*\*\* \S.*\n--- )/

/**
 * Changes to files as `diff` and `git` write them: pasted, and nobody's claim. Each hunk says how long it is, so that what somebody
 * writes below is theirs.
 */
export function diffs(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const { 0: line, index, groups = {} } of text.matchAll(HUNK)) {
    const above = found.at(-1)?.end ?? 0
    if (index < above) continue
    const { before = '1', after = '1' } = groups
    const end = hunkEnd(text, index + line.length, Number(before), Number(after))
    if (end !== undefined) found.push({ start: headStart(text, index, above), end })
  }
  if (isChangeOfPage(text, found)) return found.flatMap((stretch) => linesNotAdded(text, stretch))
  const heads = [...text.matchAll(GIT_HEAD)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  const inContext = contextDiffs(text).map(({ start, end }) => ({ start: headStart(text, start, 0), end }))
  return joinStretches([...found, ...heads, ...inContext], text)
}

/** Whether changes name the file that they were made to: then they are no page's, and nobody's words even with nothing beside them. */
export const areOfFile = (text: string, { start, end }: Stretch): boolean => FILE.test(text.slice(start, end))

/** A wiki's change to a page, which names no file and has nothing beside it: DokuWiki's feeds can be set to give such. */
function isChangeOfPage(text: string, found: readonly Stretch[]): boolean {
  let from = 0
  for (const { start, end } of [...found, { start: text.length, end: text.length }]) {
    if (text.slice(from, start).trim() !== '' || HEAD.test(text.slice(start, end))) return false
    from = end
  }
  return found.length > 0
}

function linesNotAdded(text: string, { start, end }: Stretch): Stretch[] {
  const lines = text.slice(start, end).matchAll(/^(?!\+).+$/gm)
  return [...lines].map(({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }))
}

/** Undefined without a line that changes. Of a line that did not change the blank may be lost that stands for it, if it is empty. */
function hunkEnd(text: string, from: number, before: number, after: number): number | undefined {
  let [old, now, changed, at] = [before, after, 0, from]
  while ((old > 0 || now > 0) && at < text.length) {
    const lineEnd = text.indexOf('\n', at + 1)
    const end = lineEnd < 0 ? text.length : lineEnd
    const sign = text[at + 1] ?? '\n'
    if (sign === '-') old--
    else if (sign === '+') now--
    else if (/[\s\\]/.test(sign)) {
      if (sign !== '\\') [old, now] = [old - 1, now - 1]
    } else break
    if (/[-+]/.test(sign)) changed++
    at = end
  }
  return changed === 0 ? undefined : at
}

function headStart(text: string, from: number, least: number): number {
  let start = from
  while (start > least) {
    const lineStart = text.lastIndexOf('\n', start - 2) + 1
    if (lineStart >= start || !HEAD.test(text.slice(lineStart, start - 1))) break
    start = lineStart
  }
  return start
}
