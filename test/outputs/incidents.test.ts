// How an incident is told in one line, and where lists have it.
import { describe, expect, test } from 'vitest'
import type { IncidentLine } from '../../src/incidents/line.js'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { incidentFacts, incidentWords } from '../../src/outputs/wording/incidents.js'
import { utc } from '../../src/text/clock.js'
import { incident, mention, now, report } from './sample.js'

const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const said = (more: Partial<IncidentLine> = {}) => incidentWords(incident(more), { now, clock: utc })

describe('the words of an incident', () => {
  test('say who since when, what is usual, what it is about, whether we spoke, and who was answered', () => {
    expect(said()).toBe(
      'i3 Northwind Hosting: 23 people since 11:25 UTC, usual 1 in 30m; "502", "login"; nobody of us has spoken for 35m; 3 of 23 answered',
    )
  })

  test.each([
    [
      'our last word',
      { lastWord: { at: ago(12), foundAt: ago(11) }, silentSince: ago(12) },
      'our last word 12m ago',
    ],
    [
      'that no channel is known',
      { heard: 'none' },
      'whether we spoke is not known, since no channel of ours',
    ],
    [
      'that none could be read',
      { heard: 'unread' },
      'whether we spoke is not known, since no scan could read',
    ],
    [
      'until when that is known',
      { heard: ago(20) },
      'for 35m, as far as is known: our channels were read 20m ago',
    ],
    [
      'that nobody knows what is usual',
      { origin: 'many', usual: undefined },
      '11:25 UTC, no usual level known yet;',
    ],
    ['that hardly anybody is usual', { usual: 0.2 }, 'usual less than 1 in 30m'],
    ['the kind where no word rose', { terms: [] }, 'in 30m; outage; nobody'],
    ['another day', { since: ago(24 * 60) }, 'since 13 Mar 12:00 UTC'],
    ['what somebody called it', { name: 'the storage' }, 'i3 Northwind Hosting (the storage): 23'],
    ['that it is calm', { calmSince: ago(5) }, 'calm since 11:55 UTC; 3 of 23 answered'],
    ['that it came back', { relapsedAt: ago(2) }, 'back since 11:58 UTC'],
    [
      'who was told once it is fixed, and that no channel says so',
      { state: 'fixed', fixedAt: ago(4), counts: { people: 23, waits: 8, told: 14, unreachable: 1 } },
      "fixed 11:56 UTC; 14 of 23 told that it is over, 1 can't be reached; no channel of ours says that it is over",
    ],
    [
      'when it was closed',
      { state: 'closed', closedAt: ago(1), counts: { people: 2, waits: 0, told: 2, unreachable: 0 } },
      'closed 11:59 UTC; 2 of 2 told that it is over',
    ],
  ] as const)('say %s', (_, more, words) => {
    expect(said(more as Partial<IncidentLine>)).toContain(words)
  })

  test('say nothing of us to who has no part in the work', () => {
    const words = incidentFacts(incident({ state: 'fixed', fixedAt: ago(4) }), { now, clock: utc })
    expect(words).toBe(
      'Northwind Hosting: 23 people since 11:25 UTC, usual 1 in 30m; "502", "login"; fixed 11:56 UTC',
    )
  })
})

const view = { width: 100, colour: false, links: false }

describe.each(formats)('%s', (format) => {
  test('has the incidents that go on, before all who wait where people read it', async () => {
    const output = await loadOutput(format)
    const text = output.render(
      report([mention({ text: 'It is down', author: { name: 'Jane Doe' } })], { incidents: [incident()] }),
      view,
    )
    const first = text.search(/i3/)
    expect(first).toBeGreaterThan(-1)
    expect(text).toMatch(/23 people|"people": ?23/)
    if (!['csv', 'ndjson'].includes(format)) expect(first).toBeLessThan(text.indexOf('Jane Doe'))
  })

  test('has them where nobody waits, too', async () => {
    const output = await loadOutput(format)
    expect(output.render(report([], { incidents: [incident()] }), view)).toMatch(/i3/)
  })

  test('lets no sign of a stranger through', async () => {
    const output = await loadOutput(format)
    const name = 'a\u001b[31m<b>&"\u202e'
    const text = output.render(report([], { incidents: [incident({ name })] }), view)
    expect(text).not.toMatch(/\u001b\[31m|\u202e/)
    // A tag is one only where there are tags.
    if (['md', 'atom'].includes(format)) expect(text).not.toContain('<b>')
  })
})
