import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addSources, commentsOf, pauseSource, removeSource, resumeSource } from '../../src/config/edit.js'

const block = `# What we watch
brands:
  - name: Northwind   # us

sources:
  # The forum
  - type: feed
    url: 'https://forum.example/posts.rss'   # all posts

  - type: hackernews

  # - type: reddit
every: 1h
`
const files: [string, string][] = [
  ['blocks with comments', block],
  ['no line break at the end', 'sources:\n- type: feed\n  url: a.rss\n- { type: hackernews }'],
  ['Windows line ends', block.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${block}`],
  ['JSON', '{"sources":[{"type":"feed","url":"a.rss"},{"type":"hackernews"}],"every":"1h"}'],
  [
    'flow with a comma and comments',
    'sources: [\n  { type: feed, url: a.rss }, # one\n  { type: hackernews }, # two\n]\n',
  ],
  [
    'a block scalar at the end',
    'sources:\n  - type: hackernews\n  - type: feed\n    url: >-\n      https://forum.example/\n      posts.rss\n\n# end\n',
  ],
  [
    'a list and a flow map in blocks',
    'sources:\n  -   type: reddit\n      subreddits:\n        - one\n        - two # 2\n\n  - {type: feed, url: b.rss}\nbrands: []\n',
  ],
  [
    'a comment behind the dash',
    'sources:\n  - # the forum\n    type: feed\n    url: a.rss\n  - type: hackernews\n',
  ],
  [
    'a paused one',
    'sources:\n  - type: feed\n    paused: false # for now\n    url: a.rss\n  - paused: true\n    type: hackernews\n',
  ],
]
const sourcesIn = (text: string): Record<string, unknown>[] => parse(text.replace('\uFEFF', '')).sources
const rest = (text: string) => ({ ...parse(text.replace('\uFEFF', '')), sources: undefined })
/** Every line of the one stands in the other, in order. */
const keepsLines = (before: string, after: string) => {
  let at = 0
  for (const line of before.split(/(?<=\n)/)) {
    const found = after.indexOf(line.trimEnd(), at)
    expect(found, line).toBeGreaterThanOrEqual(0)
    at = found + line.trimEnd().length
  }
}

describe.each(files)('%s', (_, text) => {
  const added = { type: 'feed', url: 'https://blog.example/feed: #1', name: "Blog's “feed”" }

  test('a source is added behind the last one', () => {
    const after = addSources(text, [added, { type: 'feed', url: 'c.rss' }])
    expect(sourcesIn(after)).toEqual([...sourcesIn(text), added, { type: 'feed', url: 'c.rss' }])
    expect(rest(after)).toEqual(rest(text))
    if (!text.includes('[')) keepsLines(text, after)
    expect(after.includes('\r\n')).toBe(text.includes('\r\n'))
    expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false)
  })

  test('several at once are what one after the other would be; none changes nothing', () => {
    const all = [added, { type: 'hackernews' }, { type: 'feed', url: 'c.rss' }]
    expect(addSources(text, all)).toBe(all.reduce((before, one) => addSources(before, [one]), text))
    expect(addSources(text, [])).toBe(text)
  })

  test.each([0, 1])('what was added and removed again leaves the file as it was (%i)', (index) => {
    const two = sourcesIn(text)
    const after = removeSource(text, index)
    expect(sourcesIn(after)).toEqual([two[1 - index]])
    expect(rest(after)).toEqual(rest(text))
    const again = removeSource(addSources(text, [added]), two.length)
    expect(again.trimEnd()).toBe(text.trimEnd())
  })

  test.each([0, 1])('one that is paused and resumed leaves the file as it was (%i)', (index) => {
    const paused = pauseSource(text, index)
    expect(sourcesIn(paused)[index]).toEqual({ ...sourcesIn(text)[index], paused: true })
    expect(sourcesIn(paused)[1 - index]).toEqual(sourcesIn(text)[1 - index])
    expect(rest(paused)).toEqual(rest(text))
    const resumed = resumeSource(paused, index)
    expect(sourcesIn(resumed)[index]?.paused ?? false).toBe(false)
    if (!text.includes('paused')) expect(resumed).toBe(text)
  })
})

test('a source that is paused keeps its comments', () => {
  expect(pauseSource(block, 0)).toBe(block.replace('# all posts\n', '# all posts\n    paused: true\n'))
})

const other = '  - type: hackernews\n'

/** `before` and `after` stay, and what is between them is the source that is removed. */
test.each<[what: string, before: string, removed: string, after: string]>([
  ['directly above', 'sources:\n', '  # The forum\n  - type: feed\n    url: a\n', other],
  ['of two lines above', `sources:\n${other}`, '  # One\n  # two\n  - type: reddit\n', 'every: 1h\n'],
  ['behind a blank line above', 'sources:\n  # All\n\n', '  - type: reddit\n', other],
  ['of the entry before', `sources:\n${other}    # every: 2h\n`, '  - type: reddit\n', 'every: 1h\n'],
  [
    'below the last value',
    'sources:\n',
    '  - type: reddit\n    # Only there.\n    # subreddits: [a]\n',
    other,
  ],
  ['below a blank line inside', 'sources:\n', '  - type: reddit\n\n    # subreddits: [a]\n', other],
  ['between its keys', 'sources:\n', '  - type: feed\n    # secret\n    url: a\n', other],
  ['behind the dash', 'sources:\n', '  - # secret\n    type: reddit\n', other],
  [
    'above one without indent',
    'sources:\n',
    '# The forum\n- type: reddit\n  # every: 1h\n',
    '- type: feed\n',
  ],
  ['of the next entry', 'sources:\n', '  - type: reddit\n', `  # Next\n${other}`],
  ['of the next key', `sources:\n${other}`, '  - type: reddit\n', '# How often\nevery: 1h\n'],
  [
    'of an entry that is off',
    'sources:\n  # - type: feed\n  #   url: b\n',
    '  # A\n  - type: reddit\n',
    other,
  ],
  ['of one that is off below', 'sources:\n', '  - type: reddit\n', `  # - type: feed\n${other}`],
  ['at the end of the file', `sources:\n${other}`, '  - type: reddit\n    # subreddits: [a]', ''],
  [
    'with blank lines around it',
    `sources:\n${other}\n`,
    '  # A\n  - type: reddit\n    # b\n\n',
    'every: 1h\n',
  ],
])('comments of a removed source go with it, and no other: %s', (_, before, removed, after) => {
  for (const newline of ['\n', '\r\n']) {
    const [text, kept] = [before + removed + after, before + after].map((one) =>
      one.replaceAll('\n', newline),
    )
    const at = before.includes(other) ? 1 : 0
    expect(removeSource(text ?? '', at)).toBe(kept)
    expect(commentsOf(text ?? '', at)).toEqual(
      removed.split('\n').flatMap((line) => (/^\s*#/.test(line) ? [line.trim()] : [])),
    )
  }
})

test.each([
  ['the only source', 'sources: [{ type: hackernews }]', /only source/],
  ['an alias', 'a: &a { type: hackernews }\nsources: [*a, *a]', /can't be edited/],
  ['no list', 'sources: feed', /can't be edited/],
  ['no sources', 'brands: []', /can't be edited/],
])('%s is refused', (_, text, says) => {
  expect(() => removeSource(text, 0)).toThrow(says)
})

test('any text survives as a value', () => {
  const value = fc.string({
    unit: fc.constantFrom(...'aZ0 :#\'"-[]{},&*!|>%@`?\\~é漢😀'.split(''), 'yes', '$', '{A}'),
  })
  fc.assert(
    fc.property(value, fc.constantFrom(...files.map(([, text]) => text)), (name, text) => {
      const after = addSources(text, [{ type: 'feed', name }])
      expect(sourcesIn(after).at(-1)).toEqual({ type: 'feed', name: name.replace(/(?=\$\{)/g, () => '$') })
    }),
  )
})

test.each([
  [
    'right below the last entry',
    'sources:\n  - type: hackernews\n    # every: 2h\n  # - type: reddit\n',
    'every: 1h\n',
  ],
  [
    'behind an empty line',
    'sources:\n  - type: hackernews\n\n  # - type: reddit\n',
    '\n# How often\nevery: 1h\n',
  ],
  ['of the next key', 'sources:\n- type: hackernews\n', '# How often\nevery: 1h\n'],
  ['with Windows line ends', 'sources:\r\n  - type: hackernews\r\n  # - type: reddit\r\n', 'every: 1h\r\n'],
])('a new source and comments %s', (_, above, below) => {
  const newline = above.includes('\r\n') ? '\r\n' : '\n'
  const indent = above.includes('  - ') ? '  ' : ''
  expect(addSources(above + below, [{ type: 'feed' }])).toBe(
    `${above}${indent}- type: feed${newline}${below}`,
  )
})
