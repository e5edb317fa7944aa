/**
 * What trouble can be with: a line of words that name it (`~` stands for any ending), and how an answer does, with its gender (m, f, n, or p for
 * several). `*`: it is everybody's ("die App"), `!`: it is ours; all else is the customer's ("Ihr Paket"). What stands first goes before what stands
 * further down; where one is part of another, it has to.
 */
export const germanNouns = `
  rückerstattung~, erstattung~, geld zurück, rückzahlung: f Erstattung
  gutschrift~: f Gutschrift
  kaution: f Kaution
  entschädigung: f Entschädigung
  lastschrift~: *f Lastschrift
  dauerauftrag~: m Dauerauftrag
  mahngebühr~: *f Mahngebühr
  überziehungs~: *p Überziehungsgebühren
  stornogebühr~: *p Stornogebühren
  abbuchung~, abgebucht, abbucht, bucht: *f Abbuchung
  rechnungen: p Rechnungen
  rechnung, stromrechnung, jahresabrechnung, abrechnung: f Rechnung
  abschlag, abschläge: m Abschlag
  zählerstand~: m Zählerstand
  mahnung~: *f Mahnung
  grundgebühr: *f Grundgebühr
  gebühr, gebühren, auslandsgebühr, roaming: *p Gebühren
  bonus: m Bonus
  gutschein~: m Gutschein
  rabattcode: m Rabattcode
  punkte, treuepunkte: p Punkte
  probeabo, abo: n Abo
  mitgliedschaft: f Mitgliedschaft
  kündigung~, gekündigt, kündigen: f Kündigung
  vertrag: m Vertrag
  kredit, darlehen: m Kredit
  schadensmeldung, schadenmeldung, schadensfall: f Schadensmeldung
  versicherung: f Versicherung
  paket, päckchen: n Paket
  pakete: p Pakete
  sendung: f Sendung
  kinderwagen, buggy: m Kinderwagen
  rollstuhl: m Rollstuhl
  koffer: m Koffer
  gepäck: n Gepäck
  vorbestellung: f Vorbestellung
  falsche bett, boxspringbett, bett: n Bett
  lieferung, geliefert, liefertermin: f Lieferung
  bestellung, bestellt: f Bestellung
  rücksendung, retoure: f Rücksendung
  login, einloggen, anmelden, anmeldung, ausgeloggt, onlinebanking: *f Anmeldung
  passwort: n Passwort
  pushtan: *f PushTAN
  kundenkonto: n Kundenkonto
  konto, girokonto, sparkonto: n Konto
  sparbuch: n Sparbuch
  ersatzkarte: f Ersatzkarte
  karte, kreditkarte, girokarte: f Karte
  rufnummer~, meine nummer: f Rufnummer
  sim-karte, sim: f SIM-Karte
  esim: f eSIM
  festnetz~: m Festnetzanschluss
  internet, anschluss, dsl, ~-dsl, leitung, glasfaser: m Anschluss
  kein netz, ohne netz, empfang: *n Netz
  mailbox~, mailbox-ansage: f Mailbox
  router, modem, fritzbox: m Router
  mailserver: *m Mailserver
  meine sites, unsere seiten, meine seiten: p Seiten
  unsere seite, meine seite, meine website, unser shop, mein shop: f Seite
  vserver, server, vps: m Server
  datenbank: f Datenbank
  panel, dashboard, kundenportal: *n Panel
  cronjobs, cronjob: p Cronjobs
  import, kalenderimport: *m Import
  export: *m Export
  suche: *f Suche
  backup, backups: n Backup
  synchronisierung, sync: *f Synchronisierung
  kalender: *m Kalender
  erinnerungen: p Erinnerungen
  benachrichtigungen: *p Benachrichtigungen
  widget, android-widget: *n Widget
  übermittlung: *f Übermittlung
  video~: *n Video
  prüfung: *f Prüfung
  zertifikat: n Zertifikat
  bordkarte: f Bordkarte
  check-in: *m Check-in
  termin, termine: m Termin
  buchung: f Buchung
  reservierung: f Reservierung
  schaltung: *f Schaltung
  flug: m Flug
  fähre: f Fähre
  gondel: *f Gondel
  zug, züge: m Zug
  bus: m Bus
  zimmer, hotelzimmer: n Zimmer
  heizung: f Heizung
  warmwasser: n Warmwasser
  stromausfall, strom weg, kein strom, strom: m Strom
  akku: m Akku
  e-bike, fahrrad: n Rad
  roller: m Roller
  auto, wagen: n Auto
  waschmaschine: f Waschmaschine
  spülmaschine, geschirrspüler: f Spülmaschine
  kühlschrank: m Kühlschrank
  sofa, couch: n Sofa
  tisch, esstisch: m Tisch
  stühle: p Stühle
  stuhl: m Stuhl
  schrank, kleiderschrank: m Schrank
  regal: n Regal
  schubladen~: p Schubladen
  lampe, glasschirm~: f Lampe
  matratze: f Matratze
  küche: f Küche
  torte: f Torte
  vase: f Vase
  spiegel: m Spiegel
  schuhe: p Schuhe
  jacke: f Jacke
  kleid: n Kleid
  fernseher: m Fernseher
  kopfhörer: p Kopfhörer
  kamera: f Kamera
  smartphone, handy: n Handy
  drucker: m Drucker
  zähler: m Zähler
  überweisung: f Überweisung
  fahrkarte, ticket: n Ticket
  sitzplatz, sitz, lehne: m Sitz
  aufzug: *m Aufzug
  duschen, dusche: *p Duschen
  backofen: m Backofen
  arbeitsplatte: f Arbeitsplatte
  brille, gleitsichtbrille: f Brille
  zeitung: f Zeitung
  essen, pizza: n Essen
  kurs: m Kurs
  aufnahmen: p Aufnahmen
  notizen, notizbuch: p Notizen
  aufgaben: p Aufgaben
  programm: *n Programm
  medikament: n Medikament
  rezept: n Rezept
  warenkorb: m Warenkorb
  ersatzteil: n Ersatzteil
  fahrschein: m Fahrschein
  warteschleife, hotline: !f Hotline
  kontoführung~, kontoführungsgebühr: *p Kontogebühren
  kontoauszug: m Kontoauszug
  kartenzahlung: f Karte
  bestätigungscode, sicherheitscode: m Bestätigungscode
  ausweis, ident~, postident: *f Ausweisprüfung
  objektspeicher, speicher: m Speicher
  domain: f Domain
  postfach, postfächer: n Postfach
  zertifikatserneuerung, zertifikate: n Zertifikat
  stream: *m Stream
  untertitel: *p Untertitel
  tarif: m Tarif
  wärmepumpe: f Wärmepumpe
  klimaanlage: f Klimaanlage
  frühstück: *n Frühstück
  mietwagen: m Mietwagen
  sessel: m Sessel
  teppich: m Teppich
  schreibtisch: m Schreibtisch
  gitarre, geige, cello: n Instrument
  toaster: m Toaster
  trockner: m Trockner
  herd, kochfeld: m Herd
  lautsprecher: m Lautsprecher
  tastatur: f Tastatur
  bildschirm, display: m Bildschirm
  monitor: m Monitor
  helm: m Helm
  zelt: n Zelt
  spielzeug: n Spielzeug
  bücher, buch: n Buch
  blumen, strauß: p Blumen
  kuchen: m Kuchen
  befund, befunde: p Befunde
  strafzettel, parkgebühr: *p Parkgebühren
  parkplatz: m Parkplatz
  kasse: *f Kasse
  garantie: f Garantie
  ersatzgerät: n Ersatzgerät
  retourenlabel, rücksendeetikett: n Rücksendeetikett
  forderung: f Forderung
  zurückgeschickt: f Rücksendung
  tv, fernsehen: n Fernsehen
  laptop: m Laptop
  uhr: f Uhr
  app: *f App
  update: *n Update
  umstellung: *f Umstellung
  website, webseite, seite: *f Website
  reparatur: f Reparatur
  techniker, monteur: m Technikertermin
  filiale: !f Filiale
  support, kundendienst, kundenservice: !m Support`
