import type { Schedule, ScheduledRun } from '../../views/schedule.js'
import type { ScheduleFiles } from './schedule-files.js'

/** What `/TR` takes at the most. */
const LONGEST = 261

/** Commands for the Windows command prompt, one a task. */
export function schtasks({ node, program, runs }: Schedule): ScheduleFiles {
  const variables = [...new Set(runs.flatMap((run) => run.variables))]
  const lines = [
    'rem Type these in a command prompt (cmd.exe), and again after Node.js was updated. What goes wrong later is told by: mentions sources',
    ...variables.map(
      (name) =>
        `rem It needs ${name}, for the config or for the network here; to keep it for your user: setx ${name} "…"`,
    ),
    ...runs.flatMap((run) => {
      const command = inner([node, program, ...run.args])
      return [
        ...(command.length > LONGEST
          ? [`rem Longer than the ${LONGEST} letters that schtasks takes: move the config to a shorter path.`]
          : []),
        `schtasks /Create /F /TN "mentions ${run.name}" ${startOf(run.when)} /TR "${command}"`,
      ]
    }),
    '',
  ]
  return { steps: [], files: [{ name: 'mentions.cmd', text: lines.join('\r\n') }] }
}

function startOf(when: ScheduledRun['when']): string {
  if ('hour' in when) {
    const days = when.weekday === undefined ? 'DAILY' : `WEEKLY /D ${weekdays[when.weekday]}`
    return `/SC ${days} /ST ${two(when.hour)}:${two(when.minute)}`
  }
  const { everyMinutes } = when
  return everyMinutes < 60 ? `/SC MINUTE /MO ${everyMinutes}` : `/SC HOURLY /MO ${everyMinutes / 60}`
}

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

const two = (value: number): string => String(value).padStart(2, '0')

/** The program and its words as they stand within the quotes of `/TR`; a file name on Windows holds no quotes. */
const inner = (words: readonly string[]): string =>
  words.map((word) => (/^[\w@+=:,.\\/~-]+$/.test(word) ? word : `\\"${word}\\"`)).join(' ')
