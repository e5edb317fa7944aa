import type { SiteState } from '../../../src/http/sites.js'
import type { SourceState } from '../../../src/store/port/sources.js'
import type { Tables } from './tables.js'

export function sourceStates({ sources }: Tables): ReadonlyMap<string, SourceState> {
  return new Map(
    Array.from(sources).flatMap(([id, { state }]) => (state === undefined ? [] : [[id, state] as const])),
  )
}

export function markTroubleTold({ sources }: Tables, ids: readonly string[]): void {
  for (const id of ids) {
    const row = sources.get(id)
    if (row?.state === undefined) continue
    const { recovered: _, problem, ...state } = row.state
    const told = problem && { ...problem, told: true as const }
    sources.set(id, { ...row, state: { ...state, ...(told && { problem: told }) } })
  }
}

export function saveSite({ sites }: Tables, { site, state }: { site: string; state: SiteState }): void {
  sites.set(site, state)
}
