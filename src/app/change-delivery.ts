import { TRIED_FOR } from '../deliver/outbox.js'
import { MentionsError } from '../model/error.js'
import type { ListedDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { oursOf } from './deliveries.js'
import type { Setup } from './setup.js'
import { readStore, withLease, writeStore } from './stores.js'

const LISTED = 'mentions deliveries'

/**
 * @throws MentionsError where this config has none with that number
 */
export async function deliveryCalled(setup: Setup, typed: string): Promise<ListedDelivery> {
  const number = /^#?(\d{1,15})$/.exec(typed.trim())?.[1]
  if (number === undefined)
    throw new MentionsError(`${JSON.stringify(typed)} is no number of a delivery.`, {
      hint: `\`${LISTED}\` shows them, each with its number.`,
    })
  return await readStore(setup, async (store) => await found(store, setup, Number(number)))
}

async function found(store: Store, setup: Setup, id: number): Promise<ListedDelivery> {
  const [delivery] = (await store.outbox.list({ ids: [id], limit: 1 })).filter(oursOf(setup))
  if (delivery !== undefined) return delivery
  throw new MentionsError(`There is no delivery ${id}.`, {
    hint: `\`${LISTED}\` shows them. That one was sent is forgotten after \`retention.mails\`.`,
  })
}

/**
 * Has an alert sent once more, as the same message.
 *
 * @throws MentionsError where it waits anyhow, or its text is gone
 */
export async function repeatDelivery(context: Context, setup: Setup, id: number): Promise<void> {
  await writeStore(context, setup, async (store) => {
    const at = context.now()
    const delivery = await found(store, setup, id)
    if (delivery.state === 'waiting')
      throw new MentionsError(`${nameOf(delivery)} waits to be sent anyhow.`, {
        hint: `\`${LISTED} send\` tries it at once.`,
      })
    const giveUpAt = new Date(at.getTime() + TRIED_FOR)
    if ((await store.outbox.repeat(id, { at, giveUpAt })) === undefined) throw gone(delivery)
  })
}

const gone = (delivery: ListedDelivery): MentionsError =>
  delivery.rule === undefined
    ? new MentionsError(
        `${nameOf(delivery)} can't be sent again: the text of a mail is deleted once nobody waits for it.`,
        {
          hint: 'Write another one: `mentions digest --email --since 7d`',
        },
      )
    : new MentionsError(
        `${nameOf(delivery)} can't be sent again: ${delivery.isKept ? 'the same alert was made anew since' : 'its text was deleted'}.`,
        { hint: '`mentions list` shows who waits now. How long texts of alerts are kept: `retention.sent`.' },
      )

/**
 * Ends what waits: nobody else gets it.
 *
 * @throws MentionsError where nobody waits for it; Failed where somebody sends just now
 */
export async function dropDelivery(context: Context, setup: Setup, id: number): Promise<void> {
  const { rule } = await deliveryCalled(setup, String(id))
  const kind = rule === undefined ? 'mail' : 'alerts'
  await withLease(context, setup, { kind, command: 'deliveries drop', wait: undefined }, async (store) => {
    const delivery = await found(store, setup, id)
    if (delivery.state !== 'waiting')
      throw new MentionsError(`${nameOf(delivery)} does not wait any more.`, {
        hint: `\`${LISTED} --waiting\` shows what does.`,
      })
    const problem = { message: 'Somebody dropped it.', hint: 'There is nothing to do.' }
    await store.outbox.recordAttempt(id, {
      at: context.now(),
      recipients: delivery.recipients.map(({ address }) => ({
        address,
        state: 'given-up',
        problem: problem.message,
      })),
      problem,
    })
  })
}

const nameOf = ({ id, rule, subject }: ListedDelivery): string =>
  `The ${rule === undefined ? 'mail' : 'alert'} ${id}${subject === '' ? '' : ` ("${subject}")`}`
