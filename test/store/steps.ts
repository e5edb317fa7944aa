// Random days in the life of a store: what scans, people and sweeps do to it, one after the other.
import fc from 'fast-check'
import {
  runCommand,
  runMerge,
  runMute,
  runSplit,
  runUndo,
  runUndoMutes,
  runUnmute,
} from '../../src/app/run-command.js'
import { runForget } from '../../src/app/run-forget.js'
import type { Command } from '../../src/cases/decide.js'
import { sweep } from '../../src/jobs/sweep.js'
import type { Mention } from '../../src/model/mention.js'
import type { Muted } from '../../src/model/mute.js'
import { factsForBaseline, recordBaseline } from '../../src/records/baseline.js'
import type { JudgedPost } from '../../src/records/poll.js'
import type { Store } from '../../src/store/port.js'
import { update } from '../../src/store/update.js'
import { alerting, sending } from './alert-steps.js'
import { begins, goesOn } from './incident-steps.js'
import {
  brand,
  complaint,
  HOUR,
  judged,
  later,
  poll,
  savePoll,
  saveVerdicts,
  state,
  sweepOf,
} from './sample.js'

export const brands = [brand, 'Contoso Mail']
export const sourceIds = ['forum', 'search', 'blog']
export const keys = [...'abcde', 'https://forum.example/a']
export const threads = ['t1', 't2']

/** Does something at a moment, told by the hours since noon. */
export type Step = { what: string; hours: number; run(store: Store, at: Date): Promise<unknown> }
type Action = Omit<Step, 'hours'>

/** A post says nothing of a brand by itself, but its thread may; such mentions need a reply. */
const following = { judgeAsAbout: (_: unknown, about: readonly string[]) => about.map(asComplaint) }
const asComplaint = (name: string): Mention => complaint({ brand: name, score: 40 })

const mention: fc.Arbitrary<Mention> = fc
  .record({
    brand: fc.constantFrom(...brands),
    needsReply: fc.boolean(),
    official: fc.boolean(),
    danger: fc.boolean(),
    relevance: fc.constantFrom(0.3, 1),
    kind: fc.constantFrom('outage' as const, 'praise' as const),
    unjudged: fc.constantFrom('fr', 'ja', undefined),
  })
  .map(({ unjudged, ...over }) => complaint({ ...over, ...(unjudged !== undefined && { unjudged }) }))
const mentions = fc.uniqueArray(mention, { maxLength: 2, selector: (one) => one.brand })

const authors = [
  { name: 'Ada Example', handle: 'ada' },
  { name: 'Ada E.', handle: 'ada', followers: 12 },
  { name: 'Bo', followers: 3, since: later(-24 * HOUR), posts: 7 },
  { name: '[deleted]' },
  undefined,
]
const texts = ['Down.', 'Northwind Hosting is down.', 'Northwind Hosting is down for the third day 🔥.']

const post: fc.Arbitrary<JudgedPost> = fc
  .record({
    keys: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 2 }),
    text: fc.constantFrom(...texts),
    author: fc.constantFrom(...authors),
    thread: fc.constantFrom(...threads, undefined),
    mentions,
    hoursBefore: fc.constantFrom(0, 1, 2, 3, 9 * 24, 400 * 24),
    updated: fc.constantFrom(undefined, -1, 1, 5),
    startsPromise: fc.boolean(),
  })
  .map(({ keys: [own = 'a', ...others], text, author, thread, hoursBefore, updated, ...rest }) => {
    const sample = judged(own, { hash: text, ...rest })
    const { author: _, ...anonymous } = sample.post
    return {
      ...sample,
      keys: [own, ...others],
      post: {
        ...anonymous,
        text,
        publishedAt: later(-hoursBefore * HOUR),
        ...(updated !== undefined && { updatedAt: later(updated * HOUR) }),
        ...(author && { author }),
        ...(thread && { thread: { id: thread } }),
      },
    }
  })

/** For the counterexample of a property. */
const inWords = ({
  keys: names,
  post: { author, text, thread, publishedAt },
  mentions: found,
}: JudgedPost): string =>
  `${names.join('=')} by ${author?.name ?? 'nobody'} at ${publishedAt.toISOString()} (${text} ${thread?.id ?? 'no thread'}, ${
    found.map((one) => `${one.brand} ${one.needsReply ? 'needs a reply' : 'is calm'}`).join(', ') ||
    'unmatched'
  })`

