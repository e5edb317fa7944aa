import type { Command, Option } from 'commander'
import { exitCodes, exitMeanings, ranking } from '../../src/cli/exit-codes.js'

/** The reference page of the command line, from the commands themselves. */
export function commandReference(program: Command): string {
  const global = program.options.filter((option) => option.long !== '--version')
  return [
    '# Commands',
    '',
    'Made from the program itself: `mentions <command> --help` says the same.',
    '',
    ...program.commands.flatMap((command) => [command, ...command.commands].flatMap((one) => section(one))),
    '## Options of every command',
    '',
    ...optionLines(global),
    '',
    '## Exit codes',
    '',
    ...exitCodeLines,
    '',
  ].join('\n')
}

const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`

function section(command: Command): string[] {
  const depth = fullName(command).split(' ').length
  return [
    `${'#'.repeat(depth)} ${fullName(command)}`,
    '',
    `${command.description()}.`,
    '',
    '```',
    `${fullName(command)} ${command.usage()}`,
    '```',
    '',
    ...command.registeredArguments.map((argument) => `- \`${argument.name()}\`: ${argument.description}`),
    ...optionLines(command.options),
    '',
  ]
}

const optionLines = (options: readonly Option[]) =>
  options.map((option) => {
    const choices = option.argChoices === undefined ? '' : `: ${option.argChoices.join(', ')}`
    const standard = option.defaultValue === undefined ? '' : ` (default: ${String(option.defaultValue)})`
    return `- \`${option.flags}\`: ${option.description}${choices}${standard}`
  })

const exitCodeLines = [
  ...exitMeanings.map(({ code, when }) => `- ${code}: ${when}`),
  '',
  `Where several hold, it is the first of ${ranking.filter((code) => code !== exitCodes.done).join(', ')}.`,
]
