/** Which time counts towards a promise. Pure, and the same for each call, so that one serves all cases of a brand. */
export interface PromiseClock {
  /**
   * How much of the time between two moments counts, in milliseconds: never more than passed, and 0 where the second is not after
   * the first.
   */
  counted(from: Date, to: Date): number
  /**
   * The first moment at which this much has counted since another one.
   *
   * @param time in milliseconds, above 0
   * @returns undefined where that is more than a few years off, so that nobody waits for it
   */
  after(from: Date, time: number): Date | undefined
}

/** All time counts. */
export const everyHour: PromiseClock = {
  counted: (from, to) => Math.max(0, to.getTime() - from.getTime()),
  after: (from, time) => {
    const moment = new Date(from.getTime() + time)
    return Number.isNaN(moment.getTime()) ? undefined : moment
  },
}
