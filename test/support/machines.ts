// Machines that share the work on one store: processes of the built program, each with a clock of its own, that notice each other soon.
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { endOf, startChild } from './child.js'
import { builtPath } from './paths.js'
import type { ProcessWorkspace } from './process-workspace.js'

/** As in `CrewTimes`. A machine that the others keep from running for a while must not be taken for one that has ended. */
const TIMES = { sign: 500, silence: 6_000, look: 200 }

export type Machine = Awaited<ReturnType<typeof startMachine>>

/** @param ahead of the clock of all others, in milliseconds */
export async function startMachine(
  work: ProcessWorkspace,
  store: string,
  { args = [], ahead = 0 }: { args?: readonly string[]; ahead?: number } = {},
) {
  const program = await work.write(
    `machine-${ahead}.mjs`,
    `import { run } from ${JSON.stringify(pathToFileURL(builtPath).href)}
     const stop = new AbortController()
     process.once('SIGTERM', () => stop.abort())
     const world = {
       env: process.env, cwd: process.cwd(), stdin: process.stdin, stdout: process.stdout, stderr: process.stderr,
       now: () => new Date(Date.now() + ${ahead}), signal: stop.signal, platform: process.platform,
       self: 'mentions', program: 'mentions', crewTimes: ${JSON.stringify(TIMES)},
     }
     process.exitCode = await run(world, ['node', 'mentions', '-v', 'watch', ...process.argv.slice(2)])`,
  )
  const child = startChild(process.execPath, [program, ...args], {
    cwd: work.folder,
    env: { HOME: work.folder, MENTIONS_STORE: store },
  })
  child.stdin.end()
  const finished = endOf(child)
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  return {
    finished,
    log: () => log,
    hasEnded: () => child.exitCode !== null,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    async until(words: string) {
      while (!log.includes(words)) {
        if (child.exitCode !== null) throw new Error(`It ended before it said ${words}:\n${log}`)
        await sleep(20)
      }
    },
    async end() {
      child.kill('SIGCONT')
      child.kill('SIGTERM')
      await finished
    },
  }
}
