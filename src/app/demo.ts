import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { type Machine, usualStores } from '../config/folders.js'
import { makeFolder } from '../files/make-folder.js'
import { temporaryFolder } from '../files/temporary-folder.js'
import { writeWhole } from '../files/write-whole.js'
import { type Loopback, readRoutes, startLoopback } from '../loopback/server.js'
import { MentionsError } from '../model/error.js'
import { setVariable } from '../text/system-commands.js'

/** Bundled with the program: dist/ stands beside fixtures/. */
const FEEDS = new URL('../fixtures/demo/', import.meta.url)

/** Beside the config of a demo. */
const DIARY = 'demo.json'

const Diary = z.strictObject({
  /** When the demo began: the dates of its posts count from there. */
  begun: z.iso.datetime(),
  /** How far its clock was moved on, in milliseconds. */
  later: z.number().min(0),
  /** Where its feeds are served, as its config says. */
  port: z.int().min(1).max(65_535),
})
type Diary = z.output<typeof Diary>

/**
 * Paths, to be named as options. `isUsual`: it is where the next command looks for the last demo. A machine that names no home has no
 * such place, and nothing finds its demo again but who is told where it is.
 */
export type DemoFolder = { folder: string; config: string; store: string; isUsual: boolean }

/** A demo while it is at work: its clock, and its feeds. */
export type Demo = { now(): Date; serve(): Promise<() => Promise<void>> }

/**
 * Where the demo of this person is: beside the store of the system's usual place, where nobody else writes. Undefined where the
 * system has none.
 */
function usualDemo(machine: Machine): string | undefined {
  const [store] = usualStores(machine)
  return store === undefined ? undefined : join(dirname(store), 'demo')
}

/** The demo that was made last, if there is one. */
export function lastDemo(machine: Machine): DemoFolder | undefined {
  const folder = usualDemo(machine)
  return folder !== undefined && existsSync(join(folder, DIARY)) ? pathsIn(folder, true) : undefined
}

const pathsIn = (folder: string, isUsual: boolean): DemoFolder => ({
  folder,
  isUsual,
  config: join(folder, 'mentions.yaml'),
  // Named as an option, so that invented posts never get into the store that $MENTIONS_STORE names.
  store: join(folder, 'mentions.db'),
})

/** Makes a demo that begins now, in place of the last one, readable for its person alone. */
export async function makeDemo(machine: Machine, now: Date): Promise<DemoFolder> {
  const usual = usualDemo(machine)
  if (usual !== undefined) {
    await removeDemo(machine)
    makeFolderFor(usual, machine)
  }
  const paths = pathsIn(usual ?? (await temporaryFolder('mentions-demo-')), usual !== undefined)
  // A port that is free now, and that later runs take again.
  const server = await startLoopback(FEEDS, await readRoutes(FEEDS), { now })
  try {
    const template = await readFile(new URL('mentions.yaml', FEEDS), 'utf8')
    // The diary first: a folder without one is not ours to remove.
    await keep(paths.folder, {
      begun: now.toISOString(),
      later: 0,
      port: Number(new URL(server.url('')).port),
    })
    await writeFile(paths.config, template.replaceAll('{{base}}', server.url('')))
  } finally {
    // Left open, it would keep the process from ending.
    await server.close()
  }
  return paths
}

function makeFolderFor(folder: string, { platform }: Machine): void {
  try {
    makeFolder(folder, 0o700)
  } catch (cause) {
    throw new MentionsError(`The folder ${folder} for the demo cannot be created.`, {
      hint: `Name a folder for data where you may write: ${setVariable('XDG_DATA_HOME', platform)}`,
      cause,
    })
  }
}

/**
 * @returns the folder that was removed
 * @throws MentionsError for one that no demo made
 */
export async function removeDemo(machine: Machine): Promise<string | undefined> {
  const folder = usualDemo(machine)
  if (folder === undefined || !existsSync(folder)) return undefined
  if (!existsSync(join(folder, DIARY)) && (await readdir(folder)).length > 0)
    throw new MentionsError(`${folder} holds files that no demo made; it was left as it is.`, {
      hint: 'Give it another name, then run `mentions demo`.',
    })
  await rm(folder, { recursive: true, force: true })
  return folder
}

/** Moves the clock of a demo on. */
export async function moveDemoOn({ folder }: DemoFolder, by: number): Promise<void> {
  const diary = await readDiary(folder)
  await keep(folder, { ...diary, later: diary.later + by })
}

/** @returns undefined where the config is no demo's */
export async function demoOf(config: string): Promise<Demo | undefined> {
  const folder = dirname(config)
  if (!existsSync(join(folder, DIARY))) return undefined
  const { begun, later, port } = await readDiary(folder)
  const now = () => new Date(Date.now() + later)
  return { now, serve: () => serve({ now: new Date(begun), at: now(), port }) }
}

/** @returns what ends it */
async function serve(where: { now: Date; at: Date; port: number }): Promise<() => Promise<void>> {
  const routes = await readRoutes(FEEDS)
  let server: Loopback
  try {
    server = await startLoopback(FEEDS, routes, where)
  } catch (error) {
    // Another run of the same demo serves the same.
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return async () => {}
    throw error
  }
  return server.close
}

async function readDiary(folder: string): Promise<Diary> {
  const path = join(folder, DIARY)
  try {
    return Diary.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new MentionsError(`${path} is no diary of a demo any more.`, {
      hint: 'Begin another one: `mentions demo`',
      cause,
    })
  }
}

const keep = (folder: string, diary: Diary): Promise<void> =>
  writeWhole(join(folder, DIARY), `${JSON.stringify(diary)}\n`)
