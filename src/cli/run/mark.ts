import { markCases } from '../../app/mark.js'
import { setUp } from '../../app/setup.js'
import { whoOf } from '../../app/who.js'
import { MentionsError } from '../../model/error.js'
import { markedJson } from '../../outputs/acted-json.js'
import { markedText } from '../../outputs/marked-text.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { casesToActOn } from '../cases-to-act-on.js'
import { exitCodes } from '../exit-codes.js'
import { folded, tellingFor } from '../in-one-change.js'
import { markWords } from '../mark-words.js'
import { note, print } from '../print.js'

export type MarkOptions = { clear?: boolean; url?: string }

/** `mentions mark`: keeps what a person says of cases, and says what came of it. */
export async function runMark(
  app: App,
  words: readonly string[],
  options: ActingOptions & MarkOptions,
): Promise<void> {
  const { ids, verdict } = markWords(words, options.clear === true, app.platform)
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const { url, format } = options
  const asked = {
    words: ids,
    options,
    mayCopy: true as const,
    again: (which: string) => `mark ${which} ${verdict ?? '--clear'}`,
    question: (cases: string) =>
      verdict === undefined ? `Take back what was said of ${cases}` : `Mark ${cases} as ${verdict}`,
  }
  const caseIds = await casesToActOn(app, setup, asked, { by, format })
  if (url !== undefined && caseIds.length > 1)
    throw new MentionsError(`--url names a post of one case, and not of ${caseIds.length}.`, {
      hint: 'Leave it out, or give one id.',
    })
  if (caseIds.length === 0) return
  await app.endingItself(async () => {
    let done = 0
    const tellSoFar = () =>
      note(app, `${done} of ${caseIds.length} cases were marked; the same command again goes on.`)
    const onMarked = () => {
      done++
    }
    try {
      const marked = await markCases(app, setup, { caseIds, verdict, url, by, onMarked })
      if (app.signal.aborted) tellSoFar()
      if (marked.gone.length > 0) app.exitWith(exitCodes.couldNotRun)
      if (format === 'json') return await print(app, markedJson(marked))
      if (options.quiet === true && marked.gone.length === 0) return
      await print(app, folded(app, markedText(marked, tellingFor(app, setup, options))))
    } catch (error) {
      if (done > 0) tellSoFar()
      throw error
    }
  })
}
