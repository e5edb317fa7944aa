import { expect, test } from 'vitest'
import { pathInConfig, type StorePathOptions, storePath } from '../../src/config/paths.js'

const folder = new URL('file:///home/me/care/')
const pathOf = (options: Partial<StorePathOptions>) =>
  storePath({ platform: 'linux', env: {}, config: {}, folder, exists: () => false, ...options })

test.each([
  [
    '--store before all',
    { option: 'a.db', env: { MENTIONS_STORE: 'b.db' }, config: { store: 'c.db' } },
    'a.db',
  ],
  [
    '$MENTIONS_STORE',
    { env: { MENTIONS_STORE: '/b.db', HOME: '/home/me' }, config: { store: 'c.db' } },
    '/b.db',
  ],
  [
    'the config, from its folder',
    { env: { HOME: '/home/me' }, config: { store: 'c.db' } },
    '/home/me/care/c.db',
  ],
  ['the config, absolute', { env: {}, config: { store: '/var/c.db' } }, '/var/c.db'],
  ['the config, from home', { env: { HOME: '/home/me' }, config: { store: '~/c.db' } }, '/home/me/c.db'],
  [
    '$XDG_DATA_HOME',
    { env: { XDG_DATA_HOME: '/data', HOME: '/home/me' }, config: {} },
    '/data/mentions/mentions.db',
  ],
  ['home', { env: { HOME: '/home/me' }, config: {} }, '/home/me/.local/share/mentions/mentions.db'],
  [
    'home, where XDG is relative',
    { env: { XDG_DATA_HOME: 'data', HOME: '/home/me' }, config: {} },
    '/home/me/.local/share/mentions/mentions.db',
  ],
  [
    'nothing that is empty',
    { option: '', env: { MENTIONS_STORE: '', HOME: '/h' }, config: {} },
    '/h/.local/share/mentions/mentions.db',
  ],
])('%s', (_, options, expected) => expect(pathOf(options)).toEqual({ path: expected }))

test('where nothing tells, it says how to', () => {
  expect(() => pathOf({})).toThrow('neither HOME nor XDG_DATA_HOME is set')
  try {
    pathOf({ env: { HOME: '' } })
  } catch (error) {
    expect(error).toMatchObject({ hint: expect.stringContaining('--store FILE') })
  }
})

test('a store where earlier versions had it on Windows is used while there is no other', () => {
  const now = String.raw`C:\Local\mentions\mentions.db`
  const before = String.raw`C:\me\.local\share\mentions\mentions.db`
  const windows = (...files: readonly string[]) =>
    pathOf({
      platform: 'win32',
      env: { USERPROFILE: String.raw`C:\me`, LOCALAPPDATA: String.raw`C:\Local` },
      exists: (path) => files.includes(path),
    })
  expect(windows()).toEqual({ path: now })
  expect(windows(now)).toEqual({ path: now })
  expect(windows(before)).toEqual({ path: before })
  expect(windows(now, before)).toEqual({ path: now, passedOver: before })
  expect(() => pathOf({ platform: 'win32' })).toThrow('neither LOCALAPPDATA nor USERPROFILE is set')
})

test.each([
  ['linux', '/var/mail', '/var/mail'],
  ['linux', 'mail', '/home/me/care/mail'],
  ['linux', '~/mail', '/home/me/mail'],
  ['linux', '~mail', '/home/me/care/~mail'],
  ['linux', '~', '/home/me'],
  ['win32', String.raw`D:\mail`, String.raw`D:\mail`],
  ['win32', 'D:/mail', 'D:/mail'],
  ['win32', String.raw`\\server\share\mail`, String.raw`\\server\share\mail`],
  ['win32', 'care/mail', String.raw`C:\me\care\care\mail`],
  ['win32', String.raw`~\mail`, String.raw`C:\me\mail`],
  ['win32', '~/mail', String.raw`C:\me\mail`],
] as const)('in a config on %s, %s is %s', (platform, written, expected) => {
  const machine =
    platform === 'win32'
      ? { at: 'file:///C:/me/care/', env: { USERPROFILE: String.raw`C:\me` } }
      : { at: 'file:///home/me/care/', env: { HOME: '/home/me' } }
  expect(pathInConfig(written, new URL(machine.at), { platform, env: machine.env })).toBe(expected)
})
