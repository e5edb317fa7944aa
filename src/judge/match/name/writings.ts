// A name in other words and letters: its signs spelled out, its umlauts written with an e.

/** One way to write a name. */
export type Writing = {
  text: string
  /** It ends with the word "plus", which may also count up what follows. */
  isSum?: true
  /** Of single letters and small words, which without their capitals are no name: `C and A`. */
  isInitials?: true
}

const AND = ['and', 'und', 'et', 'e', 'y', 'och', 'og', 'en']
/** Between single letters other words would be found in too much. */
const AND_BETWEEN_LETTERS = ['and', 'und']
/** As a sign, and as feeds leave it when they escape twice. */
const AND_SIGNS = ['&', '+', '&amp;']

const ampersand = /\s*[&＆]\s*/u
const innerPlus = /(?<=[\p{L}\p{N}])\s*\+\s*(?=[\p{L}\p{N}])/u
const lastPlus = /(?<=[\p{L}\p{N}])\++$/u

/** The name as it is written, and in other words for its signs. */
export function writings(name: string): Writing[] {
  const trimmed = name.trim()
  return [
    { text: name },
    ...withAnd(trimmed, ampersand),
    ...withAnd(trimmed, innerPlus),
    ...withPlus(trimmed),
  ]
}

function withAnd(name: string, sign: RegExp): Writing[] {
  const parts = name.split(sign)
  if (parts.length !== 2 || parts.includes('')) return []
  const isInitials = parts.some((part) => [...part].length <= 2)
  const words = isInitials ? AND_BETWEEN_LETTERS : AND
  return [
    ...words.map(
      (word): Writing => ({ text: parts.join(` ${word} `), ...(isInitials && { isInitials: true }) }),
    ),
    ...AND_SIGNS.filter((word) => !name.includes(word) || word === '&amp;').map((word) => ({
      text: parts.join(` ${word} `),
    })),
  ]
}

function withPlus(name: string): Writing[] {
  const signs = lastPlus.exec(name)?.[0].length ?? 0
  if (signs === 0 || signs > 2) return []
  return [{ text: name.replace(lastPlus, ' plus'.repeat(signs)), isSum: true }]
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** `Müller` as Mueller. None for a name without such letters. */
export function withoutUmlauts(name: string): string[] {
  const composed = name.normalize('NFC')
  const written = composed.replace(/[äöüøå]/giu, (letter) => {
    const letters = spelled[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? letters : letters.charAt(0).toUpperCase() + letters.slice(1)
  })
  return written === composed ? [] : [written]
}

const digraph = /(?<![aeiouyq])(?:ae|oe|ue)/giu

/** `Mueller` as Müller: who has such keys writes the name as it is meant. None for a name without these letters. */
export function withUmlauts(name: string): string[] {
  const written = name.replace(digraph, (letters) => {
    const umlaut = { a: 'ä', o: 'ö', u: 'ü' }[letters.charAt(0).toLowerCase()] ?? letters
    return letters.charAt(0) === letters.charAt(0).toLowerCase() ? umlaut : umlaut.toUpperCase()
  })
  return written === name ? [] : [written]
}
