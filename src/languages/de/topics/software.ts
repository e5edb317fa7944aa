import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Software, und was sie falsch macht. */
export const software: readonly Topic[] = [
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `
      stürzt ~ ab, absturz*, abstürze, abgestürzt, hängt sich ~ auf, friert ~ ein, weiße seite, weißer bildschirm, schwarzer bildschirm, leere seite, graues|grauer|graue kästchen|bildschirm|fläche, fehlermeldung*, fehlercode*, reproduzierbar*, reproduzieren, schritte, seit dem|eurem|diesem|letzten|neuen ~ update, nach dem|eurem|diesem|letzten|neuen ~ update, seit der aktualisierung|version|umstellung, nach der aktualisierung|version, seit version, in version, firmware, changelog, zurück auf version|#,
      synchronisiert nicht, nicht synchronisiert, speichert nicht, lädt nicht mehr|richtig, nicht geladen|gespeichert|angezeigt|übernommen|erkannt, öffnet sich nicht, startet nicht, lässt sich nicht öffnen|speichern|starten|installieren|absenden|auswählen|anklicken, knopf ~ grau|nichts, button ~ nichts|grau, ausgegraut, speichern-knopf, dreht sich endlos, lädt endlos, ladekreis, endlosschleife, dauerschleife, hängt bei #, bleibt bei # stehen, springt zurück|auf, setzt sich zurück, zurückgesetzt, vergisst, doppelt angezeigt|drin|eingetragen, falsche|falscher|falsches uhrzeit|datum|sprache|summe|zeitzone|stunde, stunde verschoben, um eine stunde, zeitumstellung, zeitzone, umlaute, sonderzeichen, abgeschnitten, sortierung, suche findet, rundet, rundungsfehler, zeigt ~ falsch|falsche|null|leer, anzeige falsch, im portal fehlt, nicht gefunden,
      benachrichtigung*, push, wecker, dunkelmodus, untertitel*, ton fehlt|weg|asynchron, ohne ton, mikrofon*, bluetooth, koppeln, koppelt, verbindet sich nicht, gps, zwischensequenz*, spielstand*, quest*, level, bildrate, ruckelt, ruckler, lobby, qr-code, qr code, aktivierungscode
    `,
  },
  {
    kind: 'bug',
    weight: THING,
    phrases: `app, apps, update, updates, aktualisierung*, version, versionen, patch, software, menü, einstellungen, widget*, synchronisier*, export, exportieren, import, importieren, hochladen, herunterladen, browser, plugin*, api, cache, popup*, suchfunktion, filter, kalender, datei, dateien, ordner, dokument*, tabelle, spalte*, pdf, csv, vorlage*, schrift, android, iphone, ipad, windows, mac, linux, beta, neu installier*, neustart*, formular, seite, website, webseite, funktion, oberfläche, eingabefeld, knopf, button, link, spiel, code, skript, backup*, navi, ansage`,
  },
  {
    kind: 'bug',
    weight: HINTS,
    phrases: `bug, bugs, fehler, anzeige, angezeigt, laden, lädt, öffnen, tippe, klicke, klick, bildschirm*, handy, laptop, rechner, online, digital, entwickler*`,
  },
]
