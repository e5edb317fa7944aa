import { expect, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import { waitsSince } from '../../../src/cases/waiting.js'
import type { Mention } from '../../../src/model/mention.js'
import type { MentionFilter } from '../../../src/store/port/cases.js'
import {
  allMentions,
  brand,
  complaint,
  HOUR,
  judged,
  later,
  markCase,
  noon,
  poll,
  savePoll,
  saying,
} from '../sample.js'
import { everyStore } from './every-store.js'

const other = 'Contoso Mail'

everyStore(({ open, shared }) => {
  /** Six mentions, told apart by the last letter of their address. */
  const filled = shared(async (store) => {
    const at = (hours: number) => ({ publishedAt: later(hours * HOUR) })
    await savePoll(
      store,
      poll([
        judged('a', { post: at(0), mentions: [complaint({ score: 90, severity: 4, danger: true })] }),
        judged('b', { post: at(-2), mentions: [complaint({ score: 55.5, severity: 2 })] }),
        judged('c', { post: at(-4), mentions: [complaint({ score: 10, needsReply: false })] }),
        judged('d', { post: at(-6), mentions: [complaint({ brand: other })] }),
      ]),
    )
    const announced = (await store.cases.candidates({ brands: [brand, other], all: true })).map(
      ({ mentionId }) => mentionId,
    )
    await store.cases.markAnnounced(announced)
    await savePoll(
      store,
      poll(
        [
          judged('e', { post: at(-1) }),
          judged('f', { post: at(-9), mentions: [complaint({ needsReply: false })] }),
        ],
        {
          sourceId: 'search',
        },
      ),
    )
  })

  test('each says whether it needs a reply, whatever the filter', async () => {
    const store = filled()
    const told = async (filter: Partial<MentionFilter>) =>
      (await store.cases.candidates({ brands: [brand], ...filter })).map(({ score, needsReply, due }) => ({
        score,
        needsReply,
        due,
      }))
    expect((await told({})).every(({ needsReply }) => needsReply)).toBe(true)
    expect(await told({ all: true })).toContainEqual({ score: 10, needsReply: false, due: false })
  })

  test.each<{ filter: MentionFilter; finds: string }>([
    { filter: { brands: [brand] }, finds: 'abe' },
    { filter: { brands: [other] }, finds: 'd' },
    { filter: { brands: [brand, other] }, finds: 'abde' },
    { filter: { brands: [] }, finds: '' },
    { filter: { brands: ['Unknown'], all: true }, finds: '' },
    { filter: { brands: [brand], all: true }, finds: 'abcef' },
    { filter: { brands: [brand], unannounced: true }, finds: 'e' },
    { filter: { brands: [brand], unannounced: true, all: true }, finds: 'ef' },
    { filter: { brands: [brand], minScore: 55.5 }, finds: 'abe' },
    { filter: { brands: [brand], minScore: 55.6 }, finds: 'ae' },
    { filter: { brands: [brand], minSeverity: 4 }, finds: 'a' },
    { filter: { brands: [brand], minSeverity: 3 }, finds: 'ae' },
    { filter: { brands: [brand], minSeverity: 3, all: true }, finds: 'acef' },
    { filter: { brands: [brand], danger: true }, finds: 'a' },
    { filter: { brands: [other], danger: true, all: true }, finds: '' },
    { filter: { brands: [brand], publishedSince: later(-2 * HOUR) }, finds: 'abe' },
    { filter: { brands: [brand], publishedSince: later(-2 * HOUR + 1) }, finds: 'ae' },
    { filter: { brands: [brand], sources: ['forum'] }, finds: 'ab' },
    { filter: { brands: [brand], sources: ['forum', 'search'], all: true }, finds: 'abcef' },
    { filter: { brands: [brand], sources: ['search', 'unknown'], all: true, minScore: 1 }, finds: 'ef' },
    { filter: { brands: [brand], sources: [] }, finds: '' },
    {
      filter: { brands: [brand], search: saying('hosting'), sources: ['search'], unannounced: true },
      finds: 'e',
    },
  ])('$filter finds "$finds"', async ({ filter, finds }) => {
    const store = filled()
    const ids = (await store.cases.candidates(filter)).map(({ mentionId }) => mentionId)
    const letters = (await store.cases.mentions(ids)).map(({ post }) => post.url.slice(-1))
    expect(letters.sort().join('')).toBe(finds)
  })

  const written = shared(async (store) => {
    const both = [complaint(), complaint({ brand: other })]
    const by = (name: string, place = 'forum.example') => ({ author: { name }, place })
    await savePoll(
      store,
      poll([
        judged('a', { post: by('ada'), mentions: both }),
        judged('b', { post: by('bo') }),
        judged('c', { post: by('bo'), mentions: [complaint({ brand: other })] }),
        judged('d', { post: by('bo', 'elsewhere.example') }),
        judged('e', { post: by('Anonymous'), mentions: both }),
        judged('f', { post: by('Anonymous'), mentions: both }),
      ]),
    )
  })

  test('one person is behind cases of several brands, or one post, and no two at two places', async () => {
    const store = written()
    const found = await store.cases.candidates({ brands: [brand, other] })
    const writers = await store.cases.writers([...found.map(({ caseId }) => caseId), 98765])
    const mentions = await store.cases.mentions(found.map(({ mentionId }) => mentionId))
    const lettersOf = (writer: string | undefined) =>
      mentions.flatMap((one) => (writers.get(one.case.id) === writer ? [one.post.url.slice(-1)] : []))
    const letters = Array.from(new Set(writers.values()), (writer) => lettersOf(writer).sort().join(''))
    expect(letters.sort()).toEqual(['aa', 'bc', 'd', 'ee', 'ff'])
    expect(new Set(found.map(({ postId }) => postId)).size).toBe(6)
    expect(writers.has(98765)).toBe(false)
  })

  const inFrench = { needsReply: false, kind: 'other', unjudged: 'fr' } as const
  const openOnes = { relevantFrom: 0.5, openIn: ['new', 'acknowledged'] } as const
  const unjudged = shared(async (store) => {
    const by = (key: string, over: Partial<Mention> = {}, brands: readonly string[] = [brand]) =>
      judged(key, {
        post: { author: { name: key } },
        mentions: brands.map((name) => complaint({ ...inFrench, brand: name, ...over })),
      })
    await savePoll(store, poll([by('b')], { baseline: true }))
    await savePoll(
      store,
      poll([
        by('a'),
        by('c', { official: true }),
        by('d', { relevance: 0.49 }),
        by('e', { relevance: 0.5, unjudged: 'es' }),
        by('f', { needsReply: true }),
        by('g'),
        by('h', {}, [brand, other]),
        by('i'),
        by('j', { score: 90 }),
        judged('k', { post: { author: { name: 'k' } } }),
      ]),
    )
    const stored = await allMentions(store, [brand, other])
    const caseOf = (letter: string, name = brand) =>
      stored.find((mention) => mention.post.url.endsWith(letter) && mention.brand === name)?.case.id ?? 0
    const when = { at: noon, by: 'cy' }
    await markCase(store, { caseId: caseOf('g'), verdict: 'fine', ...when })
    await markCase(store, { caseId: caseOf('h', other), verdict: 'fine', ...when })
    await runCommand(store, { caseId: caseOf('i'), command: { do: 'ignore' }, when })
  })

  test.each<{ what: string; filter: Partial<MentionFilter>; finds: string }>([
    { what: 'the open ones, judged by nobody', filter: { unjudged: openOnes }, finds: 'aehj' },
    {
      what: 'as relevant as asked for',
      filter: { unjudged: { ...openOnes, relevantFrom: 0 } },
      finds: 'adehj',
    },
    { what: 'in cases as asked for', filter: { unjudged: { ...openOnes, openIn: ['ignored'] } }, finds: 'i' },
    { what: 'and all of them', filter: { unjudged: openOnes, all: true }, finds: 'abcdefghij' },
    { what: 'of one brand', filter: { unjudged: openOnes, brands: [other] }, finds: '' },
    { what: 'narrowed further', filter: { unjudged: openOnes, minScore: 90 }, finds: 'j' },
    { what: 'found by words', filter: { unjudged: openOnes, search: saying('down') }, finds: 'aehj' },
    { what: 'not beside what is due', filter: {}, finds: 'fk' },
  ])('of those in a language that cannot be judged: $what', async ({ filter, finds }) => {
    const store = unjudged()
    const candidates = await store.cases.candidates({ brands: [brand], ...filter })
    const mentions = await store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
    expect(
      mentions
        .map(({ post }) => post.url.slice(-1))
        .sort()
        .join(''),
    ).toBe(finds)
    if (filter.unjudged !== undefined)
      expect(candidates.map(({ unjudged }) => unjudged)).toEqual(mentions.map(({ unjudged }) => unjudged))
  })

  test('a candidate says of its mention what the whole mention says', async () => {
    const store = filled()
    const candidates = await store.cases.candidates({ brands: [brand, other], all: true })
    const mentions = await store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
    expect(candidates).toEqual(
      mentions.map((mention) => ({
        mentionId: mention.id,
        caseId: mention.case.id,
        postId: mention.post.id,
        brand: mention.brand,
        score: mention.score,
        severity: mention.severity,
        danger: mention.danger,
        waitsSince: waitsSince(mention),
        startsPromise: mention.startsPromise,
        complainedBefore: mention.complainedBefore,
        needsReply: mention.needsReply,
        due: mention.due,
        touchedAt: mention.case.touchedAt,
        followers: mention.post.author?.followers ?? 0,
      })),
    )
  })

  test('mentions come in the order of the ids; those that are gone are left out', async () => {
    const store = filled()
    const ids = (await store.cases.candidates({ brands: [brand] })).map(({ mentionId }) => mentionId)
    const [one = 0, two = 0] = ids
    expect((await store.cases.mentions([two, 4711, one])).map(({ id }) => id)).toEqual([two, one])
  })

  test('counts are over everything stored', async () => {
    const store = filled()
    expect(await store.facts.counts([brand])).toEqual({ posts: 6, mentions: 5 })
    expect(await store.facts.counts([])).toEqual({ posts: 6, mentions: 0 })
  })

  test('what a scan has shown is announced, nothing else', async () => {
    const store = await open()
    const by = (key: string) => judged(key, { post: { author: { name: key } } })
    await savePoll(store, poll([by('a'), by('b'), by('c')]))
    await store.cases.markAnnounced([2, 4711])
    const left = await store.cases.candidates({ brands: [brand], unannounced: true })
    expect(left.map(({ mentionId }) => mentionId).toSorted()).toEqual([1, 3])
  })

  test('moments keep their milliseconds', async () => {
    const store = await open()
    const published = new Date(noon.getTime() + 123)
    await savePoll(store, poll([judged('1', { post: { publishedAt: published } })]))
    expect(await store.cases.candidates({ brands: [brand] })).toMatchObject([{ waitsSince: published }])
  })
})
