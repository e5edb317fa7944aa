// Times whole processes against each other.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** Runs a program to its end. Returns milliseconds and what it printed; throws when it fails. */
export function timed(command, args, options = {}) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  const ms = performance.now() - started
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return { ms, stdout, stderr }
}

export const best = (numbers) => Math.min(...numbers)
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/**
 * Runs each of the named programs in turn, round after round, so that a slow moment of the machine hits all alike; one
 * round before that warms the disk cache.
 *
 * @returns the milliseconds of each, by their median or another `figure` of several
 */
export function alternate(rounds, programs, figure = median) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(programs)) {
      const { ms } = run()
      if (round >= 0) times[name].push(ms)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, figure(all)]))
}

/** One line of a result: both figures, their ratio, and the limit that the project promises. */
export function compared(what, ours, theirs, limit) {
  const ratio = ours / theirs
  const verdict = limit === undefined ? '' : `  limit ${limit}  ${ratio <= limit ? 'holds' : 'BROKEN'}`
  return `${what.padEnd(46)} ${ours.toFixed(0).padStart(6)} ms  against ${theirs.toFixed(0).padStart(6)} ms  ratio ${ratio.toFixed(2)}${verdict}`
}
