import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { App } from './app.js'
import { type BrowserCommand, browsersFor } from './browsers.js'

/** `none`: there is no browser here. `failed`: what was started ended with this code, or would not start. */
export type Opening = { end: 'opened' } | { end: 'none' } | { end: 'failed'; command: string; why: string }

/** Milliseconds after which a program that still runs is taken for a browser that shows the page. */
const UNTIL_SHOWN = 3_000

/** Opens an address, which must be one of the web, in the first browser that takes it. */
export async function startBrowser(
  app: Pick<App, 'platform' | 'env' | 'cwd'>,
  address: string,
): Promise<Opening> {
  let last: Opening = { end: 'none' }
  for (const browser of browsersFor(address, { ...app, isFile: (path) => isFile(resolve(app.cwd, path)) })) {
    const why = await start(browser, app)
    if (why === undefined) return { end: 'opened' }
    if (why !== MISSING) last = { end: 'failed', command: browser.command, why: reasons[why] ?? why }
  }
  return last
}

const MISSING = 'ENOENT'
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it is no program, or you may not run it',
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @returns undefined when it shows the page, or why not */
function start(browser: BrowserCommand, { env, cwd }: Pick<App, 'env' | 'cwd'>): Promise<string | undefined> {
  return new Promise((done) => {
    const child = childFor(browser, { env, cwd })
    if (typeof child === 'string') return done(child)
    const isShown = browser.inTerminal ? undefined : setTimeout(() => end(undefined), UNTIL_SHOWN)
    const end = (why: string | undefined) => {
      clearTimeout(isShown)
      child.unref()
      done(why)
    }
    child.on('error', (error) => end(codeOf(error)))
    child.on('exit', (code, signal) =>
      end(code === 0 ? undefined : `it ended with ${signal ?? `code ${code}`}`),
    )
  })
}

/** Or why there is none: some failures Node throws at once. */
function childFor(
  { command, args, inTerminal }: BrowserCommand,
  { env, cwd }: Pick<App, 'env' | 'cwd'>,
): ChildProcess | string {
  try {
    // A browser outlives us, and what it says is for nobody.
    return spawn(command, args, { cwd, env, detached: !inTerminal, stdio: inTerminal ? 'inherit' : 'ignore' })
  } catch (error) {
    return codeOf(error)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
