import { clockFor } from '../../app/calendar.js'
import { type Setup, setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { incidentPeople, listIncidents, showIncident } from '../../app/working-incidents/view-incidents.js'
import { MentionsError } from '../../model/error.js'
import {
  type IncidentsFormat,
  loadIncidentPeople,
  loadIncidents,
  type PeopleFormat,
} from '../../outputs/incidents/index.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth, type View, viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { brandsNamed } from '../brands-named.js'
import { print } from '../print.js'

export type IncidentsListOptions = GlobalOptions & {
  brand?: string[]
  since?: string
  all?: boolean
  format: IncidentsFormat
  output?: string
}

/** `mentions incidents`. */
export async function runIncidentsList(app: App, options: IncidentsListOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { all, format, output } = options
  const since = options.since === undefined ? undefined : readSince(options.since, setup.config, app.now())
  if (all === true && since !== undefined)
    throw new MentionsError('--all and --since both say which closed ones are shown.', {
      hint: 'Give one of them.',
    })
  const brands = brandsNamed(options.brand, setup.config)
  const found = await listIncidents(app, setup, { brands, since, all: all === true })
  const render = await loadIncidents(format)
  await print(app, render(found, viewFor(app, setup, options)), output)
}

export type ShowIncidentOptions = GlobalOptions & { format: 'text' | 'json'; output?: string }

/** `mentions incidents show`. */
export async function runIncidentShow(app: App, id: string, options: ShowIncidentOptions): Promise<void> {
  const setup = await setUp(app, options)
  const found = await showIncident(app, setup, id)
  if (options.format === 'json') {
    const { incidentJson } = await import('../../outputs/incidents/json.js')
    return await print(app, incidentJson(found), options.output)
  }
  const { incidentText } = await import('../../outputs/incidents/show-text.js')
  const text = incidentText(found, viewFor(app, setup, options))
  const width = toFile(options) ? undefined : terminalWidth(app.stdout)
  await print(app, fold(text, width, app.self), options.output)
}

export type PeopleOptions = GlobalOptions & {
  waiting?: boolean
  drafts?: boolean
  as?: string
  format: PeopleFormat
  output?: string
}

/** `mentions incidents people`. */
export async function runIncidentPeople(app: App, id: string, options: PeopleOptions): Promise<void> {
  const { waiting, drafts, as, format, output } = options
  if (drafts === true && !withDrafts.includes(format))
    throw new MentionsError(`--format ${format} has no place for drafts.`, {
      hint: `\`mentions incidents people ${id} --format drafts\` is a sheet of them; json, ndjson and csv take --drafts.`,
    })
  const setup = await setUp(app, options)
  const found = await incidentPeople(app, setup, {
    typed: id,
    onlyWaiting: waiting === true,
    ...((drafts === true || format === 'drafts') && { drafts: { as } }),
  })
  const render = await loadIncidentPeople(format)
  await print(app, render(found, viewFor(app, setup, options)), output)
}

const withDrafts: readonly PeopleFormat[] = ['json', 'ndjson', 'csv', 'drafts']

const toFile = ({ output }: { output?: string }): boolean => output !== undefined && output !== '-'

const viewFor = (app: App, { config }: Setup, options: GlobalOptions & { output?: string }): View => ({
  ...viewOf(app, options.color && !toFile(options)),
  self: app.self,
  clock: clockFor(config),
})
