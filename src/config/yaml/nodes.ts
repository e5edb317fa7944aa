import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Path } from '../path.js'

/** A key as it is written: `404` and `yes` are words like any other. Undefined for what is no plain word. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** Where a node starts in the text; 0 for what has no place. */
export function startOf(node: unknown): number {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

/** The node at a path, or the innermost around it, with aliases followed. */
export function nodeAt(document: Document, path: Path): { node: unknown; found: boolean } {
  const followed = (node: unknown) => (isAlias(node) ? (node.resolve(document) ?? node) : node)
  let node: unknown = followed(document.contents)
  for (const step of path) {
    const next = child(node, step)
    if (next === undefined) return { node, found: false }
    node = followed(next)
  }
  return { node, found: true }
}

/** The key's node in a block, for the last step of a path. */
export function keyNodeAt(document: Document, path: Path): unknown {
  const { node } = nodeAt(document, path.slice(0, -1))
  const pair = isMap(node) ? node.items.find(({ key }) => keyText(key) === String(path.at(-1))) : undefined
  return pair?.key ?? node
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined
  if (isMap(node)) return node.items.find(({ key }) => keyText(key) === String(step))?.value ?? undefined
  return undefined
}
