import { expect, test } from 'vitest'
import { withoutTicketPrefix } from '../../src/text/ticket-title.js'

const QUESTION = 'How do I point my domain at Northwind?'

test.each([
  'Bug #4 (New): ',
  'Feature #12 (In Progress): ',
  'Fehler #4 (Neu): ',
  'Anomalie #4 (Nouveau): ',
  'Ошибка #4 (Новый): ',
  '不具合 #4 (新規): ',
  'User Story #4 (Resolved): ',
  'Ticket #12 (defect created): ',
  'Ticket #12 (closed enhancement): ',
  'Bug #4: ',
  'Issue #4: ',
  'Bug 4 - ',
  'Bug#4321: ',
  '[Bug 4] ',
  '[Bug 4] New: ',
  '[Bug 4] [NEW] ',
  '[WEB-12] ',
  '(WEB-12) ',
  '0001234: ',
  'New ticket [0a1b2c3d4e5f6071|0a1b2c3d4e] ',
])('%j is the tracker’s', (prefix) => {
  expect(withoutTicketPrefix(prefix + QUESTION)).toBe(QUESTION)
})

test.each([
  QUESTION,
  'A bug: my domain is gone',
  'Bug in the panel of Northwind',
  'Bugs #4 and #5 are back',
  'Order #4711: where is it?',
  'Ticket #4711: no answer for a week',
  'Northwind #1 (again): down',
  'Bug #4 (New): ',
  '[solved] My domain is gone',
  '[EU] Northwind is down',
  '2026: the year of Northwind',
  'Issue with Northwind - down',
  'New ticket [urgent] for Northwind',
  'New ticket for Northwind: down',
])('%j is somebody’s words', (title) => {
  expect(withoutTicketPrefix(title)).toBe(title)
})
