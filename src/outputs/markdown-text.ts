import { webLink } from '../terminal/links.js'
import { safeText } from '../terminal/safe.js'
import type { Range } from '../terminal/width.js'
import type { ExcerptLine } from './excerpt.js'
import { codeSpans } from './wording/code-spans.js'

/** Keeps letters together without being seen: after it, `@name` and `#12` call nobody and refer to nothing. */
const WORD_JOINER = '\u2060'

/**
 * A stranger's words as Markdown that shows exactly them: no markup, HTML, link, mention of a user or reference to an
 * issue. For CommonMark and GitHub's dialect; on one line, and safe at the start of a block.
 */
export function markdownText(text: string): string {
  return safeText(text)
    .replace(/[\\`*_[\]|~$#]/g, '\\$&')
    .replace(/[&<>]/g, (char) => entities[char] ?? char)
    .replace(/\/(?=\/)/g, '/\\')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/@|\\#(?=\d)|\bGH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Markdown in a link, if the address is http or https. */
export function markdownLink(markdown: string, url: string): string {
  const href = webLink(url)
  if (href === undefined || markdown === '') return markdown
  const target = href.replace(
    /[()\\<>*_`[\]|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${markdown}](${target.replace(/&(?=#?\w+;)/g, '&amp;')})`
}

/** A line of a post, with the words that fired the score in bold. */
export function markdownMarked({ text, marks }: ExcerptLine): string {
  let markdown = ''
  let at = 0
  for (const { start, end } of marks.filter((mark) => canBeBold(text, mark))) {
    markdown += `${markdownText(text.slice(at, start))}**${markdownText(text.slice(start, end))}**`
    at = end
  }
  return markdown + markdownText(text.slice(at))
}

/** CommonMark takes `**` for emphasis only beside a letter or digit, or where space or the line's end is on its other side. */
function canBeBold(text: string, { start, end }: Range): boolean {
  const inner = text.slice(start, end)
  const opens = /^[\p{L}\p{N}]/u.test(inner) || /^$|\s$/.test(text.slice(0, start))
  const closes = /[\p{L}\p{N}]$/u.test(inner) || /^$|^\s/.test(text.slice(end))
  return opens && closes && inner === inner.trim()
}

/** Code, fenced by more backticks than are in it. */
export function markdownCode(words: string): string {
  const code = safeText(words)
  const fence = '`'.repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const pad = fence.length > 1 ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** A sentence of our own, in which backticks around a command are meant; names in it may be a stranger's. */
export const markdownSentence = (words: string): string =>
  codeSpans(words)
    .map(({ text, code }) => (code && safeText(text).trim() !== '' ? markdownCode(text) : markdownText(text)))
    .join('')
