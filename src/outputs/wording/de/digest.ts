import type { DigestWords } from '../en/digest.js'
import type { German } from './say.js'

type Among = { some: number; all: number }

const rests = {
  person: ['weitere Person', 'weitere Personen', 'Person', 'Personen'],
  row: ['weitere Zeile', 'weitere Zeilen', 'Zeile', 'Zeilen'],
  mention: ['weitere Erwähnung', 'weitere Erwähnungen', 'Erwähnung', 'Erwähnungen'],
  case: ['weiterer Fall', 'weitere Fälle', 'Fall', 'Fälle'],
} as const

const nobody = (isKnown: boolean): string => (isKnown ? 'niemand wartet' : 'soweit bekannt, wartet niemand')

export const digest = ({ count, grouped, plural, list, someOf }: German): DigestWords => {
  /** Behind how many wait: for how many of them it holds. */
  const among = ({ some, all }: Among, holds: string) =>
    some < all ? `${grouped(some)} davon ${holds}` : all === 1 ? holds : `alle ${holds}`
  return {
    noBrand: 'keine Marke',
    brandsAndMore: (first, second, more) => `${first}, ${second} und ${grouped(more)} weitere Marken`,

    peopleWait: (people) => `${count(people, 'Person wartet', 'Personen warten')} auf Antwort`,
    inDanger: (people, whose) =>
      `${people === 1 ? 'jemand ist vielleicht' : `${grouped(people)} sind vielleicht`} in Gefahr${whose.length === 0 ? '' : ` (${someOf(whose)})`}`,
    lateAmong: (of) => among(of, 'mit gebrochener Zusage'),
    soonAmong: (of) => among(of, 'mit einer Zusage, die bald endet'),
    foundLateAmong: (of) => among(of, 'spät gefunden'),
    newMentions: (mentions) => count(mentions, 'neue Erwähnung', 'neue Erwähnungen'),
    nobodyWaits: nobody,
    nothingNew: (isKnown) => `nichts Neues, ${nobody(isKnown)}`,
    emptyDay: (isKnown, { answered, total }) => {
      const sources =
        answered === total
          ? `${count(answered, 'Quelle hat', 'Quellen haben')} geantwortet`
          : `${grouped(answered)} von ${count(total, 'Quelle', 'Quellen')} ${plural(answered, 'hat', 'haben')} geantwortet`
      return `nichts Neues, ${nobody(isKnown)}, und ${sources}.`
    },
    incidents: (incidents, people) =>
      `${grouped(incidents)} Vorfälle: ${count(people, 'Person', 'Personen')}`,
    incident: (id, people) =>
      `${id === undefined ? 'ein Vorfall' : `Vorfall ${id}`}: ${count(people, 'Person', 'Personen')}`,

    titles: {
      incidents: 'Vorfälle',
      danger: 'Vielleicht ist jemand in Gefahr',
      late: 'Zusage gebrochen',
      waiting: 'Wartet auf Antwort',
      foundLate: 'Spät gefunden: schon alt, als wir es zuerst sahen',
      fresh: 'Neu, und nichts zu beantworten',
      moved: 'Was getan wurde',
      numbers: 'Die Woche in Zahlen',
      days: 'Brauchten eine Antwort, Tag für Tag',
      coverage: 'Wo nachgesehen wurde',
      brands: 'Marke für Marke',
    },
    rowsAndPeople: (rows, people) =>
      `${count(rows, 'Zeile', 'Zeilen')}, ${count(people, 'Person', 'Personen')}`,

    on: 'auf',
    isNew: 'neu',
    newOf: (posts) => `${grouped(posts)} neu`,
    why: 'Warum',
    andMorePosts: (more) => `und ${more} dazu`,
    andMorePeople: (people) => `und ${count(people, 'weitere Person', 'weitere Personen')}`,
    openPost: 'Beitrag öffnen, von',
    rest: (what, rest, isBeyond) => {
      const [oneMore, manyMore, one, many] = rests[what]
      return isBeyond ? `und ${count(rest, oneMore, manyMore)}` : count(rest, one, many)
    },

    noMentions: 'Keine neuen Erwähnungen.',
    fresh: (total, { needReply, lapsed, unjudged, calm }) => {
      const parts = [
        needReply === 0
          ? 'keine brauchte eine Antwort'
          : `${grouped(needReply)} ${plural(needReply, 'brauchte', 'brauchten')} eine Antwort`,
        ...(lapsed === 0
          ? []
          : [
              `${grouped(lapsed)} ${plural(lapsed, 'war', 'waren')} längst vorbei, bevor wir es sehen konnten`,
            ]),
        ...(unjudged === 0
          ? []
          : [`${grouped(unjudged)} in einer Sprache, die noch nicht beurteilt werden kann`]),
        ...(calm.length === 0
          ? []
          : [`ohne Bedarf: ${calm.map(({ kind, count }) => `${grouped(count)} × ${kind}`).join(', ')}`]),
      ]
      return `${count(total, 'neue Erwähnung', 'neue Erwähnungen')}: ${parts.join('; ')}.`
    },

    numberHead: { week: 'diese Woche', weekBefore: 'Woche davor', change: 'Änderung' },
    numbers: {
      posts: 'Gelesene Beiträge, aller Quellen',
      mentions: 'Beiträge, die Sie nennen',
      mentionsOfSeveral: 'Genannt, Marke für Marke',
      needReply: 'Brauchten eine Antwort',
      people: 'Personen dahinter',
      late: 'Zusage gebrochen',
    },
    notKnown: 'unbekannt',
    same: 'gleich',
    today: 'heute',

    brandHead: ['warten', 'zu lange', 'längstens', 'neu', 'zuvor'],
    quiet: (brands, more) =>
      `Ruhig: ${more === 0 ? list(brands) : list([...brands, `${grouped(more)} ${plural(more, 'weitere Marke', 'weitere Marken')}`])}.`,
    fewOfEach: (people) =>
      `Unten ${plural(people, 'steht', 'stehen')} von jeder Marke höchstens ${count(people, 'Person', 'Personen')}, die zuerst eine Antwort brauchen`,
    allOfOneBrand: 'alle einer Marke',
    lapsed: (cases) =>
      `${count(cases, 'älterer Fall wurde', 'ältere Fälle wurden')} weggelassen, weil dort lange nichts geschah`,

    test: {
      subject: 'Test: Die Übersicht wird Sie hier erreichen',
      text: 'Dies ist ein Test. Übersichten kommen an diese Adresse. Es ist nichts zu tun.',
    },
  }
}
