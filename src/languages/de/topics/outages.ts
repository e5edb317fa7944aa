import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Es geht bei vielen nicht. */
export const outages: readonly Topic[] = [
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `
      *ausfall, ausfälle, ausfall*, *ausfälle, *störung, *störungen, störung*, gestört, nicht erreichbar, unerreichbar, offline, down, statusseite*, alles grün, bei  bei uns allen, fährt nichts mehr, nichts fährt, auch bei anderen, bei euch auch, ganze straße|stadt|siedlung|gegend|haus|dorf|ort|region|büro, ganzes|ganzen haus|dorf|viertel|ort|gebäude|büro|tal, im ganzen, in der ganzen, alle nachbarn, die nachbarn auch, # haushalte, # wohnungen, kein netz, kein empfang, kein signal, kein internet, kein strom, kein wasser, kein gas, kein warmwasser, kein warmes wasser, keine heizung, keine wärme, ohne strom|wasser|internet|heizung|wärme|netz|telefon|gas|warmwasser, seit # ohne, stromausfall*, wasserdruck, trinkwasser, heizung ~ aus|kalt|ausgefallen, heizungs-ausfall, leitung tot, telefon tot, notruf geht, nichts geht mehr, geht gar nichts, serverfehler, 502, 503, 504, wartungsarbeiten, mbit, bricht abends ein, abends langsam, jeden abend, verbindung bricht, verbindungsabbr*, paketverlust, mast, sendemast, knoten, rechenzentrum, dns, mails kommen mit verzögerung|stunden, kartenzahlung geht, alle kassen
    `,
  },
  {
    kind: 'outage',
    weight: THING,
    phrases: `internet, glasfaser*, wlan, empfang, netz, verbindung*, region, strom, heizung, warmwasser, festnetz, leitung, mobilfunk, seit heute morgen|früh|nacht|mittag, cloud, stream`,
  },
  {
    kind: 'outage',
    weight: HINTS,
    phrases: `noch jemand, sonst noch jemand, nur bei mir, server*, router, allen, abends, heute wieder, langsam, minuten`,
  },
]
