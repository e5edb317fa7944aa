/** What a link may point at and still be followed or shown; `javascript:` and `data:` never reach a reader. */
const DANGEROUS = /^(?:javascript|data|vbscript|file):/i

/** Makes a link absolute. What can't be resolved comes back as it is, without the white space around and in it. */
export function resolveLink(link: string, base: string | undefined): string {
  const trimmed = link.trim().replace(/[\t\r\n]+/g, '')
  if (base === undefined || trimmed === '' || /^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(trimmed)) return trimmed
  try {
    return new URL(trimmed, base).href
  } catch {
    return trimmed
  }
}

/** A link for people to follow, absolute; undefined when it is empty or of a kind nobody should follow. */
export function readerLink(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined) return undefined
  const resolved = resolveLink(link, base)
  // Browsers skip control characters in a scheme, so it is judged without them.
  if (resolved === '' || DANGEROUS.test(resolved.replace(/[\u0000-\u0020]+/g, ''))) return undefined
  return resolved
}

const RELATIVE = /\s(?:href|src|poster|cite|longdesc)\s*=\s*(?:["']\s*)?(?![a-z][a-z0-9+.-]*:|["'\s#>])/i
const LINK = /(\s(?:href|src|poster|cite|longdesc)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi

/** Makes the links within HTML absolute; HTML without relative links comes back as it is. */
export function resolveLinksInHtml(html: string, base: string | undefined): string {
  if (base === undefined || !html.includes('=') || !RELATIVE.test(html)) return html
  return html.replace(LINK, (whole, before: string, double?: string, single?: string, bare?: string) => {
    const link = double ?? single ?? bare ?? ''
    if (link.trim() === '' || link.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(link.trim())) return whole
    const resolved = resolveLink(link.replaceAll('&amp;', '&'), base)
    return `${before}"${resolved.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`
  })
}
