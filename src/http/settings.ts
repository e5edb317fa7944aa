import type { ClientSettings } from './client.js'
import { systemClock } from './clock.js'
import { proxiesFrom } from './proxies.js'

/** The `http` block of the config, as far as the client goes by it. */
type HttpConfig = Pick<ClientSettings, 'deadline' | 'maxBytes' | 'redirects' | 'hosts' | 'gap'> & {
  contact?: string | undefined
  userAgent?: string | undefined
}

type Surroundings = { version: string; env: Readonly<Record<string, string | undefined>> }

/** What the real program runs its client with. */
export function clientSettings(config: HttpConfig, { version, env }: Surroundings): ClientSettings {
  const { deadline, maxBytes, redirects, hosts, gap, contact } = config
  const builtIn = `mentions/${version}${contact === undefined ? '' : ` (+${contact})`}`
  return {
    userAgent: config.userAgent ?? builtIn,
    deadline,
    maxBytes,
    redirects,
    hosts,
    gap,
    clock: systemClock,
    proxies: proxiesFrom(env),
  }
}
