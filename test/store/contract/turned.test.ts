// Mentions that an edit turned into ones that want a reply: every store keeps since when, and lists and counts by it.
import { expect, test } from 'vitest'
import type { MentionFilter } from '../../../src/store/port/cases.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  noon,
  poll,
  savePoll,
  saveVerdicts,
  saying,
} from '../sample.js'
import { everyStore } from './every-store.js'

const calm = complaint({ needsReply: false, kind: 'praise' })
const turned = { at: later(30 * DAY - HOUR), seenAt: later(30 * DAY) }

/** Two posts of noon, of which the second one is edited a month later, and a fresh one. */
async function fill(store: Store): Promise<void> {
  const by = (key: string, more: Parameters<typeof judged>[1] = {}) =>
    judged(key, { ...more, post: { author: { name: key }, ...more.post } })
  await savePoll(store, poll([by('a', { mentions: [calm] }), by('b', { mentions: [calm] })]))
  const edit = by('b', { hash: 'edited', post: { updatedAt: turned.at, text: 'Now it is down.' } })
  const fresh = by('c', { post: { publishedAt: later(29 * DAY) } })
  await savePoll(store, poll([edit, fresh], { at: turned.seenAt }))
}

everyStore(({ open, shared }) => {
  const store = shared(fill)

  test('say so in whole, and wait since then', async () => {
    const mentions = await allMentions(store())
    expect(mentions.map((mention) => mention.turned)).toEqual([undefined, turned, undefined])
    const candidates = await store().cases.candidates({ brands: [brand], all: true })
    const waits = new Map(candidates.map(({ mentionId, waitsSince }) => [mentionId, waitsSince]))
    expect(waits).toEqual(
      new Map([
        [1, noon],
        [2, turned.at],
        [3, later(29 * DAY)],
      ]),
    )
  })

  test.each<{ since: Date; more?: Partial<MentionFilter>; finds: number[] }>([
    { since: noon, finds: [2, 3] },
    { since: noon, more: { all: true }, finds: [1, 2, 3] },
    { since: later(1), more: { all: true }, finds: [2, 3] },
    { since: turned.at, finds: [2] },
    { since: turned.at, more: { all: true }, finds: [2] },
    { since: turned.at, more: { all: true, search: saying('down') }, finds: [2] },
    { since: turned.at, more: { search: saying('asleep') }, finds: [] },
    { since: new Date(turned.at.getTime() + 1), more: { all: true }, finds: [] },
    { since: later(29 * DAY), more: { unannounced: true, minScore: 80 }, finds: [2, 3] },
  ])('are found since $since, $more: $finds', async ({ since, more, finds }) => {
    const found = await store().cases.candidates({ brands: [brand], publishedSince: since, ...more })
    expect(found.map(({ mentionId }) => mentionId).toSorted()).toEqual(finds)
  })

  test('are new in the digest of the day of the edit, and count by that day', async () => {
    const query = { brands: [brand], limit: 9, relevantFrom: 0.5, lapse: 14 * DAY, noAnswers: [] }
    const day = { from: later(29.5 * DAY), to: later(31 * DAY) }
    const first = { from: later(-HOUR), to: later(HOUR) }
    const digest = await store().facts.digest({ ...query, since: later(0.5 * DAY), periods: [first, day] })
    expect(digest.fresh).toMatchObject({ total: 2, needReply: 2 })
    expect(digest.complaints).toEqual([
      { caseId: digest.complaints[0]?.caseId, brand, waitsSince: turned.at, startsPromise: true },
    ])
    const before = await store().facts.digest({ ...query, since: noon, until: later(DAY), periods: [] })
    expect(before.fresh).toMatchObject({ total: 2, needReply: 1 })
  })

  test('keep it while they are out of sight', async () => {
    const one = await open()
    await fill(one)
    const judge = (mentions: Parameters<typeof saveVerdicts>[2][number]['mentions']) =>
      saveVerdicts(one, [brand], [{ postId: '2', startsPromise: false, mentions }], later(31 * DAY), false)
    await judge([])
    expect(await allMentions(one)).toHaveLength(2)
    await judge([complaint()])
    expect((await allMentions(one))[1]).toMatchObject({ turned, startsPromise: true })
  })
})
