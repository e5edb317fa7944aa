import { spawn } from 'node:child_process'
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
  const isFile = (path: string) =>
    statSync(resolve(app.cwd, path), { throwIfNoEntry: false })?.isFile() === true
  let last: Opening = { end: 'none' }
  for (const browser of browsersFor(address, { ...app, isFile })) {
    const why = await start(browser, app)
    if (why === undefined) return { end: 'opened' }
    if (why !== MISSING) last = { end: 'failed', command: browser.command, why }
  }
  return last
}

const MISSING = 'ENOENT'

/** @returns undefined when it shows the page, or why not */
function start(
  { command, args, inTerminal }: BrowserCommand,
  { env, cwd }: Pick<App, 'env' | 'cwd'>,
): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env,
      // A browser outlives us, and what it says is for nobody.
      detached: !inTerminal,
      stdio: inTerminal ? 'inherit' : 'ignore',
    })
    const isShown = inTerminal ? undefined : setTimeout(() => end(undefined), UNTIL_SHOWN)
    const end = (why: string | undefined) => {
      clearTimeout(isShown)
      child.unref()
      done(why)
    }
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
    child.on('exit', (code, signal) =>
      end(code === 0 ? undefined : `it ended with ${signal ?? `code ${code}`}`),
    )
  })
}
