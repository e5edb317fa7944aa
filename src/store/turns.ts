/** Works that are done one after the other, each when the one before has ended. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>

export function takingTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    // Whose work failed is told so; the next one is none of its business.
    last = turn.catch(() => {})
    return turn
  }
}
