import { noAnswers } from '../../../src/cases/no-answers.js'
import type { Store } from '../../../src/store/port.js'
import { storable } from '../../../src/text/storable.js'
import { alertsIn } from '../alert-steps.js'
import { incidentsIn } from '../incident-steps.js'
import { DAY, HOUR, later, saying } from '../sample.js'
import { brands, caseIdsIn, channelIds, keys, sourceIds, threads } from '../steps.js'

const open = { relevantFrom: 0.5, openIn: ['new', 'acknowledged'] }

/** All that the port tells, in an order of its own where the port has none. */
export async function everythingIn(store: Store, at: Date) {
  const list = async (filter: object) =>
    byNumber(await store.cases.candidates({ brands, ...filter }), ({ mentionId }) => mentionId)
  const all = await list({ all: true })
  const cases = await caseIdsIn(store)
  const queried = {
    brands,
    since: later(2 * HOUR),
    until: later(9 * HOUR),
    noAnswers,
    lapse: 14 * DAY,
    limit: 3,
    relevantFrom: 0.5,
  }
  const periods = [{ from: later(-2 * HOUR), to: later(DAY) }]
  const digest = await store.facts.digest({ ...queried, periods })
  const untouched = await store.lessons.untouched({
    brands,
    publishedSince: later(-2 * HOUR),
    after: undefined,
    limit: 99,
  })
  const replayed = await store.posts.replayed({
    brands,
    publishedSince: later(-2 * HOUR),
    after: undefined,
    limit: 99,
  })
  return {
    all,
    due: await list({}),
    given: await store.retention.given({ sourceId: 'forum', before: at, limit: 99 }),
    over: byNumber(
      await store.retention.over({
        brands,
        closed: { states: ['resolved', 'confirmed', 'ignored'], before: at },
        open: { states: ['new', 'acknowledged', 'answered', 'snoozed'], before: at },
        limit: 99,
      }),
      (id) => id,
    ),
    dueLater: await list({ now: later(60 * HOUR) }),
    allLater: await list({ now: later(120 * HOUR), all: true }),
    laterSince: await list({ now: later(120 * HOUR), publishedSince: later(-3 * HOUR) }),
    muted: await list({ muted: true }),
    mutedLater: await list({ muted: true, now: later(60 * HOUR), publishedSince: later(-3 * HOUR) }),
    mutes: await store.mutes.all(),
    alerts: await alertsIn(store),
    incidents: await incidentsIn(store),
    lessons: await store.lessons.states(),
    markedBrands: await store.lessons.marked(),
    untouched: untouched.map(withSortedSources),
    markedBy: await Promise.all(
      brands.map((brand) => store.lessons.marks({ brand, since: later(0), limit: 99 })),
    ),
    official: await store.official.said({ channels: channelIds }),
    done: await store.cases.doneBy('cy', { brands, limit: 4 }),
    answers: await store.cases.answersGiven(brands, { since: later(-9 * HOUR), limit: 9 }),
    unjudged: await list({ unjudged: open }),
    everUnjudged: await list({ unjudged: open, all: true }),
    unannounced: await list({ unannounced: true }),
    ofSearch: await list({ all: true, sources: ['search'], minScore: 50, kinds: ['outage'] }),
    searched: await Promise.all(
      ['down', 'third day', 'ada', '🔥', 'bo'].map((words) => list({ search: saying(words) })),
    ),
    mentions: await store.cases.mentions(all.map(({ mentionId }) => mentionId)),
    writers: await store.cases.writers([...cases, 98765]),
    leadingTo: await store.cases.leadingTo([...cases, 98765]),
    outlines: await store.cases.outlines([...cases, 98765]),
    ofOtherBrands: await store.cases.ofOtherBrands(cases, brands.slice(1)),
    numbers: [...(await store.cases.numbers(brands))].sort((one, other) => one - other),
    files: await Promise.all(cases.map((id) => fileOf(store, id))),
    counts: await store.facts.counts(brands),
    rhythms: await store.facts.rhythms(brands),
    silent: await store.facts.rhythms(brands, at),
    pollCounts: await store.facts.pollCounts(later(0)),
    watched: await store.facts.watched(),
    digest: { ...digest, complaints: byText(digest.complaints) },
    cameIn: await store.facts.cameIn(queried),
    erased: await store.erasure.lists(),
    statistics: await statisticsOf(store, { from: later(2 * HOUR), to: later(9 * HOUR) }),
    statisticsBefore: await statisticsOf(store, { from: later(-4 * HOUR), to: later(2 * HOUR) }),
    causedBy: await store.statistics.causedBy(storable('expired \u0000 CERTIFICATE'), brands),
    sources: await store.sources.states(),
    stored: (await store.posts.stored(undefined, 99)).map(withSortedSources),
    judged: await store.posts.judged(),
    saidClosings: await store.cases.saidClosings(brands),
    replayed: replayed.map((post) => ({ ...withSortedSources(post), mentions: byText(post.mentions) })),
    threads: await Promise.all(
      threads.map((threadId) => store.posts.inThread({ place: 'forum.example', threadId, limit: 2 })),
    ).then((found) => found.map((posts) => posts.map(withSortedSources))),
    removed: await store.posts.removed(at),
    idle: byText((await store.posts.idle(at)).map((post) => ({ ...post, givenBy: byText(post.givenBy) }))),
    recalled: await Promise.all(
      sourceIds.map((sourceId) =>
        store.posts.recall(sourceId, [...keys.map((key) => ({ keys: [key] })), { keys }]),
      ),
    ),
    facts: await Promise.all([
      factsOf(store, { keys: ['a', 'b'], sourceId: 'forum' }),
      factsOf(store, { people: [{ place: 'forum.example', key: 'handle:ada' }], threadIds: threads }),
      factsOf(store, { caseIds: cases.slice(0, 2), postIds: ['2'], withHistory: true }),
      factsOf(store, { postIds: ['1', '3'], withThreads: true }),
      factsOf(store, { waiting: true, withErased: true }),
      factsOf(store, {
        people: [{ place: 'forum.example', key: 'handle:ada' }],
        postIds: ['2'],
        withPosts: true,
      }),
    ]),
  }
}

