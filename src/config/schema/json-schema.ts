import * as z from 'zod'
import { sources } from '../../sources/index.js'
import type { Registry } from '../../sources/source.js'
import { configSchema } from './index.js'
import { allowAddress } from './official.js'
import { allowOne } from './one-or-more.js'

/** As much of a JSON Schema as describes a config. */
export type ConfigNode = {
  $schema?: string
  title?: string
  description?: string
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  default?: unknown
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minItems?: number
  properties?: Record<string, ConfigNode>
  required?: readonly string[]
  additionalProperties?: boolean | ConfigNode
  propertyNames?: ConfigNode
  items?: ConfigNode
  oneOf?: readonly ConfigNode[]
  anyOf?: readonly ConfigNode[]
}

/** What people may write in the file, as JSON Schema: durations are still text, everything with a default may be left out. */
export function writtenConfig(registry: Registry): ConfigNode {
  return z.toJSONSchema(configSchema(registry), {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      // A group that may be left out has no default of its own; its keys have.
      if (jsonSchema.properties !== undefined) delete jsonSchema.default
      allowOne(jsonSchema)
      allowAddress(jsonSchema as Parameters<typeof allowAddress>[0])
    },
  }) as ConfigNode
}

/**
 * The JSON Schema for editors, so that they complete keys and underline mistakes while somebody writes.
 * In draft 7, which editors understand best.
 */
export function configJsonSchema(registry: Registry = sources): ConfigNode {
  const { $schema, ...schema } = writtenConfig(registry)
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'mentions.yaml',
    description: 'What `mentions` watches, and where it looks.',
    ...allowVariables(schema),
  }
}

/** Validators in other languages know no classes of Unicode: the same, sign by sign. */
const NO_CONTROL = '\\P{Cc}'
const CONTROL_NAMED = '[^\\u0000-\\u001f\\u007f-\\u009f]'

/** A pattern as they take it; undefined where it needs what only we know: a name with a slip in it is told when the config is read. */
function plainPattern(pattern: string | undefined): string | undefined {
  const plain = pattern?.replaceAll(NO_CONTROL, CONTROL_NAMED)
  return plain?.includes(String.raw`\p{`) ? undefined : plain
}

/** `${NAME}` may stand wherever a value may, and editors must not underline it. */
function allowVariables(node: ConfigNode): ConfigNode {
  const { format, pattern, type, propertyNames, ...rest } = node
  const isNumber = type === 'number' || type === 'integer' || type === 'boolean'
  const form = format === 'uri' ? '^[A-Za-z][A-Za-z0-9+.-]*:' : plainPattern(pattern)
  return {
    ...rest,
    ...(type === undefined ? {} : { type: isNumber ? [type, 'string'] : type }),
    ...(isNumber ? { pattern: '\\$\\{' } : {}),
    ...(plainPattern(propertyNames?.pattern) === undefined ? {} : { propertyNames }),
    ...(form === undefined ? {} : { pattern: `(?:${form})|\\$\\{` }),
    ...(node.properties === undefined ? {} : { properties: mapValues(node.properties, allowVariables) }),
    ...(node.items === undefined ? {} : { items: allowVariables(node.items) }),
    ...(node.oneOf === undefined ? {} : { oneOf: node.oneOf.map(allowVariables) }),
    ...(node.anyOf === undefined ? {} : { anyOf: node.anyOf.map(allowVariables) }),
    ...(typeof node.additionalProperties === 'object'
      ? { additionalProperties: allowVariables(node.additionalProperties) }
      : {}),
  }
}

const mapValues = (nodes: Readonly<Record<string, ConfigNode>>, change: (node: ConfigNode) => ConfigNode) =>
  Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, change(node)]))
