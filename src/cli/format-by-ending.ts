import { extname } from 'node:path'
import type { Command } from 'commander'
import { MentionsError } from '../model/error.js'
import { safeText } from '../terminal/safe.js'

/** What the ending of a file says of its format, where that is called otherwise. */
const endings: Readonly<Record<string, string>> = {
  jsonl: 'ndjson',
  markdown: 'md',
  mkd: 'md',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  xml: 'atom',
}

/** Nobody who names a file so wants a table in it. The last ones are formats of some command here. */
const otherKinds: ReadonlySet<string> = new Set(
  `xlsx xls xlsm xlsb ods numbers tsv tab psv
   pdf doc docx odt rtf pages tex epub ps
   eml msg mbox emlx ics
   yaml yml toml ini xml rss atom opml sql sqlite sqlite3 db parquet avro
   png jpg jpeg gif svg webp zip gz tgz ppt pptx odp js ts py sh
   html json ndjson csv md jsonfeed`.split(/\s+/),
)
const spreadsheets: ReadonlySet<string> = new Set(['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'numbers', 'tsv'])

/**
 * Nobody who writes `--output out.csv` wants a table in it: without `--format` the ending decides, where the command has that format.
 *
 * @returns the format of the file that is written, where nobody has said it; undefined where no file is
 * @throws MentionsError for an ending that says what the command does not write
 */
export function formatByEnding(command: Command): string | undefined {
  const { output, preview, template } = command.optsWithGlobals<{
    output?: string
    preview?: string
    template?: string
  }>()
  // It says itself what is printed.
  if (template !== undefined) return undefined
  const owner = ownerOfFormat(command)
  const file = preview ?? output
  if (file === undefined || file === '-' || owner === undefined) return undefined
  const source = owner.getOptionValueSource('format')
  if (source !== undefined && source !== 'default') return undefined
  const ending = extname(file).slice(1).toLowerCase()
  const format = Object.hasOwn(endings, ending) ? (endings[ending] ?? ending) : ending
  const known = owner.options.find(({ long }) => long === '--format')?.argChoices ?? []
  if (known.includes(format)) owner.setOptionValueWithSource('format', format, 'implied')
  else if (otherKinds.has(format)) throw noSuchKind(file, ending, known)
  // A preview says itself what it wrote.
  if (preview !== undefined || isDevice(file)) return undefined
  return owner.getOptionValue('format') ?? (known.includes('text') ? 'text' : undefined)
}

const isDevice = (file: string): boolean => file.startsWith('/dev/') || /^nul$/i.test(file)

function noSuchKind(file: string, ending: string, known: readonly string[]): MentionsError {
  const sheet = spreadsheets.has(ending) && known.includes('csv') ? ' Spreadsheets open csv.' : ''
  return new MentionsError(`${safeText(file)} would be no .${ending}: that is no format of this command.`, {
    hint: `It writes ${known.join(', ')}: let the file end so, or say which with --format.${sheet}`,
  })
}

/** `sources test` takes the options of `sources`; `sources export` writes a file of its own kind. */
function ownerOfFormat(command: Command): Command | undefined {
  const has = (name: string) => command.options.some(({ long }) => long === name)
  if (has('--format')) return command
  return has('--output') || command.parent === null ? undefined : ownerOfFormat(command.parent)
}
