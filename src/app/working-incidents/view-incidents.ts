import { shortId } from '../../cases/short-id.js'
import { stateAt } from '../../cases/states.js'
import { incidentOf, owesWord } from '../../incidents/incident.js'
import type { LedgeredIncident } from '../../incidents/ledger.js'
import type { Store } from '../../store/port.js'
import type {
  IncidentPeopleView,
  IncidentPerson,
  IncidentsView,
  IncidentView,
  PersonDraft,
} from '../../views/incidents.js'
import type { Context } from '../context.js'
import { draftOf, mentionToAnswer } from '../draft.js'
import { warnOfStranger } from '../filled-by.js'
import { draftUpdate, someOfTheirPosts } from '../incidents/draft-update.js'
import { incidentMeant } from '../incidents/incident-meant.js'
import { standingOf, standingsOf } from '../incidents/standing.js'
import type { Setup } from '../setup.js'
import { showCases } from '../show.js'
import { readStore, readStoreIfAny } from '../stores.js'

const DAY = 24 * 60 * 60_000

/** A closed one is listed for so long: what comes back mostly comes back soon. */
const LISTED_CLOSED = 7 * DAY

export type WhichIncidents = {
  brands: readonly string[]
  /** Those that went on since then. */
  since?: Date | undefined
  /** However long ago they were closed. */
  all: boolean
}

/** The open incidents, and those closed lately. Open ones first, the last that began first of all. */
export async function listIncidents(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { brands, since, all }: WhichIncidents,
): Promise<IncidentsView> {
  const now = context.now()
  const closedSince = since ?? (all ? new Date(0) : new Date(now.getTime() - LISTED_CLOSED))
  return await readStoreIfAny(setup, async (store) => {
    if (store !== undefined) await warnOfStranger(context, setup, store)
    const found = store === undefined ? [] : await standingsOf(store, setup, { brands, closedSince })
    return {
      generatedAt: now,
      incidents: found.toSorted(byUrgency),
      ...(closedSince.getTime() > 0 && { closedSince }),
    }
  })
}

const byUrgency = ({ incident: one }: LedgeredIncident, { incident: other }: LedgeredIncident): number =>
  Number(one.state === 'closed') - Number(other.state === 'closed') ||
  other.since.getTime() - one.since.getTime() ||
  other.id - one.id

/** @throws MentionsError where there is none of this id */
export async function showIncident(context: Context, setup: Setup, typed: string): Promise<IncidentView> {
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const file = await incidentMeant(store, setup, typed)
    const known = await standingOf(store, setup, incidentOf(file))
    const { incident } = known
    const isWatched = setup.config.brands.some(({ name }) => name === incident.brand)
    const generatedAt = context.now()
    return {
      ...known,
      generatedAt,
      people: await peopleOf(store, known, generatedAt),
      ...(owesWord(incident) &&
        isWatched && {
          draft: draftUpdate(context, setup, {
            file,
            incident,
            mentions: await someOfTheirPosts(store, incident),
          }),
        }),
    }
  })
}

async function peopleOf(store: Store, { ledger }: LedgeredIncident, now: Date): Promise<IncidentPerson[]> {
  const people: IncidentPerson[] = []
  for (const entry of ledger) {
    const file = await store.cases.file(entry.caseId)
    const mention = file && mentionToAnswer(file)
    people.push({
      ...entry,
      shortId: shortId(entry.caseId),
      ...(mention && { post: mention.post }),
      ...(file && { state: stateAt(file.case, now) }),
    })
  }
  return people
}

export type PeopleOptions = {
  typed: string
  onlyWaiting: boolean
  /** Also what to write to each, by whom. */
  drafts?: { as?: string | undefined } | undefined
}

/**
 * Who has to be told, who was, and who can't be.
 *
 * @throws MentionsError where there is no such incident
 */
export async function incidentPeople(
  context: Context,
  setup: Setup,
  { typed, onlyWaiting, drafts }: PeopleOptions,
): Promise<IncidentPeopleView> {
  const view = await showIncident(context, setup, typed)
  const people = onlyWaiting ? view.people.filter(({ standing }) => standing === 'waits') : view.people
  return {
    ...view,
    people,
    onlyWaiting,
    ...(drafts && { drafts: await draftsFor(context, setup, { view, people, ...drafts }) }),
  }
}

type Drafted = {
  view: IncidentView
  people: readonly IncidentPerson[]
  as?: string | undefined
}

async function draftsFor(
  context: Context,
  setup: Setup,
  { view: { incident }, people, as }: Drafted,
): Promise<ReadonlyMap<number, PersonDraft>> {
  const views = await showCases(
    context,
    setup,
    people.map(({ caseId }) => caseId),
  )
  const drafts = new Map<number, PersonDraft>()
  for (const view of views) {
    const found = await draftOf(context, setup, view, { as, incident })
    if (found === undefined) continue
    if ('draft' in found) drafts.set(view.case.id, { text: found.draft.text })
    else drafts.set(view.case.id, { none: found.none === 'danger' ? 'danger' : 'gone' })
  }
  return drafts
}
