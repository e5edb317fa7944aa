// Which systems can open the store: nothing is compiled at install, so the package of SQLite must bring what they load.
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const prebuilds = new URL('../../node_modules/@photostructure/sqlite/prebuilds/', import.meta.url)

/** What a binary says of itself: its format, the processor, and for Linux whose C library it wants. */
function targetOf(binary: Buffer): string {
  if (binary.readUInt32BE(0) === 0x7f454c46) {
    const library = binary.includes('libc.musl-') ? 'musl' : binary.includes('libc.so.6\0') ? 'glibc' : 'none'
    return `ELF ${{ 62: 'x64', 183: 'arm64' }[binary.readUInt16LE(18)]} ${library}`
  }
  if (binary.readUInt32LE(0) === 0xfeedfacf)
    return `Mach-O ${{ 16777223: 'x64', 16777228: 'arm64' }[binary.readUInt32LE(4)]}`
  const header = binary.readUInt32LE(0x3c)
  expect(binary.toString('latin1', header, header + 4)).toBe('PE\0\0')
  return `PE ${{ 34404: 'x64', 43620: 'arm64' }[binary.readUInt16LE(header + 4)]}`
}

test.each([
  { folder: 'linux-x64', file: 'glibc', target: 'ELF x64 glibc' },
  { folder: 'linux-x64', file: 'musl', target: 'ELF x64 musl' },
  { folder: 'linux-arm64', file: 'glibc', target: 'ELF arm64 glibc' },
  { folder: 'linux-arm64', file: 'musl', target: 'ELF arm64 musl' },
  { folder: 'darwin-x64', file: 'glibc', target: 'Mach-O x64' },
  { folder: 'darwin-arm64', file: 'glibc', target: 'Mach-O arm64' },
  { folder: 'win32-x64', file: 'glibc', target: 'PE x64' },
  { folder: 'win32-arm64', file: 'glibc', target: 'PE arm64' },
])('SQLite comes built for $target', async ({ folder, file, target }) => {
  const binary = (await readdir(new URL(folder, prebuilds))).find((name) => name.endsWith(`${file}.node`))
  expect(targetOf(await readFile(new URL(`${folder}/${binary}`, prebuilds)))).toBe(target)
})
