import { type Line, linesOf } from '../../../files/lines.js'
import { Failed } from '../../../model/failed.js'
import type { Imported, ToPresent } from '../../port/upkeep.js'
import { FORMAT, type Head } from '../../rows/export-format.js'
import { presentStep } from '../../rows/export-tables.js'
import { headIn, noExport } from '../../rows/import-lines.js'
import { storeAddress } from '../address.js'
import type { Transaction } from '../database.js'
import { storeFailure } from '../failures.js'
import { fillFrom } from './fill.js'
import { analyze, refuseFilled } from './filled.js'
import { loosen } from './loosen.js'
import { keepNumbers } from './numbers.js'
import { openSession, type Session } from './session.js'
import { makeIndexes, tighten } from './tighten.js'

/** See `Upkeep`: in one transaction. */
export async function importInto(
  store: string,
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  toPresent: ToPresent,
): Promise<Imported> {
  const { shown } = storeAddress(store)
  const lines = linesOf(bytes)[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.done) throw noExport(name)
  const head = headIn(first.value, name)
  const session = await openSession(store, { readOnly: false })
  try {
    if (isOfNow(head)) return await imported(session, { head, lines, name, shown })
    return await toPresent(joined(first.value, lines), name, async (text, leftOut) => {
      const again = linesOf(text)[Symbol.asyncIterator]()
      const present = headIn((await again.next()).value, name)
      const { rows } = await imported(session, { head: present, lines: again, name, shown })
      return { rows, leftOut }
    })
  } catch (error) {
    throw storeFailure(shown, error)
  } finally {
    await session.end()
  }
}

const isOfNow = ({ format, step, partly }: Partial<Head['store']>): boolean =>
  format === FORMAT && step === presentStep && partly !== true

type Given = { head: Partial<Head['store']>; lines: AsyncIterator<Line>; name: string; shown: string }

async function imported(session: Session, { head, lines, name, shown }: Given): Promise<Imported> {
  const { db } = session
  await session.begin('isolation level read committed')
  await refuseFilled(db, shown)
  const loosened = await loosen(db)
  // It is to be the store that the export is of.
  await db.run('delete from store_identity')
  const rows = await fillFrom(db, { [Symbol.asyncIterator]: () => lines }, name)
  await makeIndexes(db, loosened)
  const astray = await tighten(db, loosened)
  if (astray !== undefined) throw new Failed({ code: 'import-astray', args: { path: name, ...astray } })
  await keepNumbers(db, new Map(Object.entries(head.last ?? {}).map(([of, last]) => [of, Number(last)])))
  await makeIdentity(db)
  await analyze(db)
  await session.commit()
  return { rows, leftOut: 0 }
}

/** Where no line said which store that is, it is another. */
const makeIdentity = (db: Transaction): Promise<void> =>
  db.run(
    `insert into store_identity select replace(gen_random_uuid()::text, '-', '')
     where not exists (select 1 from store_identity)`,
  )

const lineEnd = Buffer.from('\n')

/** As it came. */
async function* joined(first: Line, lines: AsyncIterator<Line>): AsyncIterable<Uint8Array> {
  yield Buffer.concat([first.bytes, lineEnd])
  for await (const { bytes } of { [Symbol.asyncIterator]: () => lines }) yield Buffer.concat([bytes, lineEnd])
}