const rarely = fc.nat(5).map((number) => number === 0)

/** As a place tells it: what its author deleted goes here, too. */
const gone = fc
  .record({ key: fc.constantFrom(...keys), by: fc.constantFrom('author' as const, 'moderators' as const) })
  .map(({ key, by }) => ({ key, by, losesWords: by === 'author' }))

/** With what an answer holds that is known already. */
const pollOf: fc.Arbitrary<Action> = fc
  .record({
    sourceId: fc.constantFrom(...sourceIds),
    posts: fc.array(post, { maxLength: 4 }),
    again: fc.subarray(keys, { maxLength: 2 }),
    gone: fc.array(gone, { maxLength: 1 }),
    baseline: rarely,
  })
  .map(({ sourceId, posts, again, gone: told, baseline }) => ({
    what: `${sourceId} gives ${posts.map(inWords).join(', ') || 'nothing'}; again ${again.join(', ') || 'nothing'}; gone ${told.map(({ key, by }) => `${key} by ${by}`).join(', ') || 'nothing'}`,
    run: async (store, at) => {
      const known = await store.posts.recall(
        sourceId,
        again.map((key) => ({ keys: [key] })),
      )
      const seen = known.flatMap((one, number) =>
        one === undefined
          ? []
          : [
              {
                postId: one.postId,
                keys: [again[number] ?? '', `${sourceId} ${again[number]}`],
                hash: one.hash ?? 'of another',
                ...(one.hash === undefined && { isNewHere: true }),
              },
            ],
      )
      const record = poll(posts, { sourceId, at, baseline, seen, gone: told, state: state({ polledAt: at }) })
      return await savePoll(store, record, following)
    },
  }))

const verdicts: fc.Arbitrary<Action> = fc
  .record({
    mentions,
    ofBrands: fc.subarray(brands, { minLength: 1 }),
    every: fc.integer({ min: 1, max: 3 }),
    baseline: rarely,
  })
  .map(({ mentions: found, ofBrands, every, baseline }) => ({
    what: `the rules of ${ofBrands.join(', ')} find ${found.map((one) => one.brand).join(', ') || 'nothing'}`,
    run: async (store, at) => {
      const posts = await store.posts.stored(undefined, 100)
      const judgedAgain = posts
        .filter((_, number) => number % every === 0)
        .map(({ post: { id } }) => ({
          postId: id,
          startsPromise: true,
          mentions: found.filter((one) => ofBrands.includes(one.brand)),
        }))
      await saveVerdicts(store, ofBrands, judgedAgain, at, baseline)
      await store.posts.setJudged(new Map(ofBrands.map((name) => [name, `rules of ${at.getTime()}`])))
    },
  }))

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    { do: 'mark', verdict: 'fine' },
    { do: 'mark', verdict: 'complaint' },
    { do: 'mark', verdict: 'fine', url: 'https://forum.example/a' },
    { do: 'unmark' },
    { do: 'snooze', until: later(100 * HOUR) },
    { do: 'answer', url: 'https://forum.example/a#reply', text: 'We look into it.', next: later(50 * HOUR) },
    { do: 'assign', to: 'ben' },
    { do: 'assign', to: undefined },
    { do: 'note', text: 'Called \u0000 them.' },
    { do: 'tag', tag: 'vip' },
    { do: 'untag', tag: 'vip' },
    { do: 'cause', cause: 'Expired certificate' },
    { do: 'cause', cause: undefined },
  ),
  fc
    .constantFrom(
      'acknowledge' as const,
      'answer' as const,
      'resolve' as const,
      'ignore' as const,
      'reopen' as const,
    )
    .map((move) => ({ do: move })),
)
const commandOn: fc.Arbitrary<Action> = fc
  .record({ command, which: fc.nat(5) })
  .map(({ command: said, which }) => ({
    what: `somebody says ${said.do}`,
    run: async (store, at) => {
      const cases = await caseIdsIn(store)
      const caseId = cases[which % Math.max(1, cases.length)] ?? 4711
      await runCommand(store, { caseId, command: said, when: { at, by: 'cy' } })
    },
  }))

