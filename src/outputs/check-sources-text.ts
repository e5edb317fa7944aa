import { safeText } from '../terminal/safe.js'
import type { KeysInWords, SourceInWords } from '../views/check.js'
import { count, grouped } from './wording/count.js'
import { duration } from './wording/duration.js'
import { money } from './wording/money.js'
import { someOf } from './wording/some-of.js'

/** What each source needs and costs; those of which the same is said, such as many feeds, are said together. */
export function sourcesText(sources: readonly SourceInWords[]): string {
  if (sources.length === 0) return ''
  const explained = new Set<string>()
  const groups = new Map<string, { source: SourceInWords; lines: string[]; names: string[] }>()
  for (const source of sources) {
    const lines = [
      ...(source.runs === undefined
        ? []
        : [`a program on this machine, which this check runs, too: ${source.runs}`]),
      ...costLines(source),
      ...keyLines(source),
      ...(source.note === undefined ? [] : [source.note]),
    ]
    const same = groups.get(JSON.stringify([source.type, paceWords(source), lines]))
    if (same !== undefined) same.names.push(source.name)
    else
      groups.set(JSON.stringify([source.type, paceWords(source), lines]), {
        source,
        lines,
        names: [source.name],
      })
  }
  const sections = [...groups.values()].map(({ source, lines, names }) => {
    const title =
      names.length === 1
        ? `${names[0]}: ${paceWords(source)}`
        : `${names.length} sources of type ${source.type} (${someOf(names)}): ${paceWords(source)}${source.perDay === undefined ? '' : ' for each'}`
    // What is the same for all of a kind is said at the first of them.
    const isFirst = !explained.has(source.type)
    explained.add(source.type)
    const said = isFirst ? lines : lines.filter((line) => !isOfKind(line, source))
    return [`  ${safeText(title)}\n`, ...said.map((line) => `    ${safeText(line)}\n`)].join('')
  })
  return `\nSources\n${sections.join('')}`
}

const isOfKind = (line: string, { note, credentials }: SourceInWords): boolean =>
  line === note || (credentials !== undefined && line === fromWords(credentials))

function paceWords({ every, searches, takesTurns, perDay }: SourceInWords): string {
  const often = every === 0 ? 'at each scan' : `every ${duration(every)}`
  if (searches === undefined) return `asked ${often}`
  const each = takesTurns
    ? `1 request each time, of which ${grouped(searches)} take turns`
    : `${count(searches, 'request', 'requests')} each time`
  return `asked ${often}, ${each}${perDay === undefined ? '' : `: ${grouped(perDay)} a day`}`
}

function costLines({ every, quota, ofSite = 0, perDay, cost, budget, searches }: SourceInWords): string[] {
  const lines: string[] = []
  if (cost !== undefined) lines.push(`each ${cost.per} costs ${cost.currency} ${cost.amount}`)
  if (cost !== undefined && budget !== undefined)
    lines.push(`no more than ${money(budget, cost.currency)} a month, as \`budget\` says`)
  if (cost?.per === 'request' && perDay !== undefined && perDay > 0)
    lines.push(`that is ${cost.currency} ${(cost.amount * perDay).toFixed(2)} a day at the least`)
  if (quota === undefined) return lines
  const allowed = `its site allows ${count(quota.requests, 'request', 'requests')} a ${quota.per}`
  const wanted = quota.per === 'day' ? ofSite : ofSite * DAYS_OF_MONTH
  const shared = perDay === ofSite ? '' : `, and all sources there together ask ${grouped(wanted)}`
  if (wanted <= quota.requests) return [...lines, allowed + shared]
  const longer = Math.max(every, MINUTE) * (wanted / quota.requests)
  const fewer = (searches ?? 0) > 1 ? ', or look for fewer names there' : ''
  return [...lines, `warning: ${allowed}${shared}. Set \`every: ${roundedUp(longer)}\` or longer${fewer}`]
}

const DAYS_OF_MONTH = 30
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** As the config writes it. */
const roundedUp = (milliseconds: number): string =>
  milliseconds <= HOUR ? `${Math.ceil(milliseconds / MINUTE)}m` : `${Math.ceil(milliseconds / HOUR)}h`

function keyLines({ keys = [], credentials }: SourceInWords): string[] {
  if (credentials === undefined || keys.length === 0) return []
  const from = fromWords(credentials)
  if (keys.every(({ optional, isGiven }) => optional === true && !isGiven)) {
    const options = keys.map(({ option, what }) => `\`${option}\` (${what})`)
    return [`needs no key, and may have ${options.join(' and ')}`, from]
  }
  return [...keys.map(keyWords), from]
}

function keyWords({ option, what, optional, isGiven }: NonNullable<SourceInWords['keys']>[number]): string {
  if (isGiven) return `has \`${option}\`: ${what}`
  return optional === true
    ? `may have \`${option}\`, too: ${what}`
    : `needs \`${option}\`, and has none: ${what}`
}

const fromWords = ({ from, costs }: NonNullable<SourceInWords['credentials']>): string =>
  `from ${from}; ${costs}`

/** What came of the keys; empty where the config has none. */
export function keysText({ works, failed, untried }: KeysInWords): string {
  const all = works + failed + untried
  if (all === 0) return ''
  const sites = untried === 1 ? 'its site allows' : 'their sites allow'
  const spared = `not tried, since that would use up some of the few requests that ${sites}`
  if (all === 1) {
    const said = works === 1 ? 'it works' : failed === 1 ? 'it could not be shown to work: see above' : spared
    return `  key     ${said}\n`
  }
  const parts = [
    ...(works === 0
      ? []
      : [works === all ? `all ${all} work` : `${works} of ${all} ${works === 1 ? 'works' : 'work'}`]),
    ...(failed === 0 ? [] : [`${failed} of ${all} could not be shown to work: see above`]),
    ...(untried === 0 ? [] : [`${untried} of ${all} ${spared}`]),
  ]
  return `  keys    ${parts.join('; ')}\n`
}
