import { setFlagsFromString } from 'node:v8'
import { type Setup, setUp } from '../../app/setup.js'
import type { SharingOptions, WorkerRole } from '../../app/sharing/roles.js'
import { crewOf } from '../../app/stores.js'
import { watch } from '../../app/watch.js'
import { MentionsError } from '../../model/error.js'
import { watchLine } from '../../outputs/watch-line.js'
import type { WatchStatus } from '../../views/watch.js'
import type { App, GlobalOptions } from '../app.js'
import { createLog } from '../log.js'
import { progressLine } from '../progress.js'
import { serveStatus } from '../watch-server.js'

export type WatchCommandOptions = GlobalOptions & { port?: string; role?: WorkerRole; concurrency?: string }

/** `mentions watch`: polls, mails and tells whenever it is due, until somebody ends it. */
export async function runWatch(app: App, options: WatchCommandOptions): Promise<void> {
  // It runs for weeks, and what a pass leaves behind is garbage at once: by default V8 lets that grow to four times what is in use.
  setFlagsFromString('--heap-growing-percent=20')
  const setup = await setUp(app, options)
  const port = portOf(options.port)
  const sharing = sharingOf(setup, options)
  const isSeen = app.stderr.isTTY === true
  const line = progressLine(app, options.quiet === true)
  // What runs by itself is read by programs.
  const logFormat = options.logFormat ?? (isSeen ? 'text' : 'json')
  const say = createLog(app, { ...options, logFormat, watches: true })
  app.logFormat = logFormat
  const context: App = {
    ...app,
    log(event) {
      line.clear()
      say(event)
    },
  }
  let statusNow: (() => WatchStatus) | undefined
  const server = port === undefined ? undefined : await serveStatus(port, () => statusNow?.())
  try {
    await app.endingItself(
      async () => {
        context.log({
          code: 'watch-begins',
          args: {
            sources: setup.sources.filter(({ paused }) => paused !== true).length,
            config: setup.configPath,
            ...(server && { address: server.address }),
          },
        })
        await watch(context, setup, {
          load: () => setUp(app, options),
          self: app.self,
          ...sharing,
          onReload: (listener) => app.onHangUp(listener),
          onStatus(now) {
            statusNow = now
            if (isSeen) line.show(watchLine(now()))
          },
        })
        context.log({ code: 'watch-ends', args: { passes: statusNow?.().passes ?? 0 } })
      },
      { endsWell: true },
    )
  } finally {
    line.clear()
    server?.close()
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new MentionsError(`--port ${JSON.stringify(text)} can't be read.`, {
    hint: 'Give a number from 0 to 65535; 0 takes any port that is free.',
  })
}

/** @throws MentionsError where nobody else could do the rest */
function sharingOf(setup: Setup, { role, concurrency }: WatchCommandOptions): SharingOptions {
  const atOnce = concurrency === undefined ? undefined : Number(concurrency)
  if (atOnce !== undefined && !(/^\d{1,3}$/.test(concurrency ?? '') && atOnce >= 1 && atOnce <= 256))
    throw new MentionsError(`--concurrency ${JSON.stringify(concurrency)} can't be read.`, {
      hint: 'Give a number from 1 to 256: how many sites are asked at once here.',
    })
  const option = role !== undefined && role !== 'all' ? `--role ${role}` : concurrency && '--concurrency'
  if (option !== undefined && crewOf(setup) === undefined)
    throw new MentionsError(
      `${option} is for a store that several machines share; ${setup.storeAt.shown} is a file.`,
      {
        hint: 'Leave the option out: this watch does it all, `http.hosts` in the config says how many sites it asks at once. For several machines: docs/team.md',
      },
    )
  return { role: role ?? 'all', atOnce }
}
