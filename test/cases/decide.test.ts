// Every state and everything that can happen to a case in it: what it is called then, and what happened on the way.
import { describe, expect, test } from 'vitest'
import { type Command, decide, isRefusal, type Observation } from '../../src/cases/decide.js'
import { evolve } from '../../src/cases/evolve.js'
import type { Said } from '../../src/cases/said.js'
import { type Move, moves, states } from '../../src/cases/states.js'
import { type CaseState, caseStates } from '../../src/model/case.js'
import type { CaseRecord } from '../../src/store/port/records.js'

const noon = new Date('2026-11-21T12:00:00Z')
const later = new Date('2026-11-21T13:00:00Z')
const old = (days: number) => new Date(noon.getTime() - days * 24 * 60 * 60 * 1000)
const until = new Date('2026-11-24T09:00:00Z')

const caseIn = (state: CaseState): CaseRecord => ({
  id: 1,
  brand: 'Northwind Hosting',
  personId: 1,
  state,
  openedAt: noon,
  touchedAt: noon,
  ...(state === 'snoozed' && { waitsFrom: until }),
  revision: 3,
  isActedOn: false,
})

/** The state after it and the codes of what happened; `-` where it is refused or nothing happens. */
function outcome(state: CaseState, input: Command | Observation): string {
  const file = caseIn(state)
  const events =
    'see' in input ? decide(file, input, { at: later }) : decide(file, input, { at: later, by: 'anna' })
  if (isRefusal(events)) {
    expect(events).toMatchObject({ state, possible: states[state].moves })
    return '-'
  }
  if (events.length === 0) return '-'
  const end = events.reduce(evolve, file)
  expect(end.revision).toBe(file.revision)
  expect(end.isActedOn).toBe('do' in input)
  expect(end.waitsFrom).toEqual(end.state === 'snoozed' ? until : undefined)
  return `${end.state}: ${events.map(({ code }) => code).join(' ')}`
}

const row = (inputs: readonly (Command | Observation)[]) =>
  Object.fromEntries(caseStates.map((state) => [state, inputs.map((input) => outcome(state, input))]))

describe('what people do', () => {
  const commandOf = (move: Move): Command => (move === 'snooze' ? { do: move, until } : { do: move })

  test.each<[Move, Partial<Record<CaseState, string>>]>([
    ['acknowledge', { new: 'acknowledged', snoozed: 'acknowledged' }],
    ['answer', { new: 'answered', acknowledged: 'answered', answered: 'answered', snoozed: 'answered' }],
    ['resolve', { new: 'resolved', acknowledged: 'resolved', answered: 'resolved', snoozed: 'resolved' }],
    ['confirm', { answered: 'confirmed', resolved: 'confirmed' }],
    [
      'ignore',
      {
        new: 'ignored',
        acknowledged: 'ignored',
        answered: 'ignored',
        resolved: 'ignored',
        snoozed: 'ignored',
      },
    ],
    ['snooze', { new: 'snoozed', acknowledged: 'snoozed', snoozed: 'snoozed' }],
    [
      'reopen',
      {
        acknowledged: 'new',
        answered: 'new',
        resolved: 'new',
        confirmed: 'new',
        ignored: 'new',
        snoozed: 'new',
      },
    ],
  ])('%s', (move, expected) => {
    const ends = Object.fromEntries(
      caseStates.map((state) => [state, outcome(state, commandOf(move)).replace(/:.*/, '')]),
    )
    expect(ends).toEqual(Object.fromEntries(caseStates.map((state) => [state, expected[state] ?? '-'])))
  })

  test('every move is possible from somewhere, and any state but a new one can be left behind', () => {
    for (const move of moves)
      expect(caseStates.some((state) => states[state].moves.includes(move))).toBe(true)
    for (const state of caseStates) expect(states[state].moves.includes('reopen')).toBe(state !== 'new')
  })

  test('a mark says what posts are, and leaves the case where it is', () => {
    const marks: Command[] = [
      { do: 'mark', verdict: 'fine' },
      { do: 'mark', verdict: 'complaint', url: 'https://forum.example/1' },
      { do: 'unmark' },
    ]
    expect(row(marks)).toEqual(
      Object.fromEntries(
        caseStates.map((state) => [
          state,
          ['marked', 'marked', 'unmarked'].map((code) => `${state}: ${code}`),
        ]),
      ),
    )
  })
})

