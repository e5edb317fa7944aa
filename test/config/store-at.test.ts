import { expect, test } from 'vitest'
import { type StoreAtOptions, storeAt } from '../../src/config/store-at.js'

const folder = new URL('file:///home/me/care/')
const found = (options: Partial<StoreAtOptions>) =>
  storeAt({
    platform: 'linux',
    env: {},
    config: {},
    folder,
    cwd: '/home/me/now',
    files: { exists: () => false, read: () => undefined },
    ...options,
  })

const inFile = (path: string) => ({ place: path, shown: path, beside: path })

test.each([
  [
    '--store before all',
    { option: 'a.db', env: { MENTIONS_STORE: 'b.db' }, config: { store: 'c.db' } },
    '/home/me/now/a.db',
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
])('%s', (_, options, expected) => expect(found(options)).toEqual(inFile(expected)))

test('where nothing tells, it says how to', () => {
  expect(() => found({})).toThrow('neither HOME nor XDG_DATA_HOME is set')
  try {
    found({ env: { HOME: '' } })
  } catch (error) {
    expect(error).toMatchObject({ hint: expect.stringContaining('--store FILE') })
  }
})

test('a store where earlier versions had it on Windows is used while there is no other', () => {
  const now = String.raw`C:\Local\mentions\mentions.db`
  const before = String.raw`C:\me\.local\share\mentions\mentions.db`
  const windows = (...files: readonly string[]) =>
    found({
      platform: 'win32',
      env: { USERPROFILE: String.raw`C:\me`, LOCALAPPDATA: String.raw`C:\Local` },
      files: { exists: (path) => files.includes(path), read: () => undefined },
    })
  expect(windows()).toEqual(inFile(now))
  expect(windows(now)).toEqual(inFile(now))
  expect(windows(before)).toEqual(inFile(before))
  expect(windows(now, before)).toEqual({ ...inFile(now), passedOver: before })
  expect(() => found({ platform: 'win32' })).toThrow('neither LOCALAPPDATA nor USERPROFILE is set')
})

test.each([
  [
    'postgres://care:s3cret@db.example/shop',
    'postgres://care:***@db.example/shop',
    'postgres://care:s3cret@db.example:5432/shop',
  ],
  [
    'postgresql://care:a@b:c@db.example:5433/shop?schema=care',
    'postgresql://care:***@db.example:5433/shop?schema=care',
    'postgres://care:a%40b%3Ac@db.example:5433/shop?schema=care',
  ],
  [
    'postgres://care@/shop?host=/run/pg&password=s3cret',
    'postgres://care@/shop?host=/run/pg&password=***',
    'postgres://care:s3cret@/shop?host=/run/pg&port=5432',
  ],
  ['postgres:///shop', 'postgres:///shop', 'postgres://me@localhost:5432/shop'],
  [
    '  postgres://care@db.example/shop',
    'postgres://care@db.example/shop',
    'postgres://care@db.example:5432/shop',
  ],
  [
    'postgres://care@one.example,two.example:5433/shop',
    'postgres://care@one.example,two.example:5433/shop',
    'postgres://care@/shop?host=one.example,two.example&port=,5433',
  ],
  [
    'postgres://care@[::1]:5433/shop',
    'postgres://care@[::1]:5433/shop',
    'postgres://care@/shop?host=%3A%3A1&port=5433',
  ],
  [
    'postgres://care@srv:s3cret@db.example/shop',
    'postgres://care@srv:***@db.example/shop',
    'postgres://care%40srv:s3cret@db.example:5432/shop',
  ],
  [
    'postgres://care@db.example/shop?pass%77ord=s3cret',
    'postgres://care@db.example/shop?pass%77ord=***',
    'postgres://care:s3cret@db.example:5432/shop',
  ],
])('the address %s of a database is shown without its password', (address, shown, place) => {
  const env = { HOME: '/home/me', USER: 'me' }
  const { beside, ...at } = found({ env, config: { store: address } })
  expect(at).toEqual({ place, shown })
  expect(beside).toMatch(/^\/home\/me\/\.local\/share\/mentions\/database-[\da-f]{16}$/)
  expect(found({ env, option: address })).toEqual({ ...at, beside })
})

test('what lies beside a database stays there however its address is written', () => {
  const env = { HOME: '/home/me', USER: 'me', PGPORT: '5432' }
  const beside = (option: string, more = {}) => found({ env: { ...env, ...more }, option }).beside
  const one = beside('postgres://care:s3cret@db.example/shop')
  for (const same of [
    'postgres://care:new@db.example/shop',
    'postgresql://ines@DB.example:5432/shop?sslmode=require',
    'postgres://db.example/shop?schema=mentions&connect_timeout=5',
    'postgres:///shop?host=db.example',
  ])
    expect(beside(same)).toBe(one)
  expect(beside('postgres:///', { PGHOST: 'db.example', PGDATABASE: 'shop' })).toBe(one)
  expect(beside('postgres://127.0.0.1/shop')).toBe(beside('postgres:///shop?host=/run/postgresql'))
  const others = ['db.example/shop?schema=b', 'db.example/other', 'db.example:5433/shop', 'b.example/shop']
  const all = new Set([one, ...others.map((other) => beside(`postgres://${other}`))])
  expect(all.size).toBe(5)
})

test.each([
  'postgres:/care:s3cret@db.example/shop',
  'jdbc:postgresql://care:s3cret@db.example/shop',
  'host=db.example password=s3cret',
  'postgres://care:s3/cret@db.example/shop',
  'postgres://care:12/cret@db.example/shop',
  'postgres://care:50%@db.example/shop',
  'postgres://care:s3cret@one.example:abc/shop',
])('%s is no file and no address, and nothing of it is shown', (store) => {
  expect(() => found({ env: { HOME: '/home/me' }, config: { store } })).toThrow(
    /^That is neither the path of a file nor the address/,
  )
})

test('a database wants a place for what is kept beside it', () => {
  expect(() => found({ option: 'postgres:///shop' })).toThrow('neither HOME nor XDG_DATA_HOME is set')
})
