import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { look } from './look.js'

// Every kind of channel, every quirk: `fixtures/channels/<quirk>.expected.json` says what is given and what must come of it. A new kind of
// page needs its fixtures, and no test of its own. `npx vitest run test/channels --update` writes what did come, for you to read and judge.

const folder = new URL('../../fixtures/channels/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.expected.json'))

test.each(files)('%s', async (file) => {
  const path = fileURLToPath(new URL(file, folder))
  const { given } = z.looseObject({ given: z.unknown() }).parse(JSON.parse(readFileSync(path, 'utf8')))
  const outcome = await look(folder, given)
  await expect(`${JSON.stringify({ given, ...outcome }, null, 2)}\n`).toMatchFileSnapshot(path)
})

test('every answer that lies there is asked for', () => {
  const routes = readFileSync(new URL('routes.json', folder), 'utf8')
  const answers = readdirSync(folder).filter((name) => !/\.expected\.json$|^routes\.json$/.test(name))
  expect(answers.filter((name) => !routes.includes(`"${name}"`))).toEqual([])
})
