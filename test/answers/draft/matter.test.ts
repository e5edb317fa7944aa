import { expect, test } from 'vitest'
import { draftLanguageOf } from '../../../src/answers/draft/languages.js'
import { matterOf } from '../../../src/answers/draft/matter.js'
import { matterWords } from '../../../src/answers/draft/matter-words.js'
import { languageOf } from '../../../src/judge/language-of.js'
import { mentionOf } from './facts.js'

function matter(text: string): string {
  const mention = mentionOf({ text })
  const language = draftLanguageOf(languageOf({ ...mention.post, named: mention.named }))
  return matterOf({ ...mention.post, ...mention }, language)
}

test.each([
  ['I was charged twice and the refund has not arrived after three weeks.', 'the refund'],
  ['My parcel has not arrived after three weeks.', 'the parcel'],
  ['Since the update the app crashes on every start.', 'the app'],
  ['Love the recipes. The delivery was four hours late, again.', 'the delivery'],
  ['Die Rechnung ist falsch, es wurde doppelt abgebucht.', 'der Rechnung'],
  ['Der Akku ist nach zwei Monaten kaputt.', 'dem Akku'],
])('%s: %s', (text, said) => expect(matter(text)).toBe(said))

test.each([
  ['what only tells of it', 'No power in the whole street, the app says that nothing is down.'],
  ['the words of somebody else', 'Rejected again because "the train was not late", they say.'],
  ['what stands beside it', 'Library empty after login, all of my 214 books are gone.'],
  ['another thing of that name', 'Does not work with a screen reader since October.'],
  ['what is supposed', 'If the parcel does not arrive we will see.'],
  ['nothing that anybody knows', 'The thing is broken again.'],
])('not %s', (_, text) => expect(matter(text)).toBe(''))

test('each is said as it can stand behind with, or mit', () => {
  for (const [language, lines] of Object.entries(matterWords))
    for (const line of lines.trim().split('\n'))
      expect(line.trim()).toMatch(
        language === 'en' ? /^[^:]+: (?:the|your|our) \S/ : /^[^:]+: (?:der|dem|den|unserem|unserer) \S/,
      )
})
