import type * as z from 'zod'
import { type Path, valueAt } from './path.js'
import type { YamlTree } from './yaml/tree.js'

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

/** Whether a value stands in the settings that only sending mail needs. */
export const isOfMail = ([first, second, third]: Path): boolean =>
  (first === 'digest' && second === 'email') || (first === 'brands' && third === 'digest')

/** Whether a value says how alerts reach one of their destinations, which only sending them needs. */
export const isOfDestinations = ([first, second]: Path): boolean =>
  first === 'alerts' && second === 'destinations'

/** The values without any alerts. */
export function withoutAlerts(raw: unknown): unknown {
  const rest = structuredClone(raw)
  if (rest !== null && typeof rest === 'object') Reflect.deleteProperty(rest, 'alerts')
  return rest
}

/** The values without the settings of mail. Brands with a digest of their own keep one, since that decides what `last` is. */
export function withoutMail(raw: unknown): unknown {
  const rest = structuredClone(raw)
  const digest = valueAt(rest, ['digest'])
  if (digest !== null && typeof digest === 'object') Reflect.deleteProperty(digest, 'email')
  const brands = valueAt(rest, ['brands'])
  for (const brand of Array.isArray(brands) ? brands : [])
    if (valueAt(brand, ['digest']) !== undefined) Reflect.set(brand, 'digest', { to: [NOBODY] })
  return rest
}

/** An address that reaches nobody (RFC 2606). Nothing is mailed with it: there are no settings for how. */
const NOBODY = 'nobody@mail.invalid'

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
