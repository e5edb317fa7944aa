import { setUp } from '../../app/setup.js'
import { splitCase } from '../../app/split-case.js'
import { whoOf } from '../../app/who.js'
import { MentionsError } from '../../model/error.js'
import { splitJson } from '../../outputs/acted-json.js'
import { splitText } from '../../outputs/merged-text.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import { casesFound } from '../cases-asked.js'
import { tellNothingDone } from '../cases-to-act-on.js'
import { doInOneChange } from '../in-one-change.js'
import { readStdin } from '../read-stdin.js'

export type SplitOptions = GlobalOptions & WhoOptions & { url: string[]; format: 'text' | 'json' }

/** `mentions split`. */
export async function runSplit(app: App, words: readonly string[], options: SplitOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const urls = await addressesIn(app, words, options.url)
  const { caseIds } = await casesFound(app, setup, {
    words,
    options,
    again: (which) => `split ${which} --url ADDRESS`,
    question: (cases) => cases,
  })
  const [caseId, ...others] = caseIds
  if (others.length > 0)
    throw new MentionsError(`To split takes one case, and ${caseIds.length} were named. Nothing was done.`, {
      hint: 'The posts at the addresses leave one case, and are one case of their own then. Of another case: the same command again.',
    })
  if (caseId === undefined)
    return await tellNothingDone(app, setup, { by, format: options.format, caseIds: [], isDry: false })
  await doInOneChange(app, setup, () => splitCase(app, setup, { caseId, urls, by }), {
    by,
    options,
    cases: 1,
    json: splitJson,
    text: splitText,
  })
}

/** `-` stands for those that are piped in, a line each or between blanks. */
async function addressesIn(
  app: App,
  words: readonly string[],
  urls: readonly string[],
): Promise<readonly string[]> {
  if (!urls.includes('-')) return urls
  if (words.includes('-'))
    throw new MentionsError('The id and the addresses cannot both be piped in.', {
      hint: 'Give the id by hand: `mentions split ID --url -`',
    })
  const piped = (await readStdin(app, 'cat addresses.txt | mentions split ID --url -'))
    .split(/\s+/)
    .filter((word) => word !== '')
  if (piped.length === 0)
    throw new MentionsError('No addresses were piped in. Nothing was done.', {
      hint: 'The addresses of the posts of a case stand in: `mentions show ID`',
    })
  return [...urls.filter((url) => url !== '-'), ...piped]
}
