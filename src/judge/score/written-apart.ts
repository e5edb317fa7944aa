import { onOneLine } from '../../text/clean.js'

/** Letters with a hyphen between them are several words to the reader of a text: "rendez-vous". */
const HYPHEN = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u
const APOSTROPHE = /['’ʼ＇]/
const SEVERAL = /[-'’ʼ＇]/
/** A class may hold either. */
const MAY_BE_SEVERAL = /[-'’ʼ＇<]/

/** What phrases are written with, beside their own words. */
type Notation = {
  /** Small words that lose their vowel and are cut off from what follows them, as in `elision.ts`. */
  elided: ReadonlySet<string>
  classes: Readonly<Record<string, string>>
}

/**
 * Phrases in all forms in which their words are met in a text: a word of a phrase may be several there, as "l'appli" and "rendez-vous" are.
 * A phrase as it was written is among them where anybody writes so ("cest" for "c'est"). What a part of phrases is written as is found out
 * once.
 */
export class PhraseForms {
  readonly #notation: Notation
  readonly #known = new Map<string, readonly string[]>()
  /** Of these no word may be several. */
  readonly #plain: ReadonlySet<string>

  constructor(notation: Notation) {
    this.#notation = notation
    this.#plain = new Set(
      Object.entries(notation.classes)
        .filter(([, members]) => !SEVERAL.test(members))
        .map(([name]) => `<${name}>`),
    )
  }

  /**
   * @param phrase in the notation of lexicon.ts
   * @returns each form with single spaces
   */
  of(phrase: string): readonly string[] {
    const written = onOneLine(phrase)
    if (!MAY_BE_SEVERAL.test(written)) return [written]
    const choices = written.split(' ').map((part) => this.#formsOf(part))
    if (choices.every((forms) => forms.length === 1)) return [joined(choices.flat())]
    return choices
      .reduce<string[][]>(
        (all, forms) => all.flatMap((before) => forms.map((form) => [...before, form])),
        [[]],
      )
      .map(joined)
  }

  #formsOf(part: string): readonly string[] {
    let forms = this.#known.get(part)
    if (forms === undefined) {
      forms = this.#isWhole(part) ? [part] : formsOf(part, this.#notation)
      this.#known.set(part, forms)
    }
    return forms
  }

  #isWhole(part: string): boolean {
    if (SEVERAL.test(part)) return false
    const words = part.endsWith('?') ? part.slice(0, -1) : part
    return words.split('|').every((word) => !word.startsWith('<') || this.#plain.has(word))
  }
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

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
