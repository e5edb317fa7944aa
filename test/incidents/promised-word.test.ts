import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/digest/calendar.js'
import { promisedWord } from '../../src/incidents/promised-word.js'
import { promisesKept } from '../../src/incidents/promises-kept.js'
import { later, noon } from './sample.js'

const berlin = calendarOf('Europe/Berlin')
/** In minutes after it was said; it was noon in UTC, and one o'clock in Berlin. */
const promised = (text: string): number | undefined => {
  const by = promisedWord(text, noon, berlin)
  return by && (by.getTime() - noon.getTime()) / 60_000
}

describe('a word promises the next one', () => {
  test.each([
    ['We are looking into it. Next update in 30 minutes.', 30],
    ['Next update within an hour.', 60],
    ['We will post here again within the next 45 min.', 45],
    ['Another update by 12:40 UTC', 40],
    ['Next update at 13:40.', 40],
    ['The next update comes by 2 pm.', 60],
    ['Next update by 09:00 tomorrow at the latest', 20 * 60],
    ['Nächstes Update um 13:30 Uhr.', 30],
    ['Wir melden uns in 20 Minuten wieder.', 20],
    ['Nächste Meldung innerhalb einer Stunde.', 60],
  ])('%s', (text, minutes) => {
    expect(promised(text)).toBe(minutes)
  })

  test.each([
    'The last backup was made at 12:40 UTC.',
    'Fixed in 30 minutes.',
    'Next update by 12:40 PST.',
    'Next update when we know more.',
    'Next update by 3.',
    '',
  ])('and not: %s', (text) => {
    expect(promised(text)).toBeUndefined()
  })

  test('a long text takes no time', () => {
    expect(promised(`next update ${'in '.repeat(50_000)}`)).toBeUndefined()
  })
})

test('what was promised is kept, broken, or still to come', () => {
  const word = (minutes: number, words: string) => ({ at: later(minutes), foundAt: later(minutes), words })
  const { words, replies } = promisesKept(
    [
      word(0, 'Next update in 30 minutes.'),
      word(25, 'Next update in 30 minutes.'),
      word(70, 'Nothing new.'),
      word(75, 'Next update within an hour.'),
    ],
    [
      { caseId: 1, at: later(10), by: later(40), keptAt: later(39) },
      { caseId: 2, at: later(10), by: later(40), keptAt: later(41) },
      { caseId: 3, at: later(10), by: later(40) },
      { caseId: 4, at: later(10), by: later(140) },
    ],
    { now: later(90), clock: berlin },
  )
  expect(words.map(({ standing }) => standing)).toEqual(['kept', 'broken', 'open'])
  expect(replies).toEqual({ kept: 1, broken: 2, open: 1 })
})
