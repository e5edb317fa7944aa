import { expect, test } from 'vitest'
import { thereOf } from '../../../src/cases/there.js'
import type { ThreadLook } from '../../../src/model/thread.js'
import { thereSentence, thereWords } from '../../../src/outputs/wording/there.js'

const at = new Date('2026-03-14T12:00:00Z')
const look = (over: Partial<ThreadLook>): ThreadLook => ({
  postId: '1',
  at,
  nextAt: at,
  times: 1,
  found: 'whole',
  ...over,
})
const replied = (replies: number) => ({ thread: { id: 't', replies } })
const none = { failure: undefined, ago: '20m' }

test.each([
  [{}, undefined, undefined, undefined],
  [replied(0), undefined, undefined, undefined],
  [
    replied(3),
    undefined,
    '3 replies, not known whose',
    'Whether one of us answered there is not known: no source reads its thread; its place counts 3 replies, as of 20m ago.',
  ],
  [{}, look({ replies: 0 }), undefined, 'Nobody has answered there, as of 20m ago.'],
  [{}, look({ replies: 1 }), '1 reply, none of ours', '1 reply there, but none of ours, as of 20m ago.'],
  [
    {},
    look({ found: 'partial', replies: 40 }),
    '40 replies, not known whose',
    'Whether one of us answered there is not known: its thread could be read in part only; 40 replies at least, as of 20m ago.',
  ],
  [
    replied(5),
    look({ found: 'failed' }),
    '5 replies, not known whose',
    'Whether one of us answered there is not known: its thread could not be read; its place counts 5 replies, as of 20m ago.',
  ],
  [
    {},
    look({ replies: 0, over: { as: 'locked' } }),
    'locked there',
    'Nobody has answered there, as of 20m ago. Nobody may write there any more.',
  ],
  [{}, look({ found: 'gone' }), undefined, undefined],
] as const)('%j with %j', (post, looked, words, sentence) => {
  const there = thereOf(post, looked, { areKnown: true })
  expect(there && thereWords(there)).toBe(words)
  expect(there && thereSentence(there, none)).toBe(sentence)
})

test.each([
  [
    look({ replies: 1 }),
    '1 reply, ours',
    '1 reply there, but no answer of ours, as of 20m ago. What Jo wrote there for us answers nothing.',
  ],
  [
    look({ replies: 2 }),
    '2 replies, ours among them',
    '2 replies there, but no answer of ours, as of 20m ago. What Jo wrote there for us answers nothing.',
  ],
  [
    undefined,
    '7 replies, ours among them',
    'Whether one of us answered there is not known: no source reads its thread; its place counts 7 replies, as of 20m ago. What Jo wrote there for us answers nothing.',
  ],
])('where one of us wrote what answers nothing: %j', (looked, words, sentence) => {
  const there = thereOf(replied(7), looked, { areKnown: false, seenBy: 'Jo' })
  expect(there && thereWords(there)).toBe(words)
  expect(there && thereSentence(there, none)).toBe(sentence)
})

test('where no account of ours is known, nobody can tell whose the replies are', () => {
  const there = thereOf({}, look({ replies: 3 }), { areKnown: false })
  expect(there && thereWords(there)).toBe('3 replies, not known whose')
  expect(there && thereSentence(there, none)).toBe(
    'Whether one of us answered there is not known: none of your accounts at this place stands in `staff`; 3 replies there, as of 20m ago.',
  )
  expect(thereOf({}, look({ replies: 0 }), { areKnown: false })).toMatchObject({ answered: 'no' })
})
