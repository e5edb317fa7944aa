import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { safeText } from '../terminal/safe.js'
import { concealing } from '../text/concealed.js'
import { redactText } from '../text/redact.js'
import { type Ended, type Environment, runProgram } from './child-process.js'
import { HttpError } from './error.js'
import type { CommandRequest, Response } from './request.js'

type Options = {
  env: Environment
  /** In milliseconds, where the request has none of its own. */
  deadline: number
  /** More is refused. */
  maxBytes: number
  signal?: AbortSignal | undefined
}

/** Of what a program says when it fails: its end is kept, and of that the last line told. */
const WORDS_KEPT = 4_000
const LONGEST_WORDS = 300

/**
 * Runs a program as if its output were fetched. It may print nothing: then it says that there is nothing.
 *
 * @throws HttpError when it can't be started, ends with another code than 0, prints too much, or takes too long
 * @throws the signal's reason when that is aborted
 */
export async function runCommand(request: CommandRequest, options: Options): Promise<Response> {
  const { maxBytes, env, signal } = options
  const { command, input, variables = [], folder, deadline = options.deadline } = request
  const printed: Buffer[] = []
  let size = 0
  let said = ''
  const ended = await runProgram({
    ...{ command, input, variables, env, deadline, signal, folder: fileURLToPath(folder) },
    onOutput(chunk) {
      size += chunk.length
      printed.push(chunk)
      return size <= maxBytes
    },
    onError(chunk) {
      said = (said + chunk.toString()).slice(-WORDS_KEPT)
    },
  })
  if (ended.how === 'exited' && ended.code === 0 && ended.killedBy === undefined)
    return { status: 'ok', url: '', code: 200, headers: {}, body: Buffer.concat(printed), validators: {} }
  const secrets = concealing(variables.flatMap((name) => env[name] ?? []))
  throw failureOf(ended, {
    program: basename(command[0]),
    words: secrets.from(lastLine(said)),
    options,
    deadline,
  })
}

/** What it said last is why it failed, as a rule. */
function lastLine(said: string): string {
  const line = stripVTControlCharacters(said)
    .split(/[\r\n]+/)
    .map((each) => safeText(each).trim())
    .findLast((each) => each !== '')
  return redactText(line ?? '').slice(0, LONGEST_WORDS)
}

type About = { program: string; words: string; options: Options; deadline: number }

function failureOf(ended: Ended, { program, words, options, deadline }: About): HttpError {
  const said = words === '' ? {} : { words }
  if (ended.how === 'too-slow')
    return new HttpError({ code: 'command-too-slow', args: { program, deadline, ...said } })
  if (ended.how === 'too-much')
    return new HttpError({ code: 'command-too-large', args: { program, maxBytes: options.maxBytes } })
  if (ended.how === 'not-started') return notStarted(program, ended.cause)
  const { code, killedBy } = ended
  const by = killedBy === undefined ? {} : { killedBy }
  return new HttpError({ code: 'command-failed', args: { program, exitCode: code, ...by, ...said } })
}

function notStarted(program: string, cause: Error): HttpError {
  const reason = 'code' in cause ? cause.code : undefined
  const why =
    reason === 'ENOENT' || reason === 'ENOTDIR' ? 'missing' : reason === 'EACCES' ? 'no-program' : 'system'
  return new HttpError(
    { code: 'command-not-started', args: { program, why, words: cause.message } },
    { cause },
  )
}
