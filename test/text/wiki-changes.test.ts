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
    'with the lines around it, as feeds of MediaWiki show them twice',
    `<p>it works</p><table>${row(
      '<td class="diff-marker" data-marker="−"></td>',
      '<td style="border-color: #ffe49c; vertical-align: top;"><div>Northwind <del>is down</del>.</div></td>',
      '<td class="diff-marker" data-marker="+"></td>',
      '<td style="border-color: #a3d3ff; vertical-align: top;"><div>Northwind <ins>is fine</ins>.</div></td>',
    )}${row(
      '<td class="diff-marker"></td>',
      '<td style="background-color: #f8f9fa; border-color: #eaecf0; vertical-align: top;"><br/></td>',
      '<td class="diff-marker"></td>',
      '<td style="background-color: #f8f9fa; border-color: #eaecf0; vertical-align: top;"><br/></td>',
    )}${row(
      '<td class="diff-marker"></td>',
      '<td style="background-color: #f8f9fa; border-color: #eaecf0;"><div>Nobody answers.</div></td>',
      '<td class="diff-marker"></td>',
      '<td style="background-color: #f8f9fa; border-color: #eaecf0;"><div>Nobody answers.</div></td>',
    )}</table>`,
    'it works\n\nNorthwind is fine.',
  ],
  [
    'with the lines around it, by class',
    `<table class="diff">${row(
      '<td class="diff-lineheader">-</td>',
      '<td class="diff-deletedline">Northwind is <strong class="diff-mark">down</strong></td>',
      '<td class="diff-lineheader">+</td>',
      '<td class="diff-addedline">Northwind is <strong class="diff-mark">fine</strong></td>',
    )}${row('<td class="diff-lineheader"></td>', '<td class="diff-context">Nobody answers.</td>', '<td class="diff-lineheader"></td>', '<td class="diff-context diff-side-added">Nobody answers.</td>')}</table>`,
    'Northwind is fine',
  ],
  [
    'of DokuWiki with colours, as in feeds',
    `<table><tr><th colspan="2" width="50%">1764414000</th></tr>${row('<td  colspan="2">Line 1:</td>', '<td  colspan="2">Line 1:</td>')}${row(
      '<td >-</td>',
      '<td style="background-color: #ffdddd;">Northwind is <strong style="color: #ff0000;">down</strong></td>',
      '<td >+</td>',
      '<td style="background-color: #ddffdd;">Northwind is <strong style="color: #ff0000;">fine</strong></td>',
    )}${row('<td >&#160;</td>', '<td style="background-color: #f5f5f5;">Nobody answers.</td>')}</table>`,
    '1764414000\nNorthwind is fine',
  ],
  [
    'that is a table of somebody’s own, in their colours',
    '<table><tr><td style="background-color: #f5f5f5; padding: 2px">Northwind</td><td>a - b</td></tr></table>',
    'Northwind  a - b',
  ],
  [
    'that is a table with every other row in grey',
    `<table>${row('<td style="background-color: #f5f5f5;">Northwind</td>', '<td style="background-color: #f5f5f5;">is down</td>')}<tr style="background-color:#f5f5f5"><td>Nobody</td><td>answers</td></tr></table>`,
    'Northwind  is down\nNobody  answers',
  ],
  [
    'that is a table with what is wrong in red, and a head with borders',
    `<table>${row('<th style="border-color: #eaecf0;">Service</th>')}${row('<td style="background-color:#ffdddd">Northwind is down</td>')}${row('<td>&Auml;rger</td>', '<td style="background-color:#ffdddd">since noon</td>')}</table>`,
    'Service\nNorthwind is down\nÄrger  since noon',
  ],
  ['in a colour of somebody’s own', '<p style="border-color: #eaecf0">down</p>', 'down'],
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
