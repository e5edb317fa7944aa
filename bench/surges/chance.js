// Chance that is the same for the same seed.

/** Numbers from 0 to 1: mulberry32, which is small and good enough for a simulation. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed of its own for each part, so that one part more changes no other. */
export function seedOf(...parts) {
  let hash = 2_166_136_261
  for (const character of parts.join('/')) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619)
  return hash >>> 0
}

export const chance = (next) => {
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  /** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000); mean `shape`. */
  const gamma = (shape) => {
    if (shape < 1) return gamma(shape + 1) * next() ** (1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean) => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    const least = Math.exp(-mean)
    let count = 0
    for (let product = next(); product > least; product *= next()) count += 1
    return count
  }
  const between = (low, high) => low + (high - low) * next()
  const pick = (list) => list[Math.floor(next() * list.length)]
  return {
    next,
    normal,
    gamma,
    poisson,
    between,
    pick,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    exponential: (mean) => -mean * Math.log(1 - next()),
    happens: (probability) => next() < probability,
  }
}
