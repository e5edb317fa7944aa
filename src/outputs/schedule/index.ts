import type { Schedule } from '../../views/schedule.js'
import { crontab } from './crontab.js'
import { launchd } from './launchd.js'
import type { ScheduleFiles } from './schedule-files.js'
import type { Scheduler } from './schedulers.js'
import { schtasks } from './schtasks.js'
import { systemd } from './systemd.js'

/** A renderer for each. */
export const schedulers: Readonly<Record<Scheduler, (schedule: Schedule) => ScheduleFiles>> = {
  crontab,
  systemd,
  launchd,
  schtasks,
}

/** All of it to read: what to do, then each file under its name. A single text stands alone, so that it can be pasted. */
export function scheduleText({ steps, files }: ScheduleFiles): string {
  const [only, ...others] = files
  if (only !== undefined && others.length === 0) return only.text
  return [...steps, ...files.map(({ name, text }) => `\n==> ${name}\n\n${text}`)].join('\n')
}
