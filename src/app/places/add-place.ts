import { addSources, type NewSource } from '../../config/edit.js'
import { changeConfig } from '../../config/write.js'
import { isCalled } from '../../health/called.js'
import { checkQuery } from '../../judge/match/index.js'
import { MentionsError } from '../../model/error.js'
import type { ConfiguredSource } from '../../sources/configured.js'
import type { Context } from '../context.js'
import { isAdded } from '../known-feeds.js'
import type { Setup } from '../setup.js'

/** @throws MentionsError where the config looks there already, or has another source of that name */
export function refuseKnown(source: ConfiguredSource, setup: Setup): void {
  const same = setup.sources.find(({ id }) => id === source.id)
  if (same !== undefined)
    throw new MentionsError(`The config looks there already: ${same.name}.`, {
      hint: `See how it does: \`mentions sources\`. What else it may look at: \`mentions sources catalog ${source.type}\``,
    })
  if (source.isNamed === true && setup.sources.some((other) => isCalled(other, source.name)))
    throw new MentionsError(`Another source of the config is called ${JSON.stringify(source.name)}.`, {
      hint: 'Give this one another name: `--name "…"`',
    })
}

/**
 * Writes a place into the config.
 *
 * @param env with what was typed for variables that are not set yet, since a config without them can't be read
 */
export const addPlace = (
  { platform }: Pick<Context, 'platform'>,
  setup: Setup,
  block: NewSource,
  env: Context['env'],
): Promise<void> =>
  changeConfig({
    path: setup.configPath,
    platform,
    env,
    checkQuery,
    change: (text) => addSources(text, [block]),
    isRight: isAdded(1),
  })
