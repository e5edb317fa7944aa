import type { Notice } from '../model/notice.js'
import type { Rhythms } from '../store/port/facts.js'
import type { SourceState } from '../store/port/sources.js'
import { type Silence, unusualSilence } from './silence.js'

/** Sources and brands that are silent for far longer than is usual for them. */
export type Silences = { sources: ReadonlyMap<string, Silence>; brands: ReadonlyMap<string, Silence> }

/** What can't be told from a failure is left out: a source that fails brings nothing, and that is said already. */
export function silencesOf(
  sources: readonly { id: string; paused?: boolean | undefined }[],
  states: ReadonlyMap<string, SourceState>,
  rhythms: Rhythms,
): Silences {
  const silent = new Map<string, Silence>()
  let lookedAt: Date | undefined
  for (const { id, paused } of sources) {
    const { answeredAt, problem } = states.get(id) ?? {}
    if (paused === true || answeredAt === undefined) continue
    if (lookedAt === undefined || answeredAt > lookedAt) lookedAt = answeredAt
    const rhythm = problem === undefined ? rhythms.sources.get(id) : undefined
    const silence = rhythm && unusualSilence(rhythm, answeredAt)
    if (silence !== undefined) silent.set(id, silence)
  }
  const quiet = new Map<string, Silence>()
  for (const [brand, rhythm] of rhythms.brands) {
    const silence = lookedAt && unusualSilence(rhythm, lookedAt, rhythm.watchedSince)
    if (silence !== undefined) quiet.set(brand, silence)
  }
  return { sources: silent, brands: quiet }
}

/** What coverage says of a source that answers and brings nothing any more. */
export const silentNotice = ({ lasts, postsADay }: Silence): Notice => ({
  code: 'silent',
  args: { lasts, postsADay },
})

export const brandSilentNotice = (brand: string, { lasts, postsADay }: Silence): Notice => ({
  code: 'brand-silent',
  args: { brand, lasts, postsADay },
})
