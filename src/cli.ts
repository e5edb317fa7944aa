import { Command, CommanderError } from 'commander'
import type { App } from './commands/app.js'
import { check } from './commands/check.js'
import { demo } from './commands/demo.js'
import { digest } from './commands/digest.js'
import { explain } from './commands/explain.js'
import { init } from './commands/init.js'
import { list } from './commands/list.js'
import { mark } from './commands/mark.js'
import { replay } from './commands/replay.js'
import { scan } from './commands/scan.js'
import { show } from './commands/show.js'
import { sources } from './commands/sources.js'
import { exitCodes, mostSerious } from './exit-codes.js'
import { selfOf } from './self.js'
import { version } from './version.js'

const welcome = (self: string) => `mentions finds the posts about your brand that need a reply.

See it work on bundled feeds:
  $ ${self} demo

Use it:
  $ ${self} init --brand "Your Brand"
  $ ${self} scan

All commands: ${self} --help
`

/** Every command, in the order a newcomer meets them. */
export const commands = [scan, list, show, mark, replay, digest, explain, init, check, sources, demo]

export function buildProgram(app: App): Command {
  const program = new Command('mentions')
    .description('Finds the posts about your brand that need a reply, before silence makes them worse.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .option(
      '-c, --config <file>',
      'the config (default: $MENTIONS_CONFIG, ./mentions.yaml, then the XDG config folder)',
    )
    .option(
      '--store <file>',
      'the store (default: $MENTIONS_STORE, `store` in the config, then the XDG data folder)',
    )
    .option('-q, --quiet', 'say nothing on stderr but errors')
    .option('-v, --verbose', 'say what is being done, on stderr')
    .option('--no-color', 'no colours; so do NO_COLOR and a pipe')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => app.stdout.write(text),
      writeErr: (text) => app.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'mentions: ')),
    })
    .exitOverride()
  for (const command of commands) {
    const built = command(app).copyInheritedSettings(program)
    const tries = `  try: ${app.self} ${built.name()} --help`
    for (const below of built.commands) below.copyInheritedSettings(program).showHelpAfterError(tries)
    program.addCommand(built.helpCommand(false).showHelpAfterError(tries))
  }
  return program.showHelpAfterError(`  try: ${app.self} --help`).addHelpText(
    'after',
    `
Examples:
  $ mentions init --brand "Northwind Hosting"
  $ mentions check
  $ mentions scan
  $ mentions list --since 24h --format csv --output today.csv`,
  )
}

/** Runs the command line and returns its exit code. The only place where errors become codes. */
export async function run(app: Omit<App, 'exitWith'>, argv: readonly string[]): Promise<number> {
  const codes: number[] = [exitCodes.done]
  if (argv.length <= 2) {
    app.stdout.write(welcome(app.self))
    return exitCodes.done
  }
  try {
    await buildProgram({ ...app, exitWith: (code) => codes.push(code) }).parseAsync(argv)
  } catch (error) {
    if (app.signal.aborted) return exitCodes.interrupted
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.couldNotRun
    const { describeError } = await import('./report-error.js')
    app.stderr.write(describeError(error))
    codes.push(exitCodes.couldNotRun)
  }
  return mostSerious(codes)
}

/** The process itself, as the app sees it. */
export async function main(): Promise<void> {
  const interrupt = new AbortController()
  process.once('SIGINT', () => {
    interrupt.abort()
    // What is stored is whole at any moment, so there is nothing to wait for; a second Ctrl-C isn't needed.
    process.stderr.write(process.stderr.isTTY ? '\r\u001B[2K' : '')
    process.exit(exitCodes.interrupted)
  })
  for (const stream of [process.stdout, process.stderr]) {
    // The reader of a pipe went away (`| head -1`): it has what it wanted. Other failures are met where text is written.
    stream.on('error', () => {})
  }
  process.exitCode = await run(
    {
      env: process.env,
      cwd: process.cwd(),
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      now: () => new Date(),
      signal: interrupt.signal,
      self: selfOf(process.argv[1], process.cwd()),
    },
    process.argv,
  )
}
