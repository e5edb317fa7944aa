import { destinationsOf } from '../alerts/rule.js'
import { MAIL_TYPE } from '../config/schema/mail-destination.js'
import type { ConfiguredDestination } from '../deliver/destinations/configured.js'
import type { AlertMessage } from '../model/alert-message.js'
import { MentionsError } from '../model/error.js'
import { wordingIn } from '../outputs/wording/languages.js'
import { alertMailing } from './alert-carriers.js'
import { alertDestinations } from './alert-destinations.js'
import { alertRules } from './alert-rules.js'
import type { Context } from './context.js'
import { sampleAlert } from './sample-alert.js'
import type { Setup } from './setup.js'

/** What became of a sample at one destination. */
export type AlertTry = {
  /** The name of the destination, or a mail address. */
  name: string
  /** What it is, without secrets: `Slack, hooks.slack.example`. */
  is: string
  /** With the next step; none when it was taken. */
  problem?: MentionsError
}

/**
 * Sends a sample to each destination of a rule, or to all: now, whatever the rule holds back, and without a trace in the store.
 *
 * @param named a rule or a destination; undefined: all destinations, whom rules mail, and contacts
 * @param onTry told of each as soon as it is known
 * @throws MentionsError where there is nothing of that name, or nothing to send to
 */
export async function testAlerts(
  context: Context,
  setup: Setup,
  named: string | undefined,
  onTry: (tried: AlertTry) => Promise<void>,
): Promise<readonly AlertTry[]> {
  const destinations = alertDestinations(context, setup)
  const { rule, names, language } = meant(setup, named)
  const message = sampleAlert(rule, context.now(), await wordingIn(language))
  const tries: AlertTry[] = []
  for (const name of names) {
    context.signal.throwIfAborted()
    const destination = destinations.get(name)
    const tried =
      destination === undefined
        ? await tryMail(name, message, { context, setup })
        : await tryDestination(destination, message, context.signal)
    tries.push(tried)
    await onTry(tried)
  }
  return tries
}

/** Whom a test is sent to, as whose, and in which language. */
type Meant = { rule: string; names: string[]; language: string | undefined }

function meant({ config, configPath }: Setup, named: string | undefined): Meant {
  const all = Object.keys(config.alerts.destinations)
  // Whom a brand names for danger is told without any rule of the config.
  const known = alertRules(config).map((rule) => ({
    rule: rule.name,
    names: [...destinationsOf(rule)],
    language: rule.language,
  }))
  const names = [...new Set([...all, ...known.flatMap((one) => one.names)])]
  if (names.length === 0)
    throw new MentionsError('The config has no destinations that alerts could go to.', {
      hint: `Add one under alerts.destinations in ${configPath}: docs/destinations.md shows how for each kind.`,
    })
  if (named === undefined) return { rule: 'all', names, language: config.digest.language }
  const wanted = named.trim().toLowerCase()
  const rule = known.find((one) => one.rule.toLowerCase() === wanted)
  if (rule !== undefined) return rule
  const destination = names.find((name) => name.toLowerCase() === wanted)
  if (destination !== undefined) {
    const [first] = known.filter((one) => one.names.includes(destination))
    return { rule: 'all', names: [destination], language: first?.language ?? config.digest.language }
  }
  const choices = [...known.map((one) => one.rule), ...names].map((name) => JSON.stringify(name))
  throw new MentionsError(`The config has no rule and no destination ${JSON.stringify(named)}.`, {
    hint: `Name one of ${choices.join(', ')}, or none for all: \`mentions alerts test\`.`,
  })
}

async function tryDestination(
  destination: ConfiguredDestination,
  message: AlertMessage,
  signal: AbortSignal,
): Promise<AlertTry> {
  const { name, place, label } = destination
  const outcome = await destination.send(message, { signal })
  return { name, is: `${place}, ${label}`, ...(!outcome.taken && { problem: outcome.problem }) }
}

async function tryMail(
  name: string,
  message: AlertMessage,
  { context, setup }: { context: Context; setup: Setup },
): Promise<AlertTry> {
  const block = setup.config.alerts.destinations[name]
  const to = block?.type === MAIL_TYPE ? (block.to as string[]) : [name]
  try {
    const carrier = alertMailing(context, setup)
    const parcel = { messageId: message.id, message: JSON.stringify(message), from: '', to, all: to }
    const { recipients } = await carrier.send(parcel, context.signal).finally(() => carrier.close())
    const refused = recipients.find(({ state }) => state !== 'accepted')
    return {
      name,
      is: `mail, by ${carrier.target}`,
      ...(refused !== undefined && refused.state !== 'accepted' && { problem: refused.problem }),
    }
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    return { name, is: 'mail', problem: error }
  }
}
