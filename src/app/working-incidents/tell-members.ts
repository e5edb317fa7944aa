import { decide, isRefused } from '../../incidents/decide.js'
import { incidentOf } from '../../incidents/incident.js'
import type { LedgerEntry } from '../../incidents/ledger.js'
import type { IncidentActed } from '../../views/incidents.js'
import type { Context } from '../context.js'
import { changeIncident } from '../incidents/change-incident.js'
import { incidentToActOn } from '../incidents/incident-meant.js'
import { memberNumbers } from '../incidents/members.js'
import { momentAfter } from '../incidents/moment.js'
import { nextFor, standingOf } from '../incidents/standing.js'
import { runCommand } from '../run-command.js'
import type { Setup } from '../setup.js'
import { writeStore } from '../stores.js'
import { momentFor } from '../who.js'
import type { IncidentRefused } from './act-on-incident.js'
import { namedCases } from './named-cases.js'

/** What somebody was told: where it stands, and in which words. */
export type Telling = { caseId: number; url?: string | undefined; text?: string | undefined }

/**
 * Records that these people were told that it is over: as a reply in the case of each, so that it leaves the list; where a case takes none, with the
 * incident alone. Who was told before is left as they are, so that it can be repeated.
 */
export async function tellMembers(
  context: Context,
  setup: Setup,
  { typed, by, told }: { typed: string; by: string; told: readonly Telling[] },
): Promise<IncidentActed | IncidentRefused> {
  return await writeStore(context, setup, async (store) => {
    const file = await incidentToActOn(store, setup, typed)
    const known = await standingOf(store, setup, incidentOf(file))
    const moment = await momentFor(store, { by, config: setup.config, now: context.now() })
    const at = momentAfter(file, by, moment)
    const numbersOf = await memberNumbers(store, known.incident)
    const meant = told.flatMap(({ caseId }) => numbersOf(caseId))
    const whole = decide(known.incident, { do: 'told', cases: meant }, { at, by })
    if (isRefused(whole)) return { ...known, refusal: whole }

    const isTold = new Set(known.ledger.filter(wasTold).map(({ caseId }) => caseId))
    const news = told.filter(({ caseId }) => !isTold.has(caseId))
    const recorded: number[] = []
    const byHand: Telling[] = []
    for (const one of news) {
      const { caseId, url, text } = one
      const answer = { do: 'answer', url, text } as const
      const { mentionIds, refusal } = await runCommand(store, { caseId, command: answer, when: { at, by } })
      if (refusal === undefined && mentionIds.length > 0) recorded.push(caseId)
      else byHand.push(one)
    }
    const urls = new Set(byHand.map(({ url }) => url))
    const [url] = urls.size === 1 ? urls : []
    const changed = await changeIncident(store, file.id, (incident) => {
      const command = {
        do: 'told' as const,
        cases: byHand.flatMap(({ caseId }) => numbersOf(caseId)),
        recorded: recorded.flatMap(numbersOf),
        url,
      }
      const decision = decide(incident, command, { at, by })
      return { events: isRefused(decision) ? [] : decision }
    })
    const after = await standingOf(store, setup, changed?.incident ?? known.incident)
    const caseIds = news.map(({ caseId }) => caseId)
    return {
      ...after,
      did: 'told',
      by,
      at,
      changed: news.length > 0,
      events: changed?.decision.events ?? [],
      cases: caseIds.length,
      named: await namedCases(store, caseIds, { at, by }),
      ...nextFor(after),
    }
  })
}

const wasTold = ({ standing }: LedgerEntry): boolean => standing === 'told'
