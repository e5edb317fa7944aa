/** Names of encodings that neither Node.js nor iconv-lite knows, by what they mean. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['cpis', 'cp861'],
  ['maclatin2', 'maccenteuro'],
  ['maccentraleurope', 'maccenteuro'],
  ['ucs4', 'utf-32'],
  ['iso10646ucs4', 'utf-32'],
  ['utf32', 'utf-32'],
  ['utf32le', 'utf-32le'],
  ['utf32be', 'utf-32be'],
  ['utf16', 'utf-16'],
  ['ucs2', 'utf-16'],
  ['unicode', 'utf-16'],
  ['iso10646ucs2', 'utf-16'],
  ['utf8', 'utf-8'],
  ['unicode11utf8', 'utf-8'],
  ['usascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['latin1', 'windows-1252'],
])

/** How an encoding is named in the rest of this folder; the written label may be in any spelling (`Windows_1252`). */
export function normalLabel(written: string): string {
  const label = written.trim().toLowerCase()
  return otherNames.get(label.replace(/[^a-z0-9]/g, '')) ?? label
}
