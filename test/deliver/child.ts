import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** Starts a program that `bundled` (test/store/child.ts) made, with more in its environment; it ends with the test. */
export function startWith(
  env: Readonly<Record<string, string>>,
  program: string,
  ...args: string[]
): ChildProcess {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NODE_PATH: packages, ...env },
    stdio: 'pipe',
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}
