import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { safeText } from '../../terminal/safe.js'
import { addressFor } from './address.js'
import { type Composed, compose } from './compose.js'
import { asksMore, type Faq, faqFor } from './faq.js'
import { type Grave, graveReason } from './grave.js'
import { nameFor } from './greeting.js'
import { type Happened, happenedTo } from './happened.js'
import { type Address, type DraftLanguage, isRead } from './languages.js'
import { matterOf } from './matter.js'
import { isUnsure, praisesPlainly } from './mood.js'
import { namedMatter } from './named-matter.js'
import { isBrief, type PlaceRules, placeRules } from './places.js'
import { personOf } from './plights.js'
import { quoteOf } from './quote.js'
import { quoteMarks } from './quote-marks.js'
import { sectionFor } from './section.js'
import { tellsSilence } from './silence.js'
import type { Part, Section, Templates } from './templates/words.js'
import { byWhen, sinceWhen, type Zoned } from './when.js'

/** What an answer is made from. */
export type DraftFacts = {
  /** The mention to answer, with its post. */
  mention: Pick<Mention, 'brand' | 'kind' | 'severity' | 'signals' | 'named'> & { post: Post }
  /** Somebody of us said that it complains. */
  complains?: boolean | undefined
  /** Somebody of us answered before, and they are back. */
  again: boolean
  /** The first answer comes later than was promised. */
  late: boolean
  /** The moment of the next word, and by whose clock it is told. */
  next: Date
  now: Date
  zone: Zoned
  language: DraftLanguage
  address: Address
  /** Who speaks; undefined where nobody said. */
  who: string | undefined
  known: string | undefined
  /** Where to write what is private: a web or mail address. */
  private: string | undefined
  faq: readonly Faq[]
  /** Many have the same trouble, and they are one of them. */
  incident?: DraftIncident | undefined
  /** The same for the same case. */
  seed: string
  /** The number of the case, where it has one: who reads several in a row reads other beginnings. */
  turn?: number | undefined
}

/**
 * `fixedAt`: it is over since then. `sure`: somebody of us said that they belong to it, and no program; where nothing is said, it is. `word`: what was
 * said of it in public last, and where; once it is over, only what says so.
 */
export type DraftIncident = {
  fixedAt?: Date | undefined
  sure?: boolean | undefined
  word?: { words?: string; url?: string } | undefined
}

export type Draft = Composed & {
  section: Section
  /** Why nothing is said but who will write. */
  grave?: Grave
  place: PlaceRules
  /** What was found among the questions that have an answer. */
  faq?: Faq
  /** Their own words stand in it. */
  quoted: boolean
  /** It says by when the next word comes. */
  promises: boolean
  /** What it asks for is not sure: nothing (news, or what is asked of others), or regret or thanks. */
  doubt?: 'nothing-asked' | 'praise-or-complaint'
  /** It has a gap for the name of who speaks. */
  unnamed: boolean
}

/** What stands for a name that nobody gave: whoever posts it has to see it. */
const NO_NAME: Readonly<Record<DraftLanguage, string>> = {
  en: '[your name]',
  de: '[Ihr Name]',
  fr: '[votre nom]',
  es: '[su nombre]',
}

/** As long as a quotation may be where there is little room, and where there is enough; UTF-16 code units. */
const SHORT_QUOTE = 70
const LONG_QUOTE = 110

/**
 * A reply to a mention, to be read, changed and posted by a person. Of danger there is none: ask before. Nothing in it is anybody's but the
 * words about the trouble, without what tells who somebody is.
 */
