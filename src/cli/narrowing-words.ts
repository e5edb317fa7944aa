import { typedWord } from '../text/shell-word.js'
import type { Narrowing } from './filter.js'

/** The options that narrow a list, as they can be typed again. */
export function narrowingWords(options: Narrowing, platform: NodeJS.Platform): string {
  const named: readonly (readonly [string, string | readonly string[] | boolean | undefined])[] = [
    ['--unjudged', options.unjudged],
    ['--new', options.new],
    ['--brand', options.brand],
    ['--source', options.source],
    ['--since', options.since],
    ['--min-score', options.minScore],
    ['--min-severity', options.minSeverity],
    ['--danger', options.danger],
    ['--kind', options.kind],
    ['--state', options.state],
    ['--owner', options.owner],
    ['--tag', options.tag],
    ['--cause', options.cause],
    ['--incident', options.incident],
    ['--soon', options.soon],
    ['--broken', options.broken],
    ['--search', options.search],
  ]
  return named
    .flatMap(([option, value]) => {
      if (value === undefined || value === false) return []
      if (value === true) return [option]
      return [value].flat().map((one) => `${option} ${typedWord(one, platform)}`)
    })
    .join(' ')
}
