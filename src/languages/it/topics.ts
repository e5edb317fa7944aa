import { TELLS, type Topic } from '../topics.js'

// Said of hardly any other trouble first, then the things that it is about.
export const topics: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `caldaia, moka, manico, si è sciolto, si è ripiegato, il display, e-bike, km, puzzava, maniglia del, pappa, manubrio, monopattino, sportello del, rilevatore*, pezzo di vetro, snodo, si è spezzato, vesciche, filtro, libretto, sciroppo`,
  },
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `texture, converte, nel carrello, fatture scartate, scarto #, torna indietro con, sdi, dopo l'aggiornamento, appena clicco, tre browser, snapshot, il 404, salvataggio*, crasha`,
  },
  {
    kind: 'account',
    weight: TELLS,
    phrases: `attivarla, attivazione, i miei due account, unificato, il mio cognome, caratteri non validi, account rubato, mail e password, nuova app ~ vecchia, codice generato, utenza`,
  },
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `in bonus, rimborso di, rimborso ~ minuti, disdetto, al mese, quota, metà della quota, doppio addebito, cifra, in fattura`,
  },
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `rider, quasi arrivato, palazzo sbagliato, ritirato da, l'ha ritirato, in transito, gira l'italia, fattorino, portinaio, sotto casa, doveva arrivare`,
  },
  {
    kind: 'service',
    weight: TELLS,
    phrases: `assistenza autorizzata, l'assistenza viene, biglietteria, serranda, ci ha risposto, perito, preventivo, numero verde, corsa soppressa, corsa ~ soppressa, il tecnico viene, accompagnatrice, betoniera, citofono, ascensore, sul molo, dove dormiamo, daccapo, pratica, in lavorazione`,
  },
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `morto da, è morto da, senza linea, giù da, giù anche oggi, giorno senza, down da, blocco totale`,
  },
  {
    kind: 'security',
    weight: TELLS,
    phrases: `iban, i solleciti, di un altro palazzo, bonifici ~ di, con nome e, di sconosciuti, di uno sconosciuto, foto private, accesso sconosciuto`,
  },
  {
    kind: 'product',
    phrases: `bollitore, tostapane, frigo, frigorifero, congelatore, forno, frullatore, aspirapolvere, lavatrice*, lavastoviglie, asciugatrice*, lampada, lampade, lampadina*, sedia, sedie, tavolo, divano, materasso, letto, mensola*, cassetto*, tenda, tende, cuscino*, tappeto, scarpa, scarpe, stivali, suola, suole, giacca, cappotto, camicia, vestito, vestiti, pantaloni, jeans, calze, cerniera, zip, cucitura*, bottone, bottoni, tessuto, cinturino, fibbia, maniglia, coperchio, viti, ruota, ruote, freno, freni, sella, bici, bicicletta, monopattino*, batteria, batterie, caricatore, caricabatterie, cavo, cavi, spina, cuffie, auricolari, cassa, tastiera, obiettivo, fotocamera, orologio, giocattolo, bambola, passeggino, bottiglia, scatola, confezione*, imballaggio, imballo, sapore, sugo, caffè, tè, latte, yogurt, formaggio, pane, cereali, cioccolato, biscotti, crema, shampoo, sapone, taglia, misura, colore, padella, coltello, tazza, zaino, valigia, valigie, ombrello, drone, tubo, pompa, garanzia, ricambio, pezzi di ricambio, carne, pesce, pollo, piatto, piatti, pasto, pizza, panino, panini`,
  },
  {
    kind: 'bug',
    phrases: `app, applicazione, applicazioni, aggiornamento, aggiornamenti, versione, patch, firmware, schermo, schermata, menu, impostazioni, widget, sincronizz*, export*, esport*, import*, scaricare, scarica, browser, plugin, api, cache, notifica, notifiche, file, cartella, documento, audio, sottotitoli, partita, livello, android, iphone, ipad, windows, mac, linux, beta, reinstall*, riavvi*, sito web, modulo online, qr code`,
  },
  {
    kind: 'account',
    phrases: `account, accesso, accedere, login, loggarmi, utente, password, credenziali, profilo, bloccato, sospeso, codice di verifica, verifica, autenticazione, spid, otp, registrazione, area clienti, area personale, area riservata`,
  },
  {
    kind: 'billing',
    phrases: `fattura, fatture, fatturazione, bolletta, bollette, addebit*, prelev*, commissione, commissioni, rimbors*, pagamento, pagamenti, pagato, abbonamento, abbonamenti, rinnovo, aumento, aumenti, rincar*, tariffa, tariffe, canone, cauzione, sconto rifiutato, credito, bonifico, conguaglio, estratto conto, soldi, disdetta, penale, rimodulazion*, cashback`,
  },
  {
    kind: 'delivery',
    phrases: `pacco, pacchi, ordine, ordini, consegn*, corriere, corrieri, spedi*, invio, tracking, tracciamento, numero di tracking, punto di ritiro, giacenza, vicino, vicina, dogana, deposito, magazzino, mittente, articolo sbagliato, prodotto sbagliato`,
  },
  {
    kind: 'service',
    phrases: `personale, cameriere, camerieri, cameriera, dipendente*, commesso, commessa, commessi, tecnico, tecnici, autista, controllore, capotreno, hostess, cassiera, cassiere, medico, dottore, professore, istruttore, servizio clienti, assistenza, supporto, chat, operatore, operatrice, coda, fila, appuntamento, prenotazion*, camera, hotel, albergo, doccia, colazione, corso di, volo, voli, treno, treni, autobus, bus, metro, metropolitana, tram, posto, posti, binario, bagaglio, bagagli, filiale, negozio, negozi, sportello, reclam*, lettera, maleducat*, scuse, promesso, risposta, attesa`,
  },
  {
    kind: 'outage',
    phrases: `guasto, guasto generale, blackout, interruzion*, server, manutenzione, senza luce|corrente|internet|acqua|rete|linea, tutta la città|via|zona, tutti, altri, fibra, internet, wifi, rete, linea, modem, router, connessione, copertura, dns, elettricità, corrente, disserviz*`,
  },
  {
    kind: 'security',
    phrases: `phishing, truffa, truffe, truffator*, frode, frodi, hackerat*, hacker, violat*, fuga di dati, clonat*, furto, furto d'identità, dati di un|un'altra, polizia postale, rubato, falso, falsa, gdpr, garante, privacy, falla`,
  },
]
