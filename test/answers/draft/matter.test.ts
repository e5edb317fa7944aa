import { expect, test } from 'vitest'
import { type Address, draftLanguageOf, isRead } from '../../../src/answers/draft/languages.js'
import { matterOf } from '../../../src/answers/draft/matter.js'
import { matterWords } from '../../../src/answers/draft/matter-words.js'
import { englishNouns } from '../../../src/answers/draft/nouns-english.js'
import { germanNouns } from '../../../src/answers/draft/nouns-german.js'
import type { Section } from '../../../src/answers/draft/templates/words.js'
import { languageOf } from '../../../src/judge/language-of.js'
import { mentionOf } from './facts.js'

function matter(text: string, section: Section = 'product', address: Address = 'Sie'): string {
  const mention = mentionOf({ text })
  const language = draftLanguageOf(languageOf({ ...mention.post, named: mention.named }))
  return isRead(language) ? matterOf({ ...mention.post, ...mention }, language, { address, section }) : ''
}

test.each([
  ['My parcel has not arrived after three weeks.', 'your parcel'],
  ['Since the last update my mattress is broken.', 'your mattress'],
  ['The delivery was four hours late, again.', 'your delivery'],
  ['Der Akku ist nach zwei Monaten kaputt.', 'Ihrem Akku'],
])('%s: %s', (text, said) => expect(matter(text)).toBe(said))

test.each([
  ['the words of somebody else', 'Rejected again because "the train was not late", they say.'],
  ['another thing of that name', 'Does not work with a screen reader since October.'],
  ['what is supposed', 'If the parcel does not arrive we will see.'],
  ['what works', 'My parcel came on Monday.'],
  ['what stands about', 'Your man at desk 4 was no help, nobody came.'],
  ['nothing that anybody knows', 'The thing is broken again.'],
  ['somebody, or what nobody knows to be a thing', 'My accountant does not accept it, my loom broke.'],
])('not %s', (_, text) => expect(matter(text)).toBe(''))

test('of several things it is what the sentence begins with that tells most of the trouble', () => {
  expect(matter('The invoice for my sofa is wrong.')).toBe('your invoice')
  expect(matter('The router came. The cable came. Nobody answers.')).toBe('')
  expect(matter('No power in the whole street, the parcel is late.')).toBe('your power')
})

test('a title says what it is about', () => {
  const mention = mentionOf({ title: 'Notifications are a lottery', text: 'My calendar is wrong, too.' })
  const said = { address: 'Sie', section: 'bug' } as const
  expect(matterOf({ ...mention.post, ...mention }, 'en', said)).toBe('the notifications')
})

test('only where trouble is with things, and of a bill only money', () => {
  expect(matter('My sofa is broken.', 'service')).toBe('')
  expect(matter('My suitcase did not fit, they refused it.', 'billing')).toBe('')
  expect(matter('The invoice is wrong again.', 'billing')).toBe('your invoice')
  expect(matter('Meine Matratze ist kaputt.', 'product', 'du')).toBe('deiner Matratze')
})

test('each line of a table can be read', () => {
  for (const line of englishNouns.trim().split('\n')) expect(line.trim()).toMatch(/^[^:]+: [*!]?[a-zA-Z]\S/)
  for (const line of germanNouns.trim().split('\n')) expect(line.trim()).toMatch(/^[^:]+: [*!]?[mfnp] \S+/u)
})

test('each is said as it can stand behind avec or con', () => {
  for (const line of matterWords.fr.trim().split('\n'))
    expect(line.trim()).toMatch(/^[^:]+: (?:(?:le|la|les|votre|notre) |l’)\S/)
  for (const line of matterWords.es.trim().split('\n'))
    expect(line.trim()).toMatch(/^[^:]+: (?:el|la|los|las|su|nuestra) \S/)
})
