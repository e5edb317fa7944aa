import { MAIL_TYPE } from '../config/schema/mail-destination.js'
import { alertMailCarrier, placeCarrier, placeLane, type SayRepeat } from '../deliver/alert-carriers.js'
import { type Carrier, MAIL_LANE } from '../deliver/carrier.js'
import { DeliveryError } from '../deliver/error.js'
import { readAddress } from '../deliver/mail/address.js'
import { postBy } from '../deliver/mail/mailer.js'
import { isExpected } from '../model/failed.js'
import { alertMail } from '../outputs/alerts/mail.js'
import { errorWords } from '../outputs/wording/failures/index.js'
import { wordingIn } from '../outputs/wording/languages.js'
import type { StoredDelivery } from '../store/port/outbox.js'
import type { Clock } from '../text/clock.js'
import { alertDestinations } from './alert-destinations.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { emailOf, mailRouteOf } from './mailers.js'
import type { Setup } from './setup.js'

/**
 * What takes alerts to where the config says. A way that cannot be used, such as mail where the config does not say how it is sent, is one
 * that fails: alerts wait for it to be mended, and the other ways stay open.
 *
 * @returns undefined where the config leads there no more
 */
export function alertCarriers(
  context: Context,
  setup: Setup,
): (delivery: StoredDelivery) => Carrier | undefined {
  const { config } = setup
  const clock = clockFor(config)
  const sayRepeat = repeatBy(clock)
  const mail = once(() => {
    const opened = openOr(() => alertMailing(context, setup), clock)
    return opened instanceof DeliveryError ? closed('mail', MAIL_LANE, opened) : opened
  })
  const places = once(() => openOr(() => alertDestinations(context, setup), clock))
  const carriers = new Map<string, Carrier>()
  const placeCalled = (name: string): Carrier | undefined => {
    const all = places()
    if (all instanceof DeliveryError) return closed(name, placeLane(name), all)
    const place = all.get(name)
    return place && placeCarrier(place, sayRepeat)
  }
  return ({ destination = '' }) => {
    const block = Object.hasOwn(config.alerts.destinations, destination)
      ? config.alerts.destinations[destination]
      : undefined
    if (isMailed(destination, setup) || block?.type === MAIL_TYPE) return mail()
    // Without a variable of a destination the config has none of them: nobody knows whether this is one.
    if (block === undefined && setup.alertsProblem === undefined) return undefined
    const carrier = carriers.get(destination) ?? placeCalled(destination)
    if (carrier !== undefined) carriers.set(destination, carrier)
    return carrier
  }
}

const repeatBy =
  (clock: Clock): SayRepeat =>
  async (repeat, language) =>
    (await wordingIn(language)).alerts.repeat(repeat, clock)

/** A mail address that a rule or the contacts of a brand name. */
function isMailed(destination: string, { config, alertsProblem }: Setup): boolean {
  if (!destination.includes('@')) return false
  if (alertsProblem !== undefined) return true
  const named = [
    ...config.brands.flatMap(({ contacts }) => contacts),
    ...config.alerts.rules.flatMap(({ to, escalate }) => [...to, ...escalate.flatMap((step) => step.to)]),
  ]
  return named.some((text) => String(text).toLowerCase().includes(destination.toLowerCase()))
}

/**
 * Alerts by mail, as the digest goes.
 *
 * @throws MentionsError where the config does not say how mail is sent; Failed when the file of whom to trust can't be read
 */
export function alertMailing(context: Context, setup: Setup): Carrier {
  const email = emailOf(setup)
  const from = readAddress(email.from)
  // The config was checked.
  if ('problem' in from) throw new DeliveryError(from.problem, { hint: 'Correct digest.email.from.' })
  const post = postBy(mailRouteOf(email, setup, context), from.address)
  const clock = clockFor(setup.config)
  return alertMailCarrier({
    from,
    post,
    written: async (message) => alertMail(message, await wordingIn(message.language)),
    sayRepeat: repeatBy(clock),
  })
}

/** What could not be opened says why with each message, and leaves the others alone. */
function openOr<Result>(open: () => Result, clock: Clock): Result | DeliveryError {
  try {
    return open()
  } catch (error) {
    if (!isExpected(error)) throw error
    const { message, hint = 'Correct it in the config.' } = errorWords(error, clock)
    return new DeliveryError(message, { hint, cause: error, isRouteDown: true })
  }
}

const closed = (target: string, lane: string, problem: DeliveryError): Carrier => ({
  target,
  lane,
  send: async () => {
    throw problem
  },
  close() {},
})

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined
  return () => {
    made ??= { result: make() }
    return made.result
  }
}
