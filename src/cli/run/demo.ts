import { serveDemo } from '../../app/demo.js'
import type { App, GlobalOptions } from '../app.js'
import { note } from '../print.js'
import { globalsOf, withGlobals } from '../self.js'
import { runScan } from './scan.js'

/** `mentions demo`: runs the real scan on bundled feeds, and says what to look at next. */
export async function runDemo(app: App, options: GlobalOptions): Promise<void> {
  const [report, folder] = await serveDemo(app.now(), async (folder) => {
    note(
      app,
      `Northwind Hosting is invented, and so is its outage: eight sources, one of them broken on purpose.\n`,
    )
    const self = withGlobals(app.self, folder, app.platform)
    return [await runScan({ ...app, self }, { ...options, ...folder, format: 'table' }), folder] as const
  })
  const { config } = folder
  const where = globalsOf(app.env.MENTIONS_STORE ? folder : { config }, app.platform).join(' ')
  note(
    app,
    `
Look around in what was found:
  ${app.self} show ${report.mentions[0]?.shortId ?? 'ID'} ${where}
  ${app.self} list --all ${where}

Now your own brand:
  ${app.self} init --brand "Your Brand"`,
  )
}
