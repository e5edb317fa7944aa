import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { clockFor } from '../../app/calendar.js'
import { nameCases } from '../../app/name-cases.js'
import { type Setup, setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { whoOf } from '../../app/who.js'
import {
  actOnIncident,
  type IncidentOrder,
  type IncidentRefused,
} from '../../app/working-incidents/act-on-incident.js'
import { casesTold } from '../../app/working-incidents/cases-told.js'
import { readTold } from '../../app/working-incidents/read-told.js'
import { type Telling, tellMembers } from '../../app/working-incidents/tell-members.js'
import { MentionsError } from '../../model/error.js'
import { incidentActedJson, incidentActedText } from '../../outputs/incidents/acted.js'
import { incidentRefusal } from '../../outputs/wording/incident-refusals.js'
import { typedWord } from '../../text/shell-word.js'
import { webAddress } from '../../text/web-address.js'
import type { IncidentActed } from '../../views/incidents.js'
import type { ActingOptions, WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import type { Asked, IdOptions } from '../case-options.js'
import { casesFound } from '../cases-asked.js'
import { folded, tellingFor } from '../in-one-change.js'
import { note, print } from '../print.js'
import { readStdin } from '../read-stdin.js'
import { typedText } from '../typed-text.js'
import { wrongWords } from '../wrong-words.js'

export type IncidentOptions = GlobalOptions & WhoOptions & { format: 'text' | 'json' }

/** `mentions incidents join`. */
export const runJoin = (app: App, id: string, words: readonly string[], options: ActingOptions) =>
  actOnCasesOf(
    app,
    id,
    { words, options, verb: 'join', question: (cases) => `Add ${cases} to ${id}` },
    (cases) => ({
      do: 'join',
      cases,
    }),
  )

/** `mentions incidents leave`. */
export const runLeave = (
  app: App,
  id: string,
  words: readonly string[],
  options: IncidentOptions & IdOptions,
) =>
  actOnCasesOf(
    app,
    id,
    { words, options, verb: 'leave', question: (cases) => `Take ${cases} out of ${id}` },
    (cases) => ({
      do: 'leave',
      cases,
    }),
  )

export type UnreachableOptions = IncidentOptions & IdOptions & { why: string }

/** `mentions incidents unreachable`. */
export async function runUnreachable(
  app: App,
  id: string,
  words: readonly string[],
  options: UnreachableOptions,
): Promise<void> {
  const why = wordsOf('--why', options.why)
  const asked = {
    words,
    options,
    verb: 'unreachable',
    more: ` --why ${typedWord(why, app.platform)}`,
    question: (cases: string) => `Say that the people of ${cases} cannot be told`,
  }
  await actOnCasesOf(app, id, asked, (cases) => ({ do: 'unreachable', cases, why }))
}

/** `mentions incidents note`. */
export async function runIncidentNote(
  app: App,
  id: string,
  typed: string,
  options: IncidentOptions,
): Promise<void> {
  const text = await typedText(app, typed, { words: [], again: `incidents note ${id} -` })
  await act(app, id, options, () => ({ do: 'note', text }))
}

export type SaidOptions = IncidentOptions & { url?: string; text?: string; at?: string }

/** `mentions incidents said`. */
export async function runSaid(app: App, id: string, options: SaidOptions): Promise<void> {
  const url = options.url === undefined ? undefined : addressOf(options.url)
  if (url === undefined && options.text === undefined)
    throw new MentionsError('Where you said it, or what, is missing.', {
      hint: `\`mentions incidents said ${id} --url ADDRESS\`, or --text "…" where it stands nowhere`,
    })
  const text =
    options.text === undefined
      ? undefined
      : await typedText(app, options.text, { words: [], again: `incidents said ${id} --text -` })
  await act(app, id, options, (setup) => ({ do: 'said', url, text, at: momentOf(app, setup, options.at) }))
}

export type FixedOptions = IncidentOptions & { at?: string; undo?: boolean }

/** `mentions incidents fixed`. */
export async function runFixed(app: App, id: string, options: FixedOptions): Promise<void> {
  if (options.undo === true && options.at !== undefined)
    throw new MentionsError('--undo says that it is not over, and --at since when it is.', {
      hint: 'Give one of them.',
    })
  await act(app, id, options, (setup) =>
    options.undo === true ? { do: 'not-fixed' } : { do: 'fixed', at: momentOf(app, setup, options.at) },
  )
}

export type CloseOptions = IncidentOptions & { force?: boolean; why?: string }

/** `mentions incidents close`. */
export async function runClose(app: App, id: string, options: CloseOptions): Promise<void> {
  const { force, why } = options
  if ((force === true) !== (why !== undefined))
    throw new MentionsError(
      force === true
        ? 'Whoever reads it later has to know why it was closed all the same. Nothing was done.'
        : '--why says why it is closed all the same, which --force asks for. Nothing was done.',
      { hint: `\`mentions incidents close ${id} --force --why "the forum is gone"\`` },
    )
  const reason = why === undefined ? undefined : wordsOf('--why', why)
  await act(app, id, options, () => ({ do: 'close', reason }))
}

/** `mentions incidents reopen`. */
export const runReopen = (app: App, id: string, options: IncidentOptions) =>
  act(app, id, options, () => ({ do: 'reopen' }))

/** `mentions incidents undo`. */
export const runIncidentUndo = (app: App, id: string, options: IncidentOptions) =>
  act(app, id, options, () => ({ do: 'undo' }))

export type ToldOptions = IncidentOptions & IdOptions & { url?: string; from?: string }

/** `mentions incidents told`. */
export async function runTold(
  app: App,
  id: string,
  words: readonly string[],
  options: ToldOptions,
): Promise<void> {
  const setup = await setUp(app, options)
  const { from } = options
  if (from !== undefined && (words.length > 0 || options.url !== undefined))
    throw new MentionsError(
      'The file says who was told, and where: ids and --url beside it would be left out.',
      {
        hint: `\`mentions incidents told ${id} --from ${typedWord(from, app.platform)}\``,
      },
    )
  const url = options.url === undefined ? undefined : addressOf(options.url)
  const told: readonly Telling[] =
    from === undefined
      ? (
          await idsAsked(app, setup, id, {
            words,
            options,
            verb: 'told',
            question: (cases) => `Say that ${cases} were told`,
          })
        ).map((caseId) => ({ caseId, url }))
      : await toldIn(app, setup, id, { ...options, from })
  if (told.length === 0) return
  await tellWhatWasDone(app, setup, options, (by) => tellMembers(app, setup, { typed: id, by, told }))
}

/** Those in a file: all of them, or nobody. */
async function toldIn(
  app: App,
  setup: Setup,
  id: string,
  { from, quiet, skipUnknown }: ToldOptions & { from: string },
): Promise<readonly Telling[]> {
  const again = `incidents told ${id} --from`
  const lines = readTold(
    from === '-'
      ? await readStdin(app, `cat told.ndjson | mentions ${again} -`)
      : await textOf(app, from, `mentions ${again} FILE`),
  )
  if (lines.length === 0) {
    if (quiet !== true)
      note(app, 'Nobody in it was told yet: write where your answer stands behind "posted:".')
    return []
  }
  const named = await nameCases(app, setup, { typed: [], piped: lines.map((line) => line.id) })
  if (named.wrong > 0 && skipUnknown !== true)
    throw wrongWords(named, { again: () => `${again} ${typedWord(from, app.platform)}`, isPiped: true })
  return await casesTold(setup, lines)
}

async function textOf({ cwd }: App, file: string, command: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new MentionsError(`${file} can't be read: ${error.message}.`, {
      hint: `Name the file that says who was told: \`${command}\``,
      cause: error,
    })
  }
}

type OfCases = {
  words: readonly string[]
  options: IncidentOptions & IdOptions & Asked['options']
  verb: string
  /** Behind the ids, where it is typed again. */
  more?: string
  question: Asked['question']
}

async function idsAsked(
  app: App,
  setup: Setup,
  id: string,
  { words, options, verb, more = '', question }: OfCases,
): Promise<readonly number[]> {
  const { caseIds, isDry } = await casesFound(app, setup, {
    words,
    options,
    question,
    again: (which) => `incidents ${verb} ${typedWord(id, app.platform)} ${which}${more}`,
  })
  return isDry ? [] : caseIds
}

async function actOnCasesOf(
  app: App,
  id: string,
  asked: OfCases,
  order: (cases: readonly number[]) => IncidentOrder,
): Promise<void> {
  const setup = await setUp(app, asked.options)
  const cases = await idsAsked(app, setup, id, asked)
  if (cases.length === 0) return
  await tellWhatWasDone(app, setup, asked.options, (by) =>
    actOnIncident(app, setup, { typed: id, by, order: order(cases) }),
  )
}

async function act(
  app: App,
  id: string,
  options: IncidentOptions,
  order: (setup: Setup) => IncidentOrder,
): Promise<void> {
  const setup = await setUp(app, options)
  const wanted = order(setup)
  await tellWhatWasDone(app, setup, options, (by) =>
    actOnIncident(app, setup, { typed: id, by, order: wanted }),
  )
}

/** @throws MentionsError where it was refused */
async function tellWhatWasDone(
  app: App,
  setup: Setup,
  options: IncidentOptions,
  work: (by: string) => Promise<IncidentActed | IncidentRefused>,
): Promise<void> {
  const by = whoOf(app, options.as)
  await app.endingItself(async () => {
    const acted = await work(by)
    if ('refusal' in acted) {
      const { message, hint } = incidentRefusal(acted, { clock: clockFor(setup.config), now: app.now() })
      throw new MentionsError(message, { hint })
    }
    if (options.format === 'json') return await print(app, incidentActedJson(acted))
    if (options.quiet !== true)
      await print(app, folded(app, incidentActedText(acted, tellingFor(app, setup, options))))
  })
}

const momentOf = (app: App, { config }: Setup, typed: string | undefined): Date =>
  typed === undefined ? app.now() : readSince(typed, config, app.now(), '--at')

/** @throws MentionsError for what nobody could open */
function addressOf(typed: string): string {
  const address = webAddress(typed)
  if (address !== undefined) return address
  throw new MentionsError(`--url ${JSON.stringify(typed)} is no web address.`, {
    hint: 'Give where it stands, such as https://status.example/incidents/17.',
  })
}

/** @throws MentionsError where nothing is said */
function wordsOf(option: string, typed: string): string {
  const words = typed.trim()
  if (words !== '') return words
  throw new MentionsError(`${option} is empty. Nothing was done.`, { hint: `Say why behind ${option}.` })
}
