import type { RankedMention } from '../../cases/ranked-mention.js'
import { isInDanger } from '../../digest/brands.js'
import { afterDanger, type Digest, type WaitingPart, waitingParts } from '../../digest/digest.js'
import { mentionFacts } from '../../views/row.js'
import { foreign, link, type Markup, html as markup, nothing } from '../markup.js'
import { codeSpans } from '../wording/code-spans.js'
import { andMore } from '../wording/named-post.js'
import { dangerWords } from '../wording/row.js'
import type { Wording } from '../wording/wording.js'
import { brandCells, brandName, fewOfEachPointer, quietSentence, toldBrands } from './brand-words.js'
import type { DigestOutput, DigestView } from './digest-output.js'
import { doneSentences, doneTitle } from './done-words.js'
import { page } from './html-page.js'
import { alarm, capital, code, personBox } from './html-person.js'
import { dayBars, figures, numberTable } from './html-week.js'
import { incidentPointers } from './incident-words.js'
import { coverageWords, lookLine } from './look-words.js'
import { headline } from './passages.js'
import {
  authorName,
  brandsName,
  caseName,
  checkPointer,
  emptyLine,
  freshSentence,
  inShort,
  lapsedPointer,
  more,
  moveWords,
  type Pointer,
  partTitle,
  periodWords,
  personName,
  subjectLine,
  unjudgedPointer,
} from './wording.js'

/**
 * For mail programs and browsers. Styles stand in the elements, since many mail programs know nothing else; those in the
 * head only adapt it to the dark. No script, picture or anything else that would have to be fetched.
 */
export const html: DigestOutput = {
  render(digest, view) {
    const { brands, isEmpty } = digest
    const { wording } = view
    const { titles } = wording.digest
    const around = { title: subjectLine(digest, wording), language: wording.tag }
    if (isEmpty)
      return page({ ...around, preheader: '' }, [
        block(markup`<p style="margin:0">${foreign(emptyLine(digest, wording))}</p>`, '0'),
      ])
    return page({ ...around, preheader: preheader(digest, wording) }, [
      block(
        markup`<h1 style="margin:0 0 4px;font-size:22px;line-height:1.25">${foreign(brandsName(brands, wording))}</h1>
<p style="margin:0 0 4px;font-size:16px">${capital(inShort(digest, wording))}.</p>
<p class="faint" style="margin:0;font-size:13px;color:#5b6472">${periodWords(digest, wording)}</p>
<p class="faint" style="margin:0;font-size:13px;color:#5b6472">${foreign(lookLine(digest, wording))}</p>`,
        '0',
      ),
      ...incidents(digest, view),
      ...people('danger', digest, view),
      ...brandTable(digest, view),
      ...afterDanger.flatMap((part) => people(part, digest, view)),
      fresh(digest, view),
      ...moved(digest, view),
      section(titles.numbers, numberTable(digest, wording)),
      section(titles.days, dayBars(digest, wording)),
      coverage(digest, view),
    ])
  },
}

/** A part of the page, with a line above all but the first. */
const block = (inside: Markup, line = '1px solid #dfe3e8'): Markup =>
  markup`<tr><td class="block" style="padding:16px 20px;border-top:${line}">${inside}</td></tr>
`

/** A part with a heading, which a screen reader can go to. */
const section = (name: string, inside: Markup, heading = name): Markup =>
  block(markup`<section aria-label="${name}">${title(heading)}${inside}</section>`)

const title = (words: string): Markup =>
  markup`<h2 style="margin:0 0 12px;font-size:17px;line-height:1.3">${words}</h2>
`

/** Characters. As many as mail programs show behind the subject, so that they don't go on with what the page begins with. */
const PREHEADER = 140

/** What mail programs show behind the subject: whom to answer first, and what they say. */
function preheader(digest: Digest, wording: Wording): string {
  const waiting = waitingParts.flatMap((part) => digest[part].shown.map(({ lead }) => lead))
  const mentions = waiting.length > 0 ? waiting : digest.fresh.calm.shown
  return mentions.slice(0, MOST_NAMED).reduce((said, mention) => {
    if (said.length >= PREHEADER) return said
    const words =
      authorName(mentionFacts(mention), wording) + wording.say.colon + headline(mention, 90, wording)
    return said === '' ? words : `${said} · ${words}`
  }, '')
}

const MOST_NAMED = 3

function incidents(digest: Digest, view: DigestView): Markup[] {
  const pointers = incidentPointers(digest, view)
  if (pointers.length === 0) return []
  const rows = pointers.map(
    ({ text, command: typed }) =>
      markup`<div style="margin:0 0 12px;border-left:4px solid #d64533;padding:0 0 0 12px"><strong dir="auto">${text}</strong>${
        typed === undefined ? nothing : markup`<div style="margin:4px 0 0">${code(typed)}</div>`
      }</div>
`,
  )
  return [section(view.wording.digest.titles.incidents, markup`${rows}`)]
}

