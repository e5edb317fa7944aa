import { expect, test } from 'vitest'
import { fillTemplate } from '../../src/loopback/template.js'

const values = { now: new Date('2026-09-07T12:00:00Z'), base: 'http://127.0.0.1:8080' }

test.each([
  { text: '{{base}}/feed and {{base}}', filled: 'http://127.0.0.1:8080/feed and http://127.0.0.1:8080' },
  { text: '{{ago 90s iso}}', filled: '2026-09-07T11:58:30.000Z' },
  { text: '{{ago 90m rfc822}}', filled: 'Mon, 07 Sep 2026 10:30:00 GMT' },
  { text: '{{ago 3h epoch}}', filled: '1788771600' },
  { text: '{{in 90m rfc822}}', filled: 'Mon, 07 Sep 2026 13:30:00 GMT' },
  { text: 'a{{after 1m}}, b{{end}}', filled: 'a' },
  { text: 'a{{after 0m}}, b {{in 1h iso}}\nc{{end}}, d', filled: 'a, b 2026-09-07T13:00:00.000Z\nc, d' },
  { text: '{{after 1x}}a{{end}}', filled: '{{after 1x}}a{{end}}' },
  { text: '<pubDate>{{ago 2d iso}}</pubDate>', filled: '<pubDate>2026-09-05T12:00:00.000Z</pubDate>' },
  {
    text: '{{ago 3 iso}} {{ago 3w iso}} {{ago 3h local}} {{user}}',
    filled: '{{ago 3 iso}} {{ago 3w iso}} {{ago 3h local}} {{user}}',
  },
])('$text', ({ text, filled }) => expect(fillTemplate(text, values)).toBe(filled))

test.each([
  ['2026-09-07T12:59:59Z', 'a'],
  ['2026-09-07T13:00:00Z', 'ab'],
  ['2026-09-07T15:00:00Z', 'abc'],
])('what is to come is there in time: at %s %s', (at, filled) =>
  expect(fillTemplate('a{{after 1h}}b{{end}}{{after 2h}}c{{end}}', { ...values, at: new Date(at) })).toBe(
    filled,
  ),
)

test.each([
  ['2026-09-07T12:59:59Z', '9'],
  ['2026-09-07T13:00:00Z', '11'],
])('what holds until then is replaced in time: at %s %s', (at, filled) =>
  expect(fillTemplate('{{before 1h}}9{{end}}{{after 1h}}11{{end}}', { ...values, at: new Date(at) })).toBe(
    filled,
  ),
)

test.each([
  ['2026-01-01T01:59:00Z', ''],
  ['2026-01-01T02:00:00Z', 'open'],
  ['2026-01-01T02:59:00Z', 'open'],
  ['2026-01-01T03:00:00Z', 'over'],
])('between two moments, at %s', (at, shown) => {
  const values = { now: new Date('2026-01-01T00:00:00Z'), at: new Date(at), base: '' }
  expect(fillTemplate('{{after 2h before 3h}}open{{end}}{{after 3h}}over{{end}}', values)).toBe(shown)
})
