import { incidentId } from '../../../incidents/incident-id.js'
import type { Kind } from '../../../model/mention.js'
import type { SayByIntl } from '../by-intl.js'
import type { RowWords } from '../en/row.js'
import { languageIn } from '../language-in.js'

const kinds: Readonly<Record<Kind, string>> = {
  outage: 'panne',
  account: 'compte',
  billing: 'facturation',
  bug: 'bogue',
  product: 'produit',
  service: 'service client',
  delivery: 'livraison',
  security: 'sécurité',
  news: 'actualité',
  question: 'question',
  praise: 'éloge',
  other: 'autre',
}

const gone = {
  author: 'supprimé par son auteur',
  moderators: 'retiré par la modération',
  forgotten: 'oublié avec son auteur',
}

const states = {
  new: 'ouvert',
  acknowledged: 'pris en compte',
  answered: 'répondu',
  resolved: 'résolu',
  confirmed: 'confirmé',
  ignored: 'laissé sans suite',
  snoozed: 'mis en attente',
}

export const row = ({ count, grouped, duration, remaining }: SayByIntl, tag: string): RowWords => ({
  danger: 'danger',
  dangerNow: 'danger : répondre maintenant',
  late: 'engagement rompu',
  soon: 'engagement bientôt échu',
  foundLate: 'Trouvé tard : déjà ancien quand nous l’avons vu',
  waits: ({ waited, exact, how }) => {
    const time = `${exact ? '' : 'environ '}${duration(waited)}`
    if (how === 'old') return `vieux de ${time}`
    return how === 'found-late' ? `trouvé tard, vieux de ${time}` : `attend depuis ${time}`
  },
  kinds,
  kindAndSeverity: (kind, severity) => `${kinds[kind]}, gravité ${severity}`,
  official: ' (officiel)',
  unnamed: 'une personne sans nom',
  unjudged: (language) => `non évalué : ${languageIn(tag, language)}`,
  morePosts: (posts, people) =>
    count(posts, 'autre message', 'autres messages') +
    (people === 0 ? '' : `, ${count(people, 'autre personne', 'autres personnes')}`),
  copies: (posts, authors) =>
    `${count(posts, 'message semblable', 'messages semblables')}, ${count(authors, 'auteur', 'auteurs')}`,
  incident: (id) => `incident ${incidentId(id)}`,
  inOneRow: (people) => `${count(people, 'personne', 'personnes')} sur une ligne`,
  campaign: (accounts) =>
    `${count(accounts, 'nouveau compte dit', 'nouveaux comptes disent')} presque la même chose : une campagne ?`,
  impersonation: (looksLike) => `quelqu’un se fait-il passer pour vous ? Ressemble à ${looksLike}`,
  matter: (matter) => `${grouped(matter)}ᵉ demande de cette personne`,
  back: {
    'came-back': 'revient vers nous',
    relapsed: 'le problème est revenu',
    reopened: 'rouvert',
  },
  doubtful: 'peut-être pas à votre sujet',
  edited: 'modifié',
  wordsDeleted: 'texte supprimé',
  markedComplaint: 'marqué comme réclamation',
  gone,

  replies: ({ replies, whose }) => {
    const of = {
      ours: 'de nous',
      'ours-among': 'dont une de nous',
      'none-of-ours': 'aucune de nous',
      unknown: 'on ne sait pas de qui',
    }[whose]
    return `${count(replies, 'réponse', 'réponses')}, ${of}`
  },
  lockedThere: 'verrouillé sur place',

  owed: (by, late) =>
    `${by === undefined ? 'nous devons des nouvelles' : `${by} a promis des nouvelles`}, en retard de ${duration(late)}`,
  acknowledged: (ago) =>
    `pris en compte${ago === undefined ? '' : ` il y a ${duration(ago)}`}, pas encore de réponse`,
  answered: (theirTurn) =>
    theirTurn === undefined ? 'répondu' : `répondu, en attente de leur retour depuis ${duration(theirTurn)}`,
  nextWord: (by, within) =>
    `prochaines nouvelles${by === undefined ? '' : ` de ${by}`} dans ${remaining(within)}`,
  snoozed: (within) =>
    within === undefined ? 'mis en attente' : `mis en attente, de retour dans ${remaining(within)}`,
  states,

  markedFine: 'marqué comme sans problème',
  markedNotUs: 'marqué comme hors sujet',
  namesake: 'un homonyme',
  unmatched: 'ne vous nomme plus',
  praise: 'éloge',
  promotion: 'publicité',
  repost: 'simple partage',
  lapsed: 'sans suite depuis longtemps',
  muted: 'masqué',
  setAside: 'mis de côté',
  score: (score) => `score de ${grouped(Math.round(score))}`,

  goneInPlace: (by) => `Un message ${gone[by]}`,
  deletedInPlace: (why, place) =>
    `Un message dont le texte a été supprimé, ${why === 'terms' ? `comme ${place} le demande` : 'son délai de conservation étant écoulé'}`,
  wordless: 'Un message sans texte',
})
