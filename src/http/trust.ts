import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as tls from 'node:tls'
import { Failed } from '../model/failed.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whom to trust beside those that Node trusts: its own roots, those of NODE_EXTRA_CA_CERTS, and the system's where it was told to.
 *
 * @param path of a PEM file with one certificate or more
 * @throws Failed when it can't be read, or holds none
 */
export function trusting(path: string, env: Environment): tls.SecureContext {
  return tls.createSecureContext({ ca: [...rootsOfNode(env), ...certificatesIn(path)] })
}

function certificatesIn(path: string): readonly string[] {
  const all = blocksOf(textOf(path))
  if (all.length === 0) throw new Failed({ code: 'authority-none', args: { path } })
  for (const one of all) {
    try {
      new X509Certificate(one)
    } catch (cause) {
      throw new Failed({ code: 'authority-damaged', args: { path } }, { cause })
    }
  }
  return all
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    throw new Failed(
      { code: code === 'ENOENT' ? 'authority-missing' : 'authority-unreadable', args: { path } },
      { cause },
    )
  }
}

const blocksOf = (pem: string): readonly string[] =>
  pem.match(
    /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g,
  ) ?? []

/** Newer versions of Node tell whom they trust; of older ones it is known. */
function rootsOfNode({ NODE_EXTRA_CA_CERTS: extra }: Environment): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => readonly string[] }
  // A later Node counts the variable's own in; to name them twice does no harm.
  const known = getCACertificates?.('default') ?? tls.rootCertificates
  return [...known, ...(extra ? givenToNode(extra) : [])]
}

/** Node warns of a file that it can't read, and goes on without. */
function givenToNode(path: string): readonly string[] {
  try {
    return blocksOf(readFileSync(path, 'latin1'))
  } catch {
    return []
  }
}
