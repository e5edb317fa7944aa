import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Geld: abgebucht, geschuldet, zurückverlangt. */
export const money: readonly Topic[] = [
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `
      *rechnung, rechnung*, *rechnungen, in rechnung gestellt, berechnet, abgebucht, abbuchung*, eingezogen, abgezogen, doppelt bezahlt|abgebucht|berechnet|gezahlt, zweimal bezahlt|abgebucht|berechnet|gezahlt, dreimal abgebucht, gebühr, gebühren, *gebühr, *gebühren, lastschrift*, rücklastschrift*, kontoauszug*, auszug, erstattung*, erstattet, rückerstattung*, rückzahlung*, zurückzahlen, geld zurück, mein geld, meine kohle, unser geld, geld nicht zurück, gutschrift*, gutgeschrieben, guthaben, auszahlung*, ausgezahlt, einbehalten, einbehält, kaution*, anzahlung*, pfand, nachzahlung*, abschlag, abschläge, abschlagszahlung*, zählerstand*, hochgerechnet, geschätzt, grundpreis, tarif*, strompreis*, preiserhöhung*, preisanpassung*, teurer geworden, verlängert, vertragsverlängerung, automatisch verlängert, abo, abos, abonnement*, probeabo*, probemonat, kündigungsgebühr, mahnung*, mahngebühr*, gemahnt, inkasso*, forderung*, zahlungserinnerung, schufa, überweisung*, überwiesen, iban, zahlung ~ weg|fehlt|verschwunden, überzogen, dispo, rate, raten, leasing*, leasingrate*, kredit, zinsen, prämie*, beitrag, beiträge, selbstbeteiligung, mehrwertsteuer, steuer*, ust, lohn, gehalt, rente kam, lohnabrechnung, abrechnung*, betriebskosten, nebenkosten, falscher betrag|preis, falscher preis, rabatt ~ nicht, gutscheincode, gutschein ~ nicht|ungültig|weg, cashback, bonuspunkte, punkte fehlen, truhen gekauft, in-app, versteckte kosten
    `,
  },
  {
    kind: 'billing',
    weight: THING,
    phrases: `zahlung*, bezahlt, gezahlt, zahle, zahlen, bezahlen, preis, preise, kosten, kostet, gutschein*, rabatt*, quittung*, beleg, belege, buchhaltung, betrag, summe, monatlich, im monat, geld`,
  },
  {
    kind: 'billing',
    weight: HINTS,
    phrases: `euro, eur, cent, karte, kreditkarte, bank, vertrag, storniert*, storno, kündigung, gekündigt, teuer, überteuert`,
  },
]
