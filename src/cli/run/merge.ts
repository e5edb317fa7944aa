import { mergeCases, tryMerge } from '../../app/merge-cases.js'
import { setUp } from '../../app/setup.js'
import { whoOf } from '../../app/who.js'
import { MentionsError } from '../../model/error.js'
import { mergedJson } from '../../outputs/acted-json.js'
import { mergedText, tryMergeText } from '../../outputs/merged-text.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { casesFound } from '../cases-asked.js'
import { tellNothingDone } from '../cases-to-act-on.js'
import { doInOneChange } from '../in-one-change.js'
import { note } from '../print.js'

/** `mentions merge`. */
export async function runMerge(app: App, words: readonly string[], options: ActingOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const { caseIds, isDry, named } = await casesFound(app, setup, {
    words,
    options,
    again: (which) => `merge ${which}`,
    question: (cases) => `Make one case of ${cases}`,
  })
  if (named === 1 && words.length > 0 && !words.includes('-')) throw alone
  const { format } = options
  if (isDry && caseIds.length > 0) note(app, tryMergeText(await tryMerge(app, setup, { caseIds, by })))
  if (isDry || caseIds.length === 0) return await tellNothingDone(app, setup, { by, format, caseIds, isDry })
  await doInOneChange(app, setup, () => mergeCases(app, setup, { caseIds, by }), {
    by,
    options,
    cases: caseIds.length,
    json: mergedJson,
    text: mergedText,
  })
}

const alone = new MentionsError('To merge takes at least two cases. Nothing was done.', {
  hint: 'The posts of the others become part of the first: `mentions merge ID OTHER`',
})
