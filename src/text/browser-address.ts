import { parseUrl } from './parse-url.js'

/**
 * An address as a browser may get it: http or https, and one word without blanks or double quotes. Undefined for anything else, such as
 * `javascript:` or `file:`, since addresses come from strangers.
 */
export function browserAddress(text: string): string | undefined {
  const address = parseUrl(text)
  return address !== undefined && /^https?:$/.test(address.protocol) ? address.href : undefined
}
