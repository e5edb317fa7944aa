import { incidentIdOf } from '../../alerts/of-incident.js'
import { incidentOf } from '../../incidents/incident.js'
import type { NewAlert } from '../../model/alert.js'
import type { ToldIncident } from '../../outputs/alerts/view.js'
import type { Store } from '../../store/port.js'
import type { Context } from '../context.js'
import type { Setup } from '../setup.js'
import { draftUpdate, someOfTheirPosts } from './draft-update.js'

type Read = Pick<Store, 'incidents' | 'cases'>

/** What is shown of the incidents that these alerts are about, by their numbers; without those that are gone. */
export async function toldAtOnce(
  context: Pick<Context, 'platform' | 'env' | 'cwd' | 'now'>,
  setup: Setup,
  store: Read,
  alerts: readonly NewAlert[],
): Promise<ReadonlyMap<number, ToldIncident>> {
  const silent = new Set(
    alerts.filter(({ kind }) => kind === 'silence').flatMap((one) => incidentIdOf(one) ?? []),
  )
  const told = new Map<number, ToldIncident>()
  for (const id of new Set(alerts.flatMap((alert) => incidentIdOf(alert) ?? []))) {
    const file = await store.incidents.file(id)
    if (file === undefined) continue
    const incident = incidentOf(file)
    const mentions = await someOfTheirPosts(store, incident)
    const draft = silent.has(id) ? draftUpdate(context, setup, { file, incident, mentions }) : undefined
    told.set(id, {
      incident,
      people: incident.members.size,
      posts: mentions.map(({ post }) => post),
      ...(draft !== undefined && { draft }),
    })
  }
  return told
}
