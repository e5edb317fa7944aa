import { setFlagsFromString } from 'node:v8'
import { setUp } from '../../app/setup.js'
import type { WorkerRole } from '../../app/sharing/tasks.js'
import { watch } from '../../app/watch.js'
import { MentionsError } from '../../model/error.js'
import { watchLine } from '../../outputs/watch-line.js'
import type { WatchStatus } from '../../views/watch.js'
import type { App, GlobalOptions } from '../app.js'
import { createLog } from '../log.js'
import { progressLine } from '../progress.js'
import { serveStatus } from '../watch-server.js'

export type WatchCommandOptions = GlobalOptions & { port?: string; role?: WorkerRole }

/** `mentions watch`: polls, mails and tells whenever it is due, until somebody ends it. */
export async function runWatch(app: App, options: WatchCommandOptions): Promise<void> {
  // It runs for weeks, and what a pass leaves behind is garbage at once: by default V8 lets that grow to four times what is in use.
  setFlagsFromString('--heap-growing-percent=20')
  const setup = await setUp(app, options)
  const port = portOf(options.port)
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
          role: options.role ?? 'all',
          atOnce: undefined,
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
