import * as z from 'zod'
import { readDate } from '../feeds/dates/index.js'
import { Failed } from '../model/failed.js'
import { once } from '../sources/once.js'
import { parseUrl } from '../text/parse-url.js'

const LONG_NUMBER = /\d{16}/
/** Strings, which may hold digits; and whole numbers of more digits than a number can hold exactly. */
const STRING_OR_LONG_NUMBER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

/**
 * JSON with whole numbers above 2^53 as the texts that they are: as numbers two ids would become one.
 *
 * @throws Failed when it is none
 */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (!LONG_NUMBER.test(text)) return value
    // What is JSON has no string without an end, at which the search would begin again and again.
    return JSON.parse(
      text.replace(STRING_OR_LONG_NUMBER, (found) => (found.startsWith('"') ? found : `"${found}"`)),
    )
  } catch (cause) {
    throw new Failed({ code: 'json-damaged', args: {} }, { cause })
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What several pages write alike. What is missing is null in some answers and absent in others. */
export const fields = once(() => {
  const id = z.union([z.string().min(1), z.number()]).transform(String)
  const text = z.string().nullish()
  return { id, text, list: z.array(z.unknown()), maybeList: z.array(z.unknown()).nullish() }
})

/** The first of these that is a moment. */
export function momentOf(...written: readonly (string | number | null | undefined)[]): Date | undefined {
  for (const each of written) {
    const moment = each === null || each === undefined ? undefined : readMoment(String(each))
    if (moment !== undefined) return moment
  }
  return undefined
}

/** Also as JavaScript prints one: `Mon Sep 07 2026 08:00:00 GMT+0200 (Central European Summer Time)`. */
const PRINTED = /^[a-z]{3} ([a-z]{3} \d{1,2} \d{4} \d{2}:\d{2}:\d{2}) gmt([+-]\d{4})/i

function readMoment(text: string): Date | undefined {
  const [, day, offset] = PRINTED.exec(text.trim()) ?? []
  return readDate(day === undefined ? text : `${day} ${offset}`)
}

/** Where a web address stands; anything else is none. */
export const addressIn = (text: string | null | undefined): string | undefined =>
  text && /^https?:\/\//i.test(text) && parseUrl(text) !== undefined ? text : undefined

/** What of a page's data is not as it was: `incidents[0].id`. */
export function partOf(error: z.ZodError, within: string): string {
  const path = error.issues[0]?.path ?? []
  return path.reduce<string>(
    (all, step) => (typeof step === 'number' ? `${all}[${step}]` : `${all}.${String(step)}`),
    within,
  )
}

/** The page answered with its data in another shape. */
export const changed = (software: string, part: string, cause?: unknown): Failed =>
  new Failed({ code: 'channel-changed', args: { software, part } }, { cause })
