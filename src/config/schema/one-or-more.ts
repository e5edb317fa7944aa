import * as z from 'zod'

const TITLE = ' or list of them'

/**
 * What may be written as one value where there is only one, or as a list; read as a list.
 *
 * @param title what people call one of them
 */
export const oneOrMore = <Entry extends z.ZodType>(entry: Entry, title: string, most = 100) =>
  z.preprocess(
    (given) => (isOne(given) ? [given] : given),
    z
      .array(entry)
      .max(most)
      .meta({ title: title + TITLE }),
  )

const isOne = (given: unknown): boolean => typeof given === 'string' || typeof given === 'number'

/** Says in a JSON Schema that one will do, too: zod takes only the list from the above. */
export function allowOne(node: { title?: string; type?: unknown; items?: unknown; anyOf?: unknown }): void {
  if (node.type !== 'array' || node.title?.endsWith(TITLE) !== true) return
  const { type, items, ...rest } = node
  for (const key of Object.keys(node)) Reflect.deleteProperty(node, key)
  const { title, description, default: standard, ...limits } = rest as Record<string, unknown>
  Object.assign(node, {
    ...(description === undefined ? {} : { description }),
    ...(standard === undefined ? {} : { default: standard }),
    title,
    anyOf: [items, { type, items, ...limits }],
  })
}
