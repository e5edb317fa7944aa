import type { Command } from 'commander'
import type { Report } from '../views/report.js'
import type { GlobalOptions } from './app.js'
import type { Narrowing } from './filter.js'
import { SEARCH, withNarrowingOptions } from './list-options.js'

export type IdOptions = { skipUnknown?: boolean }

/** How a verb is told which cases are meant, beside their ids. */
export type CaseOptions = IdOptions & Narrowing & { copies?: boolean; yes?: boolean; dryRun?: boolean }

/** Which cases somebody means, and what they want with them. */
export type Asked = {
  /** As typed: ids, the first characters of one, and `-` for those that are piped in. */
  words: readonly string[]
  options: GlobalOptions & Partial<CaseOptions> & { as?: string }
  /** How this is typed for other cases, without the name of the program: `mark k7f fine` for `k7f`. */
  again: (which: string) => string
  /** What would be done, of a number of cases: `Mark 24 cases as fine`. */
  question: (cases: string) => string
  /** Of the cases that fit filters, whether they wait or not, the numbers of those of which there is something to take back. */
  among?: (mentions: Report['mentions']) => Promise<ReadonlySet<number>>
  /** It may be done with all who say nearly the same, too; see `withCopies`. */
  mayCopy?: true
}

/** For what is named by ids alone. */
export const withIdOptions = (command: Command): Command =>
  command.option('--skip-unknown', 'leave out ids that stand for no case, instead of doing nothing')

/** For what is also done to all cases of a list. */
export const withCaseOptions = (command: Command): Command =>
  withIdOptions(
    withNarrowingOptions(command)
      .option(...SEARCH)
      .option(
        '--copies',
        'also the cases of all others who say nearly the same: those that one row stands for',
      )
      .option('-y, --yes', 'do it without being asked, also where more than 20 cases fit')
      .option('--dry-run', 'show which cases are meant, and change nothing')
      .optionsGroup('Options:'),
  )
