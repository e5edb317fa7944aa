/** What starts programs by itself, by the name that people know it by. */
export const schedulerNames = ['crontab', 'systemd', 'launchd', 'schtasks'] as const
export type Scheduler = (typeof schedulerNames)[number]

/** The one that every machine of a kind has. */
export const usualScheduler = (platform: NodeJS.Platform): Scheduler =>
  platform === 'win32' ? 'schtasks' : platform === 'darwin' ? 'launchd' : 'crontab'
