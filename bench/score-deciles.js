// What a score means: of labelled posts (fixtures/judgement, all invented), by tenths of the score, how many need a reply by the verdict of
// a person, and how many complain: questions need a reply whatever their score. Prints the table of docs/scoring.md.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const FILES = ['en', 'de', 'severity', 'long', 'harmless']
const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))

const posts = FILES.flatMap((name) =>
  readFileSync(new URL(`../fixtures/judgement/${name}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)
const input = posts.map(({ text, title, brand, lang, own, place, author, rating }, id) =>
  JSON.stringify({ id, text, title, brand, lang, own, place, author, rating }),
)
// In a folder without a config, which would change the verdicts.
const { stdout, stderr, status } = spawnSync(process.execPath, [mentions, 'explain', '--ndjson'], {
  input: input.join('\n'),
  encoding: 'utf8',
  cwd: tmpdir(),
  env: { ...process.env, HOME: tmpdir(), XDG_CONFIG_HOME: tmpdir() },
  maxBuffer: 1e9,
})
if (status !== 0) throw new Error(stderr)

const deciles = Array.from({ length: 10 }, () => ({ posts: 0, need: 0, others: 0, complain: 0 }))
for (const line of stdout.trim().split('\n')) {
  const { id, score } = JSON.parse(line)
  const { needsReply, kind } = posts[id]
  const decile = deciles[Math.min(9, Math.floor(score / 10))]
  decile.posts += 1
  if (needsReply) decile.need += 1
  if (kind === 'question') continue
  decile.others += 1
  if (needsReply) decile.complain += 1
}

const share = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
console.log(`${posts.length} labelled posts\n`)
console.log('| score | posts | need a reply | complain, without questions |\n|---|---:|---:|---:|')
for (const [index, { posts, need, others, complain }] of deciles.entries())
  console.log(
    `| ${index * 10}–${index * 10 + 10} | ${posts} | ${share(need, posts)} | ${share(complain, others)} |`,
  )
