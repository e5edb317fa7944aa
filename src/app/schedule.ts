import { devNull } from 'node:os'
import { databaseVariables } from '../config/database/options.js'
import { MentionsError } from '../model/error.js'
import type { Schedule, ScheduledRun } from '../views/schedule.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'
import { isDatabaseStore } from './stores.js'

const MINUTE = 60_000
const HOUR = 60

/** How often a run may start, in minutes: what divides an hour or a day, so that every system can say it evenly. */
const steps = [
  ...[1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, HOUR],
  ...[2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR),
]
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** What the network here may need, and whatever starts programs does not know. */
const surrounding = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
] as const

/** Where this very program is: whole paths. */
export type Installed = { node: string; program: string }

export type ScheduleOptions = {
  /** Milliseconds between two scans; undefined: as often as the source that is polled most often. */
  every?: number | undefined
  /** When the digest is mailed: `HH:MM` every day, or `mon HH:MM`. */
  digestAt: string
  /** `--store` was given; it holds over what the config says. */
  store?: string | undefined
  env: Context['env']
}

/**
 * The runs that keep the list fresh and mail the digest, with everything they need said on the command line: whatever starts them
 * knows neither our folder nor our settings.
 *
 * @throws MentionsError for a time that is none
 */
export function scheduleOf(installed: Installed, setup: Setup, options: ScheduleOptions): Schedule {
  const { config, configPath, storeAt, mailProblem, variables } = setup
  // Where only a variable or the home folder says where the store is, another environment would find another one.
  const isInConfig = config.store !== undefined && !options.store && !options.env.MENTIONS_STORE
  // An address may hold a password, which must stand on no command line: whoever runs this gets it in a variable, as all that leads there.
  const isElsewhere = isDatabaseStore(setup)
  const where = ['--config', configPath, ...(isInConfig || isElsewhere ? [] : ['--store', storeAt.place])]
  const log = options.env.HOME && `${options.env.HOME}/Library/Logs/mentions.log`
  const toStore = isElsewhere
    ? [...(isInConfig ? [] : ['MENTIONS_STORE']), ...databaseVariables.filter((name) => options.env[name])]
    : []
  const surroundings = [...surrounding.filter((name) => options.env[name]), ...toStore]
  const every = options.every ?? shortestInterval(setup)
  const everyMinutes = stepFor(every)
  const scan: ScheduledRun = {
    name: 'scan',
    about: 'reads what people write; silent until a source has failed for long',
    args: ['scan', '--quiet', '--wait', '--output', devNull, ...where],
    when: { everyMinutes },
    ...(everyMinutes * MINUTE !== every && { asked: every }),
    variables: [...variables.other, ...surroundings],
  }
  if (config.digest.email === undefined && mailProblem === undefined)
    return { ...installed, log, runs: [scan] }
  const all = [...new Set([...variables.other, ...variables.mail, ...surroundings])]
  const when = timeOf(options.digestAt)
  const digest: ScheduledRun = {
    name: 'digest',
    about: 'mails who waits for a reply; silent when it could',
    args: [
      'digest',
      '--email',
      ...(when.weekday === undefined ? [] : ['--since', '1w']),
      '--quiet',
      '--wait',
      ...where,
    ],
    when,
    variables: all,
  }
  const pending: ScheduledRun = {
    name: 'pending',
    about: 'mails what could not be mailed; silent when nothing waits',
    args: ['digest', '--email', '--pending', '--quiet', '--wait', ...where],
    when: { everyMinutes: 2 * HOUR },
    variables: all,
  }
  return { ...installed, log, runs: [scan, digest, pending] }
}

const shortestInterval = ({ config, sources }: Setup): number =>
  sources.reduce((shortest, { every }) => Math.min(shortest, every), config.every)

/** The longest step that asks no more seldom than wanted; nothing starts more often than once a minute. */
const stepFor = (every: number): number => steps.findLast((minutes) => minutes * MINUTE <= every) ?? 1

function timeOf(text: string): { hour: number; minute: number; weekday?: number } {
  const [, day, hour, minute] = /^(?:([a-z]{3})[a-z]* +)?(\d{1,2}):(\d{2})$/i.exec(text.trim()) ?? []
  const weekday = day === undefined ? undefined : weekdays.indexOf(day.toLowerCase())
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || weekday === -1)
    throw new MentionsError(`--digest-at ${JSON.stringify(text)} can't be read.`, {
      hint: "Give a time of day such as 07:00, or 'mon 08:00' for a mail of the week.",
    })
  return { hour: Number(hour), minute: Number(minute), ...(weekday !== undefined && { weekday }) }
}
