// What marks teach: how often it is told whose posts are meant, of names that are also words, and how well complaints stand before what is
// none, by the number of marks. On invented posts; the marks are drawn by chance, and all other posts are asked.
// Run: node bench/learned.js
import { loadSource } from './load-source.js'

const { createJudge, markedPost, fitMarks, featuresOf, offsetOf, sumOf } = await loadSource(`
  export { createJudge } from './src/judge/judge.ts'
  export { markedPost, fitMarks } from './src/learned/fit.ts'
  export { featuresOf } from './src/learned/features.ts'
  export { offsetOf } from './src/learned/offsets.ts'
  export { sumOf } from './src/learned/sum.ts'
`)

const MARKS = [10, 20, 50, 100, 200, 500]
const ROUNDS = 8
const POSTS = 700

/** A small generator with a seed, so that every run measures the same posts. */
let state = 7
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const one = (words) => words[Math.floor(random() * words.length)] ?? ''
const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

const openings = lines(`
  NAME again
  I tried NAME
  So, NAME
  Honestly NAME
  We had NAME
  Third time with NAME
  NAME
  Not sure about NAME
  My week with NAME
  Everybody talks about NAME
`)
const closings = lines(`
  What a day.
  I am so annoyed.
  Never again.
  Anybody else?
  It is still broken.
  Terrible, really.
  And I waited for hours.
  Nobody could help.
  It was late.
  Well, that is that.
  I will try once more.
  Unbelievable.
`)

/** For each name: what people say who mean the company, and those who mean something else. */
const names = {
  Comet: {
    us: 'parcel depot driver tracking doorstep courier label van collection signature'.split(' '),
    others: 'telescope sky orbit tail horizon binoculars observatory ice dust perihelion'.split(' '),
  },
  Orange: {
    us: 'router contract roaming tariff broadband handset voicemail sim signal shop'.split(' '),
    others: 'juice peel grove marmalade paint jacket sunset cake blossom zest'.split(' '),
  },
  Falcon: {
    us: 'boarding gate suitcase lounge pilot ticket stopover cabin refund counter'.split(' '),
    others: 'nest feathers prey talons cliff chicks glove hood quarry lure'.split(' '),
  },
}
const about = (word) =>
  one([
    `the ${word} was wrong`,
    `no ${word} for me`,
    `my ${word} and I`,
    `a problem with the ${word}`,
    `the ${word} at last`,
  ])
/** One of ten uses a word of the others, as people do. */
const postAbout = (name, { us, others }, isUs) => {
  const word = () => one(random() < 0.1 === isUs ? others : us)
  return `${one(openings).replace('NAME', name)}: ${about(word())}, ${about(word())}. ${one(closings)}`
}

/** What is trouble here, and what only sounds like it, no list of words can know. */
const trouble = lines(`
  the amber lamp blinks
  it beeps three times and sulks
  mode seven came back
  the lid hums at night
  I saw the orange screen
  crema is thin since the descale
`)
const harmless = lines(`
  I ordered the Disaster Kit
  the Crash Course was fun
  we play Broken Sword on it
  the Complaint Choir sang beside it
  my Down Jacket hangs behind it
  Hell's Kitchen blend is in it
`)
const plain = lines(`
  it stands beside the sink
  the box is on the table
  my sister has one as well
  it came with two cups
  I use it each morning
  we moved it to the office
`)
const complaints = lines(`
  it does not work
  support does not answer
  I want my money back
  it is slow and it leaks
`)
const postOf = (isComplaint) => {
  const said = isComplaint
    ? random() < 0.5
      ? [one(trouble), one(plain)]
      : [one(complaints), one(plain)]
    : random() < 0.5
      ? [one(harmless), one(plain)]
      : [one(plain), one(plain)]
  return `Bluefjord Mocha: ${said.join(', and ')}. ${one(['Hm.', 'So it goes.', 'Monday.', 'Anyway.', 'There.', ''])}`
}

const judgeOf = (name) =>
  createJudge({ brands: [{ name, staff: [] }], scoring: { keywords: {}, threshold: 50 } }, [])
function judged(judge, text, at) {
  const post = {
    url: `https://forum.example/${at}`,
    place: 'forum.example',
    text,
    publishedAt: new Date(0),
    publishedAtFrom: 'source',
  }
  return { post, mention: judge.judge(post, [])[0] }
}

/** By number of marks: the figure before and after, averaged over the rounds. */
function measure(question, posts, figure) {
  return MARKS.map((count) => {
    let [before, after] = [0, 0]
    for (let round = 0; round < ROUNDS; round++) {
      const mixed = posts
        .map((post) => [random(), post])
        .sort(([a], [b]) => a - b)
        .map(([, post]) => post)
      const part = fitMarks(
        question,
        mixed.slice(0, count).map(({ marked }) => marked),
      )
      const rest = mixed.slice(count)
      const weights = { bias: part?.bias ?? 0, weights: new Map(part?.weights) }
      before += figure(rest.map(({ yes, offset }) => ({ yes, points: offset }))) / ROUNDS
      const taught = part === undefined ? () => 0 : (features) => sumOf(weights, features)
      after +=
        figure(rest.map(({ yes, offset, features }) => ({ yes, points: offset + taught(features) }))) / ROUNDS
    }
    return { count, before, after }
  })
}

const ready = (question, judge, posts, markOf) =>
  posts.map(({ text, yes }, at) => {
    const found = judged(judge, text, at)
    return {
      yes,
      offset: offsetOf(question, found),
      features: featuresOf(found)[question],
      marked: markedPost(found, { url: found.post.url, mark: markOf(yes), person: `person ${at}` }),
    }
  })

const accuracy = (posts) => posts.filter(({ yes, points }) => points >= 0 === yes).length / posts.length
function averagePrecision(posts) {
  let [found, sum] = [0, 0]
  for (const [at, { yes }] of posts.toSorted((one, other) => other.points - one.points).entries())
    if (yes) sum += ++found / (at + 1)
  return sum / found
}

const print = (title, rows) => {
  console.log(title)
  for (const { count, before, after } of rows)
    console.log(`  ${String(count).padStart(4)} marks  ${before.toFixed(3)} → ${after.toFixed(3)}`)
}

const mix = (make) =>
  Array.from({ length: POSTS }, () => random() < 0.57).map((yes) => ({ yes, text: make(yes) }))
for (const [name, words] of Object.entries(names)) {
  const posts = ready(
    'relevance',
    judgeOf(name),
    mix((yes) => postAbout(name, words, yes)),
    (yes) => (yes ? 'fine' : 'not-us'),
  )
  print(`${name}: is the company meant (accuracy)`, measure('relevance', posts, accuracy))
}
const posts = ready('score', judgeOf('Bluefjord Mocha'), mix(postOf), (yes) => (yes ? 'complaint' : 'fine'))
print(
  'Bluefjord Mocha: complaints before what is none (average precision)',
  measure('score', posts, averagePrecision),
)
