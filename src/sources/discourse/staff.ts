import type { Author } from '../../model/post.js'
import type { Person, Post } from './shape.js'
import { personAddress, type Site } from './site.js'

type Marks = Partial<Pick<Person, 'admin' | 'moderator' | 'staff' | 'primary_group_name' | 'user_id'>>

/**
 * Whether somebody is staff, as far as the forum says.
 *
 * @param means `admins`, `staff` (admins and moderators), or `group:` and the name of the group that is theirs before others
 */
function isStaff({ admin, moderator, staff, primary_group_name, user_id }: Marks, means: string): boolean {
  // The forum's own accounts have all rights: what they write is written by no person, and answers nobody.
  if (user_id !== undefined && user_id !== null && user_id < 0) return false
  if (means === 'admins') return admin === true
  if (means === 'staff') return admin === true || moderator === true || staff === true
  return primary_group_name?.toLowerCase() === means.slice('group:'.length).toLowerCase()
}

/** Undefined for an account that was deleted. */
export function authorOf(
  person: Marks & Pick<Person, 'username' | 'name'> & Partial<Pick<Post, 'user_created_at'>>,
  site: Site,
  means: string,
): Author | undefined {
  const { username, name, user_created_at } = person
  if (!username) return undefined
  const since = new Date(user_created_at ?? Number.NaN)
  return {
    name: name?.trim() || username,
    handle: username,
    url: personAddress(site, username),
    ...(!Number.isNaN(since.getTime()) && { since }),
    ...(isStaff(person, means) && { official: true }),
  }
}
