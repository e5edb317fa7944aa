import { addressOf } from '../../app/address.js'
import { clockFor } from '../../app/calendar.js'
import { setUpIfAny } from '../../app/setup.js'
import { testSource } from '../../app/test-source.js'
import { MentionsError } from '../../model/error.js'
import { trialJson, trialText } from '../../outputs/trial.js'
import { viewOf } from '../../terminal/view.js'
import type { App } from '../app.js'
import { exitCodes } from '../exit-codes.js'
import { print } from '../print.js'
import { reportError } from '../report-error.js'
import type { SourcesOptions } from './sources.js'

/** `mentions sources test ADDRESS`: reads it as a scan would, and stores nothing. */
export async function runSourcesTest(app: App, address: string, options: SourcesOptions): Promise<void> {
  if (options.format !== 'table' && options.format !== 'json')
    throw new MentionsError(`A look at one feed has no format ${options.format}.`, {
      hint: 'It is printed as table or json.',
    })
  const url = addressOf(address, app)
  const setup = await setUpIfAny(app, options)
  const tested = await testSource(app, url, setup)
  if ('unread' in tested) {
    reportError(app, tested.unread)
    app.exitWith(exitCodes.allFailed)
    return
  }
  const { trial } = tested
  const report =
    options.format === 'json'
      ? trialJson(trial)
      : trialText(trial, viewOf(app).width, clockFor(setup?.config))
  await print(app, report, options.output)
}
