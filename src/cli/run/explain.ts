import { text as readAll } from 'node:stream/consumers'
import { explainLines, type NameFinder } from '../../app/explain/ndjson.js'
import { NoConfigError } from '../../config/find.js'
import { loadConfig } from '../../config/load.js'
import type { Config } from '../../config/schema/index.js'
import { createMatcher, phraseFinder } from '../../judge/match/index.js'
import type { Searched } from '../../judge/match/matching.js'
import { createRelevance } from '../../judge/relevance/index.js'
import { createScorer, signalNames } from '../../judge/score/index.js'
import { MentionsError } from '../../model/error.js'
import type { Mention } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import { explanation } from '../../outputs/explanation.js'
import { viewOf } from '../../terminal/view.js'
import type { App } from '../app.js'
import type { ExplainOptions } from '../commands/explain.js'
import { exitCodes } from '../exit-codes.js'
import { note, print } from '../print.js'

export async function runExplain(
  app: App,
  argument: string | undefined,
  options: ExplainOptions,
): Promise<void> {
  const config = await configIfAny(app, options)
  const scorer = createScorer(config?.scoring ?? { keywords: {} })
  const nameFinder = (brand: string) => finderFor(brand, config)
  if (options.ndjson === true) {
    if (argument !== undefined && argument !== '-')
      throw new MentionsError('--ndjson reads standard input, so a text beside it would be left out.', {
        hint: `${app.self} explain --ndjson < posts.ndjson`,
      })
    const bad = await explainLines(app.stdin, app.stdout, { scorer, nameFinder })
    if (bad > 0) {
      note(app, `mentions: ${bad} of the lines could not be read; the answer says which, and why.`)
      app.exitWith(exitCodes.couldNotRun)
    }
    return
  }
  const text = await textOf(app, argument)
  if (text.trim() === '') throw noText(app)
  const find = options.brand === undefined ? undefined : nameFinder(options.brand)
  const spans = (field: Span['field'], words = '') =>
    (find?.(words) ?? []).map((range): Span => ({ field, ...range }))
  const named = [...spans('title', options.title), ...spans('text', text)]
  const post = {
    text,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.lang === undefined ? {} : { language: options.lang }),
  }
  const verdict = scorer.score({ ...post, ...(find === undefined ? {} : { named }) })
  const threshold = brandOf(options.brand, config)?.threshold ?? config?.scoring.threshold ?? 50
  await print(
    app,
    explanation(
      { text, title: options.title },
      verdict,
      threshold,
      viewOf(app, options.color),
      relevanceOf(post, named, brandOf(options.brand, config)),
    ),
  )
}

/** Explaining works anywhere; a config that is there adds its keywords, and one that is wrong says so. */
async function configIfAny(app: App, options: ExplainOptions): Promise<Config | undefined> {
  try {
    return (await loadConfig({ path: options.config, env: app.env, cwd: app.cwd, signals: signalNames }))
      .config
  } catch (error) {
    if (options.config === undefined && error instanceof NoConfigError) return undefined
    throw error
  }
}

const brandOf = (name: string | undefined, config: Config | undefined) =>
  config?.brands.find((brand) => brand.name.toLowerCase() === name?.toLowerCase())

/** Whether a text means a brand of the config; undefined for others, and where the text doesn't name it. */
function relevanceOf(
  post: Searched,
  named: readonly Span[],
  brand: Config['brands'][number] | undefined,
): Pick<Mention, 'relevance' | 'relevanceSignals'> | undefined {
  if (brand === undefined || named.length === 0) return undefined
  const judged = createRelevance([brand])
    .get(brand.name)
    ?.judge(post, named, { own: false, looseSearch: false, beside: [] })
  return judged && { relevance: judged.relevance, relevanceSignals: judged.signals }
}

/** A brand of the config is found as its query says, any other as a phrase. */
function finderFor(brand: string, config: Config | undefined): NameFinder {
  const query = brandOf(brand, config)
  if (query === undefined) return phraseFinder(brand)
  const matcher = createMatcher([query])
  return (text) => matcher.match({ text })[0]?.named ?? []
}

const noText = ({ self }: App) =>
  new MentionsError('There is no text to explain.', {
    hint: `${self} explain "Day three and my site is still down."`,
  })

async function textOf(app: App, argument: string | undefined): Promise<string> {
  if (argument !== undefined && argument !== '-') return argument
  if (argument === undefined && app.stdin.isTTY === true) throw noText(app)
  return (await readAll(app.stdin)).replace(/\n$/, '')
}
