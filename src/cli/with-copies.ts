import type { CasesNamed } from '../app/name-cases.js'
import { MentionsError } from '../model/error.js'
import { count } from '../outputs/wording/count.js'
import type { App } from './app.js'
import { ask, canAsk } from './ask.js'
import type { Asked } from './case-options.js'
import { note } from './print.js'

/** So many are done without a question, as with filters. */
const MOST_UNASKED = 20
/** So many rows are told one by one. */
const MOST_TOLD = 3

/**
 * The cases that were named, and with `--copies` all that stand in one row with them. Without it nothing is done to those, and that they
 * are there is said.
 *
 * @throws MentionsError where that makes many cases, and nobody said yes
 */
export async function withCopies(
  app: App,
  { caseIds, copies }: CasesNamed,
  { words, options, again, question }: Asked,
): Promise<readonly number[]> {
  const typed = words.join(' ')
  if (options.copies !== true) {
    if (options.quiet === true || copies.length === 0) return caseIds
    const named = copies.slice(0, MOST_TOLD).map((row) => `${row.shortId} ${standsFor(row)}`)
    const more = copies.length - named.length
    note(
      app,
      `${named.join('; ')}${more > 0 ? `; ${more} more likewise` : ''}. To act on all: ${app.self} ${again(typed)} --copies`,
    )
    return caseIds
  }
  const all = [...new Set([...caseIds, ...copies.flatMap((row) => row.caseIds)])]
  if (all.length <= MOST_UNASKED || options.yes === true || options.dryRun === true) return all
  const cases = count(all.length, 'case', 'cases')
  if (!canAsk(app))
    throw new MentionsError(`These are ${cases}, which is more than ${MOST_UNASKED}, so nothing was done.`, {
      hint: `To do it all the same: \`mentions ${again(typed)} --copies --yes\``,
    })
  const answer = await ask(app, `${question(cases)}? [y/N] `)
  if (/^y(es)?$/i.test(answer.trim())) return all
  throw new MentionsError('Nothing was done.', {
    hint: `To do it without being asked: \`mentions ${again(typed)} --copies --yes\``,
  })
}

const standsFor = ({ caseIds, people }: CasesNamed['copies'][number]): string =>
  `stands for ${count(caseIds.length, 'case', 'cases')} of ${count(people, 'person', 'people')}`
