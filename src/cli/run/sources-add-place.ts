import { addPlace, refuseKnown } from '../../app/places/add-place.js'
import { pairsOf, refuseClearSecrets } from '../../app/places/questions.js'
import { type Setup, setUp } from '../../app/setup.js'
import { shownPath } from '../../config/shown-path.js'
import { setVariable } from '../../text/system-commands.js'
import type { App, GlobalOptions } from '../app.js'
import { canAsk, talking } from '../ask.js'
import { type Settled, settlePlace, triedWords } from '../ask-for-place.js'
import { note } from '../print.js'

export type AddOptions = GlobalOptions & {
  name?: string
  pick?: string
  yes?: boolean
  set?: string[]
  /** False with `--no-try`. */
  try?: boolean
}

/** `mentions sources add bluesky`: asks for what the place needs, tries it, and writes it into the config. */
export async function runSourcesAddPlace(app: App, type: string, options: AddOptions): Promise<void> {
  const setup = await setUp(app, options)
  const typed = new Map<string, readonly string[]>(pairsOf(options.set ?? []))
  if (options.name !== undefined) typed.set('name', [options.name])
  refuseClearSecrets(type, typed, app.platform)
  const settle = (talk: Parameters<typeof settlePlace>[1]['talk']) =>
    settlePlace(app, {
      type,
      typed,
      talk,
      optional: true,
      setup,
      brands: setup.config.brands,
      folder: setup.folder,
      every: setup.config.every,
      tries: { wanted: options.try !== false, paid: options.yes === true },
      check: (source) => refuseKnown(source, setup),
    })
  const settled = canAsk(app) ? await talking(app, settle) : await settle(undefined)
  await addPlace(app, setup, settled.block, { ...app.env, ...Object.fromEntries(settled.secrets) })
  if (options.quiet !== true) note(app, addedWords(app, setup, settled))
}

function addedWords(app: App, setup: Setup, { source, secrets, tried }: Settled): string {
  const file = shownPath(setup.configPath, app.cwd)
  return [
    `Added ${source.name} to ${file}. ${triedWords(tried)}`,
    ...secretLines(app, [...secrets.keys()]),
    `Next: ${app.self} scan`,
  ].join('\n')
}

/** What has to be done so that later runs have what was typed. */
export function secretLines({ platform }: Pick<App, 'platform'>, variables: readonly string[]): string[] {
  if (variables.length === 0) return []
  return [
    `What you typed is kept nowhere: the config names ${variables.length === 1 ? 'a variable' : 'variables'}. Set ${variables.length === 1 ? 'it' : 'them'} before each run, also where a scheduler runs it:`,
    ...variables.map((name) => `  ${setVariable(name, platform)}`),
  ]
}
