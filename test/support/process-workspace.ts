// A workspace for what only a process of its own can show: signals, pipes, exit codes, locks, limits, the built program.
import { test as base } from 'vitest'
import { type Running, runBash, startCli } from './cli.js'
import type { CliOptions, CliResult } from './run.js'
import { openWorkspace, type Workspace } from './workspace.js'

export type ProcessWorkspace = Workspace & {
  /** Starts the built `mentions` in a process of its own. */
  start(args: readonly string[], options?: CliOptions): Running
  /** The same, to its end. */
  spawn(args: readonly string[], options?: CliOptions): Promise<CliResult>
  /** Runs a bash script, in which `mentions` is the built command line. */
  bash(script: string, options?: CliOptions): Promise<CliResult>
}

export async function openProcessWorkspace(): Promise<ProcessWorkspace & { close(): Promise<void> }> {
  const workspace = await openWorkspace()
  const running: Running[] = []
  const start = (args: readonly string[], options?: CliOptions): Running => {
    const started = startCli(args, workspace.here(options))
    running.push(started)
    return started
  }
  return {
    ...workspace,
    start,
    spawn: (args, options) => start(args, options).finished,
    bash: (script, options) => runBash(script, workspace.here(options)),
    close: async () => {
      // A test that failed half-way may have left something running.
      for (const { child } of running) child.kill('SIGKILL')
      await Promise.all(running.map(({ finished }) => finished))
      await workspace.close()
    },
  }
}

/** vitest's `test` with a `work` folder for each test. */
export const test = base.extend<{ work: ProcessWorkspace }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs off this pattern.
  work: async ({}, use) => {
    const work = await openProcessWorkspace()
    await use(work)
    await work.close()
  },
})
