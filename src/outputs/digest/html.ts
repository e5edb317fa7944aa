import type { RankedMention } from '../../cases/ranked-mention.js'
import {
  afterDanger,
  type Digest,
  type DigestPerson,
  type WaitingPart,
  waitingParts,
} from '../../digest/digest.js'
import { webLink } from '../../terminal/links.js'
import { safeText } from '../../terminal/safe.js'
import { mentionFacts, type Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { type ExcerptLine, excerpt, passageOf } from '../excerpt.js'
import { codeSpans } from '../wording/code-spans.js'
import { grouped } from '../wording/count.js'
import { besides, DANGER, kindWords, moreWords, waitsWords } from '../wording/row.js'
import {
  BRANDS_TITLE,
  brandCells,
  brandHead,
  brandName,
  fewOfEachPointer,
  isInDanger,
  quietSentence,
  toldBrands,
} from './brand-words.js'
import type { DigestOutput, DigestView } from './digest-output.js'
import { page } from './html-page.js'
import { dayBars, figures, numberTable } from './html-week.js'
import { coverageWords, lookLine } from './look-words.js'
import { foreign, link, type Markup, html as markup, nothing } from './markup.js'
import { EXCERPT, headline } from './passages.js'
import { periodName, timeName } from './times.js'
import {
  actions,
  authorName,
  brandsName,
  caseName,
  checkPointer,
  emptyLine,
  freshSentence,
  inShort,
  isNew,
  lapsedPointer,
  more,
  moveWords,
  type Pointer,
  personName,
  personRow,
  subjectLine,
  titles,
  unjudgedPointer,
  why,
} from './wording.js'

/**
 * For mail programs and browsers. Styles stand in the elements, since many mail programs know nothing else; those in the
 * head only adapt it to the dark. No script, picture or anything else that would have to be fetched.
 */
export const html: DigestOutput = {
  render(digest, view) {
    const { brands, period, calendar, isEmpty } = digest
    if (isEmpty)
      return page(subjectLine(digest), '', [
        block(markup`<p style="margin:0">${foreign(emptyLine(digest))}</p>`, '0'),
      ])
    return page(subjectLine(digest), preheader(digest), [
      block(
        markup`<h1 style="margin:0 0 4px;font-size:22px;line-height:1.25">${foreign(brandsName(brands))}</h1>
<p style="margin:0 0 4px;font-size:16px">${capital(inShort(digest))}.</p>
<p class="faint" style="margin:0;font-size:13px;color:#5b6472">${periodName(period, calendar)}</p>
<p class="faint" style="margin:0;font-size:13px;color:#5b6472">${foreign(lookLine(digest))}</p>`,
        '0',
      ),
      ...people('danger', digest, view),
      ...brandTable(digest, view),
      ...afterDanger.flatMap((part) => people(part, digest, view)),
      fresh(digest, view),
      ...moved(digest, view),
      block(markup`${heading(titles.numbers)}${numberTable(digest)}`),
      block(markup`${heading(titles.days)}${dayBars(digest)}`),
      coverage(digest, view),
    ])
  },
}

/** A part of the page, with a line above all but the first. */
const block = (inside: Markup, line = '1px solid #dfe3e8'): Markup =>
  markup`<tr><td class="block" style="padding:16px 20px;border-top:${line}">${inside}</td></tr>
`

const heading = (words: string): Markup =>
  markup`<h2 style="margin:0 0 12px;font-size:17px;line-height:1.3">${words}</h2>
`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Characters. As many as mail programs show behind the subject, so that they don't go on with what the page begins with. */
const PREHEADER = 140

/** What mail programs show behind the subject: whom to answer first, and what they say. */
function preheader(digest: Digest): string {
  const waiting = waitingParts.flatMap((part) => digest[part].shown.map(({ lead }) => lead))
  const mentions = waiting.length > 0 ? waiting : digest.fresh.calm.shown
  return mentions.slice(0, MOST_NAMED).reduce((said, mention) => {
    if (said.length >= PREHEADER) return said
    const words = `${authorName(mentionFacts(mention))}: ${headline(mention, 90)}`
    return said === '' ? words : `${said} · ${words}`
  }, '')
}

const MOST_NAMED = 3

function people(which: WaitingPart, digest: Digest, view: DigestView): Markup[] {
  const { shown } = digest[which]
  if (shown.length + digest[which].more === 0) return []
  const total = grouped(shown.length + digest[which].more)
  return [
    block(
      markup`${heading(`${titles[which]} (${total})`)}${shown.map((person) => personBox(person, digest, view))}${pointer(more(which, digest, view))}`,
    ),
  ]
}

function personBox(person: DigestPerson, digest: Digest, view: DigestView): Markup {
  const row = personRow(person, digest)
  const waits = capital(waitsWords(row))
  const waiting = row.late ? alarm(waits) : markup`<strong>${waits}</strong>`
  const more = moreWords(row)
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;table-layout:fixed"><tr><td style="border-left:4px solid ${row.late || row.danger ? '#d64533' : '#3b6fd4'};padding:0 0 0 12px">
<div style="margin:0 0 2px">${row.danger ? markup`${alarm(capital(DANGER))} · ` : nothing}${waiting}${isNew(person, digest) ? newBadge : nothing}</div>
<div class="faint" style="margin:0 0 6px;font-size:14px;color:#5b6472">${foreign(authorName(row))} on ${foreign(row.place)} · ${kindWords(row)}${besides(row).map((words) => markup` · ${foreign(words)}`)}${more === undefined ? nothing : markup` · ${more}`}</div>
${quote(row)}${whyLine(row)}${toDo(row, digest, view)}
</td></tr></table>
`
}

const alarm = (words: string): Markup => markup`<strong class="late" style="color:#b42318">${words}</strong>`

const newBadge = markup` <span class="badge" style="background:#e3ecfb;color:#174a9c;border-radius:3px;padding:1px 6px;font-size:12px">new</span>`

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

function whyLine(row: Row): Markup {
  const words = why(row)
  if (words.length === 0) return nothing
  return markup`<div class="faint" dir="auto" style="margin:0 0 6px;font-size:13px;color:#5b6472">Why: ${words.join(' · ')}</div>
`
}

/** What to do about a post, tall enough for a thumb. */
function toDo({ url, caseId }: Row, digest: Digest, view: DigestView): Markup {
  const open = webLink(url) === undefined ? nothing : markup`${link(markup`Open the post`, url)} &nbsp; `
  return markup`<div style="margin:0 0 2px;padding:5px 0;line-height:1.7">${open}${actions(
    caseId,
    digest,
    view,
  ).map((command) => markup`${code(command)} `)}</div>
`
}

const code = (words: string): Markup =>
  markup`<code class="code" style="display:inline-block;font-size:13px;background:#eef0f3;color:#1f2937;padding:2px 6px">${words}</code>`

const ownWords = (words: string): Markup[] =>
  codeSpans(words).map(({ text, code: isCode }) => (isCode ? code(text) : markup`${text}`))

const command = (words: string): Markup => markup`<div style="margin:0 0 2px">${code(words)}</div>
`

const pointer = (one: Pointer | undefined): Markup =>
  one === undefined
    ? nothing
    : markup`<div style="margin:8px 0 4px">${capital(one.text)}${one.command === undefined ? '' : ':'}</div>
${one.command === undefined ? nothing : command(one.command)}`

function fresh(digest: Digest, view: DigestView): Markup {
  const rows = digest.fresh.calm.shown.map((mention) => calmRow(mention, digest))
  return block(markup`${heading(titles.fresh)}<p style="margin:0 0 10px">${freshSentence(digest)}</p>
${rows}${pointer(more('fresh', digest, view))}`)
}

function brandTable(digest: Digest, view: DigestView): Markup[] {
  const told = toldBrands(digest)
  const quiet = quietSentence(digest)
  if (told.length === 0 && quiet === undefined) return []
  const rows = told.map((brand) => ({
    name: markup`${foreign(brandName(brand.name))}${isInDanger(brand) ? markup` · ${alarm(DANGER)}` : nothing}`,
    cells: brandCells(brand),
  }))
  return [
    block(
      markup`${heading(BRANDS_TITLE)}${rows.length === 0 ? nothing : figures(brandHead, rows)}${quiet === undefined ? nothing : markup`<div>${foreign(quiet)}</div>`}${pointer(fewOfEachPointer(digest, view))}`,
    ),
  ]
}

function calmRow(mention: RankedMention, { brands }: Digest): Markup {
  const facts = mentionFacts(mention)
  const danger = facts.danger ? markup` · ${alarm(DANGER)}` : nothing
  return markup`<div style="margin:0 0 10px"><div dir="auto">${link(markup`${headline(mention, 120)}`, facts.url)}</div>
<div class="faint" style="font-size:13px;color:#5b6472">${foreign(authorName(facts))} on ${foreign(facts.place)}${danger} · ${facts.kind}${brands.length > 1 ? markup` · ${foreign(facts.brand)}` : nothing}</div></div>
`
}

function moved(digest: Digest, view: DigestView): Markup[] {
  const { shown, more: rest } = digest.moved
  if (shown.length + rest === 0) return []
  const rows = shown.map(
    (
      one,
    ) => markup`<div style="margin:0 0 8px">${idOf(caseName(one, digest))}${foreign(personName(one.person))} on ${link(foreign(one.place), one.url)}${digest.brands.length > 1 ? markup` · ${foreign(one.brand)}` : nothing} · ${foreign(moveWords(one, digest.audience))}, ${timeName(one.event.at, digest.calendar)}</div>
`,
  )
  return [
    block(
      markup`${heading(`${titles.moved} (${grouped(shown.length + rest)})`)}${rows}${pointer(more('moved', digest, view))}`,
    ),
  ]
}

const idOf = (name: string): Markup =>
  name === '' ? nothing : markup`<code style="font-size:13px">${name}</code> `

function coverage(digest: Digest, view: DigestView): Markup {
  const { summary, troubles } = coverageWords(digest)
  const rows = troubles.map(
    ({ name, text }) =>
      markup`<li style="margin:0 0 6px"><strong>${foreign(name)}</strong>: <span dir="auto">${ownWords(text)}</span></li>
`,
  )
  const list =
    rows.length === 0
      ? nothing
      : markup`<ul style="margin:8px 0;padding:0 0 0 18px">${rows}</ul>
${pointer(checkPointer(digest, view))}`
  return block(markup`${heading(titles.coverage)}<div>${ownWords(summary)}</div>
${list}${pointer(unjudgedPointer(digest, view))}${pointer(lapsedPointer(digest, view))}`)
}
