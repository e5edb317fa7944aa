import type { BaselineTally } from '../../views/baseline.js'
import { count } from './count.js'
import { duration } from './duration.js'

/**
 * `2 people stay on the list: 1 in danger, 1 since somebody did something with the case.` Undefined where nobody stays.
 *
 * @param verb in place of `stays`, where it is only thought of
 */
export function stayWords({ danger, touched }: BaselineTally['staying'], verb?: string): string | undefined {
  const all = danger + touched
  if (all === 0) return undefined
  const who = `${count(all, 'person', 'people')} ${verb ?? (all === 1 ? 'stays' : 'stay')} on the list`
  const done = `since somebody did something with ${touched === 1 ? 'the case' : 'their cases'}`
  if (touched === 0) return `${who}: in danger.`
  if (danger === 0) return `${who}, ${done}.`
  return `${who}: ${danger} in danger, ${touched} ${done}.`
}

/** What a baseline would take off the list, a sentence each: who waits, who of them stays and why, and what nobody can judge. */
export function takingWords({ people, posts, leaving, staying, newest }: BaselineTally, now: Date): string[] {
  const stays = stayWords(staying)
  const off = count(leaving.posts, 'post', 'posts')
  const takes =
    stays === undefined
      ? `, and a baseline takes ${people === 1 ? 'that' : 'them'} off the list`
      : leaving.people === 0
        ? `: a baseline takes ${off} of them off the list`
        : `: a baseline takes ${leaving.people} of them off the list (${off})`
  const since = newest === undefined ? '' : `, the newest for ${duration(now.getTime() - newest.getTime())}`
  const waits = `${count(people, 'person waits', 'people wait')} for a reply (${count(posts, 'post', 'posts')})`
  return [
    ...(leaving.posts === 0 ? [] : [`${waits}${takes}${since}.`]),
    ...(stays === undefined ? [] : [stays]),
    ...(leaving.unjudged === 0
      ? []
      : [
          `${count(leaving.unjudged, 'post is', 'posts are')} in a language that cannot be judged, and ${leaving.unjudged === 1 ? 'leaves its' : 'leave their'} list.`,
        ]),
  ]
}
