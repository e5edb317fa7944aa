/**
 * An address, or undefined when it is none. `URL.canParse` is not used: on Node 20, once it has been called some thousand
 * times, it refuses every address with a letter such as `ü`.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
