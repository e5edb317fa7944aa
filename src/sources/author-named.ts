import type { Author } from '../model/post.js'

/** Forums put the account's name here; a name of several words is a person's and addresses nobody. */
const HANDLE = /^@?([\p{L}\p{N}_.-]{2,60})$/u
/** Discourse: @marta_k Marta K. */
const HANDLE_AND_NAME = /^@([\p{L}\p{N}_.-]{2,60})\s+(.+)$/u

/** Whom a feed names as an author, or a forum by the same name. */
export function authorNamed(written: string): Pick<Author, 'name' | 'handle'> {
  const [, account, name] = HANDLE_AND_NAME.exec(written) ?? []
  if (account !== undefined && name !== undefined) return { name, handle: account }
  const handle = HANDLE.exec(written)?.[1]
  return { name: written, ...(handle !== undefined && { handle }) }
}
