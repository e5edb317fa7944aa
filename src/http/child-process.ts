import { type ChildProcess, spawn } from 'node:child_process'

/** What every program needs to find its way; a person's keys are not among them. */
const NEEDED =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS)$/i

/** How long what a program printed last is waited for, in milliseconds. */
const LAST_WORDS = 200

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Run = {
  /** The program and its arguments; no shell reads them. */
  command: readonly [program: string, ...args: string[]]
  /** Given to its standard input. */
  input?: string | undefined
  /** Names of variables that it gets, beside what every program needs. */
  variables: readonly string[]
  env: Environment
  /** Where a relative path starts, and where it runs. */
  folder: string
  /** In milliseconds. */
  deadline: number
  signal?: AbortSignal | undefined
  /** Hears what it prints. `false` ends it: that is more than anybody wants to read. */
  onOutput(chunk: Buffer): boolean
  onError(chunk: Buffer): void
}

export type Ended =
  /** `killedBy`: the signal that ended it. */
  | { how: 'exited'; code: number; killedBy?: NodeJS.Signals }
  | { how: 'too-slow' }
  | { how: 'too-much' }
  | { how: 'not-started'; cause: Error }

/**
 * Runs a program to its end. What it started and left behind is ended with it, and so is everything when the time is over or it prints too much.
 *
 * @throws the signal's reason when aborted
 */
export function runProgram(run: Run): Promise<Ended> {
  const { input = '', deadline, signal, onOutput, onError } = run
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const child = start(run)
    if (child instanceof Error) return resolve({ how: 'not-started', cause: child })
    // It may end, or close its input, without having read anything.
    child.stdin.on('error', () => {})

    let last: ReturnType<typeof setTimeout> | undefined
    const finish = (work: () => void) => {
      clearTimeout(timer)
      clearTimeout(last)
      signal?.removeEventListener('abort', onAbort)
      process.off('exit', onExit)
      endGroup(child)
      // What left the group may hold the pipes open for ever.
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy()
      work()
    }
    const end = (ended: Ended) => finish(() => resolve(ended))
    // Being a group of its own, it does not hear of Ctrl-C.
    const onExit = () => endGroup(child)
    process.on('exit', onExit)
    const onAbort = () => finish(() => reject(signal?.reason))
    const timer = setTimeout(() => end({ how: 'too-slow' }), deadline)
    signal?.addEventListener('abort', onAbort, { once: true })
    child.stdout.on('data', (chunk: Buffer) => {
      if (!onOutput(chunk)) end({ how: 'too-much' })
    })
    child.stderr.on('data', onError)
    child.on('error', (cause) => end({ how: 'not-started', cause }))
    child.on('exit', (code, killedBy) => {
      const exited: Ended = { how: 'exited', code: code ?? 128, ...(killedBy !== null && { killedBy }) }
      // What it printed last is still in the pipes.
      endGroup(child)
      last = setTimeout(() => end(exited), LAST_WORDS)
      child.on('close', () => end(exited))
    })
    child.stdin.end(input)
  })
}

/** Some of what keeps a program from being started is thrown: a path through a file, arguments that are too long. */
function start({ command: [path, ...args], folder, env, variables }: Run) {
  try {
    return spawn(path, args, {
      cwd: folder,
      env: environmentOf(env, variables),
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that it can be ended with whatever it starts.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function environmentOf(env: Environment, variables: readonly string[]): NodeJS.ProcessEnv {
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
