import { expect, test } from 'vitest'
import { closedByItself } from '../../src/cases/closed-by-itself.js'
import type { CaseState } from '../../src/model/case.js'
import type { CaseEvent, CaseHappening } from '../../src/model/case-event.js'

const now = new Date('2026-11-21T12:00:00Z')
const at = (minute: number) => new Date(now.getTime() + minute * 60_000)
const said = (what: 'solved' | 'thanks' | 'still-broken', words: string): CaseHappening => ({
  code: 'said',
  args: { what, words },
})
const back: CaseHappening = { code: 'came-back', args: { why: 'still-broken' } }
const resolved: CaseHappening = { code: 'resolved', args: {} }
const confirmed: CaseHappening = { code: 'confirmed', args: {} }
const reopened: CaseHappening = { code: 'reopened', args: {} }
const noted: CaseHappening = { code: 'noted', args: { text: 'called' } }

test.each<[string, CaseState, CaseHappening[], string | undefined]>([
  ['their words', 'resolved', [said('solved', 'works again')], 'works again'],
  ['thanks', 'resolved', [said('thanks', 'thank you')], 'thank you'],
  ['the last of them', 'confirmed', [said('thanks', 'thank you'), said('solved', 'fixed')], 'fixed'],
  ['and we confirmed it', 'confirmed', [said('solved', 'works again'), confirmed, noted], 'works again'],
  ['we did', 'resolved', [resolved], undefined],
  [
    'it came back',
    'new',
    [said('solved', 'works again'), said('still-broken', 'still the same'), back],
    undefined,
  ],
  ['it came back, and we did', 'resolved', [said('solved', 'works again'), back, resolved], undefined],
  ['we opened it again', 'new', [said('solved', 'works again'), reopened], undefined],
  ['put aside since', 'ignored', [said('solved', 'works again')], undefined],
])('closed by: %s', (_, state, happenings, words) => {
  const history = happenings.map((one, index): CaseEvent => ({ ...one, at: at(index) }))
  const closing = closedByItself({ state }, history, at(99))
  expect(closing && 'words' in closing ? closing.words : closing).toBe(words)
})

const answered: CaseHappening = {
  code: 'answered-there',
  args: { post: '2', by: 'nw_care', url: 'https://forum.example/2', since: now.toISOString() },
}
const over: CaseHappening = { code: 'over-there', args: { as: 'accepted', since: now.toISOString() } }

test.each<[string, CaseState, CaseHappening[], string | undefined]>([
  ['answered there', 'answered', [answered], 'answered-there'],
  ['over there', 'resolved', [over], 'over-there'],
  ['over there, confirmed by us', 'confirmed', [over, confirmed], 'over-there'],
  ['answered there, then here', 'answered', [answered, { code: 'answered', args: {} }], undefined],
  ['answered there, then they came back', 'new', [answered, back], undefined],
  ['answered there, then resolved by us', 'resolved', [answered, resolved], undefined],
  ['over there, opened again', 'new', [over, reopened], undefined],
])('%s', (_, state, happenings, what) => {
  const history = happenings.map((one, index): CaseEvent => ({ ...one, at: at(index) }))
  expect(closedByItself({ state }, history, at(99))?.what).toBe(what)
})
