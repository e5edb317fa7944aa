import { copied, promiseFindings, type ReplyCase, readReplyTo } from '../answers/critique/in-its-case.js'
import { inOrder, type ReplyReading, readReply } from '../answers/critique/read-reply.js'
import { graveReason } from '../answers/draft/grave.js'
import { lengthAt, placeRules } from '../answers/draft/places.js'
import type { Config } from '../config/schema/index.js'
import { calendarOf } from '../digest/calendar.js'
import { languageOf } from '../judge/language-of.js'
import { MentionsError } from '../model/error.js'
import { safeText } from '../terminal/safe.js'
import { type PersonalData, personalData } from '../text/personal-data.js'
import type { CaseView } from '../views/case.js'
import type { ReplyCheck } from '../views/reply-check.js'
import { calendarFor } from './calendar.js'
import type { Context } from './context.js'
import { mentionToAnswer } from './draft.js'
import { promisesOf } from './promises.js'
import type { Setup } from './setup.js'
import { showCases } from './show.js'
import { readStoreIfAny } from './stores.js'

type Asked = {
  text: string
  /** The case that it answers. */
  caseId?: number | undefined
  /** The brand that speaks, where no case tells. */
  brand?: string | undefined
}

type Brand = Config['brands'][number]

const DAY = 24 * 60 * 60_000
/** Who answered longer ago compares with nobody. */
const COMPARED = { days: 30, most: 1000 }

/**
 * What a reply that somebody wrote says, and what is wrong with it; undefined where its case went meanwhile.
 *
 * @param setup without one it is read for itself
 * @throws MentionsError for a brand that the config does not have
 */
export async function checkReply(
  context: Pick<Context, 'now'>,
  setup: Setup | undefined,
  { text, caseId, brand: named }: Asked,
): Promise<ReplyCheck | undefined> {
  if (setup === undefined) return { reading: readReply(text), shortId: undefined, compared: undefined }
  const now = context.now()
  if (caseId === undefined) {
    const brand = brandOf(setup.config, named)
    const given = await answersGiven(setup, brand === undefined ? setup.config.brands : [brand], now)
    const promised = brand === undefined ? [] : await promisedBy(setup, brand, text, now)
    return {
      reading: withFindings(readReply(text), [
        ...promised,
        ...copied(text, given?.map((one) => one.text) ?? []),
      ]),
      shortId: undefined,
      compared: given?.length,
    }
  }
  const [view] = await showCases(context, setup, [caseId])
  const about = view === undefined ? undefined : await factsOf(setup, view, text, now)
  if (view === undefined || about === undefined) return undefined
  const brands = setup.config.brands.filter(({ name }) => name === view.case.brand)
  const given = (await answersGiven(setup, brands, now))?.filter((one) => one.caseId !== view.case.id)
  const others = given?.map((one) => one.text) ?? []
  return {
    reading: withFindings(readReplyTo(text, about), copied(text, others)),
    shortId: view.shortId,
    compared: given?.length,
  }
}

const withFindings = (reading: ReplyReading, more: ReplyReading['findings']): ReplyReading => ({
  ...reading,
  findings: inOrder([...reading.findings, ...more]),
})

/** Who speaks: the brand that is named, or the only one. */
function brandOf({ brands }: Config, named: string | undefined): Brand | undefined {
  if (named === undefined) return brands.length === 1 ? brands[0] : undefined
  const found = brands.find(({ name }) => name.toLowerCase() === named.toLowerCase())
  if (found !== undefined) return found
  throw new MentionsError(`The config has no brand ${safeText(JSON.stringify(named))}.`, {
    hint: `It has: ${safeText(brands.map(({ name }) => name).join(', '))}.`,
  })
}

/** Undefined where there is no store yet. */
const answersGiven = async (setup: Setup, brands: readonly Brand[], now: Date) =>
  await readStoreIfAny(setup, async (store) =>
    store?.cases.answersGiven(
      brands.map(({ name }) => name),
      { since: new Date(now.getTime() - COMPARED.days * DAY), limit: COMPARED.most },
    ),
  )

async function promisedBy({ config }: Setup, brand: Brand, text: string, now: Date) {
  const { clock, resolve } = (await promisesOf(config))(brand.name)
  const endsAt = Number.isFinite(resolve) ? clock.after(now, resolve) : undefined
  return promiseFindings(text, { now, endsAt, clock, calendar: calendarOfBrand(config, brand) })
}

const calendarOfBrand = (config: Config, brand: Brand | undefined) =>
  brand?.timezone === undefined ? calendarFor(config) : calendarOf(brand.timezone)

async function factsOf(
  { config }: Setup,
  view: CaseView,
  text: string,
  now: Date,
): Promise<ReplyCase | undefined> {
  const mention = mentionToAnswer(view)
  if (mention === undefined) return undefined
  const { post } = mention
  const brand = config.brands.find(({ name }) => name === view.case.brand)
  const rules = placeRules(post)
  const { clock } = (await promisesOf(config))(view.case.brand)
  const due = view.promises?.standings.find((one) => one.promise === 'resolve' && one.doneAt === undefined)
  return {
    post: post.text,
    kind: mention.kind,
    danger: view.mentions.some(({ danger }) => danger),
    breach: graveReason(mention) === 'breach',
    language: mention.unjudged ?? languageOf({ ...post, named: mention.named }, brand?.languages),
    accounts: [
      post.author?.handle ?? post.author?.name ?? '',
      ...(brand?.staff ?? []).map((account) => account.slice(account.indexOf(':') + 1)),
    ],
    personal: personalData(post.text).flatMap((one) => wordsOf(post.text, one)),
    length:
      rules.limit === undefined
        ? undefined
        : { signs: lengthAt(text, rules), most: rules.limit, place: rules.name },
    promise: { now, endsAt: due?.endsAt, clock, calendar: calendarOfBrand(config, brand) },
  }
}

/** Shorter ones stand in any text. */
const SHORTEST = 5

/** What would be known again: an address, the number itself without what stands before it. */
function wordsOf(text: string, { what, start, end }: PersonalData): string[] {
  const words = text.slice(start, end)
  if (what === 'name' || what === 'account' || what === 'address') return []
  const own = what === 'number' || what === 'secret' ? (/\S*\p{N}[\s\S]*$/u.exec(words)?.[0] ?? '') : words
  return own.length < SHORTEST ? [] : [own]
}
