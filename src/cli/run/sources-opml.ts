import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isAdded, knownAddresses } from '../../app/known-feeds.js'
import { setUp } from '../../app/setup.js'
import { addSources, type NewSource } from '../../config/edit.js'
import { changeConfig } from '../../config/write.js'
import { readOpml, type Subscription, writeOpml } from '../../feeds/opml.js'
import { redactText } from '../../http/redact.js'
import { checkQuery } from '../../judge/match/index.js'
import { MentionsError } from '../../model/error.js'
import { sourceBlock } from '../../sources/block.js'
import { safeText } from '../../terminal/safe.js'
import { canonicalUrl } from '../../text/urls.js'
import type { App, GlobalOptions } from '../app.js'
import type { ExportOptions } from '../commands/sources.js'
import { note, print } from '../print.js'

/** A list of a hundred thousand feeds is smaller. */
const MOST_BYTES = 50_000_000
/** Names of what was left out that a person is shown. */
const MOST_NAMED = 10
const LONGEST_NAME = 100

/** `mentions sources import FILE`: adds the feeds of an OPML file that the config doesn't have. */
export async function runSourcesImport(app: App, file: string, options: GlobalOptions): Promise<void> {
  const setup = await setUp(app, options)
  const { configPath } = setup
  const feeds = readOpml(await bytesOf(resolve(app.cwd, file)))
  const known = await knownAddresses(setup)
  const fresh: NewSource[] = []
  const left: string[] = []
  for (const feed of feeds) {
    const address = canonicalUrl(feed.url)
    if (address === undefined) left.push(`${shown(feed)}: no web address`)
    else if (known.has(address)) left.push(`${shown(feed)}: in the config already, or twice in the file`)
    else fresh.push(blockOf(feed))
    if (address !== undefined) known.add(address)
  }
  if (feeds.length === 0)
    throw new MentionsError(`${file} names no feed.`, {
      hint: 'Export your feeds as OPML in your feed reader again.',
    })
  if (fresh.length > 0)
    await changeConfig({
      path: configPath,
      env: app.env,
      checkQuery,
      change: (text) => addSources(text, fresh),
      isRight: isAdded(fresh.length),
    })
  if (options.quiet === true) return
  const more = left.length > MOST_NAMED ? [`… and ${left.length - MOST_NAMED} more`] : []
  const leftOut = [...left.slice(0, MOST_NAMED), ...more].map((line) => `  left out  ${line}\n`).join('')
  note(
    app,
    `${leftOut}Added ${fresh.length} of ${feeds.length} feeds.${fresh.length > 0 ? ` Next: ${app.self} check` : ''}`,
  )
}

const shown = ({ url, title }: Subscription) => safeText(title ?? redactText(url))

function blockOf({ url, title }: Subscription): NewSource {
  const name = safeText(title ?? '')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
  return { ...sourceBlock(url), ...(name !== '' && name !== url && { name }) }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES)
      throw new MentionsError(`${path} is too large for a list of feeds.`, { hint: 'Give an OPML file.' })
    return await readFile(path)
  } catch (error) {
    if (error instanceof MentionsError) throw error
    throw new MentionsError(`${path} can't be read.`, {
      hint: 'Give the OPML file that your feed reader exports.',
      cause: error,
    })
  }
}

/** `mentions sources export`: the feeds of the config, for a feed reader or another config. */
export async function runSourcesExport(app: App, options: ExportOptions): Promise<void> {
  const { config } = await setUp(app, options)
  const feeds = config.sources.flatMap((block): Subscription[] =>
    'url' in block && /^https?:/i.test(block.url)
      ? [{ url: block.url, ...(block.name !== undefined && { title: block.name }) }]
      : [],
  )
  await print(app, writeOpml(feeds), options.output)
  const others = config.sources.length - feeds.length
  if (options.quiet !== true && others > 0)
    note(
      app,
      `${others} of ${config.sources.length} sources are searches or files, which OPML has no place for.`,
    )
}
