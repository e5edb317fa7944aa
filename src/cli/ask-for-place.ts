import { blockOf, sourceOf, surroundingsOf } from '../app/places/block.js'
import { leftOut, type Question, questionsFor, withSetSecrets } from '../app/places/questions.js'
import { costsMoney, type PlaceTry, tryPlace } from '../app/places/try-place.js'
import type { Setup } from '../app/setup.js'
import type { NewSource } from '../config/edit.js'
import { MentionsError } from '../model/error.js'
import { failureWords } from '../outputs/wording/failures/index.js'
import { fold } from '../terminal/fold.js'
import { safeText } from '../terminal/safe.js'
import { terminalWidth } from '../terminal/view.js'
import { utc } from '../text/clock.js'
import type { App } from './app.js'
import type { Talk } from './talk.js'

/** What is settled of a place, to be written into the config. */
export type Settled = {
  block: NewSource
  source: Made
  /** What was typed for variables that are not set, by their names. Never shown. */
  secrets: ReadonlyMap<string, string>
  /** Undefined where nobody wanted it tried. */
  tried: PlaceTry | undefined
}

type Made = Extract<ReturnType<typeof sourceOf>, { source: unknown }>['source']

type Options = {
  type: string
  /** What was given as options, by option. */
  typed: ReadonlyMap<string, readonly string[]>
  /** Undefined where there is nobody to ask. */
  talk: Talk | undefined
  /** Whether what it can do without is asked for, too. */
  optional: boolean
  /** `-` as an answer leaves the whole place out. */
  canSkip?: boolean
  setup: Setup | undefined
  brands: Parameters<typeof tryPlace>[1]['brands']
  /** Where relative paths begin. */
  folder: URL
  /** Milliseconds between two polls, where the place has none of its own. */
  every: number
  /** `paid`: somebody agreed to what a try costs. */
  tries: { wanted: boolean; paid: boolean }
  /** What keeps it from being added, before anything is asked of the place. @throws MentionsError */
  check(source: Made): void
}

/**
 * Asks for what a place needs and was not given, and tries it. On a terminal a wrong answer is asked for again, until it works or somebody
 * ends it.
 *
 * @throws MentionsError for what a script left out, and for what does not work
 */
export async function settlePlace(app: App, options: Options & { canSkip?: false }): Promise<Settled>
/** @returns undefined where somebody left it out */
export async function settlePlace(app: App, options: Options): Promise<Settled | undefined>
export async function settlePlace(app: App, options: Options): Promise<Settled | undefined> {
  const { type, typed, talk, folder, every, canSkip = false } = options
  const known = withSetSecrets(typed, questionsFor(type, typed, app.env))
  const { asked, from, costs } = questionsFor(type, known, app.env)
  const questions = asked.filter(({ isOptional }) =>
    talk !== undefined && options.optional ? true : !isOptional,
  )
  if (talk === undefined && questions.length > 0)
    throw leftOut(type, questions, { typed, platform: app.platform })
  if (talk !== undefined && questions.length > 0)
    tell(
      app,
      talk,
      `${from === undefined ? `${type}:` : `${type}: a key is from ${from}; what it costs: ${costs}.`}${canSkip ? ' A minus (-) as an answer leaves this place out.' : ''}`,
    )
  for (;;) {
    const answers = new Map(known)
    const secrets = new Map<string, string>()
    const made = () => sourceOf(blockOf(type, answers), every, surroundingsOf(app, folder, secrets))
    // Of several ways, those that are not gone.
    const left = new Set<number>()
    if (talk !== undefined)
      for (const question of questions) {
        if (question.way !== undefined && left.has(question.way)) continue
        const isAnswered = await askOne(app, talk, question, { canSkip, answers, secrets, made })
        if (!isAnswered) return undefined
        if (question.way === undefined) continue
        for (const way of answers.has(question.option) ? waysBeside(question.way, questions) : [question.way])
          left.add(way)
      }
    const result = made()
    if ('wrong' in result) throw wrongOptions(type, result.wrong)
    options.check(result.source)
    const tried = await attempt(app, result.source, options)
    if (tried?.result !== 'failed')
      return { block: blockOf(type, answers), source: result.source, secrets, tried }
    const { message, hint } = failureWords(tried.failure, utc)
    if (talk === undefined || questions.length === 0)
      throw new MentionsError(`${type} was tried, and does not work: ${message} Nothing was written.`, {
        hint: `${hint} To write it all the same: --no-try`,
      })
    tell(
      app,
      talk,
      `That does not work: ${message} ${hint}\nOnce more, or Ctrl-C to end without writing anything.`,
    )
  }
}

