import type { DraftLanguage } from './languages.js'

/**
 * What trouble can be with, by language: a line of words that name it (`~` stands for any ending), and how an answer does, behind `with` or
 * `mit`. What stands first goes before what stands further down; where one is part of another, it has to.
 */
export const matterWords: Readonly<Record<DraftLanguage, string>> = {
  en: `
    refund~, money back: the refund
    deposit: the deposit
    delay repay: the delay repay
    direct debit~: the direct debit
    standing order: the standing order
    overdraft fee~: the overdraft fee
    invoice, invoices: the invoices
    my bill, the bill, final bill, bills, billed: the bill
    fee, fees: the fees
    charged me, charged us, charged for, charged my, overcharged, double charged: the charge
    voucher, vouchers: the voucher
    subscription, subscriptions: the subscription
    contract: the contract
    parcel, parcels, package: the parcel
    suitcase: the suitcase
    luggage, baggage: the luggage
    preorder: the preorder
    delivery, deliveries: the delivery
    can't log in, cannot log in, login, logs me out, logged me out, logging me out, logs out, logged out: the login
    password: the password
    my account, our account: your account
    my card, card declined: your card
    internet, broadband: the connection
    no signal since, signal gone: the signal
    webhook, webhooks: the webhooks
    dns: the DNS
    imap: the IMAP login
    api: the API
    certificate renewal, ssl certs, certificates: the certificates
    server, servers: the servers
    export, exports: the export
    import, imports: the import
    backup, backups: the backup
    sync: the sync
    search: the search
    appointment, appointments: the appointment
    booking, bookings: the booking
    reservation: the reservation
    claim, claims: the claim
    flight: the flight
    ferry: the ferry
    train, trains: the train
    cabin: the cabin
    room, rooms: the room
    heating: the heating
    boiler: the boiler
    hot water, warm water: the hot water
    battery, batteries: the battery
    screen(?! reader): the screen
    charger: the charger
    brakes: the brakes
    bike: the bike
    sofa: the sofa
    table: the table
    lamp: the lamp
    dishwasher: the dishwasher
    washing machine: the washing machine
    oven: the oven
    fridge: the fridge
    meter reading~: the meter reading
    bin collection~: the bin collection
    bank transfer, transfer taking, transfer out: the transfer
    discount code, discount codes: the discount code
    gift card: the gift card
    statement: the statement
    tickets: the tickets
    seat, seats: the seat
    lift: the lift
    shower, showers: the showers
    chair: the chair
    mattress: the mattress
    plant, plants: the plant
    coffee machine, machine: the machine
    notifications, push messages: the notifications
    widget: the widget
    wifi, wi-fi: the wifi
    timer: the timer
    hotline, on hold: our hotline
    the app, app, apps: the app
    update, patch: the update
    website, web site, webpage: the website
    repair: the repair
    technician, engineer: the technician's visit
    your support, support team, support bot, customer support, customer service: our support`,
  de: `
    rückerstattung~, erstattung~: der Erstattung
    gutschrift~: der Gutschrift
    kaution: der Kaution
    lastschrift~: der Lastschrift
    abbuchung~, abgebucht, abbucht, bucht: der Abbuchung
    rechnung, rechnungen: der Rechnung
    abschlag, abschläge: dem Abschlag
    mahnung~: der Mahnung
    gebühr, gebühren: den Gebühren
    bonus: dem Bonus
    gutschein~: dem Gutschein
    abo: dem Abo
    kündigung~, gekündigt: der Kündigung
    vertrag: dem Vertrag
    paket, pakete: dem Paket
    sendung: der Sendung
    koffer: dem Koffer
    lieferung, geliefert: der Lieferung
    bestellung, bestellt: der Bestellung
    rücksendung: der Rücksendung
    login, einloggen, anmelden, anmeldung, ausgeloggt: der Anmeldung
    passwort: dem Passwort
    pushtan: der PushTAN
    mein konto, meinem konto, unser konto: dem Konto
    meine karte: der Karte
    rufnummer~: der Rufnummer
    sim-karte, sim: der SIM-Karte
    esim: der eSIM
    internet, anschluss: dem Anschluss
    kein netz, ohne netz: dem Netz
    server: dem Server
    import: dem Import
    export: dem Export
    suche: der Suche
    backup: dem Backup
    übermittlung: der Übermittlung
    video~: dem Video
    prüfung: der Prüfung
    zertifikat: dem Zertifikat
    termin, termine: dem Termin
    buchung: der Buchung
    reservierung: der Reservierung
    schaltung: der Schaltung
    fähre: der Fähre
    gondel: der Gondel
    zug, züge: dem Zug
    zimmer: dem Zimmer
    heizung: der Heizung
    warmwasser: dem Warmwasser
    stromausfall, strom weg, kein strom: dem Strom
    akku: dem Akku
    e-bike, fahrrad: dem Rad
    waschmaschine: der Waschmaschine
    spülmaschine: der Spülmaschine
    sofa: dem Sofa
    küche: der Küche
    torte: der Torte
    zählerstand~: dem Zählerstand
    zähler: dem Zähler
    überweisung: der Überweisung
    fahrkarte: der Fahrkarte
    aufzug: dem Aufzug
    duschen, dusche: den Duschen
    backofen: dem Backofen
    arbeitsplatte: der Arbeitsplatte
    brille, gleitsichtbrille: der Brille
    zeitung: der Zeitung
    router: dem Router
    aufnahmen: den Aufnahmen
    notizen: den Notizen
    programm: dem Programm
    medikament: dem Medikament
    rezept: dem Rezept
    warenkorb: dem Warenkorb
    ersatzteil: dem Ersatzteil
    fahrschein: dem Fahrschein
    warteschleife, hotline: unserer Hotline
    app: der App
    update: dem Update
    umstellung: der Umstellung
    website, webseite: der Website
    reparatur: der Reparatur
    techniker, monteur: dem Technikertermin
    support, kundendienst: unserem Support`,
}
