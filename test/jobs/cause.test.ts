import { expect, test } from 'vitest'
import { causeOf } from '../../src/jobs/cause.js'
import { Failed } from '../../src/model/failed.js'

const failed = (cause?: unknown) =>
  new Failed({ code: 'connection-refused', args: { host: 'forum.example' } }, { cause })

test.each([
  {
    why: 'the system’s',
    cause: new Error('connect ECONNREFUSED 192.0.2.1:443'),
    says: 'connect ECONNREFUSED 192.0.2.1:443',
  },
  {
    why: 'the deepest',
    cause: new Error('fetch failed', { cause: new Error('read ECONNRESET') }),
    says: 'read ECONNRESET',
  },
  {
    why: 'the first of several addresses',
    cause: new AggregateError([new Error('connect ENETUNREACH ::1'), new Error('other')]),
    says: 'connect ENETUNREACH ::1',
  },
  {
    why: 'one with a secret',
    cause: new Error('no https://care:hunter2@forum.example/feed'),
    says: 'no https://***@forum.example/feed',
  },
  { why: 'a very long one', cause: new Error('long '.repeat(100)), says: 'long '.repeat(100).slice(0, 200) },
])('$why', ({ cause, says }) => expect(causeOf(failed(cause))).toBe(says))

test.each([
  { why: 'none', cause: undefined },
  { why: 'a failure of ours, which has words of its own', cause: failed() },
  { why: 'one without words', cause: new Error('') },
  { why: 'no error', cause: 'text' },
])('$why', ({ cause }) => expect(causeOf(failed(cause))).toBeUndefined())
