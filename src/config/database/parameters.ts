import { MentionsError } from '../../model/error.js'
import type { AddressParts } from '../../text/database-address.js'
import { fromHome, homeFolder } from '../../text/home.js'
import { type Machine, pathsOf } from '../folders.js'
import { done, notDone, withoutEffect, words } from './options.js'
import { passwordIn } from './password-file.js'
import { serviceIn } from './service-file.js'

/** What can be seen of files; what cannot be read is not there. */
export type SeenFiles = {
  exists(path: string): boolean
  /** `isPrivate`: whether nobody else may read it. */
  read(path: string): { text: string; isPrivate: boolean } | undefined
}

type Around = Machine & { files: SeenFiles }

/**
 * All that leads to a database, as libpq finds it: what the address says, then its service, then the environment, then what is usual. With
 * the password, where a file has it, and with the certificates of this person.
 *
 * @throws MentionsError for what is not known here, or not done
 */
export function allParameters(written: AddressParts, around: Around): AddressParts {
  const { env } = around
  const byVariable = Object.fromEntries(
    Object.entries(done).flatMap(([option, variable]) => {
      const value = variable && env[variable]
      return value ? [[option, value]] : []
    }),
  )
  for (const [variable, option] of Object.entries(notDone))
    if (env[variable]) throw unknown(option, `$${variable}`)
  const service = written.service ?? env.PGSERVICE
  const said = { ...byVariable, ...(service ? ofService(service, written, around) : {}), ...written }
  const entries: (readonly [string, string])[] = Object.entries(said)
  const checked = Object.fromEntries(entries.filter(([option, value]) => isOurs(option, value)))
  const { ssl, service: _, servicefile: _2, passfile, ...rest } = checked
  return withUsual({ ...(ssl === 'true' && { sslmode: 'require' }), ...rest }, passfile, around)
}

/** @throws MentionsError */
function isOurs(option: string, value: string): boolean {
  if (withoutEffect.has(option)) return false
  if (option === 'ssl' && value === 'true') return true
  if (!Object.hasOwn(done, option)) throw unknown(option, 'the address of the database')
  const known = words[option]
  if (known !== undefined && !known.includes(value))
    throw new MentionsError(`${option} cannot be ${JSON.stringify(value)}.`, {
      hint: `Write one of ${known.filter((word) => word !== 'no-verify').join(', ')}.`,
    })
  if (option === 'port' && !value.split(',').every((port) => /^\d*$/.test(port) && Number(port) <= 65_535))
    throw new MentionsError(`There is no port ${JSON.stringify(value)}.`, {
      hint: 'Write a number up to 65535.',
    })
  return true
}

const unknown = (option: string, where: string): MentionsError =>
  new MentionsError(`${option}, in ${where}, is nothing that this program can do.`, {
    hint: 'Leave it out, or see in docs/team.md what an address may say.',
  })

function ofService(name: string, written: AddressParts, { env, platform, files }: Around): AddressParts {
  const paths = pathsOf(platform)
  const home = homeFolder({ env })
  const named = written.servicefile || env.PGSERVICEFILE
  const usual =
    home &&
    (platform === 'win32'
      ? paths.join(env.APPDATA || home, 'postgresql', '.pg_service.conf')
      : paths.join(home, '.pg_service.conf'))
  const common = paths.join(env.PGSYSCONFDIR || '/etc/postgresql-common', 'pg_service.conf')
  const places = [named || usual, common].flatMap((path) => (path ? [path] : []))
  for (const path of places) {
    const file = files.read(path)
    if (file === undefined && path === named)
      throw new MentionsError(`The file of services ${path} cannot be read.`, {
        hint: 'Check $PGSERVICEFILE.',
      })
    const found = file && serviceIn(file.text, name)
    if (found !== undefined) return found
  }
  throw new MentionsError(`There is no service ${JSON.stringify(name)} in ${places.join(' or ')}.`, {
    hint: 'Check `service` in the address, or $PGSERVICE.',
  })
}

function withUsual(said: AddressParts, passfile: string | undefined, around: Around): AddressParts {
  const { env } = around
  const port = said.port || '5432'
  const host = said.host || said.hostaddr || usualHost(port, around)
  const user = said.user || env.USER || env.LOGNAME || env.USERNAME || 'postgres'
  const dbname = said.dbname || user
  const whole = { ...ofThisPerson(said, around), ...said, host, port, user, dbname }
  const password = said.password || passwordOf(whole, passfile, around)
  return { ...whole, ...(password !== undefined && { password }) }
}

/** A server on this machine is asked by its socket, where it has one. */
function usualHost(port: string, { platform, files }: Around): string {
  const folders = platform === 'win32' ? [] : ['/var/run/postgresql', '/tmp']
  return folders.find((folder) => files.exists(`${folder}/.s.PGSQL.${port}`)) ?? 'localhost'
}

/** The certificates that stand where libpq looks for them. */
function ofThisPerson(said: AddressParts, { platform, env, files }: Around): AddressParts {
  const home = homeFolder({ env })
  const paths = pathsOf(platform)
  const folder =
    platform === 'win32'
      ? env.APPDATA && paths.join(env.APPDATA, 'postgresql')
      : home && paths.join(home, '.postgresql')
  if (!folder) return {}
  const found = (file: string) =>
    files.exists(paths.join(folder, file)) ? paths.join(folder, file) : undefined
  const [root, certificate, key, revoked] = ['root.crt', 'postgresql.crt', 'postgresql.key', 'root.crl'].map(
    found,
  )
  return {
    ...(root !== undefined && { sslrootcert: root }),
    ...(revoked !== undefined && { sslcrl: revoked }),
    ...(said.sslcert === undefined &&
      certificate !== undefined &&
      key !== undefined && { sslcert: certificate, sslkey: key }),
  }
}

/** Of a file that others may read nothing is taken. */
function passwordOf(
  { host = '', port = '', dbname = '', user = '' }: AddressParts,
  passfile: string | undefined,
  { platform, env, files }: Around,
): string | undefined {
  const home = homeFolder({ env })
  const paths = pathsOf(platform)
  const usual =
    platform === 'win32'
      ? env.APPDATA && paths.join(env.APPDATA, 'postgresql', 'pgpass.conf')
      : home && paths.join(home, '.pgpass')
  const path = passfile === undefined ? usual : fromHome(passfile, { platform, env })
  const file = path ? files.read(path) : undefined
  if (file === undefined || !(file.isPrivate || platform === 'win32')) return undefined
  // All hosts of a list are one database, with one password.
  const [first = '', firstPort = ''] = [host, port].map((list) => list.split(',')[0] ?? '')
  return passwordIn(file.text, { host: first, port: firstPort || '5432', dbname, user })
}
