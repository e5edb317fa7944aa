/** What the command line ends with. */
export const exitCodes = {
  done: 0,
  /** `--exit-code` was given, and replies are due. */
  due: 1,
  /** Usage, config or store: it could not run. */
  couldNotRun: 2,
  /** `--strict` was given, and some source failed. */
  someFailed: 3,
  allFailed: 4,
  deliveryFailed: 5,
  interrupted: 130,
  /** By SIGTERM: systemd, `timeout`. */
  terminated: 143,
} as const

const { couldNotRun, allFailed, deliveryFailed, someFailed, due, done } = exitCodes
const ranking: readonly number[] = [couldNotRun, allFailed, deliveryFailed, someFailed, due, done]

/** Of several codes that apply, the one to end with. */
export const mostSerious = (codes: readonly number[]): number =>
  ranking.find((code) => codes.includes(code)) ?? done
