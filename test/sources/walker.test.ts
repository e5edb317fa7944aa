import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { sources } from '../../src/sources/index.js'
import type { Source } from '../../src/sources/source.js'
import { poll } from './poll.js'

// Every source, every quirk: `fixtures/<source>/<quirk>.expected.json` says what is given and what must come of it. A new
// source needs its fixtures, and no test of its own. `npx vitest run test/sources --update` writes what did come into
// the files, for you to read and judge; then `git diff` shows what a change to a source changes.

const registry: Readonly<Record<string, Source>> = sources

describe.each(Object.entries(registry))('%s', (id, source) => {
  const folder = new URL(`../../fixtures/${id}/`, import.meta.url)
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.expected.json'))
    : []

  test('has fixtures', () => expect(files).not.toEqual([]))

  test.each(files)('%s', async (file) => {
    const path = fileURLToPath(new URL(file, folder))
    const { given } = z.looseObject({ given: z.unknown() }).parse(JSON.parse(readFileSync(path, 'utf8')))
    const outcome = await poll(source, folder, given)
    await expect(`${JSON.stringify({ given, ...outcome }, null, 2)}\n`).toMatchFileSnapshot(path)
  })
})
