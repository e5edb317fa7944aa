// One seed, in a process of its own: what is found, as a line of JSON.
import { loadSource } from '../load-source.js'
import { alarmsOf, counted, isOutage } from './count.js'
import { gathered } from './ledger.js'
import { scored } from './scored.js'
import { silences } from './silence.js'
import { simple } from './simple.js'

const product = await loadSource(`
  export { replayIncidents } from './src/incidents/replay.ts'
  export { belongs } from './src/incidents/belongs.ts'
  export { whatRose } from './src/incidents/what-rose.ts'
  export { usualCount } from './src/incidents/usual-count.ts'
  export { smallWords } from './src/languages/small-words.ts'`)
const isSmall = (word) => product.smallWords.has(word)
const NO_COMPLAINT = ['news', 'praise']

/** As src/app/try-incidents.ts does. */
const byScore = ({ score, kind, another }) =>
  score >= 50 && !NO_COMPLAINT.includes(kind) && !another ? kind : undefined
/** With the simulation's word on what is a complaint; there is none on its kind. */
const byTruth = ({ truth, kind }) =>
  truth.complaint ? (NO_COMPLAINT.includes(kind) ? 'other' : kind) : undefined

const made = await scored(Number(process.argv[2]))
const { posts, events, brands } = made
const replayed = (complaintOf) =>
  product.replayIncidents(
    posts.map(({ truth: _, url, score, another, kind, ...post }, index) => ({
      ...post,
      official: post.official === true,
      // The page calls all that it says an incident, but for what is none.
      isUpdate: post.official === true && !/at the fair/.test(post.text),
      complaint: post.official ? undefined : complaintOf(posts[index]),
    })),
    { sensitivity: 'normal', isSmall },
  )

const own = replayed(byScore)
const truly = replayed(byTruth)
const isRise = ({ kind }) => kind !== 'silence'
const isSudden = ({ kind }) => kind === 'surge' || kind === 'relapse'

const byBrand = new Map(brands.map(({ name }) => [name, []]))
for (const post of posts) byBrand.get(post.brand).push(post)

/** Of each outage that was found: how many were gathered, rightly, of how many. */
const ledger = (alarms, score) =>
  events.filter(isOutage).flatMap((event) => {
    const mine = alarmsOf(alarms.filter(isSudden), event)
    if (mine.length === 0) return []
    const { daily } = brands.find(({ name }) => name === event.brand)
    const from = event.from - 8 * 24 * 3_600_000
    const near = byBrand
      .get(event.brand)
      .filter(({ foundAt }) => foundAt >= from && foundAt <= event.to + 2 * 24 * 3_600_000)
    return [
      { kind: event.kind, daily, ...gathered({ posts: near, alarms: mine, event, score, isSmall }, product) },
    ]
  })

console.log(
  JSON.stringify({
    posts: posts.length,
    own: counted(own.filter(isRise), made),
    truly: counted(truly.filter(isRise), made),
    fixed: counted(simple(posts, 'fixed'), made),
    deviations: counted(simple(posts, 'deviations'), made),
    ledger: {
      own: ledger(own, ({ score }) => score),
      truly: ledger(truly, ({ truth }) => (truth.complaint ? 100 : 0)),
    },
    silence: silences(own, made),
  }),
)
