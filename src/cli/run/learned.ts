import { learnedOf, switchLearned } from '../../app/learned.js'
import { setUp } from '../../app/setup.js'
import { learnedJson } from '../../outputs/learned-json.js'
import { learnedSwitchedText, learnedText } from '../../outputs/learned-text.js'
import { viewOf } from '../../terminal/view.js'
import type { LearnedMove } from '../../views/learned.js'
import type { App, GlobalOptions } from '../app.js'
import { brandsNamed } from '../brands-named.js'
import { limitOf } from '../filter.js'
import { print } from '../print.js'

export type LearnedOptions = GlobalOptions & {
  brand?: string[]
  limit?: string
  format?: 'text' | 'json'
  output?: string
}

/** Weights of each question that somebody reads. */
const ROWS = '20'

/** `mentions learned`, and `learned export`: what marks taught. */
export async function runLearned(app: App, options: LearnedOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { format = 'text', output } = options
  const learned = await learnedOf(app, setup, brandsNamed(options.brand, setup.config))
  if (format === 'json') return await print(app, learnedJson(learned), output)
  const limit = limitOf({ format: 'table', limit: options.limit ?? ROWS })
  const view = { ...viewOf(app, options.color), self: app.self }
  await print(app, learnedText(learned, limit, view))
}

/** `mentions learned off`, `on`, `reset`. */
export async function runSwitchLearned(app: App, move: LearnedMove, options: LearnedOptions): Promise<void> {
  const setup = await setUp(app, options)
  const brands = brandsNamed(options.brand, setup.config)
  const switched = await switchLearned(app, setup, { brands, move })
  if (options.quiet === true) return
  await print(app, learnedSwitchedText(switched, app))
}
