import { titleText } from './title.js'

/** No entry is filed under more, and no tag is longer: in characters. */
const MOST_TAGS = 100
const LONGEST_TAG = 200

/** Adds a tag as text, once. */
export function addTag(tags: Set<string>, written: string | undefined): void {
  if (written === undefined || tags.size >= MOST_TAGS) return
  const tag = titleText(written.slice(0, LONGEST_TAG), 'untyped')
  if (tag !== undefined) tags.add(tag)
}

/** Keywords that stand in one line. */
export const keywordsIn = (line: string): string[] => line.split(/[,;]/)
