import type { Store } from '../store/port.js'
import { runOverMutes } from './run-command.js'

/** Has what was muted until now wait again, also where nobody looks at the clock: in counts, and in what a digest tells. */
export async function endMutes(store: Store, now: Date): Promise<void> {
  const mutes = await store.mutes.all()
  const isOver = mutes.some(({ ended, until }) => ended === undefined && until !== undefined && until <= now)
  if (isOver) await runOverMutes(store, now)
}
