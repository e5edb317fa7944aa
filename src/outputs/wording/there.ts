import type { There } from '../../cases/there.js'
import { count } from './count.js'

/** Whether somebody of us answered at its place, in a row: `3 replies, none of ours`; undefined where there is nothing to tell. */
export function thereWords({ answered, replies = 0, isLocked }: There): string | undefined {
  const locked = isLocked ? ['locked there'] : []
  const told =
    replies === 0
      ? []
      : answered === 'no'
        ? [`${count(replies, 'reply', 'replies')}, none of ours`]
        : [`${count(replies, 'reply', 'replies')}, not known whose`]
  const words = [...told, ...locked]
  return words.length === 0 ? undefined : words.join(', ')
}

/**
 * The same in a sentence, for one case.
 *
 * @param failure why it could not be read
 * @param ago how long ago it was looked at
 */
export function thereSentence(
  { answered, why, replies, isLocked }: There,
  { failure, ago }: { failure: string | undefined; ago: string | undefined },
): string {
  const looked = ago === undefined ? '' : `, as of ${ago} ago`
  const locked = isLocked ? ' Nobody may write there any more.' : ''
  if (answered === 'no') {
    const told = replies
      ? `${count(replies, 'reply', 'replies')} there, but none of ours`
      : 'Nobody has answered there'
    return `${told}${looked}.${locked}`
  }
  const seen = replies === undefined ? '' : `; ${count(replies, 'reply', 'replies')} at least`
  const reason = {
    partial: 'its thread could be read in part only',
    failed: 'its thread could not be read',
    'not-read': 'no source reads its thread',
  }[why ?? 'not-read']
  return `Whether one of us answered there is not known: ${reason}${seen}${looked}.${failure === undefined ? '' : ` ${failure}`}${locked}`
}
