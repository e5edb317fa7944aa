import { expect, test } from 'vitest'
import { loadOutput } from '../../../src/outputs/index.js'
import { calm } from '../sample.js'
import { atomFaults, jsonFeedFaults } from './rules.js'

const view = { width: 80, colour: false, links: false }
const [atom, jsonFeed] = await Promise.all(
  (['atom', 'jsonfeed'] as const).map(async (name) => (await loadOutput(name)).render(calm(), view)),
)

test.each([
  [/<id>urn:[^<]*<\/id>/, ''],
  [/<id>urn:[^<]*<\/id>/, '<id>urn:uuid:1</id>'],
  [/<updated>/, '<updated>on '],
  [/ xmlns="[^"]*"/, ''],
  [/<entry>/, '<entry><guid>1</guid>'],
  [/<author><name>mentions<\/name><\/author>/, ''],
  [/href="https:/, 'href="'],
  [/&lt;blockquote/, '&lt;script&gt;&lt;blockquote'],
  [/&lt;a href=&quot;https:/, '&lt;a href=&quot;javascript:'],
  [/<\/entry>/, ''],
  [/<title>/, '<title>\u0008'],
  [/(<entry>[\s\S]*?<\/entry>)/, '$1$1'],
])('Atom: %s → %j is seen', (found, instead) => {
  expect(atomFaults(atom ?? '')).toEqual([])
  const spoilt = (atom ?? '').replace(found, instead)
  expect(spoilt).not.toBe(atom)
  expect(atomFaults(spoilt)).not.toEqual([])
})

test.each([
  [/version\/1.1/, 'version/2'],
  [/"id": "urn/, '"id": "x'],
  [/"date_modified": "/, '"date_modified": "on '],
  [/"items"/, '"entries"'],
  [/<blockquote/, '<img src=x><blockquote'],
  [/"content_html"/, '"content"'],
  [/"tags": \[/, '"tags": [7, '],
  [/"authors": \[/, '"authors": ["x", '],
])('JSON Feed: %s → %j is seen', (found, instead) => {
  expect(jsonFeedFaults(jsonFeed ?? '')).toEqual([])
  const spoilt = (jsonFeed ?? '').replace(found, instead)
  expect(spoilt).not.toBe(jsonFeed)
  expect(jsonFeedFaults(spoilt)).not.toEqual([])
})