export function draftReply(facts: DraftFacts, templates: Templates): Draft {
  const { mention, language } = facts
  const { post, severity } = mention
  const address = addressFor(post, facts.address)
  const grave = isRead(language) && praisesPlainly(mention) ? undefined : graveReason(mention)
  const faq =
    grave === undefined && asksForALink(mention)
      ? faqFor(`${post.title ?? ''} ${post.text}`, facts.faq)
      : undefined
  const asRead = sectionFor(
    mention,
    // Who asks more than the page answers gets the link, and an answer.
    {
      grave,
      faq: faq !== undefined && asksMore(post) ? undefined : faq,
      again: facts.again,
      incident: facts.incident,
    },
    isRead(language),
  )
  const asJudged = asRead === 'unclear' && facts.complains ? 'other' : asRead
  const place = placeRules(post)
  const told = { ...post, ...mention }
  const found = isRead(language) ? happenedTo(told, language, address) : undefined
  const fits =
    found !== undefined &&
    (found.of === 'stolen') === (asJudged === 'stolen') &&
    (asJudged !== 'loss' || found.of === 'loss' || !ofData.has(found.of))
  const section = fits ? withFittingStep(asJudged, found) : asJudged
  const happened = fits ? found.words : ''
  const matter = isRead(language)
    ? matterOf(told, language, { address, section })
    : namedMatter(told, language)
  // Nobody can say what of a language is fit to be said back whose hard words are not known.
  const words =
    isRead(language) && happened === ''
      ? quoteOf(told, language, isBrief(place) ? SHORT_QUOTE : LONG_QUOTE)
      : ''
  const isSilent = !facts.again && tellsSilence(post) && !TELLS_SILENCE.test(happened)
  const [opens, closes] = quoteMarks[language]
  const time = byWhen(facts.next, facts.now, facts.zone, language)
  const composed = compose({
    templates,
    section,
    without: new Set<Part>([
      ...(facts.late && !TELLS_SILENCE.test(happened) ? [] : (['late'] as const)),
      // They were answered in time, and what is late is the second answer.
      ...(facts.again ? (['late'] as const) : (['again'] as const)),
      ...(isSilent ? (['late'] as const) : (['silence'] as const)),
      ...(facts.late || facts.again || isSilent || severity === 1 ? (['sorry'] as const) : []),
      ...(isBrief(place) ? (['late', 'silence', 'sorry'] as const) : []),
      ...(isBrief(place) && !needsPrivate.has(section) ? (['private'] as const) : []),
    ]),
    fillings: {
      name: nameFor(post.author, language, address),
      quote: words === '' ? '' : opens + words + closes,
      happened,
      step: fits ? found.step : '',
      matter: happened === '' ? matter : '',
      person: isRead(language) ? personOf(post, language, address) : '',
      known: sentence(facts.known ?? facts.incident?.word?.words ?? ''),
      time,
      private: facts.private ?? '',
      question: faq?.question ?? '',
      link: faq?.link ?? '',
      brand: mention.brand,
      who: facts.who ?? NO_NAME[language],
      fixed:
        facts.incident?.fixedAt === undefined
          ? ''
          : sinceWhen(facts.incident.fixedAt, facts.now, facts.zone, language),
      word: facts.incident?.word?.url ?? '',
    },
    address,
    place,
    seed: facts.seed,
    turn: facts.turn,
  })
  return {
    ...composed,
    section,
    ...(grave !== undefined && { grave }),
    ...doubtOf(mention, section, { isRoomy: !isBrief(place), isTold: facts.again || happened !== '' }),
    place,
    ...(faq !== undefined && section === 'faq' && { faq }),
    quoted: words !== '' && composed.text.includes(words.replace(/\.$/, '')),
    promises: composed.text.includes(time),
    unnamed: composed.text.includes(NO_NAME[language]),
  }
}

/** What happened says so already. */
const TELLS_SILENCE = /an answer|keine Antwort|called you back|zurückgerufen/

/** What happened tells more of what to do next than the kind of the post, where that is one of those that say how we go on. */
const withFittingStep = (section: Section, { of }: Happened): Section =>
  ofComplaints.has(section) || ofDoubt.has(section) || ['account', 'outage', 'loss'].includes(section)
    ? of
    : section

/** What takes data with it: what else happened in their place was no loss of data. */
const ofData: ReadonlySet<Section> = new Set(['bug', 'outage'])

/** What may be a question or a complaint is a complaint where it tells what happened. */
const ofDoubt: ReadonlySet<Section> = new Set(['question', 'unclear'])

/** Where nothing can be done before somebody writes to us, or not in public. */
const needsPrivate: ReadonlySet<Section> = new Set([
  'account',
  'stolen',
  'posing',
  'security',
  'hazard',
  'care',
  'bereaved',
  'grave',
  'faq',
  'vague',
  'leaving',
])

/** What regrets something. */
const ofComplaints: ReadonlySet<Section> = new Set([
  'other',
  'vague',
  'service',
  'product',
  'billing',
  'delivery',
  'bug',
])

/** Where there is little room people write to you, and seldom to praise without a word of it. */
function doubtOf(
  mention: DraftFacts['mention'],
  section: Section,
  { isRoomy, isTold }: { isRoomy: boolean; isTold: boolean },
): Pick<Draft, 'doubt'> {
  if (section === 'news') return { doubt: 'nothing-asked' }
  return isRoomy && !isTold && (section === 'unclear' || ofComplaints.has(section)) && isUnsure(mention)
    ? { doubt: 'praise-or-complaint' }
    : {}
}

/** Who complains is not sent away with a link. */
const asksForALink = ({ kind, severity, signals }: DraftFacts['mention']): boolean =>
  severity <= 2 &&
  (kind === 'question' ||
    signals.some(({ name, points }) => points > 0 && ['question', 'help', 'question-mark'].includes(name)))

/** As it stands between others. */
const sentence = (words: string): string => {
  const text = safeText(words).trim()
  return text === '' || /[.!?…:]$/u.test(text) ? text : `${text}.`
}
