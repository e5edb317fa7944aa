import * as z from 'zod'
import { jsonReport } from '../json-schema.js'

/** What a value of the JSON format may be, as far as a template asks. */
export type Shape = {
  /** Of an object. */
  properties?: Readonly<Record<string, Shape>>
  /** Of a list. */
  items?: Shape
}

/** Of a whole report, as its published schema has it: what is in there, and nothing else, may be named. */
export const reportShape = (): Shape => z.toJSONSchema(jsonReport, { io: 'input' }) as Shape

/** An object, or a list of objects: nothing that could stand in a text. */
export const isObject = ({ properties }: Shape): boolean => properties !== undefined

/**
 * What a name stands for within these, the innermost last; undefined where there is no such name.
 *
 * @param name as in a template: `.`, or parts with dots between them
 */
export function shapeOf(name: string, within: readonly Shape[]): Shape | undefined {
  if (name === '.') return within.at(-1)
  const [first = '', ...rest] = name.split('.')
  const owner = within.findLast(
    ({ properties }) => properties !== undefined && Object.hasOwn(properties, first),
  )
  return rest.reduce<Shape | undefined>(
    (shape, part) => own(shape?.properties, part),
    own(owner?.properties, first),
  )
}

const own = (properties: Shape['properties'], name: string): Shape | undefined =>
  properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined

/** All that may be named directly within these. */
export const namesWithin = (within: readonly Shape[]): string[] => [
  ...new Set(within.toReversed().flatMap(({ properties = {} }) => Object.keys(properties))),
]

/** With all that may be there and is not as null: a template would look for it further out otherwise, and find the name of something else. */
export function filled(value: unknown, { properties, items }: Shape): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, items ?? {}))
  if (typeof value !== 'object' || value === null) return value
  const held = new Map(Object.entries(value))
  const names = [...new Set([...Object.keys(properties ?? {}), ...held.keys()])]
  return Object.fromEntries(
    names.map((name) => [name, filled(held.get(name) ?? null, own(properties, name) ?? {})]),
  )
}
