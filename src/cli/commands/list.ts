import { Command } from 'commander'
import type { App, GlobalOptions } from '../app.js'
import { type ListOptions, withListOptions } from '../list-options.js'

type Options = ListOptions & GlobalOptions & { search?: string }

export const list = (app: App): Command =>
  withListOptions(
    new Command('list').description('Show what needs a reply, from what earlier scans stored; polls nothing'),
  )
    .option('--search <words>', 'only posts with all of these words; "several words" as a phrase')
    .addHelpText(
      'after',
      `
Examples:
  $ mentions list
  $ mentions list --search refund --since 7d
  $ mentions list --all --format csv --output mentions.csv`,
    )
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      const [
        { setUp },
        { filterOf, limitOf },
        { openStore },
        { readCoverage },
        { readInbox },
        { showReport },
      ] = await Promise.all([
        import('../../app/setup.js'),
        import('../filter.js'),
        import('../../store/sqlite/index.js').then(({ openSqliteStore }) => ({ openStore: openSqliteStore })),
        import('../../app/read-coverage.js'),
        import('../../app/inbox.js'),
        import('../show-report.js'),
      ])
      const { config, sources, storePath } = await setUp(app, options)
      const now = app.now()
      const filter = filterOf(options, config, sources, now)
      const limit = limitOf(options)
      const store = openStore(storePath, { readOnly: true, lapse: config.lapse })
      try {
        const coverage = await readCoverage(store, { sources, brands: filter.brands, now })
        const { report } = await readInbox({ store, config, filter, limit, now, coverage })
        await showReport(app, report, options)
      } finally {
        store.close()
      }
    })
