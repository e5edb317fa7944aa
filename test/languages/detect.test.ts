import { expect, test } from 'vitest'
import { tokenise } from '../../src/judge/score/tokens.js'
import { languageOf } from '../../src/languages/detect.js'

const language = (text: string) => languageOf(tokenise(text, 'text'))

test.each([
  ['Seit gestern geht die Seite nicht mehr', 'de'],
  ['geht nich', 'de'],
  ['Zug schon wieder zu spät', 'de'],
  ['Lieferung verschollen, Kundendienst nicht erreichbar', 'de'],
  ['Störung', 'de'],
  ['ICH WILL MEIN GELD ZURÜCK', 'de'],
  ['Das Update ist broken, please fix', 'de'],
  ['The site has been down since this morning', 'en'],
  ["can't log in", 'en'],
  ['was it you who called?', 'en'],
  ['the Störung is still not fixed', 'en'],
  ['', undefined],
  ['Northwind', undefined],
  ['https://a.example/b 👍', undefined],
])('the language of "%s" is %s', (text, expected) => {
  expect(language(text)).toBe(expected)
})

test('the beginning of a long text tells its language', () => {
  expect(language(`${'Das geht bei mir nicht. '.repeat(40)}${'This is not what I want. '.repeat(400)}`)).toBe(
    'de',
  )
})
