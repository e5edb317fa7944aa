import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/files/lines.js'

async function* inPieces(bytes: Buffer, lengths: readonly number[]): AsyncIterable<Uint8Array> {
  let start = 0
  for (let at = 0; start < bytes.length; at += 1) {
    const length = lengths[at % lengths.length] ?? 1
    yield bytes.subarray(start, start + length)
    start += length
  }
}

const readAll = async (text: string, lengths: readonly number[] = [7], longest?: number) => {
  const lines: (string | undefined)[] = []
  for await (const { bytes, isCut } of linesOf(inPieces(Buffer.from(text), lengths), longest))
    lines.push(isCut ? undefined : Buffer.from(bytes).toString('utf8'))
  return lines
}

describe('lines', () => {
  test('are the same wherever the pieces end', async () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', 'ö', '🔥', '\r'), { maxLength: 40 })
      .map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        async (given, lengths) => {
          expect(await readAll(given, lengths)).toEqual(
            given
              .replace(/\n$/, '')
              .split('\n')
              .slice(given === '' ? 1 : 0),
          )
        },
      ),
    )
  })

  test('the last one needs no end', async () => {
    expect(await readAll('a\nb')).toEqual(['a', 'b'])
    expect(await readAll('a\n\nb\n')).toEqual(['a', '', 'b'])
    expect(await readAll('')).toEqual([])
  })

  test('one that never ends is not held', async () => {
    expect(await readAll(`a\n${'b'.repeat(100)}`, [7], 20)).toEqual(['a', undefined])
  })
})