const settling: fc.Arbitrary<Action> = fc.nat(3).map((which) => ({
  what: 'a baseline takes some off the list',
  run: async (store, at) => {
    const due = await store.cases.candidates({ brands })
    const some = due.toSorted((one, other) => one.mentionId - other.mentionId).slice(which)
    const mentionIds = some.map(({ mentionId }) => mentionId)
    const record = { mentionIds, caseIds: [...new Set(some.map(({ caseId }) => caseId))], at, by: 'cy' }
    const { settled } = await update(store.records, factsForBaseline(record), (facts) =>
      recordBaseline(record, facts),
    )
    return settled.toSorted((one, other) => one - other)
  },
}))

const undoing: fc.Arbitrary<Action> = fc.nat(5).map((which) => ({
  what: 'somebody takes the last thing back',
  run: async (store, at) => {
    const cases = await caseIdsIn(store)
    await runUndo(store, { caseId: cases[which % Math.max(1, cases.length)] ?? 4711, at, by: 'cy' })
  },
}))

const merging: fc.Arbitrary<Action> = fc.array(fc.nat(5), { minLength: 2, maxLength: 3 }).map((which) => ({
  what: 'somebody makes one case of several',
  run: async (store, at) => {
    const cases = await caseIdsIn(store)
    const caseIds = which.flatMap((one) => cases[one % Math.max(1, cases.length)] ?? [])
    const { merged, refusal } = await runMerge(store, { caseIds, when: { at, by: 'cy' } }, () => true)
    return { merged, refusal }
  },
}))

const splitting: fc.Arbitrary<Action> = fc.record({ which: fc.nat(5), posts: fc.nat(3) }).map((said) => ({
  what: 'somebody makes a case of some posts of another',
  run: async (store, at) => {
    const cases = await caseIdsIn(store)
    const caseId = cases[said.which % Math.max(1, cases.length)] ?? 4711
    const file = await store.cases.file(caseId)
    const urls = (file?.mentions ?? []).slice(0, said.posts).map(({ post: { url } }) => url)
    const { into, refusal } = await runSplit(store, { caseId, urls, when: { at, by: 'cy' } })
    return { into, refusal }
  },
}))

const muted = fc.constantFrom<Muted>(
  { kind: 'person', place: 'forum.example', key: 'handle:ada' },
  { kind: 'person', place: 'forum.example', key: 'name:Bo' },
  { kind: 'person', place: 'forum.example', key: 'name:Nobody \u0000' },
  { kind: 'place', place: 'forum.example' },
  { kind: 'thread', thread: 't1' },
)
const muting: fc.Arbitrary<Action> = fc
  .record({
    what: muted,
    ofBrand: fc.constantFrom(undefined, ...brands),
    until: fc.constantFrom(undefined, later(20 * HOUR), later(90 * HOUR)),
  })
  .map(({ what, ofBrand, until }) => ({
    what: `somebody mutes ${JSON.stringify(what)}`,
    run: async (store, at) => {
      const { mentions: hushed } = await runMute(store, {
        whats: [what],
        brand: ofBrand,
        until,
        when: { at, by: 'cy' },
      })
      return hushed.toSorted()
    },
  }))
const unmuting: fc.Arbitrary<Action> = fc
  .record({ which: fc.nat(3), isUndo: fc.boolean() })
  .map(({ which, isUndo }) => ({
    what: isUndo ? 'somebody takes back what they did with a mute' : 'somebody ends a mute',
    run: async (store, at) => {
      const when = { at, by: 'cy' }
      const { mentions: back } = isUndo
        ? await runUndoMutes(store, { muteIds: [which], when })
        : await runUnmute(store, { muteIds: [which], when })
      return back.toSorted()
    },
  }))

const forgetting: fc.Arbitrary<Action> = fc
  .record({ key: fc.constantFrom('handle:ada', 'name:Bo'), which: fc.nat(4), ofBrands: fc.subarray(brands) })
  .map(({ key, which, ofBrands }) => ({
    what: `somebody is forgotten: ${key}, and post ${which}`,
    run: async (store, at) => {
      const { posts: gone, caseIds } = await runForget(store, {
        people: [{ place: 'forum.example', key }],
        postIds: which === 0 ? [] : [String(which)],
        brands: new Map(ofBrands.map((name) => [name, `salt ${which}`])),
        when: { at, by: 'cy' },
      })
      return [gone.map(({ post }) => post.id).toSorted(), caseIds.toSorted((one, other) => one - other)]
    },
  }))

