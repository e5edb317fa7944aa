import { Chalk } from 'chalk'

export type Paint = (text: string) => string

/** What each colour means here. The sixteen colours only: they follow the reader's own theme. */
export type Palette = { faint: Paint; place: Paint; alarm: Paint; strong: Paint; fired: Paint }

export function paletteOf(colour: boolean): Palette {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    faint: chalk.dim,
    place: chalk.cyan,
    alarm: chalk.red,
    strong: chalk.bold,
    // Underlined as well, for those who see no difference in weight.
    fired: chalk.bold.underline,
  }
}
