import { shellWord } from '../../text/shell-word.js'
import type { Schedule, ScheduledRun } from '../../views/schedule.js'
import type { ScheduleFiles } from './schedule-files.js'
import { unevenly } from './unevenly.js'

/** Lines for `crontab -e`, each with the whole path of everything. */
export function crontab({ node, program, runs }: Schedule): ScheduleFiles {
  const variables = [...new Set(runs.flatMap((run) => run.variables))]
  const needs = variables.map((name) => `# ${name}=…`)
  const lines = [
    '# Paste this into what `crontab -e` opens; print it again after Node.js was updated.',
    ...(needs.length === 0
      ? []
      : [
          '# These variables, of the config or for the network here, are not known to cron. Write each as NAME=value, without the # in front,',
          '# or keep them in a file that only you can read and start the lines below with `set -a; . FILE;`.',
          ...needs,
        ]),
    ...runs.flatMap((run) => [
      `# ${run.about}`,
      ...unevenly(run).map((line) => `# ${line}`),
      `${fieldsOf(run.when)} ${escaped([node, program, ...run.args].map(shellWord).join(' '))}`,
    ]),
    '',
  ]
  return { steps: [], files: [{ name: 'crontab', text: lines.join('\n') }] }
}

/** cron takes a bare `%` for the end of the line. */
const escaped = (command: string): string => command.replaceAll('%', String.raw`\%`)

function fieldsOf(when: ScheduledRun['when']): string {
  if ('hour' in when) return `${when.minute} ${when.hour} * * ${when.weekday ?? '*'}`
  const { everyMinutes } = when
  if (everyMinutes === 1) return '* * * * *'
  if (everyMinutes < 60) return `*/${everyMinutes} * * * *`
  const hours = everyMinutes / 60
  // Not at the full hour, when everybody asks.
  return hours === 1 ? '20 * * * *' : `20 */${hours} * * *`
}
