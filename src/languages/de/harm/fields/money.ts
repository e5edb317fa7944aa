import type { Harm } from '../../../harm.js'

/** Was jemandem zusteht oder was er bezahlt hat, und wie es ihm vorenthalten wird. */
export const money: readonly Harm[] = [
  {
    is: 'money-gone',
    phrases: `
      jeden monat ~ # , # ~ jeden monat, seitdem jeden monat, gekündigt ~ ~ ~ ~ trotzdem|weiter ~ <gebucht>, weiter ~ <gebucht>, weiterhin ~ <gebucht>, lustig weiter,
      <geld> ~ ~ ~ nicht|nie ~ <gekommen>, <geld> ~ ~ ~ <weg>, <behält> ~ <mein> ~ <geld>, <geld> ~ ~ einbehalten|zurückgehalten|verweigert|abgelehnt|gekürzt|gestrichen|gesperrt|eingefroren|gepfändet|überfällig|ausstehend|offen,
      warte|warten|wartet ~ ~ ~ auf <mein> ~ <geld>, keine spur ~ von ~ ~ <geld>, wo ist|bleibt|sind|bleiben <mein> ~ <geld>, seit <monat> ~ ~ <geld>, <geld> ~ seit <monat>,
      <gebucht> ~ ~ obwohl|trotz|nach|ohne, obwohl ~ ~ ~ gekündigt|storniert|widerrufen|zurückgeschickt|retourniert|bezahlt, trotz kündigung|storno|widerruf|retoure|bezahlung|zahlung|stornierung,
      <oft> ~ ~ <gebucht>, <gebucht> ~ <oft>, # euro ~ ~ ~ ~ <gebucht>, # ~ statt # , statt # ~ ~ # , zu viel ~ <gebucht>, zuviel ~ <gebucht>, falsche|falscher|falschen betrag|summe|iban|konto|kontonummer, auf|an ein falsches|fremdes konto, komma verrutscht, kommafehler, zehnfache|zehnfacher, das doppelte|dreifache|vierfache|zehnfache,
      rücklastschrift*, zurückgebucht, zurück gegangen ~ miete|lastschrift, miete ~ ~ geplatzt|zurückgebucht|nicht abgebucht|fällig|weg, konto ~ ~ überzogen|minus|leer, im dispo, im minus, in den miesen, mahnung*, inkasso*, gerichtsvollzieher, schufa*, pfändung*, vollstreckung*, säumniszuschlag*, mahngebühr*, verzugszinsen, 
      kann|können|konnte|konnten ~ ~ ~ miete|rechnungen|löhne|gehälter|strom|lieferanten|einkauf nicht ~ bezahlen|zahlen, kein geld ~ ~ für ~ essen|miete|einkauf|windeln, nichts ~ zu essen,
      verweigert|verweigern|lehnt|lehnen ~ ~ ~ <geld>, verweigert|verweigern ~ ~ zahlung|auszahlung|erstattung|leistung|umtausch|ersatz|kulanz, lehnt|lehnen|lehnte ~ ~ ~ ~ ab, abgelehnt ~ ~ antrag|anspruch|fall|schaden, antrag|anspruch|schaden|leistung ~ ~ abgelehnt|verweigert|zurückgewiesen,
      erstatten|erstattet|zahlt|zahlen|ersetzt|ersetzen|übernimmt|übernehmen ~ ~ ~ nicht, will|wollen ~ ~ ~ nicht ~ zahlen|erstatten|ersetzen|zurückzahlen|auszahlen|zurückgeben, weigert|weigern sich ~ ~ ~ zu, nicht ~ zurückgezahlt|erstattet|zurückerstattet|ausgezahlt|überwiesen|gutgeschrieben|zurückbekommen|zurückerhalten,
      auf ~ ~ sitzen geblieben|bleiben|sitzengeblieben|sitzen, aus eigener tasche, selbst bezahlen|zahlen ~ mussten|müssen|musste|muss, musste|mussten|muss|müssen ~ ~ selbst|nochmal|zweimal|doppelt|extra ~ ~ bezahlen|zahlen|kaufen, neu kaufen ~ müssen|mussten|musste, wegwerfen ~ müssen|mussten|musste, weggeschmissen, wegschmeißen, für # euro ~ ~ weggeworfen|verdorben|vernichtet|müll, alles aufgetaut, aufgetaut und|alles, gefriertruhe ~ ~ aufgetaut|verdorben|kaputt|aus, verdorben,
      verlust von, # euro verlust, verdienstausfall, umsatzausfall, schaden von #, schaden in höhe, auf den kosten, gutschein ~ ~ ~ ungültig|abgelaufen|leer|gesperrt|eingelöst|abgelehnt, ticket|tickets|karten ~ ~ ungültig|nie angekommen|storniert|gefälscht, guthaben ~ ~ weg|verfallen|verschwunden|null|gesperrt|gelöscht, punkte ~ ~ weg|verfallen|gelöscht|verschwunden, prämie ~ ~ nicht|nie|verweigert, betrogen um, abgezockt, abgezogen worden, um ~ ~ euro ~ betrogen|geprellt|gebracht, geprellt, bezahlt sind|ist|habe|haben ~ #, bezahlt ~ ~ # euro, # ~ bezahlt ~ ~ ~ nichts|nie|keine|kein|nicht
    `,
  },
  {
    part: 'refund',
    negated: 'keep',
    phrases: `
      gehalt, gehälter, lohn, löhne, lohnabrechnung, weihnachtsgeld, urlaubsgeld, krankengeld, elterngeld, kindergeld, bafög, bürgergeld, arbeitslosengeld, rente, renten, pension, unterhalt, provision, honorar, prämie, bonus, auszahlung, überweisung, rücküberweisung, nebenkosten, kaution, mietkaution, sicherheit, pfand, anzahlung zurück, guthaben, restguthaben, ersparnisse, ersparnis, erspartes, spareinlage, festgeld, tagesgeld, depot, gewinn, gewinne, preisgeld, erbe, erbschaft, schadensfall, schadensmeldung, schadenersatz, versicherungssumme, leistung, zuschuss, förderung, stipendium, kaufpreis, kaufpreiserstattung, reisepreis, erstattungsantrag, ausgleichszahlung, entschädigung, gutschrift
    `,
  },
  {
    part: 'paid',
    negated: 'keep',
    phrases: `
      überwiesen, bezahlt sind, bezahlt ist, bezahlt haben, gebucht, gebühr, abschlag, abschläge, nachzahlung, rate, raten, leasingrate, kredit, darlehen, versicherung, beitrag, monatsbeitrag, jahresbeitrag, abo, abonnement, mitgliedschaft, jahreskarte, monatskarte, deutschlandticket, bahncard, gutschein, gutscheine, vorbestellt, vorbestellung, bestellt und bezahlt, kaufpreis, nebenkosten, kitagebühr, kitagebühren, schulgeld, strafe, bußgeld, strafzettel
    `,
  },
  {
    part: 'withheld',
    negated: 'keep',
    phrases: `
      einbehalten, einbehält, zurückgehalten, zurückbehalten, verweigert, verweigern, verweigerte, abgelehnt, lehnt ab, lehnen ab, lehnt ~ ab, weigert sich, weigern sich, ausstehend, steht aus, stehen aus, steht noch aus, überfällig, unbezahlt, nicht bezahlt, nie bezahlt, nicht gezahlt, nie gezahlt, nicht ausgezahlt, nie ausgezahlt, nicht überwiesen, nie überwiesen, nicht gutgeschrieben, nicht eingegangen, nie eingegangen, kam nie an, kam nicht an, kommt nicht an, noch offen, immer noch offen, eingefroren, gesperrt seit, in prüfung, wird geprüft, in bearbeitung seit, liegt bei, hängt bei, ohne eure freigabe|zusage|unterschrift, keiner unterschreibt|entscheidet|zuständig, niemand entscheidet|zuständig, zurückgezogen, widerrufen ~ zusage, zusage zurück, abgesagt, schon wieder abgesagt, wieder verschoben, verschoben, zum dritten mal verschoben|abgesagt, anderweitig vergeben, vergeben an, weitervergeben, weiß von keiner, weiß von nichts, keine buchung, keine reservierung, unterlagen ~ verloren|weg|verschwunden|nicht auffindbar, akte ~ verloren|weg|verschwunden|nicht auffindbar
    `,
  },
]
