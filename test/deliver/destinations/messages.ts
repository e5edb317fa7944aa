import * as fc from 'fast-check'
import type { AlertItem, AlertMessage } from '../../../src/model/alert-message.js'

export const message = (more: Partial<AlertMessage> = {}): AlertMessage => ({
  id: 'msg_2026-11-03_a1',
  kind: 'new',
  rule: 'support',
  urgency: 'high',
  title: '2 posts about Northwind Hosting need a reply',
  brands: ['Northwind Hosting'],
  items: [
    {
      headline: 'outage · severity 3 · waits 2 h',
      by: 'Kim at community.northwind.example',
      words: 'Our shop is down since this morning.\nNobody answers the telephone!',
      url: 'https://community.northwind.example/t/shop-down/412?page=2#post-7',
      case: 'k7f',
      command: 'mentions show k7f',
    },
    { headline: 'billing · severity 2 · waits 40 min', words: 'Charged twice, again.' },
  ],
  more: 0,
  notes: ['3 were held back between 22:00 and 07:00.'],
  at: '2026-11-03T09:00:00.000Z',
  ...more,
})

const HOSTILE = [
  ...[
    '@everyone',
    '@here',
    '@channel',
    '@all',
    '<!channel>',
    '<!here|x>',
    '<@U0123456>',
    '<@&99>',
    '<#C01>',
    '<at>Kim</at>',
  ],
  ...[
    '[bank](https://evil.example/a)',
    '<https://evil.example|bank>',
    'https://evil.example',
    'www.evil.example',
    'HTTPS://EVIL.example',
  ],
  ...[
    'javascript:alert(1)',
    'mailto:kim@evil.example',
    'tg://resolve?domain=x',
    'slack://open',
    '<a href="https://evil.example">x</a>',
    '<b>',
    '</blockquote>',
  ],
  ...[
    '**b**',
    '__u__',
    '_i_',
    '~~s~~',
    '||hidden||',
    '`code`',
    '```\nblock\n```',
    '> quote',
    '# head',
    '- list',
    '1. list',
    '-# small',
    '![](x)',
    ':bomb:',
  ],
  ...[
    '&',
    '&amp;',
    '&lt;b&gt;',
    '&#64;everyone',
    '\\',
    '\\*',
    '{{DATE(2017-02-14T06:00:00Z, SHORT)}}',
    '{{id}}',
    '$HOME',
    '%s',
    '"',
    "'",
  ],
  ...['\u202e', '\u2066', '\u200b', '\u0000', '\u001b[31m', '\r\n', '\u2028', '\ud800', '\ufeff', '\u0007'],
  ...[
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    'e\u0301\u0302',
    '한국어',
    'مرحبا',
    'Größe',
    '𝔑𝔬𝔯𝔱𝔥',
    '＠everyone',
    '\n',
    ' ',
    ' ',
    'down',
    'northwind',
    'help me please',
  ],
]

const text = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: most }).map((parts) => parts.join('')),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: most }).map((parts) => parts.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 6_000 }))
        .map(([part, times]) => part.repeat(times)),
    },
  )

const address = fc.oneof(
  fc.constantFrom(
    'https://community.northwind.example/t/1',
    'http://forum.example/(a)_[b]?q="x"&<y>#z',
    'https://user:password@forum.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//forum.example/a',
    'https://forum.example/\u202egnp.exe',
    'https://bücher.example/ä ö',
    '',
  ),
  fc.webUrl(),
  fc.integer({ min: 1, max: 3_000 }).map((length) => `https://forum.example/${'a'.repeat(length)}`),
)

const item: fc.Arbitrary<AlertItem> = fc.record(
  {
    headline: text(10),
    by: text(10),
    words: text(60),
    url: address,
    case: fc.constant('k7f'),
    command: fc.constant('mentions show k7f'),
  },
  { requiredKeys: ['headline'] },
)

/** Whatever people write, and as much as they like. */
export const anyMessage: fc.Arbitrary<AlertMessage> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('danger', 'new', 'broken', 'news', 'test'),
  rule: text(5),
  urgency: fc.constantFrom('danger', 'high', 'normal', 'over'),
  title: text(20),
  brands: fc.array(text(3), { maxLength: 3 }),
  items: fc.oneof(fc.array(item, { maxLength: 4 }), fc.array(item, { minLength: 8, maxLength: 40 })),
  more: fc.constantFrom(0, 0, 12, 9_960),
  notes: fc.array(text(20), { maxLength: 12 }),
  at: fc.constant('2026-11-03T09:00:00.000Z'),
})
