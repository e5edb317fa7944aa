import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import { readJson } from '../read-json.js'

/**
 * An answer in JSON of a known shape.
 *
 * @param software that gave it, for people
 * @throws Failed where it is a page, or of another shape
 */
export function jsonOf<Shape extends z.ZodType>(
  { url, body }: Answer,
  software: string,
  shape: Shape,
): z.output<Shape> {
  const host = parseUrl(url)?.host ?? ''
  try {
    return shape.parse(readJson(body))
  } catch (cause) {
    const isPage = cause instanceof Failed
    throw new Failed(
      isPage
        ? { code: 'thread-is-page', args: { host, software } }
        : { code: 'shape-unknown', args: { place: `${host} (${software})` } },
      { cause },
    )
  }
}

/** What is missing is null in some versions, and absent in others. */
export const id = () => z.union([z.string().min(1), z.number()]).transform(String)

export const count = () =>
  z
    .number()
    .min(0)
    .nullish()
    .transform((value) => value ?? undefined)

/** Yes and no: as such, or as 1 and 0. */
export const flag = () =>
  z
    .union([z.boolean(), z.number()])
    .nullish()
    .transform((value) => value === true || value === 1)

/** Milliseconds since 1970, where 0 is never; or a time in words. */
export const moment = () =>
  z
    .union([z.number(), z.string()])
    .nullish()
    .transform((value) => {
      const date = value ? new Date(value) : undefined
      return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
    })
