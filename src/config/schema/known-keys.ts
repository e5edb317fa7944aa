import * as z from 'zod'
import { type Path, valueAt } from '../path.js'

/** As much of a JSON Schema as tells which keys a block may have. */
export type KeySchema = {
  properties?: Readonly<Record<string, KeySchema>>
  items?: KeySchema
  oneOf?: readonly KeySchema[]
  const?: unknown
}

/**
 * The keys that may stand in the block at a path. Where several blocks are possible, those of the one whose `type` the
 * value has.
 */
export function knownKeys(schema: KeySchema, path: Path, value: unknown): string[] {
  let here: KeySchema | undefined = schema
  path.forEach((step, index) => {
    here = typeof step === 'number' ? here?.items : here?.properties?.[step]
    const type = valueAt(value, [...path.slice(0, index + 1), 'type'])
    here = here?.oneOf?.find(({ properties }) => properties?.type?.const === type) ?? here
  })
  return Object.keys(here?.properties ?? {})
}

/** The group at the top of the file that holds a key of this name, such as `scoring` for `keywords`. */
export function groupOf(schema: KeySchema, key: string): string | undefined {
  const groups = Object.entries(schema.properties ?? {})
  return groups.find(([, { properties }]) => properties !== undefined && Object.hasOwn(properties, key))?.[0]
}

/** Takes milliseconds, so only for when something is wrong. */
export const keySchema = (schema: z.ZodType): KeySchema =>
  z.toJSONSchema(schema, { io: 'input' }) as KeySchema
