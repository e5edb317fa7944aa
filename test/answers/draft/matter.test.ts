import { expect, test } from 'vitest'
import { type Address, draftLanguageOf, isRead } from '../../../src/answers/draft/languages.js'
import { matterOf } from '../../../src/answers/draft/matter.js'
import { matterWords } from '../../../src/answers/draft/matter-words.js'
import { englishNouns } from '../../../src/answers/draft/nouns-english.js'
import { germanNouns } from '../../../src/answers/draft/nouns-german.js'
import { languageOf } from '../../../src/judge/language-of.js'
import { mentionOf } from './facts.js'

function matter(text: string, address: Address = 'Sie', praises = false): string {
  const mention = mentionOf({ text })
  const language = draftLanguageOf(languageOf({ ...mention.post, named: mention.named }))
  return isRead(language) ? matterOf({ ...mention.post, ...mention }, language, { address, praises }) : ''
}

test.each([
  ['I was charged twice and the refund has not arrived after three weeks.', 'your refund'],
  ['My parcel has not arrived after three weeks.', 'your parcel'],
  ['Since the update the app crashes on every start.', 'the app'],
  ['Love the recipes. The delivery was four hours late, again.', 'your delivery'],
  ['Die Rechnung ist falsch, es wurde doppelt abgebucht.', 'Ihrer Rechnung'],
  ['Der Akku ist nach zwei Monaten kaputt.', 'Ihrem Akku'],
])('%s: %s', (text, said) => expect(matter(text)).toBe(said))

test.each([
  ['the words of somebody else', 'Rejected again because "the train was not late", they say.'],
  ['another thing of that name', 'Does not work with a screen reader since October.'],
  ['what is supposed', 'If the parcel does not arrive we will see.'],
  ['nothing that anybody knows', 'The thing is broken again.'],
])('not %s', (_, text) => expect(matter(text)).toBe(''))

test.each([
  ['what only tells of it', 'No power in the whole street, the app says that nothing is down.', 'your power'],
  ['what stands beside it', 'Library empty after login, all of my 214 books are gone.', 'your books'],
])('%s is not what the trouble is with', (_, text, said) => expect(matter(text)).toBe(said))

test('what somebody calls theirs needs to stand in no list', () => {
  expect(matter('My loom has a crack in its frame and nobody answers.')).toBe('your loom')
  expect(matter('Mein Webstuhl hat einen Riss, niemand antwortet.')).toBe('Ihrem Webstuhl')
  expect(matter('Meine Spindel ist gebrochen, niemand antwortet.', 'du')).toBe('deiner Spindel')
  expect(matter('My mother is crying, nobody answers.')).toBe('')
  expect(matter('Meine Mutter weint, niemand antwortet.')).toBe('')
})

test('of what praises, too, only what sounds like trouble', () => {
  const text = 'The sofa is lovely. Good people, too.'
  expect(matter(text)).toBe('your sofa')
  expect(matter(text, 'Sie', true)).toBe('')
})

test('of several things one may be what works, so that none is named', () => {
  expect(matter('The invoice for my sofa is wrong.')).toBe('')
  expect(matter('The router came. The cable came. Nobody answers.')).toBe('')
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
