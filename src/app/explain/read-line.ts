import { type Asked, isRating, STARS } from './asked.js'

/** A line of a stream: what to explain, or what is wrong with it in a person's words. */
export type ReadLine =
  | { id?: unknown; asked: Asked; problem?: never }
  | { id?: unknown; asked?: never; problem: string }

/** Fields that hold text. `null` is as good as leaving one out. */
const words = ['title', 'brand', 'lang', 'place', 'author'] as const

/** Reads `{id?, text, title?, brand?, lang?, rating?, own?, place?, author?}`. */
export function readLine(line: string): ReadLine {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { problem: 'not JSON; write one object a line, such as {"id":"1","text":"…"}' }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { problem: 'not an object; write {"id":"1","text":"…"}' }
  }
  const fields: Record<string, unknown> = { ...parsed }
  const { id, text, rating, own } = fields
  if (typeof text !== 'string') return { id, problem: '"text" is missing or no string' }
  const asked: Asked = { text }
  for (const name of words) {
    const field = fields[name]
    if (typeof field === 'string') asked[name] = field
    else if (field !== undefined && field !== null) return { id, problem: `"${name}" is no string` }
  }
  if (typeof rating === 'number' && isRating(rating)) asked.rating = rating
  else if (rating !== undefined && rating !== null)
    return { id, problem: `"rating" is no number from ${STARS.least} to ${STARS.most}` }
  if (typeof own === 'boolean') asked.own = own
  else if (own !== undefined && own !== null) return { id, problem: '"own" is neither true nor false' }
  return { id, asked }
}