const announcing: fc.Arbitrary<Action> = fc.nat(3).map((which) => ({
  what: 'a scan shows some',
  run: async (store) => {
    const shown = await store.cases.candidates({ brands, unannounced: true, all: true })
    const ids = shown.map(({ mentionId }) => mentionId).toSorted((one, other) => one - other)
    await store.cases.markAnnounced(ids.filter((_, number) => number % 4 >= which))
    const told = await store.cases.saidClosings(brands.slice(which % 2))
    await store.cases.markClosingsTold(new Map(told.toReversed().map(({ brand, at }) => [brand, at])))
  },
}))

const sweeping: fc.Arbitrary<Action> = fc.subarray(sourceIds, { minLength: 2 }).map((ofConfig) => ({
  what: `a config of ${ofConfig.join(', ')} sweeps`,
  run: async (store, at) => await sweep(store, sweepOf(at, ofConfig)),
}))

const hours = fc.constantFrom(1, 2, 5, undefined)
const retaining: fc.Arbitrary<Action> = fc
  .record({
    closed: hours,
    mails: hours,
    keep: hours,
    lapse: fc.constantFrom(2, 14 * 24),
    ofConfig: fc.subarray(brands, { minLength: 1 }),
  })
  .map(({ closed, mails, keep, lapse, ofConfig }) => ({
    what: `a config of ${ofConfig.join(', ')} keeps closed ones ${closed ?? 'all'} hours, mails ${mails ?? 'all'}, of forum ${keep ?? 'all'}; lapse ${lapse}`,
    run: async (store, at) =>
      await sweep(
        store,
        sweepOf(at, ['forum'], {
          lapse: lapse * HOUR,
          brands: ofConfig,
          sources: [{ id: 'forum', ...(keep !== undefined && { terms: { keep: keep * HOUR } }) }],
          retention: {
            unmatched: 99 * HOUR,
            ...(closed !== undefined && { closed: closed * HOUR }),
            ...(mails !== undefined && { mails: mails * HOUR }),
          },
        }),
      ),
  }))

export const channelIds = ['official:status', 'official:blog']

const official: fc.Arbitrary<Action> = fc
  .record({
    channelId: fc.constantFrom(...channelIds),
    updates: fc.array(
      fc.record({
        key: fc.constantFrom('u1', 'u2', 'u\u00003'),
        text: fc.constantFrom('We look into it.', 'It works \ud800 again.'),
        hoursBefore: fc.constantFrom(0, 1, 30),
        atFrom: fc.constantFrom('source' as const, 'first-seen' as const),
        state: fc.constantFrom('investigating' as const, 'resolved' as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ channelId, updates }) => ({
    what: `${channelId} says ${updates.map(({ key, state: word }) => `${key} ${word}`).join(', ') || 'nothing'}`,
    run: async (store, at) =>
      await store.official.save({
        channelId,
        at,
        state: state({ polledAt: at }),
        updates: updates.map(({ hoursBefore, ...update }) => ({
          ...update,
          matter: 'i1',
          kind: 'incident',
          url: 'https://status.northwind.example/incidents/i1',
          at: new Date(at.getTime() - hoursBefore * HOUR),
        })),
      }),
  }))

const action = fc.oneof(
  { weight: 6, arbitrary: pollOf },
  { weight: 2, arbitrary: verdicts },
  { weight: 4, arbitrary: commandOn },
  { weight: 1, arbitrary: settling },
  { weight: 2, arbitrary: undoing },
  { weight: 1, arbitrary: merging },
  { weight: 1, arbitrary: muting },
  { weight: 1, arbitrary: unmuting },
  { weight: 1, arbitrary: splitting },
  { weight: 1, arbitrary: announcing },
  { weight: 1, arbitrary: sweeping },
  { weight: 2, arbitrary: retaining },
  { weight: 1, arbitrary: forgetting },
  { weight: 1, arbitrary: official },
  { weight: 3, arbitrary: alerting },
  { weight: 3, arbitrary: sending },
  { weight: 1, arbitrary: begins },
  { weight: 2, arbitrary: goesOn },
)

export const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.record({ action, wait: fc.nat(3) }), { minLength: 1, maxLength: 14 })
  .map((given) => {
    let hours = 0
    return given.map(({ action: doing, wait }) => {
      hours += wait
      return { ...doing, hours, toString: () => doing.what }
    })
  })

/** Of cases that hold anything in sight. */
export async function caseIdsIn(store: Store): Promise<readonly number[]> {
  const all = await store.cases.candidates({ brands, all: true })
  return [...new Set(all.map(({ caseId }) => caseId))].toSorted((one, other) => one - other)
}
