import type { CopyTarget, TableChange } from '../../port/moving.js'
import { refuseOther } from '../../rows/seal.js'
import { storeAddress } from '../address.js'
import type { Transaction } from '../database.js'
import { putSeal, readSeal } from '../seal.js'
import { analyze, refuseFilled } from './filled.js'
import { keepLoosened, letLoosenedGo, loosenedIn } from './kept-loosened.js'
import { loosen } from './loosen.js'
import { keepNumbers } from './numbers.js'
import { brandNames, linesIn } from './read-rows.js'
import { openSession } from './session.js'
import { makeIndexes, tighten } from './tighten.js'
import { rowWriter } from './write-rows.js'

/** See the port: in its schema from the beginning, closed to all others. */
export async function copyTarget(store: string): Promise<CopyTarget> {
  const { shown } = storeAddress(store)
  const session = await openSession(store, { readOnly: false, evenSealed: true })
  const { db } = session
  const within = <T>(work: () => Promise<T>): Promise<T> =>
    session.within('isolation level read committed', async () => {
      await db.run('set local synchronous_commit = on')
      return await work()
    })
  return {
    begin: (mark) =>
      within(async () => {
        const seal = await readSeal(db)
        refuseOther(shown, seal, mark)
        if (seal === undefined) {
          await refuseFilled(db, shown)
          await db.run('delete from store_identity')
        }
        await putSeal(db, mark)
        await keepLoosened(db, await loosen(db))
        return seal === undefined
      }),
    lines: (table, range, most) =>
      within(async () => linesIn(db, table, await brandNames(db), { ...range, most })),
    change: (changes) => within(() => apply(db, changes)),
    index: () =>
      within(async () => {
        await makeIndexes(db, await loosenedIn(db))
        await analyze(db)
      }),
    finish: async (changes, last) => {
      let astray: Awaited<ReturnType<typeof tighten>>
      await within(async () => {
        await apply(db, changes)
        astray = await tighten(db, await loosenedIn(db))
        if (astray !== undefined) throw new Stray()
        await letLoosenedGo(db)
        await keepNumbers(db, last)
      }).catch((error: unknown) => {
        if (!(error instanceof Stray)) throw error
      })
      return astray
    },
    open: () => within(() => db.run('delete from seal')),
    close: () => session.end(),
  }
}

/** Ends a transaction. */
class Stray extends Error {}

/** First goes what goes, since what comes may have what nothing may have twice. */
async function apply(db: Transaction, changes: readonly TableChange[]): Promise<void> {
  const writer = await rowWriter(db)
  for (const { table, remove } of changes) await writer.remove(table, remove)
  for (const { table, insert } of changes) if (insert.length > 0) await writer.insert(table, insert)
}
