// biome-ignore-all lint/style/noDefaultExport: it stands for a package that has one
// Stands in the build for the encodings that the mail client imports, half a megabyte of tables of which it uses one: the modified UTF-7 in
// which servers name folders (RFC 3501, 5.1.3). Text between `&` and `-` is UTF-16 in base64, with `,` in place of `/`.

/** @param {string} name */
const encode = (name) =>
  Buffer.from(
    name.replace(/&|[^\x20-\x7e]+/g, (run) =>
      run === '&' ? '&-' : `&${utf16(run).toString('base64').replaceAll('/', ',').replace(/=+$/, '')}-`,
    ),
  )

/** @param {Buffer} bytes */
const decode = (bytes) =>
  bytes
    .toString()
    .replace(/&([^-]*)-/g, (_, run) =>
      run === '' ? '&' : swapped(Buffer.from(run.replaceAll(',', '/'), 'base64')).toString('utf16le'),
    )

/** @param {string} text */
const utf16 = (text) => swapped(Buffer.from(text, 'utf16le'))

/** @param {Buffer} bytes */
const swapped = (bytes) => bytes.subarray(0, bytes.length & ~1).swap16()

export default { encode, decode }
