import type { Harm } from '../../harm.js'

/** Shut out, cut off, too late. */
export const standstill: readonly Harm[] = [
  {
    part: 'day',
    negated: 'keep',
    phrases: `
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, in zwei|drei tagen, in # tagen|stunden,
      heute nachmittag, nächste woche, heute mittag, für morgen|samstag|sonntag|freitag|montag|weihnachten, morgen,
      am samstag|sonntag|freitag, heute abend, bis zum #, bis #
    `,
  },
  {
    part: 'undelivered',
    negated: 'keep',
    phrases: `
      sind|ist|liegt|liegen|steht noch in|im|bei|beim|auf, noch bei euch, noch in, immer noch nicht da,
      nicht gekommen, zurückgeschickt, falsche adresse, unterwegs nach,
      nicht ~ verschickt|versandt|geliefert|da|angekommen|fertig|gedruckt,
      noch nicht ~ verschickt|versandt|geliefert|da|angekommen, hängt ~ fest, steckt fest, im ausland,
      in einem anderen land
    `,
  },
  {
    is: 'shut-out',
    phrases: `
      konto|account|karte|profil|zugang ~ ~ gesperrt|eingefroren|gekündigt|gelöscht|deaktiviert|blockiert|weg,
      kein zugriff, keinen zugriff|zugang, ausgesperrt, komme|kommen ~ ~ nicht ~ rein|ins|in|drauf,
      kann mich ~ nicht ~ einloggen|anmelden, gesperrt weil, domain ~ weg|verloren|abgelaufen, grundlos gesperrt,
      code kommt nicht
    `,
  },
  {
    is: 'too-late',
    phrases: `
      <anlass> ~ verpasst, <anlass> ist|war ~ morgen|heute|gestern|übermorgen, <anlass> morgen|heute|gestern,
      abgabe ~ morgen|heute|um, bis morgen|heute|freitag|montag|mitternacht, morgen früh ~ <anlass>,
      morgen ~ <anlass>, morgen früh, ist morgen, läuft ~ heute|morgen ab, frist, deadline, zu spät ~ zur|zum|für,
      fällig ~ morgen|heute, miete ~ fällig, miete ~ zurückgebucht, ablauf ~ morgen|heute, in # minuten|stunden,
      spätestens ~ morgen|heute|freitag, der herbst|winter kommt, brauche ~ ~ heute|morgen, brauche es bis
    `,
  },
  {
    part: 'event',
    negated: 'keep',
    phrases: `
      heirate, heiraten, fliege, fliegen, ziehe ~ um, umzug, reise ab, urlaub, hochzeitstag, jobstart,
      erster arbeitstag, fahrprüfung, schulanfang, semesterstart, messe, eröffnung, premiere, geburtstermin,
      zeugnis, <anlass>
    `,
  },
  {
    part: 'missed',
    phrases: `
      verpasst, zu spät, gestern, war gestern, ohne mich, ohne uns, versäumt
    `,
  },
  {
    is: 'cut-off',
    phrases: `
      kasse ~ geht|gehen|läuft ~ nicht, kartengerät|kartenterminal|kassensystem ~ ~ nicht|tot|defekt,
      gäste ~ warten, patienten ~ warten, kunden ~ warten, laden ~ zu, praxis ~ zu, betrieb ~ steht, kein telefon,
      telefonanlage ~ tot|ausgefallen, <essential> ~ ~ aus|tot|weg|kalt|ausgefallen|down, <essential> in der ~ aus,
      ohne <essential>, kein|keine|keinen <essential>, <essential> seit ~ ~ weg|tot|aus,
      wir können ~ nicht öffnen|arbeiten|aufmachen, alle ~ seiten|server|shops ~ down|offline|weg,
      kassen ~ tot|aus|offline,
      kann|können|konnte|konnten ~ ~ nicht ~ arbeiten|verkaufen|kassieren|fahren|kochen|liefern|abrechnen,
      kein warmwasser, keine heizung, ohne heizung, ohne warmwasser, ohne strom,
      ohne telefon|internet|netz seit|und,
      praxis|laden|shop|betrieb|büro|kasse|kassen|firma ~ ~ ohne|steht|offline|lahm|zu|geschlossen|tot|down,
      schicken ~ patienten|kunden|gäste ~ ~ nach hause|weg|heim, nichts geht mehr, geht gar nichts,
      produktion steht, steht ~ seit ~ in der werkstatt, in der werkstatt, fängt ~ nicht an,
      homeoffice ~ unmöglich|nicht, internet mausetot, mausetot, komplett offline|tot|ausgefallen, umsatz verloren,
      bestellungen ~ verloren, kunden ~ vor der tür, gestrandet, übernachten am flughafen, am bahnhof übernachtet
    `,
  },
  {
    part: 'essential',
    negated: 'keep',
    phrases: `
      heizung, warmwasser, kühlschrank, herd, auto, motor, fahrrad, rollstuhl, waschmaschine, telefon, internet
    `,
  },
  {
    part: 'lacking',
    phrases: `
      seit # wochen|monaten|tagen, seit zwei|drei|vier|fünf|sechs|mehreren wochen|monaten, wochenlang,
      seit wochen|monaten|montag|dienstag|mittwoch|donnerstag|freitag, immer noch nicht, nicht geliefert,
      ersatzteil
    `,
  },
]
