import type { Group } from './lexicon.js'

/** More phrases for signals of a language, by the signal's name: kept apart where a list of a signal would grow too long to read. */
export type Further = Readonly<Record<string, string>>

/** The groups, each with the phrases that were kept apart from it. */
export function withFurther(groups: readonly Group[], further: Further): readonly Group[] {
  return groups.map((group) => {
    const more = further[group.name]
    return more === undefined ? group : { ...group, phrases: `${group.phrases}\n${more}` }
  })
}
