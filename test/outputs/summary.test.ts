import { expect, test } from 'vitest'
import type { SourceCoverage } from '../../src/model/coverage.js'
import { closing } from '../../src/outputs/closing.js'
import { readSentence } from '../../src/outputs/summary.js'
import { toldFailure } from '../support/told.js'
import { report } from './sample.js'

const of = (...statuses: SourceCoverage['status'][]) =>
  statuses.map((status, index) => ({ id: `${index}`, type: 'feed', name: `${index}`, status, posts: 3 }))

test.each<[SourceCoverage['status'][], number, string]>([
  [['unchanged', 'unchanged', 'failed'], 0, 'Nothing changed at 2 of 3 sources.'],
  [['unchanged'], 0, 'Nothing changed at 1 of 1 source.'],
  [['unchanged', 'not-due'], 0, 'Nothing changed at 1 of 2 sources; 1 not due yet.'],
  [['unchanged', 'answered'], 0, 'Read 0 posts from 2 of 2 sources (0 new).'],
  [['unchanged', 'answered'], 4, 'Read 4 posts from 2 of 2 sources (1 new).'],
  [['not-due'], 0, 'Read 0 posts from 0 of 1 source (0 new); 1 not due yet.'],
])('%j, %i posts: %s', (statuses, postsRead, sentence) => {
  const { counts, ...rest } = report([])
  const scanned = { ...counts, postsRead, newPosts: postsRead === 0 ? 0 : 1 }
  expect(readSentence({ ...rest, counts: scanned, coverage: { sources: of(...statuses) } })).toBe(sentence)
})

test('of many sources that fail those are named that fail since lately', () => {
  const { generatedAt, ...rest } = report([])
  const failing = (days: number) => ({
    ...of('failed')[0],
    id: `${days}`,
    type: 'feed',
    name: `failing for ${days} days`,
    status: 'failed' as const,
    posts: 0,
    problem: {
      failure: toldFailure('down'),
      since: new Date(generatedAt.getTime() - days * 24 * 3_600_000),
      times: days,
    },
  })
  const sources = [30, 20, 10, 9, 8, 1, 2].map(failing)
  const words = closing({ ...rest, generatedAt, coverage: { sources } }, {}).flatMap(
    ({ source }) => source ?? [],
  )
  expect(words).toEqual([1, 2, 8].map((days) => `failing for ${days} days`))
})
