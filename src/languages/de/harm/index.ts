import type { HarmWords } from '../../harm.js'
import { faults } from './faults.js'
import { grave } from './grave.js'
import { losses } from './losses.js'
import { standstill } from './standstill.js'

// Facts that tell how much harm there is, in German. Words of anger stand elsewhere: they say nothing here. Where two of these lists
// have the same words, the first one has them.

export const harm: HarmWords = {
  harms: [...losses, ...standstill, ...grave, ...faults],
  classes: {
    essential: `heizung strom internet warmwasser wasser telefon netz festnetz leitung empfang gas licht aufzug kühlung`,
    fremde: 'fremde fremder fremden fremdes fremdem andere anderer anderen',
    fremder: 'fremder anderer fremden anderen',
    fremden: 'fremden anderen fremder anderer',
    leute: 'leute kunden nutzer patienten menschen personen mieter mitglieder',
    leuten: 'leuten kunden nutzern patienten menschen personen mietern mitgliedern',
    privates: `passwort passwörter kundenpasswörter adresse adressen rezept rezepte akten befund befunde fotos bilder album konto konten aufnahmen rechnung rechnungen kontoauszug kontoauszüge umsätze mails nachrichten bestellung bestellungen daten
      kundendaten patientendaten datenbank namen telefonnummern ausweis ausweise dokumente unterlagen briefe karte`,
    daten: `fotos bilder notizen dateien album alben aufnahmen buchungen dokumente kapitel arbeit kontakte projekt projekte playlists nachrichten einträge tagebuch postfach archiv backup backups spielstand spielstände fortschritt videos entwürfe`,
    anlass: `hochzeit beerdigung prüfung klausur vorstellungsgespräch bewerbungsgespräch geburtstag weihnachten konzert flug termin abschlussfeier abgabe anschluss operation taufe einschulung job präsentation zeugnisfeier examen`,
    nicht: 'nicht nich nie niemals nimmer',
  },
}
