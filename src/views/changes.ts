import type { RankedMention } from '../cases/ranked-mention.js'
import { stateAt } from '../cases/states.js'
import type { StoredMention } from '../store/port/cases.js'
import { fingerprint } from '../text/fingerprint.js'
import { handledFacts } from './handled.js'
import { type Unlisted, whyUnlisted } from './unlisted.js'

/** What a pipe was told of a mention: whose it was, and a mark of how it stood. */
type ToldMention = { caseId: number; postId: string; brand: string; mark: string }

/** All that a pipe was told and that was in the list then, by the number of the mention. */
export type Told = ReadonlyMap<number, ToldMention>

type Change = 'new' | 'changed'

/** A mention that was told, and is in the list no more, or not by these names. */
export type LeftMention = Pick<ToldMention, 'caseId' | 'postId' | 'brand'> & {
  /** As it is stored; absent where nothing of it is in sight any more. */
  now?: StoredMention
  /** Nothing happened in its case for long. */
  lapsed?: true
}

/** What happened to a list since a pipe was told of it. */
export type Changes = {
  /** By the number of each mention that is shown. */
  of: ReadonlyMap<number, Change>
  left: readonly LeftMention[]
  /** What the pipe knows once it was told this. */
  told: Told
  /** A limit left some out: they come the next time. */
  more: boolean
}

/** Enough that a change is overlooked once in 2⁴⁸. */
const MARK = 8

/**
 * A mark of all that counts as a change of what is listed: how its case stands, its words, who wrote them where, what was made of them, what
 * was promised. Not how long it waits, its priority, how often it was liked, and what else changes by itself; nor finer figures than people
 * read. What is absent counts for nothing, so that a later version may add to it and tell nobody anew.
 */
function markOf(mention: RankedMention): string {
  const { post, case: matter } = mention
  const { state, owner, tags, cause, muted, wordOwedSince, promises } = handledFacts(mention)
  return fingerprint(
    JSON.stringify({
      case: matter.id,
      state,
      owner,
      tags,
      cause,
      acknowledged: matter.acknowledgedAt,
      answered: matter.answeredAt,
      resolved: matter.resolvedAt,
      from: matter.waitsFrom,
      muted,
      owed: wordOwedSince,
      // When a promise ends follows from the rest, but for a config that promises otherwise.
      promises: promises.map(({ promise, standing, doneAt }) => [promise, standing, doneAt]),
      late: mention.late,
      soon: mention.soon,
      brand: mention.brand,
      due: mention.due,
      needsReply: mention.needsReply,
      unlisted: whyUnlisted(mention),
      mark: mention.mark,
      noReply: mention.noReply,
      unjudged: mention.unjudged,
      score: Math.round(mention.score),
      kind: mention.kind,
      severity: mention.severity,
      danger: mention.danger,
      official: mention.official,
      looksLike: mention.looksLike,
      place: post.place,
      url: post.url,
      title: post.title,
      text: post.text,
      author: [post.author?.name, post.author?.handle],
      published: post.publishedAt,
      gone: post.gone,
      wordsDeleted: post.wordsDeleted,
    }),
  ).slice(0, MARK)
}

/** What a pipe has to be told, and in which order: what is in the list and new or changed, as it is listed; then what left it, by number. */
type Due = { mentions: readonly RankedMention[]; of: ReadonlyMap<number, Change>; left: readonly number[] }

/** It is listed by the names that it was told by: its brand may be called otherwise since, or its post be known as another one. */
const isUnder = ({ postId, brand }: ToldMention, mention: RankedMention | undefined): boolean =>
  mention !== undefined && mention.post.id === postId && mention.brand === brand

function dueSince(
  told: Told,
  listed: readonly RankedMention[],
): Due & { marks: ReadonlyMap<number, string> } {
  const marks = new Map(listed.map((mention) => [mention.id, markOf(mention)]))
  const byId = new Map(listed.map((mention) => [mention.id, mention]))
  const of = new Map(
    listed.flatMap(({ id }): [number, Change][] => {
      const before = told.get(id)
      if (before === undefined) return [[id, 'new']]
      return before.mark === marks.get(id) && isUnder(before, byId.get(id)) ? [] : [[id, 'changed']]
    }),
  )
  return {
    mentions: listed.filter(({ id }) => of.has(id)),
    of,
    left: [...told]
      .filter(([id, before]) => !isUnder(before, byId.get(id)))
      .map(([id]) => id)
      .sort((one, other) => one - other),
    marks,
  }
}

/**
 * What changed between what a pipe was told and what is listed now. Nothing is missed, whenever it is asked and whatever happened between:
 * the two lists are compared, and no log is read. What changed and is again as it was is no change.
 *
 * @param most how many cases to tell; undefined tells all
 */
export function changesSince(
  told: Told,
  listed: readonly RankedMention[],
  most = Number.POSITIVE_INFINITY,
): { mentions: readonly RankedMention[]; left: readonly number[] } & Pick<Changes, 'of' | 'told' | 'more'> {
  const due = dueSince(told, listed)
  const caseOf = new Map([
    ...[...told].map(([id, { caseId }]) => [id, caseId] as const),
    ...listed.map((mention) => [mention.id, mention.case.id] as const),
  ])
  const ids = [...due.mentions.map(({ id }) => id), ...due.left]
  const cases = [...new Set(ids.map((id) => caseOf.get(id)))]
  const now = new Set(cases.slice(0, Math.min(most, cases.length)))
  const isNow = (id: number): boolean => now.has(caseOf.get(id))
  const mentions = due.mentions.filter(({ id }) => isNow(id))
  const left = due.left.filter(isNow)
  return {
    mentions,
    left,
    of: new Map([...due.of].filter(([id]) => isNow(id))),
    told: new Map([
      ...[...told].filter(([id]) => !left.includes(id)),
      ...mentions.map(
        (mention) =>
          [
            mention.id,
            {
              caseId: mention.case.id,
              postId: mention.post.id,
              brand: mention.brand,
              mark: due.marks.get(mention.id) ?? '',
            },
          ] as const,
      ),
    ]),
    more: now.size < cases.length,
  }
}

/** How what left the list stands: why it is not there, unless options narrow the list otherwise or nothing of it is in sight. */
export function standingOfLeft({ now, lapsed }: LeftMention, asOf: Date) {
  if (now === undefined) return {}
  const unlisted: Unlisted | undefined = lapsed ? 'lapsed' : whyUnlisted({ ...now, asOf })
  return { state: stateAt(now.case, asOf), unlisted }
}
