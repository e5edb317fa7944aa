/** Milliseconds in each unit a duration may be written in. */
export const durationUnits = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const
type Unit = keyof typeof durationUnits

const pattern = /^(\d{1,10})([smhdw])$/

/** Reads `90s`, `15m`, `1h`, `7d` or `2w` into milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  return pattern.test(text) ? toMilliseconds(text) : undefined
}

/**
 * Writes a duration as the config takes it, in the largest unit up to days that divides it.
 *
 * @param milliseconds 0 or more; rounded to whole seconds
 */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / durationUnits.s) * durationUnits.s
  if (seconds === 0) return '0s'
  const unit = (['d', 'h', 'm'] as const).find((each) => seconds % durationUnits[each] === 0) ?? 's'
  return `${seconds / durationUnits[unit]}${unit}`
}

function toMilliseconds(text: string): number {
  const [, count = '', unit = 's'] = pattern.exec(text) ?? []
  return Number(count) * durationUnits[unit as Unit]
}
