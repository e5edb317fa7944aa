import type { Config } from '../config/schema/index.js'
import { MentionsError } from '../model/error.js'
import { isMeant, unknownName } from './unknown-name.js'

/**
 * The brands that `--brand` names, as the config writes them; all where it is not given.
 *
 * @throws MentionsError for one that is not configured
 */
export function brandsNamed(asked: readonly string[] | undefined, config: Config): string[] {
  const names = config.brands.map(({ name }) => name)
  return (
    asked?.map((wanted) => {
      const found = names.find((name) => isMeant(name, wanted))
      if (found === undefined)
        throw (
          renamed(wanted, config) ??
          unknownName('brand', wanted, names, (part) => names.some((name) => isMeant(name, part)))
        )
      return found
    }) ?? names
  )
}

/** What was typed is what a brand was called before. */
function renamed(wanted: string, { brands }: Config): MentionsError | undefined {
  const found = brands.find(({ was = [] }) => [was].flat().some((name) => isMeant(name, wanted)))
  if (found === undefined) return undefined
  return new MentionsError(`${JSON.stringify(wanted)} is called ${JSON.stringify(found.name)} now.`, {
    hint: 'Give that name: all that was stored under the old one is there.',
  })
}
