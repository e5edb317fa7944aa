import { idsPiped } from '../app/id-words.js'
import { nameCases } from '../app/name-cases.js'
import type { Setup } from '../app/setup.js'
import { MentionsError } from '../model/error.js'
import { count } from '../outputs/wording/count.js'
import { typedWord } from '../text/shell-word.js'
import type { App, GlobalOptions } from './app.js'
import type { Asked } from './case-options.js'
import { narrowingWords } from './narrowing-words.js'
import { note } from './print.js'
import { readStdin } from './read-stdin.js'
import { wrongWords } from './wrong-words.js'

/**
 * The numbers of the cases that a verb is to work on, each once and in order: those named by id, typed or piped in, or else those that
 * the filters let through. None where there is nothing to do, which was said then.
 *
 * @throws MentionsError where none is named, a word stands for no case, or many cases fit and nobody said yes; nothing may be done then
 */
export async function casesAsked(app: App, setup: Setup, asked: Asked): Promise<readonly number[]> {
  const { words, options, again } = asked
  const filters = filtersOf(options, app.platform)
  if (filters !== '') {
    if (words.length > 0) throw bothNamed(words, filters, asked, app.platform)
    const { casesFitting } = await import('./cases-fitting.js')
    return await casesFitting(app, setup, { ...asked, filters })
  }
  if (words.length === 0)
    throw new MentionsError('Which case is meant is missing.', {
      hint: `\`mentions ${again('ID')}\`; the ids stand in the table: \`mentions list\``,
    })
  const isPiped = words.includes('-')
  const typed = words.filter((word) => word !== '-')
  const piped = isPiped
    ? idsPiped(await readStdin(app, `mentions list --format ndjson | mentions ${again('-')}`))
    : []
  if (typed.length === 0 && piped.length === 0) {
    if (options.quiet !== true) note(app, 'No ids were piped in, so there is nothing to do.')
    return []
  }
  const named = await nameCases(app, setup, { typed, piped })
  if (named.wrong > 0 && options.skipUnknown !== true) throw wrongWords(named, { again, isPiped })
  if (named.wrong > 0 && options.quiet !== true)
    note(
      app,
      `Left out ${count(named.wrong, 'id that stands', 'ids that stand')} for no case: ${someWords(named)}.`,
    )
  if (options.dryRun !== true) return named.caseIds
  note(
    app,
    `${asked.question(count(named.caseIds.length, 'case', 'cases'))}: not done, since this is a dry run: ${named.shortIds.join(', ')}`,
  )
  return []
}

/** The one case that a word stands for. */
export async function oneCaseAsked(
  app: App,
  setup: Setup,
  { word, options: { quiet, color }, again }: { word: string; options: GlobalOptions; again: Asked['again'] },
): Promise<number> {
  const [caseId, ...others] = await casesAsked(app, setup, {
    words: [word],
    options: { color, ...(quiet !== undefined && { quiet }) },
    again,
    question: (cases) => cases,
  })
  if (caseId !== undefined && others.length === 0) return caseId
  throw new MentionsError('One case has to be named.', { hint: `\`mentions ${again('ID')}\`` })
}

const someWords = ({ explained, wrong }: { explained: readonly { word: string }[]; wrong: number }): string =>
  `${explained.map(({ word }) => JSON.stringify(word)).join(', ')}${wrong > explained.length ? ' …' : ''}`

/** The filters as they can be typed again; empty where there is none. */
const filtersOf = (options: Asked['options'], platform: NodeJS.Platform): string =>
  [narrowingWords(options, platform), ...(options.all === true ? ['--all'] : [])]
    .filter((some) => some !== '')
    .join(' ')

function bothNamed(
  words: readonly string[],
  filters: string,
  { again }: Asked,
  platform: NodeJS.Platform,
): MentionsError {
  const ids = words.map((word) => typedWord(word, platform)).join(' ')
  return new MentionsError('Cases are named by their ids or by filters, and not by both.', {
    hint: `\`mentions ${again(ids)}\`, or \`mentions ${again(filters)}\``,
  })
}
