import { expect, test } from 'vitest'
import { readingOf } from '../../src/languages/reading.js'
import { tokenise } from '../../src/text/words/tokens.js'

function partsOf(text: string, declared?: string): Record<string, string> {
  const tokens = tokenise(text, 'text')
  const { parts } = readingOf(tokens, tokens, declared)
  return Object.fromEntries(
    parts
      .filter(({ tokens }) => tokens.length > 0)
      .map(({ language = 'none', tokens }) => [language, tokens.map(({ word }) => word).join(' ')]),
  )
}

test.each<[text: string, parts: Record<string, string>]>([
  [
    'Seit heute morgen geht bei mir gar nichts mehr. The site is down and nobody answers.',
    {
      de: 'seit heute morgen geht bei mir gar nichts mehr',
      en: 'the site is down and nobody answers',
    },
  ],
  [
    'The site is down since this morning and nobody answers. Das ist doch nicht euer Ernst!',
    {
      en: 'the site is down since this morning and nobody answers',
      de: 'das ist doch nicht euer ernst !',
    },
  ],
  [
    'Depuis ce matin le site ne marche plus et personne ne répond. My shop is down and I am losing orders.',
    {
      fr: 'depuis ce matin le site ne marche plus et personne ne répond',
      en: 'my shop is down and i am losing orders',
    },
  ],
  [
    'الموقع متوقف منذ الصباح ولا أحد يرد. site is down, nobody answers',
    { ar: 'الموقع متوقف منذ الصباح ولا أحد يرد', en: 'site is down nobody answers' },
  ],
  // Loan words and names make no sentence of another language.
  ['Das ist mir egal. Bad Hair Day, no problem!', { de: 'das ist mir egal bad hair day no problem !' }],
  [
    'The site is down. Die Welt has written about it.',
    { en: 'the site is down die welt has written about it' },
  ],
  ['I was in Ulm. So what? War is not an option.', { en: 'i was in ulm so what ? war is not an option' }],
  ['Northwind Hosting. Contoso Mail.', { none: 'northwind hosting contoso mail' }],
  // Into a language that we cannot judge no sentence is moved: nothing would be won.
  [
    'The site is down since this morning and nobody of you can tell me why that is. Sidan fungerar inte och ingen svarar på mejl.',
    {
      en: 'the site is down since this morning and nobody of you can tell me why that is sidan fungerar inte och ingen svarar på mejl',
    },
  ],
])('"%s"', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test('where a writer says too little, what they quote tells the language', () => {
  const quoted = tokenise('Seit heute morgen geht bei mir gar nichts mehr.', 'text')
  expect(readingOf(tokenise('+1 😡', 'text'), quoted).main).toBe('de')
})
