import { setUp } from '../../app/setup.js'
import { exportFeeds, type Imported, importFeeds } from '../../app/subscriptions.js'
import { count } from '../../outputs/wording/count.js'
import { someOf } from '../../outputs/wording/some-of.js'
import { safeText } from '../../terminal/safe.js'
import { redactText } from '../../text/redact.js'
import type { App, GlobalOptions } from '../app.js'
import { note, print } from '../print.js'

export type ExportOptions = GlobalOptions & { output?: string; withPasswords?: boolean }

/** Names of what was left out that a person is shown. */
const MOST_NAMED = 10

/** `mentions sources import FILE`. */
export async function runSourcesImport(app: App, file: string, options: GlobalOptions): Promise<void> {
  const { feeds, added, leftOut } = await importFeeds(app, await setUp(app, options), file, app.stdin)
  if (options.quiet === true) return
  const next = added > 0 ? ` Next: ${app.self} check` : ''
  note(app, `${leftOutLines(leftOut)}Added ${added} of ${feeds} feeds.${next}`)
}

const reasons: Readonly<Record<Imported['leftOut'][number]['why'], string>> = {
  known: 'in the config already',
  twice: 'twice in the file',
  'no-address': 'no web address',
}

function leftOutLines(leftOut: Imported['leftOut']): string {
  const more = leftOut.length > MOST_NAMED ? [`… and ${leftOut.length - MOST_NAMED} more`] : []
  const named = leftOut.slice(0, MOST_NAMED).map(({ url, title, why }) => {
    return `${safeText(redactText(title ?? url))}: ${reasons[why]}`
  })
  return [...named, ...more].map((line) => `  left out  ${line}\n`).join('')
}

/** `mentions sources export`: the feeds of the config, for a feed reader or another config. */
export async function runSourcesExport(app: App, options: ExportOptions): Promise<void> {
  const { opml, sources, others, bare, own } = await exportFeeds(await setUp(app, options), {
    withLogins: options.withPasswords === true,
  })
  await print(app, opml, options.output)
  if (options.quiet === true) return
  if (own.length > 0)
    note(
      app,
      `OPML has no place for \`own\`, so that it gets lost on the way: ${safeText(someOf(own))}. Write it into the config that imports ${own.length === 1 ? 'it' : 'them'}.`,
    )
  if (others > 0)
    note(app, `${others} of ${sources} sources are searches or files, which OPML has no place for.`)
  if (bare > 0)
    note(
      app,
      `${count(bare, 'address was', 'addresses were')} written without user and password; --with-passwords writes them.`,
    )
}
