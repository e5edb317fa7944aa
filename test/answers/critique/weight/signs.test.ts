import { describe, expect, test } from 'vitest'
import { replyOf } from '../../../../src/answers/critique/read-reply.js'
import { type Sign, type Signs, signsOf } from '../../../../src/answers/critique/weight/signs.js'

const signs = (text: string, echo: readonly string[] = []): Signs => {
  const reply = replyOf(text)
  if (reply === undefined) throw new Error(`in no language: ${text}`)
  return signsOf(reply, new Set(echo))
}

describe.each<[Sign, string, string]>([
  ['figures', 'The fee is 4.99 from the 2nd month on.', 'The fee is in the list that we publish.'],
  ['times', 'We write here again by 3 pm.', 'We write here again when we can.'],
  ['straight', 'No, the cable is not in the box.', 'The cable comes in a bag of its own.'],
  ['straight', 'Ja, das Kabel liegt in der Schachtel.', 'Das Kabel kommt in einer Tüte.'],
  ['places', 'The switch is under Settings > Sync.', 'The switch is easily missed by the eye.'],
  ['places', 'Der Schalter heißt „Nachts leiser“ und ist grau.', 'Der Schalter ist unten und ist grau.'],
  ['lists', 'Workaround: export the table as a text.', 'Export the table as a text for now.'],
  ['cases', 'If the lamp is red, pull the plug.', 'The lamp is red beside the plug.'],
  ['deeds', 'We have mailed the label to the shop.', 'The label is on the way to the shop.'],
  ['deeds', 'Wir haben die Haltestelle nachgetragen.', 'Die Haltestelle war nicht im Plan.'],
  ['general', 'Batteries usually get warm when they charge.', 'The battery gets warm when it charges.'],
  ['general', 'Akkus werden beim Laden immer warm.', 'Der Akku wird beim Laden warm.'],
  ['lectures', 'Next time, look at the label of the box.', 'Look at the label of the box.'],
  ['rules', 'Under the terms the fee stands.', 'The fee stands for this month.'],
  ['cheer', 'The parcel is in York! 🎉', 'The parcel is in York.'],
  [
    'office',
    'Transportation irregularities necessitated readjustments.',
    'The van broke, so we took another.',
  ],
  ['pairs', 'You are with us, and we are with you.', 'The van is in York with the parcel.'],
])('%s', (sign, with_, without) => {
  test(`are in: ${with_}`, () => expect(signs(with_)[sign]).toBeGreaterThan(0))
  test(`are not in: ${without}`, () => expect(signs(without)[sign]).toBe(0))
})

test('figures and words of the post are nothing new', () => {
  const text = 'The 140 hours of play on level 80 are gone.'
  expect(signs(text).figures).toBe(2)
  expect(signs(text, ['140', 'hours', 'play']).figures).toBe(1)
  expect(signs(text, ['140', 'hours', 'play']).matter).toBeLessThan(signs(text).matter)
})

test('figures of where to call are no figures of the matter', () => {
  expect(signs('Please call our support team on 0800 555 0100.').figures).toBe(0)
})

test('a quoted line at the beginning is no place in a menu', () => {
  expect(signs('The lamp is red.\n> the lamp is green').places).toBe(0)
})
