import { sources } from '../../sources/index.js'
import type { Registry } from '../../sources/source.js'
import { type ConfigNode, writtenConfig } from './json-schema.js'

const introduction = `# Reference: mentions.yaml

Every key of the config, as the program itself knows it. [configuration.md](../configuration.md) tells how to write one.

A duration is \`90s\`, \`15m\`, \`1h\` or \`7d\`. A size is \`20MB\`, \`500KB\` or a number of bytes. Any text may hold \`\${NAME}\` or
\`\${NAME:-default}\`, which is read from the environment, and \`\${file:PATH}\`, which is read from a file that only you can read.
`

/** The reference page of the config in Markdown: a table for each block, with every key, its form, default and meaning. */
export function configReference(registry: Registry = sources): string {
  return [introduction, ...tables('Top of the file', writtenConfig(registry))].join('\n')
}

/** The table of a block, then those of the blocks inside it. */
function tables(title: string, block: ConfigNode): string[] {
  const keys = Object.entries(block.properties ?? {})
  const rows = keys.map(([key, node]) => row(key, node, block.required?.includes(key) ?? false))
  const table = [`## ${title}`, '', '| key | form | default | meaning |', '|---|---|---|---|', ...rows, '']
  return [table.join('\n'), ...keys.flatMap(([key, node]) => inner(path(title, key), node))]
}

function inner(title: string, node: ConfigNode): string[] {
  if (node.properties !== undefined) return tables(`\`${title}\``, node)
  const { items, additionalProperties: named } = node
  const kinds = items?.oneOf ?? (typeof named === 'object' ? named.oneOf : undefined)
  if (kinds !== undefined) {
    return kinds.flatMap((block) =>
      tables(`\`${title}\` with \`type: ${block.properties?.type?.const}\``, block),
    )
  }
  const block = [node.items, ...(node.items?.anyOf ?? [])].find((each) => each?.properties !== undefined)
  return block === undefined ? [] : tables(`\`${title}\`, each`, block)
}

const path = (title: string, key: string) => [...(/^`([\w.]+)`/.exec(title)?.slice(1) ?? []), key].join('.')

function row(key: string, node: ConfigNode, required: boolean): string {
  const cells = [`\`${key}\``, form(node), required ? 'required' : standard(node), meaning(node)]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

const meaning = ({ description, const: type }: ConfigNode) =>
  description ?? (type === undefined ? '' : 'Makes this entry one of this kind.')

function form(node: ConfigNode): string {
  if (node.title !== undefined) return node.title
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(' or ')
  if (node.items !== undefined) return `list of ${plural(form(node.items))}`
  if (typeof node.additionalProperties === 'object')
    return `keys, each with a ${form(node.additionalProperties)}`
  if (node.properties !== undefined || node.oneOf !== undefined) return 'block'
  if (node.format === 'uri') return 'web address'
  if (node.type === 'number' || node.type === 'integer')
    return `${node.type === 'integer' ? 'whole number' : 'number'}${range(node)}`
  return node.type === 'boolean' ? '`true` or `false`' : 'text'
}

function plural(singular: string): string {
  if (singular.startsWith('web address'))
    return singular.replace('address', 'addresses').replace(/\bblock\b/, 'blocks')
  return singular === 'text' ? 'texts' : `${singular}s`
}

function range({ minimum, maximum }: ConfigNode): string {
  const isOpen = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
  if (minimum === undefined || minimum === -Number.MAX_SAFE_INTEGER)
    return isOpen ? '' : `, at most ${maximum}`
  return isOpen ? `, at least ${minimum}` : `, ${minimum} to ${maximum}`
}

function standard(node: ConfigNode): string {
  if (node.default === undefined) return ''
  const isNothing = typeof node.default === 'object' && Object.keys(node.default ?? {}).length === 0
  return isNothing ? 'none' : `\`${String(node.default)}\``
}
