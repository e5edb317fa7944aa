import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DraftLanguage, draftLanguages } from '../answers/draft/languages.js'
import { builtInTemplates, builtInTexts } from '../answers/draft/templates/built-in.js'
import { parseTemplates, type TemplateProblem, withOwn } from '../answers/draft/templates/parse.js'
import type { Templates } from '../answers/draft/templates/words.js'
import { didYouMean } from '../config/did-you-mean.js'
import { pathInConfig } from '../config/paths.js'
import { shownPath } from '../config/shown-path.js'
import { makeFolder } from '../files/make-folder.js'
import { writeNew } from '../files/write-whole.js'
import { MentionsError } from '../model/error.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'

type Where = Pick<Context, 'platform' | 'env' | 'cwd'>

/** Many times what the built-in ones have. */
const MOST_BYTES = 500_000

/** The folder that the config names, for a brand or for all; undefined where it names none. */
export function templatesFolder(
  context: Where,
  { config, folder }: Setup,
  brand?: string,
): string | undefined {
  const own = config.brands.find(({ name }) => name === brand)?.templates
  const written = own ?? config.templates
  return written === undefined ? undefined : pathInConfig(written, folder, context)
}

/**
 * The templates of a brand in a language: the built-in ones, with the sections that somebody wrote themselves in place of those of the same name.
 *
 * @throws MentionsError with everything that is wrong in all files, each with its line
 */
export function templatesFor(
  context: Where,
  setup: Setup,
  { brand, language }: { brand: string; language: DraftLanguage },
): Templates {
  const folder = templatesFolder(context, setup, brand)
  if (folder === undefined) return builtInTemplates(language)
  const own = ownTemplates(folder, context.cwd)
  const mine = own.get(language)
  return mine === undefined ? builtInTemplates(language) : withOwn(builtInTemplates(language), mine)
}

/**
 * What the config says of templates can be followed.
 *
 * @throws MentionsError otherwise, as above
 */
export function requireTemplates(context: Where, setup: Setup): void {
  const folders = [undefined, ...setup.config.brands.map(({ name }) => name)].map((brand) =>
    templatesFolder(context, setup, brand),
  )
  for (const folder of new Set(folders)) if (folder !== undefined) ownTemplates(folder, context.cwd)
}

function ownTemplates(folder: string, cwd: string): ReadonlyMap<DraftLanguage, Templates> {
  const found = new Map<DraftLanguage, Templates>()
  const wrong: string[] = []
  for (const file of namesIn(folder)) {
    const language = draftLanguages.find((one) => file.toLowerCase() === nameOf(one))
    const path = join(folder, file)
    if (language === undefined) {
      wrong.push(
        `${shownPath(path, cwd)}: no drafts are written in that language: ${didYouMean(file, draftLanguages.map(nameOf))}`,
      )
      continue
    }
    const { templates, problems } = parseTemplates(textOf(path))
    found.set(language, templates)
    wrong.push(
      ...problems.map((problem) => `${shownPath(path, cwd)}:${problem.line}: ${problemWords(problem)}`),
    )
  }
  if (wrong.length === 0) return found
  throw new MentionsError(
    `${wrong.length === 1 ? 'A line' : `${wrong.length} lines`} of the templates can't be understood:\n${wrong.map((line) => `  ${line}`).join('\n')}`,
    {
      hint: `Mend ${wrong.length === 1 ? 'it' : 'them'}; the remarks at the top of the built-in ones say what can stand there: \`mentions draft --templates FOLDER\``,
    },
  )
}

const nameOf = (language: DraftLanguage): string => `${language}.txt`

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  } catch (error) {
    throw new MentionsError(`There is no folder ${folder} with templates, which the config names.`, {
      hint: 'Write the built-in ones there, to edit: `mentions draft --templates`',
      cause: error,
    })
  }
}

function textOf(path: string): string {
  try {
    const stat = statSync(path)
    if (stat.isFile() && stat.size <= MOST_BYTES)
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    throw new MentionsError(`The templates in ${path} can't be read.`, {
      hint: 'Save them as a text in UTF-8 that you may read.',
      cause: error,
    })
  }
  throw new MentionsError(`${path} is no text file with templates.`, {
    hint: 'Remove it, or write the built-in templates elsewhere: `mentions draft --templates FOLDER`',
  })
}

function problemWords(problem: TemplateProblem): string {
  switch (problem.code) {
    case 'unknown-section':
      return `unknown section ${JSON.stringify(problem.word)}: ${didYouMean(problem.word, problem.known)}`
    case 'unknown-part':
      return `unknown part ${JSON.stringify(problem.word)}: ${didYouMean(problem.word, problem.known)}`
    case 'unknown-placeholder':
      return `unknown placeholder {${problem.word}}: ${didYouMean(problem.word, problem.known)}`
    case 'section-twice':
      return `the section ${JSON.stringify(problem.word)} began in line ${problem.first}: keep one`
    case 'no-section':
      return 'no section has begun: write [any], or a kind such as [outage], above it'
    case 'no-part':
      return 'expected a part and what it says, such as "opening: Hi {name}, thanks for telling us."'
    case 'open-brace':
      return 'a brace without the other one: placeholders stand in {braces}'
    case 'too-long':
      return 'longer than any answer: split it'
  }
}

/**
 * Writes the built-in templates into a folder, for people to edit; files that are there already stay as they are.
 *
 * @returns the files, and which of them were there
 * @throws MentionsError where nothing can be written
 */
export async function writeTemplates(folder: string): Promise<readonly { path: string; written: boolean }[]> {
  const files: { path: string; written: boolean }[] = []
  for (const language of draftLanguages) {
    const path = join(folder, nameOf(language))
    try {
      makeFolder(folder)
      await writeNew(path, builtInTexts[language])
      files.push({ path, written: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw new MentionsError(`${path} could not be written.`, {
          hint: 'Name a folder that you may write to: `mentions draft --templates FOLDER`',
          cause: error,
        })
      files.push({ path, written: false })
    }
  }
  return files
}
