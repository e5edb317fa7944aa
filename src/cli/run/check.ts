import { existsSync } from 'node:fs'
import { type Setup, setUp } from '../../app/setup.js'
import { version } from '../../app/version.js'
import { configJsonSchema } from '../../config/schema/json-schema.js'
import { createClient } from '../../http/client.js'
import { clientSettings } from '../../http/settings.js'
import { createSites, type Sites } from '../../http/sites.js'
import { WaitingError } from '../../http/waiting.js'
import { settle } from '../../identity/settle.js'
import { type Gathered, gather } from '../../jobs/gather.js'
import { createJudge } from '../../judge/judge.js'
import { describeQuery, quotePhrase, searchPhrases } from '../../judge/match/index.js'
import { queryWarnings } from '../../judge/relevance/index.js'
import { asTyped } from '../../outputs/wording/as-typed.js'
import { count } from '../../outputs/wording/count.js'
import type { ConfiguredSource } from '../../sources/configured.js'
import type { Counts, SiteState } from '../../store/port.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import { safeText } from '../../terminal/safe.js'
import type { App } from '../app.js'
import type { CheckOptions } from '../commands/check.js'
import { exitCodes } from '../exit-codes.js'
import { print } from '../print.js'
import { progressLine } from '../progress.js'

/** `mentions check`: what the config says in words, then one try of every source. Stores nothing. */
export async function runCheck(app: App, options: CheckOptions): Promise<void> {
  if (options.schema === true) return await print(app, `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
  const setup = await setUp(app, options)
  if (setup.mailProblem !== undefined) throw setup.mailProblem
  await print(app, describeConfig(setup))
  const remembered = await readStore(setup)
  await print(app, describeStore(setup, remembered))
  const tries = await tryAll(app, setup, createSites(remembered?.sites), options)
  await print(
    app,
    `\n${tries.map(({ source, gathered, named }) => describeTry(source, gathered, { named, self: app.self })).join('')}`,
  )

  for (const source of setup.sources.filter(isSpared)) await print(app, describeSpared(source))
  for (const { name, paused } of setup.sources)
    if (paused === true) await print(app, `  paused  ${safeText(name)}: in the config, so it was not tried\n`)

  const waiting = tries.filter(({ gathered }) => isWaiting(gathered)).length
  const failed = tries.filter(({ gathered }) => gathered.problem !== undefined).length - waiting
  const tried = tries.length - waiting
  // A source that failed in a scan isn't asked by the next one at once, unless it is told to.
  const isMended = tries.some(
    ({ source, gathered }) => gathered.problem === undefined && remembered?.failing.has(source.id) === true,
  )
  await print(
    app,
    `\n${verdict({ failed, tried, waiting }, `${app.self} scan${isMended ? ' --force' : ''}`)}\n`,
  )
  if (failed > 0) app.exitWith(failed === tried ? exitCodes.allFailed : exitCodes.someFailed)
}

/** Of the sources that the config does not pause or a gap spare: `waiting` ones were not tried either. */
type Tally = { failed: number; tried: number; waiting: number }

function verdict({ failed, tried, waiting }: Tally, scan: string): string {
  const waits =
    waiting === 0 ? '' : ` ${count(waiting, 'source waits', 'sources wait')} for a site that limits requests.`
  if (failed === 0)
    return `${tried === 0 && waiting > 0 ? 'Nothing failed.' : 'All is well.'}${waits} Next: ${scan}`
  if (failed === tried)
    return `${waiting === 0 ? 'No source' : 'No source that was tried'} could be read.${waits} Correct what is said above, then check again.`
  return `${failed} of ${tried} sources failed; the others work.${waits} Next: ${scan}`
}

/** Its site wants to be left alone until a time that is known. One that cannot be reached fails. */
const isWaiting = ({ problem }: Gathered): boolean =>
  problem instanceof WaitingError && problem.until !== undefined

function describeConfig({ config, configPath, sources }: Setup): string {
  const brands = config.brands.flatMap((brand) => {
    const query = brand.match ?? quotePhrase(brand.name)
    return [
      `  ${safeText(brand.name)} finds ${describeQuery(query)}`,
      ...(brand.exclude === undefined ? [] : [`    but not ${describeQuery(brand.exclude)}`]),
      ...(brand.about.length === 0
        ? []
        : [`    likely meant beside ${brand.about.map(describeQuery).join('; ')}`]),
      ...(brand.notAbout.length === 0
        ? []
        : [`    likely not meant beside ${brand.notAbout.map(describeQuery).join('; ')}`]),
      ...queryWarnings(brand, sources).map((warning) => `    warning: ${safeText(warning)}`),
    ]
  })
  return `${configPath} is valid.\n\nBrands\n${brands.join('\n')}\n`
}

/** What scans left that a check goes by; undefined before the first scan. Nothing is kept of what a check learns. */
type Remembered = { counts: Counts; sites: ReadonlyMap<string, SiteState>; failing: ReadonlySet<string> }

async function readStore({ storePath, config }: Setup): Promise<Remembered | undefined> {
  if (!existsSync(storePath)) return undefined
  const store = openSqliteStore(storePath, { readOnly: true, lapse: config.lapse })
  try {
    const states = [...(await store.sourceStates())]
    return {
      counts: await store.counts(config.brands.map(({ name }) => name)),
      sites: await store.siteStates(),
      failing: new Set(states.flatMap(([id, { problem }]) => (problem === undefined ? [] : [id]))),
    }
  } finally {
    store.close()
  }
}

function describeStore({ storePath }: Setup, remembered: Remembered | undefined): string {
  if (remembered === undefined) return `\nStore\n  ${storePath} (made by the first scan)\n`
  const { posts, mentions, due } = remembered.counts
  return `\nStore\n  ${storePath}: ${count(posts, 'post', 'posts')}, ${count(mentions, 'mention', 'mentions')}, ${due} ${due === 1 ? 'needs' : 'need'} a reply\n`
}

type Try = { source: ConfiguredSource; gathered: Gathered; named: number }

async function tryAll(app: App, setup: Setup, sites: Sites, options: CheckOptions): Promise<Try[]> {
  const { config, sources, folder } = setup
  const judge = createJudge(config, sources)
  const now = app.now()
  const brands = config.brands.map((brand) => ({ name: brand.name, phrases: searchPhrases(brand) }))
  const client = createClient({
    ...clientSettings(config.http, { version, env: app.env }),
    sites,
  })
  const progress = progressLine(app, options.quiet === true)
  const tried = sources.filter((source) => !isSpared(source) && source.paused !== true)
  let done = 0
  try {
    return await Promise.all(
      tried.map(async (source) => {
        const gathered = await gather(source, {
          client,
          recall: async (_source, posts) => posts.map(() => undefined),
          context: { brands, cursor: undefined, now, folder, maxEntries: config.http.maxEntries },
          before: undefined,
          pages: 1,
          signal: app.signal,
        })
        const named = gathered.posts.filter(
          ({ found }) => judge.judge(settle(found, now), [source]).length > 0,
        ).length
        done += 1
        progress.show(`Trying ${done}/${tried.length}…`)
        return { source, gathered, named }
      }),
    )
  } finally {
    progress.clear()
    await client.close()
  }
}

/** A try would take the turn of the scan that comes next: its site may be asked only once in a while. */
const isSpared = ({ pace, paused }: ConfiguredSource) => pace !== undefined && pace.gap > 0 && paused !== true

const describeSpared = ({ name }: ConfiguredSource) =>
  `  later   ${safeText(name)}: its site limits how often it may be asked, so this is left to the scan\n`

function describeTry(
  { name }: ConfiguredSource,
  gathered: Gathered,
  { named, self }: { named: number; self: string },
): string {
  const { posts, notices, problem } = gathered
  if (problem !== undefined && isWaiting(gathered))
    return `  waits   ${safeText(name)}\n          ${safeText(problem.message)} ${safeText(problem.hint)}\n`
  if (problem !== undefined)
    return `  failed  ${safeText(name)}\n          ${safeText(problem.message)}\n          try: ${safeText(asTyped(problem.hint, self))}\n`
  const count = posts.length === 1 ? '1 post' : `${posts.length} posts`
  return [
    `  ok      ${safeText(name)}: ${count}, ${named} ${named === 1 ? 'names' : 'name'} a brand\n`,
    ...notices.map((notice) => `          ${safeText(notice)}\n`),
  ].join('')
}
