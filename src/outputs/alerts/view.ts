import type { RankedMention } from '../../cases/ranked-mention.js'
import type { Incident } from '../../incidents/incident.js'
import type { SourceCoverage } from '../../model/coverage.js'
import type { Clock } from '../../text/clock.js'
import type { Row } from '../../views/row.js'
import type { Wording } from '../wording/wording.js'

/** What a post or a case has to say in an alert. */
export type ToldRow = { row: Row; post: RankedMention['post'] }

/** What an incident has to say in an alert. `posts`: of those who joined last; `draft`: what could be said of it in public. */
export type ToldIncident = {
  incident: Incident
  people: number
  posts: readonly RankedMention['post'][]
  draft?: string
}

/** What of the store stands in messages, and how it is told. */
export type AlertView = {
  /** By the key of `rowKey`: what is shown of each alert; absent where it is gone since. */
  rows: ReadonlyMap<string, ToldRow>
  sources: readonly SourceCoverage[]
  /** By its number: absent where it is gone since. */
  incidents: ReadonlyMap<number, ToldIncident>
  /** How the person calls this program, for commands that are shown to be typed. */
  self: string
  /** Decides how a brand's name is quoted there. */
  platform: NodeJS.Platform
  clock: Clock
  /** The language of whoever is told. */
  wording: Wording
  now: Date
  /** When the day before began, by the same clock. */
  yesterday: Date
}
