import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parseFeed } from '../../src/feeds/index.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function usedMemory(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const MB = 1_000_000
const document = (seed: number): Buffer =>
  Buffer.from(
    `<rss version="2.0"><channel><item><title>A title of some length, number ${seed}</title>
      <link>https://forum.example/topics/${seed}</link></item><!--${'x'.repeat(2 * MB)}--></channel></rss>`,
  )

test('entries that are kept do not keep the documents they were read from', () => {
  const before = usedMemory()
  const kept = Array.from({ length: 20 }, (_, seed) => parseFeed(document(seed)).entries[0])
  expect(usedMemory() - before).toBeLessThan(20 * MB)
  expect(kept.at(-1)?.title).toBe('A title of some length, number 19')
})
