import { crc32 } from 'node:zlib'

/** What V8 compiled, and by which commands it was used. */
export type CompiledCode = { commands: readonly string[]; code: Uint8Array }

/** One file of it: the checksum of the rest and the length of the names, four bytes each, the names as JSON, the code. */
export function packed({ commands, code }: CompiledCode): Buffer {
  const names = Buffer.from(JSON.stringify(commands))
  const head = Buffer.alloc(8)
  head.writeUInt32LE(names.length, 4)
  const whole = Buffer.concat([head, names, code])
  whole.writeUInt32LE(crc32(whole.subarray(4)), 0)
  return whole
}

/** @returns undefined for a file that is not whole: V8 itself looks at the first bytes alone, and would run what a bad disk made of the rest */
export function unpacked(file: Buffer): CompiledCode | undefined {
  if (file.length < 8 || file.readUInt32LE(0) !== crc32(file.subarray(4))) return undefined
  const end = 8 + file.readUInt32LE(4)
  return { commands: JSON.parse(file.toString('utf8', 8, end)), code: file.subarray(end) }
}
