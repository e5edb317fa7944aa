import { isIP } from 'node:net'
import type { SecureContext } from 'node:tls'
import { domainToASCII } from 'node:url'

/** A mail server and how to speak to it. */
export type SmtpServer = {
  host: string
  port: number
  /** From the first byte on; otherwise the connection is made secure by STARTTLS. */
  secure: boolean
  /** Whether STARTTLS has to be, is used when the server offers it, or is left alone. */
  startTls: 'required' | 'optional' | 'never'
  login?: { user: string; password: string }
  /** How we introduce ourselves, instead of this machine's name. */
  name?: string
  /** Whom to trust, in place of those whom Node trusts; it stands in no address. */
  trusted?: SecureContext | undefined
}

const startTlsChoices = ['required', 'optional', 'never'] as const

const EXAMPLE = 'smtp://user:password@mail.northwind.example:587'
const ENCODING =
  'In a user or password write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F, % as %25 and a space as %20.'

/**
 * Reads `smtp://user:password@host:587` or `smtps://user:password@host:465`, with `?tls=required|optional|never` and
 * `?name=` behind it where they are needed.
 *
 * @returns the server, or what is wrong as a sentence that quotes nothing of the address, since it may hold a password
 */
export function readSmtpAddress(text: string): SmtpServer | { problem: string } {
  if (!/^smtps?:\/\//i.test(text)) {
    return { problem: `The address of a mail server begins with smtp:// or smtps://, as in ${EXAMPLE}.` }
  }
  const url = parsed(text)
  const host = url && hostOf(url)
  if (!url || host === undefined) return { problem: `This is no address such as ${EXAMPLE}. ${ENCODING}` }
  if ((url.pathname !== '' && url.pathname !== '/') || url.hash !== '') {
    return { problem: `Nothing can follow the host and port but ?tls= and ?name=. ${ENCODING}` }
  }
  const login = loginOf(url)
  const options = optionsOf(url)
  if (login && 'problem' in login) return login
  if ('problem' in options) return options
  const secure = url.protocol.toLowerCase() === 'smtps:'
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port)
  const clash = portProblem(secure, port)
  if (clash !== undefined) return { problem: clash }
  const { tls, name } = options
  return {
    host,
    port,
    secure,
    startTls: tls ?? (login && !isThisMachine(host) ? 'required' : 'optional'),
    ...(login && { login }),
    ...(name !== undefined && { name }),
  }
}

/** What is wrong with the address of a mail server, as a sentence; undefined when nothing is. */
export function checkSmtpAddress(text: string): string | undefined {
  const read = readSmtpAddress(text)
  return 'problem' in read ? read.problem : undefined
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** A name in ASCII or an IP address without brackets; undefined when it can be neither. */
function hostOf({ hostname }: URL): string | undefined {
  const address = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(address) !== 0) return address
  const name = domainToASCII(decoded(hostname) ?? '')
  return /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?$/.test(name) ? name : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function loginOf(url: URL): SmtpServer['login'] | { problem: string } {
  if (url.username === '' && url.password === '') return undefined
  if (url.username === '' || url.password === '') {
    return { problem: `A user needs a password, and a password a user, as in ${EXAMPLE}.` }
  }
  const user = decoded(url.username)
  const password = decoded(url.password)
  if (user === undefined || password === undefined) {
    return { problem: `The user or password holds a % that is not followed by two digits. ${ENCODING}` }
  }
  return { user, password }
}

function optionsOf(url: URL): { tls?: SmtpServer['startTls']; name?: string } | { problem: string } {
  const others = [...url.searchParams.keys()].filter((key) => key !== 'tls' && key !== 'name')
  if (others.length > 0) return { problem: `Only tls and name can follow the question mark. ${ENCODING}` }
  const given = url.searchParams.get('tls')
  const tls = startTlsChoices.find((choice) => choice === given)
  if (given !== null && tls === undefined) return { problem: 'tls is one of required, optional, never.' }
  const name = url.searchParams.get('name')
  if (name !== null && !/^[a-z0-9.:[\]-]{1,253}$/i.test(name)) {
    return { problem: 'name is the name of this machine, such as desk.northwind.example.' }
  }
  return { ...(tls && { tls }), ...(name !== null && { name }) }
}

/** The two ports that only ever speak one way; with the other way both sides would wait for each other. */
function portProblem(secure: boolean, port: number): string | undefined {
  if (!secure && port === 465) return 'Port 465 is secure from the start: write smtps:// in front of it.'
  if (secure && (port === 587 || port === 25)) {
    return `Port ${port} becomes secure on request: write smtp:// in front of it, and ?tls=required behind.`
  }
  return undefined
}

/** On the machine itself a password cannot be overheard. */
export const isThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host)
