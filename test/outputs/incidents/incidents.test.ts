import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTold } from '../../../src/app/working-incidents/read-told.js'
import { incidentActedText } from '../../../src/outputs/incidents/acted.js'
import {
  incidentsFormats,
  loadIncidentPeople,
  loadIncidents,
  peopleFormats,
} from '../../../src/outputs/incidents/index.js'
import { jsonIncidentPeople, jsonIncidents } from '../../../src/outputs/incidents/json-schema.js'
import { incidentText } from '../../../src/outputs/incidents/show-text.js'
import { nextSteps } from '../../../src/outputs/wording/incident.js'
import { displayWidth } from '../../../src/terminal/width.js'
import { utc } from '../../../src/text/clock.js'
import { hostileText } from '../hostile.js'
import { now } from '../sample.js'
import { ago, people, standing } from './sample.js'

const view = { width: 80, colour: false, links: false, self: 'mentions', clock: utc }
const fixed = { at: ago(10), do: { do: 'fixed' as const, at: ago(12) } }
const listOf = (...incidents: ReturnType<typeof standing>[]) => ({ generatedAt: now, incidents })

describe('the list', () => {
  test('has a line for each, and what to type', async () => {
    const render = await loadIncidents('table')
    const one = standing([{ at: ago(5), see: { see: 'silence', since: ago(60), times: 0 } }], {
      name: 'Logins fail',
    })
    expect(render(listOf(one), view)).toBe(
      [
        'id  brand              state  began   people  last word  about',
        'i3  Northwind Hosting  open   1h ago  3       nothing    Logins fail: "502", "l…',
        '',
        '1 incident goes on. How one stands, and what to do: `mentions incidents show i3`',
        '',
      ].join('\n'),
    )
    const told = render(listOf(standing([fixed])), view)
    expect(told).toMatch(/to tell/)
    expect(told).toMatch(/i3 +Northwind Hosting +fixed +1h ago +3 +3/)
    expect(render(listOf(standing([], { heard: 'none' })), view)).toMatch(/unknown/)
    expect(render(listOf(), view)).toMatch(/^No incident is open\./)
  })

  test.each([20, 30, 44, 60, 80, 140])(
    'fits %d cells but for commands, and has colours only where wanted',
    async (width) => {
      const render = await loadIncidents('table')
      const plain = render(listOf(standing([fixed]), standing()), { ...view, width })
      for (const line of plain.split('\n'))
        if (!line.includes('`')) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
      expect(plain).not.toContain('\u001b')
      if (width >= 80)
        expect(render(listOf(standing()), { ...view, width, colour: true })).toContain('\u001b[')
    },
  )

  test('is, for programs, what its schema says', async () => {
    const found = listOf(standing([fixed]), standing())
    expect(
      jsonIncidents.parse(JSON.parse((await loadIncidents('json'))(found, view))).incidents,
    ).toHaveLength(2)
    const lines = (await loadIncidents('ndjson'))(found, view).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { type: 'incident', id: 'i3', untold: 3 },
      { state: 'open' },
    ])
    expect((await loadIncidents('csv'))(found, view).split('\r\n')).toHaveLength(4)
    expect((await loadIncidents('md'))(found, view)).toMatch(
      /^\| id \| brand .*\n\|---[\s\S]*\| \*\*open\*\* \|/,
    )
  })
})

