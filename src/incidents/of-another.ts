import type { Signal } from '../model/mention.js'

/** Where one thought ends and the next begins. */
const CLAUSE_END = /[,.;:!?\n–—]+|\b(?:good thing|glad|does|can|und|aber|zum Glück|but)\b/gu
/** A name, as it is written: it begins with a capital, and is longer than "I". */
const NAME = /(?<![\p{L}\p{N}@#])\p{Lu}[\p{L}\p{N}'-]{2,}/gu

/** A part of a name that may stand for all of it. */
const PART = /[\p{L}\p{N}]{3,}/gu

/**
 * Whether all the trouble that a post tells of is somebody else's: it stands in a thought that names another one before it, and the brand only
 * in another thought: "Bluefjord is down, good thing we are on Northwind". For counting who is hit; one post alone is judged by its score.
 *
 * @param names of the brand, as the post may write them
 */
export function isOfAnother(text: string, signals: readonly Signal[], names: readonly string[]): boolean {
  const told = signals
    .filter(({ points }) => points > 0)
    .flatMap(({ spans }) => spans)
    .filter(({ field }) => field === 'text')
  if (told.length === 0) return false
  // People shorten names: to the first word, or to any.
  const ours = names.flatMap((name) => name.toLowerCase().match(PART) ?? [])
  return told.every(({ start }) => {
    const clause = clauseAt(text, start)
    const words = text.slice(clause.start, clause.end).toLowerCase()
    if (ours.some((name) => words.includes(name)))
      return comesFrom(text.slice(clause.start, clause.end), ours)
    const before = text.slice(clause.start, start)
    return [...before.matchAll(NAME)].some(([name]) => !isOpening(name))
  })
}

/** "moving from Bluefjord to Northwind after the outage": the trouble is where they come from. */
const FROM_TO =
  /\b(?:from|away from|von)\s+(\p{Lu}[\p{L}\p{N}'-]+)(?:\s\p{Lu}[\p{L}\p{N}'-]+)*\s+(?:to|over to|zu|nach)\s+([\p{L}\p{N}]+)/u
const comesFrom = (clause: string, ours: readonly string[]): boolean => {
  const [, from = '', to = ''] = FROM_TO.exec(clause) ?? []
  return !ours.includes(from.toLowerCase()) && ours.includes(to.toLowerCase())
}

/** Words that begin a sentence are no names. */
const openings = new Set(
  'anyone great seriously morning still since cannot can the this that these those they there their its his her our your you has have had was were are who what when where why how and but not nothing nobody everybody everything some all any one two den der die das ein eine seit ich wir ihr sie und aber nicht nichts kein keine heute gestern schon wieder'.split(
    ' ',
  ),
)
const isOpening = (word: string): boolean => openings.has(word.toLowerCase())

function clauseAt(text: string, at: number): { start: number; end: number } {
  let start = 0
  for (const { index, 0: mark } of text.matchAll(CLAUSE_END)) {
    if (index >= at) return { start, end: index }
    start = index + mark.length
  }
  return { start, end: text.length }
}
