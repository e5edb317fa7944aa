/** The host of an address without `www.`; empty when there is none. */
export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return ''
  return new URL(url).hostname.replace(/^www\./, '')
}

/** The form of an international host that addresses have inside (`xn--…`), and that some programs show. */
export function asciiHost(host: string): string {
  const url = `http://${host}`
  return /[^\x00-\x7f]/.test(host) && URL.canParse(url) ? new URL(url).hostname : host
}
