import type { Holdings, SizedKind } from '../store/port/upkeep.js'

const DAY = 24 * 60 * 60_000
const YEAR = 365

/** What a year will bring, as long as as much comes in. `days`: over which it was counted. */
export type StoreYear = { postsADay: number; days: number; bytes: number }

/** Grows with every post that is kept, for a while or for good. */
const ofPosts: readonly SizedKind[] = ['posts', 'keys', 'sources']
/** Grows with those that name a brand. */
const ofNamed: readonly SizedKind[] = ['mentions', 'cases', 'history', 'people']

/**
 * What a year at the present pace costs. Posts that name no brand are let go after a while: as many go as come, so that they cost nothing
 * more.
 *
 * @returns undefined where too little has come in yet to tell
 */
export function storeYear({ posts, size, lately }: Holdings, now: Date): StoreYear | undefined {
  if (lately === undefined || posts.all === 0 || posts.named === 0) return undefined
  const bytesOf = (kinds: readonly SizedKind[]) =>
    kinds.reduce((sum, kind) => sum + (size.kinds.get(kind) ?? 0), 0)
  const days = (now.getTime() - lately.from.getTime()) / DAY
  const postsADay = lately.named / days
  const bytes = postsADay * YEAR * (bytesOf(ofPosts) / posts.all + bytesOf(ofNamed) / posts.named)
  return { postsADay, days: Math.round(days), bytes: Math.round(bytes) }
}
