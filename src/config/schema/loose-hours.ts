/** How people begin the names of days in English and German, when they don't know our form; the longest first. */
const dayNames: readonly [RegExp, string][] = [
  [/\b(?:weekdays|workdays|working days|business days|werktags?)\b/g, 'Mon-Fri'],
  [/\b(?:weekends?|wochenende)\b/g, 'Sat-Sun'],
  [/\b(?:daily|every ?day|täglich)\b/g, ''],
  [/\b(?:mon?|mondays?|montags?)\b\.?/g, 'Mon'],
  [/\b(?:tu|tues?|tuesdays?|di|dienstags?)\b\.?/g, 'Tue'],
  [/\b(?:we|weds?|wednesdays?|mi|mittwochs?)\b\.?/g, 'Wed'],
  [/\b(?:th|thurs?|thursdays?|do|donnerstags?)\b\.?/g, 'Thu'],
  [/\b(?:fri?|fridays?|freitags?)\b\.?/g, 'Fri'],
  [/\b(?:sat?|saturdays?|samstags?)\b\.?/g, 'Sat'],
  [/\b(?:sun?|so|sundays?|sonntags?)\b\.?/g, 'Sun'],
]

/**
 * The hours that were probably meant: `Mon-Fri 09:00-17:00` for `Mo–Fr 9–17 Uhr` or `weekdays from 9am to 5pm`.
 *
 * @param isRight whether a text has the right form
 * @returns undefined where nothing is near
 */
export function suggestHours(text: string, isRight: (text: string) => boolean): string | undefined {
  const plain = text.toLowerCase().trim().replace(/\s+/g, ' ')
  if (/^(?:24 ?[/x] ?7|24 ?h|all day|any ?time|immer|rund um die uhr|alway?s?)$/.test(plain)) return 'always'
  const english = dayNames.reduce((known, [form, name]) => known.replace(form, name), plain)
  const meant = english
    .replace(/[‐-―−~]|\b(?:to|till|until|through|thru|bis)\b/g, '-')
    .replace(/&|\+|;|\b(?:and|und)\b/g, ',')
    .replace(/\b(?:from|von|at|um|uhr|o'?clock|hours?|hrs?)\b/g, ' ')
    .replace(/\b(\d{1,2})(?:[:.h]?(\d{2}))? ?(?:([ap])\.?m\b\.?|h\b)?/g, (_, hour, minute = '00', half) =>
      clock(Number(hour), minute, half),
    )
    .replace(/(?<=[a-z]):/gi, ' ')
    .replace(/ *- */g, '-')
    .replace(/ *,[ ,]*/g, ', ')
    .replace(/ +/g, ' ')
    .trim()
  const inOrder = meant.replace(/(\d\d):(\d\d)-(\d\d):(\d\d)/g, afternoon)
  return isRight(inOrder) ? inOrder : undefined
}

/** Who writes 9-5 means no night. */
function afternoon(span: string, from: string, minute: string, to: string, end: string): string {
  const later = String(Number(to) + 12)
  return from >= '06' && to < from && later > from ? `${from}:${minute}-${later}:${end}` : span
}

function clock(hour: number, minute: string, half: string | undefined): string {
  const ofDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return `${String(ofDay).padStart(2, '0')}:${minute}`
}
