import type { Draft } from '../answers/draft/draft.js'
import { draftLanguageOf } from '../answers/draft/languages.js'
import type { Section } from '../answers/draft/templates/words.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { states } from '../cases/states.js'
import { incidentId } from '../incidents/incident-id.js'
import type { CaseState } from '../model/case.js'
import type { DraftRemark } from './draft.js'

/** Where somebody has to tell what is theirs, sooner or later. */
const privately: ReadonlySet<Section> = new Set([
  'account',
  'billing',
  'product',
  'delivery',
  'security',
  'grave',
])

type Drafted = {
  draft: Draft
  mention: Pick<RankedMention, 'official' | 'post'>
  state: CaseState
  contacts: readonly string[]
  /** The config says where to write what is private. */
  hasPrivate: boolean
  /** The incident that they belong to. */
  incident?: { id: number; fixedAt?: Date | undefined } | undefined
  /** Of the post, where it decides the language of the draft. */
  language?: string
}

/** What to know before a draft is posted; the gravest first. */
export function draftRemarks({
  draft,
  mention,
  state,
  contacts,
  hasPrivate,
  incident,
  language,
}: Drafted): DraftRemark[] {
  const { grave, place, over, left, unnamed, section } = draft
  const { name, limit = 0 } = place
  const remarks: (DraftRemark | false)[] = [
    grave !== undefined && { code: 'grave', grave, contacts },
    mention.official && { code: 'staff' },
    incident !== undefined && {
      code: 'incident',
      incident: incidentId(incident.id),
      fixed: incident.fixedAt !== undefined,
    },
    // Of what is over they are told whatever the state of their case.
    !states[state].waitsForUs && incident?.fixedAt === undefined && { code: 'state', state },
    unnamed && { code: 'no-name' },
    language !== undefined &&
      draftLanguageOf(language) !== language.split(/[-_]/, 1)[0] && { code: 'language', language },
    over > 0 && { code: 'over', by: over, limit, place: name },
    left.length > 0 && { code: 'left', parts: left, limit, place: name },
    !hasPrivate && privately.has(section) && { code: 'no-private' },
  ]
  return remarks.filter((remark) => remark !== false)
}
