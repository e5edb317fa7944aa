import { expect, test } from 'vitest'
import { htmlToText } from '../../src/text/html.js'

const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`

test.each([
  [
    'with classes',
    `<p>shorter</p><table class="diff"><tr class="diff-title"><td>← Older revision</td><td>Revision as of 11:40</td></tr>${row(
      '<td class="diff-lineno">Line 1:</td>',
      '<td class="diff-lineno">Line 1:</td>',
    )}${row(
      '<td class="diff-marker">−</td>',
      '<td class="diff-deletedline diff-side-deleted"><div>Northwind is <del>down</del></div></td>',
      '<td class="diff-marker">+</td>',
      '<td class="diff-addedline diff-side-added"><div>Northwind is <ins>fine</ins></div></td>',
    )}</table>`,
    'shorter\n\nNorthwind is fine',
  ],
  [
    'with colours, as in feeds',
    `<table style="color: #202122;">${row(
      '<td colspan="2" style="text-align: center;">← Older revision</td>',
      '<td colspan="2" style="text-align: center;">Revision as of 11:40, 28 November 2026</td>',
    )}${row('<td colspan="2">Line 1:</td>', '<td colspan="2">Line 1:</td>')}${row(
      '<td class="diff-marker" data-marker="−"></td>',
      '<td style="border-width: 1px 1px 1px 4px; border-color: #ffe49c;"><div>Northwind is down</div></td>',
      '<td class="diff-marker" data-marker="+"></td>',
      '<td style="border-width: 1px 1px 1px 4px; border-color: #a3d3ff;"><div>Northwind is fine</div></td>',
    )}</table>`,
    'Northwind is fine',
  ],
  [
    'in German',
    `<table>${row('<td>← Nächstältere Version</td>', '<td>Version vom 28. November 2026, 11:40 Uhr</td>')}${row('<td>Zeile 12:</td>', '<td>Zeile 12:</td>')}${row('<td>a</td>')}</table>`,
    'a',
  ],
  [
    'where a cell never ends, nothing is lost',
    '<table><tr><td class="diff-deletedline">old<td>new</table> behind',
    'old  new\n\nbehind',
  ],
  [
    'a table of somebody’s own',
    '<table><tr><td>Line 1: down</td><td>yes</td></tr></table>',
    'Line 1: down  yes',
  ],
  ['outside a table', '<p>Line 1:</p><p class="diff-marker">down</p>', 'Line 1:\n\ndown'],
])('a change of a wiki %s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text)
})