describe('the people', () => {
  const drafts = new Map([
    [7, { text: 'Hi Jane,\n\n== it is fixed\n# now' }],
    [8, { none: 'danger' as const }],
  ])

  test('are, for programs, what the schema says, with what to write to each', async () => {
    const found = people(standing([fixed], { unreachable: 9 }), { drafts })
    const value = jsonIncidentPeople.parse(JSON.parse((await loadIncidentPeople('json'))(found, view)))
    expect(value.people.map(({ standing: one, draft, none }) => [one, typeof draft, none])).toEqual([
      ['waits', 'string', undefined],
      ['waits', 'object', 'danger'],
      ['unreachable', 'object', 'forgotten'],
    ])
    expect(value.incident).toMatchObject({ untold: 2, unreachable: 1 })
    const csv = (await loadIncidentPeople('csv'))(found, view)
    expect(csv).toMatch(/^incident,id,.*,draft\r\n/)
  })

  test('have a sheet that can be read back, whatever the drafts say', async () => {
    const found = people(standing([fixed]), { drafts })
    const sheet = (await loadIncidentPeople('drafts'))(found, view)
    expect(sheet).toMatch(/somebody may be in danger/)
    expect(readTold(sheet)).toEqual([])
    const filled = sheet.replaceAll(/^posted:$/gm, 'posted: yes')
    expect(readTold(filled)).toHaveLength(3)
    expect(readTold(filled)[0]?.text).toBe('Hi Jane,\n\n == it is fixed\n # now')
  })

  test('have a list to tick off, and a table that says how each stands', async () => {
    const told = { at: ago(4), do: { do: 'told' as const, cases: [7] } }
    const found = people(standing([fixed, told], { unreachable: 9 }))
    expect((await loadIncidentPeople('md'))(found, view)).toMatch(
      /- \[x\] \w+: \[Jane Doe on forum\.example\]\(https:[\s\S]*- \[ \] /,
    )
    const table = (await loadIncidentPeople('table'))(found, { ...view, width: 120 })
    expect(table).toMatch(/told 4m ago/)
    expect(table).toMatch(/unreachable: the thread is locked/)
    expect((await loadIncidentPeople('table'))(people(standing()), view)).toMatch(/no answer yet/)
  })
})

test('nothing that strangers wrote reaches a terminal, a sheet of cells or a page as more than words', async () => {
  const renders = await Promise.all(
    peopleFormats.map(async (format) => [format, await loadIncidentPeople(format)] as const),
  )
  const lists = await Promise.all(
    incidentsFormats.map(async (format) => [format, await loadIncidents(format)] as const),
  )
  fc.assert(
    fc.property(hostileText, hostileText, (author, text) => {
      const one = standing([{ at: ago(9), do: { do: 'note', text } }], { name: author })
      const found = people(one, { author, text, drafts: new Map([[7, { text }]]) })
      const printed = [
        ...renders.map(([format, render]) => [format, render(found, view)] as const),
        ...lists.map(([format, render]) => [format, render(listOf(one), view)] as const),
        ['text', incidentText(found, view)] as const,
      ]
      // Line ends and tabs are signs of the formats themselves.
      for (const [format, words] of printed)
        expect(words, format).not.toMatch(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        )
    }),
    { numRuns: 40 },
  )
})

describe('what to do next', () => {
  test.each<[string, ReturnType<typeof standing>, readonly RegExp[]]>([
    ['nobody spoke', standing(), [/spoken of it in public/, /people i3/, /fixed i3/]],
    [
      'it is over, and nobody said so',
      standing([fixed]),
      [/said in public that it is over/, /Tell 3 people/],
    ],
    ['nobody could know what was said', standing([fixed], { heard: 'none' }), [/Tell 3 people/]],
    [
      'all is done',
      standing([fixed, { at: ago(5), do: { do: 'told', cases: [7, 8, 9] } }], { heard: 'none' }),
      [/`mentions incidents close i3`/],
    ],
    [
      'it is closed, and somebody waits',
      standing([
        fixed,
        {
          at: ago(5),
          do: {
            do: 'close',
            ledger: { people: 3, waits: 3, told: 0, unreachable: 0 },
            hasChannels: false,
            reason: 'x',
          },
        },
      ]),
      [/Tell 3 people/, /timeline i3/, /reopen i3/],
    ],
  ])('%s', (_, found, steps) => {
    expect(nextSteps(found)).toHaveLength(steps.length)
    for (const [at, step] of steps.entries()) expect(nextSteps(found)[at]).toMatch(step)
  })

  test('stands behind what was done, with what takes it back', () => {
    const found = standing([fixed])
    const acted = {
      ...found,
      did: 'fixed' as const,
      by: 'kim',
      at: now,
      changed: true,
      events: [],
      cases: 0,
      named: [],
    }
    const text = incidentActedText(acted, { self: 'mentions', as: ' --as kim', clock: utc, now })
    expect(text).toMatch(
      /i3 Northwind Hosting: fixed, 3 people: 3 wait to be told\.\nTake it back: mentions incidents undo i3 --as kim\n/,
    )
    expect(incidentActedText({ ...acted, changed: false }, { self: 'mentions', clock: utc, now })).toMatch(
      /^i3 is as it was: that was known\./,
    )
  })
})

test('that nobody has spoken is only said where it is known', () => {
  expect(nextSteps(standing())[0]).toMatch(/^Nobody of you has spoken of it in public\. /)
  for (const heard of ['none', 'unread'] as const)
    expect(nextSteps(standing([], { heard }))[0]).toMatch(/^No word of yours in public is known\. /)
})
