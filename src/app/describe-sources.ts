import { intervalOf } from '../jobs/next-poll.js'
import { searchBrands } from '../jobs/search-brands.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { isSlow } from '../sources/limits.js'
import type { PollContext } from '../sources/source.js'
import { redactText } from '../text/redact.js'
import { shellWord } from '../text/shell-word.js'
import type { SourceInWords } from '../views/check.js'
import type { Setup } from './setup.js'

const DAY = 86_400_000

/** What each source needs of a person, how often it is asked, and what that comes to in a day. Those that are paused are left out. */
export function describeSources(
  { config, sources, folder }: Pick<Setup, 'config' | 'sources' | 'folder'>,
  now: Date,
): SourceInWords[] {
  const brands = searchBrands(config.brands)
  const asked = sources
    .filter(({ paused }) => paused !== true)
    .map((source) => ({ source, ...paceOf(source, searchesOf(source, { brands, folder, now })) }))
  const bySite = new Map<string, number>()
  for (const { source, perDay } of asked) {
    const site = source.limits?.site
    if (site !== undefined) bySite.set(site, (bySite.get(site) ?? 0) + (perDay ?? 0))
  }
  return asked.map(({ source, ...pace }) => ({
    name: source.name,
    type: source.type,
    ...pace,
    quota: source.limits?.quota,
    ofSite: source.limits && bySite.get(source.limits.site),
    cost: source.limits?.cost,
    budget: source.limits?.budget?.amount,
    keys: source.keys,
    credentials: source.credentials,
    note: source.terms?.note,
    runs: programOf(source, { brands, folder, now }),
  }))
}

/** The program of one that runs one, with its arguments, as it is typed. */
function programOf(source: ConfiguredSource, poll: Omit<PollContext, 'cursors'>): string | undefined {
  const first = asksOf(source, poll)?.[0]?.request
  return first?.transport === 'command' ? redactText(first.command.map(shellWord).join(' ')) : undefined
}

/** How many requests a poll begins with; undefined where its options ask for what can't be had, as a try will say. */
export function searchesOf(
  source: Pick<ConfiguredSource, 'asks'>,
  poll: Omit<PollContext, 'cursors'>,
): number | undefined {
  return asksOf(source, poll)?.length
}

function asksOf(
  source: Pick<ConfiguredSource, 'asks'>,
  poll: Omit<PollContext, 'cursors'>,
): ReturnType<ConfiguredSource['asks']> | undefined {
  try {
    return source.asks({ ...poll, cursors: new Map() })
  } catch {
    return undefined
  }
}

/** @param state what scans left of it: its feed may say how often it wants to be asked */
export function paceOf(
  source: ConfiguredSource,
  searches: number | undefined,
  state?: Parameters<typeof intervalOf>[1],
): Pick<SourceInWords, 'every' | 'searches' | 'takesTurns' | 'perDay'> {
  const takesTurns = isSlow(source.limits) && (searches ?? 0) > 1
  const every = intervalOf(source, state)
  const each = takesTurns ? 1 : searches
  const gap = isSlow(source.limits) ? (source.limits?.gap ?? 0) : 0
  const perDay =
    each === undefined || every === 0 ? undefined : Math.floor((each * DAY) / Math.max(every, gap))
  return { every, searches, takesTurns, perDay }
}
