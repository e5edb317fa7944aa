import { Command, Option } from 'commander'
import { incidentsFormats, peopleFormats } from '../../outputs/incidents/index.js'
import { type ActingOptions, withActingOptions, withFormat, withWho } from '../acting-options.js'
import type { App, GlobalOptions } from '../app.js'
import { withIdOptions } from '../case-options.js'
import { oneOf } from '../choices.js'
import { repeatable } from '../repeatable.js'
import type {
  CloseOptions,
  FixedOptions,
  IncidentOptions,
  SaidOptions,
  ToldOptions,
  UnreachableOptions,
} from '../run/incident-verbs.js'
import type { OpenIncidentOptions } from '../run/incidents-open.js'
import type { IncidentsListOptions, PeopleOptions, ShowIncidentOptions } from '../run/incidents-show.js'

const WHICH = 'the incident: i3, as `mentions incidents` shows it'
const CASES = 'which cases: short ids from the table, or - for ids that are piped in'

/** What a person does with incidents, in the order of a day on which everything is down. */
export const incidentVerbs = (app: App): readonly Command[] =>
  [show, open, people, join, leave, note, said, fixed, told, unreachable, close, reopen, undo].map((verb) =>
    verb(app),
  )

export const incidentsList = (app: App): Command =>
  new Command('list')
    .description('Show the incidents that go on, and those closed within the last week')
    .option('-b, --brand <name>', 'only of this brand; may be repeated', repeatable)
    .option('--since <time>', 'also those closed since: 12h, 3d, 1w, today, 2026-11-20')
    .option('--all', 'however long ago they were closed')
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), incidentsFormats).default('table'),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions incidents
  $ mentions incidents --all --format json`,
    )
    .action(async (_options, command: Command) => {
      const { runIncidentsList } = await import('../run/incidents-show.js')
      await runIncidentsList(app, command.optsWithGlobals<IncidentsListOptions>())
    })

const show = (app: App): Command =>
  new Command('show')
    .description('Show how an incident stands, and what to do next')
    .argument('<incident>', WHICH)
    .addOption(
      oneOf(new Option('-f, --format <format>', 'how to print it'), ['text', 'json']).default('text'),
    )
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .action(async (id: string, _options, command: Command) => {
      const { runIncidentShow } = await import('../run/incidents-show.js')
      await runIncidentShow(app, id, command.optsWithGlobals<ShowIncidentOptions>())
    })

const open = (app: App): Command =>
  withFormat(withWho(withIdOptions(new Command('open'))))
    .description('Open an incident by hand: whoever complained since then of the same kind belongs to it')
    .argument(
      '[ids...]',
      'cases that belong to it in any case: short ids from the table, or - for ids that are piped in',
    )
    .option('-b, --brand <name>', 'about this brand (default: that of the cases, or the only one)')
    .option(
      '--since <time>',
      'when it began: 09:40, 2h, 2026-11-20T08:15 (default: the first post of the cases, or an hour ago)',
    )
    .option('--kind <kind>', 'of which kind the trouble is (default: that of the cases, or outage)')
    .option('--name <words>', 'what to call it')
    .option('--no-gather', 'nobody belongs to it but the cases that are named')
    .option('--another', 'also where one of the same kind is open about the brand')
    .option('--dry-run', 'show whom it would gather, and change nothing')
    .addHelpText(
      'after',
      `
Who complains from then on joins by what they write, and when; what else belongs to it: \`mentions incidents join\`.

Examples:
  $ mentions incidents open --since 09:40 --name "Logins fail"
  $ mentions incidents open k7f m2x --dry-run`,
    )
    .action(async (ids: string[], _options, command: Command) => {
      const { runIncidentOpen } = await import('../run/incidents-open.js')
      await runIncidentOpen(app, ids, command.optsWithGlobals<OpenIncidentOptions>())
    })

const people = (app: App): Command =>
  new Command('people')
    .description('Show whom it hit: who was told that it is over, who was not, who cannot be')
    .argument('<incident>', WHICH)
    .option('--waiting', 'only those who are not told')
    .option('--drafts', 'also what to write to each (json, ndjson, csv)')
    .option('--as <name>', 'who speaks in the drafts (default: $MENTIONS_USER)')
    .addOption(oneOf(new Option('-f, --format <format>', 'how to print it'), peopleFormats).default('table'))
    .option('-o, --output <file>', 'write to this file instead of the terminal; its ending says the format')
    .addHelpText(
      'after',
      `
--format drafts is a sheet to work through: a draft for each, and a line for where you posted it. \`mentions incidents told ID --from FILE\`
reads it back. Nothing is posted for you.

Examples:
  $ mentions incidents people i3 --waiting
  $ mentions incidents people i3 --waiting --format drafts --as Ada --output i3.txt
  $ mentions incidents people i3 --format csv --output i3.csv`,
    )
    .action(async (id: string, _options, command: Command) => {
      const { runIncidentPeople } = await import('../run/incidents-show.js')
      await runIncidentPeople(app, id, command.optsWithGlobals<PeopleOptions>())
    })

