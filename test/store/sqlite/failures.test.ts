import { expect, test } from 'vitest'
import { Failed } from '../../../src/model/failed.js'
import { storeFailure } from '../../../src/store/sqlite/failures.js'

const refused = (message: string, codes: object) =>
  Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', ...codes })

// As the library throws them: `errcode` is the extended code of a statement that was run, the primary one of one that was prepared.
test.each([
  { codes: { errcode: 4874 }, says: 'disk-full' },
  { codes: { errcode: 10, sqliteExtendedCode: 4874 }, says: 'disk-full' },
  { codes: { errcode: 10, sqliteExtendedCode: 778 }, says: 'disk-full' },
  { codes: { errcode: 10, sqliteExtendedCode: 266 }, says: 'disk-failed' },
  { codes: { errcode: 10 }, says: 'disk-failed' },
  { codes: { errcode: 13, sqliteExtendedCode: 13 }, says: 'disk-full' },
  { codes: { errcode: 10, sqliteExtendedCode: 0 }, says: 'disk-failed' },
])('$codes is told as $says', ({ codes, says }) => {
  const told = storeFailure('/a/b.db', refused('disk I/O error', codes))
  expect(told).toBeInstanceOf(Failed)
  expect(told).toMatchObject({ failure: { code: says, args: { path: '/a/b.db' } } })
})
