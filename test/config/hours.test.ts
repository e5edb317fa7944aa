import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { MentionsError } from '../../src/model/error.js'
import { standInSources } from './stand-in-sources.js'

const parse = (text: string) =>
  parseConfig(`brands: [{ name: A }]\nsources: [{ type: feed, url: x }]\n${text}`, {
    shownPath: 'mentions.yaml',
    env: {},
    sources: standInSources,
  })

/** What is said of a config with one thing wrong, behind the name of the file. */
function problem(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof MentionsError) return error.message.replace(/^.*?mentions\.yaml:/s, '')
    throw error
  }
  return ''
}

const WEEKDAYS = [1, 2, 3, 4, 5]
const WEEK = [...WEEKDAYS, 6, 7]

describe('hours', () => {
  test.each([
    ['always', 'always'],
    ['Mon-Fri 09:00-17:00', [{ days: WEEKDAYS, from: 540, to: 1020 }]],
    ['monday - FRIDAY 9:00 - 17:00', [{ days: WEEKDAYS, from: 540, to: 1020 }]],
    ['09:00-17:30', [{ days: WEEK, from: 540, to: 1050 }]],
    ['00:00-24:00', [{ days: WEEK, from: 0, to: 1440 }]],
    ['Sun 22:00-06:00', [{ days: [7], from: 1320, to: 1800 }]],
    ['Sun 22:00-00:00', [{ days: [7], from: 1320, to: 1440 }]],
    ['Fri-Mon 10:00-12:00', [{ days: [1, 5, 6, 7], from: 600, to: 720 }]],
    ['Mon, Wed-Thu,Wed 10:00-12:00', [{ days: [1, 3, 4], from: 600, to: 720 }]],
    [
      'Sat 09:00-12:00, 13:00-17:00',
      [
        { days: [6], from: 540, to: 720 },
        { days: [6], from: 780, to: 1020 },
      ],
    ],
    [
      '[Mon-Thu 09:00-17:00, Fri 09:00-15:00]',
      [
        { days: [1, 2, 3, 4], from: 540, to: 1020 },
        { days: [5], from: 540, to: 900 },
      ],
    ],
  ])('%s', (hours, expected) => {
    expect(parse(`hours: ${hours}`).hours).toEqual(expected)
  })

  test.each([
    ['Mo–Fr 9–17 Uhr', 'Mon-Fri 09:00-17:00'],
    ['Mon-Fri 9-5', 'Mon-Fri 09:00-17:00'],
    ['weekdays from 9am to 5pm', 'Mon-Fri 09:00-17:00'],
    ['Werktags 8-18', 'Mon-Fri 08:00-18:00'],
    ['"Mo, Di und Fr 9:30 bis 13 Uhr"', 'Mon, Tue, Fri 09:30-13:00'],
    ['Mon-Fri 9-12 and 13-17', 'Mon-Fri 09:00-12:00, 13:00-17:00'],
    ['Mon-Fri 0900-1700', 'Mon-Fri 09:00-17:00'],
    ['Mondays 9 a.m. to 5 p.m.', 'Mon 09:00-17:00'],
    ['Tues-Thurs 12am-12pm', 'Tue-Thu 00:00-12:00'],
    ['daily 10.00-18.30', '10:00-18:30'],
    ["'Mon-Fri: 9-17'", 'Mon-Fri 09:00-17:00'],
    ['Sat; Sun 22-2', 'Sat, Sun 22:00-02:00'],
    ['24/7', 'always'],
    ['24h', 'always'],
    ['Always', 'always'],
  ])('%s is told the right form', (hours, meant) => {
    const written = hours.replace(/^['"]|['"]$/g, '')
    expect(problem(`hours: ${hours}`)).toBe(
      `3:8  hours "${written}": expected always, or hours such as Mon-Fri 09:00-17:00; did you mean "${meant}"?`,
    )
  })

  test.each([
    ['hours: whenever', '3:8  hours "whenever": expected always, or hours such as Mon-Fri 09:00-17:00'],
    ['hours: Mon-Fri', '3:8  hours "Mon-Fri": expected always, or hours such as Mon-Fri 09:00-17:00'],
    [
      'hours: Mon-Fru 09:00-17:00',
      '3:8  hours "Mon-Fru 09:00-17:00": expected always, or hours such as Mon-Fri 09:00-17:00',
    ],
    [
      'hours: Mon 09:00-17:00 CET',
      '3:8  hours "Mon 09:00-17:00 CET": expected always, or hours such as Mon-Fri 09:00-17:00',
    ],
    ['hours: 9', '3:8  hours 9: expected always, or hours such as Mon-Fri 09:00-17:00'],
    ["hours: ''", '3:8  hours "": expected always, or hours such as Mon-Fri 09:00-17:00'],
    [
      'hours: Mon 09:00-25:00',
      '3:8  hours "Mon 09:00-25:00": 09:00-25:00 is no time of a day: expected 00:00 to 24:00',
    ],
    [
      'hours: Mon 24:00-25:00',
      '3:8  hours "Mon 24:00-25:00": 24:00-25:00 is no time of a day: expected 00:00 to 24:00',
    ],
    [
      'hours: Mon 09:00-17:60',
      '3:8  hours "Mon 09:00-17:60": 09:00-17:60 is no time of a day: expected 00:00 to 24:00',
    ],
    [
      'hours: Mon 09:00-09:00',
      '3:8  hours "Mon 09:00-09:00": 09:00-09:00 lasts no time: a whole day is 00:00-24:00',
    ],
    ['hours: []', '3:8  hours (a list): needs at least one entry'],
    [
      'hours:\n  - Mon 09:00-17:00\n  - Tue 17:00',
      '5:5  hours[1] "Tue 17:00": expected always, or hours such as Mon-Fri 09:00-17:00',
    ],
    [
      'hours: [Mon, Tue 09:00-17:00]',
      '3:9  hours[0] "Mon": expected always, or hours such as Mon-Fri 09:00-17:00',
    ],
    [
      'hours: [Mon-Fri 09:00-12:00, 13:00-17:00]',
      '3:30  hours[1] "13:00-17:00": names no day, and others do; write for example "Mon-Sun 13:00-17:00"',
    ],
    ['timezone: Europe/Berlin', '3:1  unknown key "timezone": it belongs under "digest"'],
  ])('%s', (text, expected) => {
    expect(problem(text)).toBe(expected)
  })
})

describe('holidays', () => {
  test.each([
    ['2026-12-25', [{ year: 2026, month: 12, day: 25 }]],
    [
      '[2026-12-25, 12-26]',
      [
        { year: 2026, month: 12, day: 25 },
        { month: 12, day: 26 },
      ],
    ],
    [
      '[02-29, 2028-02-29]',
      [
        { month: 2, day: 29 },
        { year: 2028, month: 2, day: 29 },
      ],
    ],
    ['[]', []],
  ])('%s', (holidays, expected) => {
    expect(parse(`holidays: ${holidays}`).holidays).toEqual(expected)
  })

  const expected = 'expected a date such as 2026-12-25, or 12-25 for every year'

  test.each([
    ['25.12.2026', '2026-12-25'],
    ['25.12.', '12-25'],
    ['12/25/2026', '2026-12-25'],
    ['13/2/2026', '2026-02-13'],
    ['2026-2-9', '2026-02-09'],
    ['2026/12/25', '2026-12-25'],
    ['1.5.', '05-01'],
    ['Dec 25', '12-25'],
    ['25. Dezember 2026', '2026-12-25'],
    ['1st of May', undefined],
    ['May 1st', '05-01'],
    ['3/4/2026', undefined],
    ['Christmas', undefined],
    ['32.1.', undefined],
  ])('%s', (date, meant) => {
    const suggestion = meant === undefined ? '' : `; did you mean "${meant}"?`
    expect(problem(`holidays: [12-25, ${date}]`)).toBe(
      `3:19  holidays[1] "${date}": ${expected}${suggestion}`,
    )
  })

  test.each([
    ['20261225', `3:11  holidays 20261225: ${expected}; did you mean "2026-12-25"?`],
    ['2026-02-29', '3:11  holidays "2026-02-29" is no day of the calendar'],
    ['1900-02-29', '3:11  holidays "1900-02-29" is no day of the calendar'],
    ['02-30', '3:11  holidays "02-30" is no day of the calendar'],
    ['00-10', '3:11  holidays "00-10" is no day of the calendar'],
    [
      '25-12',
      '3:11  holidays "25-12" is no day of the calendar: the month comes first; did you mean "12-25"?',
    ],
  ])('%s', (date, expected) => {
    expect(problem(`holidays: ${date}`)).toBe(expected)
  })
})

test('a solution is promised for no sooner than an answer, unless somebody says so', () => {
  const promiseOf = (promise: string) =>
    parseConfig(`brands: [{ name: A, promise: { ${promise} } }]\nsources: [{ type: feed, url: x }]\n`, {
      shownPath: 'mentions.yaml',
      env: {},
      sources: standInSources,
    }).brands[0]?.promise
  const HOUR = 3_600_000
  expect(promiseOf('')).toEqual({ acknowledge: HOUR, resolve: 24 * HOUR })
  expect(promiseOf('acknowledge: 2d')).toEqual({ acknowledge: 48 * HOUR, resolve: 48 * HOUR })
  expect(promiseOf('acknowledge: 2d, resolve: 1d')).toEqual({ acknowledge: 48 * HOUR, resolve: 24 * HOUR })
})
