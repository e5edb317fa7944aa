// Help in a narrow terminal: no line is wider than it, unless it holds one word that is.
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { foldHelp, helpLayout } from '../../src/cli/help-layout.js'
import { displayWidth } from '../../src/terminal/width.js'
import { test as inWorkspace } from '../support/workspace.js'

const exits = `
Examples:
  $ mentions list --since 24h --format csv --output today.csv

Exit codes:
  0 done   1 replies are due (with --exit-code)   2 could not run   3 some source failed
  130 interrupted`

function helpAt(width: number | undefined): string {
  let told = ''
  const command = new Command('list')
    .description('Show what needs a reply, from what earlier scans stored; polls nothing')
    .argument('[words...]', 'what to look for: 北海道のサーバーが落ちています, or any other words')
    .option('-n, --limit <count>', 'how many people to show (default: 50 in a table, all elsewhere; 0: all)')
    .option('--all', 'also those that need no reply, and closed ones')
    .configureHelp(helpLayout(width))
    .configureOutput({
      writeOut: (text) => {
        told += foldHelp(text, width)
      },
      getOutHelpWidth: () => width ?? 80,
    })
    .addHelpText('after', exits)
  command.outputHelp()
  return told
}

describe('help', () => {
  test.each([20, 30, 40, 50, 60, 71, 72, 80, 120])('at %i columns breaks between words only', (width) => {
    const told = helpAt(width)
    for (const line of told.split('\n').filter((one) => displayWidth(one) > width))
      expect(line.trim()).not.toMatch(/ /)
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    expect(words(told)).toEqual(words(helpAt(undefined)))
  })

  test('at 50 columns says below an option what it does, and each exit code on a line', () => {
    const told = helpAt(50)
    expect(told).toMatch(/^ {2}-n, --limit <count>\n {6}how many people to show/m)
    expect(told).toMatch(/^ {2}1 replies are due \(with --exit-code\)$/m)
  })

  test('at 80 columns and in a pipe says it beside the option', () => {
    for (const width of [80, undefined])
      expect(helpAt(width)).toMatch(/^ {2}-n, --limit <count> {2}how many/m)
  })
})

inWorkspace('in a pipe help is as wide as it was', async ({ work }) => {
  const { stdout } = await work.run(['--help'], { env: { COLUMNS: '50' } })
  expect(stdout).toMatch(/^ {2}0 done {3}1 replies are due/m)
})
