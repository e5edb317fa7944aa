import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { tellsExposure } from './in-other-hands.js'
import { fitsItsKind } from './kind-words.js'

/** What nobody answers from a template: a person with a name has to. */
export type Grave = 'breach' | 'legal' | 'safety'

const reasons: Readonly<Record<string, Grave>> = {
  breach: 'breach',
  exposed: 'breach',
  fraud: 'breach',
  legal: 'legal',
  'legal-threat': 'legal',
  'in-court': 'legal',
  safety: 'safety',
}

/** How a letter was sent threatens nobody. */
const OF_POST = /^(?:(?:per|als|mit) )?einschreiben|^recorded|^registered|^signed for/iu

/** Neither does who sorts out papers, or works for the law. */
const OF_PAPERS =
  /\b(?:powers? of attorney|probate|conveyanc\w+|(?:our|my|a) (?:law firm|chambers)|i(?:['’]m| am) a (?:lawyer|solicitor|notary|judge))\b|(?<!\p{L})(?:vorsorgevollmacht|erbschein|notariell\p{L}*|testament|unsere[rn]? kanzlei|(?:anwalt|anwältin|notar\p{L}*) von beruf)(?!\p{L})/iu
const THREATENS =
  /\b(?:sue|suing|sued|court|ombudsman|my (?:solicitor|lawyer)|legal action|tribunal)\b|(?<!\p{L})(?:klage\p{L}*|verklag\p{L}*|gericht\p{L}*|mein\p{L}* anwalt|anwaltlich\p{L}*|abmahn\p{L}*|verbraucherzentrale|bafin|anzeige)(?!\p{L})/iu

/** One of the signals of which one word can be anything: "a link for people without an account". */
const HINTS = new Set(['exposed', 'breach'])
const ONLY_ASKS =
  /^(?:\P{L}*)(?:does|do|can|could|is|are|will|may|kann|könn\p{L}*|gibt|geht|darf|habt|bietet|lässt)(?!\p{L})[^?]*\?/iu

/** Whom people turn to when they are done with asking. */
const OFFICES =
  /\b(?:trading standards|ombudsman|small claims|consumer (?:protection|rights)|regulator|data protection (?:authority|officer|commissioner))\b|(?<!\p{L})(?:marktaufsicht|ombudsmann|ombudsfrau|bundesnetzagentur|schlichtungsstelle|aufsichtsbehörde|gewerbeaufsicht|datenschutzbehörde|landesdatenschutz\p{L}*|verbraucherzentrale|verbraucherschutz\p{L}*)(?!\p{L})/iu

/** Why a mention is one of these; undefined for all others. Of danger nothing is drafted at all. */
export function graveReason({
  signals,
  severity,
  kind,
  post,
}: Pick<Mention, 'signals' | 'severity' | 'kind'> & { post?: Pick<Post, 'title' | 'text'> }):
  | Grave
  | undefined {
  const strongest = signals
    .filter(
      ({ name, points, evidence }) =>
        points > 0 &&
        Object.hasOwn(reasons, name) &&
        !(name === 'legal' && (OF_POST.test(evidence) || isOfPapers(post?.text ?? ''))) &&
        !(HINTS.has(name) && !isOfSecurity(post)) &&
        !(HINTS.has(name) && ONLY_ASKS.test(post?.text ?? '') && !tellsExposure(post ?? { text: '' })),
    )
    .toSorted((one, other) => other.points - one.points)[0]
  if (strongest !== undefined) return reasons[strongest.name]
  const isOpen =
    (post !== undefined && tellsExposure(post)) ||
    (severity === 4 &&
      kind === 'security' &&
      isOfSecurity(post) &&
      !(post !== undefined && ONLY_ASKS.test(post.text)))
  if (isOpen) return 'breach'
  return post !== undefined && OFFICES.test(post.text) && !/[?？]/.test(post.text) && kind !== 'news'
    ? 'legal'
    : undefined
}

const isOfPapers = (text: string): boolean => OF_PAPERS.test(text) && !THREATENS.test(text)

/** One word of a parcel that was opened, or of a door that is not theirs, lays no data open. */
const isOfSecurity = (post: Pick<Post, 'title' | 'text'> | undefined): boolean =>
  post === undefined ||
  tellsExposure(post) ||
  fitsItsKind({ kind: 'security', post }) ||
  !OF_GOODS.test(`${post.title ?? ''}\n${post.text}`)
const OF_GOODS =
  /\b(?:parcel|package|delivery|driver|courier|table|sofa|bed|wardrobe|slats|handles)\b|(?<!\p{L})(?:paket|lieferung|fahrer|kurier|tisch|sofa|bett|schrank)(?!\p{L})/iu
