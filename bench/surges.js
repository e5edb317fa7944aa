// What `mentions incidents test` finds in simulated months, beside two simple rules. Usage: node surges.js [FROM [TO]] (seeds; 21 to 23).
// Claims, of brands with 100 mentions a day and more: 95 % of outages are found within two polls after the eighth person's post could be seen; of
// nine things that only look like trouble 95 % raise no alarm; at most one alarm without cause per brand and quarter.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DAYS, decoys, outages, START, world } from './surges/world.js'

const [FROM = '21', TO = '23'] = process.argv.slice(2)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const POLL = 15 * MINUTE
const BIG = 100
const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const real = [...outages, 'slow']

/** In a process of its own, and nothing of it kept in memory here. */
async function found(posts, folder) {
  const path = join(folder, 'posts.ndjson')
  const file = createWriteStream(path)
  for (const { truth: _, publishedAt, foundAt, ...post } of posts) {
    const line = {
      ...post,
      foundAt: new Date(foundAt).toISOString(),
      ...(publishedAt && { publishedAt: new Date(publishedAt).toISOString() }),
    }
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=4000', program, 'incidents', 'test', '--posts', path],
    {
      env: { ...process.env, HOME: folder },
      cwd: folder,
      stdio: ['ignore', openSync(join(folder, 'news.ndjson'), 'w'), 'inherit'],
    },
  )
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`mentions ended with ${code}`)
  return readFileSync(join(folder, 'news.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind !== 'silence')
    .map(({ brand, at, since, kind }) => ({ brand, kind, at: Date.parse(at), since: Date.parse(since) }))
}

/** More than ten complaints in an hour; or three standard deviations over the day before. With true labels, and a rest of twelve hours. */
function simple(posts, rule) {
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

function counted(alarms, { posts, events, brands }, table) {
  const big = new Set(brands.filter(({ daily }) => daily >= BIG).map(({ name }) => name))
  const left = new Set(alarms)
  for (const event of events) {
    const mine = alarms.filter(
      ({ brand, at, since }) =>
        brand === event.brand &&
        at >= event.from &&
        since <= event.to + 4 * HOUR &&
        at <= event.to + 5 * HOUR,
    )
    for (const alarm of mine) left.delete(alarm)
    table.rows[event.kind] ??= { all: 0, found: 0, inTime: 0, bigAll: 0, bigFound: 0, bigInTime: 0 }
    const row = table.rows[event.kind]
    const isInTime = mine.length > 0 && mine[0].at <= deadline(event, posts)
    row.all += 1
    row.found += mine.length > 0 ? 1 : 0
    row.inTime += isInTime ? 1 : 0
    if (!big.has(event.brand)) continue
    row.bigAll += 1
    row.bigFound += mine.length > 0 ? 1 : 0
    row.bigInTime += isInTime ? 1 : 0
  }
  table.quarters += (brands.length * DAYS) / 90
  table.causeless += left.size
}

/** Two polls after the eighth person's post could be seen; of a slow rise a day after ordinary complaints have doubled. */
function deadline(event, posts) {
  if (event.kind === 'slow')
    return event.from + (event.to - event.from) * Math.min(1, event.doubled) + 24 * HOUR
  const people = new Set()
  for (const { brand, place, author, foundAt, truth } of posts) {
    if (brand !== event.brand || truth.event !== event.id || truth.affected !== true) continue
    people.add(`${place}:${author}`)
    if (people.size === 8) return Math.ceil(foundAt / POLL) * POLL + 2 * POLL
  }
  // Fewer than eight: in time by any alarm.
  return Number.POSITIVE_INFINITY
}

const share = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

function print(name, { rows, quarters, causeless }) {
  console.log(`\n${name}`)
  console.log('event       found in time of   (100 a day and more: found in time of)')
  for (const kind of [...real, ...decoys]) {
    const row = rows[kind]
    if (row === undefined) continue
    const { all, found, inTime, bigAll, bigFound, bigInTime } = row
    const isReal = real.includes(kind)
    console.log(
      `${kind.padEnd(11)} ${String(found).padStart(5)} ${(isReal ? String(inTime) : '').padStart(7)} ${String(all).padStart(2)}   (${bigFound} ${isReal ? bigInTime : ''} ${bigAll})`,
    )
  }
  const long = outages
    .filter((kind) => kind !== 'night')
    .map((kind) => rows[kind])
    .filter(Boolean)
  const sum = (rowsOf, key) => rowsOf.reduce((total, row) => total + row[key], 0)
  const false_ = decoys.map((kind) => rows[kind]).filter(Boolean)
  console.log(
    `outages of 30 minutes and more in time: ${share(sum(long, 'bigInTime'), sum(long, 'bigAll'))} of brands with 100 a day and more, ${share(sum(long, 'inTime') - sum(long, 'bigInTime'), sum(long, 'all') - sum(long, 'bigAll'))} of smaller ones`,
  )
  console.log(
    `alarms at what only looks like trouble: ${share(sum(false_, 'found'), sum(false_, 'all'))}; without any cause: ${(causeless / quarters).toFixed(2)} a brand and quarter`,
  )
}

const tables = Object.fromEntries(
  ['mentions', 'fixed', 'deviations'].map((name) => [name, { rows: {}, quarters: 0, causeless: 0 }]),
)
for (let seed = Number(FROM); seed <= Number(TO); seed += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-surges-'))
  try {
    const made = world(seed)
    counted(await found(made.posts, folder), made, tables.mentions)
    counted(simple(made.posts, 'fixed'), made, tables.fixed)
    counted(simple(made.posts, 'deviations'), made, tables.deviations)
    console.log(`seed ${seed}: ${made.posts.length} posts`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
print('mentions incidents test', tables.mentions)
print('more than 10 complaints in an hour (true labels)', tables.fixed)
print('3 standard deviations over the day before (true labels)', tables.deviations)
