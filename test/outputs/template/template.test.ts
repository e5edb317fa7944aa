import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../../src/outputs/template/parse.js'
import { type Escaping, escapingFor, renderTemplate } from '../../../src/outputs/template/render.js'
import type { Report } from '../../../src/views/report.js'
import { hostileReport } from '../hostile.js'
import { calm, mention, report } from '../sample.js'

function printed(text: string, given: Report = calm(), escaping: Escaping = 'plain'): string {
  const found = parseTemplate(text)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return renderTemplate(found, given, escaping)
}

const faultsOf = (text: string) => {
  const found = parseTemplate(text)
  return 'faults' in found ? found.faults : []
}

test.each([
  ['{{counts.people}} wait', '2 wait'],
  ['{{#mentions}}{{case.id}} {{score}}\n{{/mentions}}', 'k0b 92.4\nk0c 41.6\n'],
  ['{{#mentions}}{{#late}}{{url}}{{/late}}{{^late}}-{{/late}}{{/mentions}}', 'https://forum.example/t/11-'],
  ['{{#mentions}}{{#author}}{{name}},{{/author}}{{/mentions}}', 'Jane Doe,Ravi,'],
  ['{{#mentions}}{{#title}}{{.}};{{/title}}{{/mentions}}', 'Northwind: shop down since Monday;'],
  [
    '{{#coverage.sources}}{{name}}={{status}} {{/coverage.sources}}',
    'https://forum.example/posts.rss=answered https://status.example/posts.rss=failed ',
  ],
  ['{{=<% %>=}}<% counts.late %> {{counts.late}}', '1 {{counts.late}}'],
  ['{{! said by nobody }}x', 'x'],
  ['', ''],
])('%j prints %j', (text, prints) => expect(printed(text)).toBe(prints))

test('what is not there is nothing, and not the same name further out', () => {
  const posts = report([
    mention({ text: 'It is down', url: 'https://forum.example/t/1', author: { name: 'Jane' } }),
  ])
  // A person without a page, in a post that has an address; and a post without a title.
  expect(
    printed('{{#mentions}}[{{#author}}{{url}}{{/author}}][{{title}}][{{url}}]{{/mentions}}', posts),
  ).toBe('[][][https://forum.example/t/1]')
})

test.each([
  ['{{#mentions}}\n{{titel}}\n{{/mentions}}', [{ line: 2, what: 'unknown', name: 'titel' }]],
  ['{{mentions.length}}', [{ line: 1, what: 'unknown', name: 'mentions.length' }]],
  ['{{constructor}} {{__proto__}}', [{ what: 'unknown' }, { what: 'unknown' }]],
  ['{{#mentions}}{{text.constructor}}{{toString}}{{/mentions}}', [{ what: 'unknown' }, { what: 'unknown' }]],
  ['{{#counts}}{{people}}{{text}}{{/counts}}', [{ what: 'unknown', name: 'text' }]],
  ['a\n\n{{> /etc/passwd}}', [{ line: 3, what: 'partial', name: '/etc/passwd' }]],
  ['{{#mentions}}{{author}}{{/mentions}}', [{ what: 'no-text', name: 'author' }]],
  ['{{mentions}}', [{ what: 'no-text', name: 'mentions' }]],
  ['a\n{{#mentions}}\n', [{ line: 3, what: 'syntax', message: 'Unclosed section "mentions"' }]],
  ['{{counts.people', [{ line: 1, what: 'syntax', message: 'Unclosed tag' }]],
  ['\n{{/mentions}}', [{ line: 2, what: 'syntax', message: 'Unopened section "mentions"' }]],
  ['{{titel}}\n{{txt}}', [{ line: 1 }, { line: 2 }]],
])('%j is wrong', (text, faults) => {
  expect(faultsOf(text)).toHaveLength(faults.length)
  expect(faultsOf(text)).toMatchObject(faults)
})

test.each([
  ['alert.html', 'html'],
  ['ALERT.HTM', 'html'],
  ['feed.xml.mustache', 'html'],
  ['body.json', 'json'],
  ['body.json.tmpl', 'json'],
  ['lines.ndjson', 'json'],
  ['alert.txt', 'plain'],
  ['alert', 'plain'],
  ['html', 'plain'],
  ['alert.mustache', 'plain'],
])('%s: %s', (file, escaping) => expect(escapingFor(file)).toBe(escaping))

const evil = report([
  mention({
    text: '<script>alert(1)</script> "quoted"\n\\ \u001b[2J \u202egnp.exe',
    url: 'javascript:alert(1)',
    author: { name: `O'Neil & Sons`, url: 'data:text/html,x' },
  }),
])

describe('what strangers wrote', () => {
  test('is text in a page, and leads nowhere else than into the web', () => {
    const page = printed(
      '{{#mentions}}<a href="{{url}}">{{text}}</a> {{author.name}} {{author.url}}{{/mentions}}',
      evil,
      'html',
    )
    expect(page).toBe(
      '<a href="">&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot;\n\\ [2J gnp.exe</a> O&#39;Neil &amp; Sons ',
    )
  })

  test('stays within the string that it stands in', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = printed(
          '[{{#mentions}}{"text": "{{text}}", "by": "{{author.name}}"},{{/mentions}}0]',
          hostile,
          'json',
        )
        const value: unknown[] = JSON.parse(text)
        expect(value).toHaveLength(hostile.mentions.length + 1)
      }),
    )
  })

  test('moves no cursor and turns no text around, also where it is not escaped', () => {
    const dangerous = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    fc.assert(
      fc.property(hostileReport, fc.constantFrom<Escaping>('html', 'json', 'plain'), (hostile, escaping) => {
        const text =
          '{{#mentions}}{{{text}}} {{&title}} {{place}} {{brand}} {{author.name}}{{/mentions}}{{#coverage.sources}}{{{name}}}{{/coverage.sources}}'
        expect(printed(text, hostile, escaping)).not.toMatch(dangerous)
      }),
    )
  })
})

test('it is known whether it tells of the sources', () => {
  expect(parseTemplate('{{coverage.complete}}')).toMatchObject({ saysCoverage: true })
  expect(parseTemplate('{{counts.people}}')).toMatchObject({ saysCoverage: false })
})

test('every name of the published format is taken', () => {
  const all = parseTemplate(
    '{{generatedAt}}{{counts.needReply}}{{#closed}}{{what}}{{/closed}}{{#whyEmpty}}{{.}}{{/whyEmpty}}{{#coverage.unjudged}}{{language}}{{/coverage.unjudged}}{{#mentions}}{{case.owner}}{{#case.tags}}{{.}}{{/case.tags}}{{#promises}}{{promise}} {{endsAt}}{{/promises}}{{#signals}}{{name}}{{#spans}}{{start}}{{/spans}}{{/signals}}{{severity}}{{there.answered}}{{#copies}}{{authors}}{{/copies}}{{/mentions}}',
  )
  expect('faults' in all ? all.faults : []).toEqual([])
})
