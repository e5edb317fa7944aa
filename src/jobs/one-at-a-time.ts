/** Does what it is given when all that was given before is done. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>

export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    // Whose work failed is told by itself.
    last = result.catch(() => {})
    return result
  }
}
