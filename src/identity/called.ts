import type { Author } from '../model/post.js'
import { personKey } from './person.js'

/** What somebody is called at their place, beside what tells them from others: by the end of their own address, and without ornaments. */
export function isCalled(author: Author, typed: string): boolean {
  const wanted = bare(typed)
  if (wanted === '') return false
  return [author.name, author.handle ?? '', handleIn(author.url)].some((name) => bare(name) === wanted)
}

/** Under which keys somebody may be stored who is called so. */
export const keysFor = (name: string): readonly string[] => [
  personKey({ name, handle: name }),
  personKey({ name }),
]

/** `@kayleigh` of `https://social.example/@kayleigh`. */
const handleIn = (url: string | undefined): string => {
  const path = url === undefined ? '' : (/^https?:\/\/[^/]+\/([^?#]*)/i.exec(url)?.[1] ?? '')
  const last = path.split('/').findLast((part) => part !== '') ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Letters and digits at both ends, in small letters: `kayleigh` of `@Kayleigh 🌻`. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Number}]+$/gu, '')
