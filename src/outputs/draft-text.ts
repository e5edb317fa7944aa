import { safeLines, safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import type { DraftView } from '../views/draft.js'
import { mentionFacts } from '../views/row.js'
import { paletteOf } from './table/palette.js'
import { clockOf } from './times.js'
import { dangerWords, noDraftWords, remarkWords } from './wording/draft.js'
import { minuteOf } from './wording/moment.js'
import { kindWords, waitsWords } from './wording/row.js'

/** A draft for a terminal: whom it answers, the draft, what to know, and what to type when it stands at its place. */
export function draftText(found: DraftView, view: View): string {
  const { strong } = paletteOf(view.colour)
  return [
    ...about(found, view),
    '',
    ...('draft' in found
      ? draftOf(found)
          .split('\n')
          .map((line) => (line === '' ? '' : `  ${line}`))
      : noDraft(found)),
    '',
    ...('draft' in found
      ? [strong('Before you post it'), ...beside(found, view), '']
      : [`Then: ${view.self} ack ${found.shortId}${view.as ?? ''}`, '']),
  ].join('\n')
}

/** The draft alone, for a pipe; empty where there is none. */
export const draftAlone = (found: DraftView): string => ('draft' in found ? `${draftOf(found)}\n` : '')

/** What stands beside it, for whoever reads the rest elsewhere. */
export const draftBeside = (found: DraftView, view: View): string =>
  `${('draft' in found ? beside(found, view) : noDraft(found)).join('\n')}\n`

const draftOf = ({ draft }: Extract<DraftView, { draft: unknown }>): string => safeLines(draft.text)

function about({ view: file, mention, shortId }: DraftView, view: View): string[] {
  const { strong, alarm } = paletteOf(view.colour)
  const facts = mentionFacts(mention)
  const who = `${safeText(facts.author ?? 'somebody unnamed')} on ${safeText(facts.place)}`
  const how = [kindWords(facts), ...(mention.due ? [waitsWords(facts)] : [])].join(', ')
  return [
    `${strong(`To ${who} about ${safeText(file.case.brand)}`)}, case ${shortId}: ${how}${facts.late ? alarm(', promise broken') : ''}`,
    safeText(mention.post.url),
    '',
    ...theirWords(mention.post, shortId).map((line) => (line === '' ? '  |' : `  | ${line}`)),
  ]
}

/** As much of a post as shows whether the draft answers it; code units. */
const MOST_WORDS = 700

/** Nobody answers what they have not read. */
function theirWords({ title, text }: DraftView['mention']['post'], shortId: string): string[] {
  const whole = safeLines([title, text].filter((some) => some !== undefined && some !== '').join('\n')).trim()
  if (whole.length <= MOST_WORDS) return whole.split('\n')
  const cut = whole.slice(0, MOST_WORDS).replace(/\S*$/u, '')
  return [...cut.trimEnd().split('\n'), `… all of it: show ${shortId}`]
}

function noDraft(found: DraftView): readonly string[] {
  if ('draft' in found) return []
  return found.none === 'danger' ? dangerWords(found.contacts) : noDraftWords[found.none]
}

function beside(found: Extract<DraftView, { draft: unknown }>, view: View): string[] {
  const self = view.self ?? 'mentions'
  return [
    ...found.remarks.map((remark) => `- ${remarkWords(remark, self)}`),
    `- Nothing is posted for you. It goes ${placeToPost(found.mention.post)}`,
    `- When it stands there: ${self} ${recordCommand(found)}${view.as ?? ''}`,
  ]
}

/** What programs and files gave may have no address. */
const placeToPost = ({ url, place }: DraftView['mention']['post']): string =>
  url === '' ? `to them on ${safeText(place)}` : `here: ${safeText(url)}`

/** What says that it was posted: with the word that it promises. */
export function recordCommand({ shortId, next, view }: Extract<DraftView, { draft: unknown }>): string {
  const by = next === undefined ? '' : ` --next ${minuteOf(next, clockOf(view.calendar)).replace(' ', 'T')}`
  return `reply ${shortId} --url ADDRESS${by}`
}
