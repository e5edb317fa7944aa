import { expect, test } from 'vitest'
import { runCommand, runMute } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import type { StatisticsQuery } from '../../../src/store/port/statistics.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase, thirdCase } from '../../case-numbers.js'
import { brand, complaint, DAY, HOUR, judged, later, noon, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const contoso = 'Contoso Mail'

/** By an author of its own, and so in a case of its own. */
const one = (key: string, hours: number, over: object = {}, author: object = {}) =>
  judged(key, {
    post: { publishedAt: later(hours * HOUR), author: { name: key, ...author } },
    mentions: [complaint(over)],
  })

const say = (store: Store, caseId: number, command: Command, hours: number) =>
  runCommand(store, { caseId, command, when: { at: later(hours * HOUR), by: 'cy' } })

const read = (store: Store, fromHours: number, toHours: number, over: Partial<StatisticsQuery> = {}) =>
  store.statistics.read({
    brands: [brand],
    relevantFrom: 0.5,
    from: later(fromHours * HOUR),
    to: later(toHours * HOUR),
    stretches: [],
    ...over,
  })

everyStore(({ open }) => {
  test('what was published in a stretch is told, with who wrote it and when it was seen', async () => {
    const store = await open()
    await savePoll(
      store,
      poll(
        [
          one('known', -2, { kind: 'billing' }, { followers: 12 }),
          one('unknown', -1, { needsReply: false }),
          one('earlier', -9),
        ],
        { at: noon },
      ),
    )
    const { mentions, cases } = await read(store, -4, 0)
    expect(mentions.toSorted((a, b) => a.mentionId - b.mentionId)).toMatchObject([
      {
        kind: 'billing',
        place: 'forum.example',
        followers: 12,
        publishedAt: later(-2 * HOUR),
        publishedAtFrom: 'source',
        waitsSince: later(-2 * HOUR),
        seenAt: noon,
        startsPromise: true,
        isCounted: true,
        isComplaint: true,
      },
      { isCounted: true, isComplaint: false },
    ])
    expect(mentions.filter(({ followers }) => followers === undefined)).toHaveLength(1)
    const [complained] = mentions.filter(({ isComplaint }) => isComplaint)
    expect(cases.map(({ id, state, history }) => [id, state, history.map(({ code }) => code)])).toEqual([
      [complained?.caseId, 'new', ['opened']],
    ])
  })

  test('staff and namesakes are no mentions; a baseline and a mute keep what needs a reply from counting', async () => {
    const store = await open()
    await savePoll(store, poll([one('old', -2)], { at: noon, baseline: true }))
    await savePoll(
      store,
      poll([
        one('staff', -2, { official: true, needsReply: false }),
        one('namesake', -2, { relevance: 0.4, needsReply: false }),
        one('loud', -2),
      ]),
    )
    const told = async () => {
      const { mentions, cases } = await read(store, -4, 0)
      const isTold = (what: 'isCounted' | 'isComplaint') => mentions.filter((mention) => mention[what]).length
      return [isTold('isCounted'), isTold('isComplaint'), cases.length]
    }
    expect(await told()).toEqual([2, 1, 1])
    const loud = { kind: 'person', place: 'forum.example', key: 'name:loud' } as const
    await runMute(store, { whats: [loud], when: { at: noon, by: 'cy' } })
    expect(await told()).toEqual([2, 0, 0])
  })

  test('a case of before comes with all that waits in it, when somebody did something in the stretch', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([one('old', -90), one('other', -90), one('elsewhere', -90, { brand: contoso })]),
    )
    await say(store, secondCase, { do: 'answer' }, 2)
    await say(store, thirdCase, { do: 'answer' }, 2)
    const found = await read(store, 1, 3)
    expect(found.cases.map(({ id, state }) => [id, state])).toEqual([[secondCase, 'answered']])
    expect(found.mentions.map(({ caseId, waitsSince }) => [caseId, waitsSince])).toEqual([
      [secondCase, later(-90 * HOUR)],
    ])
    expect((await read(store, 3, 4)).cases).toEqual([])
    expect((await read(store, 1, 3, { brands: [contoso] })).cases.map(({ id }) => id)).toEqual([thirdCase])
  })

  test('so does one that its person brought back then', async () => {
    const store = await open()
    const written = (key: string, hours: number, text: string) =>
      judged(key, {
        post: { text, publishedAt: later(hours * HOUR), author: { name: 'jo' }, thread: { id: 't' } },
      })
    await savePoll(store, poll([written('a', -50, 'Northwind Hosting is down.')]))
    await say(store, firstCase, { do: 'answer' }, 1)
    await savePoll(
      store,
      poll([written('b', 29, 'Northwind Hosting is still down.')], { at: later(31 * HOUR) }),
    )
    const { cases, mentions } = await read(store, 30, 40)
    expect(cases.map(({ id, history }) => [id, history.map(({ code }) => code)])).toEqual([
      [firstCase, ['opened', 'answered', 'mention-added', 'said', 'came-back']],
    ])
    expect(mentions.map(({ waitsSince }) => waitsSince)).toEqual([later(-50 * HOUR), later(29 * HOUR)])
  })

  test('a stretch in which somebody looked, or of which a post is known, is told from one of which nothing is', async () => {
    const store = await open()
    await savePoll(store, poll([one('old', -60)]))
    const day = (from: number) => ({ from: later((from - 0.5) * DAY), to: later((from + 0.5) * DAY) })
    const { wasSeen } = await read(store, -1, 0, { stretches: [-4, -3, -2, -1, 0].map(day) })
    expect(wasSeen).toEqual([false, false, true, false, true])
  })

  test('the cases of a cause are found, however it is written, of the brands asked for', async () => {
    const store = await open()
    await savePoll(store, poll([one('a', -2), one('b', -2), one('c', -2, { brand: contoso })]))
    expect(await store.statistics.causedBy('expired certificate', [brand])).toEqual([])
    await say(store, firstCase, { do: 'cause', cause: 'expired certificate' }, 1)
    await say(store, secondCase, { do: 'cause', cause: 'another' }, 1)
    await say(store, thirdCase, { do: 'cause', cause: 'Expired certificate' }, 1)
    expect(await store.statistics.causedBy('EXPIRED certificate', [brand])).toEqual([firstCase])
    expect(await store.statistics.causedBy('expired certificate', [brand, contoso])).toEqual([
      firstCase,
      thirdCase,
    ])
  })
})
