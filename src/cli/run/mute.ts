import { listMutes, mute, unmute } from '../../app/mute.js'
import type { MuteTarget } from '../../app/mute-targets.js'
import { nothingDone } from '../../app/nothing-done.js'
import { type Setup, setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { readUntil } from '../../app/until.js'
import { whoOf } from '../../app/who.js'
import { MentionsError } from '../../model/error.js'
import { mutesJson, mutingJson } from '../../outputs/acted-json.js'
import { mutesText, mutingText } from '../../outputs/mutes-text.js'
import { typedWord } from '../../text/shell-word.js'
import type { ActingOptions } from '../acting-options.js'
import type { App } from '../app.js'
import { isNarrowed } from '../cases-asked.js'
import { casesToActOn } from '../cases-to-act-on.js'
import { filterOf } from '../filter.js'
import { doInOneChange, folded, tellingFor } from '../in-one-change.js'
import { print } from '../print.js'

export type MuteOptions = ActingOptions & {
  thread?: boolean
  here?: boolean
  place?: string
  person?: string
  for?: string
  until?: string
}

/** `mentions mute`; without a word it lists what is muted. */
export async function runMute(app: App, words: readonly string[], options: MuteOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const brand = await brandOf(app, setup, options)
  if (isList(app, words, options)) return await list(app, setup, { by, brand, options })
  const until = untilOf(app, setup, options)
  const target = await targetOf(app, setup, words, { verb: 'mute', by, options })
  if (target === undefined) return
  await doInOneChange(app, setup, () => mute(app, setup, { target, brand, until, by }), {
    by,
    options,
    cases: casesOf(target),
    json: mutingJson,
    text: mutingText,
  })
}

/** `mentions unmute`. */
export async function runUnmute(app: App, words: readonly string[], options: MuteOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const brand = await brandOf(app, setup, options)
  const target = await targetOf(app, setup, words, { verb: 'unmute', by, options })
  if (target === undefined) return
  await doInOneChange(app, setup, () => unmute(app, setup, { target, brand, by }), {
    by,
    options,
    cases: casesOf(target),
    json: mutingJson,
    text: mutingText,
  })
}

const casesOf = (target: MuteTarget): number => ('ofCases' in target ? target.ofCases.length : 0)

/** A brand alone says about which one. */
const isList = (app: App, words: readonly string[], options: MuteOptions): boolean =>
  words.length === 0 &&
  options.place === undefined &&
  options.person === undefined &&
  !isNarrowed(app, withoutBrand(options))

async function list(
  app: App,
  setup: Setup,
  { by, brand, options }: { by: string; brand: string | undefined; options: MuteOptions },
): Promise<void> {
  const mutes = (await listMutes(app, setup)).filter(
    (one) => brand === undefined || one.brand === undefined || one.brand === brand,
  )
  if (options.format === 'json')
    return await print(app, mutesJson(await nothingDone(app, setup, { by, caseIds: [] }), mutes))
  await print(app, folded(app, mutesText(mutes, tellingFor(app, setup, options))))
}

type Meaning = { verb: 'mute' | 'unmute'; by: string; options: MuteOptions }

/** Undefined where there is nothing to do, which was said then. */
async function targetOf(
  app: App,
  setup: Setup,
  words: readonly string[],
  { verb, by, options }: Meaning,
): Promise<MuteTarget | undefined> {
  const { thread, here, place, person, format } = options
  const isOfCases = words.length > 0 || isNarrowed(app, withoutBrand(options))
  if (!isOfCases) {
    if (place === undefined || thread === true || here === true) throw unclear(verb)
    return person === undefined ? { kind: 'place', place } : { kind: 'person', place, name: person }
  }
  if (place !== undefined || person !== undefined || (thread === true && here === true)) throw unclear(verb)
  if (verb === 'mute' && words.length === 0 && isAllAlone(app, options)) throw everybody
  const kind = thread === true ? 'thread' : here === true ? 'place' : 'person'
  const how = [
    ...(kind === 'person' ? [] : [` --${kind === 'place' ? 'here' : kind}`]),
    ...(options.for === undefined ? [] : [` --for ${typedWord(options.for, app.platform)}`]),
    ...(options.until === undefined ? [] : [` --until ${typedWord(options.until, app.platform)}`]),
  ].join('')
  const asked = {
    words,
    // Beside ids a brand says about which one somebody wants to hear nothing; beside filters it is one, too.
    options: words.length > 0 ? withoutBrand(options) : options,
    again: (which: string) => `${verb} ${which}${how}`,
    question: (cases: string) => `${questions[verb]} the ${of[kind]} of ${cases}`,
    ...(verb === 'unmute' && { among: mutedAmong }),
  }
  const ofCases = await casesToActOn(app, setup, asked, { by, format })
  return ofCases.length === 0 ? undefined : { ofCases, kind }
}

const questions = { mute: 'Mute', unmute: 'Hear again of' } as const
const of = { person: 'authors', thread: 'threads', place: 'places' } as const

/** What is muted stands in no list. */
const mutedAmong = async (
  mentions: readonly { case: { id: number }; muted?: unknown }[],
): Promise<ReadonlySet<number>> =>
  new Set(mentions.flatMap((mention) => (mention.muted === undefined ? [] : [mention.case.id])))

/** Nothing but `--all` says who is meant. */
const isAllAlone = (app: App, { all: _, ...options }: MuteOptions): boolean =>
  !isNarrowed(app, withoutBrand(options))

const everybody = new MentionsError('--all alone would mute whoever wrote about you. Nothing was done.', {
  hint: 'Say who is meant beside it, such as `mentions mute --all --search giveaway`. What is muted: `mentions mute`',
})

const withoutBrand = ({ brand: _, ...options }: MuteOptions): Omit<MuteOptions, 'brand'> => options

const unclear = (verb: string) =>
  new MentionsError('Who or what is meant is not clear.', {
    hint: `\`mentions ${verb} ID\` for the authors of cases, with --thread or --here for its thread or place; \`mentions ${verb} --place forum.example\`, or \`mentions ${verb} --person NAME --place forum.example\``,
  })

async function brandOf(app: App, setup: Setup, { brand }: MuteOptions): Promise<string | undefined> {
  if (brand === undefined) return undefined
  const { brands } = filterOf({ brand }, setup.config, await sourcesMeant(setup), app.now())
  if (brands.length > 1)
    throw new MentionsError('A mute is about one brand, or about all. Nothing was done.', {
      hint: 'Give --brand once for each of them, as a command of its own, or leave it out.',
    })
  return brands[0]
}

function untilOf(app: App, { config }: Setup, options: MuteOptions): Date | undefined {
  const now = app.now()
  if (options.for !== undefined && options.until !== undefined)
    throw new MentionsError('--for and --until both say until when.', { hint: 'Give one of them.' })
  if (options.for !== undefined) return readUntil('--for', options.for, { config, now, day: 'midnight' })
  return options.until === undefined
    ? undefined
    : readUntil('--until', options.until, { config, now, day: 'midnight' })
}
