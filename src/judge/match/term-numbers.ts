import type { Entry } from './dictionary.js'
import { AUTHOR, TAGS, TEXT, TITLE, URL_FIELD } from './findings.js'
import { namePatterns } from './name/patterns.js'
import { patternsOf } from './pattern.js'
import type { Term } from './query.js'

/** Gives each term of all queries a number, the same to the same term. */
export class TermNumbers {
  readonly entries: Entry[] = []
  /** For each term, the fields it counts in. */
  readonly fields: number[] = []
  readonly #numbers = new Map<string, number>()

  readonly number = (term: Term): number => {
    const { look, text, field, exactCase, prefix, wildcards, isName } = term
    const key = JSON.stringify([look, text, field, exactCase, prefix, wildcards, isName])
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.fields.push(fieldsOf(term)) - 1
    this.#numbers.set(key, number)
    for (const pattern of term.isName ? namePatterns(term.text) : patternsOf(term))
      this.entries.push({ pattern, term: number })
    return number
  }
}

function fieldsOf({ field }: Term): number {
  if (field === 'title') return TITLE
  if (field === 'author') return AUTHOR
  return field === 'url' ? URL_FIELD : TITLE | TEXT | TAGS
}
