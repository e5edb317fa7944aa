import { changeSource, type SourceChange } from '../../app/edit-sources.js'
import { setUp } from '../../app/setup.js'
import { count } from '../../outputs/wording/count.js'
import { safeText } from '../../terminal/safe.js'
import { redactText } from '../../text/redact.js'
import { typedWord } from '../../text/shell-word.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'

/** Characters of a comment that are shown, and how many of them. */
const LONGEST_COMMENT = 80
const MOST_COMMENTS = 12

/** `mentions sources remove|pause|resume`. */
export async function runSourcesEdit(
  app: App,
  change: SourceChange,
  wanted: string,
  options: GlobalOptions,
): Promise<void> {
  const { name, changed, comments } = await changeSource(app, await setUp(app, options), change, wanted)
  if (options.quiet === true) return
  const shown = safeText(name)
  if (changed) note(app, said(app, change, shown) + went(comments))
  else note(app, `${shown} ${change === 'pause' ? 'is paused already' : 'is not paused'}.`)
}

const said = ({ self, platform }: App, change: SourceChange, name: string): string =>
  ({
    remove: `Removed ${name}. What it gave stays in the store.`,
    pause: `Paused ${name}: nobody looks there now. To look again: ${self} sources resume ${typedWord(name, platform)}`,
    resume: `Resumed ${name}. Read it: ${self} scan`,
  })[change]

function went(comments: readonly string[]): string {
  if (comments.length === 0) return ''
  const shown = comments
    .slice(0, MOST_COMMENTS)
    .map((comment) => `\n  ${safeText(redactText(comment)).slice(0, LONGEST_COMMENT)}`)
    .join('')
  const more = comments.length - MOST_COMMENTS
  return ` Its comments went with it:${shown}${more > 0 ? `\n  … and ${count(more, 'more line', 'more lines')}` : ''}`
}
