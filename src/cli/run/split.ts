import { setUp } from '../../app/setup.js'
import { splitCase } from '../../app/split-case.js'
import { whoOf } from '../../app/who.js'
import { whoIsNext } from '../../app/who-is-next.js'
import { nextWords, takeBackWords } from '../../outputs/acted-text.js'
import { count } from '../../outputs/wording/count.js'
import { stateWords } from '../../outputs/wording/verbs.js'
import type { WhoOptions } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import { oneCaseAsked } from '../cases-asked.js'
import { print } from '../print.js'
import { tellingOf } from '../telling.js'

export type SplitOptions = GlobalOptions & WhoOptions & { url: string[] }

/** `mentions split`. */
export async function runSplit(app: App, id: string, options: SplitOptions): Promise<void> {
  const setup = await setUp(app, options)
  const by = whoOf(app, options.as)
  const caseId = await oneCaseAsked(app, setup, {
    word: id,
    options,
    again: (which) => `split ${which} --url ADDRESS`,
  })
  const { left, into } = await splitCase(app, setup, { caseId, urls: options.url, by })
  if (options.quiet === true) return
  const telling = tellingOf(app, options)
  const said = ({ shortId, posts, due, case: file }: typeof left) =>
    `${shortId} has ${count(posts, 'post', 'posts')}, and is ${stateWords(file.state)}${due ? ', and waits' : ''}.`
  await print(
    app,
    `${into.shortId} is new. ${said(into)} ${said(left)}\n${takeBackWords([left], telling)}\n${nextWords(await whoIsNext(app, setup, by), telling)}\n`,
  )
}
