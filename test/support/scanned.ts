// A store that somebody's first scan filled, and what tests of what people do with cases ask of it.
import type { Context } from '../../src/app/context.js'
import { type Setup, setUp } from '../../src/app/setup.js'
import { parseShortId } from '../../src/cases/short-id.js'
import { environment } from './environment.js'
import { mentionsIn } from './ndjson.js'
import { type Item, rss } from './rss.js'
import { expectSuccess } from './said.js'
import type { Workspace } from './workspace.js'

/** By the name of a post: its case, as people and the store call it, and its address. */
export type Scanned = {
  id(name: string): string
  number(name: string): number
  url(name: string): string
}

/** Scans a feed of these posts into the store of the folder. */
export async function scannedPosts(work: Workspace, items: readonly Item[]): Promise<Scanned> {
  const server = await work.serve({ '/posts.rss': { body: rss([...items]) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const of = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))
  return {
    id: (name) => of(name)?.case.id ?? '',
    number: (name) => parseShortId(of(name)?.case.id ?? '') ?? 0,
    url: (name) => of(name)?.url ?? '',
  }
}

/** The use cases' side of the folder: who calls them at this moment, and the setup they start from. */
export async function setupOf(work: Workspace): Promise<Setup> {
  return await setUp({ platform: process.platform, env: envOf(work), cwd: work.folder }, {})
}

export const contextAt = (work: Workspace, now: () => Date): Context => ({
  platform: process.platform,
  env: envOf(work),
  cwd: work.folder,
  now,
  signal: new AbortController().signal,
  random: () => 0.5,
  log: () => {},
})

const envOf = (work: Workspace): NodeJS.ProcessEnv => environment({ HOME: work.folder, ...work.here().env })
