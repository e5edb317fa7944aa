/** What the placeholders in a fixture are replaced with. */
export type Values = {
  now: Date
  /** What the clock shows meanwhile: what is to come after it is left out. Without it: `now`. */
  at?: Date
  /** The double's own address, without a slash at the end. */
  base: string
}

const MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

const formats = {
  rfc822: (date: Date) => date.toUTCString(),
  iso: (date: Date) => date.toISOString(),
  epoch: (date: Date) => String(Math.floor(date.getTime() / 1_000)),
} as const

const isUnit = (text: string | undefined): text is keyof typeof MILLISECONDS =>
  text !== undefined && text in MILLISECONDS
const isFormat = (text: string | undefined): text is keyof typeof formats =>
  text !== undefined && text in formats

const lengthOf = (words: string): number => {
  const unit = words.at(-1)
  return Number.parseInt(words, 10) * (isUnit(unit) ? MILLISECONDS[unit] : 0)
}

/**
 * Replaces `{{base}}`, and `{{ago 90m rfc822}}`, `{{ago 3h iso}}`, `{{in 2d epoch}}` by the date so long before or after now, in
 * that format. `{{after 2h}}…{{end}}` is there once the clock has gone on so far, and `{{before 2h}}…{{end}}` until then;
 * `{{after 2h before 3h}}…{{end}}` in between. None stands within another. Other text in
 * double braces stays as it is: fixtures may need it.
 */
export function fillTemplate(text: string, { now, at = now, base }: Values): string {
  return text
    .replaceAll('{{base}}', base)
    .replace(
      /\{\{(?:after (\d+[smhd]))? ?(?:before (\d+[smhd]))?\}\}(.*?)\{\{end\}\}/gs,
      (_, after: string | undefined, before: string | undefined, words: string) => {
        const passed = at.getTime() - now.getTime()
        const isBegun = after === undefined || passed >= lengthOf(after)
        return isBegun && (before === undefined || passed < lengthOf(before)) ? words : ''
      },
    )
    .replace(
      /\{\{(ago|in) (\d+)([smhd]) (\w+)\}\}/g,
      (all, way: string, count: string, unit: string, format: string) => {
        if (!isUnit(unit) || !isFormat(format)) return all
        const apart = Number(count) * MILLISECONDS[unit]
        return formats[format](new Date(now.getTime() + (way === 'in' ? apart : -apart)))
      },
    )
}
