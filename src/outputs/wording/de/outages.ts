import type { OutageWords } from '../outage-words.js'
import type { German } from './say.js'

export const outages = ({ count }: German): OutageWords => ({
  reasons: {
    offline: () => 'war dieser Rechner ohne Netz',
    names: () => 'konnte hier kein Name nachgeschlagen werden',
    proxy: ({ proxy }) => `war der Proxy${proxy === '' ? '' : ` ${proxy}`} nicht zu benutzen`,
    portal: () => 'zeigte das Netz hier statt jeder Seite eine eigene',
    clock: () => 'galt zur Uhrzeit dieses Rechners kein Zertifikat',
    certificates: () => 'bürgte für jede Seite jemand, dem dieser Rechner nicht traut',
    asleep: () => 'war dieser Rechner im Ruhezustand',
    untold: () => undefined,
  },
  fromTo: (from, to) => `Vom ${from} bis ${to}`,
  since: (from) => `Seit ${from}`,
  unread: (sources) => `${count(sources, 'Quelle wurde', 'Quellen wurden')} nicht gelesen`,
  nothingRead: 'nichts wurde gelesen',
  unreadable: (when, sources) =>
    `${when} ${sources === 1 ? 'war' : 'waren'} ${count(sources, 'Quelle', 'Quellen')} nicht zu lesen`,
  givenUp: 'was seither scheitert, zählt als gescheitert',
})
