import { clockFor } from '../../app/calendar.js'
import { deliveryCalled, dropDelivery, repeatDelivery } from '../../app/change-delivery.js'
import { type DeliveryResult, sendWaiting } from '../../app/send-waiting.js'
import { type Setup, setUp } from '../../app/setup.js'
import { MentionsError } from '../../model/error.js'
import { keptDeliveries } from '../../outputs/wording/kept-mail.js'
import { fold } from '../../terminal/fold.js'
import { safeText } from '../../terminal/safe.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { ask, canAsk } from '../ask.js'
import { exitCodes } from '../exit-codes.js'
import { note } from '../print.js'
import { keptOf, reportProblems } from '../report-deliveries.js'

export type DropOptions = GlobalOptions & { yes?: boolean }

type Sent = { results: readonly DeliveryResult[]; isElsewhere: boolean }

/** `mentions deliveries send`. */
export async function runSend(app: App, options: GlobalOptions): Promise<void> {
  const setup = await setUp(app, options)
  const sent = await sendWaiting(app, setup, { self: app.self })
  if (sent.results.length === 0 && !sent.isElsewhere) say(app, options, 'Nothing waits.')
  report(app, setup, { options, sent })
}

/** `mentions deliveries repeat`. */
export async function runRepeat(app: App, typed: string, options: GlobalOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { id } = await deliveryCalled(setup, typed)
  await repeatDelivery(app, setup, id)
  report(app, setup, { options, sent: await sendWaiting(app, setup, { only: id, self: app.self }) })
}

/** `mentions deliveries drop`. */
export async function runDrop(app: App, typed: string, options: DropOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { id, subject, recipients, state } = await deliveryCalled(setup, typed)
  const waiting = recipients.filter((one) => one.state === 'waiting').map(({ address }) => address)
  if (options.yes !== true && state === 'waiting') {
    const meant = `"${safeText(subject)}" would be sent to nobody any more who waits for it: ${waiting.map(safeText).join(', ')}.`
    if (!canAsk(app))
      throw new MentionsError(`${meant} Somebody has to say yes. Nothing was done.`, {
        hint: `\`mentions deliveries drop ${id} --yes\``,
      })
    say(app, {}, meant)
    const answer = await ask(app, 'Drop it? Type yes: ')
    if (answer.trim().toLowerCase() !== 'yes') return say(app, {}, 'Nothing was done.')
  }
  await dropDelivery(app, setup, id)
  say(app, options, `Dropped: ${safeText(subject)}`)
}

/** Says what was sent where, and what was not: why, and what to do. */
function report(
  app: App,
  setup: Setup,
  { options, sent: { results, isElsewhere } }: { options: GlobalOptions; sent: Sent },
): void {
  reportProblems(app, results)
  if (results.some(({ problems }) => problems.length > 0)) app.exitWith(exitCodes.deliveryFailed)
  for (const { delivery, problems: own } of results)
    if (own.length === 0 && delivery.state === 'sent')
      say(app, options, `Sent to ${toWords(delivery)}: ${safeText(delivery.subject)}`)
  if (isElsewhere) say(app, options, 'Another program sends just now; it sends what waits here, too.')
  const kept = keptOf(results)
  if (kept.count > 0) say(app, {}, keptDeliveries(kept.count, kept.next, clockFor(setup.config)))
}

const toWords = ({ destination, recipients }: DeliveryResult['delivery']): string =>
  safeText(destination ?? recipients.map(({ address }) => address).join(', '))

const say = (app: App, { quiet }: Pick<GlobalOptions, 'quiet'>, text: string): void => {
  if (quiet !== true) note(app, fold(text, terminalWidth(app.stderr), app.self))
}
