/** Letters with a hyphen between them are several words to the reader of a text: "rendez-vous". */
const HYPHEN = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u
const APOSTROPHE = /['’ʼ＇]/

/** What phrases are written with, beside their own words. */
type Notation = {
  /** Small words that lose their vowel and are cut off from what follows them, as in `elision.ts`. */
  elided: ReadonlySet<string>
  classes: Readonly<Record<string, string>>
}

/**
 * A phrase in all forms in which its words are met in a text: a word of a phrase may be several there, as "l'appli" and "rendez-vous" are.
 * The phrase as it was written is among them where anybody writes so ("cest" for "c'est").
 *
 * @param phrase in the notation of lexicon.ts
 */
export function writtenApart(phrase: string, notation: Notation): string[] {
  const choices = phrase
    .trim()
    .split(/\s+/)
    .map((part) => formsOf(part, notation))
  return choices
    .reduce<string[][]>((all, forms) => all.flatMap((before) => forms.map((form) => [...before, form])), [[]])
    .map((parts) => parts.filter((part) => part !== '').join(' '))
}

/** A part of a phrase: as one word, and as several, those that begin alike together. */
function formsOf(part: string, { elided, classes }: Notation): string[] {
  if (!HYPHEN.test(part) && !APOSTROPHE.test(part) && !part.includes('<')) return [part]
  const isOptional = part.length > 1 && part.endsWith('?')
  const whole: string[] = []
  const apart = new Map<string, string[]>()
  for (const word of (isOptional ? part.slice(0, -1) : part).split('|')) {
    const members = classMembers(word, classes)
    let isWhole = members.length === 0
    for (const one of members.length === 0 ? [word] : members) {
      const pieces = one.split(HYPHEN).flatMap((piece) => cutOff(piece, elided))
      const last = pieces.pop() ?? ''
      if (pieces.length > 0) apart.set(pieces.join(' '), [...(apart.get(pieces.join(' ')) ?? []), last])
      if (pieces.length === 0 || !HYPHEN.test(one)) isWhole = true
    }
    if (isWhole) whole.push(word)
  }
  if (apart.size === 0) return [part]
  const together = whole.length > 0 ? [whole.join('|') + (isOptional ? '?' : '')] : isOptional ? [''] : []
  return [...together, ...Array.from(apart, ([before, last]) => `${before} ${last.join('|')}`)]
}

function classMembers(word: string, classes: Notation['classes']): string[] {
  if (!word.startsWith('<')) return []
  return classes[word.slice(1, -1)]?.trim().split(/\s+/) ?? []
}

function cutOff(word: string, elided: ReadonlySet<string>): string[] {
  const at = word.search(APOSTROPHE)
  if (at < 1 || at === word.length - 1 || !elided.has(word.slice(0, at).toLowerCase())) return [word]
  return [word.slice(0, at), word.slice(at + 1)]
}
