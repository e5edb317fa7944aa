import type { Destination } from '../deliver/destinations/destination.js'
import { destinations } from '../deliver/destinations/index.js'
import type { Registry, Source } from '../sources/source.js'
import { setVariable } from '../text/system-commands.js'
import { type Path, valueAt } from './path.js'
import type { Problem } from './problem.js'
import type { YamlTree } from './yaml/tree.js'

/**
 * Secrets that stand in the file itself: configs are copied, shown to colleagues and kept in repositories. The message repeats nothing of
 * them.
 */
export const clearSecrets = (raw: unknown, tree: YamlTree, registry: Registry): Problem[] => [
  ...ofSources(raw, tree, registry),
  ...ofDestinations(raw, tree),
]

function ofSources(raw: unknown, tree: YamlTree, registry: Registry): Problem[] {
  const blocks = valueAt(raw, ['sources'])
  return (Array.isArray(blocks) ? blocks : []).flatMap((block: unknown, index) => {
    const type = valueAt(block, ['type'])
    if (typeof type !== 'string' || !Object.hasOwn(registry, type)) return []
    return secretsOf(registry[type]).flatMap((option) => {
      const path = ['sources', index, option]
      if (!standsInClear(valueAt(block, [option]), path, tree)) return []
      return [{ message: `${option} ${advice(variableFor(type, option), type)}`, offset: tree.valueAt(path) }]
    })
  })
}

function ofDestinations(raw: unknown, tree: YamlTree): Problem[] {
  const blocks = valueAt(raw, ['alerts', 'destinations'])
  if (blocks === null || typeof blocks !== 'object') return []
  return Object.entries(blocks).flatMap(([name, block]: [string, unknown]) => {
    const type = valueAt(block, ['type'])
    if (typeof type !== 'string' || !Object.hasOwn(destinations, type)) return []
    const { secrets, mayStandInClear }: Destination<never> = destinations[type as keyof typeof destinations]
    return secrets.flatMap((option) =>
      textsAt(block, [option]).flatMap(({ path: inside, value }) => {
        const path = ['alerts', 'destinations', name, ...inside]
        if (!standsInClear(value, path, tree)) return []
        if (mayStandInClear?.(inside, block as Readonly<Record<string, unknown>>) === true) return []
        const key = inside.join('.')
        const called = /^\w+$/.test(name) ? name : type
        return [
          {
            message: `${key} ${advice(variableFor(called, inside.join('_')), called)}`,
            offset: tree.valueAt(path),
          },
        ]
      }),
    )
  })
}

/** The texts of an option: itself, or those that it holds by name. */
function textsAt(block: unknown, path: string[]): { path: string[]; value: string }[] {
  const value = valueAt(block, path)
  if (typeof value === 'string') return [{ path, value }]
  if (value === null || typeof value !== 'object') return []
  return Object.keys(value).flatMap((key) => textsAt(block, [...path, key]))
}

function standsInClear(value: unknown, path: Path, tree: YamlTree): boolean {
  if (typeof value !== 'string' || value === '' || tree.brokenAt(path)) return false
  return !tree.secrets.some((secret) => value.includes(secret.value))
}

const secretsOf = (source: Source | undefined): string[] =>
  source?.credentials?.needs.flatMap(({ option, isPublic }) => (isPublic ? [] : [option])) ?? []

/** The name of a variable for a secret: `REDDIT_CLIENT_SECRET`. */
export const variableFor = (of: string, option: string): string =>
  `${of}_${option.replace(/[A-Z]/g, '_$&')}`.replace(/\W/g, '_').replace(/_+/g, '_').toUpperCase()

const advice = (name: string, of: string): string =>
  `is a secret, and this file may be copied and shown: write \${${name}} and run ${setVariable(name, process.platform)} first, or write \${file:~/.secrets/${of}} and put it into that file`
