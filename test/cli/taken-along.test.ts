// What stands beside a store on this machine comes along when it moves: whom it forgot, and the logins of its sources.
import { readFile, stat } from 'node:fs/promises'
import { expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { test } from '../support/workspace.js'

test('a copy knows whom the first one forgot, and has its logins', async ({ work }) => {
  await work.write(
    'posts.rss',
    rss([complaint('one', { author: 'ada' }), complaint('two', { author: 'bo' })]),
  )
  await work.configure(['posts.rss'])
  expect((await work.run(['scan', '--quiet'])).code).toBe(0)
  expect((await work.run(['forget', 'ada', '--yes', '--as', 'ines'])).code).toBe(0)
  const logins = JSON.stringify({
    forum: { origin: 'https://forum.example', headers: {}, savedAt: new Date() },
  })
  await work.write('mentions.db-logins.json', logins)
  expect((await work.run(['store', 'copy', 'mentions.db', 'moved.db'])).code).toBe(0)
  const forgotten = await readFile(work.path('mentions.db-forgotten.json'), 'utf8')
  expect(JSON.parse(await readFile(work.path('moved.db-forgotten.json'), 'utf8'))).toEqual(
    JSON.parse(forgotten),
  )
  expect(await readFile(work.path('moved.db-logins.json'), 'utf8')).toBe(logins)
  for (const file of ['moved.db', 'moved.db-forgotten.json'])
    expect((await stat(work.path(file))).mode & 0o077).toBe(0)
})

test('logins that the second one has are its own', async ({ work }) => {
  await work.write('posts.rss', rss([complaint('one')]))
  await work.configure(['posts.rss'])
  expect((await work.run(['scan', '--quiet'])).code).toBe(0)
  await work.write('mentions.db-logins.json', '{}')
  await work.write('moved.db-logins.json', '{"own":1}')
  expect((await work.run(['store', 'copy', 'mentions.db', 'moved.db', '--no-seal'])).code).toBe(0)
  expect(await readFile(work.path('moved.db-logins.json'), 'utf8')).toBe('{"own":1}')
})
