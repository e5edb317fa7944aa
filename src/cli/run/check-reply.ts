import { resolve } from 'node:path'
import { checkReply } from '../../app/check-reply.js'
import { setUp, setUpIfAny } from '../../app/setup.js'
import { readShort } from '../../files/read-short.js'
import { MentionsError } from '../../model/error.js'
import { replyCheckJson } from '../../outputs/reply-check-json.js'
import { replyCheckText } from '../../outputs/reply-check-text.js'
import { fold } from '../../terminal/fold.js'
import { safeText } from '../../terminal/safe.js'
import { terminalWidth, viewOf } from '../../terminal/view.js'
import { faultsOf } from '../../views/reply-check.js'
import type { App, GlobalOptions } from '../app.js'
import { oneCaseAsked } from '../cases-asked.js'
import { exitCodes } from '../exit-codes.js'
import { print } from '../print.js'
import { typedText } from '../typed-text.js'

export type CheckReplyOptions = GlobalOptions & {
  check: string
  for?: string
  brand?: string
  exitCode?: boolean
  format: 'text' | 'json'
}

/** Longer than any answer that a place takes. */
const MOST_BYTES = 80_000
const AGAIN = 'draft --check -'

/** `mentions draft --check`: what is wrong with a reply that somebody wrote. */
export async function runCheckReply(
  app: App,
  id: string | undefined,
  options: CheckReplyOptions,
): Promise<void> {
  const word = options.for ?? id
  if (options.for !== undefined && id !== undefined && id !== options.for)
    throw new MentionsError(
      `A reply answers one case, and two are named: ${safeText(id)} and ${safeText(options.for)}.`,
      {
        hint: `\`mentions draft --check ${safeText(options.check)} --for ${safeText(options.for)}\``,
      },
    )
  if (word !== undefined && options.brand !== undefined)
    throw new MentionsError(
      'The case says which brand it is about, so --brand beside it would be left out.',
      {
        hint: `\`mentions draft --check ${safeText(options.check)} --for ${safeText(word)}\``,
      },
    )
  const text = await replyText(app, options.check)
  const needsConfig = word !== undefined || options.brand !== undefined
  const setup = needsConfig ? await setUp(app, options) : await setUpIfAny(app, options)
  const caseId =
    word === undefined || setup === undefined
      ? undefined
      : await oneCaseAsked(app, setup, {
          word,
          options: { color: options.color, ...(options.quiet !== undefined && { quiet: options.quiet }) },
          again: (which) => `draft --check FILE --for ${which}`,
        })
  const check = await checkReply(app, setup, { text, caseId, brand: options.brand })
  if (check === undefined)
    throw new MentionsError('The case is gone: somebody removed it meanwhile.', { hint: '`mentions list`' })
  if (options.exitCode === true && faultsOf(check) > 0) app.exitWith(exitCodes.due)
  if (options.format === 'json') return await print(app, replyCheckJson(check))
  await print(
    app,
    fold(replyCheckText(check, viewOf(app, options.color)), terminalWidth(app.stdout), app.self),
  )
}

async function replyText(app: App, file: string): Promise<string> {
  if (file === '-') return await typedText(app, '-', { words: [], again: AGAIN })
  const read = readShort(resolve(app.cwd, file), MOST_BYTES)
  if ('problem' in read)
    throw new MentionsError(`The reply can't be read, since ${safeText(read.problem)}.`, {
      hint: `Give a text file in UTF-8, or pipe it in: \`mentions ${AGAIN}\``,
    })
  return await typedText(app, read.text, { words: [], again: AGAIN })
}
