// What a person reads in an error, and what must never be in it.
import { expect } from 'vitest'
import type { CliResult } from './run.js'

const stackFrame = /^\s+at .+[:(]/m

/** No output of any command may hold a stack trace or an escape sequence that nobody asked for. */
export function expectReadable({ stdout, stderr }: Pick<CliResult, 'stdout' | 'stderr'>): void {
  expect(stderr).not.toMatch(stackFrame)
  expect(stdout).not.toMatch(stackFrame)
  expect(stderr).not.toContain('something went wrong that should not have')
}

export type Failure = {
  code: number
  /** Part of what happened. */
  says: RegExp
  /** Part of the next step. */
  tries?: RegExp
}

/** The command failed as commands fail: what happened, then what to do, on stderr, with the right exit code. */
export function expectFailure(result: CliResult, { code, says, tries = /\S/ }: Failure): void {
  expect(result.stderr).toMatch(/^mentions: \S/)
  const hint = result.stderr.slice(result.stderr.indexOf('\n  try: '))
  expect(result.stderr).toContain('\n  try: ')
  expect(result.stderr).toMatch(says)
  expect(hint).toMatch(tries)
  expectReadable(result)
  expect(result.code).toBe(code)
}

/** The command did what was asked and had nothing to complain about. */
export function expectSuccess(result: CliResult): void {
  expectReadable(result)
  expect({ code: result.code, stderr: result.code === 0 ? '' : result.stderr }).toEqual({
    code: 0,
    stderr: '',
  })
}
