import { incidentId, parseIncidentId } from '../../incidents/incident-id.js'
import { MentionsError } from '../../model/error.js'
import type { IncidentFile } from '../../model/incident.js'
import type { Store } from '../../store/port.js'
import type { Setup } from '../setup.js'

/**
 * The incident that a word stands for: `i3`, or `3`.
 *
 * @throws MentionsError where there is none
 */
export async function incidentMeant(
  { incidents }: Pick<Store, 'incidents'>,
  { config }: Pick<Setup, 'config'>,
  typed: string,
): Promise<IncidentFile> {
  const id = parseIncidentId(typed)
  const file = id === undefined ? undefined : await incidents.file(id)
  if (file !== undefined) return file
  const open = await incidents.list({ brands: config.brands.map(({ name }) => name) })
  const ids = open.map((one) => incidentId(one.id)).join(', ')
  throw new MentionsError(`There is no incident ${JSON.stringify(typed)}.`, {
    hint: `${ids === '' ? 'None is open.' : `Open: ${ids}.`} All of them: \`mentions incidents --all\``,
  })
}

/**
 * The same, of a brand that this config watches: nobody does anything with one whose channels and people are somebody else's.
 *
 * @throws MentionsError for others, too
 */
export async function incidentToActOn(
  store: Pick<Store, 'incidents'>,
  setup: Pick<Setup, 'config'>,
  typed: string,
): Promise<IncidentFile> {
  const file = await incidentMeant(store, setup, typed)
  if (setup.config.brands.some(({ name }) => name === file.brand)) return file
  throw new MentionsError(
    `${incidentId(file.id)} is about ${JSON.stringify(file.brand)}, which this config does not watch. Nothing was done.`,
    { hint: 'Name the config that watches it: `mentions --config FILE incidents`' },
  )
}
