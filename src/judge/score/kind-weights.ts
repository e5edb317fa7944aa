import type { Kind } from '../../model/mention.js'

// What a point of a signal, and a thing that a post names, says about the kind of its trouble.

/** "Does not work", "broken", "still not": all kinds of things fail so, and what fails tells the kind. */
export const anyTrouble: ReadonlySet<string> = new Set([
  'does-not-work',
  'cannot-do',
  'defect',
  'problem',
  'keeps-happening',
  'unresolved',
  'slow',
  'made-worse',
  'did-wrong',
  'misbehaves',
  'shortage',
  'condition',
  'jammed',
  'faulty',
  'not-good',
])

/** What somebody did about a trouble, and what came of it: it stands beside trouble of any kind. */
export const aftermath: ReadonlyMap<string, number> = new Map([
  ['no-answer', 0.4],
  ['turned-to-them', 0.1],
  ['kept-waiting', 0.4],
  ['leaving', 0.2],
  ['going-over', 0.2],
])

/** Signals that say less about the kind than one that is said of nothing else, as "locked out" is. */
const less: ReadonlyMap<string, number> = new Map([
  ...aftermath,
  ['service-mention', 0.2],
  ['treatment', 0.25],
  ['mock-praise', 0.05],
  ['mock-thanks', 0.05],
  ['legal', 0.05],
  ['in-court', 0.05],
  ['refund', 0.1],
  ['price', 0.05],
  ['money', 0.5],
  ['money-gone', 0.5],
  ['delay', 0.5],
  ['not-delivered', 0.45],
  ['mix-up', 0.3],
  ['down', 0.35],
  ['outage', 0.35],
  ['many-affected', 0.35],
  ['many-hit', 0.25],
  ['cut-off', 0.25],
  ['lost-data', 0.5],
  ['data-gone', 0.5],
])

/** How much a point of a signal says for its kind. */
export const weightOfSignal = (name: string): number => less.get(name) ?? 1

/** How much the things of a kind say for it: staff, shops and appointments are named in posts of every kind. */
const things: ReadonlyMap<Kind, number> = new Map([
  ['security', 1.8],
  ['outage', 1.8],
  ['account', 1.3],
  ['bug', 0.9],
  ['service', 0.45],
])

export const weightOfThings = (kind: Kind): number => things.get(kind) ?? 1

/** Kinds of trouble; of two that are told alike the first one is taken. */
export const troubleKinds: readonly Kind[] = [
  'security',
  'outage',
  'account',
  'billing',
  'delivery',
  'product',
  'service',
  'bug',
]
