import { setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { whoOf } from '../../app/who.js'
import { openIncident, previewIncident } from '../../app/working-incidents/open-incident.js'
import type { Kind } from '../../model/mention.js'
import {
  incidentActedJson,
  incidentActedText,
  incidentPreviewJson,
  incidentPreviewText,
} from '../../outputs/incidents/acted.js'
import { typedWord } from '../../text/shell-word.js'
import type { App } from '../app.js'
import { brandsNamed } from '../brands-named.js'
import type { IdOptions } from '../case-options.js'
import { casesFound } from '../cases-asked.js'
import { kindOf } from '../filter.js'
import { folded, tellingFor } from '../in-one-change.js'
import { print } from '../print.js'
import type { IncidentOptions } from './incident-verbs.js'

export type OpenIncidentOptions = IncidentOptions &
  IdOptions & {
    brand?: string
    since?: string
    kind?: string
    name?: string
    gather: boolean
    another?: boolean
    dryRun?: boolean
  }

/** `mentions incidents open`. */
export async function runIncidentOpen(
  app: App,
  words: readonly string[],
  options: OpenIncidentOptions,
): Promise<void> {
  const setup = await setUp(app, options)
  const { name, since, kind, gather, another, dryRun, format, quiet, as } = options
  const [brand] = options.brand === undefined ? [] : brandsNamed([options.brand], setup.config)
  const typed = (option: string, value: string | undefined) =>
    value === undefined ? '' : ` ${option} ${typedWord(value, app.platform)}`
  const { caseIds: cases } =
    words.length === 0
      ? { caseIds: [] }
      : await casesFound(app, setup, {
          words,
          options: { ...globalsOf(options), ...(options.skipUnknown === true && { skipUnknown: true }) },
          again: (which) =>
            `incidents open ${which}${typed('--brand', brand)}${typed('--since', since)}${typed('--name', name)}`,
          question: (some) => `Open an incident with ${some}`,
        })
  const plan = {
    by: whoOf(app, as),
    brand,
    since: since === undefined ? undefined : readSince(since, setup.config, app.now()),
    kind: kind === undefined ? undefined : (kindOf(kind) satisfies Kind),
    name: name?.trim() === '' ? undefined : name?.trim(),
    cases,
    gathers: gather,
    another: another === true,
  }
  const telling = tellingFor(app, setup, options)
  if (dryRun === true) {
    const preview = await previewIncident(app, setup, plan)
    return await print(
      app,
      format === 'json' ? incidentPreviewJson(preview) : folded(app, incidentPreviewText(preview, telling)),
    )
  }
  await app.endingItself(async () => {
    const acted = await openIncident(app, setup, plan)
    if (format === 'json') return await print(app, incidentActedJson(acted))
    if (quiet !== true) await print(app, folded(app, incidentActedText(acted, telling)))
  })
}

const globalsOf = ({ color, quiet, as }: OpenIncidentOptions) => ({
  color,
  ...(quiet !== undefined && { quiet }),
  ...(as !== undefined && { as }),
})
