import { clockFor } from '../../app/calendar.js'
import { type DemoFolder, demoOf, lastDemo, makeDemo, moveDemoOn, removeDemo } from '../../app/demo.js'
import { MentionsError } from '../../model/error.js'
import { incidentCommand } from '../../outputs/incidents/sentences.js'
import { toTheMinute } from '../../outputs/wording/moment.js'
import { parseDuration } from '../../text/duration.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'
import { globalsOf, withGlobals } from '../self.js'
import { runScan } from './scan.js'

export type DemoOptions = GlobalOptions & { later?: string; clean?: boolean }

/** `mentions demo`: runs the real scan on bundled feeds, and says what to look at next. */
export async function runDemo(app: App, options: DemoOptions): Promise<void> {
  if (options.clean === true) return await clean(app)
  const later = options.later === undefined ? undefined : laterOf(options.later)
  const demo = later === undefined ? await makeDemo(app, app.now()) : demoToMove(app)
  if (later === undefined)
    note(
      app,
      'Northwind Hosting is invented, and so is its outage: twelve sources, one of them broken on purpose.\n',
    )
  else await moveDemoOn(demo, later)
  await scanned(app, demo, options, later !== undefined)
}

async function scanned(app: App, demo: DemoFolder, options: DemoOptions, isLater: boolean): Promise<void> {
  const { config, store } = demo
  const running = await demoOf(config)
  if (running === undefined) throw noDemo()
  if (isLater) note(app, `In the demo it is ${toTheMinute(running.now(), clockFor())} now.\n`)
  const where = { config, store }
  const stop = await running.serve()
  try {
    const self = withGlobals(app.self, named(app, where), app.platform)
    const report = await runScan(
      { ...app, self, now: running.now },
      { ...options, ...where, format: 'table' },
    )
    next(app, demo, {
      first: report.mentions[0]?.shortId,
      incident: report.incidents?.[0]?.id,
      question: report.mentions.findLast(({ kind }) => kind === 'question')?.shortId,
    })
  } finally {
    await stop()
  }
}

/** `question`: what a team could leave to other customers; nobody should learn `fine` from who is in trouble. */
type Named = { first: string | undefined; incident: number | undefined; question: string | undefined }

function next(
  app: App,
  { folder, config, store, isUsual }: DemoFolder,
  { first = 'ID', incident, question }: Named,
): void {
  const where = globalsOf(named(app, { config, store }), app.platform).join(' ')
  note(
    app,
    `
Look around in what was found, and work it off:
${incident === undefined ? '' : `  ${incidentCommand(incident, app.self)} ${where}\n`}  ${app.self} next ${where}
  ${app.self} show ${first} ${where}
  ${app.self} reply ${first} --next 2h ${where}
  ${app.self} undo ${where}
  ${app.self} list --all ${where}
${question === undefined ? '' : `  ${app.self} mark ${question} fine ${where}\n`}  ${app.self} digest ${where}
  ${app.self} check ${where}

${isUsual ? dayAndEnd(app.self) : `This machine names no home folder, so the demo is in ${folder}; remove that when you have seen it.`}

Now your own brand:
  ${app.self} init --brand "Your Brand"`,
  )
}

const dayAndEnd = (self: string): string => `Live through the day, and clear up:
  ${self} demo --later 2h
  ${self} demo --clean`

/** What has to be named so that a command finds the demo: the config says where its store is, unless a variable does. */
const named = ({ env }: App, { config, store }: Pick<DemoFolder, 'config' | 'store'>) =>
  env.MENTIONS_STORE ? { config, store } : { config }

async function clean(app: App): Promise<void> {
  const removed = await removeDemo(app)
  note(app, removed === undefined ? 'There is no demo to remove.' : `Removed ${removed}.`)
}

function demoToMove(app: App): DemoFolder {
  const demo = lastDemo(app)
  if (demo === undefined) throw noDemo()
  return demo
}

const noDemo = () =>
  new MentionsError('There is no demo whose clock could be moved on.', { hint: '`mentions demo`' })

function laterOf(text: string): number {
  const later = parseDuration(text)
  if (later !== undefined && later > 0) return later
  throw new MentionsError(`--later ${JSON.stringify(text)} can't be read.`, {
    hint: 'Give a time such as 30m, 2h or 1d.',
  })
}
