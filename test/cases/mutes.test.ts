import { describe, expect, test } from 'vitest'
import { isMutedAt, lastCommand, mutingOf } from '../../src/cases/mutes.js'
import type { Mute } from '../../src/model/mute.js'

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 21, hour))
const mute = (id: number, over: Partial<Mute> = {}): Mute => ({
  id,
  what: { kind: 'place', place: 'forum.example' },
  at: at(1),
  by: 'ada',
  ...over,
})
const facts = {
  brand: 'Northwind Hosting',
  place: 'forum.example',
  threadId: 't1',
  person: { place: 'forum.example', key: 'handle:bo' },
}

describe('what is muted', () => {
  test.each<{ what: string; mutes: readonly Mute[]; muting: object | undefined }>([
    { what: 'nothing', mutes: [], muting: undefined },
    { what: 'its place', mutes: [mute(1)], muting: {} },
    {
      what: 'a place above it',
      mutes: [mute(1, { what: { kind: 'place', place: 'example' } })],
      muting: {},
    },
    {
      what: 'a place whose name ends like it',
      mutes: [mute(1, { what: { kind: 'place', place: 'um.example' } })],
      muting: undefined,
    },
    {
      what: 'its person',
      mutes: [mute(1, { what: { kind: 'person', place: 'forum.example', key: 'handle:bo' } })],
      muting: {},
    },
    {
      what: 'somebody of that name elsewhere',
      mutes: [mute(1, { what: { kind: 'person', place: 'other.example', key: 'handle:bo' } })],
      muting: undefined,
    },
    { what: 'its thread', mutes: [mute(1, { what: { kind: 'thread', thread: 't1' } })], muting: {} },
    { what: 'about another brand', mutes: [mute(1, { brand: 'Contoso Mail' })], muting: undefined },
    { what: 'about its brand', mutes: [mute(1, { brand: 'Northwind Hosting' })], muting: {} },
    { what: 'no more', mutes: [mute(1, { ended: { at: at(2), by: 'ada' } })], muting: undefined },
    { what: 'until a moment', mutes: [mute(1, { until: at(5) })], muting: { until: at(5) } },
    {
      what: 'until the later moment of two',
      mutes: [mute(1, { until: at(5) }), mute(2, { until: at(9) }), mute(3, { until: at(7) })],
      muting: { until: at(9) },
    },
    {
      what: 'for a while and for good',
      mutes: [mute(1, { until: at(5) }), mute(2), mute(3, { until: at(9) })],
      muting: {},
    },
  ])('$what', ({ mutes, muting }) => {
    expect(mutingOf(mutes, facts)).toEqual(muting)
  })

  test('of somebody nobody knows only the place and the thread can be', () => {
    const { person: _, threadId: __, ...unknown } = facts
    const person = mute(1, { what: { kind: 'person', place: 'forum.example', key: 'handle:bo' } })
    expect(mutingOf([person, mute(2, { what: { kind: 'thread', thread: 't1' } })], unknown)).toBeUndefined()
    expect(mutingOf([person, mute(2)], unknown)).toEqual({})
  })

  test('ends at its moment', () => {
    expect([at(4), at(5)].map((now) => isMutedAt({ until: at(5) }, now))).toEqual([true, false])
    expect(isMutedAt({}, at(5))).toBe(true)
  })
})

describe('what somebody did last', () => {
  const thread = { kind: 'thread', thread: 't1' } as const
  test.each<{ what: string; mutes: readonly Mute[]; last: object | undefined }>([
    { what: 'nothing', mutes: [], last: undefined },
    { what: 'what others did', mutes: [mute(1, { by: 'ben' })], last: undefined },
    {
      what: 'a mute',
      mutes: [mute(1), mute(2, { at: at(3) })],
      last: { did: 'mute', at: at(3), muteIds: [2], overtaken: [] },
    },
    {
      what: 'several in one moment',
      mutes: [mute(1), mute(2, { what: thread })],
      last: { did: 'mute', at: at(1), muteIds: [1, 2], overtaken: [] },
    },
    {
      what: 'the end of one',
      mutes: [mute(1, { ended: { at: at(6), by: 'ada' } }), mute(2, { at: at(3) })],
      last: { did: 'unmute', at: at(6), muteIds: [1], overtaken: [] },
    },
    {
      what: 'one that took the place of another',
      mutes: [mute(1, { ended: { at: at(6), by: 'ada' } }), mute(2, { at: at(6), until: at(9) })],
      last: { did: 'mute', at: at(6), muteIds: [2], overtaken: [] },
    },
    {
      what: 'one that somebody else ended',
      mutes: [mute(1, { ended: { at: at(6), by: 'ben' } })],
      last: {
        did: 'mute',
        at: at(1),
        muteIds: [],
        overtaken: [{ mute: mute(1, { ended: { at: at(6), by: 'ben' } }), at: at(6), by: 'ben' }],
      },
    },
    {
      what: 'one that somebody else set anew',
      mutes: [mute(1, { ended: { at: at(6), by: 'ben' } }), mute(2, { at: at(6), by: 'ben', until: at(9) })],
      last: {
        did: 'mute',
        at: at(1),
        muteIds: [],
        overtaken: [
          {
            mute: mute(1, { ended: { at: at(6), by: 'ben' } }),
            at: at(6),
            by: 'ben',
            anew: mute(2, { at: at(6), by: 'ben', until: at(9) }),
          },
        ],
      },
    },
    {
      what: 'one that somebody else ended, and that would be over by now',
      mutes: [mute(1, { until: at(7), ended: { at: at(6), by: 'ben' } })],
      last: undefined,
    },
    {
      what: 'one of two that somebody else ended',
      mutes: [mute(1, { what: thread }), mute(2, { ended: { at: at(6), by: 'ben' } })],
      last: {
        did: 'mute',
        at: at(1),
        muteIds: [1],
        overtaken: [{ mute: mute(2, { ended: { at: at(6), by: 'ben' } }), at: at(6), by: 'ben' }],
      },
    },
    {
      what: 'one of two that somebody else ended, where the other was taken back',
      mutes: [
        mute(1, { what: thread, ended: { at: at(7), by: 'ada', undone: true } }),
        mute(2, { ended: { at: at(6), by: 'ben' } }),
      ],
      last: undefined,
    },
    {
      what: 'what came after one that somebody else ended',
      mutes: [mute(1, { ended: { at: at(6), by: 'ben' } }), mute(2, { what: thread, at: at(3) })],
      last: { did: 'mute', at: at(3), muteIds: [2], overtaken: [] },
    },
    {
      what: 'one that was taken back',
      mutes: [mute(1, { at: at(5), ended: { at: at(6), by: 'ada', undone: true } }), mute(2)],
      last: { did: 'mute', at: at(1), muteIds: [2], overtaken: [] },
    },
    {
      what: 'one that was over by itself',
      mutes: [mute(1, { until: at(5), ended: { at: at(5), by: 'ada' } })],
      last: undefined,
    },
    {
      what: 'one whose time is over, which no scan ended yet',
      mutes: [mute(1), mute(2, { at: at(3), until: at(8) })],
      last: { did: 'mute', at: at(1), muteIds: [1], overtaken: [] },
    },
  ])('$what', ({ mutes, last }) => {
    expect(lastCommand(mutes, 'ada', at(8))).toEqual(last)
  })
})
