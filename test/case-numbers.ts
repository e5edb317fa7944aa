import { numberForNewCase } from '../src/cases/short-id.js'

/** The numbers that a new store gives to its first cases: not 1, 2, 3, since some are left out for what their ids look like. */
export const [firstCase, secondCase, thirdCase] = numbers()

function numbers(): [number, number, number] {
  const first = numberForNewCase(1)
  const second = numberForNewCase(first + 1)
  return [first, second, numberForNewCase(second + 1)]
}
