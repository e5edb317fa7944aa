import { type ConfiguredSource, hostOf } from '../sources/configured.js'

/** Whom a run waits for. */
export type StillOut = {
  sources: number
  /** The first of them. */
  first: readonly { name: string; host?: string }[]
  /** All of them are of this site, which is asked one after the other. */
  onlyHost?: string
}

const NAMED = 2
/** Of more than these nobody needs to know whether they share a site. */
const FEW = 20

/** Takes as long for thousands of sources as for a few. */
export function stillOut(pending: ReadonlySet<ConfiguredSource>): StillOut {
  const some = firstOf(pending, FEW)
  const hosts = new Set(pending.size > FEW ? [] : some.map((source) => hostOf(source)))
  const [onlyHost] = pending.size > 1 && hosts.size === 1 ? hosts : []
  const first = some.slice(0, NAMED).map((source) => {
    const host = hostOf(source)
    return { name: source.name, ...(host !== undefined && { host }) }
  })
  return { sources: pending.size, first, ...(onlyHost !== undefined && { onlyHost }) }
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = []
  for (const item of items) {
    if (first.length === most) break
    first.push(item)
  }
  return first
}
