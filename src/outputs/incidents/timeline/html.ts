import type { Timeline, TimelineEntry } from '../../../incidents/timeline.js'
import { webLink } from '../../../terminal/links.js'
import { fixed, foreign, type Markup, html as markup, nothing } from '../../markup.js'
import { duration } from '../../wording/duration.js'
import { style } from './html-style.js'
import { volumeChart } from './svg-chart.js'
import type { TimelineOutput } from './timeline-output.js'
import {
  CAUSE,
  entryWords,
  exampleWords,
  gapRow,
  kindWords,
  type Moments,
  momentsOf,
  promisedRows,
  promisedWords,
  summaryWords,
  termWords,
  titles,
  titleWords,
  toldRows,
  volumeWords,
} from './words.js'

/** A page of its own, to be read, printed or sent: no script, no picture and no style sheet that would have to be fetched. */
export const html: TimelineOutput = {
  render(timeline, calendar) {
    const moments = momentsOf(timeline, calendar)
    const title = titleWords(timeline, calendar)
    return page(title, [
      markup`<h1 dir="auto">${title}</h1>
<p>${foreign(summaryWords(timeline, moments).join(' '))}</p>
<p class="faint">Times are those of ${calendar.timeZone}.</p>
`,
      section(titles.timeline, entryTable(timeline, moments)),
      section(titles.gaps, gapTable(timeline, moments)),
      section(
        titles.volume,
        markup`<p>${volumeWords(timeline.volume)}</p>${volumeChart(timeline.volume, moments)}${numbers(timeline, moments)}`,
      ),
      section(titles.said, said(timeline, moments)),
      section(titles.promised, list([...promisedRows(timeline, moments), promisedWords(timeline)])),
      section(titles.told, list(toldRows(timeline))),
      section(titles.cause, markup`<p><em>${CAUSE}</em></p>`),
    ])
  },
}

function page(title: string, blocks: readonly Markup[]): string {
  const { markup: text } = markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${fixed(style)}</style>
</head>
<body>
<main>
${blocks}</main>
</body>
</html>
`
  return text
}

const section = (title: string, inside: Markup): Markup =>
  markup`<section><h2>${title}</h2>
${inside}</section>
`

const list = (rows: readonly string[]): Markup =>
  markup`<ul>${rows.map((row) => markup`<li dir="auto">${row}</li>`)}</ul>
`

function entryTable({ entries, incident }: Timeline, moments: Moments): Markup {
  const rows = entries.map(
    (entry) =>
      markup`<tr class="${isOurs(entry) ? 'ours' : 'theirs'}"><td class="when">${moments(entry.at)}</td><td class="after">${after(entry, incident.since)}</td><td>${entryCell(entry)}</td></tr>
`,
  )
  return markup`<table class="entries"><thead><tr><th scope="col">Time</th><th scope="col">After the first post</th><th scope="col">What happened</th></tr></thead><tbody>
${rows}</tbody></table>
`
}

/** What we did stands out from what happened to us: by a mark before it, not by its colour alone. */
const isOurs = ({ what }: TimelineEntry): boolean =>
  ['word', 'first-reply', 'fixed', 'last-told', 'closed'].includes(what)

function after({ at }: TimelineEntry, since: Date): string {
  const lasts = at.getTime() - since.getTime()
  return lasts < 60_000 ? '' : duration(lasts)
}

function entryCell(entry: TimelineEntry): Markup {
  const { text, quote, url } = entryWords(entry)
  const href = url === undefined ? undefined : webLink(url)
  const words = markup`<strong dir="auto">${text}</strong>`
  const linked = href === undefined ? words : markup`<a href="${href}">${words}</a>`
  return quote === undefined
    ? linked
    : markup`${linked}<blockquote dir="auto">${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote}</blockquote>`
}

/** Of words that an entry quotes, in UTF-16 code units. */
const LONGEST_QUOTE = 600

function gapTable({ gaps }: Timeline, moments: Moments): Markup {
  const rows = gaps.map((gap) => {
    const { what, lasts, when } = gapRow(gap, moments)
    return markup`<tr><th scope="row">${what}</th><td><strong>${lasts}</strong></td><td class="faint">${when}</td></tr>
`
  })
  return markup`<table><tbody>
${rows}</tbody></table>
`
}

/** The same as the chart for who listens, or copies it. */
function numbers({ volume }: Timeline, moments: Moments): Markup {
  const rows = volume.bars.map(
    ({ from, people, posts }) =>
      markup`<tr><td>${moments(from)}</td><td class="number">${people}</td><td class="number">${posts}</td></tr>
`,
  )
  return markup`<details open><summary>The numbers</summary><table class="numbers"><thead><tr><th scope="col">From</th><th scope="col" class="number">People</th><th scope="col" class="number">Posts</th></tr></thead><tbody>
${rows}</tbody></table></details>
`
}

function said(timeline: Timeline, moments: Moments): Markup {
  const { terms, kinds, examples } = timeline.said
  if (kinds.length === 0) return markup`<p>Nothing of it is stored any more.</p>`
  return markup`${list([
    ...(terms.length === 0 ? [] : [`Words: ${termWords(timeline)}.`]),
    `Kinds of trouble, by people: ${kindWords(timeline)}.`,
  ])}${
    examples.length === 0
      ? nothing
      : examples.map(
          ({ at, place, text }) =>
            markup`<blockquote dir="auto">${exampleWords(text)}<footer>on ${foreign(place)}, ${moments(at)}</footer></blockquote>
`,
        )
  }`
}
