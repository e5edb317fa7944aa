import { resolve } from 'node:path'
import type { SecureContext } from 'node:tls'
import { fileURLToPath } from 'node:url'
import type { ClientSettings } from './client.js'
import { systemClock } from './clock.js'
import { proxiesFrom } from './proxies.js'
import { trusting } from './trust.js'

/** The `http` block of the config, as far as the client goes by it. */
type HttpConfig = Pick<ClientSettings, 'deadline' | 'maxBytes' | 'redirects' | 'hosts' | 'gap'> & {
  contact?: string | undefined
  userAgent?: string | undefined
  /** A PEM file of those to trust, beside those whom Node trusts. */
  ca?: string | undefined
}

type Surroundings = {
  version: string
  env: Readonly<Record<string, string | undefined>>
  /** Where a relative path starts. */
  folder?: URL | undefined
}

/**
 * What the real program runs its client with.
 *
 * @throws Failed when the certificates to trust can't be read
 */
export function clientSettings(config: HttpConfig, { version, env, folder }: Surroundings): ClientSettings {
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
    env,
    ...(config.ca !== undefined && { trusted: trustedBy(config.ca, { env, folder }) }),
  }
}

/**
 * Whom a config trusts that names a file.
 *
 * @throws Failed when the certificates in it can't be read
 */
export const trustedBy = (ca: string, { env, folder }: Pick<Surroundings, 'env' | 'folder'>): SecureContext =>
  trusting(resolve(folder ? fileURLToPath(folder) : '', ca), env)
