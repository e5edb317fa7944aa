// Two rules that anybody would try first. Both are given true labels, and rest for twelve hours after an alarm.
import { DAYS, START } from './world.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const POLL = 15 * MINUTE

/** @param rule `fixed`: more than ten complaints in an hour; `deviations`: three standard deviations over the hours of the day before */
export function simple(posts, rule) {
  const alarms = []
  const byBrand = new Map()
  for (const { brand, foundAt, truth } of posts) {
    if (!truth.complaint) continue
    if (!byBrand.has(brand)) byBrand.set(brand, [])
    byBrand.get(brand).push(foundAt)
  }
  for (const [brand, times] of byBrand) {
    let last = 0
    const hours = []
    for (let now = START + HOUR, next = 0; now < START + DAYS * 24 * HOUR; now += POLL) {
      let count = 0
      for (let index = next; index < times.length && times[index] <= now; index += 1)
        if (times[index] > now - HOUR) count += 1
      while (next < times.length && times[next] <= now - HOUR) next += 1
      if ((now - START) % HOUR === 0) hours.push(count)
      const day = hours.slice(-25, -1)
      const mean = day.reduce((sum, one) => sum + one, 0) / Math.max(1, day.length)
      const spread = Math.sqrt(day.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, day.length))
      const isOver =
        rule === 'fixed' ? count > 10 : day.length >= 24 && count > 3 && count > mean + 3 * spread
      if (!isOver || now - last < 12 * HOUR) continue
      last = now
      alarms.push({ brand, at: now, since: now - HOUR, kind: 'surge' })
    }
  }
  return alarms
}
