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
      stderr.write(`${CLEAR_LINE}${text.slice(0, Math.max(10, (stderr.columns ?? 80) - 1))}`)
    },
    clear() {
      if (shown !== '') stderr.write(CLEAR_LINE)
      shown = ''
    },
  }
}
