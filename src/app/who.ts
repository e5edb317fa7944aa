import { userInfo } from 'node:os'
import { lastCommand } from '../cases/mutes.js'
import { MentionsError } from '../model/error.js'
import type { Store } from '../store/port.js'
import { safeText } from '../terminal/safe.js'
import type { Context } from './context.js'

/** More would be no name, and break every line it stands in. */
const LONGEST = 100

/**
 * Who does something: as they say, or as the system knows them.
 *
 * @param as what was typed behind `--as`
 * @throws MentionsError for what is no name
 */
export function whoOf({ env }: Pick<Context, 'env'>, as?: string): string {
  const { MENTIONS_USER, USER, LOGNAME, USERNAME } = env
  if (as !== undefined) return nameOf(as, '--as')
  if (MENTIONS_USER !== undefined && MENTIONS_USER.trim() !== '')
    return nameOf(MENTIONS_USER, '$MENTIONS_USER')
  const names = [USER, LOGNAME, USERNAME, systemUser()].map((name) => asShown(name ?? ''))
  return names.find((name) => name !== '') ?? 'you'
}

/** The name as people read it, so that whoever types what they read is the same person. */
const asShown = (name: string): string => safeText(name).trim()

/** @param from where it was typed */
export function nameOf(typed: string, from: string): string {
  const name = asShown(typed)
  if (name !== '' && name.length <= LONGEST && !/\p{Cc}/u.test(typed.trim())) return name
  throw new MentionsError(
    `${from} ${JSON.stringify(typed)} is no name: ${name === '' ? 'it is empty' : `it has more than ${LONGEST} signs, or such as nobody can read`}.`,
    { hint: `Give the name that your team knows, such as ${from === '--as' ? '--as ben' : 'ben'}.` },
  )
}

/** A container may run as a user that nobody entered anywhere. */
function systemUser(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

/** A clock that was set back by less than this is put up with, so that what was done last is what bears the last moment. Milliseconds. */
const SET_BACK = 24 * 60 * 60_000

/** The moment of a command: now, but behind the last one of the same person, since all with one moment are one command. */
export async function momentFor(
  store: Store,
  { by, config, now }: { by: string; config: { brands: readonly { name: string }[] }; now: Date },
): Promise<Date> {
  const brands = config.brands.map(({ name }) => name)
  const [done] = await store.cases.doneBy(by, { brands, limit: 1 })
  const muting = lastCommand(await store.mutes.all(), by, now)
  const last = Math.max(
    ...[done?.event.at, muting?.at].map((at) => at?.getTime() ?? Number.NEGATIVE_INFINITY),
  )
  const ahead = last - now.getTime()
  return ahead < 0 || ahead > SET_BACK ? now : new Date(now.getTime() + ahead + 1)
}
