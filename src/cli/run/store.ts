import { existsSync } from 'node:fs'
import { clockFor } from '../../app/calendar.js'
import { storePlace } from '../../app/store-place.js'
import { backUpStore, checkStore, compactStore, storeInfo, unsealStore } from '../../app/store-upkeep.js'
import { isDatabaseStore } from '../../app/stores.js'
import { isSound, storeCheckText } from '../../outputs/store/check-text.js'
import { storeInfoText } from '../../outputs/store/info-text.js'
import { inUnits } from '../../outputs/wording/size.js'
import { safeText } from '../../terminal/safe.js'
import type { App, GlobalOptions } from '../app.js'
import { exitCodes } from '../exit-codes.js'
import { note, print } from '../print.js'
import { progressLine } from '../progress.js'
import { selfOf } from '../self.js'

export type InfoOptions = GlobalOptions & { format: 'text' | 'json'; output?: string }
export type CompactOptions = GlobalOptions & { anew?: boolean }
export type BackupOptions = GlobalOptions & { force?: boolean }

/** `mentions store path`. */
export async function runStorePath(app: App, options: GlobalOptions): Promise<void> {
  const { storeAt } = await storePlace(app, options)
  await print(app, `${storeAt.shown}\n`)
}

/** `mentions store info`. */
export async function runStoreInfo(app: App, options: InfoOptions): Promise<void> {
  const place = await storePlace(app, options)
  const holdings = await working(app, options, 'Counting', () => storeInfo(app, place))
  const about = { path: place.storeAt.shown, now: app.now() }
  if (options.format === 'json') {
    const { storeInfoJson } = await import('../../outputs/store/info-json.js')
    return await print(app, storeInfoJson(holdings, about), options.output)
  }
  await print(app, storeInfoText(holdings, { ...about, clock: clockFor(place.config) }), options.output)
}

/** `mentions store backup FILE`. */
export async function runStoreBackup(app: App, to: string, options: BackupOptions): Promise<void> {
  const place = await storePlace(app, options)
  const { file, bytes } = await working(app, options, 'Copying', () =>
    backUpStore(app, place, { to, replaces: options.force === true }),
  )
  if (options.quiet !== true)
    note(app, `Wrote ${safeText(file)} (${inUnits(bytes)}), and read it back: it is sound.`)
}

/** `mentions store check`. */
export async function runStoreCheck(app: App, options: GlobalOptions): Promise<void> {
  const { storeAt } = await storePlace(app, options)
  const checked = await working(app, options, 'Checking', () => checkStore({ storeAt }))
  const sound = isSound(checked)
  if (!sound) app.exitWith(exitCodes.couldNotRun)
  if (sound && options.quiet === true) return
  const { place } = storeAt
  const files = [place, `${place}-wal`, `${place}-shm`].filter((file) => existsSync(file))
  const { platform, cwd, program } = app
  // What it prints names the store itself.
  const self = selfOf({ script: program, cwd, platform })
  await print(
    app,
    storeCheckText(checked, {
      path: storeAt.shown,
      platform,
      self,
      files,
      isDatabase: isDatabaseStore({ storeAt }),
    }),
  )
}

/** `mentions store unseal`. */
export async function runStoreUnseal(app: App, options: GlobalOptions): Promise<void> {
  const place = await storePlace(app, options)
  const seal = await unsealStore(place)
  if (options.quiet === true) return
  const path = safeText(place.storeAt.shown)
  note(
    app,
    seal === undefined
      ? `${path} is not sealed: there was nothing to do.`
      : `${path} is written into again. ${safeText(seal.place)} took its place: let only one of the two be scanned, since both would mail the same people.`,
  )
}

/** `mentions store compact`. */
export async function runStoreCompact(app: App, options: CompactOptions): Promise<void> {
  const place = await storePlace(app, options)
  const isAnew = options.anew === true
  const { before, after, isShrunk, isKept } = await working(app, options, 'Clearing up', () =>
    compactStore(app, place, isAnew),
  )
  if (isAnew && !isShrunk && isDatabaseStore(place)) app.exitWith(exitCodes.couldNotRun)
  if (options.quiet === true) return
  const sizes = `${inUnits(before)} before, ${inUnits(after)} now.`
  note(
    app,
    `${safeText(place.storeAt.shown)}: ${sizes}${leftWords({ isShrunk, isKept, isDatabase: isDatabaseStore(place) })}`,
  )
}

function leftWords({
  isShrunk,
  isKept,
  isDatabase,
}: {
  isShrunk: boolean
  isKept: boolean | undefined
  isDatabase: boolean
}): string {
  if (isDatabase && !isShrunk)
    return ' Somebody reads it just now, so that traces of what was deleted are left: run this again when they have ended.'
  if (!isShrunk) return ' Somebody reads it just now: the file gets smaller when they have ended.'
  if (isKept !== true) return ''
  return ' The room of what was deleted is free for what comes, with traces until then: `mentions store compact --anew` leaves none, while others wait.'
}

/** Says on a terminal what is going on: a large store takes a while. */
export async function working<T>(
  app: App,
  { quiet }: GlobalOptions,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  const progress = progressLine(app, quiet === true)
  progress.show(`${doing}…`)
  try {
    return await work()
  } finally {
    progress.clear()
  }
}
