import { firstUpdate } from '../../answers/draft/first-update.js'
import { type DraftLanguage, draftLanguageOf } from '../../answers/draft/languages.js'
import { type Incident, lastWordOf } from '../../incidents/incident.js'
import { languageOf } from '../../judge/language-of.js'
import type { IncidentFile } from '../../model/incident.js'
import type { StoredMention } from '../../store/port/cases.js'
import type { Store } from '../../store/port.js'
import { mostCommon } from '../../text/most-common.js'
import { brandZone } from '../brand-zone.js'
import type { Context } from '../context.js'
import { templatesFor } from '../draft-templates.js'
import type { Setup } from '../setup.js'

/** So many people tell in which language most of them write; the words of some of them are shown. */
const ASKED = 10

/** Posts of those who joined last, one of each. */
export async function someOfTheirPosts(
  { cases }: Pick<Store, 'cases'>,
  { members }: Incident,
): Promise<StoredMention[]> {
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

/** What to say in public: in the language that most of them write. Of an incident about a brand that is in the config. */
export function draftUpdate(
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
  const languages = mentions.map(({ post, named, unjudged }) =>
    draftLanguageOf(unjudged ?? languageOf({ ...post, named }), { ...post, timeZone }),
  )
  return mostCommon(languages)?.one ?? draftLanguageOf(undefined, { text: ' ', timeZone })
}
