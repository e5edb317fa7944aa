import { safeText } from '../terminal/safe.js'
import { cutToWidth } from '../terminal/width.js'
import type { App } from './app.js'

const CLEAR_LINE = '\r\u001B[2K'
/** How often the line is written anew although nothing happened, in milliseconds. */
const TICK = 1_000
/** Without news for so long, somebody wonders whether anything is going on. */
const SILENT_FROM = 4_000

/** What is going on, with how long there was no news of it, in milliseconds: 0 as long as that means nothing. */
type Doing = string | ((silentFor: number) => string)

/** One line on stderr that says what is going on; only on a terminal, and gone when done. */
export function progressLine(
  { stderr, now }: Pick<App, 'stderr' | 'now'>,
  quiet: boolean,
  tick = TICK,
): { show(doing: Doing): void; clear(): void } {
  if (quiet || stderr.isTTY !== true) return { show() {}, clear() {} }
  let shown = ''
  let timer: NodeJS.Timeout | undefined
  const write = (text: string) => {
    if (text === shown) return
    shown = text
    stderr.write(`${CLEAR_LINE}${cutToWidth(safeText(text), Math.max(10, (stderr.columns ?? 80) - 1))}`)
  }
  return {
    show(doing) {
      clearInterval(timer)
      if (typeof doing === 'string') return write(doing)
      const since = now().getTime()
      write(doing(0))
      timer = setInterval(() => {
        const silentFor = now().getTime() - since
        if (silentFor >= SILENT_FROM) write(doing(silentFor))
      }, tick).unref()
    },
    clear() {
      clearInterval(timer)
      if (shown !== '') stderr.write(CLEAR_LINE)
      shown = ''
    },
  }
}

type Step = {
  done: number
  of: number
  out: { sources: number; first: readonly { name: string; host?: string }[]; onlyHost?: string }
}

/**
 * `Polling 6/8, no answer for 12s: waiting for Reddit (www.reddit.com)…`: how far it is, and whom it waits for.
 *
 * @param silentFor milliseconds since the last answer, where that is worth telling; before the names, which may be cut off
 */
export function asking(doing: 'Polling' | 'Trying', { done, of, out }: Step, silentFor = 0): string {
  const { sources, first, onlyHost } = out
  const silent = silentFor === 0 || sources === 0 ? '' : `, no answer for ${seconds(silentFor)}`
  const far = `${doing} ${done}/${of}${silent}`
  if (sources === 0) return `${far}…`
  if (onlyHost !== undefined) return `${far}: ${sources} wait for ${onlyHost}, which is asked one at a time…`
  const names = first.map(({ name, host }) =>
    host === undefined || name.includes(host) ? name : `${name} (${host})`,
  )
  const more = sources - first.length
  return `${far}: waiting for ${names.join(more === 0 ? ' and ' : ', ')}${more === 0 ? '' : ` and ${more} more`}…`
}

/** `12s`, `1m 5s`. */
function seconds(milliseconds: number): string {
  const all = Math.floor(milliseconds / 1_000)
  const minutes = Math.floor(all / 60)
  return minutes === 0 ? `${all}s` : `${minutes}m ${all % 60}s`
}
