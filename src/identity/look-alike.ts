import { isCommonWord } from '../judge/match/common-words.js'
import { seenAsLatin } from '../judge/match/lookalikes.js'
import type { Author } from '../model/post.js'
import { wordsOf } from '../text/words/word-reader.js'

/** A brand as far as somebody may pass themselves off as it. `staff`: `place:handle`. */
type Brand = { name: string; staff: readonly string[] }

/**
 * Words that a name gets where a company answers its customers, in small Latin letters and without blanks. Not those of people who
 * like it, or do not: `northwind_fan` is a fan.
 */
const serviceWords =
  'help|helps|helpdesk|helpcenter|helpcentre|support|supports|care|customer|customers|service|services|cs|team|official|hq|desk|assist|assistance|refund|refunds|billing|security|admin|agent|contact|recovery|verify|verification|real|the|hilfe|kunden|kundenservice|kundendienst|kundenhilfe|offiziell'

/** Nobody takes a longer name at a glance for another one. */
const LONGEST = 100

/** A shorter name is that of many. */
const LEAST_LETTERS = 5

/**
 * Whom somebody looks like who is none of a brand's own accounts: one of its `staff`, as `place:handle`, or the brand itself, by its name.
 * By letters that look like others (`n0rthwind`), signs and digits added (`northwind_help_2`), or words that companies add to their names
 * (`northwind-support`). Strict, since fans and critics have the name in theirs: whatever else is added makes another name.
 */
export function looksLike(
  place: string,
  author: Author | undefined,
  { name, staff }: Brand,
): string | undefined {
  if (author === undefined) return undefined
  if (author.name.length > LONGEST || (author.handle ?? '').length > LONGEST) return undefined
  const own = staff.map((entry) => {
    const colon = entry.indexOf(':')
    return { place: entry.slice(0, colon).toLowerCase(), handle: entry.slice(colon + 1).replace(/^@/, '') }
  })
  const handle = (author.handle ?? author.name).replace(/^@/, '')
  const isOwn = own.some((one) => one.place === place && one.handle.toLowerCase() === handle.toLowerCase())
  if (isOwn) return undefined
  const names = namesOf(name)
  // What stands on their own site is theirs.
  if (names.some((one) => seen(place).includes(one.letters))) return undefined
  const like = own.find((one) => isLikeStaff(handle, { ...one, isHere: one.place === place }, names))
  if (like !== undefined) return `${like.place}:${like.handle}`
  const isLikeBrand =
    names.some((one) => isLikeName(handle, one)) ||
    (author.handle !== undefined && names.some((one) => bearsServiceWord(author.name, one)))
  return isLikeBrand ? name : undefined
}

type Name = { letters: string; isWhole: boolean; isLong: boolean }

/** The whole name, and its first word where that stands for nothing else. */
function namesOf(name: string): Name[] {
  const words = wordsOf(name).map(({ folded }) => folded)
  const [first = ''] = words
  const whole = { letters: seen(words.join('')), isWhole: true, isLong: words.length > 1 }
  const isTelling = words.length > 1 && first.length >= LEAST_LETTERS && !isCommonWord(first)
  const all = [whole, ...(isTelling ? [{ letters: seen(first), isWhole: false, isLong: false }] : [])]
  return all.filter(({ letters }) => letters.length >= LEAST_LETTERS)
}

type Staff = { handle: string; isHere: boolean }

/**
 * An own account of ours under another sign, or somewhere else. Of a person's name only what is written alike at the same place: there
 * is more than one `ben2`.
 */
function isLikeStaff(handle: string, { handle: ours, isHere }: Staff, names: readonly Name[]): boolean {
  const theirs = seen(ours)
  if (theirs.length < LEAST_LETTERS) return false
  const isNamed = names.some(({ letters }) => theirs.includes(letters))
  if (isHere && seen(handle) === theirs) return true
  return isNamed && readings(handle).some((own) => own === seen(withoutDigits(ours)))
}

/** As somebody sees it at a glance: letters of one look are one, and signs between them are none. */
const seen = (text: string): string =>
  seenAsLatin(text.replace(/[\s_.\-–·]+/g, ''))
    .replace(/0/g, 'o')
    .replace(/[1i|]/g, 'l')
    .replace(/5|\$/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')

/** With the digits at its ends, which may stand for letters, and without them. */
const readings = (text: string): readonly string[] => [seen(text), seen(withoutDigits(text))]

const withoutDigits = (text: string): string => text.replace(/^[\d_.-]+|[\d_.-]+$/g, '')

/** With service words around it; or the name itself where that is no word or nickname: of several words, or in letters of others. */
const isLikeName = (text: string, name: Name): boolean =>
  bearsServiceWord(text, name) || isNameItself(text, name)

const service = new RegExp(`^(?:${serviceWords.split('|').map(seen).join('|')})+$`)

const bearsServiceWord = (text: string, { letters }: Name): boolean =>
  readings(text).some((own) => {
    const at = own.indexOf(letters)
    if (at < 0 || own.length === letters.length) return false
    const rest = [own.slice(0, at), own.slice(at + letters.length)].filter((part) => part !== '')
    return rest.every((part) => service.test(part))
  })

function isNameItself(text: string, { letters, isWhole, isLong }: Name): boolean {
  if (!readings(text).includes(letters)) return false
  const plain = (seen(text) === letters ? text : withoutDigits(text)).toLowerCase().replace(/[\s_.-]+/g, '')
  return (isWhole && isLong) || hasOtherLetters(plain, letters)
}

/** Some letter of it is another one that only looks like it. */
const hasOtherLetters = (plain: string, letters: string): boolean =>
  /[^\p{Script=Latin}\p{M}\p{N}]/u.test(plain) || (/[0-9]/.test(plain) && !/[0-9]/.test(letters))