describe('what a scan sees', () => {
  const mention = (over: Partial<Extract<Observation, { see: 'mention' }>> = {}): Observation => ({
    see: 'mention',
    place: 'forum.example',
    needsReply: true,
    danger: false,
    isOld: false,
    follows: false,
    touched: later,
    ...over,
  })

  test('a complaint brings an answered or closed case back; what is snoozed stays so, but for danger', () => {
    const complaint = mention()
    const danger = mention({ danger: true })
    const thanks = mention({ needsReply: false })
    const old = mention({ isOld: true })
    const back = 'new: mention-added came-back'
    const stays = (state: CaseState) => `${state}: mention-added`
    expect(row([complaint, danger, thanks, old])).toEqual({
      new: [stays('new'), stays('new'), stays('new'), stays('new')],
      acknowledged: Array(4).fill(stays('acknowledged')),
      answered: [back, back, stays('answered'), stays('answered')],
      resolved: [back, back, stays('resolved'), stays('resolved')],
      confirmed: [back, back, stays('confirmed'), stays('confirmed')],
      ignored: [stays('ignored'), back, stays('ignored'), stays('ignored')],
      snoozed: [stays('snoozed'), back, stays('snoozed'), stays('snoozed')],
    })
  })

  test('an edit is told when it changes whether the post is due; a new complaint in it brings the case back', () => {
    const edit = { see: 'words', cause: 'edit', isOld: false, danger: false } as const
    const turnsCalm: Observation = { ...edit, needed: true, needsReply: false, wasDue: true, isDue: false }
    const turnsBad = (state: CaseState): Observation => ({
      ...edit,
      needed: false,
      needsReply: true,
      wasDue: false,
      isDue: states[state].waitsForUs,
    })
    const alike: Observation = { ...edit, needed: true, needsReply: true, wasDue: true, isDue: true }
    for (const state of caseStates) expect(outcome(state, turnsCalm)).toBe(`${state}: words-changed`)
    for (const state of caseStates.filter((state) => states[state].waitsForUs))
      expect(outcome(state, alike)).toBe('-')
    expect(Object.fromEntries(caseStates.map((state) => [state, outcome(state, turnsBad(state))]))).toEqual({
      new: 'new: words-changed',
      acknowledged: 'acknowledged: words-changed',
      answered: 'new: words-changed came-back',
      resolved: 'new: words-changed came-back',
      confirmed: 'new: words-changed came-back',
      ignored: '-',
      snoozed: '-',
    })
  })

  test('words that turn out dangerous bring back what does not wait, whoever changed what they say', () => {
    for (const cause of ['edit', 'fuller', 'back', 'rules'] as const) {
      const seen = (state: CaseState, over: object = {}): Observation => {
        const isDue = states[state].waitsForUs
        const complaint = { needed: true, needsReply: true, wasDue: isDue, isDue, isOld: false, danger: true }
        return { see: 'words', cause, ...complaint, ...over }
      }
      const back = cause === 'rules' ? 'new: came-back' : 'new: words-changed came-back'
      for (const state of caseStates) {
        const waits = states[state].waitsForUs
        // That a post is back is told in any case.
        const calm = cause === 'back' ? `${state}: words-changed` : '-'
        expect(outcome(state, seen(state))).toBe(waits ? calm : back)
        expect(outcome(state, seen(state, { isOld: true }))).toBe(calm)
        expect(outcome(state, seen(state, { danger: false }))).toBe(calm)
      }
    }
  })

  test('new rules move no case, and tell nothing', () => {
    const rules = { see: 'words', cause: 'rules', isOld: false, danger: false } as const
    for (const state of caseStates) {
      const turns = { ...rules, needed: false, needsReply: true, wasDue: false, isDue: true }
      expect(outcome(state, turns)).toBe('-')
    }
  })

  test.each<[string, Date, CaseState, string]>([
    ['from before what was done last', old(1), 'answered', 'answered: mention-added'],
    ['from before what was done last', old(1), 'new', 'new: mention-added'],
    ['from after it', new Date('2026-11-21T12:30:00Z'), 'answered', 'new: mention-added came-back'],
    ['from after it', new Date('2026-11-21T12:30:00Z'), 'ignored', 'ignored: mention-added'],
  ])('a complaint %s, found long after, in a case that is %3$s', (_when, touched, state, expected) => {
    expect(outcome(state, mention({ touched }))).toBe(expected)
  })

  test('danger brings back whatever is closed, however old', () => {
    expect(outcome('resolved', mention({ danger: true, touched: old(900) }))).toBe(
      'new: mention-added came-back',
    )
  })

  test('of a case that is to be opened, its first post and nothing else', () => {
    const open = (seen: Observation) => decide(undefined, seen, { at: noon }).map(({ code }) => code)
    expect(open(mention())).toEqual(['opened'])
    expect(open({ see: 'gone', by: 'author' })).toEqual([])
  })

  test('that a post of it is gone, which brings nobody to it', () => {
    for (const state of caseStates)
      expect(outcome(state, { see: 'gone', by: 'author' })).toBe(`${state}: post-gone`)
  })

  test('that nothing is left of it', () => {
    for (const state of caseStates)
      expect(outcome(state, { see: 'nothing-left', why: 'swept' })).toBe(`${state}: removed`)
  })
})

