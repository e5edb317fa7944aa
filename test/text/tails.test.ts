import { expect, test } from 'vitest'
import { removeTails } from '../../src/text/tails.js'

test.each([
  ['It is down. submitted by /u/pat_doe [link] [comments]', 'It is down.'],
  [
    'It is down.\n\nsubmitted by /u/pat (https://r.example/u/pat) to r/hosting (https://r.example/r) [link] (https://a.example/x) [comments] (https://r.example/c)',
    'It is down.',
  ],
  ['It is down.\n\n3 posts - 2 participants\n\nRead full topic', 'It is down.'],
  ['It is down.\n\n1 post - 1 participant\n\nRead full topic (https://forum.example/t/1)', 'It is down.'],
  ['It is down.\n\nThe post Outage report appeared first on The Hosting Blog.', 'It is down.'],
  ['It is down. Continue reading Outage report →', 'It is down.'],
  ['submitted by /u/pat [link] [comments]', ''],
  ['It was submitted by post yesterday', 'It was submitted by post yesterday'],
  ['The post office appeared to be closed', 'The post office appeared to be closed'],
  ['I read the full topic', 'I read the full topic'],
  ['Read full topic before you answer, I did', 'Read full topic before you answer, I did'],
])('%j keeps %j', (text, kept) => {
  expect(removeTails(text)).toBe(kept)
})

test('looks only at the end of a long text', () => {
  expect(removeTails(`${'submitted by '.repeat(100_000)}x`)).toHaveLength(1_300_001)
})
