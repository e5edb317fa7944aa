import { text as readAll } from 'node:stream/consumers'
import { isRating } from '../../app/explain/asked.js'
import { explainer, type Unknown } from '../../app/explain/explain.js'
import { explainQuery, explainQueryFile } from '../../app/explain/explain-query.js'
import { explainLines } from '../../app/explain/ndjson.js'
import { closest } from '../../config/did-you-mean.js'
import { languageName } from '../../languages/names.js'
import { MentionsError } from '../../model/error.js'
import { explanation } from '../../outputs/explanation.js'
import { queryExplanation } from '../../outputs/query-explanation.js'
import { fold } from '../../terminal/fold.js'
import { safeText } from '../../terminal/safe.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { exitCodes } from '../exit-codes.js'
import { note, print } from '../print.js'

export type ExplainOptions = GlobalOptions & {
  ndjson?: boolean
  brand?: string
  title?: string
  lang?: string
  rating?: string
  own?: boolean
  place?: string
  author?: string
  match?: string
  matchFile?: string
}

/** `mentions explain`: how one text scores, or a stream of them. */
export async function runExplain(
  app: App,
  argument: string | undefined,
  options: ExplainOptions,
): Promise<void> {
  if (options.match !== undefined || options.matchFile !== undefined)
    return await runExplainQuery(app, argument, options)
  const { explain, unknown } = await explainer(app, options)
  if (options.ndjson === true) {
    if (argument !== undefined && argument !== '-')
      throw new MentionsError('--ndjson reads standard input, so a text beside it would be left out.', {
        hint: '`mentions explain --ndjson < posts.ndjson`',
      })
    const bad = await explainLines(app.stdin, app.stdout, explain)
    if (bad > 0) {
      note(app, `mentions: ${bad} of the lines could not be read; the answer says which, and why.`)
      app.exitWith(exitCodes.couldNotRun)
    }
    return
  }
  const text = await textOf(app, argument)
  if (text.trim() === '') throw noText()
  if (options.quiet !== true) for (const one of unknown(options)) note(app, `mentions: ${unknownWords(one)}`)
  const asked = { ...options, text, rating: ratingOf(options.rating) }
  const explained = explanation(asked, explain(asked), viewOf(app, options.color))
  await print(app, fold(explained, terminalWidth(app.stdout)))
}

/** `mentions explain --match`: which part of a query finds what. Needs no config. */
async function runExplainQuery(app: App, argument: string | undefined, options: ExplainOptions) {
  const { match, matchFile, title, lang } = options
  const beside = [
    match !== undefined && matchFile !== undefined && '--match-file',
    options.ndjson === true && '--ndjson',
    ...(['brand', 'rating', 'own', 'place', 'author'] as const).map(
      (name) => options[name] !== undefined && `--${name}`,
    ),
  ].find((option) => option !== false)
  if (beside !== undefined)
    throw new MentionsError(`A query is tried by itself, so ${beside} beside it would be left out.`, {
      hint: '`mentions explain --match \'northwind NEAR/5 down\' "Northwind is down"`',
    })
  const text = await textOf(app, argument)
  const asked = { text, title, lang }
  const explained =
    matchFile === undefined ? explainQuery(match ?? '', asked) : explainQueryFile(matchFile, asked, app.cwd)
  const said = queryExplanation({ ...asked, ...explained }, viewOf(app, options.color))
  await print(app, fold(said, terminalWidth(app.stdout)))
}

function unknownWords({ what, asked, known }: Unknown): string {
  const typed = safeText(JSON.stringify(asked))
  if (what === 'brand') {
    const near = closest(asked, known)
    const meant =
      near === undefined ? `It has: ${known.join(', ')}.` : `Did you mean ${JSON.stringify(near)}?`
    return `The config has no brand ${typed}, so the text is searched for the name alone. ${safeText(meant)}`
  }
  const named = known.map((code) => `${code} (${languageName(code)})`)
  const near = known.find((code) => languageName(code).toLowerCase() === asked.toLowerCase())
  const meant = near === undefined ? '' : ` Did you mean --lang ${near}?`
  return `A text in --lang ${typed} cannot be judged, only one in ${new Intl.ListFormat('en', { type: 'disjunction' }).format(named)}.${meant}`
}

function ratingOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const rating = typed.trim() === '' ? Number.NaN : Number(typed)
  if (isRating(rating)) return rating
  throw new MentionsError(`--rating takes 1 to 5 stars, and ${JSON.stringify(typed)} is none of these.`, {
    hint: `\`mentions explain --rating 2 "Day three and my site is still down."\``,
  })
}

const noText = () =>
  new MentionsError('There is no text to explain.', {
    hint: '`mentions explain "Day three and my site is still down."`',
  })

async function textOf(app: App, argument: string | undefined): Promise<string> {
  if (argument !== undefined && argument !== '-') return argument
  if (argument === undefined && app.stdin.isTTY === true) throw noText()
  return (await readAll(app.stdin)).replace(/\n$/, '')
}
