import type { Groups } from '../../views/groups.js'

/** A line as programs get it: `null` for what nobody has, or has no tag; nothing rounded but seconds. */
export const groupValue = ({ name, oldest, trend, ...counts }: Groups['groups'][number]) => ({
  name: name ?? null,
  cases: counts.cases,
  waiting: counts.waiting,
  broken: counts.broken,
  soon: counts.soon,
  danger: counts.danger,
  oldestSeconds: oldest === undefined ? undefined : Math.round(oldest / 1000),
  week: trend?.week,
  weekBefore: trend?.weekBefore,
})
