import type { Tables } from './tables.js'

/** Whether everything that is referred to is there: it may have gone since the facts were loaded. */
export function refersToWhatIsThere(tables: Tables): boolean {
  const { posts, people, cases, mentions, hidden } = tables
  const isPerson = (id: number | undefined) => id === undefined || people.has(id)
  const inSight = Array.from(mentions.values(), ({ record }) => record)
  return (
    [...posts.values(), ...cases.values()].every(({ personId }) => isPerson(personId)) &&
    [...inSight, ...hidden.values()].every(({ postId, caseId }) => posts.has(postId) && cases.has(caseId)) &&
    [...tables.keys.values(), ...tables.given.keys()].every((postId) => posts.has(postId)) &&
    [...tables.marks.values()].every(({ postId }) => posts.has(postId))
  )
}
