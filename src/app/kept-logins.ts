import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { StoreAt } from '../config/store-at.js'
import { writePrivately } from '../files/write-privately.js'
import type { Sessions } from '../jobs/login.js'
import { takingTurns } from '../store/turns.js'

/** After so many days without a new one a login is forgotten; a source that still needs one gets it anew. */
const LONGEST = 90

const Kept = z.record(
  z.string(),
  z.object({
    origin: z.string(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.coerce.date().optional(),
    renewal: z.string().optional(),
    savedAt: z.coerce.date(),
  }),
)
type Kept = z.output<typeof Kept>

export const loginsPath = ({ beside }: StoreAt): string => `${beside}-logins.json`

/**
 * The logins of sources, in a file beside the store that only its owner may read. Not in the store: that is copied, shared and
 * looked into. A file that is damaged is replaced.
 */
export function keptLogins(at: StoreAt, now: () => Date): Sessions {
  const path = loginsPath(at)
  let loaded: Promise<Kept> | undefined
  const load = () => {
    loaded ??= read(path)
    return loaded
  }
  const inTurn = takingTurns()
  return {
    async get(key) {
      const login = (await load())[key]
      if (login === undefined) return undefined
      const { origin, headers, expiresAt, renewal } = login
      return { origin, headers, ...(expiresAt && { expiresAt }), ...(renewal !== undefined && { renewal }) }
    },
    async save(key, session) {
      const all = await load()
      all[key] = { ...session, savedAt: now() }
      const oldest = now().getTime() - LONGEST * 86_400_000
      const fresh = Object.entries(all).filter(([, { savedAt }]) => savedAt.getTime() >= oldest)
      // One after the other, each whole: several sources may log in at once.
      const text = JSON.stringify(Object.fromEntries(fresh))
      await inTurn(() => writePrivately(path, text))
    },
  }
}

async function read(path: string): Promise<Kept> {
  try {
    return Kept.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return {}
  }
}
