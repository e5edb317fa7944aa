import type { Harm } from '../../../harm.js'

/** Was man nicht verpassen darf, und wann es ist. */
export const dates: readonly Harm[] = [
  {
    is: 'too-late',
    phrases: `
      urne|asche ~ ~ ~ verloren|verschollen|weg|depot, brautkleid|reisepass|pass ~ ~ ~ verloren|verschollen|weg|depot,
      <feier> ~ ist|war|wäre|beginnt|fängt|steht ~ <bald>, <feier> ~ <bald>, <feier> am|nächsten|diesen|kommenden ~ <tag>, am <tag> ~ ~ ist|heiraten|fliegen|ziehen|beginnt|habe|haben|muss ~ <feier>, <bald> ~ ~ ist|habe|haben|heiraten|fliegen|ziehen ~ ~ <feier>, <bald> <feier>,
      <feier> ~ ~ verpasst|versäumt|geplatzt|ruiniert|ausgefallen|abgesagt|verschoben|ohne, zu spät ~ ~ zur|zum|für ~ <feier>, rechtzeitig ~ ~ zur|zum|für|vor ~ <feier>, nicht ~ rechtzeitig, pünktlich ~ ~ zur|zum|für ~ <feier>, nach der <feier>, erst nach ~ <feier>,
      abgabe|abgabetermin|abgabefrist|einsendeschluss|bewerbungsschluss|anmeldeschluss|stichtag ~ ~ ist|war|endet|läuft ~ <bald>, frist ~ ~ endet|läuft|abgelaufen|verstrichen|versäumt|morgen|heute|übermorgen, läuft ~ ~ <bald> ~ ab, ablaufdatum ~ <bald>, bis spätestens ~ <bald>|<tag>, muss ~ ~ ~ bis ~ <bald>|<tag>|mitternacht, brauche|brauchen ~ ~ ~ bis ~ <bald>|<tag>|montag|freitag, brauche|brauchen ~ ~ ~ <bald>, in zwei|drei|vier tagen ~ ~ <feier>, in # tagen ~ ~ <feier>, <feier> ~ in zwei|drei|vier|# tagen|stunden|wochen,
      wir|ich fliegen|fliege|reisen|reise|ziehen|ziehe|heiraten|heirate|starten|starte|eröffnen|eröffne ~ ~ <bald>, wir|ich fliegen|fliege|reisen|reise|ziehen|ziehe|heiraten|heirate|starten|starte|eröffnen|eröffne ~ ~ am <tag>, <bald> ~ ~ fliegen|fliege|heirate|heiraten|ziehe|ziehen|reise|reisen|eröffnen|eröffne, am <tag> ~ ~ fliegen|fliege|heirate|heiraten|ziehe|ziehen|reise|reisen|eröffnen|eröffne, die zeit läuft|drängt, uhr tickt, letzter tag, letzte chance, in letzter minute
    `,
  },
  {
    part: 'event',
    negated: 'keep',
    phrases: `
      <feier>, urne, sarg, asche, bestattung, trauerfeier, totenmesse, leichenschmaus, polterabend, junggesellenabschied, standesamt, trauung, silberhochzeit, goldene hochzeit, jugendweihe, konfirmation, kommunion, firmung, zuckerfest, silvester, nikolaus, ostern, pfingsten, advent, heiligabend, bescherung, auftritt, vorstellung, festival, spiel, finale, turnier, wettkampf, marathon, klassenfahrt, schulausflug, klausurtermin, abitur, staatsexamen, verteidigung, kolloquium, masterarbeit, bachelorarbeit, doktorarbeit, hausarbeit, abgabetermin, probearbeiten, assessment, casting, vorsprechen, neuer job, neue stelle, ausbildungsbeginn, semester, semesterbeginn, schulbeginn, schulstart, kitastart, steuererklärung, gerichtstermin, anhörung, visumtermin, behördentermin, abreise, abflug, kreuzfahrt, kaiserschnitt, entbindung, geburtstermin, umzugstermin, wohnungsübergabe, schlüsselübergabe, einzug, auszug, notartermin, hausübergabe, richtfest, weihnachtsmarkt, messe, ausstellung, prüfung, tüv
    `,
  },
  {
    part: 'day',
    negated: 'keep',
    phrases: `
      übermorgen, in zwei tagen, in drei tagen, in vier tagen, in einer woche, in einer stunde, in zwei stunden, diesen freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag, nächsten montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, kommenden montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, am montag, am dienstag, am mittwoch, am donnerstag, am wochenende, bis montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, vor weihnachten, zu weihnachten, an heiligabend, heute nacht, heute früh, um mitternacht, um zwölf
    `,
  },
  {
    part: 'missed',
    phrases: `
      verpasst, verpassen, versäumt, zu spät gekommen, zu spät ~ an, kam zu spät, kamen zu spät, erst danach, am tag danach, tags darauf, vorbei, schon vorbei, absagen müssen, mussten absagen, musste absagen, ausfallen lassen, ins wasser gefallen, konnten nicht hin, konnte nicht hin, konnten nicht teilnehmen, konnte nicht teilnehmen
    `,
  },
  {
    part: 'undelivered',
    negated: 'keep',
    phrases: `
      liegt ~ ~ in|im|bei|beim ~ ~ depot|lager|zoll|verteilzentrum|paketzentrum|zentrale|hamburg|leipzig, in eurem depot, in eurem lager, im depot, beim zoll, im zoll, irgendwo zwischen, irgendwo in, verschollen, verschwunden seit, unauffindbar, nicht auffindbar, keine spur, keiner weiß wo, niemand weiß wo, noch nicht da, immer noch nicht da, nicht angekommen, noch nicht angekommen, nie angekommen, nicht gekommen, nie gekommen, nicht geliefert, nicht fertig, noch nicht fertig, nicht bearbeitet, nicht genehmigt, nicht bewilligt, nicht unterschrieben, nicht verschickt, nicht abgeschickt, nicht losgeschickt, falsch zugestellt, falsch geliefert, zurück an absender, fehlgeleitet, am falschen ort, in der falschen stadt, in einer anderen stadt, storniert worden, einfach storniert, abgesagt, gestrichen, kaputt angekommen, zu klein, falsche größe, falsches datum, falscher name
    `,
  },
]
