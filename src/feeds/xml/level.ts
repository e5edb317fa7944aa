import { readAttributes } from './attributes.js'
import { readElements } from './elements.js'
import type { DeclaredEntities } from './references.js'
import { type MarkupElement, readWellFormed } from './well-formed.js'

/**
 * In characters. fast-xml-parser keeps an object for each character of a text it builds; what a feed says about itself
 * is far shorter.
 */
const LONGEST_FOR_PARSER = 65_536

/** Reads the elements that stand directly in a piece of a feed's markup. What is damaged is read as far as it is good. */
export function readLevel(markup: string, declared: DeclaredEntities): MarkupElement[] {
  if (markup.length <= LONGEST_FOR_PARSER) {
    try {
      return readWellFormed(markup, declared)
    } catch {
      // Not well-formed: the reader that takes everything does it.
    }
  }
  const elements: MarkupElement[] = []
  readElements(markup, ({ name, attributes, inner }) => {
    elements.push({ name, attributes: readAttributes(attributes, declared), inner })
  })
  return elements
}
