import { safeText } from '../terminal/safe.js'
import { cutToWidth } from '../terminal/width.js'
import type { App } from './app.js'

const CLEAR_LINE = '\r\u001B[2K'

/** One line on stderr that says what is going on; only on a terminal, and gone when done. */
export function progressLine(
  { stderr }: Pick<App, 'stderr'>,
  quiet: boolean,
): { show(text: string): void; clear(): void } {
  if (quiet || stderr.isTTY !== true) return { show() {}, clear() {} }
  let shown = ''
  return {
    show(text) {
      if (text === shown) return
      shown = text
      stderr.write(`${CLEAR_LINE}${cutToWidth(safeText(text), Math.max(10, (stderr.columns ?? 80) - 1))}`)
    },
    clear() {
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

/** `Polling 6/8: waiting for Reddit (www.reddit.com)…`: how far it is, and whom it waits for. */
export function asking(doing: 'Polling' | 'Trying', { done, of, out }: Step): string {
  const { sources, first, onlyHost } = out
  const far = `${doing} ${done}/${of}`
  if (sources === 0) return `${far}…`
  if (onlyHost !== undefined) return `${far}: ${sources} wait for ${onlyHost}, which is asked one at a time…`
  const names = first.map(({ name, host }) =>
    host === undefined || name.includes(host) ? name : `${name} (${host})`,
  )
  const more = sources - first.length
  return `${far}: waiting for ${names.join(more === 0 ? ' and ' : ', ')}${more === 0 ? '' : ` and ${more} more`}…`
}
