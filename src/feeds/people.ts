import { onOneLine } from '../text/clean.js'

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/

/** In characters; what is longer is no name, and looking for an address in it would take long. */
const LONGEST_NAME = 500

/**
 * The name in an RSS author: `ann@example.com (Ann Example)`, `Ann Example <ann@example.com>`; the address when that is
 * all there is.
 */
export function personName(written: string): string | undefined {
  const text = onOneLine(written.slice(0, LONGEST_NAME))
  if (!text.includes('@')) return text === '' ? undefined : text
  const address = ADDRESS.exec(text)?.[0]
  if (address === undefined) return text
  const name = text
    .replace(address, '')
    .replace(/mailto:/i, '')
    .replace(/<>|\(\)|\[\]/g, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^["\s]+|["\s,;:-]+$/g, '')
    .trim()
  return name === '' ? address : name
}
