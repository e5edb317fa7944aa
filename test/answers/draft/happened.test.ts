import { expect, test } from 'vitest'
import { happenedTo } from '../../../src/answers/draft/happened.js'
import type { Address, ReadLanguage } from '../../../src/answers/draft/languages.js'
import { mentionOf } from './facts.js'

const happened = (text: string, language: ReadLanguage = 'en', address: Address = 'Sie') => {
  const mention = mentionOf({ text })
  return happenedTo({ ...mention.post, ...mention }, language, address)?.words
}

test.each([
  ['I was charged twice for May.', 'you were charged twice'],
  ['Where is my kayak? It was promised for Monday.', "you're still waiting for your kayak"],
  ['The rug arrived torn.', 'your rug came damaged'],
  ['All four chairs came broken.', 'your chairs came damaged'],
  ['The reminders fire twice.', "your reminders aren't working as they should"],
  ['I missed the flight, nobody came to help.', 'nobody came'],
  ['Shows "delivered" but there is nothing here.', 'your order never reached you'],
  [
    'There are three payments to a shop I have never heard of.',
    "there are payments on your account that aren't yours",
  ],
])('%s', (text, said) => expect(happened(text)).toBe(said))

test.each([
  ['Seit Mai wird doppelt abgebucht.', 'doppelt abgebucht wurde'],
  ['Der Teppich kam zerrissen und beschädigt an.', 'Ihr Teppich beschädigt angekommen ist'],
  ['Wo bleibt meine Matratze?', 'Sie noch auf Ihre Matratze warten'],
  ['Der Techniker kam nicht.', 'niemand gekommen ist'],
  ['Seit drei Wochen kein Internet.', 'Sie ohne Anschluss sind'],
  [
    'Seit dem Update kommen die Erinnerungen doppelt.',
    'Ihre Erinnerungen nicht so funktionieren, wie sie sollen',
  ],
])('%s', (text, said) => expect(happened(text, 'de')).toBe(said))

test('to whom one says du', () => {
  expect(happened('Wo bleibt meine Matratze?', 'de', 'du')).toBe('du noch auf deine Matratze wartest')
  expect(happened('Seit drei Wochen kein Internet.', 'de', 'du')).toBe('du ohne Anschluss bist')
})

test.each([
  ['what is supposed', 'If I am charged twice I will leave.'],
  ['the words of somebody else', 'They wrote "your parcel was left with a neighbour and never arrived".'],
  ['what was their own slip', 'Ordered the wrong size an hour ago.'],
  ['nothing that anybody knows', 'The thing is odd.'],
])('not %s', (_, text) => expect(happened(text)).toBeUndefined())
