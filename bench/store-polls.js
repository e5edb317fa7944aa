// What sources bring to a store, judged as a scan does it.
import { brand } from './store-fill.js'

const filler =
  'The words of a post are a few hundred characters, now and then a thousand or more of them. '.repeat(11)

/** What a source brought: 30 posts of 1 KB, one in ten of which names the brand. */
export function pollOf(number, now) {
  const at = new Date(now.getTime() + number)
  return {
    sourceId: `source ${number}`,
    at,
    state: { answers: {}, polledAt: at, answeredAt: at, posts: 30, notices: [] },
    seen: [],
    baseline: false,
    judged: Array.from({ length: 30 }, (_, entry) =>
      judgedPost(`${number}-${entry}`, { now, isMention: entry % 10 === 0 }),
    ),
  }
}

const judgedPost = (id, { now, isMention }) => ({
  keys: [`forum.example:${id}`, `https://forum.example/topics/${id}`],
  hash: id.padStart(8, '0'),
  startsPromise: true,
  post: {
    url: `https://forum.example/topics/${id}`,
    place: 'forum.example',
    title: `Post ${id}`,
    text: `${id} ${filler}`,
    author: { name: `Person ${id}`, handle: `person-${id}` },
    publishedAt: now,
    publishedAtFrom: 'source',
  },
  mentions: isMention ? [mention] : [],
})

const mention = {
  brand,
  score: 70,
  kind: 'outage',
  severity: 3,
  relevance: 1,
  official: false,
  needsReply: true,
  danger: false,
  signals: [{ name: 'outage', points: 2, evidence: 'down', spans: [{ field: 'text', start: 10, end: 14 }] }],
  named: [{ field: 'text', start: 0, end: 9 }],
}
