import type { Topic } from '../topics.js'

export const topics: readonly Topic[] = [
  {
    kind: 'product',
    phrases: `
      wasserkocher*, toaster*, kühlschrank*, gefrier*, backofen*, mixer*, staubsauger*, waschmaschine*, trockner*, spülmaschine*, lampe*, birne, stuhl, stühle, sofa*, matratze*, bett, tisch, regal*, schublade*, vorhang,
      vorhänge, kissen, decke, teppich*, schuh, schuhe, stiefel*, sohle*, jacke*, mantel, hemd*, kleid, kleider, hose, hosen, socken, reißverschluss*, naht, nähte, knopf, stoff, gurt, gurte, schnalle*, scharnier*, griff, henkel*,
      deckel*, schraube*, rad, räder, speiche*, rahmen, bremse*, sattel*, reifen*, fahrrad*, auto, autos, motor, getriebe*, akku, akkus, batterie*, ladegerät*, ladekabel*, kabel, stecker*, kopfhörer*, lautsprecher*, tastatur*,
      objektiv*, kamera*, uhr, spielzeug*, puppe*, kinderwagen*, flasche*, glas, dose, dosen, packung*, verpackung*, schmeckt*, geschmack*, soße*, kaffee, tee, milch, joghurt*, käse, brot, müsli, schokolade*, keks*, creme,
      shampoo*, seife*, rezeptur*, charge, farbe, falsche farbe, klinge*, pfanne*, messer, tasse*, becher*, zelt*, rucksack*, koffer*, schirm, helm*, drohne*, ventil*, dichtung*, schlauch*, pumpe*, garantie*, ersatzteil*, schutzblech*
    `,
  },
  {
    kind: 'bug',
    phrases: `
      app, apps, update, updates, aktualisierung*, version, versionen, patch, firmware, bildschirm*, knopf in der app, menü, einstellungen, widget*, synchronisier*, export, import, hochladen, herunterladen, browser, plugin*, api, cache,
      absturz, benachrichtigung*, popup*, suchfunktion, datei, dateien, ordner, dokument*, schrift, ton, untertitel*, zwischensequenz*, spielstand*, level, bildrate, android, iphone, ipad, windows, mac, linux, beta, neu installier*, neustart*
    `,
  },
  {
    kind: 'account',
    phrases: `
      konto, kundenkonto, account, login, einloggen, eingeloggt, ausgeloggt, anmelden, anmeldung, passwort*, kennwort*, zwei-faktor*, verifizier*, benutzername, profil, gesperrt, sperre, entsperren, zugang, zugangsdaten
    `,
  },
  {
    kind: 'billing',
    phrases: `
      *rechnung, rechnungen, abgebucht, abbuchung*, gebühr*, erstatt*, rückerstattung*, zahlung*, lastschrift*, kontoauszug*, abo, abos, verlängert, preiserhöhung*, abschlag, abschläge, nachzahlung*, inkasso*, mahnung*, kaution*, rabatt*,
      gutschein*, gutschrift*, doppelt bezahlt, geld zurück, mein geld, überweisung*, überwiesen, tarif, zählerstand*, rate, raten
    `,
  },
  {
    kind: 'delivery',
    phrases: `
      paket, pakete, päckchen, lieferung*, geliefert, liefern, lieferdienst*, versand, versendet, verschickt, sendung*, sendungsverfolgung, bote, boten, depot, bestellung*, bestellt, angekommen, zugestellt, zustellung*, nachbar, nachbarn,
      fehlt im paket, falscher artikel, falsche ware, ersatzartikel*, abholstation*, packstation*
    `,
  },
  {
    kind: 'service',
    phrases: `
      personal, kellner*, mitarbeiter*, techniker*, monteur*, fahrer*, schaffner*, zugbegleit*, busfahrer*, filialleit*, kassierer*, arzt, ärztin, praxis, lehrer*, trainer*, hotline, kundenservice, kundendienst, support, chat, chatbot*, warteschleife*,
      schlange, termin, termine, buchung*, gebucht, reservier*, zimmer, hotel*, dusche*, frühstück, kurs, kurse, flug, flüge, zug, züge, bus, bahn, platz, plätze, sitzplatz*, anschluss*, gleis, gepäck, filiale*, reiseleitung, bademeister*,
      antrag, beschwerde*, brief, briefe, unfreundlich*, unhöflich*, entschuldigung, versprochen, zugesagt, rückruf*, antwort, gewartet, warten, durchsage*, wartezeit*
    `,
  },
  {
    kind: 'outage',
    phrases: `
      ausfall, *ausfall, störung*, server, wartung, offline, ganze stadt|ort|straße|büro, bei allen, noch jemand, strom, stromausfall*, wasserdruck, kein wasser, internet, glasfaser*, wlan, empfang, netz, router, verbindung*, region, dns
    `,
  },
  {
    kind: 'security',
    phrases: `
      phishing, betrug, betrüger*, gehackt, hacker*, datenleck*, datenpanne*, fremde daten|namen|rechnung|bestellung|stimme|männerstimme, fremder zugriff, nie gemacht, sicherheitslücke*, offen im netz, polizei, gestohlen, gefälscht*, dsgvo
    `,
  },
]
