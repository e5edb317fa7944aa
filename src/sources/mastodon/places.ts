import type { Place } from './posts.js'
import type { Status } from './shapes.js'

/** Whoever replies to a reply to a reply … of more than this is looked at no further. */
const DEEPEST = 200

/**
 * Where each of some posts stands in its thread, as far as they themselves tell: a server names what a post replies to by an id of its own.
 *
 * @param known where others stand, by that id
 */
export function placesIn(
  statuses: readonly Status[],
  known: ReadonlyMap<string, { uri: string; root: string | undefined }> = new Map(),
): (status: Status) => Place {
  const byId = new Map(statuses.map((status) => [status.id, status]))
  const rootOf = (status: Status, depth = 0): string | undefined => {
    const { in_reply_to_id: above } = status
    if (!above) return status.uri
    const parent = byId.get(above)
    if (parent === undefined) return known.get(above)?.root
    return depth === DEEPEST ? undefined : rootOf(parent, depth + 1)
  }
  return (status) => ({
    root: rootOf(status),
    parent: status.in_reply_to_id
      ? (byId.get(status.in_reply_to_id)?.uri ?? known.get(status.in_reply_to_id)?.uri)
      : undefined,
  })
}
