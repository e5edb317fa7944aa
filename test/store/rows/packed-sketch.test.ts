import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import {
  packedSketch,
  plainSketch,
  repackedSketch,
  sketchIn,
} from '../../../src/store/rows/packing/packed-sketch.js'
import { Unreadable } from '../../../src/store/rows/packing/unreadable.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { makeStoreOfBefore } from '../sqlite/earlier.js'
import { temporaryFolder } from '../sqlite/temporary.js'

test('hashes are read as they were written, in four bytes each', () => {
  const sketch = Array.from({ length: 64 }, (_, at) => at * 60_000_000 + (at % 7))
  expect(sketchIn(packedSketch(sketch))).toEqual(sketch)
  expect(packedSketch(sketch).length).toBeLessThanOrEqual(64 * 4)
  expect(sketchIn(packedSketch([0, 1, 2 ** 32 - 1]))).toEqual([0, 1, 2 ** 32 - 1])
})

test('an export shows them as words, which an import takes', () => {
  expect(plainSketch(packedSketch([5, 46, 2 ** 32 - 1]))).toBe('5 1a 1z141z3')
  expect(sketchIn(repackedSketch('1z141z3 5 1a'))).toEqual([5, 46, 2 ** 32 - 1])
})

test('bytes without an end, and what is no bytes, are no sketch', () => {
  expect(() => sketchIn(Uint8Array.of(0x80))).toThrow(Unreadable)
  expect(() => sketchIn('5 1a')).toThrow(Unreadable)
})

test('a store of before: what texts are compared by stays', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'sketches-as-bytes')
  const db = new DatabaseSync(path)
  db.exec(`
    insert into likenesses (id, sketch) values (3, '5 1a 1z141z3');
    insert into likeness_keys (key, likeness) values (5, 3);
  `)
  db.close()
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect(await store.likenesses.near([5], 10)).toEqual([{ id: 3, sketch: [5, 46, 2 ** 32 - 1] }])
})
