import type { Digest } from '../../digest/digest.js'
import { html, type Markup, nothing } from '../markup.js'
import { dayName } from '../times.js'
import { grouped } from '../wording/count.js'
import { change, numberName, numberRows } from './wording.js'

/** A bar a day, made of table cells with a background: mail programs show no SVG. The numbers stand beside the bars. */
export function dayBars({ days }: Digest): Markup {
  const highest = Math.max(1, ...days.map(({ needReply }) => needReply))
  const rows = days.map((day, index) => {
    const share = Math.round((day.needReply / highest) * 100)
    const name = index === days.length - 1 ? 'today' : dayName(day)
    return html`<tr><th scope="row" align="left" width="88" class="faint" style="padding:2px 8px 2px 0;font-weight:normal;white-space:nowrap;font-size:13px;color:#5b6472">${name}</th><td align="right" width="40" style="padding:2px 8px 2px 0;font-size:14px">${grouped(day.needReply)}</td><td style="padding:2px 0">${bar(share)}</td></tr>
`
  })
  return html`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">
${rows}</table>
`
}

/** @param share of the longest bar, in percent */
const bar = (share: number): Markup =>
  share === 0
    ? nothing
    : html`<table role="presentation" width="${share}%" cellpadding="0" cellspacing="0" border="0"><tr><td class="fill" height="14" bgcolor="#3b6fd4" style="height:14px;line-height:14px;font-size:12px;background:#3b6fd4;border-radius:2px">&nbsp;</td></tr></table>`

export const numberTable = (digest: Digest): Markup =>
  figures(
    ['this week', 'week before', 'change'],
    numberRows(digest).map((row) => ({
      name: html`${numberName(row, digest)}`,
      cells: [
        grouped(row.week),
        row.weekBefore === undefined ? 'not known' : grouped(row.weekBefore),
        change(row),
      ],
    })),
  )

/** A table of numbers, the first column the one that matters. */
export function figures(
  columns: readonly string[],
  rows: readonly { name: Markup; cells: readonly string[] }[],
): Markup {
  const head = columns.map(
    (words) =>
      html`<th scope="col" align="right" class="faint" style="${cell};font-weight:normal;font-size:13px;color:#5b6472">${words}</th>`,
  )
  const lines = rows.map(({ name, cells: [first = '', ...others] }) => {
    const rest = others.map((words) => html`<td align="right" style="${cell}">${words}</td>`)
    return html`<tr><th scope="row" align="left" style="${cell};padding-left:0;font-weight:normal">${name}</th><td align="right" style="${cell};font-weight:600">${first}</td>${rest}</tr>
`
  })
  return html`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;font-size:14px;overflow-wrap:normal;word-break:normal">
<tr><td></td>${head}</tr>
${lines}</table>
`
}

const cell = 'padding:3px 0 3px 8px'
