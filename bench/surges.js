// What `mentions incidents test` finds in simulated months, beside two simple rules. Usage: node surges.js [FROM [TO [AT_ONCE]]] (seeds; 21 to 26,
// two at once; rules were chosen by seeds below 21). A seed takes a minute and a half of processor time.
// Claims, of brands with 100 mentions a day and more: 95 % of outages are found within two polls after the eighth person's post could be seen; of
// nine things that only look like trouble 95 % each raise no alarm; at most one alarm without cause per brand and quarter; slow rises are found
// within a day of doubling; of those who are gathered 90 % were hit, and of those who were hit 90 % are gathered.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { decoys, outages } from './surges/world.js'

const [FROM = '21', TO = '26', AT_ONCE = '2'] = process.argv.slice(2)
const one = fileURLToPath(new URL('surges/one.js', import.meta.url))

async function ofSeed(seed) {
  const child = spawn(process.execPath, ['--max-old-space-size=4000', one, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new Error(`seed ${seed} ended with ${code}`)
  const result = JSON.parse(line)
  console.log(`seed ${seed}: ${result.posts} posts`)
  return result
}

/** In as many processes as were asked for. */
async function ofAll(seeds) {
  const results = []
  const left = [...seeds]
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) results.push(await ofSeed(seed))
  }
  await Promise.all(Array.from({ length: Number(AT_ONCE) }, work))
  return results
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const share = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

/** @param kinds of events, all of one size of brand */
const rowOf = (tables, kinds, size) => {
  const rows = tables.flatMap(({ rows: of }) => kinds.map((kind) => of[`${kind} ${size}`]).filter(Boolean))
  const total = (key) => sum(rows.map((row) => row[key]))
  return { all: total('all'), found: total('found'), inTime: total('inTime') }
}

const rules = [
  ['own', 'mentions'],
  ['truly', 'true labels'],
  ['fixed', 'over 10 an hour'],
  ['deviations', '3 deviations'],
]

function line(name, cells) {
  console.log([name.padEnd(44), ...cells.map((cell) => String(cell).padStart(16))].join(''))
}

function print(results) {
  const tables = Object.fromEntries(rules.map(([rule]) => [rule, results.map((result) => result[rule])]))
  const each = (of) => rules.map(([rule]) => of(tables[rule]))
  const inTime = (kinds, size) =>
    each((of) => {
      const { all, inTime: part } = rowOf(of, kinds, size)
      return `${share(part, all)} of ${all}`
    })
  const found = (kinds, size) =>
    each((of) => {
      const { all, found: part } = rowOf(of, kinds, size)
      return `${share(part, all)} of ${all}`
    })
  const long = outages.filter((kind) => kind !== 'night')
  line(
    '',
    rules.map(([, name]) => name),
  )
  for (const [size, name] of [
    ['big', '100 a day and more'],
    ['small', 'fewer'],
  ]) {
    line(`brands with ${name}`, [])
    line('  outages of 30 minutes and more in time', inTime(long, size))
    for (const kind of outages) line(`    ${kind}`, inTime([kind], size))
    line('  slow rises within a day of doubling', inTime(['slow'], size))
    line('  alarms at what only looks like trouble', found(decoys, size))
    for (const kind of decoys) line(`    ${kind}`, found([kind], size))
    line(
      '  alarms without cause, a brand and quarter',
      each((of) =>
        (
          sum(of.map(({ causeless }) => causeless[size])) / sum(of.map(({ quarters }) => quarters[size]))
        ).toFixed(2),
      ),
    )
  }
  line(
    'all brands: alarms without cause',
    each((of) =>
      (
        sum(of.flatMap(({ causeless }) => Object.values(causeless))) /
        sum(of.flatMap(({ quarters }) => Object.values(quarters)))
      ).toFixed(2),
    ),
  )
  const ledgers = ['own', 'truly'].map((rule) => results.flatMap(({ ledger }) => ledger[rule]))
  const people = (of, part, whole) => share(sum(of.map((row) => row[part])), sum(of.map((row) => row[whole])))
  const mean = (of, part, whole) =>
    share(sum(of.map((row) => row[part] / Math.max(1, row[whole]))), of.length)
  line('people of the outages that were found', [])
  line(
    '  gathered, and were hit',
    ledgers.map((of) => people(of, 'right', 'joined')),
  )
  line(
    '  hit, and are gathered',
    ledgers.map((of) => people(of, 'right', 'hit')),
  )
  line(
    '  the same, each outage counted alike',
    ledgers.map((of) => `${mean(of, 'right', 'joined')}, ${mean(of, 'right', 'hit')}`),
  )
  const silence = (key) => sum(results.map((result) => result.silence[key]))
  console.log(
    `\nsilence: ${silence('right')} alarms right, ${silence('wrong')} wrong; of first silences ${silence('inTime')} told in time, ${silence('late')} late, ${silence('missed')} never`,
  )
}

const seeds = Array.from({ length: Number(TO) - Number(FROM) + 1 }, (_, index) => Number(FROM) + index)
print(await ofAll(seeds))
