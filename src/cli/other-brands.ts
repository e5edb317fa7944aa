import type { CasesNamed } from '../app/name-cases.js'
import type { CaseOfOther } from '../app/of-other-brands.js'
import { MentionsError } from '../model/error.js'
import { count } from '../outputs/wording/count.js'
import { yamlWord } from '../outputs/wording/yaml-word.js'
import { typedWord } from '../text/shell-word.js'

type Typed = {
  /** What was typed, with other words in place of those for the cases. */
  again: (which: string) => string
  /** Some of the words came from standard input. */
  isPiped: boolean
  platform: NodeJS.Platform
}

/** More are not typed again. */
const MOST_TYPED = 20

/**
 * What is said where somebody would do something with cases of brands that this config does not watch, be they in danger or not: nothing was
 * done with any. What they did would stand in no list of theirs, and their `undo` would not find it.
 */
export function ofOtherBrands({ ofOthers, caseIds }: CasesNamed, typed: Typed): MentionsError {
  const [first] = ofOthers
  if (first === undefined) throw new Error('None of the cases is about another brand')
  const rest = ofOthers.filter(({ brand }) => brand === first.brand)
  const told = ofOthers.slice(0, MOST_TYPED).map((one) => `${one.shortId} (${one.brand})`)
  const more = ofOthers.length > told.length ? ` and ${ofOthers.length - told.length} more` : ''
  const message =
    caseIds.length === 1
      ? `The case ${first.shortId} is about ${first.brand}, which this config does not watch. Nothing was done.`
      : `${ofOthers.length} of ${caseIds.length} cases ${ofOthers.length === 1 ? 'is about a brand' : 'are about brands'} that this config does not watch, so nothing was done: ${told.join(', ')}${more}.`
  const ids = rest.length > MOST_TYPED ? 'IDS' : rest.map((one) => one.shortId).join(' ')
  const hints = [
    wayTo(first, ids, typed),
    ...(ofOthers.length < caseIds.length ? [withoutThem(caseIds.length - ofOthers.length, typed)] : []),
  ]
  return new MentionsError(message, { hint: hints.join('\n') })
}

function wayTo({ brand, isNow, watchedBy }: CaseOfOther, ids: string, { again, platform }: Typed): string {
  if (isNow !== undefined)
    return `It is called ${isNow} now, once a scan gave it that name: \`mentions scan\`, then \`mentions ${again(ids)}\``
  if (watchedBy !== undefined) return `\`mentions ${again(ids)} --config ${typedWord(watchedBy, platform)}\``
  return `Write the brand into the config, as \`name: ${yamlWord(brand)}\`, or as \`was: ${yamlWord(brand)}\` at the name that it has now. Then: \`mentions ${again(ids)}\``
}

const withoutThem = (others: number, { again, isPiped }: Typed): string =>
  `To go on with the ${others === 1 ? 'other one' : `other ${others}`}, with the same ${isPiped ? 'input' : 'ids'}: \`mentions ${again(isPiped ? '-' : 'IDS')} --skip-unknown\``

/** The others, where those were to be left out. */
export function withoutOtherBrands(named: CasesNamed, say: (text: string) => void): CasesNamed {
  const left = new Set(named.ofOthers.map(({ caseId }) => caseId))
  const told = named.ofOthers.slice(0, MOST_TYPED).map((one) => `${one.shortId} (${one.brand})`)
  const more = left.size > told.length ? ' …' : ''
  say(
    `Left out ${count(left.size, 'case', 'cases')} about brands that this config does not watch: ${told.join(', ')}${more}.`,
  )
  const staying = (_: unknown, index: number) => !left.has(named.caseIds[index] ?? 0)
  return { ...named, caseIds: named.caseIds.filter(staying), shortIds: named.shortIds.filter(staying) }
}