test('what keeps a case from lapsing', () => {
  const touched = (input: Command) => {
    const events = decide(caseIn('new'), input, { at: later, by: 'anna' })
    return !isRefusal(events) && events.reduce(evolve, caseIn('new')).touchedAt > noon
  }
  expect(touched({ do: 'acknowledge' })).toBe(true)
  expect(touched({ do: 'mark', verdict: 'complaint' })).toBe(true)
  expect(touched({ do: 'mark', verdict: 'fine' })).toBe(false)
  expect(touched({ do: 'unmark' })).toBe(false)
})

test('what was over long before it was found keeps no case from lapsing', () => {
  const seen = { see: 'mention', place: 'x', needsReply: true, danger: false, isOld: false } as const
  const after = (touched: Date, state: CaseState = 'new') =>
    decide(caseIn(state), { ...seen, follows: false, touched }, { at: later }).reduce(evolve, caseIn(state))
  expect(after(old(900)).touchedAt).toEqual(noon)
  expect(after(later).touchedAt).toEqual(later)
  const between = new Date('2026-11-21T12:30:00Z')
  expect(after(between, 'resolved')).toMatchObject({ state: 'new', touchedAt: between })
})

test('an event of earlier than the last one turns no clock back', () => {
  const event = { code: 'acknowledged', args: {}, by: 'anna', at: new Date('2026-11-20T12:00:00Z') } as const
  expect(evolve(caseIn('new'), event).touchedAt).toEqual(noon)
})

