import { Command, CommanderError, Option } from 'commander'
import { version } from '../app/version.js'
import { terminalWidth } from '../terminal/view.js'
import { type App, type GlobalOptions, logFormats, type World } from './app.js'
import { oneOf } from './choices.js'
import { ack } from './commands/ack.js'
import { alerts } from './commands/alerts.js'
import { assign } from './commands/assign.js'
import { cause } from './commands/cause.js'
import { check } from './commands/check.js'
import { confirm } from './commands/confirm.js'
import { deliveries } from './commands/deliveries.js'
import { demo } from './commands/demo.js'
import { digest } from './commands/digest.js'
import { draft } from './commands/draft.js'
import { explain } from './commands/explain.js'
import { forget } from './commands/forget.js'
import { help } from './commands/help.js'
import { ignore } from './commands/ignore.js'
import { importing } from './commands/import.js'
import { incidents } from './commands/incidents.js'
import { init } from './commands/init.js'
import { learned } from './commands/learned.js'
import { list } from './commands/list.js'
import { mark } from './commands/mark.js'
import { merge } from './commands/merge.js'
import { mute } from './commands/mute.js'
import { next } from './commands/next.js'
import { note } from './commands/note.js'
import { official } from './commands/official.js'
import { open } from './commands/open.js'
import { reopen } from './commands/reopen.js'
import { replay } from './commands/replay.js'
import { reply } from './commands/reply.js'
import { resolve } from './commands/resolve.js'
import { scan } from './commands/scan.js'
import { schedule } from './commands/schedule.js'
import { show } from './commands/show.js'
import { snooze } from './commands/snooze.js'
import { sources } from './commands/sources.js'
import { split } from './commands/split.js'
import { stats } from './commands/stats.js'
import { store } from './commands/store.js'
import { tag } from './commands/tag.js'
import { undo } from './commands/undo.js'
import { unmute } from './commands/unmute.js'
import { watch } from './commands/watch.js'
import { refuseExcess } from './excess.js'
import { exitCodes, mostSerious } from './exit-codes.js'
import { formatByEnding } from './format-by-ending.js'
import { foldHelp, helpLayout } from './help-layout.js'
import { Interrupted } from './interrupted.js'
import { joinDemo } from './join-demo.js'
import { nameHome, readPathsAtHome } from './paths-at-home.js'
import { refusalWords } from './refusal-words.js'
import { selfOf, withGlobals } from './self.js'
import { unknownCommand } from './unknown-command.js'

const welcome = (self: string) => `mentions finds the posts about your brand that need a reply.

See it work on bundled feeds:
  $ ${self} demo

Use it:
  $ ${self} init --brand "Your Brand"
  $ ${self} scan

All commands: ${self} --help
`

/** Every command, in the order a newcomer meets them. */
export const commands = [
  scan,
  list,
  next,
  show,
  open,
  draft,
  reply,
  ack,
  resolve,
  confirm,
  ignore,
  snooze,
  reopen,
  assign,
  note,
  tag,
  cause,
  merge,
  split,
  mute,
  unmute,
  undo,
  forget,
  mark,
  learned,
  replay,
  digest,
  watch,
  stats,
  explain,
  incidents,
  init,
  check,
  sources,
  alerts,
  deliveries,
  official,
  importing,
  store,
  schedule,
  demo,
  help,
]

