import type { Schedule } from '../../views/schedule.js'
import { crontab } from './crontab.js'
import { launchd } from './launchd.js'
import type { ScheduleFiles } from './schedule-files.js'
import { schtasks } from './schtasks.js'
import { systemd } from './systemd.js'

/** What starts programs by itself, by the name that people know it by. */
export const schedulers = { crontab, systemd, launchd, schtasks } satisfies Record<
  string,
  (schedule: Schedule) => ScheduleFiles
>
export type Scheduler = keyof typeof schedulers

/** The one that every machine of a kind has. */
export const usualScheduler = (platform: NodeJS.Platform): Scheduler =>
  platform === 'win32' ? 'schtasks' : platform === 'darwin' ? 'launchd' : 'crontab'

/** All of it to read: what to do, then each file under its name. A single text stands alone, so that it can be pasted. */
export function scheduleText({ steps, files }: ScheduleFiles): string {
  const [only, ...others] = files
  if (only !== undefined && others.length === 0) return only.text
  return [...steps, ...files.map(({ name, text }) => `\n==> ${name}\n\n${text}`)].join('\n')
}
