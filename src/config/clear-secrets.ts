import type { Source } from '../sources/source.js'
import { setVariable } from '../text/system-commands.js'
import { valueAt } from './path.js'
import type { Problem } from './problem.js'
import type { Registry } from './schema/index.js'
import type { YamlTree } from './yaml/tree.js'

/**
 * Secrets of sources that stand in the file itself: configs are copied, shown to colleagues and kept in repositories. The message
 * repeats nothing of them.
 */
export function clearSecrets(raw: unknown, tree: YamlTree, registry: Registry): Problem[] {
  const blocks = valueAt(raw, ['sources'])
  return (Array.isArray(blocks) ? blocks : []).flatMap((block: unknown, index) => {
    const type = valueAt(block, ['type'])
    if (typeof type !== 'string' || !Object.hasOwn(registry, type)) return []
    return secretsOf(registry[type]).flatMap((option) => {
      const path = ['sources', index, option]
      const value = valueAt(block, [option])
      if (typeof value !== 'string' || value === '' || tree.brokenAt(path)) return []
      if (tree.secrets.some((secret) => value.includes(secret.value))) return []
      return [{ message: `${option} ${advice(variableFor(type, option), type)}`, offset: tree.valueAt(path) }]
    })
  })
}

const secretsOf = (source: Source | undefined): string[] =>
  source?.credentials?.needs.flatMap(({ option, isPublic }) => (isPublic ? [] : [option])) ?? []

/** `REDDIT_CLIENT_SECRET` */
const variableFor = (type: string, option: string): string =>
  `${type}_${option.replace(/[A-Z]/g, '_$&')}`.replace(/\W/g, '_').toUpperCase()

const advice = (name: string, type: string): string =>
  `is a secret, and this file may be copied and shown: write \${${name}} and run ${setVariable(name, process.platform)} first, or write \${file:~/.secrets/${type}} and put it into that file`
