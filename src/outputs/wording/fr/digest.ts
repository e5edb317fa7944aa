import type { SayByIntl } from '../by-intl.js'
import type { DigestWords } from '../en/digest.js'

type Among = { some: number; all: number }

const rests = {
  person: ['autre personne', 'autres personnes', 'personne', 'personnes'],
  row: ['autre ligne', 'autres lignes', 'ligne', 'lignes'],
  mention: ['autre mention', 'autres mentions', 'mention', 'mentions'],
  case: ['autre dossier', 'autres dossiers', 'dossier', 'dossiers'],
} as const

const nobody = (isKnown: boolean): string =>
  isKnown ? 'personne n’attend' : 'à notre connaissance, personne n’attend'

export const digest = ({ count, grouped, plural, list, someOf }: SayByIntl): DigestWords => {
  /** Behind how many wait: for how many of them it holds. */
  const among = ({ some, all }: Among, holds: string) =>
    some < all ? `${grouped(some)} ${holds}` : all === 1 ? holds : `toutes ${holds}`
  return {
    noBrand: 'aucune marque',
    brandsAndMore: (first, second, more) => `${first}, ${second} et ${grouped(more)} autres marques`,

    peopleWait: (people) => `${count(people, 'personne attend', 'personnes attendent')} une réponse`,
    inDanger: (people, whose) =>
      `${people === 1 ? 'quelqu’un est peut-être' : `${grouped(people)} personnes sont peut-être`} en danger${whose.length === 0 ? '' : ` (${someOf(whose)})`}`,
    lateAmong: (of) => among(of, 'avec un engagement rompu'),
    soonAmong: (of) => among(of, 'avec un engagement bientôt échu'),
    foundLateAmong: ({ some, all }) =>
      some < all
        ? count(some, 'trouvée tard', 'trouvées tard')
        : all === 1
          ? 'trouvée tard'
          : 'toutes trouvées tard',
    newMentions: (mentions) => count(mentions, 'nouvelle mention', 'nouvelles mentions'),
    nobodyWaits: nobody,
    nothingNew: (isKnown) => `rien de nouveau, ${nobody(isKnown)}`,
    emptyDay: (isKnown, { answered, total }) => {
      const sources =
        answered === total
          ? `${count(answered, 'source a', 'sources ont')} répondu`
          : `${grouped(answered)} ${plural(answered, 'source', 'sources')} sur ${grouped(total)} ${plural(answered, 'a', 'ont')} répondu`
      return `rien de nouveau, ${nobody(isKnown)}, et ${sources}.`
    },
    incidents: (incidents, people) =>
      `${grouped(incidents)} incidents : ${count(people, 'personne', 'personnes')}`,
    incident: (id, people) =>
      `${id === undefined ? 'un incident' : `incident ${id}`} : ${count(people, 'personne', 'personnes')}`,

    titles: {
      incidents: 'Incidents',
      danger: 'Quelqu’un est peut-être en danger',
      late: 'Engagement rompu',
      waiting: 'En attente d’une réponse',
      foundLate: 'Trouvé tard : déjà ancien quand nous l’avons vu',
      fresh: 'Nouveau, sans réponse à donner',
      moved: 'Ce qui a été fait',
      numbers: 'La semaine en chiffres',
      days: 'Demandaient une réponse, jour par jour',
      coverage: 'Ce qui a été consulté',
      brands: 'Marque par marque',
    },
    rowsAndPeople: (rows, people) =>
      `${count(rows, 'ligne', 'lignes')}, ${count(people, 'personne', 'personnes')}`,

    on: 'sur',
    isNew: 'nouveau',
    newOf: (posts) => count(posts, 'nouveau', 'nouveaux'),
    why: 'Pourquoi',
    andMorePosts: (more) => `et ${more} à ce sujet`,
    andMorePeople: (people) => `et ${count(people, 'autre personne', 'autres personnes')}`,
    openPost: 'Ouvrir le message de',
    rest: (what, rest, isBeyond) => {
      const [oneMore, manyMore, one, many] = rests[what]
      return isBeyond ? `et ${count(rest, oneMore, manyMore)}` : count(rest, one, many)
    },

    noMentions: 'Aucune nouvelle mention.',
    fresh: (total, { needReply, lapsed, unjudged, calm }) => {
      const parts = [
        needReply === 0
          ? 'aucune ne demandait de réponse'
          : `${grouped(needReply)} ${plural(needReply, 'demandait', 'demandaient')} une réponse`,
        ...(lapsed === 0
          ? []
          : [
              `${grouped(lapsed)} ${plural(lapsed, 'était terminée bien avant que nous puissions la voir', 'étaient terminées bien avant que nous puissions les voir')}`,
            ]),
        ...(unjudged === 0
          ? []
          : [`${grouped(unjudged)} dans une langue qui ne peut pas encore être évaluée`]),
        ...(calm.length === 0
          ? []
          : [
              `sans réponse à donner : ${calm.map(({ kind, count: some }) => `${grouped(some)} × ${kind}`).join(', ')}`,
            ]),
      ]
      return `${count(total, 'nouvelle mention', 'nouvelles mentions')} : ${parts.join(' ; ')}.`
    },

    numberHead: { week: 'cette semaine', weekBefore: 'semaine préc.', change: 'écart' },
    numbers: {
      posts: 'Messages lus, toutes sources',
      mentions: 'Messages qui vous nomment',
      mentionsOfSeveral: 'Nommées, marque par marque',
      needReply: 'Demandaient une réponse',
      people: 'Personnes concernées',
      late: 'Engagement rompu',
    },
    notKnown: 'inconnu',
    same: 'égal',
    today: 'aujourd’hui',

    brandHead: ['attendent', 'trop long', 'au plus', 'nouveaux', 'avant'],
    quiet: (brands, more) =>
      `Calmes : ${list(more === 0 ? brands : [...brands, `${grouped(more)} ${plural(more, 'autre marque', 'autres marques')}`])}.`,
    fewOfEach: (people) =>
      `Ci-dessous, au plus ${count(people, 'personne', 'personnes')} par marque, celles à qui répondre d’abord`,
    allOfOneBrand: 'toutes celles d’une marque',
    lapsed: (cases) =>
      `${count(cases, 'ancien dossier a été omis', 'anciens dossiers ont été omis')}, car il ne s’y passe plus rien depuis longtemps`,

    test: {
      subject: 'Test : le récapitulatif vous parviendra ici',
      text: 'Ceci est un test. Les récapitulatifs arriveront à cette adresse. Il n’y a rien à faire.',
    },
  }
}
