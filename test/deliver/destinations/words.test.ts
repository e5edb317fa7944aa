import { expect, test } from 'vitest'
import { closingLines, heading } from '../../../src/deliver/destinations/words.js'
import type { AlertMessage } from '../../../src/model/alert-message.js'
import { wordingIn } from '../../../src/outputs/wording/languages.js'
import { message } from './messages.js'

test.each<[string | undefined, AlertMessage['urgency'], string, string]>([
  [undefined, 'danger', 'Northwind is down', 'DANGER: Northwind is down'],
  [undefined, 'danger', 'Danger: a life', 'Danger: a life'],
  ['de', 'high', '2 Personen warten', 'Dringend: 2 Personen warten'],
  ['de', 'danger', 'Gefahr: ein Leben', 'Gefahr: ein Leben'],
  ['fr', 'danger', '2 personnes attendent', 'DANGER : 2 personnes attendent'],
  ['fr', 'danger', 'Danger : une vie', 'Danger : une vie'],
  ['es', 'over', 'vuelve a responder', 'Terminado: vuelve a responder'],
  ['es', 'normal', '2 personas esperan', '2 personas esperan'],
])('in %s, %s: %s', async (language, urgency, title, expected) =>
  expect(heading(message({ urgency, title }), (await wordingIn(language)).message)).toBe(expected),
)

test('a test says that it is one, and what is not shown is counted', async () => {
  const words = (await wordingIn('es')).message
  expect(heading(message({ kind: 'test', urgency: 'normal', title: 'hola' }), words)).toBe('Prueba: hola')
  expect(closingLines(message({ more: 2, notes: ['nota'] }), words)).toEqual(['… y 2 más', 'nota'])
  expect(closingLines(message({ more: 2, items: [], notes: [] }), words)).toEqual(['2 en total'])
})
