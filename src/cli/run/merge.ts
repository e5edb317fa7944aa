import { mergeCases } from '../../app/merge-cases.js'
import { setUp } from '../../app/setup.js'
import { whoOf } from '../../app/who.js'
import { whoIsNext } from '../../app/who-is-next.js'
import { nextWords, takeBackWords } from '../../outputs/acted-text.js'
import { count } from '../../outputs/wording/count.js'
import { stateWords } from '../../outputs/wording/verbs.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import type { IdOptions } from '../case-options.js'
import { casesAsked } from '../cases-asked.js'
import { print } from '../print.js'
import { tellingOf } from '../telling.js'

export type MergeOptions = GlobalOptions & IdOptions & WhoOptions

/** `mentions merge`. */
export async function runMerge(app: App, words: readonly string[], options: MergeOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const caseIds = await casesAsked(app, setup, {
    words,
    options,
    again: (which) => `merge ${which}`,
    question: (cases) => `Make one case of ${cases}`,
  })
  if (caseIds.length === 0) return
  const merged = await mergeCases(app, setup, { caseIds, by })
  if (options.quiet === true) return
  const telling = tellingOf(app, options)
  const { shortId, from, posts, due, case: file } = merged
  const others = from.map((one) => `${one.shortId} (${count(one.posts, 'post', 'posts')})`).join(', ')
  await print(
    app,
    `${shortId} has the posts of ${others} now: ${count(posts, 'post', 'posts')}. It is ${stateWords(file.state)}${due ? ', and waits' : ''}.\n${takeBackWords([{ shortId }], telling)}\n${nextWords(await whoIsNext(app, setup, by), telling)}\n`,
  )
}
