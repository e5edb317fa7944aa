import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptLogins, loginsPath } from '../../src/app/kept-logins.js'
import { fileAt } from '../../src/config/store-at.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'

const now = new Date('2026-11-21T12:00:00Z')
const DAY = 86_400_000
const session = (token: string) => ({
  origin: 'https://askboard.example',
  headers: { authorization: `Bearer ${token}` },
  expiresAt: new Date(now.getTime() + DAY),
  renewal: `renews ${token}`,
})
const logins = (store: string, at = now) => keptLogins(fileAt(store), () => at)
const pathFor = (store: string) => loginsPath(fileAt(store))

test('a login is there for the next run, beside the store, and only its owner reads it', async () => {
  const store = join(temporaryFolder(), 'below', 'mentions.db')
  await logins(store).save('a', session('one'))
  expect(await logins(store).get('a')).toEqual(session('one'))
  expect(await logins(store).get('b')).toBeUndefined()
  expect(existsSync(store)).toBe(false)
  if (process.platform !== 'win32') expect(statSync(pathFor(store)).mode & 0o777).toBe(0o600)
})

test('a file that others could read is closed, and one that is damaged replaced', async () => {
  const store = join(temporaryFolder(), 'mentions.db')
  for (const path of [pathFor(store), `${pathFor(store)}.new`])
    writeFileSync(path, '{"a": broken', { mode: 0o644 })
  const kept = logins(store)
  expect(await kept.get('a')).toBeUndefined()
  await kept.save('a', session('one'))
  expect(await logins(store).get('a')).toEqual(session('one'))
  if (process.platform !== 'win32') expect(statSync(pathFor(store)).mode & 0o777).toBe(0o600)
})

test('logins that come at once are all kept, and what nobody renews is forgotten', async () => {
  const store = join(temporaryFolder(), 'mentions.db')
  const kept = logins(store)
  const keys = ['a', 'b', 'c']
  await Promise.all(keys.map((key) => kept.save(key, session(key))))
  for (const key of keys) expect(await logins(store).get(key)).toEqual(session(key))
  await logins(store, new Date(now.getTime() + 91 * DAY)).save('d', session('d'))
  expect(readFileSync(pathFor(store), 'utf8')).not.toContain('"a"')
  expect(await logins(store).get('d')).toEqual(session('d'))
})
