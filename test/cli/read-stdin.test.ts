import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readStdin } from '../../src/cli/read-stdin.js'

const stdinOf = (...chunks: Buffer[]) => ({ stdin: Readable.from(chunks) })

test.each([
  { encoding: 'utf8', bytes: Buffer.from('k7f\nm2x') },
  { encoding: 'UTF-16 with its mark, as PowerShell writes', bytes: Buffer.from('\uFEFFk7f\nm2x', 'utf16le') },
])('reads $encoding', async ({ bytes }) => {
  expect((await readStdin(stdinOf(bytes), 'show -')).trim()).toBe('k7f\nm2x')
})

test('a sign that two chunks share stays one', async () => {
  const bytes = Buffer.from('k7f – m2x')
  expect(await readStdin(stdinOf(bytes.subarray(0, 5), bytes.subarray(5)), 'show -')).toBe('k7f – m2x')
})
