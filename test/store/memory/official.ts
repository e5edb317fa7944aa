import { isDeepStrictEqual } from 'node:util'
import type { OfficialUpdate, StoredUpdate } from '../../../src/model/official.js'
import type { ChannelLook } from '../../../src/store/port/official.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

export function saveLook(
  { sources, official }: Tables,
  { channelId, at, state, updates }: ChannelLook,
): { added: number; changed: number } {
  const row = sources.get(channelId) ?? { readAt: undefined, newestAt: undefined, days: new Map() }
  sources.set(channelId, { ...row, state })
  let added = 0
  let changed = 0
  for (const update of updates.map(storableUpdate)) {
    const name = JSON.stringify([channelId, update.key])
    const known = official.get(name)
    const kept = known !== undefined && update.atFrom === 'first-seen'
    const next: StoredUpdate = {
      ...update,
      ...(kept && { at: known.at, atFrom: known.atFrom }),
      channelId,
      firstSeenAt: known?.firstSeenAt ?? at,
    }
    if (known === undefined) added++
    else if (!isDeepStrictEqual(known, next)) changed++
    official.set(name, next)
  }
  return { added, changed }
}

export const officialSaid = (
  { official }: Tables,
  { channels, since }: { channels: readonly string[]; since?: Date | undefined },
): readonly StoredUpdate[] =>
  [...official.values()]
    .reverse()
    .filter((one) => channels.includes(one.channelId) && (since === undefined || one.at >= since))
    .sort((one, other) => other.at.getTime() - one.at.getTime())

const storableUpdate = ({ title, ...update }: OfficialUpdate): OfficialUpdate => ({
  ...update,
  key: storable(update.key),
  matter: storable(update.matter),
  ...(title !== undefined && { title: storable(title) }),
  text: storable(update.text),
  url: storable(update.url),
})
