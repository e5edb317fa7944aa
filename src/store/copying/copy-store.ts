import { Failed } from '../../model/failed.js'
import type { Copied, CopyStep } from '../port/copied.js'
import type { CopySource, CopyTarget, RowsOfMoment } from '../port/moving.js'
import { exportTables } from '../rows/export-tables.js'
import { type Far, type Round, Rounds } from './rounds.js'

const ROWS = 1_000

/** Rounds beside whoever writes: after so many the rest is done while they wait, also where much of it is left. */
const MOST_ROUNDS = 4
/** As few stretches changed as can be done while everybody waits. */
const FEW = 20

export type CopyOptions = {
  /** As errors and seals name them: without passwords. */
  from: string
  to: string
  now: () => Date
  /** Does the rest while nobody scans or delivers; undefined: it is not sealed, and goes on as it was. */
  withRights: (<T>(work: () => Promise<T>) => Promise<T>) | undefined
  onStep: (step: CopyStep, far?: Far) => void
  /** So many rows are compared, and written, at once. */
  atOnce?: number
}

/**
 * Makes a store the same as another, which is written into meanwhile; then seals that one, and only then opens the new one. Where it is
 * killed, the same call goes on: what is there is compared, and only what differs is written.
 *
 * @throws Failed where something else is in the target, or it is not the same in the end: then nothing is sealed
 */
export async function copyStore(
  source: CopySource,
  target: CopyTarget,
  { from, to, now, withRights, onStep, atOnce = ROWS }: CopyOptions,
): Promise<Copied> {
  const copyOf = await source.identity()
  let step: CopyStep = 'copying'
  const begin = (next: CopyStep) => {
    step = next
    onStep(step)
  }
  const rounds = new Rounds(exportTables, target, { atOnce, onFar: (far) => onStep(step, far) })
  const compare = async (comparing: () => Promise<string | undefined>) => {
    const table = await comparing()
    if (table !== undefined) throw new Failed({ code: 'copy-differs', args: { path: to, from, table } })
  }
  const finish = async ({ changes }: Pick<Round, 'changes'>, rows: RowsOfMoment) => {
    const astray = await target.finish(changes, await rows.last())
    if (astray !== undefined) throw new Failed({ code: 'copy-astray', args: { path: from, ...astray } })
    await compare(() => rounds.compareChanged(changes))
  }

  begin('copying')
  const isEmpty = await target.begin({ kind: 'copying', place: from, at: now(), copyOf })
  if (withRights === undefined) {
    await source.moment(async (rows) => {
      await rounds.first(rows, isEmpty)
      begin('indexing')
      await target.index()
      await finish({ changes: [] }, rows)
    })
    begin('comparing')
    await compare(() => rounds.compare())
    await target.open()
    return rounds.result()
  }

  await source.moment((rows) => rounds.first(rows, isEmpty))
  begin('again')
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const { changed } = await source.moment((rows) => rounds.again(rows))
    if (changed <= FEW) break
  }
  begin('indexing')
  await target.index()
  begin('comparing')
  await compare(() => rounds.compare())
  begin('ending')
  const waited = await withRights(async () => {
    // Those who had them may have stored much: it is read before anybody has to wait.
    const { known, ...before } = await source.moment(async (rows) => ({
      known: await rows.version(),
      ...(await rounds.last(rows)),
    }))
    await target.change(before.changes)
    await compare(() => rounds.compareChanged(before.changes))
    let begun = 0
    await source.seal({ kind: 'moved', place: to, at: now() }, async (rows) => {
      begun = performance.now()
      await finish((await rows.version()) === known ? { changes: [] } : await rounds.last(rows), rows)
    })
    return Math.round(performance.now() - begun)
  })
  await target.open()
  return { ...rounds.result(), waited }
}
