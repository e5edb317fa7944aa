import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpacked } from '../../src/cli/compiled-code.js'

const code = fc.uint8Array({ maxLength: 200 })
const commands = fc.array(fc.string(), { maxLength: 5 })

test('what was packed is found again', () =>
  fc.assert(
    fc.property(commands, code, (commands, code) => {
      const found = unpacked(packed({ commands, code }))
      expect({ commands: found?.commands, code: [...(found?.code ?? [])] }).toEqual({
        commands,
        code: [...code],
      })
    }),
  ))

test('a file of which a byte is another, or missing, holds nothing', () =>
  fc.assert(
    fc.property(commands, code, fc.nat(), fc.integer({ min: 1, max: 255 }), (commands, code, at, change) => {
      const file = packed({ commands, code })
      const place = at % file.length
      expect(unpacked(file.subarray(0, place))).toBeUndefined()
      file[place] = (file[place] ?? 0) ^ change
      expect(unpacked(file)).toBeUndefined()
    }),
  ))
