import type { Schedule, ScheduledRun } from '../../views/schedule.js'
import type { ScheduleFiles } from './schedule-files.js'

/** A service and a timer a run. */
export function systemd({ node, program, runs }: Schedule): ScheduleFiles {
  const timers = runs.map(({ name }) => `mentions-${name}.timer`).join(' ')
  const variables = [...new Set(runs.flatMap((run) => run.variables))]
  return {
    steps: [
      'Lay these files into ~/.config/systemd/user/ (`mentions schedule systemd --output ~/.config/systemd/user`), then:',
      ...(variables.length === 0
        ? []
        : [
            `  write ${variables.map((name) => `${name}=…`).join(' and ')} into ~/.config/mentions/env, and chmod 600 it`,
          ]),
      '  systemctl --user daemon-reload',
      `  systemctl --user enable --now ${timers}`,
      '  loginctl enable-linger    # so that they run while you are not logged in',
    ],
    files: runs.flatMap((run) => [
      { name: `mentions-${run.name}.service`, text: service(run, [node, program, ...run.args]).join('\n') },
      { name: `mentions-${run.name}.timer`, text: timer(run).join('\n') },
    ]),
  }
}

const service = ({ about, variables }: ScheduledRun, words: readonly string[]): string[] => [
  '[Unit]',
  `Description=mentions ${about}`,
  '',
  '[Service]',
  'Type=oneshot',
  ...(variables.length === 0
    ? []
    : [
        `# Holds ${variables.map((one) => `${one}=…`).join(' and ')}, readable by you alone (chmod 600).`,
        'EnvironmentFile=-%h/.config/mentions/env',
      ]),
  `ExecStart=${words.map(word).join(' ')}`,
  '',
]

const timer = ({ name, when }: ScheduledRun): string[] => [
  '[Unit]',
  `Description=When mentions-${name} runs`,
  '',
  '[Timer]',
  `OnCalendar=${calendar(when)}`,
  'Persistent=true',
  '',
  '[Install]',
  'WantedBy=timers.target',
  '',
]

function calendar(when: ScheduledRun['when']): string {
  if ('hour' in when) {
    const day = when.weekday === undefined ? '' : `${weekdays[when.weekday]} `
    return `${day}*-*-* ${two(when.hour)}:${two(when.minute)}:00`
  }
  const { everyMinutes } = when
  if (everyMinutes < 60) return `*:0/${everyMinutes}`
  return everyMinutes === 60 ? '*:20' : `0/${everyMinutes / 60}:20`
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const two = (value: number): string => String(value).padStart(2, '0')

/** systemd.syntax(7): in quotes, where `\` escapes, `%` begins a specifier and `$` a variable. */
const word = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`
