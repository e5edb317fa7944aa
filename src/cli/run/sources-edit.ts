import { changeSource, type SourceChange } from '../../app/edit-sources.js'
import { setUp } from '../../app/setup.js'
import { safeText } from '../../terminal/safe.js'
import { redactText } from '../../text/redact.js'
import { typedWord } from '../../text/shell-word.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'

/** Characters of a comment that are shown, so that it can be found. */
const LONGEST_COMMENT = 80

/** `mentions sources remove|pause|resume`. */
export async function runSourcesEdit(
  app: App,
  change: SourceChange,
  wanted: string,
  options: GlobalOptions,
): Promise<void> {
  const { name, changed, comment } = await changeSource(app, await setUp(app, options), change, wanted)
  if (options.quiet === true) return
  const shown = safeText(name)
  if (changed) note(app, said(app, change, shown) + stays(comment))
  else note(app, `${shown} ${change === 'pause' ? 'is paused already' : 'is not paused'}.`)
}

const said = ({ self, platform }: App, change: SourceChange, name: string): string =>
  ({
    remove: `Removed ${name}. What it gave stays in the store.`,
    pause: `Paused ${name}: nobody looks there now. To look again: ${self} sources resume ${typedWord(name, platform)}`,
    resume: `Resumed ${name}. Read it: ${self} scan`,
  })[change]

const stays = (comment: string | undefined): string =>
  comment === undefined
    ? ''
    : ` The comment above it stays in the config; take it out if it was about this source: ${safeText(redactText(comment)).slice(0, LONGEST_COMMENT)}`
