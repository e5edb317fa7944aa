import { clockFor } from '../../app/calendar.js'
import { listMutes, type MuteDone, mute, unmute } from '../../app/mute.js'
import type { MuteTarget } from '../../app/mute-targets.js'
import { type Setup, setUp } from '../../app/setup.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { readUntil } from '../../app/until.js'
import { whoOf } from '../../app/who.js'
import { whoIsNext } from '../../app/who-is-next.js'
import { MentionsError } from '../../model/error.js'
import { nextWords, takeBackWords } from '../../outputs/acted-text.js'
import { mutedWords, mutesText } from '../../outputs/mutes-text.js'
import { count } from '../../outputs/wording/count.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import type { IdOptions } from '../case-options.js'
import { casesAsked } from '../cases-asked.js'
import { filterOf } from '../filter.js'
import { print } from '../print.js'
import { tellingOf } from '../telling.js'

export type MuteOptions = GlobalOptions &
  IdOptions &
  WhoOptions & {
    thread?: boolean
    here?: boolean
    place?: string
    person?: string
    brand?: string
    for?: string
    until?: string
  }

/** `mentions mute`; without a word it lists what is muted. */
export async function runMute(app: App, words: readonly string[], options: MuteOptions): Promise<void> {
  const setup = await setUp(app, options)
  if (words.length === 0 && options.place === undefined && options.person === undefined) {
    const mutes = await listMutes(app, setup)
    return await tell(app, mutesText(mutes, { self: app.self, clock: clockFor(setup.config) }))
  }
  const by = whoOf(app, options.as)
  const target = await targetOf(app, setup, words, { ...options, verb: 'mute' })
  if (target === undefined) return
  const done = await mute(app, setup, {
    target,
    brand: await brandOf(app, setup, options),
    until: untilOf(app, setup, options),
    by,
  })
  if (options.quiet === true) return
  const telling = tellingOf(app, options)
  await tell(
    app,
    `Muted: ${whatOf(setup, done)}. ${postsOf(done, 'off the list', 'No post left the list.')}\n${takeBackWords([], telling)}\n${nextWords(await whoIsNext(app, setup, by), telling)}\n`,
  )
}

/** `mentions unmute`. */
export async function runUnmute(app: App, words: readonly string[], options: MuteOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const target = await targetOf(app, setup, words, { ...options, verb: 'unmute' })
  if (target === undefined) return
  const done = await unmute(app, setup, {
    target,
    brand: await brandOf(app, setup, options),
    by,
  })
  if (options.quiet === true) return
  const telling = tellingOf(app, options)
  await tell(
    app,
    `Not muted any more: ${whatOf(setup, done)}. ${postsOf(done, 'back on the list', 'No post came back to the list.')}\n${takeBackWords([], telling)}\n${nextWords(await whoIsNext(app, setup, by), telling)}\n`,
  )
}

const tell = (app: App, text: string) => print(app, fold(text, terminalWidth(app.stdout), app.self))

const whatOf = (setup: Setup, { mutes }: MuteDone): string =>
  mutes.map((one) => mutedWords(one, clockFor(setup.config))).join(', ')

/** @param none where no post moved: there was none, it was muted before, or danger and marks keep it where it is */
const postsOf = ({ posts, shortIds }: MuteDone, where: string, none: string): string =>
  posts === 0
    ? none
    : `${count(posts, 'post is', 'posts are')} ${where}, in ${count(shortIds.length, 'case', 'cases')}.`

/** Undefined where no ids were piped in, which was said then. */
async function targetOf(
  app: App,
  setup: Setup,
  words: readonly string[],
  options: MuteOptions & { verb: string },
): Promise<MuteTarget | undefined> {
  const { thread, here, place, person, verb, quiet, color, skipUnknown } = options
  if (words.length > 0) {
    if (place !== undefined || person !== undefined || (thread === true && here === true)) throw unclear(verb)
    const kind = thread === true ? 'thread' : here === true ? 'place' : 'person'
    const how = kind === 'person' ? '' : ` --${kind === 'place' ? 'here' : kind}`
    const ofCases = await casesAsked(app, setup, {
      words,
      // A brand is no filter here: it says about which brand somebody wants to hear nothing.
      options: { color, ...(quiet && { quiet }), ...(skipUnknown && { skipUnknown }) },
      again: (which) => `${verb} ${which}${how}`,
      question: (cases) => `${verb} ${cases}`,
    })
    return ofCases.length === 0 ? undefined : { ofCases, kind }
  }
  if (place === undefined || thread === true || here === true) throw unclear(verb)
  return person === undefined ? { kind: 'place', place } : { kind: 'person', place, name: person }
}

const unclear = (verb: string) =>
  new MentionsError('Who or what is meant is not clear.', {
    hint: `\`mentions ${verb} ID\` for the authors of cases, with --thread or --here for its thread or place; \`mentions ${verb} --place forum.example\`, or \`mentions ${verb} --person NAME --place forum.example\``,
  })

async function brandOf(app: App, setup: Setup, { brand }: MuteOptions): Promise<string | undefined> {
  if (brand === undefined) return undefined
  const { brands } = filterOf({ brand: [brand] }, setup.config, await sourcesMeant(setup), app.now())
  return brands[0]
}

function untilOf(app: App, { config }: Setup, options: MuteOptions): Date | undefined {
  const now = app.now()
  if (options.for !== undefined && options.until !== undefined)
    throw new MentionsError('--for and --until both say until when.', { hint: 'Give one of them.' })
  if (options.for !== undefined) return readUntil('--for', options.for, { config, now })
  return options.until === undefined ? undefined : readUntil('--until', options.until, { config, now })
}