const join = (app: App): Command =>
  withActingOptions(
    new Command('join')
      .description('Add cases to an incident, whatever they are about')
      .argument('<incident>', WHICH)
      .argument('[ids...]', `${CASES}, or none with filters`),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ mentions incidents join i3 k7f m2x
  $ mentions incidents join i3 --search login --since 09:40 --all`,
    )
    .action(async (id: string, ids: string[], _options, command: Command) => {
      const { runJoin } = await import('../run/incident-verbs.js')
      await runJoin(app, id, ids, command.optsWithGlobals<ActingOptions>())
    })

/** A verb of one incident alone. */
const ofOne = (name: string): Command => withFormat(withWho(new Command(name))).argument('<incident>', WHICH)

/** One of cases of it, too. */
const ofCases = (name: string): Command =>
  withFormat(withWho(withIdOptions(new Command(name))))
    .argument('<incident>', WHICH)
    .argument('[ids...]', CASES)

const leave = (app: App): Command =>
  ofCases('leave')
    .description('Say that cases do not belong to an incident; no scan takes them in again')
    .action(async (id: string, ids: string[], _options, command: Command) => {
      const { runLeave } = await import('../run/incident-verbs.js')
      await runLeave(app, id, ids, command.optsWithGlobals<ActingOptions>())
    })

const note = (app: App): Command =>
  ofOne('note')
    .description('Write something into the history of an incident, for your team')
    .argument('<text>', 'what to write; - reads it from a pipe')
    .action(async (id: string, text: string, _options, command: Command) => {
      const { runIncidentNote } = await import('../run/incident-verbs.js')
      await runIncidentNote(app, id, text, command.optsWithGlobals<IncidentOptions>())
    })

const said = (app: App): Command =>
  ofOne('said')
    .description('Record that you spoke of it in public, where no scan has seen it: the silence ends')
    .option('--url <address>', 'where it stands')
    .option('-m, --text <words>', 'what you said; - reads it from a pipe')
    .option('--at <time>', 'when, if not now: 09:40, 20m, 2026-11-20T08:15')
    .addHelpText(
      'after',
      `
What stands in an \`official\` channel of the config is found by scans.

Examples:
  $ mentions incidents said i3 --url https://social.example/@northwind/17
  $ mentions incidents said i3 --text "We are looking into failing logins." --at 09:55`,
    )
    .action(async (id: string, _options, command: Command) => {
      const { runSaid } = await import('../run/incident-verbs.js')
      await runSaid(app, id, command.optsWithGlobals<SaidOptions>())
    })

const fixed = (app: App): Command =>
  ofOne('fixed')
    .description('Say that the trouble is over: from then on people are told')
    .option('--at <time>', 'since when, if not now: 11:20, 20m, 2026-11-20T08:15')
    .option('--undo', 'it is not, or not yet: whoever was told has to hear again')
    .action(async (id: string, _options, command: Command) => {
      const { runFixed } = await import('../run/incident-verbs.js')
      await runFixed(app, id, command.optsWithGlobals<FixedOptions>())
    })

const told = (app: App): Command =>
  ofCases('told')
    .description('Record that people were told that it is over: a reply in the case of each')
    .option('--url <address>', 'where your answer to all of them stands')
    .option('--from <file>', 'those in this file, each with where and what; - reads it from a pipe')
    .addHelpText(
      'after',
      `
--from takes the sheet of \`mentions incidents people ID --format drafts\`, or lines of JSON:
  {"id": "k7f", "url": "https://forum.example/t/1/2", "text": "It is fixed since 11:20."}
Who was told before stays as they are, so that it can be repeated. \`mentions reply\` after the fix counts, too, and so does an answer of
yours that is found in the thread.

Examples:
  $ mentions incidents told i3 k7f m2x
  $ mentions incidents told i3 --from i3.txt`,
    )
    .action(async (id: string, ids: string[], _options, command: Command) => {
      const { runTold } = await import('../run/incident-verbs.js')
      await runTold(app, id, ids, command.optsWithGlobals<ToldOptions>())
    })

const unreachable = (app: App): Command =>
  ofCases('unreachable')
    .description('Say that people cannot be told, and why: they keep an incident open no more')
    .requiredOption('--why <reason>', 'why nobody can write to them')
    .action(async (id: string, ids: string[], _options, command: Command) => {
      const { runUnreachable } = await import('../run/incident-verbs.js')
      await runUnreachable(app, id, ids, command.optsWithGlobals<UnreachableOptions>())
    })

const close = (app: App): Command =>
  ofOne('close')
    .description('Close an incident; refused while somebody is not told, or nobody has said that it is over')
    .option('--force', 'all the same, with --why')
    .option('--why <reason>', 'why it is closed all the same')
    .addHelpText(
      'after',
      `
Who complains of the same after that opens it again.

Examples:
  $ mentions incidents close i3
  $ mentions incidents close i3 --force --why "the forum is gone"`,
    )
    .action(async (id: string, _options, command: Command) => {
      const { runClose } = await import('../run/incident-verbs.js')
      await runClose(app, id, command.optsWithGlobals<CloseOptions>())
    })

const reopen = (app: App): Command =>
  ofOne('reopen')
    .description('Open a closed incident again: it is not over, and whoever was told has to hear again')
    .action(async (id: string, _options, command: Command) => {
      const { runReopen } = await import('../run/incident-verbs.js')
      await runReopen(app, id, command.optsWithGlobals<IncidentOptions>())
    })

const undo = (app: App): Command =>
  ofOne('undo')
    .description('Take back what you did last with an incident')
    .action(async (id: string, _options, command: Command) => {
      const { runIncidentUndo } = await import('../run/incident-verbs.js')
      await runIncidentUndo(app, id, command.optsWithGlobals<IncidentOptions & GlobalOptions>())
    })
