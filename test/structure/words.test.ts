import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The layers that tell failures and notices by codes. */
const LAYERS = ['http', 'feeds', 'sources', 'store', 'jobs']

const src = fileURLToPath(new URL('../../src/', import.meta.url))

test.each(LAYERS)('%s makes no words and no commands: outputs/wording does', (layer) => {
  const files = readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(layer, name))
  const wordy = files.filter((file) =>
    /\bMentionsError\b|`mentions [a-z]/.test(readFileSync(join(src, file), 'utf8')),
  )
  expect(files).not.toEqual([])
  expect(wordy).toEqual([])
})

test('words that were told before codes come from old stores only', () => {
  const files = LAYERS.flatMap((layer) =>
    readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' }).map((name) => join(layer, name)),
  ).filter((name) => name.endsWith('.ts'))
  const telling = files.filter((file) =>
    /\bcode'?[:,] ['"]told['"]/.test(readFileSync(join(src, file), 'utf8')),
  )
  expect(telling.sort()).toEqual(
    ['migrations.ts', 'told-events.ts'].map((name) => join('store', 'sqlite', name)),
  )
})
