import { incidentIdOf } from '../../alerts/of-incident.js'
import { firstUpdate } from '../../answers/draft/first-update.js'
import { type DraftLanguage, draftLanguageOf } from '../../answers/draft/languages.js'
import { type Incident, incidentOf, lastWordOf } from '../../incidents/incident.js'
import { languageOf } from '../../judge/language-of.js'
import type { NewAlert } from '../../model/alert.js'
import type { IncidentFile } from '../../model/incident.js'
import type { ToldIncident } from '../../outputs/alerts/view.js'
import type { StoredMention } from '../../store/port/cases.js'
import type { Store } from '../../store/port.js'
import { brandZone } from '../brand-zone.js'
import type { Context } from '../context.js'
import { templatesFor } from '../draft-templates.js'
import type { Setup } from '../setup.js'

/** So many people tell in which language most of them write; the words of some of them are shown. */
const ASKED = 10

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
    const mentions = await someOf(store, incident)
    const draft = silent.has(id) ? draftOf(context, setup, { file, incident, mentions }) : undefined
    told.set(id, {
      incident,
      people: incident.members.size,
      posts: mentions.map(({ post }) => post),
      ...(draft !== undefined && { draft }),
    })
  }
  return told
}

/** Posts of those who joined last, one of each. */
async function someOf({ cases }: Read, { members }: Incident): Promise<StoredMention[]> {
  const mentions: StoredMention[] = []
  const latest = [...members.values()].toSorted((a, b) => b.since.getTime() - a.since.getTime())
  for (const { caseId, since } of latest.slice(0, ASKED)) {
    const file = await cases.file(caseId)
    const mention = file?.mentions.find(
      ({ post, official }) => !official && post.gone === undefined && post.publishedAt >= since,
    )
    if (mention !== undefined) mentions.push(mention)
  }
  return mentions
}

type Told = { file: IncidentFile; incident: Incident; mentions: readonly StoredMention[] }

function draftOf(
  context: Pick<Context, 'platform' | 'env' | 'cwd' | 'now'>,
  setup: Setup,
  { file, incident, mentions }: Told,
): string {
  const { config } = setup
  const { brand, terms } = incident
  const zone = brandZone(config, brand)
  const language = languageOfMost(mentions, zone.timeZone)
  return firstUpdate(
    {
      brand,
      terms,
      hasSpoken: lastWordOf(incident) !== undefined,
      who: file.events.findLast(({ by }) => by !== undefined)?.by,
      every: config.incidents.silence.every,
      now: context.now(),
      zone,
      language,
      address: config.address,
    },
    templatesFor(context, setup, { brand, language }),
  )
}

function languageOfMost(mentions: readonly StoredMention[], timeZone: string): DraftLanguage {
  const counts = new Map<DraftLanguage, number>()
  for (const { post, named, unjudged } of mentions) {
    const language = draftLanguageOf(unjudged ?? languageOf({ ...post, named }), { ...post, timeZone })
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? draftLanguageOf(undefined, { text: ' ', timeZone })
}
