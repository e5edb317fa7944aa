import type { Changes, Facts, MentionRecord, PostRecord } from '../../../src/store/port/records.js'
import { brand, complaint, judged, noon } from '../sample.js'

/** Of which every change is a part. */
const nothing: Changes = {
  people: { added: [], changed: [] },
  posts: { added: [], changed: [] },
  keys: new Map(),
  merged: [],
  judged: [],
  settled: [],
  hidden: [],
  removed: [],
  marks: [],
  cases: [],
  forgotten: [],
  mailsOutdated: new Map(),
}

export const changes = (over: Partial<Changes>): Changes => ({ ...nothing, ...over })

export function newPost(id: number, over: Partial<PostRecord> = {}): PostRecord {
  const { author: _, ...post } = judged('new').post
  return { post: { ...post, id: String(id) }, firstSeenAt: noon, baseline: false, ...over }
}

export const newMention = (
  over: Pick<MentionRecord, 'id' | 'postId' | 'caseId'> & Partial<MentionRecord>,
): Changes['judged'][number] => ({
  record: {
    brand,
    publishedAt: noon,
    place: 'forum.example',
    follows: false,
    baseline: false,
    announced: false,
    isGone: false,
    danger: false,
    judgedReply: true,
    needsReply: true,
    due: true,
    complainedBefore: false,
    ...over,
  },
  mention: complaint(over.brand === undefined ? {} : { brand: over.brand }),
  startsPromise: true,
  was: 'new',
})

export const newCase = (
  id: number,
  over: Partial<Facts['cases'][number]> = {},
): Changes['cases'][number] => ({
  file: {
    id,
    brand,
    state: 'new',
    openedAt: noon,
    touchedAt: noon,
    revision: 0,
    isActedOn: false,
    ...over,
  },
  isNew: true,
  events: [{ code: 'opened', args: { place: 'forum.example' }, at: noon }],
})
