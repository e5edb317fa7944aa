import { webLink } from '../terminal/links.js'
import { safeText } from '../terminal/safe.js'

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
