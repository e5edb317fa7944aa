import { expect, test } from 'vitest'
import { draftLanguageOf } from '../../../src/answers/draft/languages.js'

const of = (language: string | undefined, text: string, timeZone = 'UTC') =>
  draftLanguageOf(language, { text, timeZone })

test.each([
  ['de', 'de', 'Alles gut'],
  ['fr', 'fr', 'Le site est en panne depuis ce matin'],
  ['es', 'es-MX', 'La página no funciona desde esta mañana'],
  ['en', 'pt', 'O site está fora do ar desde hoje de manhã'],
  ['de', 'en', 'Grosse Auswahl, schnelle Lieferung, nette Karte im Paket.'],
  ['de', undefined, 'northwind down in bonn? tagesschau ruckelt, oma schimpft'],
  ['en', 'en', 'Down again, third Sunday in a row'],
  ['en', undefined, 'the panel is down'],
  ['fr', undefined, 'le site est en panne'],
  ['es', undefined, 'la web no va'],
])('%s, where it was read as %s: %s', (expected, read, text) => expect(of(read, text)).toBe(expected))

test('what tells nothing is in the language of where the brand keeps its clock', () => {
  expect(of(undefined, 'Northwind 504', 'Europe/Berlin')).toBe('de')
  expect(of(undefined, 'Northwind 504', 'Europe/London')).toBe('en')
})

test('a long post is in the language that it was read in', () => {
  const text =
    'The sign says „Außer Betrieb“ and nobody at the desk could tell us since when, or what to do now.'
  expect(of('en', text, 'Europe/Berlin')).toBe('en')
})
