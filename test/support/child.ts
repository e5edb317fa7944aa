// The one place where tests start processes. Whoever imports it is called `*.process.test.ts`.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { type ExtraEnvironment, environment } from './environment.js'

export type ChildOptions = { cwd?: string; env?: ExtraEnvironment }

export type Ended = {
  /** Null when a signal ended the process. */
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Starts a program with pipes for its three streams. Paths go in as arguments, never into the text of a shell line. */
export function startChild(
  command: string,
  args: readonly string[],
  { cwd, env }: ChildOptions = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(command, args, { cwd, env: environment(env), stdio: 'pipe' })
  // It may end without reading its input.
  child.stdin.on('error', () => {})
  return child
}

/** Resolves when it has ended and its streams are read to the end; rejects when it could not be started. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const ended = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  const [end, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { ...end, stdout, stderr }
}

/** Runs a program to its end, with nothing on its standard input. */
export function runChild(command: string, args: readonly string[], options?: ChildOptions): Promise<Ended> {
  const child = startChild(command, args, options)
  child.stdin.end()
  return endOf(child)
}
