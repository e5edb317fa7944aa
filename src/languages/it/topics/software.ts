import { TELLS, type Topic } from '../../topics.js'

/** Programs, and how they misbehave. */
export const software: readonly Topic[] = [
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `
      dall'ultimo aggiornamento|ultima versione, dopo l'aggiornamento, dopo l'ultimo|l'ultima aggiornamento|versione, con l'aggiornamento|l'ultimo|la nuova, dall'aggiornamento, da quando c'è la #,
      da quando ho aggiornato, dalla build|versione, build, versione #, alla #, torno alla #, patch, crasha, crash, si chiude da sola|solo, si chiude appena|ogni, si blocca, si impalla, si pianta, si freeza,
      schermata bianca|nera|blu, schermo nero|bianco, tasto ~ grigio|non, il tasto, pulsante, il pulsante, è grigio, non salva, non si salva, non sincronizza, sincronizzazione, desincronizza*, esporta,
      esportazione, importazione, in stampa, stampa in coda, stampe, stampando, intestazione, loop infinito, va in loop, in loop, gira all'infinito, errore #, codice errore, codice di errore,
      messaggio di errore, file, csv, pdf, excel, xml, cmyk, modello, colonna, colonne, decimale, decimali, arrotondamento, arrotondamenti, arrotonda, calcola male, calcolo sbagliato, conteggio sbagliato,
      conta male, somma sbagliata, totale sbagliato, doppioni, duplicati, duplica, duplicato, campo vuoto, vuoto, invertiti, invertito, invertite, tradotto, traduzione, in inglese, lingua, fuso orario,
      ora legale, cambio dell'ora, ora sbagliata, data sbagliata, formato data, calendario, promemoria, notifiche, notifica, sveglia non, widget, tema scuro, modalità offline, bluetooth, associare, associa,
      gps, percorso sbagliato, mappa, posizione, chilometri, contapassi, sensore, sottotitoli, audio sfasato, senza audio, microfono, bug, baco, buggata, buggato, glitch, missione, npc, boss, trofeo,
      salvataggio, salvataggi, cloud, progressi, ripartire da capo, capitolo, livello non, lag, fps, matchmaking, joystick, comandi, collisioni, texture, mod, dlc, sviluppatori, log, log qui,
      log in allegato, riproducibile, passi per, browser, chrome, firefox, safari, api, webhook, token, plugin, modulo, integrazione, regressione, fix, correzione, correggete, scarta il file, scartata,
      modulo online, campo, casella di spunta, captcha, ricerca non, filtro, ordinamento, cursore, autosalvataggio, tool, strumento, firmware, dopo il firmware, il firmware, sensori, allarme scatta,
      scatta da solo, navigatore, navigazione, mi ha mandato in|per|su, mandare un camion, mandarmi, mi manda in|per|su, mi ha fatto passare, indicazioni, percorso, sei arrivato, destinazione,
      modalità camion, la voce, voce in, voce del, dice invece, invece di dire, refuso, errore di battitura, scritto male, testo, si legge, dovrebbe essere, dialogo, battuta del, etichette,
      stampare le etichette, movimento è diventato, movimenti doppi, ogni movimento, contabilità, iva per riga, centesimo, un centesimo, ripristinare il backup, backup, tornare alla, tornare indietro,
      versione precedente, vecchia versione, si riavvia, riavvio, avvio, eco, ritardo di mezzo, mezzo secondo, latenza, mia voce, lo schermo resta, resta su, dopo la migrazione, migrazione, importati,
      ritornano, cancello e ritorna, togliere i doppi, i doppi, non mi fa scrivere, tastiera non, non riconosce la carta|voce|faccia, contatore dell'app, cronometro, orari sbagliati, orari,
      conto alla rovescia, partita corrotta, file corrotto, corrotto, corrotta, sistematela, sviluppatori leggono, converte, nel carrello, fatture scartate, scarto #, torna indietro con, sdi, appena clicco,
      tre browser, snapshot, il 404, salvataggio*
    `,
  },
  {
    kind: 'bug',
    phrases: `
      app, applicazione, applicazioni, aggiornamento, aggiornamenti, versione, schermo, schermata, menu, impostazioni, sincronizz*, export*, esport*, import*, scaricare, scarica, cache, cartella, documento,
      audio, partita, livello, android, iphone, ipad, windows, mac, linux, beta, reinstall*, riavvi*, sito web, qr code
    `,
  },
]
