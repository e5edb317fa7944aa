import { extname } from 'node:path'
import type { Command } from 'commander'

/** What the ending of a file says of its format, where that is called otherwise. */
const endings: Readonly<Record<string, string>> = {
  jsonl: 'ndjson',
  markdown: 'md',
  htm: 'html',
  txt: 'text',
}

/**
 * Nobody who writes `--output out.csv` wants a table in it: without `--format` the ending decides, where the command has that format.
 *
 * @returns the format that was chosen so
 */
export function formatByEnding(command: Command): string | undefined {
  const { output } = command.optsWithGlobals<{ output?: string }>()
  const owner = ownerOfFormat(command)
  if (output === undefined || owner === undefined) return undefined
  const source = owner.getOptionValueSource('format')
  if (source !== undefined && source !== 'default') return undefined
  const ending = extname(output).slice(1).toLowerCase()
  const format = Object.hasOwn(endings, ending) ? endings[ending] : ending
  const known = owner.options.find(({ long }) => long === '--format')?.argChoices ?? []
  if (format === undefined || !known.includes(format)) return undefined
  owner.setOptionValueWithSource('format', format, 'implied')
  return format
}

/** `sources test` takes the options of `sources`. */
function ownerOfFormat(command: Command): Command | undefined {
  if (command.options.some(({ long }) => long === '--format')) return command
  return command.parent === null ? undefined : ownerOfFormat(command.parent)
}
