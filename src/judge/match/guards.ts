import { isWordAt } from '../../text/words/characters.js'

/**
 * Looks at what stands around and between words that were found in a row, and says whether they are what was meant.
 * Word `i` stands at `starts[i]` to `ends[i]`; `count` says how many there are, the arrays may be longer.
 */
export type Guard = (
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  count: number,
) => boolean

/** Agrees when all do; undefined when there is nothing to ask. */
export function all(guards: readonly (Guard | false | undefined)[]): Guard | undefined {
  const present = guards.filter((guard) => guard !== undefined && guard !== false)
  if (present.length <= 1) return present[0]
  return (...found) => present.every((guard) => guard(...found))
}

/** How far a guard looks beyond a word; nothing that it looks for is longer. */
const REACH = 40

const before = (text: string, start: number) => text.slice(Math.max(0, start - REACH), start)
const after = (text: string, end: number) => text.slice(end, end + REACH)

/** Signs that make a name: `AT&T` is not "at t". Other punctuation may be left out or differ. */
const insignificant = /[^&+#%@\p{Sc}]/gu

const signsOf = (text: string) => text.normalize('NFKC').replace(insignificant, '')

/** The signs that have to stand before, between and after the words. A dot that begins a name counts: `.NET`. */
export function significantSigns(gaps: readonly string[]): string[] {
  return gaps.map((gap, index) => (index === 0 && gap.endsWith('.') ? `${signsOf(gap)}.` : signsOf(gap)))
}

export function keepsSigns(gaps: readonly string[]): Guard | undefined {
  const signs = significantSigns(gaps)
  if (signs.every((sign) => sign === '')) return undefined
  const [lead = '', trail = ''] = [signs[0], signs.at(-1)]
  return (text, starts, ends, count) => {
    const preceding = before(text, starts[0] ?? 0).normalize('NFKC')
    const following = after(text, ends[count - 1] ?? 0).normalize('NFKC')
    if (!preceding.endsWith(lead) || !following.startsWith(trail)) return false
    for (let index = 1; index < count; index++) {
      if (signs[index] !== '' && signs[index] !== signsOf(gap(text, starts, ends, index))) return false
    }
    return true
  }
}

/** What stands between a word and the one before it. */
const gap = (text: string, starts: readonly number[], ends: readonly number[], index: number) =>
  text.slice(ends[index - 1], starts[index])

const sentenceEnd = /[.!?…]["'”’»)\]]*\s|[。！？]|\n\s*\n/u
/** A dot after a word this short is taken for an abbreviation: `Dr. Oetker`. */
const LONGEST_ABBREVIATION = 3
const abbreviation = /^\.[^\S\n]+$/

/** A name does not go on in the next sentence or paragraph, unless it holds such a sign there: `Yahoo! Mail`. */
export function keepsSentences(gaps: readonly string[]): Guard | undefined {
  if (gaps.length <= 2) return undefined
  const mayEnd = gaps.map((gap) => /[.!?…。！？]/u.test(gap))
  return (text, starts, ends, count) => {
    for (let index = 1; index < count; index++) {
      const between = gap(text, starts, ends, index)
      if (between === ' ' || between === '' || mayEnd[index]) continue
      const abbreviated = (ends[index - 1] ?? 0) - (starts[index - 1] ?? 0) <= LONGEST_ABBREVIATION
      if (sentenceEnd.test(between) && !(abbreviated && abbreviation.test(between))) return false
    }
    return true
  }
}

/** The whole word is a hashtag, in which the words of a name are joined. */
export const isHashtag: Guard = (text, starts) => {
  const mark = text[(starts[0] ?? 0) - 1]
  return mark === '#' || mark === '＃'
}

/** The letters and digits have the capitals of the name. */
export function keepsCapitals(name: string, prefix: boolean): Guard {
  const wanted = lettersOf(name)
  return (text, starts, ends, count) => {
    const found = lettersOf(text.slice(starts[0], ends[count - 1]))
    return prefix ? found.startsWith(wanted) : found === wanted
  }
}

/** Without signs and spaces. */
export const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '')

const dotBetween = /^(?:\.|\s?(?:\[\.\]|\(\.\)|\{\.\})\s?)$/
const spokenDot = /^(?:\s|\s?[[({]\s?|\s?[\])}]\s?)$/
const hostBefore = /[\p{L}\p{N}][-‐‑_]+$/u
/** The host goes on with another label. A dot that ends a sentence is followed by no letter. */
const hostAfter =
  /^(?:(?:\.|\s?(?:\[\.\]|\(\.\)|\{\.\})\s?)[\p{L}\p{N}]|(?:\s|\s?[[({]\s?)dot(?:\s|\s?[\])}]\s?)[\p{L}\p{N}])/iu

/** Hyphens may be of another kind, but not more or fewer; words of scripts without spaces have nothing between them. */
const domainGap = (gap: string) =>
  gap === '.' ? dotBetween : gap === 'dot' ? spokenDot : new RegExp(`^[-‐‑]{${gap.length}}$`)

/** @param gaps what has to stand between the words: `.`, `-`, or `dot` on both sides of a dot that is spelled out */
export function isDomain(gaps: readonly string[]): Guard {
  const allowed = gaps.map(domainGap)
  return (text, starts, ends, count) => {
    for (let index = 1; index < count; index++) {
      if (!allowed[index - 1]?.test(gap(text, starts, ends, index))) return false
    }
    return (
      !hostBefore.test(before(text, starts[0] ?? 0)) && !hostAfter.test(after(text, ends[count - 1] ?? 0))
    )
  }
}

/** The handle goes on: `@northwindhelp_de` is another account. */
const handleAfter = /^(?:_|[.-]+[\p{L}\p{N}])/u
/** Bluesky's default domain says no more about an account than a server of the fediverse does. */
const bluesky = /^\.bsky\.social(?![\w-]|\.\w)/i

/** @param gaps what has to stand before, between and after the words of a handle; the first begins with its `@` */
export function isHandle(gaps: readonly string[]): Guard {
  const [lead = '@', trail = ''] = [gaps[0], gaps.at(-1)]
  return (text, starts, ends, count) => {
    for (let index = 1; index < count; index++) {
      if (gap(text, starts, ends, index) !== gaps[index]) return false
    }
    const start = (starts[0] ?? 0) - lead.length
    const end = ends[count - 1] ?? 0
    if (start < 0 || text.slice(start, starts[0]).replace('＠', '@') !== lead || !text.startsWith(trail, end))
      return false
    const following = after(text, end + trail.length)
    if (handleAfter.test(following) && !bluesky.test(following)) return false
    // A letter, or an underscore, before the @ makes it an e-mail address.
    return !isWordAt(text, start - 1) && text[start - 1] !== '_'
  }
}
