// What people did beside moving a case from state to state: who has it, its tags, since when it waits again, until when it may sleep.
import { describe, expect, test } from 'vitest'
import { type Command, decide, isRefusal } from '../../src/cases/decide.js'
import { evolve } from '../../src/cases/evolve.js'
import { handlingOf } from '../../src/cases/handling.js'
import { stateAt, waitsAt } from '../../src/cases/states.js'
import { standing, undo } from '../../src/cases/undo.js'
import type { Handling } from '../../src/model/case.js'
import type { CaseEvent } from '../../src/model/case-event.js'
import type { CaseRecord } from '../../src/store/port/records.js'

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 21, hour))

const fresh: CaseRecord = {
  id: 2,
  brand: 'Northwind Hosting',
  personId: 1,
  state: 'new',
  openedAt: at(0),
  touchedAt: at(0),
  revision: 1,
  isActedOn: false,
}

type Done = Command | { sees: 'complaint' } | { undoes: string }
type Told = readonly [hour: number, by: string, done: Done]

/** What a case becomes of all that, and its history. */
function afterwards(...told: readonly Told[]): { file: CaseRecord; history: readonly CaseEvent[] } {
  let file = fresh
  const history: CaseEvent[] = [{ code: 'opened', args: { place: 'forum.example' }, at: at(0) }]
  for (const [hour, by, done] of told) {
    const events = eventsOf(file, history, { at: at(hour), by, done })
    file = events.reduce(evolve, file)
    history.push(...events)
  }
  return { file, history }
}

function eventsOf(
  file: CaseRecord,
  history: readonly CaseEvent[],
  { at, by, done }: { at: Date; by: string; done: Done },
): readonly CaseEvent[] {
  if ('sees' in done) {
    const seen = {
      see: 'mention',
      place: 'forum.example',
      needsReply: true,
      danger: false,
      isOld: false,
      follows: false,
      touched: at,
    } as const
    return decide(file, seen, { at })
  }
  if ('undoes' in done) {
    const undone = undo(file, history, { at, by })
    if ('refused' in undone) throw new Error('refused')
    return undone.events
  }
  const events = decide(file, done, { at, by })
  if (isRefusal(events)) throw new Error(`${events.refused} is refused`)
  return events
}

