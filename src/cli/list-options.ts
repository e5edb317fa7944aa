import { type Command, Option } from 'commander'
import { type Format, foldsIncidents, formats } from '../outputs/index.js'
import { oneOf } from './choices.js'
import { repeatable } from './repeatable.js'

/** What `scan` and `list` have in common: which mentions to show, and how. */
export type ListOptions = {
  brand?: string[]
  source?: string[]
  since?: string
  minScore?: string
  minSeverity?: string
  danger?: boolean
  kind?: string[]
  limit?: string
  state?: string[]
  owner?: string
  tag?: string[]
  cause?: string[]
  incident?: string[]
  soon?: boolean
  broken?: boolean
  all?: boolean
  new?: boolean
  format: Format
  /** A file; then the format is its own. */
  template?: string
  output?: string
  /** Undefined as the format has it. */
  coverage?: boolean
  postsOnly?: boolean
  copies?: boolean
  each?: boolean
  urls?: boolean
  bom?: boolean
  exitCode?: boolean
  strict?: boolean
}

/** Which mentions are meant: the same for a list and for what is done to the cases of one. */
export const withNarrowingOptions = (command: Command): Command =>
  command
    .optionsGroup('Which mentions:')
    .option('-b, --brand <name>', 'only this brand; may be repeated', repeatable)
    .option(
      '-s, --source <name>',
      'only from this source or place (as lists show it, or by its address, id or type); may be repeated',
      repeatable,
    )
    .option(
      '--since <time>',
      'only posts published since, or edited since into what needs a reply: 12h, 3d, 1w, today, yesterday, 2026-11-20, 2026-11-20T08:15',
    )
    .option('--min-score <score>', 'only from this score on (0-100)')
    .option(
      '--min-severity <severity>',
      'only from this severity on: 1 annoyed, 2 broken, 3 stuck or lost, 4 worst',
    )
    .option('--danger', "only where somebody's life or body is at stake")
    .option('--kind <kind>', 'only of this kind, such as outage or question; may be repeated', repeatable)
    .option(
      '--state <state>',
      'only cases in this state: new, acknowledged, answered, resolved, confirmed, ignored, snoozed, or waiting; may be repeated',
      repeatable,
    )
    .option('--owner <name>', 'only cases that this person has; me, or nobody')
    .option('--tag <tag>', 'only cases with this tag; may be repeated', repeatable)
    .option('--cause <cause>', 'only cases with this cause; may be repeated', repeatable)
    .option('--incident <id>', 'only cases of this incident, such as i3', repeatable)
    .option('--soon', 'only cases whose promise will be broken soon')
    .option('--broken', 'only cases whose promise is broken')
    .option('--all', 'also those that need no reply, and closed ones')
    .option('--new', 'only those that no scan has shown to anybody yet')

export const SEARCH = [
  '--search <query>',
  'only posts that fit, in the language of match: refund, "money back", refund OR invoice, refund -tax, title:down',
] as const

export const withListOptions = (command: Command): Command =>
  withNarrowingOptions(command)
    .option('-n, --limit <count>', 'how many people to show (default: 50 in a table, all elsewhere; 0: all)')
    .optionsGroup('How to show them:')
    .addOption(oneOf(new Option('-f, --format <format>', 'how to print them'), formats).default('table'))
    .option(
      '--template <file>',
      'print them as this template says, in the language of Mustache, with the values of the JSON format',
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .option(
      '--copies',
      'a row for each person of several who say nearly the same, instead of one for all (so does --all)',
    )
    .option(
      '--each',
      'a row for each person of an incident, instead of one for all (so do --all, and the formats for programs)',
    )
    .option(
      '--urls',
      'print the address of each post under its row (by itself where the terminal has no links)',
    )
    .option(
      '--coverage',
      'also rows with the counts, and with the sources that gave no answer (csv; ndjson has them)',
    )
    .option('--no-coverage', 'no such rows; stderr says it instead (ndjson; so does csv)')
    .option(
      '--posts-only',
      'rows of posts and no header, for a file that is appended to; stderr says the rest, unless --quiet (ndjson, csv)',
    )
    .option('--bom', 'mark the file as UTF-8, for Excel (csv)')
    .option('--exit-code', 'end with code 1 when replies are due, whether or not sources failed')
    .option('--strict', 'end with code 3 when some source failed, of those asked for')
    .optionsGroup('Options:')

/** Whom a list shows as a row of their own. */
export const eachOf = ({ copies, each, incident, format, template }: ListOptions) => ({
  eachCopy: copies === true || incident !== undefined,
  eachOfIncident:
    each === true || incident !== undefined || template !== undefined || !foldsIncidents(format),
})
