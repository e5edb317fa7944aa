/**
 * How likely so many or more come by chance where `mean` are usual: the upper tail of a negative binomial.
 *
 * @param excess how much more than a Poisson count it varies: variance = mean + excess × mean²; 0 is a Poisson count
 * @returns 0 to 1
 */
export function tailFrom(count: number, mean: number, excess: number): number {
  if (count <= 0) return 1
  if (mean <= 0) return 0
  // Summed from the mode's side that is shorter would be faster; counts here are small enough.
  const size = 1 / Math.max(excess, 1e-6)
  const failure = mean / (mean + size)
  let term = size * Math.log(1 - failure)
  let below = 0
  const last = Math.ceil(count) - 1
  // In logarithms, since the first terms of a large mean are too small for a number.
  for (let index = 0; index <= last; index += 1) {
    if (index > 0) term += Math.log(((size + index - 1) / index) * failure)
    below += Math.exp(term)
  }
  const above = 1 - below
  if (above > 1e-9) return above
  // What is left is smaller than what rounding loses of 1: the tail is summed itself.
  let tail = 0
  for (let index = last + 1; index < last + 2_000; index += 1) {
    term += Math.log(((size + index - 1) / index) * failure)
    const part = Math.exp(term)
    tail += part
    if (part < tail * 1e-9) break
  }
  return tail
}
