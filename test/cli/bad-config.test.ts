// Whatever is wrong with the config, `scan` says what and where, and exits 2 without touching the network or the store.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { expectFailure } from '../support/said.js'
import { configFor, test } from '../support/workspace.js'

const feed = 'sources:\n  - type: feed\n    url: https://forum.example/posts.rss\n'
const brand = 'brands:\n  - name: Northwind Hosting\n'

describe('scan names what is wrong with the config', () => {
  test.for([
    { wrong: 'an empty file', yaml: '', says: /empty|nothing/i, at: undefined },
    { wrong: 'only comments', yaml: '# later\n', says: /empty|nothing/i, at: undefined },
    { wrong: 'a text', yaml: 'northwind\n', says: /expected|must|mapping|keys/i, at: undefined },
    { wrong: 'a list', yaml: '- brands\n', says: /expected|must|mapping|keys/i, at: undefined },
    { wrong: 'broken YAML', yaml: `${brand}sources: [\n`, says: /mentions\.yaml/, at: /:\d+:\d+/ },
    { wrong: 'a tab', yaml: `brands:\n\t- name: x\n${feed}`, says: /tab/i, at: /:2:\d+/ },
    {
      wrong: 'an unknown key',
      yaml: `${brand}  - name: Other\n    mach: other\n${feed}`,
      says: /mach[\s\S]*did you mean[\s\S]*match/i,
      at: /:4:5/,
    },
    {
      wrong: 'an unknown key at the top',
      yaml: `brnads: []\n${brand}${feed}`,
      says: /brnads[\s\S]*did you mean[\s\S]*brands/i,
      at: /:1:1/,
    },
    {
      wrong: 'an unknown type of source',
      yaml: `${brand}sources:\n  - type: fed\n    url: https://forum.example/\n`,
      says: /fed[\s\S]*feed/,
      at: /:4:\d+/,
    },
    {
      wrong: 'a key with a capital',
      yaml: `${brand}sources:\n  - Type: feed\n    url: https://forum.example/\n`,
      says: /type is missing: it stands there as "Type", and capitals matter/,
      at: /:4:\d+/,
    },
    {
      wrong: 'a type with a capital',
      yaml: `${brand}sources:\n  - type: Feed\n    url: https://forum.example/\n`,
      says: /type "Feed" is no known type: did you mean "feed"\? Capitals matter/,
      at: /:4:\d+/,
    },
    {
      wrong: 'a number for a name',
      yaml: `brands:\n  - name: 42\n${feed}`,
      says: /name[\s\S]*(text|string)/i,
      at: /:2:11/,
    },
    {
      wrong: 'a text for a list',
      yaml: `brands: Northwind\n${feed}`,
      says: /brands[\s\S]*(list|array)/i,
      at: /:1:9/,
    },
    {
      wrong: 'a duration without a unit',
      yaml: `${brand}${feed}every: 15\n`,
      says: /every[\s\S]*15m/,
      at: /:\d+:8/,
    },
    { wrong: 'no brands', yaml: feed, says: /brands/, at: undefined },
    { wrong: 'an empty list of brands', yaml: `brands: []\n${feed}`, says: /brand/, at: /:1:9/ },
    {
      wrong: 'a source without an address',
      yaml: `${brand}sources:\n  - type: feed\n`,
      says: /url/,
      at: /:4:\d+/,
    },
    {
      wrong: 'an address that is none',
      yaml: `${brand}sources:\n  - type: feed\n    url: 'http://'\n`,
      says: /url/,
      at: /:5:\d+/,
    },
    { wrong: 'a key twice', yaml: `${brand}${feed}${feed}`, says: /sources|unique|twice/i, at: /:\d+:\d+/ },
    {
      wrong: 'a query that does not close',
      yaml: `brands:\n  - name: Northwind\n    match: '(northwind OR'\n${feed}`,
      says: /match/,
      at: /:3:\d+/,
    },
    {
      wrong: 'an unset variable',
      yaml: `${brand}sources:\n  - type: feed\n    url: \${NO_SUCH_FEED}\n`,
      says: /NO_SUCH_FEED/,
      at: /:5:\d+/,
    },
  ])('$wrong', async ({ yaml, says, at }, { work }) => {
    await work.write('mentions.yaml', yaml)
    const result = await work.run(['scan'])
    expectFailure(result, { code: 2, says })
    expect(result.stderr).toContain('mentions.yaml')
    if (at !== undefined) expect(result.stderr).toMatch(at)
    expect(result.stdout).toBe('')
    expect(existsSync(work.path('mentions.db'))).toBe(false)
  })

  test('all at once, not only the first', async ({ work }) => {
    await work.write(
      'mentions.yaml',
      `brands:\n  - name: 42\n    promise: { acknowledge: soon }\nsources:\n  - type: feed\n    ulr: https://forum.example/\n`,
    )
    const { stderr } = await work.run(['scan'])
    for (const place of [/:2:\d+/, /:3:\d+/, /:6:\d+/]) expect(stderr).toMatch(place)
  })
})

describe('a config that is not there', () => {
  test('says where it was looked for and how to make one', async ({ work }) => {
    expectFailure(await work.run(['scan']), { code: 2, says: /config/i, tries: /mentions init/ })
  })

  test.for([{ how: 'option' }, { how: 'variable' }])(
    'names the file that the $how asked for',
    async ({ how }, { work }) => {
      const asked =
        how === 'option'
          ? { args: ['--config', 'gone.yaml'], env: {} }
          : { args: [], env: { MENTIONS_CONFIG: 'gone.yaml' } }
      const result = await work.run(['scan', ...asked.args], { env: asked.env })
      expectFailure(result, { code: 2, says: /gone\.yaml/ })
    },
  )

  test('may be a folder, by mistake', async ({ work }) => {
    await mkdir(work.path('config'))
    expectFailure(await work.run(['scan', '--config', 'config']), { code: 2, says: /config/ })
  })
})

test('a brand that matches everything is pointed out by check', async ({ work }) => {
  const server = await work.serve({
    '/posts.rss': { body: '<rss version="2.0"><channel><title>t</title></channel></rss>' },
  })
  const broad = configFor([`${server.base}/posts.rss`], { brands: [{ name: 'The', match: 'the' }] })
  await work.write('mentions.yaml', broad)
  const result = await work.run(['check'])
  expect(result.stdout + result.stderr).toMatch(/common word|matches (nearly )?everything|most posts/i)
})
