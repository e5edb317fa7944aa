import { addressFor } from '../answers/draft/address.js'
import { deadlineOf } from '../answers/draft/deadline.js'
import { type DraftIncident, draftReply } from '../answers/draft/draft.js'
import { type DraftLanguage, draftLanguageOf } from '../answers/draft/languages.js'
import { nextWord } from '../answers/draft/next-word.js'
import { presses } from '../answers/draft/pressing.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { stateAt, waitsAt } from '../cases/states.js'
import type { Config } from '../config/schema/index.js'
import { type Incident, lastWordOf, saysOver } from '../incidents/incident.js'
import { languageOf } from '../judge/language-of.js'
import type { Post } from '../model/post.js'
import type { CaseView } from '../views/case.js'
import type { DraftView } from '../views/draft.js'
import { draftRemarks } from '../views/draft-remarks.js'
import type { IncidentOfCase } from '../views/incidents.js'
import { brandZone } from './brand-zone.js'
import type { Context } from './context.js'
import { templatesFor } from './draft-templates.js'
import { promisesOf } from './promises.js'
import type { Setup } from './setup.js'
import { showCases } from './show.js'
import { nameOf } from './who.js'

export type DraftOptions = {
  caseId: number
  /** Who speaks, as typed behind `--as`. */
  as?: string | undefined
  /** What is known, in words for the customer. */
  known?: string | undefined
  /** By when the next word comes, where somebody decided that. */
  next?: Date | undefined
  language?: DraftLanguage | undefined
}

type DraftContext = Pick<Context, 'now' | 'env' | 'platform' | 'cwd'>

/**
 * A reply to a case, for a person to post; undefined where the case went meanwhile.
 *
 * @throws MentionsError for templates that can't be read, and for what is no name
 */
export async function draftFor(
  context: DraftContext,
  setup: Setup,
  options: DraftOptions,
): Promise<DraftView | undefined> {
  const [view] = await showCases(context, setup, [options.caseId])
  if (view === undefined) return undefined
  const incident = incidentToAnswer(view.incidents ?? [])
  return await draftOf(context, setup, view, { ...options, incident })
}

/** The one of which its people are to hear: one that goes on, or else one that was closed before they were told. */
function incidentToAnswer(of: readonly IncidentOfCase[]): Incident | undefined {
  const isHeardOf = ({ incident, entry }: IncidentOfCase) =>
    incident.state !== 'closed' || (incident.fixedAt !== undefined && entry.standing !== 'told')
  return of.findLast(isHeardOf)?.incident
}

/**
 * The same of a case that was loaded.
 *
 * @throws MentionsError likewise
 */
export async function draftOf(
  context: DraftContext,
  setup: Setup,
  view: CaseView,
  options: Omit<DraftOptions, 'caseId'> & { incident: Incident | undefined },
): Promise<DraftView | undefined> {
  const mention = mentionToAnswer(view)
  if (mention === undefined) return undefined
  const { config } = setup
  const { incident } = options
  const now = context.now()
  const facts = { view, mention, shortId: view.shortId, state: stateAt(view.case, now) }
  const brand = config.brands.find(({ name }) => name === view.case.brand)
  const contacts = brand?.contacts ?? []
  if (view.mentions.some(({ danger }) => danger)) return { ...facts, none: 'danger', contacts }
  if (mention.post.gone !== undefined) return { ...facts, none: 'gone' }

  const zone = brandZone(config, view.case.brand)
  const written = mention.unjudged ?? languageOf({ ...mention.post, named: mention.named }, brand?.languages)
  const language = options.language ?? draftLanguageOf(written, { ...mention.post, timeZone: zone.timeZone })
  const again =
    view.case.backSince !== undefined && view.case.backAs !== 'reopened' && waitsAt(view.case, now)
  const next = options.next ?? (await nextFor(config, view, mention, { now, local: zone.local, incident }))
  const draft = draftReply(
    {
      mention,
      complains: mention.mark === 'complaint',
      again,
      late:
        mention.needsReply && isLate(view) && now.getTime() - mention.post.publishedAt.getTime() >= SAME_DAY,
      next,
      now,
      zone,
      language,
      // Who said Sie before is told Sie.
      address:
        view.mentions.map(({ post }) => addressFor(post, config.address)).find((one) => one === 'Sie') ??
        'du',
      who: whoSpeaks(context, options.as, view.case.brand),
      known: options.known,
      private: brand?.private,
      faq: Object.entries(brand?.faq ?? {}).map(([question, link]) => ({ question, link })),
      incident: incident && toAnswer(incident, language, { timeZone: zone.timeZone, caseId: view.case.id }),
      seed: seedOf(mention.post),
      turn: view.case.id,
    },
    templatesFor(context, setup, { brand: view.case.brand, language }),
  )
  // Where somebody said that it complains, or what is known, that is surer than the words of the post.
  const isSure = mention.mark === 'complaint' || options.known !== undefined || incident !== undefined
  if (draft.doubt !== undefined && !isSure) return { ...facts, none: draft.doubt }
  const remarks = draftRemarks({
    draft,
    mention,
    state: facts.state,
    contacts,
    hasPrivate: brand?.private !== undefined,
    incident,
    // Whoever says in which language knows why.
    ...(options.language === undefined && written !== undefined && { language: written }),
  })
  return { ...facts, draft, next: draft.promises ? next : options.next, language, remarks }
}

