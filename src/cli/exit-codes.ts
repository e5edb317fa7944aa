/** What the command line ends with. */
export const exitCodes = {
  done: 0,
  /** `--exit-code` was given, and replies are due, or a reply has a fault. */
  due: 1,
  /** Usage, config or store: it could not run. */
  couldNotRun: 2,
  /** `--strict` was given, and some source failed. */
  someFailed: 3,
  allFailed: 4,
  deliveryFailed: 5,
  /** By SIGHUP: its terminal or connection is gone. */
  hungUp: 129,
  interrupted: 130,
  /** By SIGTERM: systemd, `timeout`. */
  terminated: 143,
} as const

const { couldNotRun, allFailed, deliveryFailed, someFailed, due, done, hungUp, interrupted, terminated } =
  exitCodes

/** Each code with when it comes, for people. */
export const exitMeanings: readonly { code: number; when: string }[] = [
  { code: done, when: 'done' },
  {
    code: due,
    when: 'replies are due, or the reply that was checked has a fault, and `--exit-code` was given',
  },
  { code: couldNotRun, when: 'it could not run: the options, the config or the store' },
  { code: someFailed, when: 'some source failed, and `--strict` was given; `check` tells so always' },
  {
    code: allFailed,
    when: 'every source failed that was asked, or nothing could be reached from here; `list` and `digest` ask none',
  },
  { code: deliveryFailed, when: 'a mail or an alert could not be delivered' },
  { code: hungUp, when: 'its terminal was closed' },
  { code: interrupted, when: 'interrupted' },
  { code: terminated, when: 'ended from outside, as by systemd or `timeout`' },
]

/**
 * The first of those that apply is the one to end with: that people wait, which was asked for, is hidden by nothing but that it is
 * not known; then how much is missing.
 */
export const ranking: readonly number[] = [couldNotRun, due, allFailed, deliveryFailed, someFailed, done]

/** Of several codes that apply, the one to end with. */
export const mostSerious = (codes: readonly number[]): number =>
  ranking.find((code) => codes.includes(code)) ?? done
