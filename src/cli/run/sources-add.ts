import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { addSource, type Choice, type Found, findNewFeeds } from '../../app/add-source.js'
import { addressOf } from '../../app/address.js'
import { placeNamed, readCatalog, typeTyped } from '../../app/places/catalog.js'
import { setUp } from '../../app/setup.js'
import { MentionsError } from '../../model/error.js'
import { count } from '../../outputs/wording/count.js'
import { elapsed } from '../../outputs/wording/duration.js'
import { safeText } from '../../terminal/safe.js'
import { redactText } from '../../text/redact.js'
import { addressWord } from '../../text/shell-word.js'
import type { App } from '../app.js'
import { ask, canAsk } from '../ask.js'
import { note } from '../print.js'
import { progressLine } from '../progress.js'
import type { AddOptions } from './sources-add-place.js'

/** `mentions sources add PLACE`: a place by its name, or the feed of a page; writes it into the config. */
export async function runSourcesAdd(app: App, typed: string, options: AddOptions): Promise<void> {
  const type = typeTyped(typed)
  if (type !== undefined) {
    const { runSourcesAddPlace } = await import('./sources-add-place.js')
    return await runSourcesAddPlace(app, type, options)
  }
  if (options.set !== undefined)
    throw new MentionsError('--set is for a place that is added by its name.', {
      hint: 'See the names: `mentions sources catalog`. An address takes --name alone.',
    })
  // A word alone is neither a page nor, as far as there is none, a file.
  if (/^[a-z-]+$/i.test(typed) && !existsSync(resolve(app.cwd, typed))) placeNamed(readCatalog([]), typed)
  const setup = await setUp(app, options)
  const choice = await find(app, setup, addressOf(typed, app), options.quiet === true)
  const chosen = await choose(app, choice, options)
  const name = await addSource(app, setup, chosen, options.name)
  const called = name === undefined ? '' : `\nIts name in the config: ${safeText(name)}`
  if (options.quiet !== true)
    note(app, `Added ${describeFound(chosen, app.now())}${called}\nNext: ${app.self} scan`)
}

async function find(
  app: App,
  setup: Parameters<typeof findNewFeeds>[1],
  url: string,
  quiet: boolean,
): Promise<Choice> {
  const progress = progressLine(app, quiet)
  try {
    return await findNewFeeds(app, setup, url, progress.show)
  } finally {
    progress.clear()
  }
}

/** One feed beside one that is there already is not taken unasked: it may be the comments on it. */
async function choose(app: App, { fresh: found, known }: Choice, { pick, yes }: AddOptions): Promise<Found> {
  const [first] = found
  const there = known.map(({ url }) => `${safeText(redactText(url))} is in the config already.\n`).join('')
  const counted = `${there}There ${found.length === 1 ? 'is' : 'are'} ${known.length > 0 ? `${found.length} other` : found.length} ${found.length === 1 ? 'feed' : 'feeds'}:`
  const list = found.map((one, index) => `  ${index + 1}  ${describeFound(one, app.now())}`).join('\n')
  const numbered = (text: string) => (/^[1-9]\d*$/.test(text.trim()) ? found[Number(text) - 1] : undefined)
  if (pick !== undefined) {
    const picked = numbered(pick)
    if (picked !== undefined) return picked
    throw new MentionsError(`There is no feed number ${JSON.stringify(pick)}:\n${list}`, {
      hint: 'Give one of these numbers.',
    })
  }
  const isSure = found.length === 1 && known.length === 0 && first?.isAbove !== true
  if (first !== undefined && (isSure || yes === true)) return first
  if (!canAsk(app))
    throw new MentionsError(`${counted}\n${list}`, {
      hint:
        first !== undefined && found.length === 1
          ? `Take it with --pick 1${byAddress(first)}.`
          : 'Take one of them with --pick NUMBER, or the first with --yes.',
    })
  note(app, there + list)
  const picked = numbered(await ask(app, 'Which one? '))
  if (picked === undefined)
    throw new MentionsError('None was chosen; the config was left as it was.', {
      hint: 'Give one of the numbers.',
    })
  return picked
}

/** What else takes it; not where its address holds a secret. */
const byAddress = ({ url }: Found): string =>
  redactText(url) === url ? `, or by its own address: \`mentions sources add ${addressWord(url)}\`` : ''

function describeFound({ url, why, feed }: Found, now: Date): string {
  const address = safeText(redactText(url))
  if (feed === undefined)
    return `${address} (${why}; its site limits how often it may be asked, so it was not tried)`
  const newest = Math.max(
    ...feed.entries.map(({ published, updated }) => (published ?? updated)?.getTime() ?? 0),
  )
  const last = newest > 0 ? `, the last ${elapsed(new Date(newest), now)} ago` : ''
  const title = feed.title === undefined ? '' : `: ${safeText(feed.title).trim().slice(0, 80)}`
  return `${address} (${safeText(why)}; ${count(feed.entries.length, 'post', 'posts')}${last})${title}`
}
