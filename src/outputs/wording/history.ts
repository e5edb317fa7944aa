import { shortId } from '../../cases/short-id.js'
import type { CaseEvent, CaseHappenings } from '../../model/case-event.js'
import type { Remover } from '../../model/post.js'
import type { ThreadEnd } from '../../model/thread.js'
import { type Clock, utc } from '../../text/clock.js'
import { askedBy } from './asked-by.js'
import { duration } from './duration.js'
import { row } from './en/row.js'
import { markWords } from './marks.js'
import { minuteOf } from './moment.js'
import { type Sentences, sentenceOf } from './sentence.js'

/** What happened in a word or two, and what there is to add. */
type Words = { what: string; detail?: string }

const words: Sentences<CaseHappenings, Words> = {
  opened: ({ place }) => ({ what: 'opened', detail: `by a mention on ${place}` }),
  'mention-added': ({ place, follows }) => ({
    what: 'mention added',
    detail: follows ? `on ${place}, by its thread` : `on ${place}`,
  }),
  'words-changed': ({ cause, needsReply }) => ({
    what: { edit: 'post edited', fuller: 'fuller text found', back: 'post is back' }[cause],
    detail: needsReply ? 'needs a reply' : 'no longer needs a reply',
  }),
  'came-back': ({ why, relapsed }) => ({
    what: relapsed ? 'relapsed' : 'came back',
    detail: {
      complaint: 'the same person needs a reply again',
      edit: 'a post of it was edited and needs a reply again',
      danger: 'somebody is in danger',
      'still-broken': 'the same person says that it is not over',
    }[why],
  }),
  said: ({ what, words }) => ({
    what: { solved: 'said to be solved', thanks: 'thanked', 'still-broken': 'said not to be over' }[what],
    ...(words !== '' && { detail: `in the words ${JSON.stringify(words)}` }),
  }),
  'answered-there': ({ by, since, url }, clock) => ({
    what: 'answered there',
    detail: `by ${by}, ${minuteOf(new Date(since), clock)}${clock.zone}${url === '' ? '' : `: ${url}`}`,
  }),
  'acknowledged-there': ({ by, since, url }, clock) => ({
    what: 'acknowledged there',
    detail: `by ${by}, ${minuteOf(new Date(since), clock)}${clock.zone}, who answered nothing yet${url === '' ? '' : `: ${url}`}`,
  }),
  'over-there': ({ as, by, url }) => ({
    what: overWords(as),
    ...(by !== undefined && { detail: `by ${by}` }),
    ...(url !== undefined && { detail: [...(by === undefined ? [] : [`by ${by}`]), url].join(', ') }),
  }),
  'post-gone': ({ by }) => ({ what: goneWords(by) }),
  'set-aside': () => ({ what: 'set aside', detail: 'by scan --baseline, which took it off the list' }),
  removed: ({ why, into }) => ({
    what: 'removed',
    detail: {
      'second-name': 'its post is another one under a second name',
      swept: 'its post no longer matched, and was let go',
      merged: `it is part of ${nameOf(into)}`,
      'put-back': `its posts are in ${nameOf(into)} again`,
    }[why],
  }),
  merged: ({ from, posts }) => ({
    what: 'merged',
    detail: `with ${nameOf(from)}, ${postsOf(posts)}`,
  }),
  split: ({ into, posts }) => ({
    what: 'split',
    detail: `${postsOf(posts)} into ${nameOf(into)}`,
  }),
  'split-off': ({ from, posts }) => ({
    what: 'split off',
    detail: `${postsOf(posts)} of ${nameOf(from)}`,
  }),
  marked: ({ verdict, url }) => ({
    what: 'marked',
    detail: [`as ${markWords[verdict]}`, ...(url === undefined ? [] : [url])].join(', '),
  }),
  unmarked: ({ url }) => ({ what: 'unmarked', ...(url !== undefined && { detail: url }) }),
  acknowledged: () => ({ what: 'acknowledged' }),
  answered: ({ url, text, next }, clock) => {
    const details = [
      ...(next === undefined ? [] : [`the next word by ${minuteOf(new Date(next), clock)}${clock.zone}`]),
      ...(url === undefined ? [] : [url]),
      ...(text === undefined ? [] : [JSON.stringify(text)]),
    ]
    return { what: 'answered', ...(details.length > 0 && { detail: details.join(', ') }) }
  },
  resolved: () => ({ what: 'resolved' }),
  confirmed: () => ({ what: 'confirmed' }),
  ignored: () => ({ what: 'ignored' }),
  snoozed: ({ until }, clock) => ({
    what: 'snoozed',
    detail: `until ${minuteOf(new Date(until), clock)}${clock.zone}`,
  }),
  reopened: () => ({ what: 'reopened' }),
  assigned: ({ to }) =>
    to === undefined ? { what: 'unassigned' } : { what: 'assigned', detail: `to ${to}` },
  noted: ({ text }) => ({ what: 'noted', ...(text !== '' && { detail: text }) }),
  tagged: ({ tag }) => ({ what: 'tagged', ...(tag !== '' && { detail: tag }) }),
  untagged: ({ tag }) => ({ what: 'untagged', ...(tag !== '' && { detail: tag }) }),
  caused: ({ cause }) =>
    cause === undefined ? { what: 'cause taken away' } : { what: 'cause', detail: cause },
  undone: ({ code, at }, clock) => ({
    what: 'undone',
    detail: `${sayMove(code)} of ${minuteOf(new Date(at), clock)}${clock.zone}`,
  }),
  forgotten: () => ({ what: 'person forgotten' }),
  'words-deleted': ({ why, after, place }) => ({
    what: 'words deleted',
    detail: `after ${duration(after)}, as ${askedBy(why, place)}`,
  }),
  told: ({ what, detail }) => ({ what, ...(detail !== undefined && { detail }) }),
  unknown: ({ code }) => ({
    what: code,
    detail: 'something that only a later version of mentions has words for',
  }),
}

const nameOf = (caseId: number | undefined): string =>
  caseId === undefined ? 'another case' : shortId(caseId)

const postsOf = ({ length }: readonly string[]): string => (length === 1 ? '1 post' : `${length} posts`)

const sayMove = (code: string): string => code.replaceAll('-', ' ')

/** How a thread is over, as its place marks it. */
export const overWords = (as: ThreadEnd): string =>
  ({
    accepted: 'an answer was accepted there',
    solved: 'marked as solved there',
    closed: 'closed there',
    'not-planned': 'closed there as not planned',
    locked: 'locked there',
  })[as]

/** What became of a post. */
export const goneWords = (by: Remover): string => row.gone[by]

/** An entry of a history in words, with moments by the reader's clock; `by` is whoever did it, or the scan that saw it. */
export const historyWords = (event: CaseEvent, clock: Clock = utc): Words & { by: string } => ({
  ...sentenceOf(words, event, clock),
  by: event.by ?? (event.code === 'forgotten' ? event.args.by : 'scan'),
})
