import type { HarmWords } from '../../harm.js'
import { faults } from './faults.js'
import { amiss } from './fields/amiss.js'
import { dates } from './fields/dates.js'
import { money } from './fields/money.js'
import { open } from './fields/open.js'
import { standing } from './fields/standing.js'
import { grave } from './grave.js'
import { losses } from './losses.js'
import { standstill } from './standstill.js'

// Facts that tell how much harm there is, in German. Words of anger stand elsewhere: they say nothing here. Where two of these lists
// have the same words, the first one has them.

export const harm: HarmWords = {
  harms: [...losses, ...standstill, ...grave, ...faults, ...money, ...standing, ...dates, ...open, ...amiss],
  classes: {
    geld: `geld lohn löhne gehalt gehälter rente erstattung rückerstattung rückzahlung kaution anzahlung auszahlung überweisung gutschrift entschädigung provision honorar prämie guthaben bonus zuschuss förderung pfand unterhalt miete zahlung gewinn ersparnisse`,
    gekommen:
      'gekommen angekommen da eingegangen überwiesen gezahlt bezahlt ausgezahlt erstattet zurückgezahlt gutgeschrieben drauf zurück',
    weg: 'weg verschwunden futsch verloren einbehalten gesperrt eingefroren fehlt fehlen überfällig offen gepfändet abgebucht gestohlen',
    behält: 'behält behalten behielt kassiert einbehält verweigert verweigern sperrt zurückhält',
    mein: 'mein meine meinen meinem meiner unser unsere unseren unserem unserer die das den der ihr ihre sein seine',
    monat:
      'januar februar märz april mai juni juli august september oktober november dezember wochen monaten ostern weihnachten sommer frühjahr herbst',
    gebucht: 'abgebucht gebucht berechnet belastet eingezogen kassiert abgezogen verlangt gefordert',
    oft: 'doppelt zweimal dreimal viermal fünfmal mehrfach dreifach vierfach nochmal erneut jeden',
    tag: 'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern vorgestern wochen tagen monaten wochenende',
    bald: 'morgen übermorgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag',
    zahl: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert mehrere viele',
    wievielten: 'zweiten dritten vierten fünften sechsten siebten zehnten x ten xten',
    verkehr: 'flughafen bahnhof bahnsteig autobahn hafen gate haltestelle grenze hotel lobby zug bahn',
    feier: `hochzeit beerdigung beisetzung bestattung prüfung klausur vorstellungsgespräch bewerbungsgespräch geburtstag weihnachten konzert flug abflug termin abschlussfeier abgabe operation op taufe einschulung jobstart präsentation examen trauung umzug
      urlaub reise premiere eröffnung auftritt finale turnier verhandlung gerichtstermin semesterstart schulstart frist abgabetermin feier fest kommunion konfirmation heiligabend silvester`,
    alle: 'jeder jede jedem alle allen jedermann fremde',
    sehen:
      'sehen lesen öffnen einsehen ansehen anschauen abrufen herunterladen runterladen aufrufen finden anklicken mitlesen',
    fremd:
      'fremde fremder fremden fremdes fremdem anderer anderen anderem wildfremde wildfremder wildfremden',
    geheim: `adresse adressen passwort passwörter fotos bilder nachrichten mails chats befund befunde diagnose diagnosen akte akten patientenakten kontoauszug kontoauszüge rechnung rechnungen buchungen bestellungen namen nummern telefonnummern daten
      kundendaten patientendaten dokumente unterlagen ausweis ausweise pass gehaltsabrechnung gehaltsabrechnungen rezepte dateien profil profile standort kontakte aufnahmen noten zeugnisse briefe verträge`,
    gauner:
      'jemand unbekannte unbekannter fremde fremder hacker betrüger dieb diebe kriminelle irgendwer irgendjemand',
    ort: 'berlin hamburg münchen köln wien zürich bremen leipzig dresden frankfurt stuttgart graz bern',
    essential: `heizung strom internet warmwasser wasser telefon netz festnetz leitung empfang gas licht aufzug kühlung`,
    fremde: 'fremde fremder fremden fremdes fremdem andere anderer anderen',
    fremder: 'fremder anderer fremden anderen',
    fremden: 'fremden anderen fremder anderer',
    leute:
      'kundin kunde mieter mieterin familie patientin person gastes nachbarn nachbarin menschen mannes frau leute kunden nutzer patienten menschen personen mieter mitglieder',
    leuten: 'leuten kunden nutzern patienten menschen personen mietern mitgliedern',
    privates: `passwort passwörter kundenpasswörter adresse adressen rezept rezepte akten befund befunde fotos bilder album konto konten aufnahmen rechnung rechnungen kontoauszug kontoauszüge umsätze mails nachrichten bestellung bestellungen daten
      kundendaten patientendaten datenbank namen telefonnummern ausweis ausweise dokumente unterlagen briefe karte`,
    daten: `fotos bilder notizen dateien album alben aufnahmen buchungen dokumente kapitel arbeit kontakte projekt projekte playlists nachrichten einträge tagebuch postfach archiv backup backups spielstand spielstände fortschritt videos entwürfe`,
    anlass: `hochzeit beerdigung prüfung klausur vorstellungsgespräch bewerbungsgespräch geburtstag weihnachten konzert flug termin abschlussfeier abgabe anschluss operation taufe einschulung job präsentation zeugnisfeier examen`,
    nicht: 'nicht nich nie niemals nimmer',
  },
}
