import { basename } from 'node:path'
import { type Ended, type Environment, runProgram as run } from '../../http/child-process.js'
import { DeliveryError } from '../error.js'
import { whyNotStarted } from '../not-started.js'
import type { DestinationAnswer, ProgramRequest } from './destination.js'

/** Bytes of what a program prints that are kept; the rest is read and thrown away, so that it is never held up. */
const MOST_BYTES = 2_000

type Surroundings = {
  env: Environment
  /** Where a relative path starts, and where it runs. */
  folder: string
  signal?: AbortSignal | undefined
}

/**
 * Runs a program that takes a message on its standard input. It is over when the program ends: what it started and left behind is ended with
 * it, and so is everything when the time is over.
 *
 * @throws DeliveryError when it cannot be started or takes too long; the signal's reason when aborted
 */
export async function runProgram(
  request: ProgramRequest,
  surroundings: Surroundings,
): Promise<DestinationAnswer> {
  const printed: Buffer[] = []
  let size = 0
  const hear = (chunk: Buffer) => {
    if (size < MOST_BYTES) printed.push(chunk.subarray(0, MOST_BYTES - size))
    size += chunk.length
    return true
  }
  const ended = await run({ ...request, ...surroundings, onOutput: hear, onError: hear })
  return answerOf(ended, Buffer.concat(printed).toString(), request)
}

function answerOf(ended: Ended, printed: string, { command, deadline }: ProgramRequest): DestinationAnswer {
  const [path] = command
  if (ended.how === 'not-started') throw cannotStart(path, ended.cause)
  if (ended.how !== 'exited') throw tooSlow(basename(path), deadline)
  const { code, killedBy } = ended
  return { status: code, headers: {}, body: killedBy === undefined ? printed : `${printed} ${killedBy}` }
}

const tooSlow = (name: string, deadline: number): DeliveryError =>
  new DeliveryError(`${name} had not taken it after ${deadline / 1_000} s and was ended.`, {
    hint: 'Give it a longer `timeout` if it needs that, or see by hand what holds it up.',
    mayHaveArrived: true,
  })

function cannotStart(path: string, cause: Error): DeliveryError {
  const reason = whyNotStarted(cause, 'there is no such program')
  return new DeliveryError(`${basename(path)} could not be started: ${reason}.`, {
    hint: 'Put the path of the program first into `command` of this destination.',
    cause,
    isRouteDown: true,
  })
}
