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
  ['The rug arrived torn.', 'it reached you damaged'],
  ['My parcel never arrived.', "your parcel hasn't arrived"],
  ['All of my photos are gone.', 'your photos have gone missing'],
  ['My account was suspended on Friday.', "you can't get at your account"],
  ['No hot water since Tuesday.', "you're without hot water"],
  ['All of our sites have been unreachable since nine.', 'your sites are down'],
  ['I cancelled in May and they still charge me.', 'the charges went on after the cancellation'],
  ['I missed the flight, nobody came to help.', 'nobody came'],
  [
    'There are three payments to a shop I have never heard of.',
    "there are payments on your account that aren't yours",
  ],
])('%s', (text, said) => expect(happened(text)).toBe(said))

test.each([
  ['Seit Mai wird doppelt abgebucht.', 'doppelt abgebucht wurde'],
  ['Der Teppich kam zerrissen und beschädigt an.', 'etwas beschädigt bei Ihnen angekommen ist'],
  ['Mein Paket ist nie angekommen.', 'Ihre Lieferung nicht angekommen ist'],
  ['Der Techniker kam nicht.', 'niemand gekommen ist'],
  ['Seit drei Wochen kein Internet.', 'Sie ohne Internet sind'],
  ['In Bad Salzgrund kein Netz seit heute früh.', 'Sie ohne Netz sind'],
])('%s', (text, said) => expect(happened(text, 'de')).toBe(said))

const stepOf = (text: string, language: ReadLanguage = 'en') => {
  const mention = mentionOf({ text })
  return happenedTo({ ...mention.post, ...mention }, language, 'du')?.step
}

test.each([
  ['Landed in Oslo at noon, my suitcase did not.', "your suitcase hasn't reached you", 'where it is'],
  ['My miles from the trip to Bergen are still missing.', 'your miles are missing', 'where they are'],
  ['The router was supposed to come on Monday.', "your router hasn't reached you", 'where it is'],
  [
    'You charged 80 instead of 30 this month.',
    "the amount isn't what you expected",
    'where the difference comes from',
  ],
  ['The panel logs me out every two minutes.', 'you keep being logged out', 'what causes that'],
  ['Explained it to five agents this week.', 'you had to tell it over and over', 'where it got stuck'],
  ['Where is my refund?', "you're still waiting for your money", 'when it will be with you'],
])('%s: %s, and %s', (text, said, step) => {
  expect(happened(text)).toBe(said)
  expect(stepOf(text)).toBe(step)
})

test.each([
  ['In Oslo gelandet, mein Koffer nicht.', 'dein Koffer noch nicht bei dir ist', 'wo er ist'],
  ['Mir fehlen die Meilen vom Oktober.', 'deine Meilen fehlen', 'wo sie geblieben sind'],
  ['Die Karte sollte am Montag kommen.', 'deine Karte noch nicht bei dir ist', 'wo sie ist'],
  ['80 Euro abgebucht statt 30.', 'der Betrag ein anderer ist als erwartet', 'woher der Unterschied kommt'],
  ['Das Panel meldet mich alle zwei Minuten ab.', 'du ständig abgemeldet wirst', 'woran das liegt'],
])('%s: %s, and %s', (text, said, step) => {
  expect(happened(text, 'de', 'du')).toBe(said)
  expect(stepOf(text, 'de')).toBe(step)
})

test('a title that names what happened goes before a text that names something else', () => {
  const mention = mentionOf({ title: 'Bag lost since Monday', text: 'Nobody picks up the phone.' })
  expect(happenedTo({ ...mention.post, ...mention }, 'en', 'Sie')?.words).toBe("your bag hasn't reached you")
})

test('to whom one says du', () => {
  expect(happened('Mein Paket ist nie angekommen.', 'de', 'du')).toBe('deine Lieferung nicht angekommen ist')
  expect(happened('Seit drei Wochen kein Internet.', 'de', 'du')).toBe('du ohne Internet bist')
})

test.each([
  ['what is supposed', 'If I am charged twice I will leave.'],
  ['what is asked', 'Will I be charged twice?'],
  ['what did not happen', 'I was not charged twice.'],
  ['what happened elsewhere', 'At my old bank I was charged twice.'],
  ['the words of somebody else', 'They wrote "your parcel was left with a neighbour and never arrived".'],
  ['two parts of a sentence', 'The parcel came, your driver never arrived at the door.'],
  ['what stands beside the title', 'My parcel never arrived.', 'The app crashes on every start'],
  ['what was their own slip', 'Ordered the wrong size an hour ago.'],
  ['nothing that anybody knows', 'The thing is odd.'],
])('not %s', (_, text, title = undefined) => {
  const mention = mentionOf({ text, ...(title !== undefined && { title }) })
  const words = happenedTo({ ...mention.post, ...mention }, 'en', 'Sie')?.words
  expect(words === undefined || (title !== undefined && words.includes('app'))).toBe(true)
})
