import type { Harm } from '../../harm.js'

/** Money, data, access, time that cannot be had again. */
export const losses: readonly Harm[] = [
  { part: 'data', negated: 'keep', phrases: `<daten>, *bilder, *fotos, *dateien, *daten` },
  {
    is: 'money-gone',
    phrases: `
      # euro? ~ ~ nicht ~ erstatten|erstattet|zurückzahlen|zurückgezahlt|auszahlen|ausgezahlt|überwiesen, zahlt|zahlen ~ # euro? ~ ~ ~ ~ nicht aus|zurück,
      anzahlung von? # ~ ~ ~ ~ keiner|niemand|nie|nicht|nichts,
      # statt # ~ abgebucht|berechnet, # ~ abgebucht|belastet|eingezogen,
      viermal|dreimal|zweimal|fünfmal abgebucht|berechnet, zahlt nicht, zahlen nicht, zahlt ~ ~ nicht,
      geld ~ ~ weg|verschwunden|futsch|verloren, geld ~ falsche iban|konto, geld ~ ~ nicht ~ angekommen|da|zurück,
      geld fehlt,
      doppelt|dreifach|viermal|dreimal|zweimal|mehrfach ~ abgebucht|berechnet|belastet|kassiert|eingezogen,
      abgebucht obwohl, trotz kündigung ~ abgebucht|berechnet|eingezogen, ohne ~ abgebucht,
      warte|warten ~ ~ ~ auf ~ geld|erstattung|rückerstattung|rückzahlung|gutschrift|auszahlung,
      erstattung ~ seit|zugesagt|steht|fehlt|kommt, keine erstattung|rückzahlung|gutschrift,
      erstattung|auszahlung|zahlung verweigert|abgelehnt, konto ~ überzogen|im minus,
      zahle ~ ~ für ~ ~ nicht|nichts|nie, zahle|zahlen seit ~ ~ leasing|miete|beitrag|für,
      bezahlt ~ ~ nichts|nie ~ bekommen|erhalten|geliefert, bezahlt und ~ nicht,
      gutschein ~ ~ eingelöst|ungültig|leer, rechnung über #|$, nachzahlung, zurückgebucht,
      kaution ~ nicht|einbehalten, auf den kosten ~ sitzen, schulden die ich,
      zu viel ~ abgebucht|berechnet|bezahlt, geld zurück, mein geld, beitrag ~ doppelt, mahnung ~ obwohl,
      mahngebühr
    `,
  },
  { part: 'amount', negated: 'keep', phrases: `$, # euro, # eur, # franken, # €` },
  {
    part: 'taken',
    phrases: `
      abgebucht, erstattung, zugesagt, in bearbeitung, zu spät, einbehalten, berechnet, nicht zurück, kassiert,
      zurück, kann doch nicht stimmen, nicht stimmen, stimmt nicht, roaming, für einen tag, statt #, wie bitte
    `,
  },
  {
    is: 'data-gone',
    phrases: `
      # ~ weg, *bilder weg|gelöscht|verschwunden, *fotos weg|gelöscht|verschwunden, alles weg, alles gelöscht,
      überschrieben, unwiederbringlich, datenverlust, nicht wiederherstellbar
    `,
  },
  {
    part: 'lost',
    phrases: `
      weg, gelöscht, verloren, verschwunden, futsch, leer, überschrieben, beschädigt, unlesbar, nicht mehr da,
      nicht mehr auffindbar, gestohlen, fehlt, fehlen
    `,
  },
  {
    part: 'paid',
    negated: 'keep',
    phrases: `
      bezahlt, bezahle, zahle, zahlen, zahlung, abgebucht, gekauft, rechnung, berechnet, beitrag, überwiesen,
      gebühr, belastet
    `,
  },
  {
    part: 'nothing',
    negated: 'keep',
    phrases: `
      nichts bekommen|erhalten|geliefert, nie bekommen|erhalten|geliefert|genutzt|gefahren,
      nicht geliefert|bekommen|erhalten|gefahren|bestellt, gibt es nicht, trotz kündigung, längst gekündigt,
      für nichts, keine gegenleistung, obwohl
    `,
  },
  {
    part: 'refund',
    negated: 'keep',
    phrases: `
      erstattung, rückerstattung, rückzahlung, gutschrift, auszahlung, entschädigung, kaution, guthaben,
      geld zurück
    `,
  },
  {
    part: 'waiting',
    negated: 'keep',
    phrases: `
      seit januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|wochen|monaten,
      immer noch, bis heute, zugesagt, versprochen, in bearbeitung, verweigert, abgelehnt, nichts passiert, warte,
      warten, # wochen, # monate, zahlt nicht
    `,
  },
  {
    part: 'day',
    negated: 'keep',
    phrases: `
      für morgen|samstag|sonntag|freitag|montag|weihnachten, morgen, am samstag|sonntag|freitag, heute abend,
      bis zum #, bis #
    `,
  },
  {
    part: 'undelivered',
    negated: 'keep',
    phrases: `
      nicht ~ verschickt|versandt|geliefert|da|angekommen|fertig|gedruckt,
      noch nicht ~ verschickt|versandt|geliefert|da|angekommen, hängt ~ fest, steckt fest, im ausland,
      in einem anderen land
    `,
  },
  {
    part: 'intact',
    negated: 'keep',
    phrases: `
      noch da, alles da, nichts verloren, aus dem backup, wiederhergestellt, hatte ein backup,
      zum glück ein backup
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
  { part: 'event', negated: 'keep', phrases: `<anlass>` },
  {
    part: 'missed',
    phrases: `
      verpasst, zu spät, gestern, war gestern, ohne mich, ohne uns, versäumt
    `,
  },
  {
    is: 'cut-off',
    phrases: `
      <essential> ~ ~ aus|tot|weg|kalt|ausgefallen|down, <essential> in der ~ aus, ohne <essential>,
      kein|keine|keinen <essential>, <essential> seit ~ ~ weg|tot|aus,
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
