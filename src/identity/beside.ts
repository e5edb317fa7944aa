import type { Beside, Post } from '../model/post.js'

export const besideOf = ({ engagement, thread, position, staffOf }: Beside): Beside => ({
  ...(engagement && { engagement }),
  ...(thread && { thread }),
  ...(position !== undefined && { position }),
  ...(staffOf !== undefined && { staffOf }),
})

type Known = Beside & Pick<Post, 'positions'>

/** Whether a source tells something that is not known yet. */
export const tellsMore = (known: Known, told: Beside, sourceId: string): boolean =>
  JSON.stringify(inOrder(known)) !== JSON.stringify(inOrder(withBeside(known, told, sourceId)))

/**
 * A post with what a source tells of it beside its words; what that does not tell stays. Two searches have it at places of their own, so that
 * only those of the source that told first are one row of places.
 */
export function withBeside<Of extends Known>(known: Of, told: Beside, sourceId: string): Of {
  const { engagement, thread, position, staffOf } = told
  return {
    ...known,
    ...(engagement && { engagement: { ...known.engagement, ...engagement } }),
    ...(thread && { thread: { ...thread, ...known.thread, ...repliesOf(thread) } }),
    ...(position !== undefined && moved(known, position, sourceId)),
    // Whoever is staff no more spoke for the brand when they wrote it.
    ...(staffOf !== undefined && { staffOf }),
  }
}

/** All else that two sources tell of one thread would change at each poll. */
const repliesOf = ({ replies }: NonNullable<Post['thread']>) => (replies === undefined ? {} : { replies })

function moved(
  { position: before, positions }: Pick<Post, 'position' | 'positions'>,
  position: number,
  source: string,
): Pick<Post, 'position' | 'positions'> {
  if (positions === undefined || before === undefined)
    return { position, positions: { source, first: position, best: position } }
  if (positions.source !== source) return { position: before, positions }
  const best = Math.min(positions.best, position)
  return { position, positions: { ...positions, best, ...(position !== before && { before }) } }
}

/** The same facts are the same text, however they came. */
const inOrder = ({ engagement, thread, position, staffOf }: Beside) => [
  position,
  staffOf,
  Object.entries(engagement ?? {}).toSorted(byName),
  Object.entries(thread ?? {}).toSorted(byName),
]
const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)

/** Of a found post, as it is stored first. */
export const begun = (post: Omit<Post, 'id'>, sourceId: string): Omit<Post, 'id'> =>
  post.position === undefined ? post : { ...post, ...moved({}, post.position, sourceId) }
