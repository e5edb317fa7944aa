import { everyHour, type PromiseClock } from '../cases/promise-clock.js'
import type { BrandPromise, Promises } from '../cases/promise-standing.js'
import type { Config } from '../config/schema/index.js'
import { timeZoneFor } from './calendar.js'

type Settings = Pick<Config, 'brands' | 'hours' | 'holidays' | 'digest'>

/** What each brand of a config promises, by the clock that counts for it. */
export async function promisesOf(config: Settings): Promise<Promises> {
  const clocks = await clocksOf(config)
  const promises = new Map(
    config.brands.map((brand): [string, BrandPromise] => [
      brand.name,
      { ...brand.promise, clock: clocks.get(keyOf(timeOf(brand, config))) ?? everyHour },
    ]),
  )
  return (brand) => promises.get(brand) ?? nothingPromised
}

const nothingPromised: BrandPromise = {
  acknowledge: Number.POSITIVE_INFINITY,
  resolve: Number.POSITIVE_INFINITY,
  clock: everyHour,
}

/** The clocks that ever stand, each once: an agency has hundreds of brands with the same hours. */
async function clocksOf(config: Settings): Promise<Map<string, PromiseClock>> {
  const times = config.brands
    .map((brand) => timeOf(brand, config))
    .filter(({ hours, holidays }) => hours !== 'always' || holidays.length > 0)
  if (times.length === 0) return new Map()
  // Temporal takes a while to load, and most configs name no hours.
  const { workingClock } = await import('../cases/working-clock.js')
  const clocks = new Map<string, PromiseClock>()
  for (const time of times) {
    const key = keyOf(time)
    if (!clocks.has(key)) clocks.set(key, workingClock(time))
  }
  return clocks
}

const timeOf = (brand: Settings['brands'][number], config: Settings) => ({
  hours: brand.hours ?? config.hours,
  holidays: brand.holidays ?? config.holidays,
  timeZone: brand.timezone ?? timeZoneFor(config),
})

const keyOf = (time: ReturnType<typeof timeOf>): string => JSON.stringify(time)
