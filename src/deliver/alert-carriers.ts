import type { AlertMessage } from '../model/alert-message.js'
import { type Carrier, MAIL_LANE, type Parcel, type Repeat } from './carrier.js'
import type { ConfiguredDestination } from './destinations/configured.js'
import type { MailAddress } from './mail/address.js'
import type { AlertMail } from './mail/mail.js'
import type { Post } from './mail/mailer.js'
import { writeAlert } from './mail/message.js'

/** Says of a message that is sent once more that it is, in the language that it is in. */
export type SayRepeat = (repeat: Repeat, language: string | undefined) => Promise<string>

/** Of a place of the config, by its name. */
export const placeLane = (name: string): string => `place ${name}`

/** Alerts to a place of the config, as it takes them. */
export const placeCarrier = (
  place: Pick<ConfiguredDestination, 'name' | 'label' | 'canUpdate' | 'gap' | 'send'>,
  sayRepeat: SayRepeat,
): Carrier => ({
  target: place.label,
  lane: placeLane(place.name),
  gap: place.gap,
  async send(parcel, signal) {
    const alert = await alertIn(parcel, sayRepeat)
    const handle = place.canUpdate ? parcel.handle : undefined
    let answer = await place.send(alert, { handle, signal })
    if (!answer.taken && answer.next === 'lost' && handle !== undefined)
      answer = await place.send(alert, { signal })
    if (answer.taken)
      return {
        recipients: parcel.to.map((address) => ({ address, state: 'accepted' })),
        ...(answer.handle !== undefined && { handle: answer.handle }),
      }
    const { next, after, problem } = answer
    const isOver = next === 'never'
    return {
      recipients: parcel.to.map((address) => ({
        address,
        state: isOver ? 'rejected' : 'waiting',
        problem,
      })),
      ...(after !== undefined && { after }),
      // A place that is slow or broken is so for the next message, too.
      ...(!isOver && { isDown: true }),
    }
  },
  close() {},
})

export type AlertMailing = {
  from: MailAddress
  post: Post
  /** What the mail says. */
  written(message: AlertMessage): Promise<Omit<AlertMail, 'id' | 'rule'>>
  sayRepeat: SayRepeat
}

/** Alerts by mail: to whom is told by each of them. */
export const alertMailCarrier = ({ from, post, written, sayRepeat }: AlertMailing): Carrier => ({
  target: post.target,
  lane: MAIL_LANE,
  async send(parcel, signal) {
    const alert = await alertIn(parcel, sayRepeat)
    const { id, rule, at } = alert
    const to = parcel.all.map((address) => ({ address }))
    const { message, messageId } = await writeAlert(
      { id, rule, ...(await written(alert)) },
      { from, to },
      new Date(at),
    )
    const envelope = { from: from.address, to: parcel.to }
    return { recipients: await post.send({ envelope, message, messageId }, signal) }
  },
  close: () => post.close(),
})

/** As it was stored by us. */
async function alertIn({ message, repeat }: Parcel, sayRepeat: SayRepeat): Promise<AlertMessage> {
  const alert: AlertMessage = JSON.parse(message)
  if (repeat === undefined) return alert
  return { ...alert, notes: [...alert.notes, await sayRepeat(repeat, alert.language)] }
}
