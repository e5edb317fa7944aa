// Words of posts as people write them: how well they are packed is to be measured, and a list of words over and over would flatter that.
import { readFileSync } from 'node:fs'

const lines = (name) =>
  readFileSync(new URL(`../fixtures/judgement/${name}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Invented posts, by language; none of their words was taken into what words are packed with. */
const pool = [...lines('en'), ...lines('severity'), ...lines('danger')].filter(({ lang }) => lang !== 'de')
const posts = [
  pool,
  pool,
  pool,
  [...lines('de'), ...lines('severity').filter(({ lang }) => lang === 'de')],
].map((rows) => rows.map(({ text }) => text))

/** So many characters out of posts of one language, three of four in English, the fourth in German; always the same of one seed. */
export function wordsOf(seed, characters) {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const texts = posts[Math.floor(next() * posts.length)]
  let text = ''
  while (text.length < characters) text += `${texts[Math.floor(next() * texts.length)]} `
  return text.slice(0, characters)
}
