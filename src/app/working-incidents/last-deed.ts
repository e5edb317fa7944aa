import { lastCommand } from '../../cases/mutes.js'
import { isSamePerson } from '../../cases/same-person.js'
import { incidentId } from '../../incidents/incident-id.js'
import { standing } from '../../incidents/undo.js'
import type { Context } from '../context.js'
import type { Setup } from '../setup.js'
import { readStore } from '../stores.js'

const DAY = 24 * 60 * 60_000

/**
 * The incident with which somebody did something last, where they have done nothing with a case or a mute since; undefined where they have, or
 * did nothing with one that goes on or was closed lately.
 */
export async function lastIncidentOf(
  context: Pick<Context, 'now'>,
  setup: Setup,
  by: string,
): Promise<string | undefined> {
  const now = context.now()
  const brands = setup.config.brands.map(({ name }) => name)
  return await readStore(setup, async (store) => {
    const closedSince = new Date(now.getTime() - DAY)
    const done = (await store.incidents.list({ brands, closedSince })).flatMap(({ id, events }) => {
      const last = standing(events).findLast((event) => isSamePerson(event.by, by))
      return last === undefined ? [] : [{ id, at: last.at }]
    })
    const [latest] = done.toSorted((one, other) => other.at.getTime() - one.at.getTime())
    if (latest === undefined) return undefined
    const [ofCase] = await store.cases.doneBy(by, { brands, limit: 1 })
    const muting = lastCommand(await store.mutes.all(), by, now)
    const isLatest = [ofCase?.event.at, muting?.at].every((at) => at === undefined || at <= latest.at)
    return isLatest ? incidentId(latest.id) : undefined
  })
}