describe('how a case was handled', () => {
  test.each<{ told: readonly Told[]; handling: Handling }>([
    { told: [], handling: {} },
    { told: [[1, 'ada', { do: 'acknowledge' }]], handling: { acknowledgedAt: at(1) } },
    {
      told: [
        [1, 'ada', { do: 'acknowledge' }],
        [2, 'ada', { do: 'answer', next: at(4) }],
      ],
      handling: { acknowledgedAt: at(1), answeredAt: at(2), waitsFrom: at(4) },
    },
    // Another word was given, and none is promised any more.
    {
      told: [
        [2, 'ada', { do: 'answer', next: at(4) }],
        [3, 'ada', { do: 'answer' }],
      ],
      handling: { acknowledgedAt: at(2), answeredAt: at(3) },
    },
    {
      told: [
        [2, 'ada', { do: 'answer', next: at(4) }],
        [3, 'ada', { do: 'resolve' }],
      ],
      handling: { acknowledgedAt: at(2), answeredAt: at(2), resolvedAt: at(3) },
    },
    // Who was answered waits anew; the first answer is due again.
    {
      told: [
        [2, 'ada', { do: 'answer', next: at(9) }],
        [5, '', { sees: 'complaint' }],
      ],
      handling: { backSince: at(5), backAs: 'came-back' },
    },
    {
      told: [
        [2, 'ada', { do: 'resolve' }],
        [5, 'ben', { do: 'reopen' }],
      ],
      handling: { backSince: at(5), backAs: 'reopened' },
    },
    {
      told: [
        [2, 'ada', { do: 'resolve' }],
        [5, '', { sees: 'complaint' }],
      ],
      handling: { backSince: at(5), backAs: 'relapsed' },
    },
    // Confirmed is solved, also where nobody said before that it is resolved.
    {
      told: [
        [2, 'ada', { do: 'answer' }],
        [3, 'ada', { do: 'confirm' }],
      ],
      handling: { acknowledgedAt: at(2), answeredAt: at(2), resolvedAt: at(3) },
    },
    {
      told: [
        [2, 'ada', { do: 'resolve' }],
        [3, 'ada', { do: 'confirm' }],
      ],
      handling: { acknowledgedAt: at(2), resolvedAt: at(2) },
    },
    {
      told: [
        [2, 'ada', { do: 'answer' }],
        [3, 'ada', { do: 'confirm' }],
        [4, 'ada', { undoes: 'confirmed' }],
      ],
      handling: { acknowledgedAt: at(2), answeredAt: at(2) },
    },
    {
      told: [
        [2, 'ada', { do: 'answer' }],
        [3, 'ada', { do: 'confirm' }],
        [5, '', { sees: 'complaint' }],
        [6, 'ada', { do: 'acknowledge' }],
      ],
      handling: { acknowledgedAt: at(6), backSince: at(5), backAs: 'relapsed' },
    },
    // Who was only put aside has waited all the time.
    {
      told: [
        [2, 'ada', { do: 'ignore' }],
        [5, 'ben', { do: 'reopen' }],
      ],
      handling: {},
    },
    {
      told: [
        [2, 'ada', { do: 'snooze', until: at(9) }],
        [5, 'ben', { do: 'reopen' }],
      ],
      handling: {},
    },
    {
      told: [
        [1, 'ada', { do: 'acknowledge' }],
        [2, 'ada', { do: 'snooze', until: at(9) }],
      ],
      handling: { acknowledgedAt: at(1), waitsFrom: at(9) },
    },
    {
      told: [
        [1, 'ada', { do: 'tag', tag: 'vip' }],
        [1, 'ada', { do: 'tag', tag: 'refund' }],
        [1, 'ada', { do: 'tag', tag: 'vip' }],
        [2, 'ada', { do: 'assign', to: 'ben' }],
        [3, 'ada', { do: 'note', text: 'called' }],
      ],
      handling: { owner: 'ben', tags: ['vip', 'refund'] },
    },
    {
      told: [
        [1, 'ada', { do: 'tag', tag: 'vip' }],
        [2, 'ada', { do: 'assign', to: 'ben' }],
        [3, 'ada', { do: 'answer' }],
        [4, '', { sees: 'complaint' }],
      ],
      handling: { owner: 'ben', tags: ['vip'], backSince: at(4), backAs: 'came-back' },
    },
    {
      told: [
        [1, 'ada', { do: 'tag', tag: 'vip' }],
        [2, 'ada', { do: 'assign', to: 'ben' }],
        [3, 'ada', { do: 'untag', tag: 'vip' }],
        [4, 'ada', { do: 'assign', to: undefined }],
      ],
      handling: {},
    },
  ])('$told', ({ told, handling }) => {
    const { file, history } = afterwards(...told)
    expect(handlingOf(file)).toEqual(handling)
    // What happened says how it stands: `undo` relies on that.
    expect(handlingOf(history.reduce(evolve, fresh))).toEqual(handling)
  })

  test('who was answered waits from when they wrote again, however late that was found', () => {
    const { file } = afterwards([2, 'ada', { do: 'answer' }])
    const seen = {
      see: 'mention',
      place: 'forum.example',
      needsReply: true,
      danger: false,
      isOld: false,
      follows: false,
      touched: at(5),
      written: at(4),
    } as const
    const back = decide(file, seen, { at: at(5) }).reduce(evolve, file)
    expect(back).toMatchObject({ state: 'new', backSince: at(4), touchedAt: at(5) })
  })

  test.each([
    { hour: 8, state: 'snoozed', waits: false },
    { hour: 9, state: 'new', waits: true },
    { hour: 20, state: 'new', waits: true },
  ])('what sleeps until 9 is $state at $hour', ({ hour, state, waits }) => {
    const { file } = afterwards([1, 'ada', { do: 'snooze', until: at(9) }])
    expect({ state: stateAt(file, at(hour)), waits: waitsAt(file, at(hour)) }).toEqual({ state, waits })
  })

  test('what was acknowledged before it slept is so again, and what was answered stays answered', () => {
    const slept = afterwards(
      [1, 'ada', { do: 'acknowledge' }],
      [2, 'ada', { do: 'snooze', until: at(9) }],
    ).file
    expect(stateAt(slept, at(9))).toBe('acknowledged')
    const answered = afterwards([1, 'ada', { do: 'answer', next: at(4) }]).file
    expect([3, 4].map((hour) => waitsAt(answered, at(hour)))).toEqual([false, true])
    expect(stateAt(answered, at(4))).toBe('answered')
  })

  test('once it is awake, what is done with it is done with what it is then', () => {
    const { file } = afterwards([1, 'ada', { do: 'snooze', until: at(9) }])
    expect(decide(file, { do: 'reopen' }, { at: at(8), by: 'ada' })).toHaveLength(1)
    expect(decide(file, { do: 'reopen' }, { at: at(9), by: 'ada' })).toEqual([])
    expect(decide(file, { do: 'confirm' }, { at: at(9), by: 'ada' })).toMatchObject({ state: 'new' })
  })
})