export function buildProgram(app: App): Command {
  const program = new Command('mentions')
    .description('Finds the posts about your brand that need a reply, before silence makes them worse.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    // Said better than by commander: see the hook.
    .allowExcessArguments(true)
    .option(
      '-c, --config <file>',
      'the config (default: $MENTIONS_CONFIG, ./mentions.yaml, then your config folder: see docs/configuration.md)',
    )
    .option(
      '--store <place>',
      'the store: a file, or the address of a database (default: $MENTIONS_STORE, `store` in the config, then your data folder)',
    )
    .option(
      '-q, --quiet',
      'say nothing on stderr but errors, and print nothing where there is nothing to show',
    )
    .option('-v, --verbose', 'say what is being done, on stderr')
    .addOption(
      oneOf(
        new Option('--log-format <format>', 'how to say it: as text, or as a line of JSON for each event'),
        logFormats,
      ),
    )
    .option('--no-color', 'no colours; so do NO_COLOR and a pipe')
    .configureHelp(helpLayout(terminalWidth(app.stdout)))
    .configureOutput({
      writeOut: (text) => app.stdout.write(foldHelp(text, terminalWidth(app.stdout))),
      writeErr: (text) => app.stderr.write(text),
      outputError: (text, write) => write(refusalWords(text, program)),
    })
    .exitOverride()
    .hook('preAction', async (program, command) => {
      readPathsAtHome(command, app)
      const options = program.opts<GlobalOptions>()
      app.self = withGlobals(app.self, options, app.platform)
      app.logFormat = options.logFormat ?? 'text'
      const { createLog } = await import('./log.js')
      app.log = createLog(app, options)
      refuseExcess(command, app.platform)
      const format = formatByEnding(command)
      if (format !== undefined && options.quiet !== true) app.wrote = format
      await joinDemo(app, command, options)
    })
  for (const command of commands) {
    const built = inOurWords(command(app).copyInheritedSettings(program))
    const tries = `  try: ${app.self} ${built.name()} --help`
    for (const below of built.commands)
      inOurWords(below.copyInheritedSettings(program)).showHelpAfterError(
        `  try: ${app.self} ${built.name()} ${below.name()} --help`,
      )
    program.addCommand(built.helpCommand(false).showHelpAfterError(tries))
  }
  // Said better than by commander, and with the words that other programs have for it.
  program.on('command:*', (typed: string[]) => {
    throw unknownCommand(program, typed, app.platform)
  })
  return program.showHelpAfterError(`  try: ${app.self} --help`).addHelpText(
    'after',
    `
Examples:
  $ mentions init --brand "Northwind Hosting"
  $ mentions check
  $ mentions scan
  $ mentions list --since 24h --format csv --output today.csv

Exit codes:
  0 done   1 replies are due (with --exit-code)   2 could not run   3 some source failed (with --strict)
  4 every source failed that was asked (list and digest ask none)   5 a mail or an alert could not be delivered
  130 interrupted
  Where several hold, the first of 2, 1, 4, 5, 3.`,
  )
}

/** What it is called wrongly with is said with what it takes. */
const inOurWords = (command: Command): Command =>
  command.configureOutput({ outputError: (text, write) => write(refusalWords(text, command)) })

/** Runs the command line and returns its exit code. The only place where errors become codes. */
export async function run(world: World, argv: readonly string[]): Promise<number> {
  const codes: number[] = [exitCodes.done]
  if (argv.length <= 2) {
    world.stdout.write(welcome(world.self))
    return exitCodes.done
  }
  const endings: (() => Promise<void>)[] = []
  const app: App = {
    random: Math.random,
    endingItself: (work) => work(),
    onHangUp: () => {},
    ...world,
    // Until the options are known nothing happens that could be told.
    log: () => {},
    logFormat: 'text',
    exitWith: (code) => codes.push(code),
    atEnd: (work) => endings.push(work),
  }
  try {
    await buildProgram(app).parseAsync(argv)
  } catch (error) {
    if (app.signal.aborted || error instanceof Interrupted) return exitCodes.interrupted
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.couldNotRun
    const { reportError } = await import('./report-error.js')
    reportError(app, error)
    codes.push(exitCodes.couldNotRun)
  } finally {
    await Promise.all(endings.map((end) => end()))
  }
  return mostSerious(codes)
}

/**
 * The process itself, as the app sees it.
 *
 * @param cache as in `Context`
 */
export async function main(cache?: string): Promise<void> {
  const interrupt = new AbortController()
  let endsItself = false
  let stopped: number | undefined
  let whenHungUp: (() => void) | undefined
  const stop = (code: number) => {
    stopped ??= code
    interrupt.abort()
    if (endsItself) return
    // What is stored is whole at any moment, so there is nothing to wait for; a second Ctrl-C isn't needed.
    process.stderr.write(process.stderr.isTTY ? '\r\u001B[2K' : '')
    process.exit(code)
  }
  process.once('SIGINT', () => stop(exitCodes.interrupted))
  process.once('SIGTERM', () => stop(exitCodes.terminated))
  // A terminal that is closed. Node lets nobody ignore it from outside, so that it takes nothing from `nohup`.
  process.on('SIGHUP', () => {
    if (whenHungUp !== undefined && process.stderr.isTTY !== true) whenHungUp()
    else stop(exitCodes.hungUp)
  })
  // Ctrl-Break.
  if (process.platform === 'win32') process.once('SIGBREAK', () => stop(exitCodes.interrupted))
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`| head -1`): it has what it wanted.
    if (error.code === 'EPIPE') return
    process.on('exit', () => {
      // Who wrote it has said so already, unless it was help or the like.
      if (process.exitCode === exitCodes.couldNotRun) return
      process.exitCode = exitCodes.couldNotRun
      process.stderr.write(`mentions: Nothing could be written to standard output: ${error.message}\n`)
    })
  })
  nameHome(process.env)
  const cwd = currentFolder()
  if (cwd === undefined) {
    process.stderr.write('mentions: The folder that you are in is gone.\n  try: cd ~\n')
    process.exitCode = exitCodes.couldNotRun
    return
  }
  const code = await run(
    {
      platform: process.platform,
      env: process.env,
      cwd,
      cache,
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      now: () => new Date(),
      signal: interrupt.signal,
      self: selfOf({ script: process.argv[1], cwd, platform: process.platform }),
      program: process.argv[1],
      endingItself: async (work, { endsWell = false } = {}) => {
        endsItself = true
        try {
          const result = await work()
          if (endsWell) stopped = undefined
          return result
        } finally {
          endsItself = false
        }
      },
      onHangUp: (listener) => {
        whenHungUp = listener
      },
    },
    process.argv,
  )
  process.exitCode = stopped ?? code
}

/** Undefined when somebody has removed it. */
function currentFolder(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}
