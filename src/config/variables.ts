import type * as z from 'zod'
import { valueAt } from './path.js'
import type { YamlTree } from './yaml-tree.js'

/**
 * The file's values, with those from the environment as the schema wants them: a variable always gives text, and where a
 * number, or true or false, is due and the text is one, it is taken for it.
 */
export function withNumbers(schema: z.ZodType, tree: YamlTree): unknown {
  if (!tree.hasVariables) return tree.value
  const raw = structuredClone(tree.value)
  for (const issue of schema.safeParse(raw, { jitless: true }).error?.issues ?? []) {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const last = path.at(-1)
    const value = valueAt(raw, path)
    if (issue.code !== 'invalid_type' || typeof value !== 'string' || last === undefined) continue
    if (tree.variablesAt(path) === undefined) continue
    const around = valueAt(raw, path.slice(0, -1))
    const meant = plainValue(value.trim(), issue.expected)
    if (meant !== undefined && around !== null && typeof around === 'object') Reflect.set(around, last, meant)
  }
  return raw
}

function plainValue(text: string, expected: string): number | boolean | undefined {
  if (expected === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (/^(?:number|int)$/.test(expected) && /^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return undefined
}

/** A message without what came from the environment. Very short values are left: they would hit innocent words. */
export function concealed(message: string, secrets: YamlTree['secrets']): string {
  return secrets
    .filter(({ value }) => value.length >= 4)
    .toSorted((a, b) => b.value.length - a.value.length)
    .reduce((text, { value, reference }) => {
      const quoted = JSON.stringify(value).slice(1, -1)
      return text.replaceAll(value, () => reference).replaceAll(quoted, () => reference)
    }, message)
}
