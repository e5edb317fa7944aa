import { linesOf } from '../../files/lines.js'
import { readMail } from '../../sources/mail-post.js'
import type { Item } from './item.js'

/** Of a mail with its attachments, in bytes. */
const LONGEST_MAIL = 50_000_000

const FROM = Buffer.from('From ')
const END = Buffer.from('\n')

const startsWith = (line: Uint8Array, start: Uint8Array, from = 0): boolean =>
  line.length >= from + start.length && start.every((byte, index) => line[from + index] === byte)

/** In mails a line that begins as one between mails has a `>` before it, or one more than it had (mboxrd). */
function unquoted(line: Uint8Array): Uint8Array {
  let marks = 0
  while (line[marks] === 0x3e) marks += 1
  return marks > 0 && startsWith(line, FROM, marks) ? line.subarray(1) : line
}

const isEmpty = (line: Uint8Array | undefined): boolean =>
  line === undefined || line.length === 0 || (line.length === 1 && line[0] === 0x0d)

/** The mails of a file as mail programs export them: each below a line that begins with `From `. */
export async function* readMbox(pieces: AsyncIterable<Uint8Array>, place: string): AsyncIterable<Item> {
  let at = 0
  for await (const mail of mailsIn(pieces)) {
    at += 1
    if (mail === 'too-long') yield { at, fault: { why: 'too-long' } }
    else yield { at, ...(await readMail(mail, place)) }
  }
}

async function* mailsIn(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array | 'too-long'> {
  let parts: Uint8Array[] | undefined
  let size = 0
  let before: Uint8Array | undefined
  const mail = () => (size > LONGEST_MAIL ? ('too-long' as const) : Buffer.concat(parts ?? []))
  for await (const { bytes, isCut } of linesOf(pieces)) {
    if (isEmpty(before) && startsWith(bytes, FROM)) {
      if (parts !== undefined) yield mail()
      parts = []
      size = 0
    } else if (parts !== undefined) {
      const line = unquoted(bytes)
      size += line.length + 1
      if (size > LONGEST_MAIL) parts = []
      // A piece of the file is not to be held for the sake of a line in it.
      else parts.push(Buffer.from(line), END)
    }
    before = bytes
    if (isCut) size = LONGEST_MAIL + 1
  }
  if (parts !== undefined) yield mail()
}
