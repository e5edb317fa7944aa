import { type PostToOpen, postsToOpen } from '../../app/posts-to-open.js'
import { setUp } from '../../app/setup.js'
import { MentionsError } from '../../model/error.js'
import { namedPost } from '../../outputs/wording/named-post.js'
import { safeText } from '../../terminal/safe.js'
import { browserAddress } from '../../text/browser-address.js'
import type { App, GlobalOptions } from '../app.js'
import type { IdOptions } from '../case-options.js'
import { casesToLookAt } from '../cases-asked.js'
import { exitCodes } from '../exit-codes.js'
import { note, print } from '../print.js'
import { startBrowser } from '../start-browser.js'

export type OpenOptions = GlobalOptions & IdOptions & { all?: boolean; print?: boolean; yes?: boolean }

type Page = PostToOpen & { address: string }

/** So many pages at once are what somebody may want. */
const MOST_UNASKED = 20

/** `mentions open ID`: opens the post that waits in the browser; prints its address where there is none. */
export async function runOpen(app: App, words: readonly string[], options: OpenOptions): Promise<void> {
  const { all = false, ...rest } = options
  const setup = await setUp(app, options)
  const caseIds = await casesToLookAt(app, setup, {
    words,
    // Of the post of a case, and no filter.
    options: rest,
    again: (which) => `open ${which}`,
    question: (cases) => `Open ${cases}`,
  })
  const pages = (await postsToOpen(setup, caseIds, { all, now: app.now() })).map(pageOf)
  if (options.print === true) return await print(app, addresses(pages))
  if (pages.length > MOST_UNASKED && options.yes !== true)
    throw new MentionsError(`${pages.length} pages would be opened at once, so none was.`, {
      hint: 'Add `--yes` to open all of them, or `--print` to get their addresses.',
    })
  await openAll(app, pages, options.quiet === true)
}

async function openAll(app: App, pages: readonly Page[], quiet: boolean): Promise<void> {
  for (const [index, page] of pages.entries()) {
    const opening = await startBrowser(app, page.address)
    if (opening.end === 'opened') {
      if (!quiet) await print(app, `Opened ${nameOf(page)}: ${page.address}\n`)
      continue
    }
    // What fails for one fails for the next.
    await print(app, addresses(pages.slice(index)))
    const open = pages.length - index === 1 ? 'Open this address' : 'Open these addresses'
    if (opening.end === 'none') {
      if (!quiet)
        note(
          app,
          `There is no browser here that could be started. ${open} yourself, or name one in $BROWSER.`,
        )
      return
    }
    note(
      app,
      `mentions: The browser ${safeText(opening.command)} could not be used: ${safeText(opening.why)}. ${open} yourself.`,
    )
    app.exitWith(exitCodes.couldNotRun)
    return
  }
}

/** @throws MentionsError for an address that no browser should get */
function pageOf(one: PostToOpen): Page {
  const address = browserAddress(one.post.url)
  if (address !== undefined) return { ...one, address }
  const { url } = one.post
  const what =
    url === ''
      ? `No address is known of ${nameOf(one)}.`
      : `The address of ${nameOf(one)} is none of the web: ${url}`
  throw new MentionsError(what, {
    hint: `Its words: \`mentions show ${one.shortId}\``,
  })
}

const addresses = (pages: readonly Page[]): string => pages.map(({ address }) => `${address}\n`).join('')

function nameOf({ shortId, post }: PostToOpen): string {
  const { author, ...words } = post
  return `${shortId} (${namedPost({ ...words, author: author?.name || author?.handle, posts: 1 })})`
}
