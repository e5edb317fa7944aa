import { writeFirstConfig } from '../../app/init.js'
import { shownPath } from '../../config/shown-path.js'
import { MentionsError } from '../../model/error.js'
import { typedWord } from '../../text/shell-word.js'
import type { App, GlobalOptions } from '../app.js'
import { ask, canAsk } from '../ask.js'
import { note } from '../print.js'

export type InitOptions = GlobalOptions & { brand?: string[]; feed?: string[]; force?: boolean }

const USUAL_NAME = 'mentions.yaml'

/** `mentions init`: writes a config, and says what to do with it. */
export async function runInit(app: App, words: readonly string[], options: InitOptions): Promise<void> {
  const path = await writeFirstConfig(app, options, {
    brands: brandsOf(app, words, options) ?? [await askBrand(app)],
    feeds: options.feed ?? [],
    force: options.force === true,
  })
  const shown = shownPath(path, app.cwd)
  const feeds = options.feed === undefined ? '' : ', and in what you gave'
  // What was named stands behind the name of the program already.
  const config =
    options.config !== undefined || shown === USUAL_NAME ? '' : ` --config ${typedWord(shown, app.platform)}`
  note(
    app,
    `Wrote ${shown}: it looks on Hacker News and Reddit${feeds}. Next:\n  ${app.self} check${config}    tries every source once\n  ${app.self} scan${config}     shows what needs a reply`,
  )
}

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

async function askBrand(app: App): Promise<string> {
  if (canAsk(app)) return await ask(app, 'Which brand do people write about? ')
  throw new MentionsError('Which brand? There is no terminal to ask.', {
    hint: '`mentions init --brand "Your Brand"`',
  })
}
