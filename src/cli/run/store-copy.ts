import { clockFor } from '../../app/calendar.js'
import { type CopyDone, copyTo } from '../../app/copy-store.js'
import { copiedText, copyStepText } from '../../outputs/store/copied-text.js'
import { errorWords } from '../../outputs/wording/failures/index.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'
import { progressLine } from '../progress.js'

export type CopyCommandOptions = GlobalOptions & { seal: boolean }

/** `mentions store copy FROM TO`. */
export async function runStoreCopy(
  app: App,
  [from, to]: readonly [string, string],
  options: CopyCommandOptions,
): Promise<void> {
  const isQuiet = options.quiet === true
  const progress = progressLine(app, isQuiet)
  let done: CopyDone
  try {
    done = await copyTo(app, {
      from,
      to,
      seals: options.seal,
      onStep: (step, far) => progress.show(copyStepText(step, far)),
      onWait: (failure) => {
        progress.clear()
        if (!isQuiet)
          note(app, `${errorWords(failure, clockFor(undefined)).message} Waiting until it has finished…`)
      },
    })
  } finally {
    progress.clear()
  }
  if (!isQuiet) note(app, copiedText(done, { seals: options.seal }))
}
