import type { Facet } from '../../facet.js'

/** Womit man arbeitet, fährt und kocht: harmless while it only stands still. */
export const machines: readonly Facet[] = [
  {
    about: 'machine',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      klettergerüst, sicherung, vorbau, kurbel, hebel, hochbett, lenker, gabel, rahmen, vorderrad, hinterrad, reifen,
      leiter, kinderwagen, hochstuhl, aufzug, fahrstuhl, gitterbett, sprosse, sprossen, rollstuhlrampe, radmuttern,
      radmutter, radbolzen, reifenflanke, anhängerkupplung, zündung, kettensäge, motorsäge, kreissäge, stichsäge,
      winkelschleifer, rasenmäher, heckenschere, häcksler, schredder, bohrmaschine, aufschnittmaschine,
      schnellkochtopf, fritteuse, bügeleisen, heizdecke, wärmflasche, heizkissen, heizlüfter, heizstrahler,
      ethanolkamin, gasgrill, gaskocher, feuerschale, e zigarette, vape, akku, powerbank, fenster, laufgitter,
      wickelkommode, gastherme, kaminofen, schornstein, durchlauferhitzer
    `,
  },
]

/** It does nothing, or not what it should: a danger only of what keeps people safe. */
export const standstills: readonly Facet[] = [
  {
    about: 'standstill',
    weight: 0.5,
    beside: ['guard'],
    phrases: `
      ganz weg, plötzlich weg, versagt*, versagen, ausgefallen, klemmt, klemmte, blockiert, blockierte, defekt,
      kaum noch, # balken, blieb stehen, legt ~ auf
    `,
  },
  {
    about: 'standstill',
    weight: 0.5,
    beside: ['guard'],
    negated: 'keep',
    phrases: `
      ging|geht|gingen ~ nicht, geht nicht, funktionierte nicht, reagiert nicht, reagierte nicht, nicht ausgelöst,
      kein empfang, nicht erreichbar, niemand ran, ins leere, geht ins leere, ging ins leere, griff ins leere,
      ohne wirkung, keine wirkung, klingelt durch, klingelte durch, ist weg, war weg, fehlte, fehlten, fehlen, fehlt,
      gedrückt ~ ~ keiner|niemand|nichts, keiner kam, niemand kam, kam keiner, kam niemand, kam nie jemand,
      keiner ging ran, niemand ging ran, keiner geht ran, niemand geht ran, geht keiner ran, geht niemand ran,
      klingelt ins leere, klingelt nur, tutet nur, blinkt nur, blinkte nur, blinkt grün, blinkte grün, leuchtet grün,
      zeigt ok, zeigte ok, bleibt stumm, blieb stumm, blieb still, schwieg, kein ton, gab keinen ton,
      gab keinen alarm, schlug nicht an, schlägt nicht an, nicht angeschlagen, hat nicht ausgelöst, löste nicht aus,
      löst nicht aus, war abgestellt|ausgeschaltet|deaktiviert|ausgesteckt|leer|offen|lose|locker|nicht zu|defekt,
      kein bademeister, keine aufsicht, niemand am becken, unbesetzt, nicht besetzt,
      lässt sich nicht ~ öffnen|schließen, keiner|niemand meldet sich, meldet sich keiner|niemand|nicht, keiner|niemand hat sich gemeldet
    `,
  },
]

/** Somebody, or a part of them, is in the machine. */
export const trapped: readonly Facet[] = [
  {
    about: 'mishap',
    weight: 1,
    phrases: `
      <körper>|haare|ärmel|schal ~ ~ <steckt> ~ in|im|unter|zwischen ~ ~ <maschine>|<kabine>,
      <körper>|haare|ärmel|schal ~ ~ in|im|unter|zwischen|von ~ ~ <maschine>|<kabine> ~ ~ <fest>,
      <mensch> ~ <steckt> ~ in|im|unter ~ ~ <maschine>|<kabine>, <steckt> ~ <mensch> ~ in|im ~ ~ <kabine>,
      <mensch> ~ ~ in|im|unter|zwischen|von ~ ~ <maschine>|<kabine> ~ ~ <fest>,
      <mensch> ~ ~ in|im ~ ~ <maschine> gezogen|reingezogen|hineingezogen|geraten|gerissen,
      <körper>|haare|ärmel ~ ~ in|im ~ ~ <maschine> gezogen|reingezogen|hineingezogen|geraten|gerissen,
      <maschine>|<kabine> ~ ~ <mein> ~ <körper>|<familie> eingeklemmt|gequetscht|zerquetscht|erfasst
    `,
  },
  {
    about: 'mishap',
    weight: 0.45,
    phrases: `zwischen zwei stockwerken|etagen, zwischen den stockwerken|etagen`,
  },
]
