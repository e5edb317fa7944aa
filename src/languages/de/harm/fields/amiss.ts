import type { Harm } from '../../../harm.js'

/** Programme, die es falsch machen, Ware mit Fehlern, Bestellungen auf Abwegen. */
export const amiss: readonly Harm[] = [
  {
    part: 'software',
    negated: 'keep',
    phrases: `
      app, widget, seite, website, webseite, homepage, startseite, button, knopf in der app, schaltfläche, menü, formular, eingabefeld, suche, suchfunktion, filter, karte in der app, route, navi, navigation, kalender, erinnerung, erinnerungen, wecker, timer, stoppuhr, metronom, uhrzeit, player, ton, audio, video, videos, untertitel, playlist, titel, lektion, lektionen, quiz, chat, tastatur, benachrichtigung, benachrichtigungen, push, synchronisation, sync, sicherung, upload, download, export, import, druck, drucker, scanner, firmware, bluetooth, kopplung, update, plugin, erweiterung, schnittstelle, api, warenkorb, merkzettel, bestellseite, sendungsverfolgung, automat, fahrkartenautomat, sprachassistent, schrittzähler, bestenliste, zoom, scrollen, rückgängig, rechtschreibprüfung, übersetzung, datumsformat, datum, wetter, temperatur, vorhersage, anzeige, bildschirm, ansicht, liste, tabelle
    `,
  },
  {
    part: 'amiss',
    phrases: `
      hängt, hängt sich auf, ruckelt, stottert, springt, springt zurück, flackert, flimmert, friert ein, stürzt ab, schließt sich, beendet sich, loggt mich aus, meldet mich ab, setzt sich zurück, vergisst, speichert nicht, merkt sich nicht, aktualisiert nicht, lädt nicht, öffnet nicht, öffnet sich nicht, reagiert nicht, verbindet nicht, verbindet sich nicht, koppelt nicht, druckt nicht, spielt nicht, startet nicht, sortiert falsch, zählt falsch, zeigt ~ falsch, zeigt ~ falsche, zeigt ~ alte, zeigt ~ gestern, zeigt nichts, zeigt nur, zeigt null, falsch sortiert, falsche reihenfolge, falsches datum, falscher tag, falsche zeit, falsche sprache, falsche währung, falsches format, verkehrt herum, auf dem kopf, gespiegelt, abgeschnitten, überlappt, unlesbar, kryptisch, ausgegraut, leer, bleibt leer, veraltet, von gestern, letzte woche, doppelt, mehrfach, verschwunden, fehlt seit, weg seit, seit dem update, nach dem update, seit dem letzten, seit der umstellung, auf jedem gerät, jedes mal wenn, egal was ich, wiederholt sich, wiederholt, bricht ab, hört auf, zu leise, zu laut, nicht synchron, minuten zu spät, stunden zu spät, ohne funktion, tut nichts, passiert nichts, geht nicht, funktioniert nicht
    `,
  },
  {
    part: 'goods',
    negated: 'keep',
    phrases: `
      pullover, pulli, strickjacke, hemd, bluse, kleid, rock, jeans, socken, stiefel, turnschuhe, sneaker, sandalen, handschuhe, schal, mütze, tasche, rucksack, geldbeutel, gürtel, uhr, regenschirm, zelt, schlafsack, matratze, sofa, couch, sessel, schreibtisch, schrank, kleiderschrank, bett, bettgestell, lattenrost, vorhang, vorhänge, rollo, teppich, kerze, vase, teller, schüssel, topf, teekanne, messer, schere, mixer, entsafter, staubsauger, bügeleisen, föhn, rasierer, zahnbürste, waage, ventilator, taschenlampe, bohrer, säge, mäher, schlauch, trampolin, schaukel, spielzeug, puppe, puzzle, brettspiel, figur, buch, bücher, heft, stift, monitor, tablet, fernseher, lautsprecher, headset, modem, powerbank, adapter, patrone, hülle, reifen, wischer, fahrrad, roller, helm, schläger, ball, hantel, gitarre, saiten, pflanze, pflanzen, strauß, blumen, torte, kuchen, brot, brötchen, salat, pizza, burger, pommes, kaffee, milch, joghurt, käse, fleisch, fisch, obst, erdbeeren, eier, schokolade, wein, hundefutter, katzenfutter, schutzblech, gepäckträger, kette
    `,
  },
  {
    part: 'broken',
    phrases: `
      löcher, loch, risse, riss, flecken, fleck, kratzer, dellen, beulen, macken, sprünge, geht auf, platzt auf, reißt,
      pillt, fusselt, eingelaufen, verwaschen, farbe verloren, ausgeblichen, aufgeribbelt, fällt auseinander, auseinandergefallen, abgebrochen, abgegangen, abgefallen, gebrochen, verbogen, verzogen, gesprungen, angeschlagen, zersplittert, zerbrochen, zerdrückt, gequetscht, verbeult, zerkratzt, verkratzt, verschmutzt, dreckig, gebraucht, schon geöffnet, geöffnet, rostig, rost, verrostet, schimmelig, verschimmelt, faul, verfault, sauer, abgelaufen, aufgetaut, matschig, welk, verwelkt, hart wie, angebrannt, verbrannt, roh, kalt, zäh, geschmacklos, haar im|in, insekt im|in, käfer im|in, wurm im|in, teile fehlen, schrauben fehlen, ohne anleitung, falsche größe, zu klein, zu groß, zu eng, zu kurz, zu lang, zwei linke, zwei rechte, falsche farbe, anderer farbton, nicht wie beschrieben, nicht wie abgebildet, gefälscht, fälschung, hält nur, hält keine, hält gerade, wird heiß, überhitzt, riecht, stinkt, wackelt, wackelig, uneben, stumpf, schwergängig, klemmt, hakt, quietscht, summt, brummt, klappert, schleift, rattert, laut, serienfehler
    `,
  },
  {
    part: 'parcel',
    negated: 'keep',
    phrases: `
      paket, pakete, päckchen, sendung, lieferung, bestellung, ware, brief, briefe, post, einschreiben, kurier, zusteller, bote, paketbote, sendungsnummer, sendungsverfolgung, ersatzkarte, neue karte, sim karte, ersatzteil, ersatzteile, einkauf, zeitung, möbel, umzugsgut, hausrat, gepäck, koffer, retoure
    `,
  },
  {
    is: 'mix-up',
    phrases: `
      statt ~ ~ kam|kamen|lag|lagen|war, statt ~ ~ gab es, anstelle ~ ~ kam|kamen|lag, anstatt ~ ~ kam|kamen|lag,
      empfänger nicht angetroffen, nicht angetroffen, niemanden angetroffen, angeblich nicht ~ da|zuhause|zu hause, war den ganzen tag ~ da|zuhause|zu hause, saß den ganzen tag, den ganzen tag ~ ~ zuhause|zu hause|gewartet|daheim, nicht geklingelt, nie geklingelt, klingelt nicht, hat nicht geklingelt, zettel ~ im briefkasten|an der tür, abholkarte, benachrichtigungskarte, abholen ~ filiale|paketshop|packstation, zur filiale, in die filiale, in der filiale abholen, beim falschen nachbarn, bei irgendeinem nachbarn, vor die tür|haustür geworfen|gestellt|gelegt, im regen ~ ~ gestanden|gelegen|abgestellt|stehen, über den zaun geworfen, in die hecke|tonne|mülltonne ~ ~ geworfen|gelegt|gestellt, als zugestellt markiert, laut status|tracking|sendungsverfolgung ~ ~ zugestellt|geliefert|unterwegs, angeblich ~ ~ zugestellt|geliefert, unterschrift ~ ~ nicht meine|fremde|gefälscht, zurück an ~ absender, zurückgeschickt ~ ohne, steckt ~ ~ fest, hängt ~ ~ fest|verteilzentrum|depot|zoll, seit # tagen ~ ~ unterwegs|status|depot|zoll|in zustellung, seit <zahl> tagen|wochen ~ ~ unterwegs|status|depot|zoll|in zustellung, keine bewegung seit, falsche|falscher|falsches|falschen ~ artikel|ware|größe|farbe|modell|gericht|brille|gläser|karte|karten|termin|arzt|filiale|platz|zimmer|zug|flug|name, fehlt|fehlen ~ ~ ~ bestellung|lieferung|paket|karton|tüte, nur ~ hälfte|halbe|ein teil ~ ~ geliefert|gekommen|angekommen|da, statt ~ ~ ~ ~ bekommen|erhalten|geliefert|gekriegt, bestellt ~ ~ ~ ~ gekommen|bekommen|geliefert|gekriegt|erhalten
    `,
  },
  {
    is: 'kept-waiting',
    phrases: `
      zum <wievielten> mal ~ ~ ~ verschoben|abgesagt|angerufen|gemeldet|geschrieben|gewartet|nachgefragt|gefragt, termin ~ ~ verschoben|abgesagt|vergessen|geplatzt|gestrichen|verlegt, wieder verschoben, erneut verschoben, kurzfristig abgesagt, <zahl> mal ~ ~ angerufen|geschrieben|gemeldet|nachgefragt, # mal ~ ~ angerufen|geschrieben|gemeldet|nachgefragt, niemand ~ ~ zuständig|zurückgerufen|gemeldet|geantwortet|reagiert, keiner ~ ~ zuständig|zurückgerufen|gemeldet|geantwortet|reagiert|ran, geht keiner ran, geht niemand ran, geht nicht ran, nimmt nicht ab, nimmt ~ nicht ~ ab, nimmt keiner ab, keine reaktion, keine rückmeldung, kein rückruf, funkstille, von pontius zu pilatus, von abteilung zu abteilung, weiterverbunden, abgewimmelt, vertröstet, hingehalten, ticket ~ ~ geschlossen|zu|gelöst, ohne lösung geschlossen, unfreundlich, patzig, ausgelacht, angeschrien, falsche auskunft, falsch beraten, falsche information, widersprüchlich, jeder sagt ~ anderes, bandansage, nur der bot, nur ein bot, chatbot, warteschleife, in der leitung, minuten gewartet, stunden gewartet, techniker ~ ~ nicht|nie ~ gekommen|erschienen|da, handwerker ~ ~ nicht|nie ~ gekommen|erschienen|da, monteur ~ ~ nicht|nie ~ gekommen|erschienen|da
    `,
  },
  {
    part: 'data',
    negated: 'keep',
    phrases: `
      meine dateien, meine daten, unsere daten, meine arbeit, meine notizen, meine kontakte, meine mails, meine nachrichten, mein verlauf, mein fortschritt, mein spielstand, spielstände, mein inventar, meine sammlung, meine bibliothek, meine musik, meine aufnahmen, meine videos, meine zeichnungen, meine entwürfe, meine dokumente, mein buch, mein roman, manuskript, quelltext, kundendaten, patientendaten, buchhaltung, rechnungen von, familienfotos, hochzeitsfotos, babyfotos, fotos von meinem|meiner, bilder von meinem|meiner, letzte nachricht, rezepte, trainings, jahre arbeit, jahre von, alles von, alles seit
    `,
  },
  {
    is: 'data-gone',
    phrases: `
      # bis # ~ ~ weg|futsch|gelöscht|verloren|leer|verschwunden, <zahl> jahre ~ ~ weg|futsch|gelöscht|verloren|verschwunden|umsonst, # jahre ~ ~ weg|futsch|gelöscht|verloren|verschwunden|umsonst, <daten> ~ ~ ~ ~ unwiederbringlich|unrettbar|überschrieben|zerstört|kaputt|beschädigt, <daten> ~ ~ ~ weg|futsch|gelöscht|verloren|verschwunden, löscht|löschte|gelöscht ~ ~ <mein> ~ <daten>, nicht im papierkorb, nicht im archiv, nicht wiederherstellbar, nicht wiederherzustellen, lässt sich nicht wiederherstellen, kein backup, backup ~ ~ leer|kaputt|unbrauchbar|fehlgeschlagen, sicherung ~ ~ leer|kaputt|unbrauchbar|fehlgeschlagen, alles von vorne, von vorn anfangen, bei null ~ anfangen|angefangen|wieder, wieder bei null, letzte fotos|bilder|nachrichten|videos ~ von ~ papa|mama|vater|mutter|opa|oma|mann|frau|sohn|tochter
    `,
  },
]
