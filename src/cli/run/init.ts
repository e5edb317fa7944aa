import { relative } from 'node:path'
import { writeFirstConfig } from '../../app/init.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import type { App, GlobalOptions } from '../app.js'
import { ask, canAsk } from '../ask.js'
import { note } from '../print.js'

export type InitOptions = GlobalOptions & { brand?: string; feed?: string[]; force?: boolean }

const USUAL_NAME = 'mentions.yaml'

/** `mentions init`: writes a config, and says what to do with it. */
export async function runInit(app: App, name: string, options: InitOptions): Promise<void> {
  const path = await writeFirstConfig(app, options, {
    brand: brandOf(app, name, options) ?? (await askBrand(app)),
    feeds: options.feed ?? [],
    force: options.force === true,
  })
  const shown = relative(app.cwd, path) || path
  const feeds = options.feed === undefined ? '' : ', and in what you gave'
  const config = shown === USUAL_NAME ? '' : ` --config ${typedWord(shown, app.platform)}`
  note(
    app,
    `Wrote ${shown}: it looks on Hacker News and Reddit${feeds}. Next:\n  ${app.self} check${config}    tries every source once\n  ${app.self} scan${config}     shows what needs a reply`,
  )
}

/** The brand, given as an option or as a word. */
function brandOf({ platform }: App, name: string, { brand }: InitOptions): string | undefined {
  if (name === '') return brand
  if (/^https?:\/\//i.test(name))
    throw new MentionsError(`${JSON.stringify(name)} is an address, and no name of a brand.`, {
      hint: `\`mentions init --brand "Your Brand" --feed ${typedWord(name, platform)}\``,
    })
  if (brand !== undefined && brand !== name)
    throw new MentionsError(`Two names are given, ${JSON.stringify(brand)} and ${JSON.stringify(name)}.`, {
      hint: `A name of several words stands in quotes: \`mentions init --brand ${typedWord(`${brand} ${name}`, platform)}\``,
    })
  return name
}

async function askBrand(app: App): Promise<string> {
  if (canAsk(app)) return await ask(app, 'Which brand do people write about? ')
  throw new MentionsError('Which brand? There is no terminal to ask.', {
    hint: '`mentions init --brand "Your Brand"`',
  })
}
