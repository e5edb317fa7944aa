import { encodeXML } from 'entities'
import type { Schedule, ScheduledRun } from '../../views/schedule.js'
import type { ScheduleFiles } from './schedule-files.js'

/** A property list a run. */
export const launchd = ({ node, program, log, runs }: Schedule): ScheduleFiles => ({
  steps: [
    'Lay these files into ~/Library/LaunchAgents/ (`mentions schedule launchd --output ~/Library/LaunchAgents`), then:',
    ...runs.map(({ name }) => `  launchctl bootstrap gui/$UID ~/Library/LaunchAgents/${file(name)}`),
  ],
  files: runs.map((run) => ({
    name: file(run.name),
    text: plist(run, [node, program, ...run.args], log).join('\n'),
  })),
})

const file = (name: string): string => `mentions.${name}.plist`

const plist = (
  { name, when, variables }: ScheduledRun,
  words: readonly string[],
  log: string | undefined,
): string[] => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
  '<plist version="1.0"><dict>',
  `  <key>Label</key><string>mentions.${name}</string>`,
  '  <key>ProgramArguments</key><array>',
  ...words.map((text) => `    <string>${encodeXML(text)}</string>`),
  '  </array>',
  ...(log === undefined ? [] : [`  <key>StandardErrorPath</key><string>${encodeXML(log)}</string>`]),
  ...(variables.length === 0
    ? []
    : [
        '  <!-- Put the values in, and let only you read this file (chmod 600). -->',
        '  <key>EnvironmentVariables</key><dict>',
        ...variables.map((one) => `    <key>${encodeXML(one)}</key><string></string>`),
        '  </dict>',
      ]),
  ...start(when).map((line) => `  ${line}`),
  '</dict></plist>',
  '',
]

const start = (when: ScheduledRun['when']): string[] =>
  'hour' in when
    ? [
        '<key>StartCalendarInterval</key><dict>',
        `  <key>Hour</key><integer>${when.hour}</integer>`,
        `  <key>Minute</key><integer>${when.minute}</integer>`,
        ...(when.weekday === undefined ? [] : [`  <key>Weekday</key><integer>${when.weekday}</integer>`]),
        '</dict>',
      ]
    : [`<key>StartInterval</key><integer>${when.everyMinutes * 60}</integer>`]