function people(which: WaitingPart, digest: Digest, view: DigestView): Markup[] {
  const { shown } = digest[which]
  if (shown.length + digest[which].more === 0) return []
  return [
    section(
      view.wording.digest.titles[which],
      markup`${shown.map((person) => personBox(person, digest, view))}${pointer(more(which, digest, view), view.wording)}`,
      partTitle(which, digest, view.wording),
    ),
  ]
}

const ownWords = (words: string): Markup[] =>
  codeSpans(words).map(({ text, code: isCode }) => (isCode ? code(text) : markup`${text}`))

const command = (words: string): Markup => markup`<div style="margin:0 0 2px">${code(words)}</div>
`

const pointer = (one: Pointer | undefined, { say: { colon } }: Wording): Markup =>
  one === undefined
    ? nothing
    : markup`<div style="margin:8px 0 4px">${capital(one.text)}${one.command === undefined ? '' : colon.trimEnd()}</div>
${one.command === undefined ? nothing : command(one.command)}`

function fresh(digest: Digest, view: DigestView): Markup {
  const rows = digest.fresh.calm.shown.map((mention) => calmRow(mention, digest, view.wording))
  return section(
    view.wording.digest.titles.fresh,
    markup`<p style="margin:0 0 10px">${freshSentence(digest, view.wording)}</p>
${rows}${pointer(more('fresh', digest, view), view.wording)}`,
  )
}

function brandTable(digest: Digest, view: DigestView): Markup[] {
  const { wording } = view
  const { brandHead, titles } = wording.digest
  const told = toldBrands(digest)
  const quiet = quietSentence(digest, wording)
  if (told.length === 0 && quiet === undefined) return []
  const rows = told.map((brand) => ({
    name: markup`${foreign(brandName(brand.name))}${isInDanger(brand) ? markup` · ${alarm(wording.row.dangerNow)}` : nothing}`,
    cells: brandCells(brand, wording),
  }))
  return [
    section(
      titles.brands,
      markup`${rows.length === 0 ? nothing : figures(brandHead, rows)}${quiet === undefined ? nothing : markup`<div>${foreign(quiet)}</div>`}${pointer(fewOfEachPointer(digest, view), wording)}`,
    ),
  ]
}

function calmRow(mention: RankedMention, { brands }: Digest, wording: Wording): Markup {
  const facts = mentionFacts(mention)
  const words = dangerWords(facts, wording.row)
  const danger = words === undefined ? nothing : markup` · ${alarm(words)}`
  return markup`<div style="margin:0 0 10px"><div dir="auto">${link(markup`${headline(mention, 120, wording)}`, facts.url)}</div>
<div class="faint" style="font-size:13px;color:#5b6472">${foreign(authorName(facts, wording))} ${wording.digest.on} ${foreign(facts.place)}${danger} · ${wording.row.kinds[facts.kind]}${brands.length > 1 ? markup` · ${foreign(facts.brand)}` : nothing}</div></div>
`
}

function moved(digest: Digest, view: DigestView): Markup[] {
  const { shown, more: rest } = digest.moved
  const { wording } = view
  const { titles, on } = wording.digest
  const done = doneSentences(digest, wording)
  if (shown.length + rest + done.length === 0) return []
  const rows = shown.map(
    (
      one,
    ) => markup`<div style="margin:0 0 8px">${idOf(caseName(one, digest))}${foreign(personName(one.person, wording))} ${on} ${link(foreign(one.place), one.url)}${andMore(one.morePeople, wording.digest)}${digest.brands.length > 1 ? markup` · ${foreign(one.brand)}` : nothing} · ${foreign(moveWords(one, wording, digest.audience))}, ${wording.say.timeName(digest.calendar.local(one.event.at))}</div>
`,
  )
  return [
    section(
      titles.moved,
      markup`${
        done.length === 0
          ? nothing
          : markup`<p style="margin:0 0 10px">${foreign(done.join(' '))}</p>
`
      }${rows}${pointer(more('moved', digest, view), wording)}`,
      doneTitle(digest, wording),
    ),
  ]
}

const idOf = (name: string): Markup =>
  name === '' ? nothing : markup`<code style="font-size:13px">${name}</code> `

function coverage(digest: Digest, view: DigestView): Markup {
  const { wording } = view
  const { summary, troubles } = coverageWords(digest, wording)
  const rows = troubles.map(
    ({ name, text }) =>
      markup`<li style="margin:0 0 6px"><strong>${foreign(name)}</strong>${wording.say.colon}<span dir="auto">${ownWords(text)}</span></li>
`,
  )
  const list =
    rows.length === 0
      ? nothing
      : markup`<ul style="margin:8px 0;padding:0 0 0 18px">${rows}</ul>
${pointer(checkPointer(digest, view), wording)}`
  return section(
    wording.digest.titles.coverage,
    markup`<div>${ownWords(summary)}</div>
${list}${pointer(unjudgedPointer(digest, view), wording)}${pointer(lapsedPointer(digest, view), wording)}`,
  )
}
