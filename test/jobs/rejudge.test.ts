import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { rejudge } from '../../src/jobs/rejudge.js'
import { createJudge } from '../../src/judge/judge.js'
import { sources } from '../../src/sources/index.js'
import { brand, DAY, judged, later, poll, savePoll } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const config = parseConfig(JSON.stringify({ brands: [{ name: brand }], sources: [{ type: 'hackernews' }] }), {
  shownPath: 'mentions.yaml',
  env: {},
  sources,
})
const judge = createJudge(config, [])

test('who presses Ctrl-C is heard between two lots of posts, and the next run begins again', async () => {
  const store = temporaryStore()
  const posts = Array.from({ length: 501 }, (_, index) => judged(`post ${index}`))
  await savePoll(store, poll(posts))
  const judging = {
    ...{ store, judge, sources: [], lookback: DAY, lapse: DAY },
    ...{ now: later(DAY), baseline: false },
  }
  const stopped = new AbortController()
  const seen: number[] = []
  const onProgress = (done: number) => {
    seen.push(done)
    // As a signal is: heard when whoever works lets others have a turn.
    setImmediate(() => stopped.abort())
  }
  await expect(rejudge({ ...judging, signal: stopped.signal, onProgress })).rejects.toThrow('aborted')
  expect(seen).toEqual([500])
  expect(await rejudge(judging)).toBe(501)
})
