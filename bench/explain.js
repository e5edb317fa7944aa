// What scoring costs: whole runs of `mentions explain --ndjson` on tweet-length posts, and cost against length.
// Claims: at least 20,000 posts a second, or a fifth of what the AFINN word list of the package `sentiment` does in the
// same run; a post of 100 KB costs at most 40 times one of 1 KB: of what is longer than anybody writes, its beginning, its end and what stands
// around the name are read.
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alternate, timed } from './whole-process.js'

const ROUNDS = 5
const POSTS = 100_000
const LEAST_RATE = 20_000
const LEAST_SHARE = 1 / 5
const LENGTHS = [1, 10, 100]
const KILOBYTES_A_RUN = 10_000
const MOST_GROWTH = 40

/** A small generator with a seed, so that every run measures the same posts. */
function createRandom(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const sentences = `the site won't load since this morning
anyone else having trouble with the login page?
still waiting for a reply, third day now!!
thank you so much for the quick help 🙏
@northwindhelp my invoice is wrong and nobody answers 😡
just moved the whole shop over, took ten minutes
worst service ever #neveragain
love the new dashboard, great work everyone ❤️
where can I change the billing address?
the train was full and the coffee cold
Northwind Opens Second Data Centre https://news.example/a1
we had soup for dinner and watched the rain
can't log in, password reset never arrives
not bad at all, no problems so far
they charged me twice and refuse a refund
is it possible to add a second user?
good morning from the coast, what a view
please fix the app, it crashes every time I open it
reading about databases tonight with a cup of tea
on hold for 40 minutes, then they hung up`.split('\n')

/** Lines of posts of about so many characters. */
function createLines(count, length, seed) {
  const random = createRandom(seed)
  const lines = []
  for (let id = 0; id < count; id++) {
    let text = sentences[random(sentences.length)]
    while (text.length < length) text += `. ${sentences[random(sentences.length)]}`
    lines.push(JSON.stringify({ id, text, lang: 'en' }))
  }
  return `${lines.join('\n')}\n`
}

const mentions = process.argv[2] ?? fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const afinn = fileURLToPath(new URL('./explain-afinn.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Lines in a file, since feeding a pipe would cost this process time while the others run. */
function stored(name, lines) {
  const file = join(folder, name)
  writeFileSync(file, lines)
  return file
}

/** Runs a program on a file of lines; nobody reads its answer. */
function run(file, ...args) {
  const input = openSync(file)
  const output = openSync(devNull, 'w')
  try {
    return timed(process.execPath, args, { stdio: [input, output, 'pipe'] })
  } finally {
    closeSync(input)
    closeSync(output)
  }
}

const explain = (file) => () => run(file, mentions, 'explain', '--ndjson')

const one = stored('one', createLines(1, 90, 1))
const many = stored('many', createLines(POSTS, 90, 1))
const times = alternate(ROUNDS, {
  start: explain(one),
  ours: explain(many),
  afinnStart: () => run(one, afinn),
  afinn: () => run(many, afinn),
})
const ours = POSTS / ((times.ours - times.start) / 1000)
const theirs = POSTS / ((times.afinn - times.afinnStart) / 1000)
const holds = ours >= LEAST_RATE || ours >= LEAST_SHARE * theirs
console.log(
  `explain --ndjson ${Math.round(ours).toLocaleString('en')} posts a second, AFINN ${Math.round(theirs).toLocaleString('en')}` +
    `  ratio ${(ours / theirs).toFixed(2)}  limit ${LEAST_RATE.toLocaleString('en')} or ratio ${LEAST_SHARE}  ${holds ? 'holds' : 'BROKEN'}`,
)

const lengths = alternate(
  ROUNDS,
  Object.fromEntries(
    LENGTHS.map((kilobytes) => [
      kilobytes,
      explain(stored(`${kilobytes}`, createLines(KILOBYTES_A_RUN / kilobytes, kilobytes * 1000, 2))),
    ]),
  ),
)
const costs = LENGTHS.map(
  (kilobytes) => ((lengths[kilobytes] - times.start) * 1000 * kilobytes) / KILOBYTES_A_RUN,
)
for (const [index, kilobytes] of LENGTHS.entries())
  console.log(`a post of ${kilobytes} KB costs ${costs[index].toFixed(0)} µs`)
const growth = costs.at(-1) / costs[0]
console.log(
  `100 KB cost ${growth.toFixed(0)} times as much as 1 KB  limit ${MOST_GROWTH}  ${growth <= MOST_GROWTH ? 'holds' : 'BROKEN'}`,
)
