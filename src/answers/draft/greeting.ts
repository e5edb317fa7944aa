import type { Author } from '../../model/post.js'
import { safeText } from '../../terminal/safe.js'
import { isGivenName } from '../../text/given-names.js'
import type { Address, DraftLanguage } from './languages.js'

const PLAUSIBLE = /^\p{Lu}[\p{Ll}’'-]*(?:\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}.’'-]*){0,2}$/u
const LONGEST = 40

/** French and Spanish answers say `vous` and `usted` to everybody. */
const isFormal = (language: DraftLanguage, address: Address): boolean =>
  language === 'de' ? address === 'Sie' : language !== 'en'

/**
 * What to call somebody in an answer: as they are called there where that is the name of a person, otherwise nothing. Who is told `Sie`, `vous` or `usted` hears the
 * whole name, all others the first.
 */
export function nameFor(author: Author | undefined, language: DraftLanguage, address: Address): string {
  const name = safeText(author?.name ?? '').trim()
  if (name.length > LONGEST || !PLAUSIBLE.test(name)) return ''
  const [first = ''] = name.split(' ')
  if (!isGivenName(first, { begins: false })) return ''
  return isFormal(language, address) ? name.replace(/ \p{Lu}\.$/u, '') : first
}
