import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceId } from '../../src/sources/source-id.js'

test.each([
  ['feed', 'https://forum.example/posts.rss', /^feed:forum\.example\/posts\.rss~[0-9a-f]{8}$/],
  [
    'feed',
    'https://www.google.com/alerts/feeds/123/456',
    /^feed:google\.com\/alerts\/feeds\/-\/-~|^feed:google\.com\/alerts\/feeds~/,
  ],
  ['feed', 'https://me:hunter2@forum.example/?token=abc', /^feed:forum\.example~[0-9a-f]{8}$/],
  ['feed', './feeds/my posts.xml', /^feed:\.\/feeds\/my-posts\.xml~/],
  [
    'feed',
    'https://forum.example/a/path/that/is/much/too/long/to/print/everywhere',
    /^feed:forum\.example\/[\w/]{1,30}~/,
  ],
])('%s %s', (type, label, expected) => expect(sourceId(type, label)).toMatch(expected))

test('is the same in every run', () => {
  expect(sourceId('feed', 'https://forum.example/posts.rss')).toBe('feed:forum.example/posts.rss~dc3db8a4')
})

test('tells apart what differs only in a secret, in the query or in the type', () => {
  const ids = [
    sourceId('feed', 'https://forum.example/?token=a'),
    sourceId('feed', 'https://forum.example/?token=b'),
    sourceId('feed', 'https://forum.example/?q=a'),
    sourceId('forum', 'https://forum.example/?q=a'),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

test('is short and safe to paste into a shell, whatever the label', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webPath({ size: 'small' }).map((path) => `https://forum.example${path}`),
      ),
      (label) => {
        expect(sourceId('feed', label)).toMatch(/^feed:[\w./:%-]{0,40}~[0-9a-f]{8}$/)
      },
    ),
  )
})
