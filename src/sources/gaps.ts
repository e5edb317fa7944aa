import { type ConfiguredSource, hostOf } from './configured.js'
import { isSlow } from './limits.js'
import { limitsAt } from './site-limits.js'

/** Milliseconds between two requests to a host, as far as a run waits for them: of its place, or of the sources that ask it. */
export function gapsFor(sources: readonly ConfiguredSource[]): (host: string) => number {
  const gaps = new Map<string, number>()
  for (const source of sources) {
    const { limits } = source
    const host = limits?.gap === undefined || isSlow(limits) ? undefined : hostOf(source)
    if (host !== undefined) gaps.set(host, Math.max(gaps.get(host) ?? 0, limits?.gap ?? 0))
  }
  return (host) => {
    const limits = limitsAt(`https://${host}/`)
    // A source's own counts before that of its place: a key may shorten it.
    return gaps.get(host) ?? (isSlow(limits) ? 0 : (limits?.gap ?? 0))
  }
}
