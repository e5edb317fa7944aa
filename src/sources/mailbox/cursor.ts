/** Up to where a folder was read, and on which day. UIDs mean something only as long as the folder's UIDVALIDITY is the same. */
export type Cursor = { uidValidity: number; uid: number; day: Date }

const DAY = 24 * 60 * 60_000
/** What came in before the first poll, or before the server numbered its mails anew. */
const LOOKS_BACK = 14 * DAY

export function readCursor(text: string | undefined): Cursor | undefined {
  const [, uidValidity, uid, day] = /^(\d+):(\d+):(\d{4}-\d{2}-\d{2})$/.exec(text ?? '') ?? []
  if (uidValidity === undefined || uid === undefined || day === undefined) return undefined
  return { uidValidity: Number(uidValidity), uid: Number(uid), day: new Date(day) }
}

export const writeCursor = ({ uidValidity, uid, day }: Cursor): string =>
  `${uidValidity}:${uid}:${day.toISOString().slice(0, 10)}`

/** Since when mails are read where their numbers say nothing: also over a time in which nobody polled. */
export function sinceOf(cursor: Cursor | undefined, now: Date): Date {
  const usual = now.getTime() - LOOKS_BACK
  const lastRead = cursor === undefined ? usual : cursor.day.getTime() - DAY
  return new Date(Math.floor(Math.min(usual, lastRead) / DAY) * DAY)
}
