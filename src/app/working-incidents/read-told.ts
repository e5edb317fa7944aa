import * as z from 'zod'
import { MentionsError } from '../../model/error.js'
import { webAddress } from '../../text/web-address.js'

/** Who was told, by the id of their case as typed: where, and in which words. */
export type ToldLine = { id: string; url?: string; text?: string }

/**
 * Who was told, from a file: a line of JSON each, or the sheet that `incidents people --format drafts` writes.
 *
 * @throws MentionsError with the line that cannot be read
 */
export const readTold = (text: string): readonly ToldLine[] =>
  text.trimStart().startsWith('{') ? readLines(text) : readSheet(text)

const Line = z.object({
  id: z.string().min(1),
  url: z.string().nullish(),
  text: z.string().nullish(),
})

function readLines(text: string): ToldLine[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const read = Line.safeParse(jsonOf(line))
    if (!read.success) throw unreadable(index + 1, 'it is no JSON with the id of a case')
    const { id, url, text: words } = read.data
    // What `incidents people --format ndjson` prints is about people, and says of nobody that they were told.
    if (!url && !words) throw unreadable(index + 1, 'neither url nor text says what they were told')
    return [lineOf(id, url ?? undefined, words ?? undefined, index + 1)]
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

type Piece = { id: string; line: number; posted: string; text: string[]; isBody: boolean }

/** Those of whom something stands behind `posted:`. */
function readSheet(text: string): ToldLine[] {
  const pieces: Piece[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r]/)
    .entries()) {
    const [, id] = /^==\s*(\S+)/.exec(line) ?? []
    if (id !== undefined) {
      pieces.push({ id, line: index + 1, posted: '', text: [], isBody: false })
      continue
    }
    const piece = pieces.at(-1)
    if (line.startsWith('#')) continue
    if (piece === undefined) {
      if (line.trim() !== '') throw unreadable(index + 1, 'it stands before the first person')
      continue
    }
    const [, posted] = piece.isBody ? [] : (/^posted:(.*)$/i.exec(line) ?? [])
    if (posted !== undefined) {
      piece.posted = posted.trim()
      piece.isBody = true
    } else if (piece.isBody) piece.text.push(line)
  }
  return pieces.flatMap(({ id, line, posted, text: body, isBody }) => {
    if (!isBody) throw unreadable(line, 'the line "posted:" is missing below it')
    if (posted === '' || /^(?:no|-)$/i.test(posted)) return []
    const words = body.join('\n').trim()
    const isYes = /^(?:yes|y|x|ok|done)$/i.test(posted)
    return [lineOf(id, isYes ? undefined : posted, words === '' ? undefined : words, line)]
  })
}

function lineOf(id: string, url: string | undefined, text: string | undefined, line: number): ToldLine {
  const address = url === undefined ? undefined : webAddress(url)
  if (url !== undefined && address === undefined)
    throw unreadable(line, `${JSON.stringify(url)} is no web address`)
  return {
    id,
    ...(address !== undefined && { url: address }),
    ...(text !== undefined && { text }),
  }
}

const unreadable = (line: number, why: string): MentionsError =>
  new MentionsError(`Line ${line} of those who were told can't be used: ${why}. Nothing was done.`, {
    hint: 'Give lines such as {"id": "k7f", "url": "https://forum.example/t/1/2", "text": "…"}, or the file that `mentions incidents people ID --waiting --format drafts` wrote, with addresses behind "posted:".',
  })
