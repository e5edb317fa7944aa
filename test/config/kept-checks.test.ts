// A config that was read before is not read again: it must make no difference but in time.
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import * as checkText from '../../src/config/check-text.js'
import { loadConfig } from '../../src/config/load.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'

const text = `brands:
  - name: Northwind Hosting
    match: '"northwind hosting" OR northwind.example'
    hours: Mon-Fri 09:00-17:00
    holidays: ['2026-12-25']
sources:
  - type: feed
    url: \${FEED}
    every: \${EVERY:-20m}
digest:
  email:
    to: [care@northwind.example]
    from: mentions@northwind.example
    smtp: \${SMTP_URL}
`
const FEED = 'https://forum.example/feed?token=very-secret-token'
const SMTP_URL = 'smtp://desk:secret-of-the-desk@mail.example:587'

function here() {
  const folder = temporaryFolder()
  const cache = temporaryFolder()
  const path = join(folder, 'mentions.yaml')
  const read = vi.spyOn(checkText, 'checkText')
  const load = async (env: Readonly<Record<string, string>> = {}, config = text) => {
    writeFileSync(path, config)
    read.mockClear()
    const loaded = await loadConfig({
      path,
      platform: 'linux',
      env: { FEED, SMTP_URL, ...env },
      cwd: folder,
      cache,
      queries: () => () => undefined,
    })
    return { loaded, wasRead: read.mock.calls.length > 0 }
  }
  const kept = () => readdirSync(cache).map((name) => join(cache, name))
  return { folder, load, kept }
}

test('what was found is found again, as it was, without another look', async () => {
  const { load } = here()
  const first = await load()
  const second = await load({ UNRELATED: 'x' })
  expect([first.wasRead, second.wasRead]).toEqual([true, false])
  expect(second.loaded).toEqual(first.loaded)
})

test.for<[string, Readonly<Record<string, string>>, string?]>([
  ['another text', {}, text.replace('20m', '30m')],
  ['another value of a variable', { FEED: 'https://other.example/feed' }],
  ['a variable that had a default', { EVERY: '1h' }],
])('%s is read anew', async ([, env, config]) => {
  const { load } = here()
  await load()
  const { loaded, wasRead } = await load(env, config)
  expect(wasRead).toBe(true)
  const [source] = loaded.config.sources
  const minutes = (source?.every ?? loaded.config.every) / 60_000
  expect([source?.type === 'feed' && source.url, minutes]).not.toEqual([FEED, 20])
})

test('a variable that is no longer there, or no longer right, is an error as at first', async () => {
  const { load } = here()
  await load()
  await expect(load({ FEED: '' })).rejects.toThrow('FEED')
  await expect(load({ EVERY: 'often' })).rejects.toThrow('duration')
})

test('a config that depends on other files, or whose mail is wrong, is read each time', async () => {
  const { folder, load, kept } = here()
  writeFileSync(join(folder, 'key'), 'a secret\n', { mode: 0o600 })
  writeFileSync(join(folder, 'query.txt'), 'northwind')
  for (const [config, env] of [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the config's own form
    [text.replace('${SMTP_URL}', 'smtp://desk:${file:key}@mail.example'), {}],
    [text.replace(/match: .*/, 'matchFile: query.txt'), {}],
    [text, { SMTP_URL: '' }],
  ] as const)
    for (const _ of [1, 2]) expect((await load(env, config)).wasRead).toBe(true)
  expect(kept()).toEqual([])
})

test('what is kept can be read by its owner alone, and tells no secret', async () => {
  const { load, kept } = here()
  await load()
  for (const path of kept()) {
    const bytes = readFileSync(path, 'latin1')
    for (const secret of ['very-secret-token', 'secret-of-the-desk', 'Northwind'])
      expect(bytes).not.toContain(secret)
  }
  expect(kept()).toHaveLength(1)
})

test.for<[string, (path: string) => void]>([
  ['cut off', (path) => truncateSync(path, 100)],
  ['empty', (path) => truncateSync(path, 0)],
  ['something else', (path) => writeFileSync(path, 'no such thing')],
  [
    'spoilt',
    (path) => {
      const bytes = readFileSync(path)
      bytes.fill(0x5a, bytes.length - 120, bytes.length - 60)
      writeFileSync(path, bytes)
    },
  ],
])('where it is %s, the config is read', async ([, spoil]) => {
  const { load, kept } = here()
  const first = await load()
  for (const path of kept()) spoil(path)
  const second = await load()
  expect(second).toEqual(first)
  expect((await load()).wasRead).toBe(false)
})
