import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsOf } from '../support/words.js'
import { failureOf, settings, textOf, withClient } from './server.js'

let folder = ''
const fetchFile = (name: string, validators = {}) =>
  withClient({}, (client) => client.fetch({ url: pathToFileURL(join(folder, name)).href }, { validators }))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentions-file-'))
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'posts #1 100%.rss'), '<rss/>')
  writeFileSync(join(folder, 'empty.rss'), '')
  writeFileSync(join(folder, 'large.rss'), Buffer.alloc(settings.maxBytes + 1))
  writeFileSync(join(folder, 'full.rss'), Buffer.alloc(settings.maxBytes, 'x'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file', () => {
  test('is read, and unchanged while it stays the same', async () => {
    const first = await fetchFile('posts #1 100%.rss')
    expect(textOf(first)).toBe('<rss/>')
    const validators = first.status === 'ok' ? first.validators : {}
    expect(await fetchFile('posts #1 100%.rss', validators)).toEqual({ status: 'unchanged' })
    writeFileSync(join(folder, 'posts #1 100%.rss'), '<rss></rss>')
    expect(textOf(await fetchFile('posts #1 100%.rss', validators))).toBe('<rss></rss>')
  })

  test('may be as large as the cap', async () => {
    expect(textOf(await fetchFile('full.rss'))).toHaveLength(settings.maxBytes)
  })

  test.each([
    { name: 'missing.rss', says: /^There is no file .*missing\.rss\.$/, hint: /starts with https/ },
    { name: 'empty.rss/x', says: /^There is no file/, hint: /Relative paths/ },
    { name: 'sub', says: /sub is a folder, not a feed\.$/, hint: /mentions check/ },
    { name: 'empty.rss', says: /empty\.rss is empty\.$/, hint: /nothing in it/ },
    {
      name: 'large.rss',
      says: /large\.rss is larger than 100,000 bytes, the most that is read\.$/,
      hint: /Name a file/,
    },
  ])('$name is an error in words', async ({ name, says, hint }) => {
    const error = await failureOf(fetchFile(name))
    expect(wordsOf(error).message).toMatch(says)
    expect(wordsOf(error).hint).toMatch(hint)
  })

  test.each([
    { url: 'file:///dev/zero', says: '/dev/zero is not a plain file.' },
    { url: 'file://server/share.rss', says: 'file://server/share.rss names no file on this machine.' },
  ])('$url is refused', async ({ url, says }) => {
    const error = await failureOf(withClient({}, (client) => client.fetch({ url })))
    expect(wordsOf(error).message).toBe(says)
  })

  test.each(['ftp://forum.example/feed', 'forum.example', ''])('%j is no address', async (url) => {
    const error = await failureOf(withClient({}, (client) => client.fetch({ url })))
    expect(wordsOf(error).message).toMatch(/is no address that can be fetched/)
  })
})
