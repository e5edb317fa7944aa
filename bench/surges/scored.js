// The posts of a seed as the product sees them: its score, its kind, whether the trouble is another one's, and who copied whom. What the
// judge says of a text is kept in the system's folder for what may be thrown away, as long as the judge and the simulation stay as they are.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { loadSource } from '../load-source.js'
import { world } from './world.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(tmpdir(), 'mentions-surges')

/** Changes with whatever the verdicts come from. */
function version() {
  const hash = createHash('sha256')
  for (const part of [
    'src/judge',
    'src/languages',
    'src/text',
    'src/incidents',
    'src/identity',
    'bench/surges',
  ])
    for (const file of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]s$/.test(file) && (part !== 'src/incidents' || file === 'of-another.ts'))
        hash.update(readFileSync(join(root, part, file)))
  return hash.digest('hex').slice(0, 16)
}

/** @returns the world of a seed; each post that is not official has `score`, `kind`, `another` and, where it is long enough, `copy` */
export async function scored(seed) {
  const made = world(seed)
  const path = join(folder, `${version()}-${seed}`)
  const verdicts = existsSync(path) ? deserialize(readFileSync(path)) : await judged(made.posts)
  for (const [index, post] of made.posts.entries()) {
    if (post.official) continue
    Object.assign(post, verdicts.texts.get(`${post.brand}\n${post.text}`))
    if (verdicts.copies[index] > 0) post.copy = `copy ${verdicts.copies[index]}`
  }
  mkdirSync(folder, { recursive: true })
  if (!existsSync(path)) writeFileSync(path, serialize(verdicts))
  return made
}

async function judged(posts) {
  const { areAlike, createScorer, isOfAnother, keysOf, nameFinder, sketchOf } = await loadSource(`
    export { createScorer } from './src/judge/score/index.ts'
    export { nameFinder } from './src/judge/match/phrases.ts'
    export { isOfAnother } from './src/incidents/of-another.ts'
    export { areAlike, keysOf, sketchOf } from './src/identity/likeness.ts'`)
  const scorer = createScorer({ keywords: {} })
  const finders = new Map()
  const texts = new Map()
  const known = new Map()
  const copies = new Int32Array(posts.length)
  let count = 0
  const copyOf = (text) => {
    const sketch = sketchOf({ text })
    if (sketch === undefined) return 0
    const keys = keysOf(sketch)
    for (const key of keys)
      for (const other of known.get(key) ?? []) if (areAlike(sketch, other.sketch)) return other.number
    count += 1
    for (const key of keys) known.set(key, [...(known.get(key) ?? []).slice(-20), { number: count, sketch }])
    return count
  }
  for (const [index, { brand, text, official }] of posts.entries()) {
    if (official) continue
    copies[index] = copyOf(text)
    if (texts.has(`${brand}\n${text}`)) continue
    if (!finders.has(brand)) finders.set(brand, nameFinder(brand))
    const named = finders
      .get(brand)(text)
      .map((range) => ({ field: 'text', ...range }))
    const { score, kind, signals } = scorer.score({ text, named })
    texts.set(`${brand}\n${text}`, { score, kind, another: isOfAnother(text, signals, [brand]) })
  }
  return { texts, copies }
}
