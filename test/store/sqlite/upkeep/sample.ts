import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '../../../../src/store/sqlite/index.js'
import { complaint, judged, later, poll, savePoll } from '../../sample.js'
import { temporaryFolder } from '../temporary.js'

/** A store with so many posts of one source, one in three a mention. It is closed; gone when the test is over. */
export async function storeWith(posts: number): Promise<string> {
  const first = join(temporaryFolder(), 'first.db')
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(first)
  const all = Array.from({ length: posts }, (_, number) =>
    judged(`post-${number}`, {
      post: {
        text: `Northwind Hosting is down again, for the ${number}th time. `.repeat(12),
        author: { name: `Person ${number}` },
      },
      mentions: number % 3 === 0 ? [complaint()] : [],
    }),
  )
  for (let start = 0; start < posts; start += 50)
    await savePoll(store, poll(all.slice(start, start + 50), { at: later(start) }))
  await store.close()
  // Connections end with the garbage: nobody has the copy open.
  copyFileSync(first, path)
  return path
}