const waysBeside = (gone: number, questions: readonly Question[]): number[] =>
  questions.flatMap(({ way }) => (way === undefined || way === gone ? [] : [way]))

type Answers = {
  canSkip: boolean
  answers: Map<string, readonly string[]>
  secrets: Map<string, string>
  made(): ReturnType<typeof sourceOf>
}

/**
 * Until the answer is one, or what can be left out is.
 *
 * @returns false where the whole place is left out
 */
async function askOne(app: App, talk: Talk, question: Question, given: Answers): Promise<boolean> {
  const { option, what, choices, isOptional, isList, instead, secret } = question
  const { answers, secrets, made, canSkip } = given
  const of = choices === undefined ? '' : ` One of: ${choices.join(', ')}.`
  const can = secret?.isSet
    ? ` Enter alone takes \${${secret.variable}}, which is set.`
    : instead !== undefined
      ? ` Enter alone, to give ${instead.join(' and ')} in its place.`
      : isOptional
        ? ' Enter alone leaves it out.'
        : ''
  tell(app, talk, `${option}: ${sentence(what)}${of}${isList ? ' Several: with commas between.' : ''}${can}`)
  for (;;) {
    const line = (
      secret === undefined
        ? await talk.ask(`${option}: `)
        : await talk.askSecret(`${option} (not shown; or \${NAME}, \${file:PATH}): `)
    ).trim()
    if (line === '' && secret?.isSet !== true) {
      if (isOptional || instead !== undefined) return true
      continue
    }
    if (canSkip && line === '-') return false
    take(line)
    const result = made()
    const wrong = 'wrong' in result ? result.wrong.find((each) => each.option === option) : undefined
    if (wrong === undefined) return true
    answers.delete(option)
    if (secret !== undefined) secrets.delete(secret.variable)
    tell(app, talk, sentence(wrongWords(wrong)))
  }

  function take(line: string): void {
    if (secret === undefined) answers.set(option, [line])
    else if (line === '') answers.set(option, [`\${${secret.variable}}`])
    else if (/^\$\{[^}]+\}$/.test(line)) answers.set(option, [line])
    else {
      answers.set(option, [`\${${secret.variable}}`])
      secrets.set(secret.variable, line)
    }
  }
}

const sentence = (text: string): string => (/[.!?]$/.test(text) || text === '' ? text : `${text}.`)

async function attempt(app: App, source: Made, options: Options): Promise<PlaceTry | undefined> {
  const { talk, setup, brands, folder, tries } = options
  if (!tries.wanted) return undefined
  const { cost } = source.limits ?? {}
  const paid =
    tries.paid ||
    (cost !== undefined &&
      talk !== undefined &&
      costsMoney(source) &&
      /^y(?:es)?$/i.test(
        (
          await talk.ask(`A try costs ${cost.currency} ${cost.amount} each ${cost.per}. Try it? [y/N] `)
        ).trim(),
      ))
  return await tryPlace(source, { context: app, setup, brands, folder }, paid)
}

const wrongOptions = (type: string, wrong: readonly { option: string; problem: string }[]) =>
  new MentionsError(
    sentence(`That is no source of type ${type}: ${[...new Set(wrong.map(wrongWords))].join('; ')}`),
    { hint: `See what it takes: \`mentions sources catalog ${type}\`` },
  )

const wrongWords = ({ option, problem }: { option: string; problem: string }): string =>
  problem.startsWith('is ') ? `${option} ${problem}` : `${option}: ${problem}`

/** What a try came to, as a sentence. */
export function triedWords(tried: PlaceTry | undefined): string {
  if (tried === undefined) return 'It was not tried.'
  if (tried.result === 'works')
    return tried.posts === 0
      ? 'It answered, and has nothing new.'
      : `It answered: ${tried.posts} posts in a first look.`
  if (tried.result === 'failed') return 'It did not answer.'
  if (tried.why === 'cost') return 'It was not tried, since that costs money: `--yes` tries it all the same.'
  if (tried.why === 'waits') return 'It was not tried: its site asks to be left alone for now.'
  return 'It was not tried: its site allows so few requests that the next scan needs them.'
}

function tell({ stderr }: App, talk: Talk, text: string): void {
  talk.say(fold(`${safeLines(text)}\n`, terminalWidth(stderr)))
}

const safeLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => safeText(line))
    .join('\n')