describe('what the person says of it', () => {
  const seen = { see: 'mention', place: 'forum.example', danger: false, isOld: false, follows: true } as const
  const said = (what: Said['what'], over: Partial<Said> = {}): Said => ({
    what,
    words: 'so',
    at: later,
    isLast: true,
    inDanger: false,
    ...over,
  })
  const post = (what: Said['what'], needsReply: boolean, over: Partial<Said> = {}): Observation => ({
    ...seen,
    needsReply,
    touched: later,
    said: said(what, over),
  })
  const added = (state: CaseState) => `${state}: mention-added`
  const unchanged = Object.fromEntries(caseStates.map((state) => [state, added(state)]))
  const becomes = (state: CaseState) => `${state}: mention-added said`
  const closes = {
    ...unchanged,
    new: becomes('resolved'),
    acknowledged: becomes('resolved'),
    answered: becomes('resolved'),
    snoozed: becomes('resolved'),
    resolved: becomes('confirmed'),
    // Kept for what they would be without what we did.
    confirmed: becomes('confirmed'),
    ignored: becomes('ignored'),
  }
  const back = 'new: mention-added said came-back'
  const returns = { ...unchanged, answered: back, resolved: back, confirmed: back }
  const complains = (state: CaseState) =>
    states[state].laterPost === 'returns' ? 'new: mention-added came-back' : added(state)

  test.each<[string, Observation, Record<string, string>]>([
    ['solved', post('solved', false), closes],
    ['solved, of trouble that still scores', post('solved', true), { ...closes, confirmed: back }],
    [
      'thanks',
      post('thanks', false),
      {
        ...unchanged,
        answered: becomes('resolved'),
        resolved: becomes('resolved'),
        confirmed: becomes('confirmed'),
        ignored: becomes('ignored'),
      },
    ],
    ['still broken, in calm words', post('still-broken', false), returns],
    ['still broken', post('still-broken', true), returns],
    [
      'solved, and a further question',
      post('solved', true, { more: true }),
      Object.fromEntries(caseStates.map((state) => [state, complains(state)])),
    ],
    ['solved, and something else that asks for nothing', post('solved', false, { more: true }), closes],
    [
      'thanks in a new complaint',
      post('thanks', true),
      Object.fromEntries(caseStates.map((state) => [state, complains(state)])),
    ],
    ['solved, while somebody is in danger', post('solved', false, { inDanger: true }), unchanged],
    ['solved, before they complained last', post('solved', false, { isLast: false }), unchanged],
    [
      'solved, of a post that was there at a baseline',
      { ...post('solved', false), see: 'mention', isOld: true } as Observation,
      unchanged,
    ],
    [
      'solved, in a post of long ago',
      { ...post('solved', false), touched: old(20) } as Observation,
      unchanged,
    ],
  ])('%s', (_what, input, expected) => {
    expect(Object.fromEntries(caseStates.map((state) => [state, outcome(state, input)]))).toEqual(expected)
  })

  test.each<[Said['what'], Partial<CaseRecord>, string[]]>([
    ['solved', { state: 'answered', answeredAt: later }, ['said']],
    ['thanks', { state: 'answered', answeredAt: later }, ['said']],
    ['still-broken', { state: 'answered', answeredAt: later }, []],
    ['still-broken', { state: 'resolved', resolvedAt: later }, []],
    ['solved', { state: 'new', backSince: later, backAs: 'reopened' }, ['said']],
  ])('"%s" of before the last move moves nothing: %o', (what, state, more) => {
    const input = post(what, false, { at: noon })
    const file = { ...caseIn('new'), ...state }
    const events = decide(file, input, { at: later })
    expect(events.map(({ code }) => code)).toEqual(['mention-added', ...more])
    const end = events.reduce(evolve, file)
    expect({ ...end, touchedAt: file.touchedAt }).toEqual(file)
  })

  test('who was in danger is closed by nothing they said, where our answer is taken back', () => {
    const danger = new Date(noon.getTime() - 1)
    const file = { ...caseIn('answered'), answeredAt: noon }
    const events = decide(file, post('solved', false, { dangerAt: danger }), { at: later })
    expect(events.reduce(evolve, file).state).toBe('resolved')
    expect(events.reduce(evolve, caseIn('new')).state).toBe('new')
    expect(events.reduce(evolve, { ...file, answeredAt: danger }).state).toBe('answered')
  })

  test('words that an edit adds say so, too', () => {
    const edit = (what: Said['what']): Observation => ({
      see: 'words',
      cause: 'edit',
      needed: true,
      needsReply: true,
      wasDue: false,
      isDue: false,
      isOld: false,
      danger: false,
      said: said(what),
    })
    expect(outcome('new', edit('solved'))).toBe('resolved: words-changed said')
    expect(outcome('resolved', edit('solved'))).toBe('confirmed: words-changed said')
    expect(outcome('answered', edit('still-broken'))).toBe('new: words-changed said came-back')
    expect(outcome('ignored', edit('still-broken'))).toBe('-')
  })

  test('it is closed since they said so, and waits for no word that was promised', () => {
    const file = { ...caseIn('answered'), answeredAt: noon, waitsFrom: until }
    const at = new Date('2026-11-21T12:30:00Z')
    const end = decide(file, post('solved', false, { at }), { at: later }).reduce(evolve, file)
    expect(end).toMatchObject({ state: 'resolved', resolvedAt: at, answeredAt: noon })
    expect(end.waitsFrom).toBeUndefined()
  })
})
