/** Which proxies to use, as URLs, and the hosts to reach without. */
export type Proxies = { http?: string; https?: string /** As `NO_PROXY` has it. */; except?: string }

/**
 * Reads `http_proxy`, `https_proxy` and `no_proxy`, in lower or upper case.
 *
 * @returns undefined when none is set
 */
export function proxiesFrom(env: Readonly<Record<string, string | undefined>>): Proxies | undefined {
  const read = (name: string) => env[name] || env[name.toUpperCase()] || undefined
  const http = read('http_proxy')
  const https = read('https_proxy')
  const except = read('no_proxy')
  if (http === undefined && https === undefined) return undefined
  return {
    ...(http !== undefined && { http: withScheme(http) }),
    ...(https !== undefined && { https: withScheme(https) }),
    ...(except !== undefined && { except }),
  }
}

/** `proxy.example:3128` is a usual way to write it. */
const withScheme = (proxy: string) => (proxy.includes('://') ? proxy : `http://${proxy}`)
