import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scheduleOf } from '../../app/schedule.js'
import { setUp } from '../../app/setup.js'
import { makeFolder } from '../../files/make-folder.js'
import { MentionsError } from '../../model/error.js'
import { schedulers, scheduleText } from '../../outputs/schedule/index.js'
import { type Scheduler, usualScheduler } from '../../outputs/schedule/schedulers.js'
import { unevenly } from '../../outputs/schedule/unevenly.js'
import { asTyped } from '../../outputs/wording/as-typed.js'
import { parseDuration } from '../../text/duration.js'
import type { App, GlobalOptions } from '../app.js'
import { note, print } from '../print.js'

export type ScheduleCommandOptions = GlobalOptions & { every?: string; digestAt: string; output?: string }

/** `mentions schedule`: what to give cron, systemd, launchd or Windows, so that it runs by itself here. */
export async function runSchedule(
  app: App,
  asked: Scheduler | undefined,
  options: ScheduleCommandOptions,
): Promise<void> {
  const setup = await setUp(app, options)
  const schedule = scheduleOf({ node: process.execPath, program: programOf(app) }, setup, {
    every: everyOf(options.every),
    digestAt: options.digestAt,
    store: options.store,
    env: app.env,
  })
  const rendered = schedulers[asked ?? usualScheduler(app.platform)](schedule)
  if (options.quiet !== true) {
    for (const line of schedule.runs.flatMap(unevenly)) note(app, line)
    if (schedule.runs.every(({ name }) => name !== 'digest'))
      note(app, 'No digest is mailed: the config has no `digest.email`.')
  }
  const { output } = options
  if (output === undefined || rendered.files.length === 1)
    return await print(app, asTyped(scheduleText(rendered), app.self), output)
  const folder = resolve(app.cwd, output)
  makeFolderFor(folder)
  for (const { name, text } of rendered.files) await print(app, text, join(folder, name))
  if (options.quiet !== true)
    note(app, [`Wrote ${rendered.files.length} files into ${folder}.`, ...rendered.steps.slice(1)].join('\n'))
}

/** The program itself, wherever the link stands that it was started by. */
function programOf({ program, cwd }: App): string {
  if (program !== undefined) return realpathSync(resolve(cwd, program))
  throw new MentionsError('Nobody knows where this program is, so nothing else could start it.', {
    hint: 'Run `mentions schedule` as the installed program.',
  })
}

function makeFolderFor(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    throw new MentionsError(`The files could not be written into ${folder}.`, {
      hint: 'Give --output a folder of your own.',
      cause: error,
    })
  }
}

function everyOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const every = parseDuration(text)
  if (every !== undefined && every > 0) return every
  throw new MentionsError(`--every ${JSON.stringify(text)} can't be read.`, {
    hint: 'Give a time such as 15m or 1h.',
  })
}
