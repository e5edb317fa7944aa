import { type Digest, mailedDigests, readDigest, type Since, wordingFor } from '../../app/digest.js'
import type { DeliveryResult } from '../../app/mail-digests.js'
import { type Setup, setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { MentionsError } from '../../model/error.js'
import { type DigestFormat, loadDigestOutput } from '../../outputs/digest/index.js'
import { count } from '../../outputs/wording/count.js'
import { fold } from '../../terminal/fold.js'
import { safeText } from '../../terminal/safe.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf } from '../filter.js'
import { note, print } from '../print.js'
import { waitOf } from '../wait.js'

export type DigestCommandOptions = GlobalOptions & {
  brand?: string[]
  since?: string
  format?: DigestFormat
  output?: string
  preview?: string
  email?: boolean
  pending?: boolean
  /** `--wait` alone is true. */
  wait?: string | true
}

/** `mentions digest`: reads the store and prints, writes or mails what it says. Polls nothing. */
export async function runDigest(app: App, options: DigestCommandOptions): Promise<void> {
  const setup = await setUp(app, options)
  const narrowed = options.brand === undefined ? {} : { brand: options.brand }
  const { brands } = filterOf(narrowed, setup.config, { ...setup, places: new Map() }, app.now())
  const since = sinceOf(options.since, setup, app.now())
  const wait = waitOf(options.wait)
  if (options.pending === true && options.email !== true) throw pendingAlone()
  if (options.email === true) {
    const { mailDigests } = await import('../../app/mail-digests.js')
    const pendingOnly = options.pending === true
    const isScheduled = options.quiet === true
    const results = await mailDigests(app, {
      setup,
      brands,
      since,
      wait,
      pendingOnly,
      isScheduled,
      self: app.self,
    })
    if (pendingOnly && !isScheduled && results.length === 0) note(app, nothingWaits(options.brand, brands))
    await report(app, results, setup)
    return
  }
  const isMail = options.preview !== undefined
  const mail: Shown = isMail ? await previewed(app, setup, brands, options) : { brands, apart: 0 }
  await show(app, setup, await readDigest(app, setup, { since, isMail, ...mail }), options, mail)
}

/** `apart`: how many other mails there are. */
type Shown = { brands: readonly string[]; key?: string; isShared?: boolean; apart: number }

/** `last` is of the digest alone; all else is read as everywhere. */
const sinceOf = (text: string | undefined, { config }: Setup, now: Date): Since | undefined =>
  text === undefined || text === 'last' ? text : readSince(text, config, now)

/**
 * The mail that a preview shows: of several that of the brands that share one, since a page that nobody would get is no preview.
 *
 * @throws MentionsError where several were asked for, or none is shared
 */
async function previewed(
  { platform }: App,
  setup: Setup,
  brands: readonly string[],
  { preview = '', brand }: DigestCommandOptions,
): Promise<Shown> {
  const mails = mailedDigests(setup, brands)
  const [first] = mails
  const apart = mails.length - 1
  if (first === undefined || apart === 0) return { ...first, brands, apart: 0 }
  if (brand === undefined && first.isShared) return { ...first, apart }
  const own = mails.at(-1)
  if (own?.brands.length === brands.length) return { ...own, apart: 0 }
  const { brandOptions } = await import('../../outputs/digest/wording.js')
  const { typedWord } = await import('../../text/shell-word.js')
  throw new MentionsError(
    `These brands are mailed as ${mails.length} digests; a preview shows one of them.`,
    {
      hint: `Say which: \`mentions digest --preview ${typedWord(preview, platform)}${brandOptions(own?.brands ?? [], platform)}\`, or another brand.`,
    },
  )
}

const pendingAlone = () =>
  new MentionsError('--pending is about mail: it needs --email.', {
    hint: 'Run `mentions digest --email --pending`.',
  })

async function show(
  app: App,
  setup: Setup,
  digest: Digest,
  options: DigestCommandOptions,
  { brands, isShared, apart }: Shown,
): Promise<void> {
  const format = options.format ?? (options.preview === undefined ? 'text' : 'html')
  const output = await loadDigestOutput(format)
  const wording = await wordingFor(setup, brands, isShared)
  const rendered = (some: Digest) => output.render(some, { self: app.self, platform: app.platform, wording })
  if (options.preview !== undefined) {
    const { fitted } = await import('../../outputs/digest/fit.js')
    await print(app, format === 'json' ? rendered(digest) : fitted(digest, rendered), options.preview)
    if (options.quiet !== true) note(app, `Wrote ${options.preview}. Nothing was sent.${apartWords(apart)}`)
    return
  }
  // A program asks for JSON and gets it, whatever the day was like.
  if (digest.isEmpty && setup.config.digest.empty === 'nothing' && format !== 'json') return
  const isSeen = format === 'text' && options.output === undefined
  await print(app, fold(rendered(digest), isSeen ? terminalWidth(app.stdout) : undefined), options.output)
}

/** Whoever asks by hand is answered. */
const nothingWaits = (asked: readonly string[] | undefined, brands: readonly string[]): string =>
  asked === undefined ? 'No mail waits.' : `No mail about ${brands.map(safeText).join(', ')} waits.`

/** What else would be sent. */
const apartWords = (mails: number): string =>
  mails === 0
    ? ''
    : ` ${count(mails, 'brand has a mail of its own', 'brands have mails of their own')}: \`--brand\` shows one.`

/** Says to whom it went; with --quiet, as cron wants it, only what went wrong. */
async function report(app: App, results: readonly DeliveryResult[], { config }: Setup): Promise<void> {
  const { keptOf, reportProblems } = await import('../report-deliveries.js')
  const { exitCodes } = await import('../exit-codes.js')
  reportProblems(app, results)
  for (const { delivery, problems } of results) {
    if (problems.length > 0) app.exitWith(exitCodes.deliveryFailed)
    else if (delivery.state === 'sent')
      app.log({
        code: 'mailed',
        args: { subject: delivery.subject, recipients: delivery.recipients.map(({ address }) => address) },
      })
  }
  const kept = keptOf(results)
  if (kept.count === 0) return
  const { keptMails } = await import('../../outputs/wording/kept-mail.js')
  const { asTyped } = await import('../../outputs/wording/as-typed.js')
  const { clockFor } = await import('../../app/calendar.js')
  note(app, asTyped(keptMails(kept.count, kept.next, clockFor(config)), app.self))
}
