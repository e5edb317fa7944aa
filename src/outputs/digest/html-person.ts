import type { Digest, DigestPerson } from '../../digest/digest.js'
import { webLink } from '../../terminal/links.js'
import { safeText } from '../../terminal/safe.js'
import type { Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { type ExcerptLine, excerpt, passageOf } from '../excerpt.js'
import { foreign, link, type Markup, html as markup, nothing } from '../markup.js'
import { besides, dangerWords, kindWords, moreWords } from '../wording/row.js'
import type { Wording } from '../wording/wording.js'
import type { DigestView } from './digest-output.js'
import { EXCERPT } from './passages.js'
import {
  actions,
  authorName,
  isNew,
  newBeside,
  personName,
  personRow,
  waiting as waitingWords,
  why,
} from './wording.js'

/** Somebody who waits: for how long, who and where, what they say, why it is here, what can be done. */
export function personBox(person: DigestPerson, digest: Digest, view: DigestView): Markup {
  const row = personRow(person, digest)
  const { wording } = view
  const waits = capital(waitingWords(row, wording))
  const waiting = row.late ? alarm(waits) : markup`<strong>${waits}</strong>`
  const more = moreWords(row, wording.row)
  const danger = dangerWords(row, wording.row)
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;table-layout:fixed"><tr><td style="border-left:4px solid ${row.late || row.danger ? '#d64533' : '#3b6fd4'};padding:0 0 0 12px">
<div style="margin:0 0 2px">${danger === undefined ? nothing : markup`${alarm(capital(danger))} · `}${waiting}${isNew(person, digest) ? newBadge(wording) : nothing}</div>
<div class="faint" style="margin:0 0 6px;font-size:14px;color:#5b6472">${foreign(authorName(row, wording))} ${wording.digest.on} ${foreign(row.place)} · ${kindWords(row, wording.row)}${besides(row, wording.row).map((words) => markup` · ${foreign(words)}`)}${more === undefined ? nothing : markup` · ${more}${newBeside(person, digest, wording)}`}</div>
${quote(row)}${whyLine(row, wording)}${toDo(row, digest, view)}
</td></tr></table>
`
}

export const alarm = (words: string): Markup =>
  markup`<strong class="late" style="color:#b42318">${words}</strong>`

const newBadge = ({ digest: { isNew: word } }: Wording): Markup =>
  markup` <span class="badge" style="background:#e3ecfb;color:#174a9c;border-radius:3px;padding:1px 6px;font-size:12px">${word}</span>`

/** Title and the telling part of the text, with the words that fired the score in bold. */
function quote({ words: { title, text } }: Row): Markup {
  const lines = (words: Words | undefined) =>
    words === undefined ? [] : excerpt(passageOf(words, safeText), EXCERPT, 1)
  return markup`${lines(title).map(
    (line) => markup`<div dir="auto" style="margin:0 0 2px;font-weight:600">${plain(line)}</div>
`,
  )}${lines(text).map(
    (line) => markup`<div dir="auto" style="margin:0 0 6px">${bold(line)}</div>
`,
  )}`
}

const plain = ({ text }: ExcerptLine): string => text

function bold({ text, marks }: ExcerptLine): Markup[] {
  const pieces: Markup[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(markup`${text.slice(at, start)}`, markup`<strong>${text.slice(start, end)}</strong>`)
    at = end
  }
  return [...pieces, markup`${text.slice(at)}`]
}

function whyLine(row: Row, wording: Wording): Markup {
  const words = why(row, wording)
  if (words.length === 0) return nothing
  return markup`<div class="faint" dir="auto" style="margin:0 0 6px;font-size:13px;color:#5b6472">${wording.digest.why}${wording.say.colon}${words.join(' · ')}</div>
`
}

/** What to do about a post, tall enough for a thumb. */
function toDo(row: Row, digest: Digest, view: DigestView): Markup {
  const { url } = row
  // Whoever goes from link to link hears nothing else.
  const words = markup`${view.wording.digest.openPost} ${foreign(personName(row.author, view.wording))}`
  const open = webLink(url) === undefined ? nothing : markup`${link(words, url)} &nbsp; `
  return markup`<div style="margin:0 0 2px;padding:5px 0;line-height:1.7">${open}${actions(row, digest, view).map((command) => markup`${code(command)} `)}</div>
`
}

export const code = (words: string): Markup =>
  markup`<code class="code" style="display:inline-block;font-size:13px;background:#eef0f3;color:#1f2937;padding:2px 6px">${words}</code>`

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
