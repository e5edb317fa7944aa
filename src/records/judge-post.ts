import { decide } from '../cases/decide.js'
import { dueOf, isOldNews } from '../cases/due.js'
import { type CaseRules, caseToJoin } from '../cases/join.js'
import { touchOf } from '../cases/lapse.js'
import type { PromiseRules } from '../cases/promise.js'
import type { Said } from '../cases/said.js'
import { promiseStarts } from '../cases/waiting.js'
import { isSomebody } from '../identity/person.js'
import type { Mention } from '../model/mention.js'
import type { Post } from '../model/post.js'
import type { MentionRecord, PostRecord } from '../store/port/records.js'
import { saidIn } from './said.js'
import type { Workspace } from './workspace.js'

/** A post's verdicts, all of them. */
export type Judgement = {
  startsPromise: boolean
  mentions: readonly Mention[]
  /** Brands that the post does not name, and that it is about by its thread. */
  follows: readonly string[]
  /** New mentions are remembered as announced and never due. */
  baseline: boolean
  /** The brands that were judged: stored mentions of other brands stay as they are. Undefined means all. */
  brands: readonly string[] | undefined
  at: Date
  /** When the words changed, of an edit. */
  editedAt?: Date | undefined
  rules: CaseRules & PromiseRules
  /** What an edited post said before. */
  wordsBefore?: Pick<Post, 'title' | 'text'> | undefined
  /** Why the post is judged: of all but `new`, histories of cases may tell. */
  cause: 'new' | 'rules' | 'edit' | 'fuller' | 'back'
}

/** Makes the mentions of a post those of the judgement, and returns how many are new. */
export function judgePost(work: Workspace, postId: string, judgement: Judgement): number {
  const subject = work.post(postId)
  if (subject === undefined) return 0
  const before = new Map(work.mentionsOf(postId).map((record) => [record.brand, record]))
  const judged = new Set(judgement.mentions.map(({ brand }) => brand))
  const isGone = (brand: string) => !judged.has(brand) && (judgement.brands?.includes(brand) ?? true)

  for (const mention of judgement.mentions) {
    const known = before.get(mention.brand)
    if (known === undefined) addMention(work, mention, subject, judgement)
    else renewMention(work, known, mention, subject, judgement)
  }
  for (const record of before.values()) {
    if (record.hiddenAt === undefined && isGone(record.brand)) dropMention(work, record, judgement.at)
  }
  const { cause } = judgement
  if (cause !== 'new') {
    for (const record of before.values()) {
      const mention = judgement.mentions.find(({ brand }) => brand === record.brand)
      noteTurn(work, record, cause, {
        at: judgement.at,
        said: mention && saidSince(work, record, mention, judgement),
      })
    }
  }
  return judgement.mentions.filter(({ brand }) => !before.has(brand)).length
}

/** What of a mention follows from its post. */
export const ofPost = ({ post, personId }: PostRecord) => ({
  postId: post.id,
  personId: post.author !== undefined && isSomebody(post.author) ? personId : undefined,
  publishedAt: post.publishedAt,
  place: post.place,
  threadId: post.thread?.id,
  isGone: post.gone !== undefined,
})

function addMention(work: Workspace, mention: Mention, subject: PostRecord, judgement: Judgement): void {
  const { at, rules, editedAt } = judgement
  const turned = editedAt && { at: editedAt, seenAt: at }
  const { brand, danger, needsReply: judgedReply } = mention
  const baseline = isOldNews({ baseline: judgement.baseline || subject.baseline, danger })
  const { personId, ...post } = ofPost(subject)
  const follows = judgement.follows.includes(brand)
  const own = work.casesOf(personId, brand).map((file) => ({ file, mentions: work.mentionsIn(file.id) }))
  const touched = touchOf(turned?.at ?? post.publishedAt, at, rules.lapse)
  const known = caseToJoin(own, post, { at, touched }, rules)
  const mark = work.markOf(post.postId, brand)
  const { needsReply } = dueOf(
    { judgedReply, mark, baseline, isGone: post.isGone, danger },
    known ?? { state: 'new' },
  )
  const { place } = subject.post
  const said = known && saidIn(work, subject, mention, known, { at: turned?.at ?? post.publishedAt })
  const seen = {
    see: 'mention',
    place,
    needsReply,
    danger,
    isOld: baseline,
    follows,
    touched,
    written: turned?.at ?? post.publishedAt,
    said,
  } as const
  const events = decide(known, seen, { at })
  const file =
    known === undefined
      ? work.openCase({ brand, personId, openedAt: at, touchedAt: touched }, events)
      : work.append(known.id, events)
  work.addMention(
    {
      ...post,
      ...(turned && { turned }),
      personId,
      brand,
      caseId: file.id,
      follows,
      baseline,
      announced: baseline,
      judgedReply,
      danger,
    },
    { mention, startsPromise: promiseStarts(turned, judgement.startsPromise, rules.lookback) },
  )
}

