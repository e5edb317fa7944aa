import pg from 'pg'
import type { AddressParts } from '../../text/database-address.js'
import { storeAddress } from './address.js'
import { isInsecure, isLogin, isNotAdmitted, isWithoutTls } from './failures.js'
import { type Secrecy, secrecies } from './tls.js'
import { types } from './types.js'
import { untilBack } from './until-back.js'

/** Milliseconds until a server that says nothing counts as not there, where the address says no other time. */
const CONNECT_TIMEOUT = 10_000
const IDLE_TIMEOUT = 10_000

/** A statement that takes longer has no server any more: that would have ended it before. */
const LONGEST_ANSWER = 320_000
/** From when on a connection on which nothing is said is asked whether it still is one. */
const SILENCE = 10_000

type Way = { host: string; port: number; ssl: Secrecy }

/** By address, the way that led there when it was last asked: another server of a list, or one without TLS, costs nothing then. */
const known = new Map<string, number>()

/** A connection to the database of a store. Nobody else hears of its errors but by its statements. */
export const connectedClient = (store: string): Promise<pg.Client> =>
  byFirstWay(store, async (config) => {
    const client = new pg.Client(config)
    client.on('error', () => {})
    try {
      await client.connect()
      await refuseState(client, config.parts)
      return client
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
  })

/** At most so many connections to the database of a store. One is made at once. */
export const connectedPool = (
  store: string,
  max: number,
  rows: 'ours' | 'plain' = 'ours',
): Promise<pg.Pool> =>
  byFirstWay(store, async (config) => {
    const { connectionTimeoutMillis, ...all } = config
    const { types: _, ...plain } = all
    const others = rows === 'ours' ? all : { ...plain, parts: config.parts }
    // Else it would be the longest time, too, that somebody waits for one of the connections to be free.
    class Client extends pg.Client {
      constructor(given: pg.ClientConfig = {}) {
        // The pool hides the password.
        super({ ...given, password: given.password, connectionTimeoutMillis })
      }
    }
    const pool = new pg.Pool({
      ...others,
      Client,
      query_timeout: LONGEST_ANSWER,
      max,
      idleTimeoutMillis: IDLE_TIMEOUT,
      allowExitOnIdle: true,
    })
    // Of a connection that nobody uses: the next one who wants it gets another.
    pool.on('error', () => {})
    try {
      const client = await pool.connect()
      try {
        await refuseState(client, config.parts)
      } finally {
        client.release()
      }
      return pool
    } catch (error) {
      pool.end().catch(() => {})
      throw error
    }
  })

type Config = pg.ClientConfig & { parts: AddressParts }

/** @throws what the server said, or what came up on the way to it */
const byFirstWay = <T>(store: string, connect: (config: Config) => Promise<T>): Promise<T> =>
  untilBack(() => byAnyWay(store, connect))

async function byAnyWay<T>(store: string, connect: (config: Config) => Promise<T>): Promise<T> {
  const { parts } = storeAddress(store)
  const ways = waysTo(parts)
  const first = known.get(store) ?? 0
  const ordered = [...ways.keys()].map((at) => (at + first) % ways.length)
  let told: unknown
  let last: { way: Way; error: unknown } | undefined
  for (const at of ordered) {
    const way = ways[at]
    if (way === undefined || (last !== undefined && !mayTry(way, last.way, last.error))) continue
    try {
      const result = await connect({ ...configOf(parts, way), parts })
      known.set(store, at)
      return result
    } catch (error) {
      // That a server has no TLS is what the next way is for.
      if (told === undefined || isWithoutTls(told)) told = error
      last = { way, error }
    }
  }
  throw told
}

/** A password that is wrong is shown to nobody else, and not without TLS. */
function mayTry(way: Way, before: Way, error: unknown): boolean {
  const isSame = way.host === before.host && way.port === before.port
  return isSame ? isWithoutTls(error) || isInsecure(error) || isNotAdmitted(error) : !isLogin(error)
}

function waysTo(parts: AddressParts): readonly Way[] {
  const [hosts, addresses, ports] = [parts.host ?? 'localhost', parts.hostaddr ?? '', parts.port ?? ''].map(
    (list) => list.split(','),
  )
  return (hosts ?? []).flatMap((host, at) => {
    const port = Number(ports?.[at] || ports?.[0] || 5432)
    const address = addresses?.[at] || host
    return secrecies(parts, host.startsWith('/')).map((ssl) => ({
      host: address,
      port,
      // The certificate bears the name, whatever address leads there.
      ssl: ssl !== false && address !== host ? { ...ssl, servername: host } : ssl,
    }))
  })
}

/** All is said, so that the client looks for nothing in the environment. */
function configOf(parts: AddressParts, { host, port, ssl }: Way): pg.ClientConfig {
  const seconds = Number(parts.connect_timeout)
  return {
    host,
    port,
    user: parts.user,
    database: parts.dbname ?? parts.user,
    // As a function: one that is missing would be looked for.
    password: () => parts.password ?? '',
    ssl,
    ...(ssl !== false && parts.sslnegotiation === 'direct' && { sslnegotiation: 'direct' }),
    ...(parts.options !== undefined && { options: parts.options }),
    application_name: parts.application_name ?? 'mentions',
    connectionTimeoutMillis: seconds > 0 ? Math.max(seconds, 2) * 1_000 : CONNECT_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENCE,
    types,
  }
}

/** A server of a list that is not the one which is wanted. */
class OtherState extends Error {
  readonly code = '25006'
}

async function refuseState(
  client: pg.ClientBase,
  { target_session_attrs: wanted = 'any' }: AddressParts,
): Promise<void> {
  if (wanted === 'any' || wanted === 'prefer-standby') return
  const { rows } = await client.query(
    `select pg_catalog.pg_is_in_recovery()::int as is_standby, (current_setting('transaction_read_only') = 'on')::int as is_closed`,
  )
  const [{ is_standby: isStandby, is_closed: isClosed }] = rows
  const isWanted = {
    'read-write': !isClosed,
    'read-only': Boolean(isClosed),
    primary: !isStandby,
    standby: Boolean(isStandby),
  }[wanted]
  if (isWanted === false) throw new OtherState(`The server is not ${wanted}`)
}
