import { MAIL_TYPE } from '../config/schema/mail-destination.js'
import { type ConfiguredDestination, configuredDestinations } from '../deliver/destinations/configured.js'
import { clientSettings } from '../http/settings.js'
import { english } from '../outputs/wording/en/index.js'
import { failureWords } from '../outputs/wording/failures/index.js'
import { wordingIn } from '../outputs/wording/languages.js'
import type { DestinationInWords } from '../views/check.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { sampleAlert } from './sample-alert.js'
import type { Setup } from './setup.js'
import { version } from './version.js'

/**
 * Where alerts can go but by mail, by name.
 *
 * @throws MentionsError where a variable of a destination is not set; Failed when the file of whom to trust can't be read
 */
export function alertDestinations(
  { env, now }: Pick<Context, 'env' | 'now'>,
  { config, folder, alertsProblem }: Pick<Setup, 'config' | 'folder' | 'alertsProblem'>,
): ReadonlyMap<string, ConfiguredDestination> {
  if (alertsProblem !== undefined) throw alertsProblem
  const clock = clockFor(config)
  // The config was checked against the schema of each kind, which all have a `type`.
  const blocks = Object.entries(config.alerts.destinations) as [string, { type: string }][]
  return configuredDestinations(Object.fromEntries(blocks.filter(([, { type }]) => type !== MAIL_TYPE)), {
    http: clientSettings(config.http, { version, env, folder }),
    env,
    folder,
    now,
    say: (failure) => failureWords(failure, clock).message,
    wordsIn: async (language) => (await wordingIn(language)).message,
  })
}

/** What each destination is, and what rules tell it. */
export async function describeDestinations(
  context: Pick<Context, 'env' | 'now'>,
  setup: Pick<Setup, 'config' | 'folder' | 'alertsProblem'>,
): Promise<DestinationInWords[]> {
  const { rules } = setup.config.alerts
  const message = sampleAlert('all', context.now(), english)
  const destinations = [...alertDestinations(context, setup).values()]
  const faults = await Promise.all(destinations.map((destination) => destination.fault(message)))
  const rulesTo = (name: string) => [
    ...new Set(
      rules.flatMap(({ when, to, escalate }) =>
        [...to, ...escalate.flatMap((step) => step.to)].includes(name) ? [when] : [],
      ),
    ),
  ]
  const mails = Object.entries(setup.config.alerts.destinations).flatMap(([name, { type, to }]) =>
    type === MAIL_TYPE
      ? [{ name, is: `mail, ${[to].flat().join(', ')}`, problem: undefined, rules: rulesTo(name) }]
      : [],
  )
  return [
    ...destinations.map(({ name, place, label }, index) => ({
      name,
      is: `${place}, ${label}`,
      problem: faults[index],
      rules: rulesTo(name),
    })),
    ...mails,
  ]
}
