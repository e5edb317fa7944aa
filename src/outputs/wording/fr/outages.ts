import type { SayByIntl } from '../by-intl.js'
import type { OutageWords } from '../outage-words.js'

export const outages = ({ count, plural }: SayByIntl): OutageWords => ({
  reasons: {
    offline: () => 'cette machine était hors ligne',
    names: () => 'aucun nom de site n’a pu être trouvé d’ici',
    proxy: ({ proxy }) => `le proxy${proxy === '' ? '' : ` ${proxy}`} était inutilisable`,
    portal: () => 'ce réseau montrait sa propre page à la place de tous les sites',
    clock: () => 'aucun certificat n’était valable à l’heure de cette machine',
    certificates: () => 'tous les sites étaient garantis par un tiers en qui cette machine n’a pas confiance',
    asleep: () => 'cette machine était en veille',
    untold: () => undefined,
  },
  fromTo: (from, to) => `Du ${from} à ${to},`,
  since: (from) => `Depuis le ${from},`,
  unread: (sources) => `${count(sources, 'source n’a pas été lue', 'sources n’ont pas été lues')}`,
  nothingRead: 'rien n’a été lu',
  unreadable: (when, sources) =>
    `${when} ${count(sources, 'source', 'sources')} ${plural(sources, 'n’a pas pu être lue', 'n’ont pas pu être lues')}`,
  givenUp: 'ce qui échoue depuis compte comme un échec',
})