/**
 * The same one as before, also where it was hidden: its case goes on, and nobody is told of it twice, unless an edit made another
 * matter of it.
 */
function renewMention(
  work: Workspace,
  known: MentionRecord,
  mention: Mention,
  subject: PostRecord,
  judgement: Judgement,
): void {
  const { hiddenAt: _, unmatched: __, ...record } = known
  const edited = afterEdit(known, mention, judgement)
  const { turned } = { ...record, ...edited }
  work.putMention(
    {
      ...record,
      ...ofPost(subject),
      ...edited,
      follows: judgement.follows.includes(mention.brand),
      judgedReply: mention.needsReply,
      danger: mention.danger,
    },
    { mention, startsPromise: promiseStarts(turned, judgement.startsPromise, judgement.rules.lookback) },
  )
}

/**
 * What an edit makes new: a post that wanted no reply, by whoever's word, and wants one now, waits since the edit, whatever it was
 * before, and is told; and so that somebody looks, so is one in which a life is at stake now, though it waits no shorter for that.
 * What was out of sight meanwhile and was shown before is not told twice.
 */
function afterEdit(
  known: MentionRecord,
  mention: Mention,
  { editedAt, at, baseline }: Judgement,
): Partial<MentionRecord> {
  if (editedAt === undefined) return {}
  const wasShown = known.hiddenAt !== undefined && known.announced && !known.baseline
  const news = { baseline, announced: baseline || wasShown }
  if (!mention.needsReply) return { turned: undefined }
  if (!known.judgedReply && !known.needsReply) return { ...news, turned: { at: editedAt, seenAt: at } }
  return mention.danger && !known.danger ? news : {}
}

/** A mention that no longer matches is hidden, unless somebody worked on its case: then it stays on record. */
function dropMention(work: Workspace, record: MentionRecord, at: Date): void {
  if (work.case(record.caseId).isActedOn) work.putMention({ ...record, judgedReply: false, unmatched: true })
  else work.hideMention(record, at)
}

/**
 * Says in the history of a case when a post of it wants a reply no more, or wants one now, since its words are others: nobody
 * who had it on the list should wonder where it went.
 */
function noteTurn(
  work: Workspace,
  was: MentionRecord,
  cause: Exclude<Judgement['cause'], 'new'>,
  { at, said }: { at: Date; said: Said | undefined },
): void {
  const is = work.mentionsOf(was.postId).find(({ id }) => id === was.id)
  const seen = {
    see: 'words',
    cause,
    needed: was.needsReply,
    needsReply: is?.needsReply ?? false,
    wasDue: was.due,
    isDue: is?.due ?? false,
    isOld: (is ?? was).baseline,
    danger: is?.danger === true && !was.danger,
    said,
  } as const
  const events = decide(work.case(was.caseId), seen, { at })
  if (events.length > 0) work.append(was.caseId, events)
}

/** What the words that an edit added say of the case. */
function saidSince(
  work: Workspace,
  record: MentionRecord,
  mention: Mention,
  { cause, editedAt, wordsBefore }: Judgement,
): Said | undefined {
  const subject = work.post(record.postId)
  if (cause !== 'edit' || editedAt === undefined || subject === undefined) return undefined
  return saidIn(work, subject, mention, work.case(record.caseId), { at: editedAt, wordsBefore })
}
