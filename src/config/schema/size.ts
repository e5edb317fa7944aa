import * as z from 'zod'

const units = { b: 1, kb: 1_000, mb: 1_000_000, gb: 1_000_000_000 } as const
type Unit = keyof typeof units

const pattern = /^(\d{1,9}(?:\.\d{1,3})?) ?([kKmMgG]?[bB])$/
const expected = 'expected a size such as 500KB or 20MB, or a number of bytes'

/** A size in the config, `20MB` or a number of bytes, read into bytes. */
export const Size = z
  .union([z.int().min(1, { error: expected }), z.string().regex(pattern, { error: expected })], {
    error: expected,
  })
  .transform((size) => (typeof size === 'number' ? size : toBytes(size)))
  .meta({ title: 'size' })

function toBytes(text: string): number {
  const [, count = '', unit = 'b'] = pattern.exec(text) ?? []
  return Math.round(Number(count) * units[unit.toLowerCase() as Unit])
}
