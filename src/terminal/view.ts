import type { Clock } from '../text/clock.js'

/** As much of a stream as decides how to print to it. */
export type Terminal = { isTTY?: boolean; columns?: number }

type Env = Readonly<Record<string, string | undefined>>

/** For pipes, files and mails. */
const DEFAULT_WIDTH = 80

/**
 * What may be used of the place output goes to. Colour only on a terminal, unless FORCE_COLOR says so (force-color.org);
 * never with NO_COLOR (no-color.org) or `--no-color`. Links only with a terminal known to have them; elsewhere
 * addresses are printed. COLUMNS sets the
 * width where there is no terminal.
 *
 * @param colour false for `--no-color` and for a file: no escape sequence at all
 */
export function viewOf({ stdout, env }: { stdout: Terminal; env: Env }, colour = true): View {
  const onTerminal = stdout.isTTY === true && env.TERM !== 'dumb'
  const refused = !colour || isSet(env.NO_COLOR) || ['0', 'false'].includes(env.FORCE_COLOR ?? '')
  const links = !refused && onTerminal && hasLinks(env)
  return {
    width: (stdout.isTTY && stdout.columns) || positive(env.COLUMNS) || DEFAULT_WIDTH,
    colour: !refused && (onTerminal || isSet(env.FORCE_COLOR)),
    links,
    ...(onTerminal && hasBlocks(env) && { blocks: true as const }),
    ...(stdout.isTTY === true && !links && { urls: 'fitting' as const }),
  }
}

/** Of what is read by a person who sees it; undefined for a pipe, a file or a terminal that does not say. */
export const terminalWidth = ({ isTTY, columns }: Terminal): number | undefined =>
  isTTY === true && columns !== undefined && columns > 0 ? columns : undefined

/** No terminal answers whether it has OSC 8; these are the ones that do (github.com/Alhadis/OSC8-Adoption). */
function hasLinks(env: Env): boolean {
  if (isSet(env.FORCE_HYPERLINK)) return env.FORCE_HYPERLINK !== '0'
  // tmux and screen strip or garble them unless newer than we can know.
  if (isSet(env.TMUX) || isSet(env.STY) || isSet(env.CI)) return false
  if ((positive(env.VTE_VERSION) ?? 0) >= 5_000) return true
  if ([env.WT_SESSION, env.KITTY_WINDOW_ID, env.KONSOLE_VERSION, env.DOMTERM].some(isSet)) return true
  if (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio', 'mintty'].includes(
      env.TERM_PROGRAM ?? '',
    )
  ) {
    return true
  }
  return /^(xterm-kitty|alacritty|foot|xterm-ghostty|contour|wezterm)/.test(env.TERM ?? '')
}

/** Bars need block elements of every height: the consoles of Linux and of older Windows have no such letters, nor has text that is no UTF-8. */
function hasBlocks(env: Env): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(isSet)
  const isUtf8 = locale === undefined || /utf-?8/i.test(locale)
  const isOldWindows = env.OS === 'Windows_NT' && ![env.WT_SESSION, env.TERM_PROGRAM, env.TERM].some(isSet)
  return isUtf8 && !isOldWindows && env.TERM !== 'linux'
}

const isSet = (value: string | undefined) => value !== undefined && value !== ''

const positive = (value: string | undefined) =>
  /^[1-9]\d{0,5}$/.test(value ?? '') ? Number(value) : undefined

/** What an output may know of the place it is printed to. */
export type View = {
  /** Columns. */
  width: number
  colour: boolean
  /** OSC 8 hyperlinks. */
  links: boolean
  /** Block elements of every height, for bars. */
  blocks?: true
  /** The address of each post on a line of its own: of all, or of those that fit into one. */
  urls?: 'all' | 'fitting'
  /** How the person calls this program, for commands that are printed to be typed; `mentions` unless given. */
  self?: string
  /** What such a command ends in where it knows who acts, and they gave a name: ` --as ada`. */
  as?: string
  /** By which moments are told; UTC unless given. */
  clock?: Clock
}
