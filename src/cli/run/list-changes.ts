import { clockFor } from '../../app/calendar.js'
import type { InboxFilter } from '../../app/inbox.js'
import { listAfter, listForReader } from '../../app/list-changes.js'
import type { Setup } from '../../app/setup.js'
import { MentionsError } from '../../model/error.js'
import { safeText } from '../../terminal/safe.js'
import type { Report } from '../../views/report.js'
import type { App, GlobalOptions } from '../app.js'
import { limitOf } from '../filter.js'
import type { ListOptions } from '../list-options.js'
import { note } from '../print.js'
import { showReport } from '../show-report.js'

/** For pipes that go on where they were. */
export type ChangesOptions = { after?: string; reader?: string }

type Options = ListOptions & GlobalOptions & ChangesOptions & { by?: string }

/** @throws MentionsError where changes are asked for in what has no place for them */
export function refuseChanges({ after, reader, format, postsOnly, by }: Options): void {
  const option = reader === undefined ? (after === undefined ? undefined : '--after') : '--reader'
  if (option === undefined) return
  if (after !== undefined && reader !== undefined)
    throw new MentionsError('--after and --reader both say from where to go on.', {
      hint: 'Leave one of them out.',
    })
  if (by !== undefined)
    throw new MentionsError(`--by prints figures, and ${option} goes from post to post.`, {
      hint: `Leave --by or ${option} out.`,
    })
  if (format !== 'ndjson')
    throw new MentionsError(`${option} is for lines of JSON, and ${format} is another format.`, {
      hint: 'Add --format ndjson.',
    })
  if (postsOnly === true && reader === undefined)
    throw new MentionsError('--posts-only leaves out the cursor that the next --after needs.', {
      hint: 'Leave it out; or let the store remember it, with --reader NAME.',
    })
}

type Listing = { filter: InboxFilter; narrowedBy: string; asked: ReadonlySet<string> | undefined }

/** Prints what changed since a cursor, or since a reader was told last, who stands behind it once it is written. */
export async function showChanges(
  app: App,
  setup: Setup,
  options: Options,
  { filter, narrowedBy, asked }: Listing,
): Promise<void> {
  const { after, reader } = options
  const wanted = { filter, narrowedBy, limit: limitOf(options) }
  const show = async (report: Report) =>
    (await showReport(app, report, options, { clock: clockFor(setup.config), asked })).rows
  if (reader === undefined) {
    await show(await listAfter(app, setup, wanted, after ?? ''))
    return
  }
  const moved = await listForReader(app, setup, wanted, { name: reader, show })
  if (moved !== 'meanwhile') return
  note(
    app,
    `mentions: Another one read as ${safeText(reader)} meanwhile, so what was printed here may be printed once more.`,
  )
}
