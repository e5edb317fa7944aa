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
      { ...brand.promise, clock: clocks.get(brand) ?? everyHour },
    ]),
  )
  return (brand) => promises.get(brand) ?? nothingPromised
}

const nothingPromised: BrandPromise = {
  acknowledge: Number.POSITIVE_INFINITY,
  resolve: Number.POSITIVE_INFINITY,
  clock: everyHour,
}

type Brand = Settings['brands'][number]

/** The clocks that ever stand, by brand. */
async function clocksOf(config: Settings): Promise<Map<Brand, PromiseClock>> {
  const limited = config.brands.filter((brand) => {
    const { hours, holidays } = hoursOf(brand, config)
    return hours !== 'always' || holidays.length > 0
  })
  if (limited.length === 0) return new Map()
  // Temporal takes a while to load, as does the name of the machine's time zone, and most configs name no hours.
  const { workingClock } = await import('../cases/working-clock.js')
  const clocks = new Map<Brand, PromiseClock>()
  // Each once: an agency has hundreds of brands with the same hours.
  const byTime = new Map<string, PromiseClock>()
  for (const brand of limited) {
    const time = { ...hoursOf(brand, config), timeZone: brand.timezone ?? timeZoneFor(config) }
    const key = JSON.stringify(time)
    const clock = byTime.get(key) ?? workingClock(time)
    byTime.set(key, clock)
    clocks.set(brand, clock)
  }
  return clocks
}

const hoursOf = (brand: Brand, config: Settings) => ({
  hours: brand.hours ?? config.hours,
  holidays: brand.holidays ?? config.holidays,
})
