import { expect, test } from 'vitest'
import { storePath } from '../../src/config/paths.js'

const folder = new URL('file:///home/me/care/')

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
])('%s', (_, options, expected) => expect(storePath({ folder, ...options })).toBe(expected))

test('where nothing tells, it says how to', () => {
  expect(() => storePath({ env: {}, config: {}, folder })).toThrow('neither HOME nor XDG_DATA_HOME is set')
  try {
    storePath({ env: { HOME: '' }, config: {}, folder })
  } catch (error) {
    expect(error).toMatchObject({ hint: expect.stringContaining('--store FILE') })
  }
})
