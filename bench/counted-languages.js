// No claim: what `mentions explain --ndjson` makes of posts that nobody who wrote rules had read when they were counted, by language.
// Of posts with a verdict: how many that it lists a person would answer, how many of these it lists, and how often kind and severity are a
// person's; of dangers: how many are found, and how many posts that only look near are taken for one.
// Usage: node counted-languages.js [-2|-3]: the lists in the order in which they came.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { timed } from './whole-process.js'

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))

/** The posts of a list by language, each with what the program says of it. */
function judged(list) {
  const file = new URL(`../fixtures/judgement/${list}.ndjson`, import.meta.url)
  const posts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const asked = posts.map(({ text, title, brand, place, own }, id) => ({
    id,
    text,
    title,
    brand,
    place,
    own,
  }))
  const { stdout } = timed(process.execPath, [mentions, 'explain', '--ndjson'], {
    input: asked.map((one) => JSON.stringify(one)).join('\n'),
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: tmpdir(),
  })
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const groups = new Map()
  for (const [index, post] of posts.entries()) {
    const language = post.lang.split('-')[0]
    groups.set(language, [...(groups.get(language) ?? []), { post, said: said[index] }])
  }
  return groups
}

const which = process.argv[2] ?? ''

const share = (some, all) => `${some.length} of ${all.length}`.padStart(9)

for (const [language, all] of judged(`counted-languages${which}`)) {
  const listed = all.filter(({ said }) => said.needsReply)
  const wanted = all.filter(({ post }) => post.needsReply)
  const both = listed.filter(({ post }) => post.needsReply)
  const right = (key) => wanted.filter(({ post, said }) => post[key] === said[key])
  console.log(
    `${language}  listed rightly ${share(both, listed)}  found ${share(both, wanted)}  kind ${share(right('kind'), wanted)}  severity ${share(right('severity'), wanted)}`,
  )
}
for (const [language, all] of judged(`counted-danger${which}`)) {
  const [danger, near] = [true, false].map((is) => all.filter(({ post }) => post.danger === is))
  const found = (some) =>
    share(
      some.filter(({ said }) => said.danger),
      some,
    )
  console.log(`${language}  danger found ${found(danger)}  falsely ${found(near)}`)
}