/**
 * What is said of it: since when it is over, and our last word about it; once it is over only what says so. Of a word in another language than the
 * answer's only where it stands: nobody mixes two in one answer.
 */
function toAnswer(
  incident: Incident,
  language: DraftLanguage,
  { timeZone, caseId }: { timeZone: string; caseId: number },
): DraftIncident {
  const { fixedAt } = incident
  const sure = incident.members.get(caseId)?.how !== 'topic'
  const last = lastWordOf(incident)
  if (last === undefined || (fixedAt !== undefined && !saysOver(incident, last)))
    return { fixedAt, sure, word: undefined }
  const { words, url } = last
  const said = words && draftLanguageOf(languageOf({ text: words, named: [] }), { text: words, timeZone })
  return {
    fixedAt,
    sure,
    word: { ...(words !== undefined && said === language && { words }), ...(url !== undefined && { url }) },
  }
}

/** The same whenever and wherever somebody asks, and another one for whoever else wrote, or wrote something else. */
const seedOf = ({ author, title = '', text }: Post): string =>
  `${author?.handle ?? author?.name ?? ''}\n${title}\n${text}`

/** The newest post that needs a reply; where none does, the newest that is not by staff. */
export function mentionToAnswer<
  One extends Pick<RankedMention, 'needsReply' | 'official'> & { post: Pick<Post, 'gone'> },
>({ mentions }: { mentions: readonly One[] }): One | undefined {
  const standing = mentions.filter(({ post }) => post.gone === undefined)
  const open = standing.filter(({ needsReply }) => needsReply)
  return open.at(-1) ?? standing.findLast(({ official }) => !official) ?? standing.at(-1) ?? mentions.at(-1)
}

/** What a person is called: no account, and no address. */
const NAME = /^\p{L}[\p{L}\p{M} .,'’-]*$/u

/** Who speaks, if somebody said so: a name of an account, of the machine or elsewhere, is no signature. */
function whoSpeaks({ env }: Pick<Context, 'env'>, as: string | undefined, brand: string): string | undefined {
  const { MENTIONS_USER = '' } = env
  const typed =
    as !== undefined
      ? nameOf(as, '--as')
      : MENTIONS_USER.trim() === ''
        ? ''
        : nameOf(MENTIONS_USER, '$MENTIONS_USER')
  // For whom they speak stands behind their name already.
  const isSigned = typed.toLowerCase().endsWith(brand.toLowerCase())
  const name = (isSigned ? typed.slice(0, -brand.length) : typed).replace(/[\s,–-]+$/u, '')
  if (!NAME.test(name)) return undefined
  // What a team types in small letters is no way to sign.
  return name === name.toLowerCase() ? name.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : name
}

/** Who hears within so much heard the same day, whatever was promised: nobody begs pardon for that. */
const SAME_DAY = 8 * 60 * 60_000

const isLate = ({ promises }: CaseView): boolean =>
  (promises?.standings ?? []).some(
    ({ promise, standing, doneAt }) =>
      promise === 'acknowledge' && standing === 'broken' && doneAt === undefined,
  )

async function nextFor(
  config: Config,
  view: CaseView,
  mention: RankedMention,
  {
    incident,
    ...when
  }: Pick<Parameters<typeof nextWord>[0], 'now' | 'local'> & { incident: Incident | undefined },
): Promise<Date> {
  const promise = (await promisesOf(config))(view.case.brand)
  const { waitsFrom, state } = view.case
  return nextWord({
    standings: view.promises?.standings ?? [],
    promise,
    ...when,
    // Money that is owed for weeks can't be found within half an hour, unless its post names a moment that is near.
    severity: mention.kind === 'billing' && mention.severity === 3 ? 2 : mention.severity,
    // All who belong to what goes on hear at the same time.
    pressing: presses(mention) || (incident !== undefined && incident.fixedAt === undefined),
    deadline: deadlineOf(mention.post, when.local),
    owed: state === 'answered' ? waitsFrom : undefined,
  })
}
