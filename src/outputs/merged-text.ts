import { looksUnrelated } from '../cases/whose.js'
import type { ActedCase, Merged, PartOfCase, Split } from '../views/acted.js'
import { nameOf, nextWords, type Telling, takeBackWords } from './acted-text.js'
import { count } from './wording/count.js'
import { stateWords } from './wording/verbs.js'

/** What a merge did, who waits next, and what takes it back. */
export function mergedText(merged: Merged, telling: Telling): string {
  const { kept, from, next } = merged
  const { shortId } = kept
  const whole = `${count(kept.posts, 'post', 'posts')}. It is ${standing(kept)}.`
  return lines(
    from.length === 0
      ? [`${nameOf(kept)} is one case already, with ${whole}`, nextWords(next, telling)]
      : [
          `${shortId} has the posts of ${from.map(nameOf).join(', ')} now: ${whole}`,
          ...remarks(merged),
          takeBackWords([kept], telling),
          nextWords(next, telling),
        ],
  )
}

/** What a merge of these would do, after what is asked. */
export function tryMergeText(merged: Merged): string {
  const { kept, from } = merged
  const own = kept.posts - from.reduce((sum, { posts }) => sum + posts, 0)
  return from.length === 0
    ? `${nameOf(kept)} is one case already.\n`
    : lines([
        `${nameOf({ ...kept, posts: own })} would have the posts of ${from.map(nameOf).join(', ')}: ${count(kept.posts, 'post', 'posts')}. It would be ${stateWords(kept.state)}${kept.due ? ', and wait' : ''}.`,
        ...remarks(merged),
      ])
}

/** What a split did, who waits next, and what takes it back. */
export const splitText = ({ left, into, isBack, next }: Split, telling: Telling): string =>
  lines([
    `${into.shortId} ${isBack ? 'is a case of its own again' : 'is new'}. ${partWords(into)} ${partWords(left)}`,
    takeBackWords([left], telling),
    nextWords(next, telling),
  ])

/** What somebody did about one of the cases before, and may have forgotten: it was closed, put off or muted. */
function remarks({ kept, from }: Merged): readonly string[] {
  const closed = from.filter(({ state }) => state !== kept.state)
  return [
    ...from.flatMap((one) => strangerWords(kept, one)),
    ...[kept, ...from].flatMap(({ shortId, named }) =>
      named.official
        ? [`${shortId} was written by one of your own accounts: a reply to it is owed to nobody.`]
        : [],
    ),
    ...(kept.before === kept.state
      ? []
      : [`${kept.shortId} was ${stateWords(kept.before)}: with what came to it, it is ${standing(kept)}.`]),
    ...closed.map(
      (one) =>
        `${one.shortId} was ${stateWords(one.state)}: ${one.posts === 1 ? 'its post counts' : 'its posts count'} as ${standing(kept)} now.`,
    ),
    ...from
      .filter(({ muted }) => muted > 0)
      .map(
        (one) =>
          `Of ${one.shortId} ${count(one.muted, 'post is', 'posts are')} muted, and ${one.muted === 1 ? 'stays' : 'stay'} off the list.`,
      ),
  ]
}

/** Whoever mistyped an id makes one case of two people. */
const strangerWords = (kept: ActedCase, one: ActedCase): readonly string[] =>
  looksUnrelated(kept.named, one.named)
    ? [
        `${one.shortId} is of somebody else${one.named.post.place === kept.named.post.place ? '' : ', at another place'}: nothing says that they are the same person, or that it is one matter.`,
      ]
    : []

const standing = ({ state, due }: Pick<PartOfCase, 'state' | 'due'>): string =>
  `${stateWords(state)}${due ? ', and waits' : ''}`

const partWords = (part: ActedCase & { due: boolean }): string =>
  `${nameOf({ ...part, posts: 1 })} has ${count(part.posts, 'post', 'posts')}, and is ${standing(part)}.`

const lines = (some: readonly string[]): string => some.map((line) => `${line}\n`).join('')
