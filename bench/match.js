// What matching costs, with and without telling brands from their namesakes: per post at 10 to 10,000 brands, and
// against the length of the text.
// Run: node bench/match.js
import { loadSource } from './load-source.js'

const { createMatcher, createRelevance } = await loadSource(`
  export { createMatcher } from './src/judge/match/index.ts'
  export { createRelevance } from './src/judge/relevance/index.ts'
`)

/** A small generator with a seed, so that every run measures the same posts. */
function createRandom(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const common =
  `the of and to a in is it you that he was for on are with as his they be at one have this from or had by hot but
some what there we can out other were all your when up use word how said an each she which do their time if will way about many
then them would write like so these her long make thing see him two has look more day could go come did my sound no most number
who over know water than call first people may down side been now find server hosting login page error support ticket still
waiting since yesterday nobody answers phone invoice refund account password website customer`.split(/\s+/)
const syllables = 'ba co di fu gra hel jo ka lum mor nel o pra qui ros sta tur vel wis zan'.split(' ')

function createNames(random) {
  const word = () => Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('')
  return (index) => `${word()}${index % 3 === 0 ? ` ${common[random(common.length)]}` : ''}`
}

function createBrands(count) {
  const name = createNames(createRandom(7))
  return Array.from({ length: count }, (_, index) => {
    const brand = `${name(index)} ${index}`
    const joined = brand.replaceAll(' ', '')
    const match = `"${brand}" OR ${joined}.example OR @${joined}help`
    return index % 5 === 0
      ? { name: brand, match, exclude: 'hiring OR jobs OR "press release"' }
      : { name: brand, match }
  })
}

/** One post in ten names one of the first ten brands, so that every count of brands finds the same. */
function createPosts(count, length) {
  const random = createRandom(11)
  const brands = createBrands(10)
  return Array.from({ length: count }, (_, index) => {
    const words = index % 10 === 0 ? [brands[random(10)].name] : []
    for (let size = 0; size < length; size += words.at(-1).length + 1)
      words.push(common[random(common.length)])
    return {
      title: words.slice(-6).join(' '),
      text: words.join(' ').slice(0, length),
      url: 'https://forum.example/t/1',
    }
  })
}

/** Microseconds a post, the best of several rounds: noise only ever adds. */
function measure(matcher, posts, rounds = 15) {
  let best = Infinity
  let found = 0
  for (let round = 0; round < rounds; round++) {
    found = 0
    const started = performance.now()
    for (const post of posts) found += matcher.match(post).length
    best = Math.min(best, performance.now() - started)
  }
  return { micros: (best * 1000) / posts.length, found }
}

const posts = createPosts(1000, 1000)
console.log('Brands, with posts of 1 KB:')
let atTen
for (const count of [10, 20, 100, 1_000, 10_000]) {
  const started = performance.now()
  const matcher = createMatcher(createBrands(count))
  const compiled = performance.now() - started
  const { micros, found } = measure(matcher, posts)
  atTen ??= micros
  const ratio = (micros / atTen).toFixed(2)
  console.log(
    `${String(count).padStart(7)}  ${micros.toFixed(1).padStart(6)} µs a post  ${ratio} × 10 brands  ${found} found  compiled in ${compiled.toFixed(0)} ms`,
  )
}

console.log('The same, with brands that say what they are about; relevance judged for each mention:')
for (const count of [10, 1_000]) {
  const brands = createBrands(count).map((brand) => ({
    ...brand,
    about: ['hosting', 'server*'],
    notAbout: ['juice'],
  }))
  const matcher = createMatcher(brands)
  const relevance = createRelevance(brands)
  const setting = { own: false, looseSearch: false, beside: [] }
  const judging = {
    match: (post) =>
      matcher.match(post).map(({ brand, named }) => relevance.get(brand).judge(post, named, setting)),
  }
  const { micros, found } = measure(judging, posts)
  if (count === 10) atTen = micros
  console.log(
    `${String(count).padStart(7)}  ${micros.toFixed(1).padStart(6)} µs a post  ${(micros / atTen).toFixed(2)} × 10 brands  ${found} found`,
  )
}

console.log('For comparison, one regular expression a brand, tried one after the other:')
for (const count of [10, 100, 1_000]) {
  const patterns = createBrands(count).map(
    ({ name }) => new RegExp(`\\b${name.replaceAll(' ', '\\s+')}\\b`, 'i'),
  )
  const matcher = { match: ({ text }) => patterns.filter((pattern) => pattern.test(text)) }
  const { micros, found } = measure(matcher, posts.slice(0, 100), 3)
  console.log(
    `${String(count).padStart(7)}  ${micros.toFixed(1).padStart(7)} µs a post  ${found} found in 100 posts`,
  )
}

console.log('Length of the text, with 20 brands:')
const twenty = createMatcher(createBrands(20))
for (const length of [1_000, 10_000, 100_000, 1_000_000]) {
  const { micros } = measure(twenty, createPosts(Math.max(1, 1_000_000 / length), length))
  console.log(
    `${String(length).padStart(9)}  ${micros.toFixed(1).padStart(9)} µs  ${((micros * 1000) / length).toFixed(1)} ns a character`,
  )
}

console.log('Hostile texts of 1 MB, with 20 brands and with a phrase of their own words:')
const hostile = createMatcher([
  ...createBrands(20),
  { name: 'a', match: '"a a a a a a a a a a" OR a* OR a NEAR/100 b' },
])
const texts = {
  letters: 'a',
  quotes: '"',
  words: 'a ',
  hashtags: '#aA',
  accents: 'e\u0301',
  zeroes: '\u200b',
  emoji: '🔥',
  chinese: '风',
  dots: 'a. ',
}
for (const [name, piece] of Object.entries(texts)) {
  const { micros } = measure(hostile, [{ text: piece.repeat(1_000_000 / piece.length) }], 2)
  console.log(`${name.padStart(9)}  ${(micros / 1000).toFixed(1).padStart(7)} ms`)
}
