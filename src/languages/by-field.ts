import type { Group } from './lexicon.js'

/**
 * More phrases for signals of a language, by the signal's name, in the notation of lexicon.ts: what is said of one field of life (money, parcels,
 * trains), or what would make the list of the signal too long to read.
 */
export type FieldWords = Readonly<Record<string, string>>

/**
 * The signals of a language, each with what fields say of it, too.
 *
 * @throws where a field speaks of a signal that the language does not have
 */
export function withFields(groups: readonly Group[], fields: readonly FieldWords[]): readonly Group[] {
  const names = new Set(groups.map(({ name }) => name))
  const unknown = fields.flatMap((field) => Object.keys(field)).find((name) => !names.has(name))
  if (unknown !== undefined)
    throw new Error(`No signal is called ${unknown}: write it among the groups first`)
  return groups.map((group) => ({
    ...group,
    phrases: [group.phrases, ...fields.flatMap((field) => field[group.name] ?? [])].join(', '),
  }))
}
