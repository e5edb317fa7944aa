import { describe, expect, test } from 'vitest'
import { replyOf } from '../../../../src/answers/critique/read-reply.js'
import { type Count, type Share, signsOf } from '../../../../src/answers/critique/weight/signs.js'
import { sumOf } from '../../../../src/answers/critique/weight/weights.js'

const signs = (text: string, echo: readonly string[] = []) => {
  const reply = replyOf(text)
  if (reply === undefined) throw new Error(`in no language: ${text}`)
  return signsOf(reply, new Set(echo))
}
const sign = (name: Count | Share, text: string, echo: readonly string[] = []): number => {
  const { counts, shares } = signs(text, echo)
  return { ...counts, ...shares }[name]
}

describe.each<[Count | Share, string, string]>([
  ['figures', 'The fee is 4.99 from the 2nd month on.', 'The fee is in the list that we publish.'],
  ['times', 'We write here again by 3 pm.', 'We write here again when we can.'],
  ['nextWord', 'We write here again by 3 pm.', 'The van comes to the depot by 3 pm.'],
  ['nextWord', 'Um 15 Uhr melden wir uns hier.', 'Um 15 Uhr fährt der Wagen.'],
  ['moments', 'The belt tore this morning.', 'The belt tore in the hall.'],
  ['spots', 'The number is on the back of the card.', 'The number is on the card.'],
  ['straight', 'No, the cable is not in the box.', 'The cable comes in a bag of its own.'],
  ['straight', 'Ja, das Kabel liegt in der Schachtel.', 'Das Kabel kommt in einer Tüte.'],
  ['places', 'The switch is under Settings > Sync.', 'The switch is easily missed by the eye.'],
  ['places', 'Der Schalter heißt „Nachts leiser“ und ist grau.', 'Der Schalter ist unten und ist grau.'],
  ['lists', 'Workaround: export the table as a text.', 'Export the table as a text for now.'],
  ['cases', 'If the lamp is red, pull the plug.', 'The lamp is red beside the plug.'],
  ['cases', 'Lamp still red? Pull the plug.', 'Is the lamp red beside the plug?'],
  ['urgent', 'Please leave the house and call 112.', 'Please look at the house and write.'],
  ['owns', 'You are right, we forgot the label.', 'The label is on the way to the shop.'],
  ['owns', 'Das hätte der Fahrer sagen müssen.', 'Das hat der Fahrer gesagt.'],
  ['spares', 'No need to send it back.', 'Send it back in the box.'],
  ['spares', 'Sie müssen nichts tun.', 'Der Bote holt die Kiste.'],
  ['makesGood', 'The second fee is refunded.', 'The second fee is in the list.'],
  ['makesGood', 'Die Gebühr ist storniert.', 'Die Gebühr steht in der Liste.'],
  ['general', 'Batteries usually get warm when they charge.', 'The battery gets warm when it charges.'],
  ['general', 'Akkus werden beim Laden immer warm.', 'Der Akku wird beim Laden warm.'],
  ['shrugs', 'A little noise is perfectly normal.', 'The noise comes from the fan.'],
  ['shrugs', 'Ein leichter Geruch ist völlig normal.', 'Der Geruch kommt vom Kleber.'],
  ['vague', 'Some customers may see this.', 'The van is in York with the parcel.'],
  ['lectures', 'Next time, look at the label of the box.', 'Look at the label of the box.'],
  ['rules', 'Under the terms the fee stands.', 'The fee stands for this month.'],
  [
    'office',
    'Transportation irregularities necessitated readjustments.',
    'The van broke, so we took another.',
  ],
  ['pairs', 'You are with us, and we are with you.', 'The van is in York with the parcel.'],
])('%s', (name, with_, without) => {
  test(`are in: ${with_}`, () => expect(sign(name, with_)).toBeGreaterThan(0))
  test(`are not in: ${without}`, () => expect(sign(name, without)).toBe(0))
})

test('figures and words of the post are nothing new', () => {
  const text = 'The 140 hours of play on level 80 are gone.'
  const echo = ['140', 'hours', 'play']
  expect(sign('figures', text)).toBe(2)
  expect(sign('figures', text, echo)).toBe(1)
  expect(sign('density', text, echo)).toBeLessThan(sign('density', text))
})

test('figures of where to call are no figures of the matter', () => {
  expect(sign('figures', 'Please call our support team on 0800 555 0100.')).toBe(0)
})

test('figures and times of everybody are nobody’s', () => {
  expect(sign('figures', 'The parcel is there in 24 hours.')).toBe(1)
  expect(sign('figures', 'Parcels usually arrive in 24 hours.')).toBe(0)
  expect(sign('moments', 'Der Akku ist heute warm.')).toBe(1)
  expect(sign('moments', 'Akkus werden heute meist warm.')).toBe(0)
})

test('a quoted line at the beginning is no place in a menu', () => {
  expect(sign('places', 'The lamp is red.\n> the lamp is green')).toBe(0)
})

test('several kinds tell more than several of a kind', () => {
  expect(sign('kinds', 'The fee is 4, 5 or 6.')).toBe(1)
  expect(sign('kinds', 'No: the fee is 4 from Monday, and is refunded.')).toBeGreaterThan(3)
})

test('formulas take away what the rest says', () => {
  const what = 'The second fee is refunded on Monday.'
  const formulas = ' Thank you for your patience and your understanding.'.repeat(4)
  expect(sumOf(signs(`${what}${formulas}`))).toBeLessThan(sumOf(signs(what)) / 2)
})

test('of a long reply more is asked than of a short one', () => {
  const { counts, shares, words } = signs('The second fee is refunded on Monday.')
  expect(sumOf({ counts, shares, words: 4 * words })).toBeLessThan(sumOf({ counts, shares, words }))
})
