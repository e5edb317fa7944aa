import type { SayByIntl } from '../by-intl.js'
import type { IncidentWords } from '../en/incidents.js'

export const incidents = ({ count, grouped, duration }: SayByIntl): IncidentWords => {
  const usually = (usual: number) => {
    const rounded = Math.round(usual)
    return rounded === 0 ? 'moins de 1' : grouped(rounded)
  }
  return {
    peopleSince: (people, since) => `${count(people, 'personne', 'personnes')} depuis ${since}`,
    noUsual: ', niveau habituel pas encore connu',
    usual: ({ usual = 0, window = 0 }) => `, d’habitude ${usually(usual)} en ${duration(window)}`,
    backSince: (since) => `de retour depuis ${since}`,
    closed: (at) => (at === undefined ? 'clos' : `clos ${at}`),
    fixed: (at) => (at === undefined ? 'réparé' : `réparé ${at}`),
    over: (at) => `terminé ${at}`,
    calm: (since) => `calme depuis ${since}`,
    told: (told, people, unreachable) =>
      `personnes prévenues de la fin : ${grouped(told)} sur ${grouped(people)}${unreachable === 0 ? '' : `, ${count(unreachable, 'injoignable', 'injoignables')}`}`,
    notSaidOver: 'aucun de nos canaux ne dit que c’est terminé',
    answered: (answered, people) =>
      `${count(answered, 'réponse donnée', 'réponses données')} sur ${grouped(people)}`,
    lastWord: (ago) => `notre dernière prise de parole il y a ${duration(ago)}`,
    noChannel:
      'on ne sait pas si nous nous sommes exprimés, car aucun de nos canaux ne figure sous `official`',
    unreadChannels:
      'on ne sait pas si nous nous sommes exprimés, car aucune recherche n’a pu lire nos canaux',
    silent: (time) => `personne chez nous ne s’est exprimé depuis ${duration(time)}`,
    asFarAsKnown: (silent, ago) =>
      `${silent}, à notre connaissance : nos canaux ont été lus il y a ${duration(ago)}`,

    rise: ({ origin, people, window, usual, what }) => {
      const about = what === undefined ? '' : ` : ${what}`
      const who = `${count(people, 'personne se plaint', 'personnes se plaignent')} en ${duration(window)}`
      switch (origin) {
        case 'hand':
          return `un incident a été ouvert${about}`
        case 'many':
          return `niveau habituel pas encore connu : ${who} du même problème${about}`
        case 'slow':
          return `${who}, peu à peu plus que d’habitude (${usually(usual)})${about}`
        case 'surge':
          return `${who}, d’habitude ${usually(usual)}${about}`
      }
    },
    moreAgain: 'plus de personnes que d’habitude se plaignent à nouveau',
  }
}
