// What most tests of the command line need: a folder of their own, a config, a store, and servers, all gone at the end.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'vitest'
import type { Store } from '../../src/store/port.js'
import { type FeedServer, type Route, serveFeeds } from './feed-server.js'
import { type CliOptions, type CliResult, type HereOptions, runCommand } from './run.js'
import { inDatabase, storePlace } from './store-place.js'

/** A config with one brand; `more` adds keys or replaces them. */
export const configFor = (urls: readonly string[], more: Readonly<Record<string, unknown>> = {}): string =>
  // JSON is YAML.
  JSON.stringify({
    brands: [{ name: 'Northwind Hosting' }],
    sources: urls.map((url) => ({ type: 'feed', url })),
    http: { gap: '0s' },
    ...more,
  })

export type Workspace = {
  folder: string
  /** A path inside the folder. */
  path(name: string): string
  write(name: string, text: string): Promise<string>
  /** Writes `mentions.yaml` over these feeds, where every command in the folder finds it. */
  configure(urls: readonly string[], more?: Readonly<Record<string, unknown>>): Promise<void>
  serve(routes: Readonly<Record<string, Route>>, host?: string): Promise<FeedServer>
  /** Runs `mentions` in the folder, with the store in it; not in a process of its own. */
  run(args: readonly string[], options?: HereOptions): Promise<CliResult>
  /** The store that the commands have. */
  openStore(): Promise<Store>
  /** Where commands run, and with which store. */
  here(options?: CliOptions): CliOptions
}

export async function openWorkspace(): Promise<Workspace & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mentions-test-'))
  const path = (name: string): string => join(folder, name)
  const servers: FeedServer[] = []
  const store = await storePlace(folder)
  const here = <Options extends CliOptions>(options?: Options) => ({
    cwd: folder,
    ...options,
    env: { MENTIONS_STORE: store.place, ...options?.env },
  })
  return {
    folder,
    path,
    write: async (name, text) => {
      await writeFile(path(name), text)
      return path(name)
    },
    configure: async (urls, more) => writeFile(path('mentions.yaml'), configFor(urls, more)),
    serve: async (routes, host) => {
      const server = await serveFeeds(routes, host)
      servers.push(server)
      return server
    },
    run: (args, options) => runCommand(args, here(options)),
    openStore: store.open,
    here,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()))
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** vitest's `test` with a `work` folder for each test. */
export const test = base.extend<{ work: Workspace }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs off this pattern.
  work: async ({}, use) => {
    const work = await openWorkspace()
    await use(work)
    await work.close()
  },
})

/** What is said of a store in a file alone: of its bytes, its copies, or of one that is not there yet. */
export const testOfFile = test.skipIf(inDatabase)
