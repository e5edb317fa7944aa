import type { Digest } from '../../digest/digest.js'
import { html, type Markup, nothing } from '../markup.js'
import type { Wording } from '../wording/wording.js'
import { dayNames, numberCells, numberHead, numberName, numberRows } from './number-words.js'

/** A bar a day, made of table cells with a background: mail programs show no SVG. The numbers stand beside the bars. */
export function dayBars(digest: Digest, wording: Wording): Markup {
  const { days } = digest
  const names = dayNames(digest, wording)
  const highest = Math.max(1, ...days.map(({ needReply }) => needReply))
  const rows = days.map((day, index) => {
    const share = Math.round((day.needReply / highest) * 100)
    return html`<tr><th scope="row" align="left" width="88" class="faint" style="padding:2px 8px 2px 0;font-weight:normal;white-space:nowrap;font-size:13px;color:#5b6472">${names[index] ?? ''}</th><td align="right" width="40" style="padding:2px 8px 2px 0;font-size:14px">${wording.say.grouped(day.needReply)}</td><td style="padding:2px 0">${bar(share)}</td></tr>
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

export const numberTable = (digest: Digest, wording: Wording): Markup =>
  figures(
    numberHead(wording),
    numberRows(digest).map((row) => ({
      name: html`${numberName(row, digest, wording)}`,
      cells: numberCells(row, wording),
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
