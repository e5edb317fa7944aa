import { expect, test } from 'vitest'
import { lastWord, openMatters } from '../../src/health/last-word.js'
import type { OfficialState, OfficialUpdate } from '../../src/model/official.js'

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 14, 12, minutes))
const update = (
  matter: string,
  minutes: number,
  state?: OfficialState,
  kind: OfficialUpdate['kind'] = 'incident',
): OfficialUpdate => ({
  key: `${matter} ${minutes} ${state}`,
  matter,
  kind,
  ...(state && { state }),
  text: '',
  url: 'https://status.northwind.example/',
  at: at(minutes),
  atFrom: 'source',
})
const keys = (updates: readonly OfficialUpdate[]) => updates.map(({ key }) => key)

test('who said nothing has no last word', () => {
  expect(lastWord([])).toBeUndefined()
  expect(openMatters([])).toEqual([])
})

test('the last word is the latest, in whatever order they come', () => {
  const all = [update('a', 5, 'identified'), update('b', 9), update('a', 1, 'investigating')]
  expect(lastWord(all)?.key).toBe('b 9 undefined')
  expect(lastWord(all.toReversed())?.key).toBe('b 9 undefined')
})

test('within one minute it is the one in which the matter had come furthest', () => {
  const all = [update('a', 5, 'monitoring'), update('a', 5, 'identified'), update('a', 5)]
  expect(lastWord(all)?.state).toBe('monitoring')
  expect(lastWord(all.toReversed())?.state).toBe('monitoring')
})

test('a matter is open until its last word says that it is over; posts are never open', () => {
  const all = [
    update('solved', 9, 'resolved'),
    update('solved', 1, 'investigating'),
    update('again', 3, 'resolved'),
    update('again', 8, 'investigating'),
    update('open', 4, 'monitoring'),
    update('stateless', 6),
    update('told', 7, 'postmortem'),
    update('done', 7, 'completed', 'maintenance'),
    update('planned', 2, 'scheduled', 'maintenance'),
    update('post', 10, undefined, 'post'),
  ]
  expect(keys(openMatters(all))).toEqual([
    'again 8 investigating',
    'stateless 6 undefined',
    'open 4 monitoring',
    'planned 2 scheduled',
  ])
})
