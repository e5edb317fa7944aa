import { expect, test } from 'vitest'
import { saysElse } from '../../src/sources/says-else.js'

const text =
  'Kettle review\n\nI bought the kettle of Northwind last week. It boils quickly, but the lid is loose. Asked them twice: no answer yet.'

test.each([
  // An excerpt, cut anywhere and in any way.
  ['I bought the kettle of Northwind last week. It boils […]', false],
  ['I bought the kettle of Northwind last week. It boils quickly, but the lid is lo...', false],
  ['Kettle reviewI bought the kettle of Northwind last week.', false],
  ['It boils quickly — but the lid is loose.', false],
  ['By Pat. It boils quickly, but the lid is loose. Asked them twice: no answer yet.', false],
  ['I  bought the KETTLE of “Northwind” last week', false],
  ['Kettle review', false],
  ['loose', false],
  [text, false],
  ['', false],
  ['…', false],
  ['👍', false],
  // The same words, but shorter.
  ['The lid is loose. No answer.', false],
  ['Northwind: no answer', false],
  // Words of its own.
  ['Northwind has not answered me for a week', true],
  ['The lid came off while I poured', true],
  ['Contoso', true],
  ['水壶的盖子松了', true],
])('%j says something else: %s', (summary, isElse) => expect(saysElse(summary, text)).toBe(isElse))

test('beside no words, everything is something else', () => expect(saysElse('Down again', '')).toBe(true))
