import type * as z from 'zod'
import { Failed } from '../model/failed.js'
import { readJson } from './read-json.js'

/** That a place answers in another shape than is known, whatever shows it. */
export const changedShape =
  (place: string) =>
  (cause?: unknown): Failed =>
    new Failed({ code: 'shape-unknown', args: { place } }, { cause })

type Changed = (cause: unknown) => Error

/**
 * What an answer in JSON says.
 *
 * @param body in UTF-8
 * @throws Failed for a page in place of data; what `changed` makes of all else that is no JSON
 */
export const readData = (body: Uint8Array, changed: Changed): unknown =>
  orChanged(() => readJson(body), changed)

/**
 * The same, of a shape.
 *
 * @throws what `changed` makes of another shape as well
 */
export const readDataAs = <Schema extends z.ZodType>(
  schema: Schema,
  body: Uint8Array,
  changed: Changed,
): z.output<Schema> => orChanged(() => schema.parse(readJson(body)), changed)

function orChanged<Data>(read: () => Data, changed: Changed): Data {
  try {
    return read()
  } catch (cause) {
    throw cause instanceof Failed ? cause : changed(cause)
  }
}
