import { clockFor } from '../app/calendar.js'
import { idsPiped } from '../app/id-words.js'
import { type CasesNamed, nameCases, shortIdsOf } from '../app/name-cases.js'
import type { Setup } from '../app/setup.js'
import { MentionsError } from '../model/error.js'
import { count } from '../outputs/wording/count.js'
import { elsewhereWords } from '../outputs/wording/elsewhere.js'
import { typedWord } from '../text/shell-word.js'
import type { App } from './app.js'
import type { Asked } from './case-options.js'
import { narrowingWords } from './narrowing-words.js'
import { note } from './print.js'
import { readStdin } from './read-stdin.js'
import { tellingOf } from './telling.js'
import { withCopies } from './with-copies.js'
import { wrongWords } from './wrong-words.js'

/** The cases that somebody means: their numbers, each once and in order. */
export type CasesFound = {
  /** None where there is nothing to do, which was said then. */
  caseIds: readonly number[]
  /** Nothing is to be done with them, which was said. */
  isDry: boolean
  /** How many words they were named by, those that mean the same counted once; where filters did, how many cases fit. */
  named: number
}

/**
 * The cases that a verb is to work on: those named by id, typed or piped in, or else those that the filters let through.
 *
 * @throws MentionsError where none is named, a word stands for no case, one is about a brand that this config does not watch, or many
 *   cases fit and nobody said yes; nothing may be done then
 */
export async function casesFound(app: App, setup: Setup, typed: Asked): Promise<CasesFound> {
  const asked = bySame(app, typed)
  const { words, options } = asked
  const filters = filtersOf(options, app.platform)
  const isDry = options.dryRun === true
  if (filters !== '') {
    if (words.length > 0) throw bothNamed(words, filters, asked, app.platform)
    const { casesFitting } = await import('./cases-fitting.js')
    const caseIds = await casesFitting(app, setup, { ...asked, filters })
    return { caseIds, isDry, named: caseIds.length }
  }
  const named = await casesNamed(app, setup, asked)
  if (named === undefined) return { caseIds: [], isDry, named: 0 }
  const caseIds = asked.mayCopy === true ? await withCopies(app, named, asked) : named.caseIds
  if (isDry)
    note(
      app,
      `${asked.question(count(caseIds.length, 'case', 'cases'))}: not done, since this is a dry run: ${shortIdsOf(caseIds).join(', ')}`,
    )
  return { caseIds, isDry, named: named.words }
}

/** The cases that are only to be looked at, whatever their brand. */
export async function casesToLookAt(app: App, setup: Setup, asked: Asked): Promise<readonly number[]> {
  return (await casesNamed(app, setup, { ...bySame(app, asked), looks: true }))?.caseIds ?? []
}

/** Whoever typed a name acts under it the next time, too. */
const bySame = (app: App, asked: Asked): Asked => {
  const { as = '' } = tellingOf(app, asked.options)
  return as === '' ? asked : { ...asked, again: (which) => `${asked.again(which)}${as}` }
}

/** The one case that a word stands for. */
export async function oneCaseAsked(
  app: App,
  setup: Setup,
  { word, options, again }: { word: string; options: Asked['options']; again: Asked['again'] },
): Promise<number> {
  const { quiet, color, as } = options
  const [caseId, ...others] = await casesToLookAt(app, setup, {
    words: [word],
    options: { color, ...(quiet !== undefined && { quiet }), ...(as !== undefined && { as }) },
    again,
    question: (cases) => cases,
  })
  if (caseId !== undefined && others.length === 0) return caseId
  throw new MentionsError('One case has to be named.', {
    hint: `\`mentions ${again('ID')}${tellingOf(app, options).as ?? ''}\``,
  })
}

/** Undefined where no ids were piped in, which was said then. */
async function casesNamed(
  app: App,
  setup: Setup,
  asked: Asked & { looks?: true },
): Promise<CasesNamed | undefined> {
  const { words, options, again, looks } = asked
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
    return undefined
  }
  const named = await nameCases(app, setup, { typed, piped })
  if (named.wrong > 0 && options.skipUnknown !== true) throw wrongWords(named, { again, isPiped })
  if (named.wrong > 0 && options.quiet !== true)
    note(
      app,
      `Left out ${count(named.wrong, 'id that stands', 'ids that stand')} for no case: ${someWords(named)}.`,
    )
  // Who typed the id of a case has its person in mind, and is told whose case it is done with; also where little is to be said.
  for (const { now, ...one } of named.elsewhere) {
    const { author, ...post } = now.post
    const first = {
      ...post,
      author: author?.name || author?.handle,
      posts: now.posts,
      morePeople: now.morePeople,
    }
    note(app, elsewhereWords({ ...one, now: { shortId: now.shortId, post: first } }, clockFor(setup.config)))
  }
  if (named.ofOthers.length === 0 || looks === true) return named
  const { ofOtherBrands, withoutOtherBrands } = await import('./other-brands.js')
  if (options.skipUnknown !== true) throw ofOtherBrands(named, { again, isPiped, platform: app.platform })
  return withoutOtherBrands(named, (text) => options.quiet !== true && note(app, text))
}

const someWords = ({ explained, wrong }: { explained: readonly { word: string }[]; wrong: number }): string =>
  `${explained.map(({ word }) => JSON.stringify(word)).join(', ')}${wrong > explained.length ? ' …' : ''}`

/** Whether filters say which cases are meant. */
export const isNarrowed = (app: Pick<App, 'platform'>, options: Asked['options']): boolean =>
  filtersOf(options, app.platform) !== ''

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
