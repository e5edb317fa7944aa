import type { IncidentWords } from '../en/incidents.js'
import type { German } from './say.js'

export const incidents = ({ count, grouped, plural, duration, dative }: German): IncidentWords => {
  const usually = (usual: number) => {
    const rounded = Math.round(usual)
    return rounded === 0 ? 'weniger als 1' : grouped(rounded)
  }
  return {
    peopleSince: (people, since) => `${count(people, 'Person', 'Personen')} seit ${since}`,
    noUsual: ', was üblich ist, ist noch nicht bekannt',
    usual: ({ usual = 0, window = 0 }) => `, üblich ${usually(usual)} in ${dative(window)}`,
    backSince: (since) => `wieder da seit ${since}`,
    closed: (at) => (at === undefined ? 'abgeschlossen' : `abgeschlossen ${at}`),
    fixed: (at) => (at === undefined ? 'behoben' : `behoben ${at}`),
    over: (at) => `vorbei ${at}`,
    calm: (since) => `ruhig seit ${since}`,
    told: (told, people, unreachable) =>
      `${grouped(told)} von ${grouped(people)} wissen, dass es vorbei ist${unreachable === 0 ? '' : `, ${grouped(unreachable)} ${plural(unreachable, 'ist', 'sind')} nicht zu erreichen`}`,
    notSaidOver: 'keiner unserer Kanäle sagt, dass es vorbei ist',
    answered: (answered, people) => `${grouped(answered)} von ${grouped(people)} beantwortet`,
    lastWord: (ago) => `unser letztes Wort vor ${dative(ago)}`,
    noChannel: 'ob wir etwas gesagt haben, ist unbekannt, weil unter `official` kein Kanal von uns steht',
    unreadChannels: 'ob wir etwas gesagt haben, ist unbekannt, weil keine Suche unsere Kanäle lesen konnte',
    silent: (time) => `seit ${dative(time)} hat niemand von uns etwas gesagt`,
    asFarAsKnown: (silent, ago) =>
      `${silent}, soweit bekannt: Unsere Kanäle wurden vor ${dative(ago)} gelesen`,

    rise: ({ origin, people, window, usual, what }) => {
      const about = what === undefined ? '' : `: ${what}`
      const who = `${count(people, 'Person beschwert', 'Personen beschweren')} sich innerhalb von ${duration(window).replace(/\bTage\b/, 'Tagen')}`
      switch (origin) {
        case 'hand':
          return `ein Vorfall wurde eröffnet${about}`
        case 'many':
          return `was üblich ist, ist noch nicht bekannt: ${who} über dasselbe${about}`
        case 'slow':
          return `${who}, langsam mehr als die üblichen ${usually(usual)}${about}`
        case 'surge':
          return `${who}, üblich ${usual >= 1.5 ? 'sind' : 'ist'} ${usually(usual)}${about}`
      }
    },
    moreAgain: 'es beschweren sich wieder mehr als sonst',
  }
}
