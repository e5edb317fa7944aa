import { expect, test } from 'vitest'
import { describeBrands } from '../../src/app/check.js'
import { parseConfig } from '../../src/config/parse.js'
import { configText, tallyText } from '../../src/outputs/check-text.js'
import { sources } from '../../src/sources/index.js'

test('a name that is a part of another one is told of', () => {
  const brands = [
    { name: 'Northwind' },
    { name: 'Northwind Hosting' },
    { name: 'Contoso', match: 'contoso' },
    { name: 'Contoso Mail' },
    { name: 'Fabrikam' },
  ]
  const text = JSON.stringify({ brands, sources: [{ type: 'hackernews' }] })
  const config = parseConfig(text, { shownPath: 'mentions.yaml', env: {}, sources })
  expect(configText('mentions.yaml', describeBrands({ config, sources: [] }))).toBe(`mentions.yaml is valid.

Brands
  Northwind finds the name "Northwind"
    but not where it is a part of Northwind Hosting, which is another brand
  Northwind Hosting finds the name "Northwind Hosting"
  Contoso finds the word "contoso"
    note: its name is a part of Contoso Mail, which is another brand; \`match\` alone decides whether it is found there
  Contoso Mail finds the name "Contoso Mail"
  Fabrikam finds the name "Fabrikam"
`)
})

test.each([
  [{}, 'All is well. Next: mentions scan'],
  [{ mailsLeft: 1 }, 'The sources work. 1 mail waits to be sent: see above. Next: mentions scan'],
  [
    { mailsLeft: 2, mailFails: true },
    'The sources work. Mail cannot be sent: see above. Next: mentions scan',
  ],
  [
    { mailsLeft: 2, tried: 0 },
    'No source was tried. 2 mails wait to be sent: see above. Next: mentions scan',
  ],
  [{ failed: 1, spared: 1 }, '1 of 8 sources failed; 6 work, 1 is left to the scan. Next: mentions scan'],
  [
    { failed: 1, spared: 2, paused: 2 },
    '1 of 11 sources failed; 6 work, 2 are left to the scan, 2 are paused. Next: mentions scan',
  ],
  [
    { failed: 6, waiting: 1 },
    '6 of 8 sources failed; 1 works. 1 source waits for a site that limits requests. Next: mentions scan',
  ],
  [{ failed: 7 }, 'No source could be read. Correct what is said above, then check again.'],
  [
    { failed: 7, leftAlone: 7 },
    'No source could be read. There is nothing to correct: scans ask again once the sites allow it.',
  ],
  [
    { failed: 7, leftAlone: 2, leftUntil: new Date('2026-03-02T06:00:30Z') },
    'No source could be read. Correct what is said above, then check again after 2026-03-02 06:01 UTC: not all of these sites want to be asked before.',
  ],
  [
    { tried: 0, waiting: 1, leftUntil: new Date('2026-03-02T06:00:30Z') },
    'No source was tried. 1 source waits for a site that limits requests. Next, after 2026-03-02 06:01 UTC: mentions scan',
  ],
  [
    { tried: 0, waiting: 1, spared: 1, leftUntil: new Date('2026-03-02T06:00:30Z') },
    'No source was tried. 1 source waits for a site that limits requests. Next: mentions scan',
  ],
])('sources are counted as lists count them, all of the config: %j', (counts, says) => {
  const none = { failed: 0, tried: 7, waiting: 0, spared: 0, paused: 0, mailFails: false }
  expect(tallyText({ ...none, ...counts }, 'mentions scan')).toBe(says)
})

test('a brand says from which file its query is', () => {
  const brand = {
    name: 'Kestrel',
    finds: 'the word "kestrel"',
    about: [],
    notAbout: [],
    warnings: [],
    unread: [],
  }
  expect(configText('mentions.yaml', [{ ...brand, matchFile: 'kestrel\u001b.query' }])).toContain(
    '  Kestrel finds the word "kestrel"\n    as kestrel.query says\n',
  )
})
