import { describeDestinations } from '../../app/alert-destinations.js'
import { describeContacts } from '../../app/alert-rules.js'
import { clockFor } from '../../app/calendar.js'
import {
  describeBrands,
  describeKept,
  keysOf,
  pauseOf,
  readRemembered,
  requireAuthority,
  type Try,
  trySources,
} from '../../app/check.js'
import { tryChannels } from '../../app/check-channels.js'
import { describeLanguages, tryMail } from '../../app/check-mail.js'
import { describeSources } from '../../app/describe-sources.js'
import { requireTemplates } from '../../app/draft-templates.js'
import { setUp } from '../../app/setup.js'
import { configJsonSchema } from '../../config/schema/json-schema.js'
import { keysText, sourcesText } from '../../outputs/check-sources-text.js'
import {
  alertsText,
  brandNoticesText,
  channelsText,
  configText,
  keptText,
  languagesText,
  mailText,
  otherConfigsText,
  passedOverText,
  pausedText,
  sparedText,
  storeText,
  type Tally,
  tallyText,
  triedText,
} from '../../outputs/check-text.js'
import { alertsLeftText } from '../../outputs/deliveries/left-text.js'
import { waitingMailText } from '../../outputs/waiting-mail.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { exitCodes } from '../exit-codes.js'
import { print as printWhole } from '../print.js'
import { asking, progressLine } from '../progress.js'

export type CheckOptions = GlobalOptions & { schema?: boolean; sendTest?: boolean }

/** `mentions check`: what the config says in words, then one try of every source. Stores nothing. */
export async function runCheck(app: App, options: CheckOptions): Promise<void> {
  if (options.schema === true)
    return await printWhole(app, `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
  const setup = await setUp(app, options)
  if (setup.mailProblem !== undefined) throw setup.mailProblem
  requireAuthority(app, setup)
  requireTemplates(app, setup)
  const clock = clockFor(setup.config)
  await print(app, configText(setup.configPath, describeBrands(setup)))
  await print(app, sourcesText(describeSources(setup, app.now())))
  const remembered = await readRemembered(app, setup)
  await print(
    app,
    storeText(setup.storeAt.shown, remembered) +
      keptText(describeKept(setup)) +
      otherConfigsText(remembered?.others ?? []) +
      brandNoticesText(remembered?.notices ?? [], app.self, clock) +
      passedOverText(setup.passedOver),
  )

  const sent = options.sendTest === true
  const mail = await tryMail(app, setup, { send: sent })
  const waiting = mail.length === 0 ? [] : (remembered?.mails ?? [])
  await print(
    app,
    mailText(mail, { sent, self: app.self, clock }) +
      waitingMailText(waiting, app.self, clock) +
      languagesText(describeLanguages(setup)),
  )
  const { alertsProblem } = setup
  const destinations = alertsProblem === undefined ? await describeDestinations(app, setup) : []
  const alertsFail = alertsProblem !== undefined || destinations.some(({ problem }) => problem !== undefined)
  const undelivered = remembered?.alerts ?? []
  const waysOut = alertsText(destinations, alertsProblem, app.self, describeContacts(setup.config))
  const left = alertsLeftText(undelivered, app.self, clock)
  await print(app, (waysOut === '' && left !== '' ? '\nAlerts\n' : waysOut) + left)
  if (alertsFail) app.exitWith(exitCodes.deliveryFailed)
  const mailFails = mail.some(({ problems }) => problems.length > 0)
  if (mailFails) app.exitWith(exitCodes.deliveryFailed)

  const progress = progressLine(app, options.quiet === true)
  const { tries, spared, paused } = await trySources(app, setup, remembered, (step) =>
    progress.show((silentFor) => asking('Trying', step, silentFor)),
  ).finally(progress.clear)
  await print(app, `\n${tries.map((tried) => triedText(tried, app.self, clock)).join('')}`)
  for (const { name } of spared) await print(app, sparedText(name))
  for (const { name } of paused) await print(app, pausedText(name))
  await print(app, keysText(keysOf({ tries, spared })))
  const channels = await tryChannels(app, setup, remembered)
  await print(app, channelsText(channels, { self: app.self, clock, now: app.now() }))

  const tally = {
    ...tallyOf(tries, app.now()),
    spared: spared.length,
    paused: paused.length,
    mailFails,
    alertsFail,
    channelsFail: channels.filter(({ problem }) => problem !== undefined).length,
    alertsLeft: undelivered.length,
    mailsLeft: waiting.filter(({ attempts }) => attempts > 0).length,
  }
  // A source that failed in a scan isn't asked by the next one at once, unless it is told to.
  const isMended = tries.some(
    ({ source, asked }) => asked.problem === undefined && remembered?.failing.has(source.id) === true,
  )
  await print(app, `\n${tallyText(tally, `${app.self} scan${isMended ? ' --force' : ''}`, clock)}\n`)
  if (tally.failed > 0)
    app.exitWith(tally.failed === tally.tried ? exitCodes.allFailed : exitCodes.someFailed)
  else if (tally.channelsFail > 0) app.exitWith(exitCodes.someFailed)
}

function tallyOf(
  tries: readonly Try[],
  now: Date,
): Pick<Tally, 'failed' | 'tried' | 'waiting' | 'leftAlone' | 'leftUntil'> {
  const waiting = tries.filter(({ waits }) => waits).length
  const failed = tries.filter(({ asked }) => asked.problem !== undefined).length - waiting
  const leftAlone = tries.filter((tried) => !tried.waits && pauseOf(tried, now) !== undefined).length
  const ends = tries.flatMap((tried) => pauseOf(tried, now)?.getTime() ?? [])
  const leftUntil = ends.length === 0 ? undefined : new Date(Math.max(...ends))
  return { failed, waiting, leftAlone, leftUntil, tried: tries.length - waiting }
}

const print = (app: App, text: string): Promise<void> =>
  printWhole(app, fold(text, terminalWidth(app.stdout)))
