import { asTyped } from '../outputs/wording/as-typed.js'
import { eventSentence } from '../outputs/wording/events.js'
import { fold } from '../terminal/fold.js'
import { safeText } from '../terminal/safe.js'
import { terminalWidth } from '../terminal/view.js'
import type { Event, Events } from '../views/events.js'
import type { App, GlobalOptions } from './app.js'

type Level = 'debug' | 'info' | 'warning' | 'error'

/**
 * How loud each event is in words: `debug` with `--verbose`; `info` and `warning` unless `--quiet`; `quiet` only with it, since
 * everybody else sees it in what is printed.
 */
const loudness: Readonly<Record<keyof Events, 'debug' | 'info' | 'warning' | 'quiet'>> = {
  polled: 'debug',
  'channel-read': 'debug',
  mailed: 'info',
  'not-delivered': 'warning',
  'watch-begins': 'info',
  'watch-trouble': 'warning',
  'watch-goes-on': 'info',
  'config-reloaded': 'info',
  'config-refused': 'warning',
  'watch-ends': 'info',
  'store-of-another': 'warning',
  'store-busy': 'warning',
  'store-lost': 'warning',
  'forgotten-unreadable': 'warning',
  'forgotten-again': 'warning',
  remembered: 'info',
  'brand-renamed': 'info',
  'brand-watched-elsewhere': 'warning',
  'mail-waits-for-scan': 'warning',
  'matches-everything': 'warning',
  'left-list': 'quiet',
  'source-failing': 'quiet',
  'source-back': 'quiet',
  'sources-failing': 'quiet',
  'sources-back': 'quiet',
  'outage-lasts': 'quiet',
  'outage-over': 'quiet',
  'incident-found': 'quiet',
  'incident-rose-again': 'quiet',
  'incident-relapse': 'quiet',
  'incident-calm': 'quiet',
  'incident-silence': 'quiet',
  'incident-silence-unknown': 'debug',
}

/** `watches`: it goes on for days, so that what a scan prints is said here. */
type LogOptions = Pick<GlobalOptions, 'quiet' | 'verbose' | 'logFormat'> & { watches?: boolean }
type LogApp = Pick<App, 'stderr' | 'now' | 'self'>

/** Writes events to stderr: as sentences, or with `--log-format json` as one JSON object a line. */
export function createLog(app: LogApp, options: LogOptions): App['log'] {
  return (event: Event): void => {
    const loud = loudness[event.code]
    if (!isSaid(loud, options)) return
    if (options.logFormat === 'json')
      logLine(app, loud === 'quiet' ? 'warning' : loud, event.code, event.args)
    else app.stderr.write(fold(`${inWords(event, app.self)}\n`, terminalWidth(app.stderr)))
  }
}

/** One line of the JSON log. */
export function logLine(
  { stderr, now }: Pick<App, 'stderr' | 'now'>,
  level: Level,
  event: string,
  fields: object,
): void {
  stderr.write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`)
}

function isSaid(loud: (typeof loudness)[keyof Events], options: LogOptions): boolean {
  if (loud === 'quiet') return options.quiet === true || options.watches === true
  return loud === 'debug' ? options.verbose === true : options.quiet !== true
}

/** Each line by itself: what it quotes may hold line ends. */
const inWords = (event: Event, self: string): string =>
  asTyped(eventSentence(event), self)
    .split('\n')
    .map((line) => (/^ */.exec(line)?.[0] ?? '') + safeText(line.trimStart()))
    .join('\n')
