import type { There } from '../../cases/there.js'
import { count } from './count.js'
import { row as english, type RowWords } from './en/row.js'

/** Whether somebody of us answered at its place, in a row: `3 replies, none of ours`; undefined where there is nothing to tell. */
export function thereWords(
  { answered, replies = 0, seenBy, isLocked }: There,
  words: RowWords = english,
): string | undefined {
  const whose = seenBy !== undefined ? 'ours-among' : answered === 'no' ? 'none-of-ours' : 'unknown'
  const told = [
    ...(replies === 0
      ? []
      : [words.replies({ replies, whose: replies === 1 && seenBy !== undefined ? 'ours' : whose })]),
    ...(isLocked ? [words.lockedThere] : []),
  ]
  return told.length === 0 ? undefined : told.join(', ')
}

const repliesWords = (replies: number): string => count(replies, 'reply', 'replies')

/**
 * The same in a sentence or a few, for one case.
 *
 * @param failure why it could not be read
 * @param ago how long ago it was looked at
 */
export function thereSentence(
  there: There,
  { failure, ago }: { failure: string | undefined; ago: string | undefined },
): string {
  const { seenBy, isLocked } = there
  const looked = ago === undefined ? '' : `, as of ${ago} ago`
  const told = there.answered === 'no' ? noAnswer(there) : notKnown(there)
  return [
    `${told}${looked}.`,
    ...(seenBy === undefined ? [] : [`What ${seenBy} wrote there for us answers nothing.`]),
    ...(failure === undefined ? [] : [failure]),
    ...(isLocked ? ['Nobody may write there any more.'] : []),
  ].join(' ')
}

function noAnswer({ replies, seenBy }: There): string {
  if (seenBy !== undefined) return `${repliesWords(replies ?? 1)} there, but no answer of ours`
  return replies ? `${repliesWords(replies)} there, but none of ours` : 'Nobody has answered there'
}

function notKnown({ why = 'not-read', replies }: There): string {
  const reason = {
    partial: 'its thread could be read in part only',
    failed: 'its thread could not be read',
    'not-read': 'no source reads its thread',
    'no-accounts': 'none of your accounts at this place stands in `staff`',
  }[why]
  // What was read are some of them; otherwise the place counts all, ours and those before it.
  const seen =
    replies === undefined
      ? ''
      : why === 'partial'
        ? `; ${repliesWords(replies)} at least`
        : why === 'no-accounts'
          ? `; ${repliesWords(replies)} there`
          : `; its place counts ${repliesWords(replies)}`
  return `Whether one of us answered there is not known: ${reason}${seen}`
}