async function statisticsOf(store: Store, stretch: { from: Date; to: Date }) {
  const found = await store.statistics.read({ ...stretch, brands, relevantFrom: 0.5, stretches: [stretch] })
  return {
    ...found,
    mentions: byNumber(found.mentions, ({ mentionId }) => mentionId),
    cases: byNumber(found.cases, ({ id }) => id),
  }
}

async function fileOf(store: Store, caseId: number) {
  const file = await store.cases.file(caseId)
  const foundBy = Object.entries(file?.foundBy ?? {}).map(([postId, found]) => [postId, byText(found)])
  return { ...file, foundBy: Object.fromEntries(foundBy) }
}

async function factsOf(store: Store, query: Parameters<Store['records']['facts']>[0]) {
  const facts = await store.records.facts(query)
  return {
    ...facts,
    posts: byNumber(facts.posts, ({ post }) => Number(post.id)),
    people: byNumber(facts.people, ({ id }) => id),
    mentions: byNumber(facts.mentions, ({ id }) => id),
    cases: byNumber(facts.cases, ({ id }) => id),
    marks: byText(facts.marks),
    inThreads: facts.inThreads.toSorted(),
  }
}

const byNumber = <Thing>(things: readonly Thing[], numberOf: (thing: Thing) => number): Thing[] =>
  things.toSorted((one, other) => numberOf(one) - numberOf(other))

/** The same things in the same order, whichever order they come in. */
const byText = <Thing extends object>(things: readonly Thing[]): Thing[] => {
  const texts = new Map(things.map((thing) => [thing, JSON.stringify(Object.entries(thing).toSorted())]))
  return things.toSorted((one, other) => ((texts.get(one) ?? '') < (texts.get(other) ?? '') ? -1 : 1))
}

const withSortedSources = <Post extends { sourceIds: readonly string[] }>(post: Post) => ({
  ...post,
  sourceIds: post.sourceIds.toSorted(),
})
