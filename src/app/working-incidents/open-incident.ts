import { shortId } from '../../cases/short-id.js'
import { beginning } from '../../incidents/decide.js'
import { incidentOf } from '../../incidents/incident.js'
import { incidentId } from '../../incidents/incident-id.js'
import { MentionsError } from '../../model/error.js'
import type { IncidentEvent } from '../../model/incident.js'
import type { Kind } from '../../model/mention.js'
import type { CaseFile } from '../../store/port/cases.js'
import type { Store } from '../../store/port.js'
import { mostCommon } from '../../text/most-common.js'
import type { IncidentActed, IncidentPreview } from '../../views/incidents.js'
import type { Context } from '../context.js'
import { standingOf } from '../incidents/standing.js'
import type { Setup } from '../setup.js'
import { readStore, writeStore } from '../stores.js'
import { namedCases } from './named-cases.js'

export type OpenOptions = {
  by: string
  /** Undefined: that of the cases, or the only one of the config. */
  brand?: string | undefined
  /** Undefined: the first post of the cases, or an hour ago. */
  since?: Date | undefined
  /** Undefined: what most of the cases are of, or an outage. */
  kind?: Kind | undefined
  name?: string | undefined
  /** They belong to it whatever they are of. */
  cases: readonly number[]
  /** Whoever complained since then of the same kind belongs to it, too. */
  gathers: boolean
  /** Also where one of the same kind is open. */
  another: boolean
}

const HOUR = 60 * 60_000

/**
 * Opens an incident by hand, with those who belong to it.
 *
 * @throws MentionsError where its brand is not clear, or one of the same kind is open already
 */
export async function openIncident(
  context: Context,
  setup: Setup,
  options: OpenOptions,
): Promise<IncidentActed> {
  const { by, name } = options
  return await writeStore(context, setup, async (store) => {
    const at = context.now()
    const { brand, since, kind, members } = await planned(store, setup, options, at)
    const people = members.length
    const events: readonly IncidentEvent[] = [
      beginning({ origin: 'hand', since, kind, terms: [], name, ...(people > 0 && { people }) }, { at, by }),
      ...members.map(
        ({ caseId, how, since: wrote }): IncidentEvent => ({
          code: 'joined',
          args: { caseId, how, since: wrote.toISOString() },
          at,
          by,
        }),
      ),
    ]
    const saved = await store.incidents.save([{ brand, id: undefined, seen: 0, events, closedAt: undefined }])
    if (saved === 'conflict') throw new Error('A new incident met another of its number')
    const [id = 0] = saved
    const incident = incidentOf({ id, brand, revision: 1, events })
    const caseIds = members.map(({ caseId }) => caseId)
    return {
      ...(await standingOf(store, setup, incident)),
      did: 'open',
      by,
      at,
      changed: true,
      events,
      cases: caseIds.length,
      named: await namedCases(store, caseIds, { at, by }),
    }
  })
}

/** Whom it would gather. */
export async function previewIncident(
  context: Context,
  setup: Setup,
  options: OpenOptions,
): Promise<IncidentPreview> {
  return await readStore(setup, async (store) => {
    const at = context.now()
    const { brand, since, kind, members } = await planned(store, setup, options, at)
    const caseIds = members.map(({ caseId }) => caseId)
    const named = await namedCases(store, caseIds, { at, by: options.by })
    return { brand, since, kind, people: members.length, named }
  })
}

type Planned = { brand: string; since: Date; kind: Kind; members: readonly Joining[] }
type Joining = { caseId: number; how: 'topic' | 'hand'; since: Date }

async function planned(store: Store, setup: Setup, options: OpenOptions, now: Date): Promise<Planned> {
  const files: CaseFile[] = []
  for (const caseId of options.cases) {
    const file = await store.cases.file(caseId)
    if (file !== undefined) files.push(file)
  }
  const brand = brandOf(setup, options, files)
  const kind = options.kind ?? kindOf(files)
  const since = options.since ?? firstOf(files) ?? new Date(now.getTime() - HOUR)
  if (!options.another) await refuseSecond(store, { brand, kind })
  const byHand = files.map((file): Joining => {
    const moments = file.mentions.map(({ post }) => post.publishedAt)
    const first = moments.find((moment) => moment >= since) ?? moments.at(-1) ?? now
    return { caseId: file.case.id, how: 'hand', since: first }
  })
  const members = new Map(byHand.map((one) => [one.caseId, one]))
  const sightings = options.gathers ? await store.incidents.sightings({ brand, since }) : []
  // By when they were published: the first of each case stays.
  for (const { caseId, kind: of, publishedAt } of sightings)
    if (of === kind && !members.has(caseId)) members.set(caseId, { caseId, how: 'topic', since: publishedAt })
  return { brand, since, kind, members: [...members.values()] }
}

function brandOf(
  { config }: Pick<Setup, 'config'>,
  { brand }: OpenOptions,
  files: readonly CaseFile[],
): string {
  const ofCases = [...new Set(files.map((file) => file.case.brand))]
  const names = brand === undefined ? ofCases : [...new Set([brand, ...ofCases])]
  const [first, ...others] = names.length > 0 ? names : config.brands.map(({ name }) => name)
  if (first !== undefined && others.length === 0) return first
  const strange = files.find((file) => file.case.brand !== (brand ?? first))
  throw new MentionsError(
    strange === undefined
      ? 'An incident is about one brand, and the config has several.'
      : `An incident is about one brand, and ${shortId(strange.case.id)} is about ${JSON.stringify(strange.case.brand)}. Nothing was done.`,
    { hint: 'Say which, and name its cases alone: `mentions incidents open --brand NAME`' },
  )
}

/** What most of them are of. */
function kindOf(files: readonly CaseFile[]): Kind {
  const kinds = files.flatMap(
    ({ mentions }) => mentions.findLast(({ needsReply }) => needsReply)?.kind ?? mentions.at(-1)?.kind ?? [],
  )
  return mostCommon(kinds)?.one ?? 'outage'
}

const firstOf = (files: readonly CaseFile[]): Date | undefined =>
  files
    .flatMap(({ mentions }) => mentions.slice(0, 1).map(({ post }) => post.publishedAt))
    .toSorted((one, other) => one.getTime() - other.getTime())[0]

/** Two of a team who both open one would each tell half of the people. */
async function refuseSecond(
  { incidents }: Pick<Store, 'incidents'>,
  { brand, kind }: { brand: string; kind: Kind },
): Promise<void> {
  const open = (await incidents.list({ brands: [brand] })).map(incidentOf)
  const same = open.find((one) => one.kind === undefined || one.kind === kind)
  if (same === undefined) return
  const id = incidentId(same.id)
  const who = same.openedBy === undefined ? 'a scan' : same.openedBy
  throw new MentionsError(
    `${id} is open about ${JSON.stringify(brand)} already, opened by ${who}. Nothing was done.`,
    {
      hint: `Look: \`mentions incidents show ${id}\`; add people: \`mentions incidents join ${id} ID\`; to open one more all the same: add --another`,
    },
  )
}
