import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { schedulers, scheduleText } from '../../src/outputs/schedule/index.js'
import { usualScheduler } from '../../src/outputs/schedule/schedulers.js'
import type { Schedule } from '../../src/views/schedule.js'

const path = `/home/a b/100% "o'neill" $HOME & <co>/mentions.yaml`
const schedule = (more: Partial<Schedule['runs'][number]> = {}): Schedule => ({
  node: '/opt/no de/node',
  program: '/opt/mentions.js',
  runs: [
    {
      name: 'scan',
      about: 'reads',
      args: ['scan', '--config', path],
      when: { everyMinutes: 15 },
      variables: [],
      ...more,
    },
  ],
})
const fileOf = (name: keyof typeof schedulers, of: Schedule, index = 0) =>
  schedulers[name](of).files[index]?.text ?? ''

describe('paths with everything that means something to somebody', () => {
  test('crontab: quoted for sh, and a percent sign for cron', () => {
    const line = fileOf('crontab', schedule()).split('\n').at(-2)
    expect(line).toBe(
      `*/15 * * * * '/opt/no de/node' /opt/mentions.js scan --config '/home/a b/100\\% "o'\\''neill" $HOME & <co>/mentions.yaml'`,
    )
  })

  test('systemd: quoted, with specifiers and variables taken as letters', () => {
    expect(fileOf('systemd', schedule())).toContain(
      `ExecStart="/opt/no de/node" "/opt/mentions.js" "scan" "--config" "/home/a b/100%% \\"o'neill\\" $$HOME & <co>/mentions.yaml"\n`,
    )
  })

  test('launchd: a property list with the very words', () => {
    const text = fileOf('launchd', schedule({ variables: ['SMTP_URL'] }))
    expect(XMLValidator.validate(text)).toBe(true)
    const { plist } = new XMLParser({ ignoreDeclaration: true }).parse(text)
    expect(plist.dict.array.string).toEqual(['/opt/no de/node', '/opt/mentions.js', 'scan', '--config', path])
    expect(text).toContain('<key>SMTP_URL</key><string></string>')
  })

  test('schtasks: quotes within quotes, only where they are needed', () => {
    const windows: Schedule = {
      node: 'C:\\Program Files\\nodejs\\node.exe',
      program: 'C:\\mentions\\bin\\mentions.js',
      runs: [{ ...schedule().runs[0], args: ['scan'] } as Schedule['runs'][number]],
    }
    expect(fileOf('schtasks', windows)).toContain(
      'schtasks /Create /F /TN "mentions scan" /SC MINUTE /MO 15 /TR "\\"C:\\Program Files\\nodejs\\node.exe\\" C:\\mentions\\bin\\mentions.js scan"\r\n',
    )
  })
})

test.each([
  { when: { everyMinutes: 5 }, cron: '*/5 * * * *', systemd: '*:0/5', task: '/SC MINUTE /MO 5' },
  { when: { everyMinutes: 1 }, cron: '* * * * *', systemd: '*:0/1', task: '/SC MINUTE /MO 1' },
  { when: { everyMinutes: 12 }, cron: '*/12 * * * *', systemd: '*:0/12', task: '/SC MINUTE /MO 12' },
  {
    when: { hour: 8, minute: 0, weekday: 1 },
    cron: '0 8 * * 1',
    systemd: 'Mon *-*-* 08:00:00',
    task: '/SC WEEKLY /D MON /ST 08:00',
  },
  { when: { everyMinutes: 60 }, cron: '20 * * * *', systemd: '*:20', task: '/SC HOURLY /MO 1' },
  { when: { everyMinutes: 360 }, cron: '20 */6 * * *', systemd: '0/6:20', task: '/SC HOURLY /MO 6' },
  { when: { hour: 7, minute: 5 }, cron: '5 7 * * *', systemd: '*-*-* 07:05:00', task: '/SC DAILY /ST 07:05' },
])('$when is $cron, OnCalendar=$systemd, $task', ({ when, cron, systemd, task }) => {
  expect(fileOf('crontab', schedule({ when }))).toContain(`\n${cron} '`)
  expect(fileOf('systemd', schedule({ when }), 1)).toContain(`\nOnCalendar=${systemd}\n`)
  expect(fileOf('schtasks', schedule({ when }))).toContain(` ${task} `)
})

test.each([
  { asked: 7 * 60_000, everyMinutes: 6, says: /^# Every 6m instead of 7m: .*parts of an hour or a day/m },
  { asked: 45 * 60_000, everyMinutes: 30, says: /^# Every 30m instead of 45m/m },
  { asked: 10_000, everyMinutes: 1, says: /^# Every 1m instead of 10s: nothing here starts more often/m },
])('crontab says why it is every $everyMinutes minutes', ({ asked, everyMinutes, says }) => {
  expect(fileOf('crontab', schedule({ asked, when: { everyMinutes } }))).toMatch(says)
  expect(fileOf('crontab', schedule({ when: { everyMinutes } }))).not.toContain('instead of')
})

test('launchd knows the day of the week', () => {
  expect(fileOf('launchd', schedule({ when: { hour: 8, minute: 0, weekday: 0 } }))).toContain(
    '<key>Weekday</key><integer>0</integer>',
  )
})

test('one file is printed as it is to be pasted; several under their names', () => {
  expect(scheduleText(schedulers.crontab(schedule()))).toMatch(/^# Paste/)
  expect(scheduleText(schedulers.systemd(schedule()))).toMatch(
    /^Lay these files[\s\S]*==> mentions-scan\.service[\s\S]*==> mentions-scan\.timer/,
  )
})

test.each([
  { platform: 'linux', scheduler: 'crontab' },
  { platform: 'freebsd', scheduler: 'crontab' },
  { platform: 'darwin', scheduler: 'launchd' },
  { platform: 'win32', scheduler: 'schtasks' },
] as const)('$platform has $scheduler', ({ platform, scheduler }) =>
  expect(usualScheduler(platform)).toBe(scheduler),
)

test('launchd keeps errors in a log where there is a home; a task that Windows would refuse says so', () => {
  const withLog = { ...schedule(), log: '/Users/anna k/Library/Logs/mentions.log' }
  expect(fileOf('launchd', withLog)).toContain(
    '<key>StandardErrorPath</key><string>/Users/anna k/Library/Logs/mentions.log</string>',
  )
  expect(fileOf('launchd', schedule())).not.toContain('StandardErrorPath')
  expect(fileOf('schtasks', schedule())).not.toContain('Longer than')
  expect(fileOf('schtasks', schedule({ args: ['scan', '--config', 'x'.repeat(300)] }))).toContain(
    'rem Longer than the 261 letters',
  )
})
