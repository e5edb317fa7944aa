import { placeOfFirstConfig, writeFirstConfig } from '../../app/init.js'
import { alertsToMake } from '../../app/places/first-places.js'
import { shownPath } from '../../config/shown-path.js'
import { MentionsError } from '../../model/error.js'
import { safeText } from '../../terminal/safe.js'
import { typedWord } from '../../text/shell-word.js'
import type { App, GlobalOptions } from '../app.js'
import { canAsk, talking } from '../ask.js'
import { note } from '../print.js'
import type { Talk } from '../talk.js'
import { askMeanings } from './init-meanings.js'
import { type Chosen, choosePlaces } from './init-places.js'
import { secretLines } from './sources-add-place.js'

export type InitOptions = GlobalOptions & {
  brand?: string[]
  feed?: string[]
  source?: string[]
  force?: boolean
}

const USUAL_NAME = 'mentions.yaml'

/** `mentions init`: writes a config, and says what to do with it. */
export async function runInit(app: App, words: readonly string[], options: InitOptions): Promise<void> {
  const force = options.force === true
  const given = brandsOf(app, words, options)
  if (given === undefined && !canAsk(app)) throw noBrand()
  const { folder } = await placeOfFirstConfig(app, options, force)
  const { brands, chosen, meanings } = await (canAsk(app)
    ? talking(app, (talk) => settle(talk))
    : settle(undefined))
  const env = { ...app.env, ...Object.fromEntries(chosen?.secrets ?? []) }
  const places = chosen?.places
  const path = await writeFirstConfig({ ...app, env }, options, {
    brands,
    meanings,
    feeds: options.feed ?? [],
    places,
    force,
  })
  note(app, wroteWords(app, path, options, chosen))
  if (canAsk(app) && app.logFormat === 'text') tellAlerts(app, brands)

  async function settle(talk: Talk | undefined) {
    const brands = given ?? [talk === undefined ? '' : await talk.ask('Which brand do people write about? ')]
    const chosen = await choosePlaces(app, talk, { named: options.source, brands, folder })
    return { brands, chosen, meanings: await askMeanings(talk, brands[0] ?? '') }
  }
}

function wroteWords(app: App, path: string, options: InitOptions, chosen: Chosen | undefined): string {
  const shown = shownPath(path, app.cwd)
  const names = chosen?.names ?? ['Hacker News', 'Reddit']
  const last = names.length > 1 ? ` and ${names.at(-1)}` : ''
  const where = `${(names.length > 1 ? names.slice(0, -1) : names).join(', ')}${last}`
  const feeds = options.feed === undefined ? '' : ', and in what you gave'
  // What was named stands behind the name of the program already.
  const config =
    options.config !== undefined || shown === USUAL_NAME ? '' : ` --config ${typedWord(shown, app.platform)}`
  return [
    `Wrote ${shown}: it looks on ${where}${feeds}.${chosen === undefined || chosen.secrets.size === 0 ? ' Next:' : ''}`,
    ...secretLines(app, [...(chosen?.secrets.keys() ?? [])]),
    ...(chosen === undefined || chosen.secrets.size === 0 ? [] : ['Next:']),
    `  ${app.self} check${config}    tries every source once`,
    `  ${app.self} scan${config}     shows what needs a reply`,
  ].join('\n')
}

/** What to paste, so that Google tells of what no other place finds. */
function tellAlerts(app: App, brands: readonly string[]): void {
  note(
    app,
    `News, blogs and forums come by a Google Alert. Paste a line of these at https://www.google.com/alerts, choose "Show options" and "Deliver to: RSS feed", and give the address of that to \`${app.self} sources add\`:`,
  )
  // Not folded: each is pasted whole.
  for (const query of alertsToMake(brands, app)) app.stderr.write(`  ${safeText(query)}\n`)
}

const noBrand = () =>
  new MentionsError('Which brand? There is no terminal to ask.', {
    hint: '`mentions init --brand "Your Brand"`',
  })

/**
 * The brands, given as options or as words. Words without quotes are one name; where one of them has a space in it somebody wrote
 * quotes, and each is a name.
 */
function brandsOf(
  { platform }: App,
  words: readonly string[],
  { brand: named = [] }: InitOptions,
): readonly string[] | undefined {
  const address = words.find((word) => /^https?:\/\//i.test(word))
  if (address !== undefined)
    throw new MentionsError(`${JSON.stringify(address)} is an address, and no name of a brand.`, {
      hint: `\`mentions init --brand "Your Brand" --feed ${typedWord(address, platform)}\``,
    })
  const file = words.find((word) => /\.ya?ml$/i.test(word))
  if (file !== undefined)
    throw new MentionsError(`${JSON.stringify(file)} looks like a file, and is no name of a brand.`, {
      hint: `\`mentions init --config ${typedWord(file, platform)} --brand "Your Brand"\``,
    })
  const typed = words.length > 1 && !words.some((word) => /\s/.test(word)) ? [words.join(' ')] : words
  if (typed.length === 0) return named.length === 0 ? undefined : inOrder(named)
  if (named.length > 0 && typed.some((name) => !named.includes(name))) {
    const all = [...named, ...typed]
    throw new MentionsError(
      `Two names are given, ${all
        .slice(0, 2)
        .map((name) => JSON.stringify(name))
        .join(' and ')}.`,
      {
        hint: `A name of several words stands in quotes: \`mentions init --brand ${typedWord(all.join(' '), platform)}\`. For several brands: \`mentions init ${all.map((name) => `--brand ${typedWord(name, platform)}`).join(' ')}\``,
      },
    )
  }
  return inOrder(typed)
}

/** What was given twice is one. */
const inOrder = (names: readonly string[]): readonly string[] =>
  names.filter(
    (name, index) =>
      names.findIndex((one) => one.trim().toLowerCase() === name.trim().toLowerCase()) === index,
  )