describe('taking back', () => {
  test.each<{ told: readonly Told[]; state: string; handling: Handling }>([
    {
      told: [
        [1, 'ada', { do: 'acknowledge' }],
        [2, 'ada', { do: 'resolve' }],
        [3, 'ada', { undoes: 'resolved' }],
      ],
      state: 'acknowledged',
      handling: { acknowledgedAt: at(1) },
    },
    {
      told: [
        [1, 'ada', { do: 'acknowledge' }],
        [2, 'ada', { do: 'resolve' }],
        [3, 'ada', { undoes: 'resolved' }],
        [4, 'ada', { undoes: 'acknowledged' }],
      ],
      state: 'new',
      handling: {},
    },
    // A move after it is the last one again.
    {
      told: [
        [1, 'ada', { do: 'acknowledge' }],
        [2, 'ada', { undoes: 'acknowledged' }],
        [3, 'ada', { do: 'ignore' }],
        [4, 'ada', { undoes: 'ignored' }],
      ],
      state: 'new',
      handling: {},
    },
    // What a scan saw since stays: they wait, and never were answered.
    {
      told: [
        [1, 'ada', { do: 'answer', next: at(9) }],
        [2, '', { sees: 'complaint' }],
        [3, 'ada', { undoes: 'answered' }],
      ],
      state: 'new',
      handling: {},
    },
    {
      told: [
        [1, 'ada', { do: 'tag', tag: 'vip' }],
        [2, 'ada', { do: 'assign', to: 'ben' }],
        [3, 'ada', { undoes: 'assigned' }],
      ],
      state: 'new',
      handling: { tags: ['vip'] },
    },
  ])('$told', ({ told, state, handling }) => {
    const { file, history } = afterwards(...told)
    expect({ state: file.state, handling: handlingOf(file) }).toEqual({ state, handling })
    const again = history.reduce(evolve, fresh)
    expect({ state: again.state, handling: handlingOf(again) }).toEqual({ state, handling })
  })

  test('of what is one command is all or nothing', () => {
    const { file, history } = afterwards(
      [1, 'ada', { do: 'acknowledge' }],
      [2, 'ada', { do: 'tag', tag: 'vip' }],
      [2, 'ada', { do: 'assign', to: 'ada' }],
    )
    const undone = undo(file, history, { at: at(3), by: 'ada' })
    expect(undone).toMatchObject({ events: [{ code: 'undone' }, { code: 'undone' }] })
    if ('refused' in undone) throw new Error('refused')
    expect(handlingOf(undone.events.reduce(evolve, file))).toEqual({ acknowledgedAt: at(1) })
    expect(standing([...history, ...undone.events])).toMatchObject([
      { code: 'opened' },
      { code: 'acknowledged' },
    ])
  })

  test.each<{ told: readonly Told[]; last: object | undefined }>([
    { told: [], last: undefined },
    { told: [[1, 'ben', { do: 'acknowledge' }]], last: { code: 'acknowledged', by: 'ben' } },
    {
      told: [
        [1, 'ada', { do: 'acknowledge' }],
        [2, 'ben', { do: 'resolve' }],
      ],
      last: { code: 'resolved', by: 'ben' },
    },
  ])('is refused where somebody else moved since: $told', ({ told, last }) => {
    const { file, history } = afterwards(...told)
    const refusal = undo(file, history, { at: at(9), by: 'ada' })
    expect(refusal).toEqual({ refused: 'undo', ...(last && { last: expect.objectContaining(last) }) })
  })

  test('is possible where what somebody did since is taken back', () => {
    const { file, history } = afterwards(
      [1, 'ada', { do: 'acknowledge' }],
      [2, 'ben', { do: 'resolve' }],
      [3, 'ben', { undoes: 'resolved' }],
    )
    expect(undo(file, history, { at: at(9), by: 'ada' })).toMatchObject({
      undone: [{ code: 'acknowledged' }],
    })
  })

  test('is only of the command that is meant', () => {
    const { file, history } = afterwards([1, 'ada', { do: 'acknowledge' }], [2, 'ada', { do: 'resolve' }])
    expect(undo(file, history, { at: at(9), by: 'ada', only: at(1) })).toMatchObject({ refused: 'undo' })
    expect(undo(file, history, { at: at(9), by: 'ada', only: at(2) })).toMatchObject({
      undone: [{ code: 'resolved' }],
    })
  })
})

test('what it came from stays with a case that comes back, and goes when nobody knows it any more', () => {
  const cause = { do: 'cause', cause: 'expired certificate' } as const
  const back = afterwards([1, 'ada', cause], [2, 'ada', { do: 'resolve' }], [3, 'ada', { sees: 'complaint' }])
  expect(back.file).toMatchObject({ state: 'new', cause: 'expired certificate' })
  const gone = afterwards([1, 'ada', cause], [2, 'ada', { do: 'cause', cause: undefined }])
  expect(gone.file).not.toHaveProperty('cause')
  expect(afterwards([1, 'ada', cause], [2, 'ada', { undoes: 'last' }]).file).not.toHaveProperty('cause')
})
