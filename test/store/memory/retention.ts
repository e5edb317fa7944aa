import type { OverQuery, Retention } from '../../../src/store/port/retention.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

export const given = (
  { given, posts, mentions }: Tables,
  { sourceId, before, limit, isDue }: Parameters<Retention['given']>[0],
): readonly string[] =>
  [...given]
    .flatMap(([postId, bySource]) => {
      const at = bySource.get(sourceId)?.firstSeenAt
      const { text, title } = posts.get(postId)?.post ?? { text: '' }
      return at !== undefined && at < before && (text !== '' || title !== undefined) ? [{ postId, at }] : []
    })
    .filter(
      ({ postId }) =>
        isDue !== true || [...mentions.values()].some(({ record }) => record.postId === postId && record.due),
    )
    .toSorted((one, other) => Number(one.at) - Number(other.at))
    .slice(0, limit)
    .map(({ postId }) => postId)

export function over(tables: Tables, { brands, closed, open, limit }: OverQuery): readonly number[] {
  const named = brands.map((brand) => storable(brand))
  return [...tables.cases.values()]
    .filter(({ id, brand, revision }) => named.includes(brand) && (tables.wordless.get(id) ?? 0) < revision)
    .filter(({ id, state, touchedAt, openedAt, waitsFrom }) => {
      const isClosed = closed.states.includes(state)
      if (!isClosed && !open.states.includes(state)) return false
      const { before } = isClosed ? closed : open
      const rows = [...tables.mentions.values()].filter(({ record }) => record.caseId === id)
      const isInDanger = rows.some(({ record: { danger, due } }) => danger && due)
      const isFresh = rows.some(
        ({ record: { postId } }) => (tables.posts.get(postId)?.firstSeenAt ?? before) >= before,
      )
      if (isFresh || touchedAt >= before || openedAt >= before) return false
      return isClosed || (!isInDanger && (waitsFrom === undefined || waitsFrom < before))
    })
    .slice(0, limit)
    .map(({ id }) => id)
}

export function forgetMails({ deliveries, alerts, cases }: Tables, before: Date): number {
  const all = [...deliveries.values()].map(({ delivery }) => delivery)
  const last = new Map<string, (typeof all)[number]>()
  for (const one of all) {
    const key = JSON.stringify([one.kind, one.brandKey])
    const known = last.get(key)
    const isLater =
      known === undefined ||
      one.period.to > known.period.to ||
      (Number(one.period.to) === Number(known.period.to) && one.id > known.id)
    if (one.rule === undefined && one.acceptedAt !== undefined && isLater) last.set(key, one)
  }
  const kept = new Set([...last.values()].map(({ id }) => id))
  const gone = all.filter(
    ({ id, state, createdAt }) => state !== 'waiting' && createdAt < before && !kept.has(id),
  )
  for (const [id, { alert }] of alerts)
    if (
      alert.settledAt !== undefined &&
      alert.settledAt < before &&
      (alert.caseId === undefined || !cases.has(alert.caseId)) &&
      deliveries.get(alert.deliveryId ?? 0)?.delivery.state !== 'waiting'
    )
      alerts.delete(id)
  const ids = new Set(gone.map(({ id }) => id))
  for (const id of ids) deliveries.delete(id)
  for (const [id, { alert, tellings }] of alerts) {
    const { deliveryId, ...rest } = alert
    const isGone = deliveryId !== undefined && ids.has(deliveryId)
    alerts.set(id, {
      alert: isGone ? rest : alert,
      tellings: tellings.filter((one) => !ids.has(one)),
    })
  }
  return gone.length
}

export function emptyAlerts({ deliveries }: Tables, before: Date): number {
  const full = [...deliveries].filter(
    ([, { delivery, message }]) =>
      delivery.rule !== undefined &&
      delivery.state !== 'waiting' &&
      delivery.createdAt < before &&
      message !== undefined,
  )
  for (const [id, row] of full) deliveries.set(id, { ...row, message: undefined })
  return full.length
}
