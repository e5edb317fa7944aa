import { type ConfiguredDestination, configuredDestinations } from '../deliver/destinations/configured.js'
import { clientSettings } from '../http/settings.js'
import { failureWords } from '../outputs/wording/failures/index.js'
import type { DestinationInWords } from '../views/check.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { sampleAlert } from './sample-alert.js'
import type { Setup } from './setup.js'
import { version } from './version.js'

/**
 * Where alerts can go, by name.
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
  const blocks = config.alerts.destinations as Readonly<Record<string, { type: string }>>
  return configuredDestinations(blocks, {
    http: clientSettings(config.http, { version, env, folder }),
    env,
    folder,
    now,
    say: (failure) => failureWords(failure, clock).message,
  })
}

/** What each destination is, and what rules tell it. */
export async function describeDestinations(
  context: Pick<Context, 'env' | 'now'>,
  setup: Pick<Setup, 'config' | 'folder' | 'alertsProblem'>,
): Promise<DestinationInWords[]> {
  const { rules } = setup.config.alerts
  const message = sampleAlert('all', context.now())
  const destinations = [...alertDestinations(context, setup).values()]
  const faults = await Promise.all(destinations.map((destination) => destination.fault(message)))
  return destinations.map(({ name, place, label }, index) => ({
    name,
    is: `${place}, ${label}`,
    problem: faults[index],
    rules: [
      ...new Set(
        rules.flatMap(({ when, to, escalate }) =>
          [...to, ...escalate.flatMap((step) => step.to)].includes(name) ? [when] : [],
        ),
      ),
    ],
  }))
}
