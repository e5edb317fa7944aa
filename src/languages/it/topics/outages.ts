import { TELLS, type Topic } from '../../topics.js'

/** What many have no longer: power, water, network, servers. */
export const outages: readonly Topic[] = [
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `
      senza luce|acqua|gas|internet|corrente|linea|segnale|rete|riscaldamento|elettricità|connessione|fibra|servizio, manca la luce|corrente|linea|l'acqua|acqua, manca l'acqua|internet,
      è andata via la luce|corrente|linea, saltata la luce|corrente|linea, saltata la, niente luce|acqua|gas|internet|corrente|linea|segnale|rete|campo, nessun segnale, zero segnale, zero tacche,
      nessuna tacca, non c'è campo|rete|linea|segnale|internet|luce|acqua, non prende, interruzione|interruzioni di|del|della|elettrica|idrica, blackout, black out, black-out, sbalzi di tensione,
      pressione bassa, poca pressione, acqua marrone|torbida|gialla|sporca, dal rubinetto, rubinetti, rubinetto, una goccia, senza una goccia, autobotte, autobotti, quando torna, quando tornerà,
      quando tornate, ripristino, ripristinare, ripristinato, orario di ripristino, guasto alla|al|sulla|in|generale|generalizzato|di, guasto, tutta la via|zona|città|azienda|strada|palazzina,
      tutto il quartiere|paese|condominio|palazzo|ufficio, nella mia zona, in zona, nel quartiere, anche i vicini, cabina elettrica, trasformatore, palo, cavo tranciato, centralina,
      server down|giù|fermo|offline|ko, server, i server, vps, datacenter, hosting, dns, pannello non, posta ferma|giù|bloccata|down|di tutta, caselle, pec, email ferme, pagina di stato, status,
      stato dei servizi, errore 502, 502, 503, 504, 500, timeout, database irraggiungibile, irraggiungibile, irraggiungibili, giù da, down da, è giù, è down, sono giù, sono down, giù tutto,
      sito giù|down|morto|ko, app giù|down|ko, piattaforma giù|down|ferma, ferma dalle|da, fermi da, fermo tutto, è tutto fermo, a tutti, a qualcuno va, va a qualcuno, a voi va, a voi funziona, anche a voi,
      anche voi, succede anche, solo a me, pos, il pos, pos non, pagamenti con carta, carte rifiutate, carta rifiutata ovunque, bancomat fuori, sportello fuori, colonnina, colonnine, modem rosso|lampeggia,
      luce rossa, lampeggia, fibra tranciata, antenna, ripetitore, manutenzione che|da|di|programmata, riscaldamento centralizzato, natel muto, telefono muto, muto da, muti, rotellina, gira la rotellina,
      la rotellina, checkout di, checkout, sistema occupato, occupato, dà occupato, codice dà, lucina rossa, luci rosse, spia rossa, in rosso, in rosso da, lampeggia rosso, connessione rifiutata,
      rifiuta la connessione|connessioni, database, failover, posta non parte, mail non partono, messaggi in coda, lista nera, blacklist, ip del, solo contanti, in contanti, segnare sul quaderno, pagherò,
      tornelli, sbarre, ascensori, mappa bianca, tutto bianco, chiamate di emergenza, solo emergenze, senza tono, linea muta, linea caduta|isolata|tagliata, cavo, ruspa, scavatrice, pozzo, tubatura,
      tubo rotto, tubo, perdita in strada, lampioni, illuminazione pubblica, tensione, gruppo elettrogeno, rete giù, in paese, nella frazione, è saltata, saltata, saltato, è giù tutto, giù tutto il,
      giù il palazzo, armadio, vedere l'armadio, nella chat del palazzo, è morto, solo 502, pannello si apre, morto da, è morto da, senza linea, giù anche oggi, giorno senza, blocco totale
    `,
  },
  {
    kind: 'outage',
    phrases: `
      guasto generale, interruzion*, manutenzione, senza luce|corrente|internet|acqua|rete|linea, tutta la città|via|zona, tutti, altri, fibra, internet, wifi, rete, linea, modem, router, connessione,
      copertura, elettricità, corrente, disserviz*
    `,
  },
]
