import type { Harm } from '../../harm.js'

/** Money and data. */
export const losses: readonly Harm[] = [
  { part: 'data', negated: 'keep', phrases: `<daten>, *bilder, *fotos, *dateien, *daten` },
  {
    is: 'money-gone',
    phrases: `
      rücklastschrift, geplatzt ~ ~ miete|überweisung|lastschrift, miete geplatzt, doppelt bezahlt, zweimal bezahlt,
      euro ~ ~ weg, lebensmittel ~ weggeworfen|verdorben, alles verdorben, gehalt ~ nicht|fehlt, lohn ~ nicht|fehlt,
      rente ~ nicht|fehlt, # statt # ~ abgebucht|berechnet, # ~ abgebucht|belastet|eingezogen,
      # euro? ~ ~ nicht ~ erstatten|erstattet|zurückzahlen|zurückgezahlt|auszahlen|ausgezahlt|überwiesen,
      zahlt|zahlen ~ # euro? ~ ~ ~ ~ nicht aus|zurück, anzahlung von? # ~ ~ ~ ~ keiner|niemand|nie|nicht|nichts,
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
      <daten> ~ ~ ~ futsch|weg|verschwunden|gelöscht|verloren|leer, spielstand ~ ~ ~ futsch|weg, auf null gesetzt,
      zurückgesetzt auf null, # ~ weg, *bilder weg|gelöscht|verschwunden, *fotos weg|gelöscht|verschwunden,
      alles weg, alles gelöscht, überschrieben, unwiederbringlich, datenverlust, nicht wiederherstellbar
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
      anzahlung, vorkasse, vorauszahlung, ticket, tickets, fahrkarte, miete, lastschrift, prämie, gebühren,
      kaution, bezahlt, bezahle, zahle, zahlen, zahlung, abgebucht, gekauft, rechnung, berechnet, beitrag,
      überwiesen, gebühr, belastet
    `,
  },
  {
    part: 'nothing',
    negated: 'keep',
    phrases: `
      auftrag ~ gibt es nicht, gibt es nicht, gibt es ~ nicht, existiert nicht, unbekannt, ungültig, storniert,
      nichts da, kein platz, kein zimmer, kein auto, keine buchung, nicht im system, weiß niemand,
      nichts bekommen|erhalten|geliefert, nie bekommen|erhalten|geliefert|genutzt|gefahren,
      nicht geliefert|bekommen|erhalten|gefahren|bestellt, trotz kündigung, längst gekündigt, für nichts,
      keine gegenleistung, obwohl
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
    part: 'intact',
    negated: 'keep',
    phrases: `
      noch da, alles da, nichts verloren, aus dem backup, wiederhergestellt, hatte ein backup,
      zum glück ein backup
    `,
  },
]
