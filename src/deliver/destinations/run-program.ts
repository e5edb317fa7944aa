import { type ChildProcess, spawn } from 'node:child_process'
import { basename } from 'node:path'
import { DeliveryError } from '../error.js'
import { whyNotStarted } from '../not-started.js'
import type { DestinationAnswer, ProgramRequest } from './destination.js'

/** Bytes of what a program prints that are kept; the rest is read and thrown away, so that it is never held up. */
const MOST_BYTES = 2_000

/** What every program needs to find its way; a person's keys are not among them. */
const NEEDED =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS)$/i

type Surroundings = {
  env: Readonly<Record<string, string | undefined>>
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
export function runProgram(
  { command, input, deadline, variables }: ProgramRequest,
  { env, folder, signal }: Surroundings,
): Promise<DestinationAnswer> {
  const [path, ...args] = command
  const name = basename(path)
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    // A group of its own, so that it can be ended with whatever it starts.
    const child = spawn(path, args, {
      cwd: folder,
      env: environmentOf(env, variables),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const printed: Buffer[] = []
    let size = 0
    const hear = (chunk: Buffer) => {
      if (size >= MOST_BYTES) return
      printed.push(chunk.subarray(0, MOST_BYTES - size))
      size += chunk.length
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    // It may end, or close its input, without having read anything.
    child.stdin.on('error', () => {})

    const finish = (work: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      process.off('exit', onExit)
      endGroup(child)
      // What left the group may hold the pipes open for ever.
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy()
      work()
    }
    // Being a group of its own, it does not hear of Ctrl-C.
    const onExit = () => endGroup(child)
    process.on('exit', onExit)
    const onAbort = () => finish(() => reject(signal?.reason))
    const timer = setTimeout(() => finish(() => reject(tooSlow(name, deadline))), deadline)
    signal?.addEventListener('abort', onAbort, { once: true })
    child.on('error', (error) => finish(() => reject(cannotStart(path, error))))
    child.on('exit', (code, killed) => {
      const answer = () => {
        const body = Buffer.concat(printed).toString()
        resolve({ status: code ?? 128, headers: {}, body: killed === null ? body : `${body} ${killed}` })
      }
      // What it printed last is still in the pipes.
      endGroup(child)
      const last = setTimeout(() => finish(answer), LAST_WORDS)
      child.on('close', () => {
        clearTimeout(last)
        finish(answer)
      })
    })
    child.stdin.end(input)
  })
}

/** How long what a program printed last is waited for, in milliseconds. */
const LAST_WORDS = 200

function environmentOf(env: Surroundings['env'], variables: readonly string[]): NodeJS.ProcessEnv {
  const given = Object.entries(env).filter(
    ([name, value]) => value !== undefined && (NEEDED.test(name) || variables.includes(name)),
  )
  return Object.fromEntries(given)
}

/** Nothing is left running: neither the program nor what it started. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody is left in the group.
  }
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
