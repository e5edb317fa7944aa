/** The encoding a `Content-Type` header names. */
export const charsetOfContentType = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? '')?.[1]

/** An XML declaration stands at the very start; some software prints a few lines before it. */
const HEAD = 1024

/** The encoding an XML declaration names, read byte by byte, as it is in ASCII in every encoding that matters. */
export function charsetOfDeclaration(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString(
    'latin1',
  )
  return /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([\w.:-]+)\s*["']/i.exec(head)?.[1]
}

/** The encoding that the first bytes give away: a byte order mark, or how wide the first `<` is. */
export function charsetOfFirstBytes(bytes: Uint8Array): { charset: string; skip: number } | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { charset: 'utf-32le', skip: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: 'utf-32be', skip: 4 }
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', skip: 2 }
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return { charset: 'utf-32le', skip: 0 }
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return { charset: 'utf-32be', skip: 0 }
  if (a === 0x3c && b === 0 && d === 0) return { charset: 'utf-16le', skip: 0 }
  if (a === 0 && b === 0x3c && c === 0) return { charset: 'utf-16be', skip: 0 }
  return undefined
}
