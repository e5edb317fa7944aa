import { isSomebody } from '../identity/person.js'
import { MentionsError } from '../model/error.js'

/**
 * The name of somebody at a place, as typed: with or without its `@`.
 *
 * @throws MentionsError for one that places show for whoever they do not name
 */
export function nameTyped(typed: string): string {
  const name = typed.trim().replace(/^@/, '')
  if (isSomebody({ name })) return name
  throw new MentionsError(
    `${JSON.stringify(typed)} is nobody who could be told from others. Nothing was done.`,
    { hint: 'Name somebody by their handle or name, as the table shows it.' },
  )
}
