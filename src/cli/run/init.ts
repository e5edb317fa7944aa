import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { configTemplate } from '../../config/template.js'
import { MentionsError } from '../../model/error.js'
import type { App } from '../app.js'
import type { InitOptions } from '../commands/init.js'
import { note } from '../print.js'

const DEFAULT_NAME = 'mentions.yaml'

export async function runInit(app: App, options: InitOptions): Promise<void> {
  const path = resolve(app.cwd, options.config ?? app.env.MENTIONS_CONFIG ?? DEFAULT_NAME)
  const brand = (options.brand ?? (await askBrand(app))).trim()
  if (brand === '')
    throw new MentionsError('A brand needs a name.', { hint: `${app.self} init --brand "Your Brand"` })
  await write(app, path, configTemplate({ brand, feeds: options.feed ?? [] }), options.force === true)

  const shown = relative(app.cwd, path) || path
  const feeds = options.feed === undefined ? '' : `, and in what you gave`
  const config = shown === DEFAULT_NAME ? '' : ` --config ${shown}`
  note(
    app,
    `Wrote ${shown}: it looks on Hacker News and Reddit${feeds}. Next:\n  ${app.self} check${config}    tries every source once\n  ${app.self} scan${config}     shows what needs a reply`,
  )
}

/** Asks only a person: a script that forgot the name gets an error instead of a prompt that nobody answers. */
async function askBrand(app: App): Promise<string> {
  if (app.stdin.isTTY !== true || app.stderr.isTTY !== true)
    throw new MentionsError('Which brand? There is no terminal to ask.', {
      hint: `${app.self} init --brand "Your Brand"`,
    })
  const questions = createInterface({ input: app.stdin, output: app.stderr })
  try {
    return await questions.question('Which brand do people write about? ', { signal: app.signal })
  } finally {
    questions.close()
  }
}

async function write(app: App, path: string, text: string, force: boolean): Promise<void> {
  try {
    // `wx` refuses an existing file in the same step that creates it.
    await writeFile(path, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new MentionsError(`${path} exists; it was left as it is.`, {
        hint: `Edit it, write elsewhere with --config FILE, or overwrite it: ${app.self} init --force`,
      })
    throw new MentionsError(`${path} could not be written.`, {
      hint: 'Give --config a file in a folder that exists.',
      cause: error,
    })
  }
}
