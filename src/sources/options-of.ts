import * as z from 'zod'
import type { Source } from './source.js'

/** One option of a source's block, as far as a person has to know it. Its words are those of its `describe`. */
export type OptionFacts = {
  option: string
  /** What it is for; empty where its source does not say. */
  what: string
  /** Without it there is no source. */
  isNeeded: boolean
  form: OptionForm
  /** What may stand there, where that is one of a few words. */
  choices?: readonly string[]
  /** What holds without it. */
  usual?: unknown
}

/** `list`: of words. `other`: what can't be typed in a line, such as keys with values. */
type OptionForm = 'text' | 'address' | 'number' | 'boolean' | 'list' | 'other'

/** As much of a JSON Schema as describes an option. */
type Node = {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  default?: unknown
  description?: string
  format?: string
  items?: Node
  anyOf?: readonly Node[]
}

/** The options that a source's block takes beside `type`, in the order in which it has them, read off the schema that checks it. */
export function optionsOf({ options }: Pick<Source, 'options'>): OptionFacts[] {
  const schema = z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' })
  const needed = schema.required ?? []
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, Node>>)
    .filter(([option]) => option !== 'type')
    .map(([option, node]) => {
      const choices = (node.enum ?? node.items?.enum)?.map(String)
      return {
        option,
        what: node.description ?? '',
        isNeeded: needed.includes(option),
        form: formOf(node),
        ...(choices !== undefined && { choices }),
        ...(node.default !== undefined && { usual: node.default }),
      }
    })
}

function formOf(node: Node): OptionForm {
  const kinds = [node, ...(node.anyOf ?? [])]
  const is = (type: string) => kinds.some((each) => each.type === type)
  if (is('array')) {
    const { items } = kinds.find(({ type }) => type === 'array') ?? {}
    return items === undefined || ['text', 'address', 'number'].includes(formOf(items)) ? 'list' : 'other'
  }
  if (is('object')) return 'other'
  if (is('string') || node.enum !== undefined) return node.format === 'uri' ? 'address' : 'text'
  if (is('number') || is('integer')) return 'number'
  return is('boolean') ? 'boolean' : 'text'
}
