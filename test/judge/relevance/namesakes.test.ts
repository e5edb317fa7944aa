import { expect, test } from 'vitest'
import { isNamesakes } from '../../../src/judge/relevance/namesakes.js'

test.each([
  // Persons
  ['Lumora', 'Lumora Vance joined our choir in spring', true],
  ['Vio', 'Vio Hartmann wird neue Trainerin der U17', true],
  ['Vio', 'Vio Hartmann ist seit gestern Bürgermeisterin', true],
  ['Lumora', 'Lumora Vance scored twice', true],
  ['Halvik', 'Herr Halvik hat angerufen', true],
  ['Halvik', 'the striker Halvik is out for weeks', true],
  ['Halvik', 'Halvik Berg died peacefully at home', true],
  // Groups and places
  ['Northwind', 'the Northwind Trio plays at the harbour', true],
  ['Northwind', 'a fire in Northwind Street', true],
  ['Grünfels', 'Der Grünfels Chor singt am Sonntag', true],
  ['Northwind', 'Northwind FC lost again', true],
  // The brand, its products and what they do
  ['Lumora', 'Lumora Premium for free', false],
  ['Lumora', 'Lumora joined the list of those who raise prices', false],
  ['Lumora', 'Lumora Premium joined my list of regrets', false],
  ['Strassner', 'Strassner Küchen hat den Termin wieder verschoben', false],
  ['Uber', 'Uber Eats was cold again', false],
  ['Northwind', 'Northwind Bank is down', false],
  ['Northwind', 'Northwind Support left me waiting', false],
  ['Halvik', 'My Halvik Pro died after a week', false],
  ['Halvik', 'The Halvik Trio died after a week', false],
  ['Halvik', 'my Halvik Band broke', false],
  ['Halvik', 'Halvik Phone scored 4 of 10', false],
  ['halvik', 'halvik street photos', false],
  ['Halvik', 'Halvik ist kaputt', false],
])('%s in "%s": %s', (name, text, expected) => {
  const start = text.indexOf(name)
  expect(isNamesakes(text, { field: 'text', start, end: start + name.length })).toBe(expected)
})
