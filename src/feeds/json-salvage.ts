import { jsonStringEnd } from '../text/json-string.js'

/** What could be read of a damaged JSON document. */
export type SalvagedJson = {
  /** The document with the items that are complete; what stands behind them is lost. */
  document: Readonly<Record<string, unknown>> & { items: readonly object[] }
  /** The document stops before its end; else something within it is wrong. */
  isCut: boolean
}

/**
 * Reads the items of a JSON Feed that is cut off or damaged, one by one, and the fields in front of them.
 *
 * @returns undefined when no item is complete
 */
export function salvageJson(text: string): SalvagedJson | undefined {
  const { head, items, isCut } = findItems(text)
  const complete = items.flatMap((item) => parsedObject(item) ?? [])
  if (complete.length === 0) return undefined
  return { document: { ...parsedObject(`${head}[]}`), items: complete }, isCut }
}

function parsedObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

type FoundItems = {
  /** Up to where the list of items starts. */
  head: string
  /** Each from its `{` to its `}`. */
  items: string[]
  isCut: boolean
}

/** A list of items stands in the document itself, its items in that list. */
const LIST_DEPTH = 2

/** Goes from bracket to bracket, strings skipped as a whole, so that the cost is linear in the length. */
function findItems(text: string): FoundItems {
  const found: FoundItems = { head: '', items: [], isCut: true }
  const mark = /["{}[\]]/g
  let depth = 0
  let key = ''
  let itemStart: number | undefined
  let isInItems = false
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const at = match.index
    const character = match[0]
    if (character === '"') {
      const end = jsonStringEnd(text, at)
      if (end < 0) return found
      if (depth === 1) key = text.slice(at + 1, end - 1)
      mark.lastIndex = end
    } else if (character === '{' || character === '[') {
      depth++
      if (character === '[' && depth === LIST_DEPTH && key === 'items') {
        isInItems = true
        found.head = text.slice(0, at)
      } else if (isInItems && character === '{' && depth === LIST_DEPTH + 1) itemStart = at
    } else {
      if (isInItems && depth === LIST_DEPTH + 1 && itemStart !== undefined) {
        found.items.push(text.slice(itemStart, at + 1))
        itemStart = undefined
      }
      depth--
      if (isInItems && depth < LIST_DEPTH) isInItems = false
      if (depth === 0) return { ...found, isCut: false }
    }
  }
  return found
}
