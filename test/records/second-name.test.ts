import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/model/case-event.js'
import { oneOfTwo } from '../../src/records/second-name.js'
import type { NamedMention } from '../../src/store/port/records.js'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 14, hour))
const opened: CaseEvent = { code: 'opened', args: { place: 'forum.example' }, at: at(1) }
const ada = (code: 'acknowledged' | 'answered' | 'resolved' | 'reopened', hour: number): CaseEvent => ({
  code,
  args: {},
  at: at(hour),
  by: 'ada',
})
const marked = (hour: number): CaseEvent => ({
  code: 'marked',
  args: { verdict: 'fine' },
  at: at(hour),
  by: 'ada',
})
const unmarked = (hour: number, url?: string): CaseEvent => ({
  code: 'unmarked',
  args: url === undefined ? {} : { url },
  at: at(hour),
  by: 'ada',
})
const setAside = (hour: number): CaseEvent => ({ code: 'set-aside', args: {}, at: at(hour) })
const turned = (hour: number) => ({ turned: { at: at(hour - 1), seenAt: at(hour) } })

const mention = (id: number, over: Partial<NamedMention> = {}): NamedMention => ({
  id,
  caseId: id,
  baseline: false,
  announced: false,
  ...over,
  history: [opened, ...(over.history ?? [])],
})
const former = (over?: Partial<NamedMention>) => mention(1, over)
const present = (over?: Partial<NamedMention>) => mention(2, over)
const url = 'https://forum.example/a'

describe('of two mentions of a post, that one stays', () => {
  test.each<[string, Partial<NamedMention>, Partial<NamedMention>, number]>([
    ['the older, where nobody did anything', {}, {}, 1],
    ['whose case somebody acted on: the former', { history: [ada('answered', 2)] }, {}, 1],
    ['whose case somebody acted on: the present', {}, { history: [ada('answered', 2)] }, 2],
    ['moved last', { history: [ada('acknowledged', 2)] }, { history: [ada('resolved', 3)] }, 2],
    [
      'moved last, under the former name',
      { history: [ada('resolved', 4)] },
      { history: [ada('reopened', 3)] },
      1,
    ],
    [
      'moved at all, before one that was marked later',
      { history: [ada('answered', 2)] },
      { history: [marked(3)] },
      1,
    ],
    ['marked last, where none was moved', { history: [marked(2)] }, { history: [marked(3)] }, 2],
    ['taken back last', { history: [marked(2)] }, { history: [unmarked(3)] }, 2],
    ['edited into a complaint after the answer', { history: [ada('answered', 2)] }, turned(3), 2],
    ['answered after the edit', { history: [ada('answered', 4)] }, turned(3), 1],
    ['acted on, whatever scans saw later', { history: [ada('answered', 2)] }, { history: [setAside(3)] }, 1],
  ])('%s', (_, one, other, stays) => {
    expect(oneOfTwo([former(one), present(other)], { baseline: false, url }).id).toBe(stays)
    // Which of the two names came into the config as `was` says nothing about what was done.
    expect(oneOfTwo([present(other), former(one)], { baseline: false, url }).id).toBe(stays)
  })
})

describe('a baseline under either name holds', () => {
  test.each<[string, Partial<NamedMention>, Partial<NamedMention>, boolean, boolean]>([
    ['none', {}, {}, false, false],
    ['under the present one', {}, { baseline: true }, true, true],
    ['under the former one', { baseline: true }, {}, true, true],
    ['of the mention alone', {}, { baseline: true }, false, true],
    ['but not for words that are others since', { baseline: true }, turned(3), false, false],
    ['also for an edit, where it came later', turned(2), { baseline: true }, true, true],
  ])('%s', (_, one, other, ofPost, holds) => {
    expect(oneOfTwo([former(one), present(other)], { baseline: ofPost, url }).baseline).toBe(holds)
  })
})

test.each<[string, Partial<NamedMention>, Partial<NamedMention>, object]>([
  ['what was shown', { announced: true }, {}, { announced: true }],
  ['the later edit', turned(2), turned(3), turned(3)],
  ['the only edit', turned(2), {}, turned(2)],
  ['nothing', {}, {}, { announced: false, unmarkedAt: 0 }],
  ['a mark that was taken back', {}, { history: [unmarked(3)] }, { unmarkedAt: at(3).getTime() }],
  ['of this post', {}, { history: [unmarked(3, url)] }, { unmarkedAt: at(3).getTime() }],
  ['and of no other one', {}, { history: [unmarked(3, `${url}b`)] }, { unmarkedAt: 0 }],
])('of both holds %s', (_, one, other, held) => {
  expect(oneOfTwo([former(one), present(other)], { baseline: false, url })).toMatchObject(held)
})
