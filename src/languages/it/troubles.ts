import type { Group } from '../lexicon.js'

/**
 * Things that fail, are missing, come late, cost what they should not. `non` stands before the verb with clitics between ("non mi si apre"),
 * and a second denial behind it adds to it ("non funziona niente").
 */
export const troubles: readonly Group[] = [
  {
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      non <funziona>, non <pron> <funziona>, non <pron> <pron> <funziona>, non <funziona> più|mai|niente|nulla|proprio|assolutamente|bene, non <pron> <funziona> più|mai|niente|nulla|proprio, non funziona un cazzo|tubo|accidente|corno, non ha|hanno mai? funzionato, non sta|stanno funzionando,
      non va|vanno più|mai|niente|nulla|proprio|internet|da, non mi va|vanno più|internet|il|la|l'app, <servizio> non <pron>? va|vanno, funziona|funzionano|funzionava male|malissimo|poco|quando vuole, va|vanno malissimo|a singhiozzo|a scatti|in crash|in errore|in blocco|in tilt|in palla, a singhiozzo, a scatti,
      ha|hanno smesso di funzionare|andare|caricare|rispondere, smette|smettono di funzionare, smesso di funzionare, non fa niente|nulla quando, non succede niente|nulla quando|se, non dà segni di vita, non da segni di vita, nessun segno di vita, non dà|da segnale|immagine,
      non si vede niente|nulla|più|bene, non si sente niente|nulla|più|bene, niente segnale, resta|rimane|restano|rimangono bloccato|bloccata|fermo|ferma|nero|nera|bianco|bianca|in caricamento|a caricare, continua a caricare|girare|bloccarsi|chiudersi, caricamento infinito, gira a vuoto, schermo|schermata nero|nera|bianco|bianca|blu, pagina bianca,
      fuori servizio, fuori uso, inutilizzabile, inutilizzabili, malfunzionante, malfunzionamento, malfunzionamenti, disservizio, disservizi, non serve|servono a niente|nulla, non serve a un cazzo, non serve a niente e nessuno, inservibile, non visualizza|mostra|compare|compaiono|appare, non mi visualizza|compare|appare|esce, non prende|prendono il|la|più|niente, mi molla, mi mollano, molla a metà, mi lascia a piedi, lasciato a piedi, lasciata a piedi, non scalda, non riscalda, non raffredda, non carica più, in blocco, va in blocco, va in protezione, segna sempre, segna # ma, si ferma a metà, si pianta,  errore 404, smette di andare, fa i capricci, fa quello che vuole, nun funziona, nun va, nun funge, non funge, nn funziona, nn va, nn si apre, nn parte, non parte, non si avvia, non si accende, non mi parte
    `,
  },
  {
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      non <riesco> a, non <riesco> più|proprio|ancora|mai a, non <riesco>, non <riesco> più, non ci riesco|riesce|riusciamo, non si riesce a, non si riesce più a, non si riesce, non <posso> <fare>, non <pron> <posso> <fare>, non <posso> più|nemmeno|neanche|neppure <fare>, non si può <fare>, non si può nemmeno|neanche|più <fare>, non <pron> fa|lascia|permette|consente <fare>, non <pron> fa|lascia|permette|consente di <fare>, non <pron> fa|lascia|permette più|nemmeno, non è possibile <fare>, non è più possibile,
      impossibile <fare>, impossibile da <fare>, è impossibile <fare>, risulta impossibile, mi è impossibile, ci è impossibile, impossibilitato a, impossibilitata a, impossibilitati a, impossibilità di, incapace di, incapaci di, non c'è modo|verso|maniera di, nessun modo di|per, senza poter <fare>, senza riuscire a, senza riuscirci, provo|provato|provando|tento|tentato a|di? <fare> ~ da, provo|sto provando da, cerco|sto cercando di <fare> da, inutilmente, senza successo, invano, niente da fare, non accetta|riconosce|legge ~ carta|password|codice|tessera, mi rifiuta|respinge, operazione|pagamento|carta|richiesta|transazione rifiutato|rifiutata|negato|negata|respinto|respinta|fallito|fallita, pagamento non riuscito|andato, non andato a buon fine, non va a buon fine, non è andato a buon fine, contiene caratteri non validi, caratteri non validi, dato non valido, codice non valido, non valido secondo, non mi fa, nn mi fa, nn riesco, nn si riesce, nn posso, non c'è un tasto|pulsante|numero, manca il tasto|pulsante, serve il codice ~ ~ vecchia, cane che si morde
    `,
  },
  {
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      guasto, guasta, guasti, guaste, si è|sono guastato|guastata|guastati, bug, bugs, baco, baggato, baggata, buggato, buggata, errore, errori, messaggio d'errore, messaggio di errore, codice d'errore, codice di errore, mi dà|da errore, dà errore, da errore, errore #, errore di sistema, difetto, difetti, difetto di fabbrica|fabbricazione, difettoso, difettosa, difettosi, difettose, anomalia, anomalie, crash, crasha, crashano, crashato, crashata, crasha sempre, si chiude da|sola|solo|di, si chiude da sola|solo, si blocca, si bloccano, si è|sono bloccato|bloccata|bloccati, mi si è|sono bloccato|bloccata, si impalla, impallato, impallata, si impianta, piantato, piantata, si è piantato|piantata, in tilt, si freeza, freezato, laggare, si disconnette, si sconnette, si scollega, mi disconnette|scollega|butta, mi butta fuori, perde la connessione|il segnale|la linea, cade la linea|connessione|chiamata, cade sempre, continue disconnessioni|cadute, si riavvia da, si riavvia, si spegne da|sola|solo|continuamente, si spegne,
      rotto, rotta, rotti, rotte, si è|sono rotto|rotta|rotti|rotte, mi si è rotto|rotta, si rompe, si rompono, spaccato, spaccata, crepato, crepata, incrinato, graffiato, graffiata, graffi, ammaccato, ammaccata, danneggiato, danneggiata, danneggiati, danneggiate, rovinato, rovinata, rovinati, rovinate, strappato, strappata, strappati, strappate, scucito, scucita, scuciti, scucite, ammaccati, ammaccate, spaccati, spaccate, graffiati, graffiate, bucati, bucate, storti, storte, bruciati, bruciate, si è scucito|scucita|staccato|staccata|scollato|scollata|strappato|strappata, bucato, bucata, storto, storta, perde acqua|olio|gas|liquido, gocciola, fuso, fusa, bruciato, bruciata, si è bruciato|bruciata|fuso|fusa, non tiene la carica|più, si scarica subito|in|dopo, la batteria dura, si surriscalda, surriscaldamento, scotta, arrivato|arrivata|arrivati|ricevuto|consegnato ~ rotto|rotta|rotti|aperto|aperta|danneggiato|danneggiata|incompleto|vuoto|vuota|ammaccato|sbagliato|usato, fatto male, fatta male, fatti male, falla, falle, avaria, in avaria, scassato, scassata, scassone, catorcio, rottame, ferrovecchio, carretta, carrette, converte ~ ~ ~ anche se, raddoppia|raddoppiati|raddoppiate da solo|sola, duplicati, duplicate, doppioni, si sfasa, sfasato, sfasata, fuori sincrono, sballato, sballata, sballati, sballa, azzerato, azzerata, si azzera, azzerati, resettato da, si resetta, texture, sparisce, spariscono, sciolto, sciolta, sciolti, si è sciolto|sciolta|piegato|piegata|ripiegato|ripiegata|aperto|aperta|sfilato|sfilata|scardinato, si e sciolto|sciolta|rotto|rotta|staccato|staccata|bloccato|bloccata|spento|spenta, in frantumi, a pezzi, in mille pezzi, scheggiato, scheggiata, sbeccato, sbeccata, scollata, torna indietro con, tornano indietro, torna indietro lo, scarto #, scartata, scartate, scartato, scartati, fischia, balla tutto, traballa, traballante, mette nel carrello #, mi mette #, ne aggiunge, aggiunge da solo, si scuce, si scolla, si sfalda, pallini, si è ristretto|ristretta|scolorito|scolorita, perde colore, perde pezzi, mostra gli|i|le|la ~ ~ inglese|sbagliati|sbagliate|contrario, mescola i|le|gli|tutto, conta al contrario, si cancella, si cancellano, cancella tutto|i|le, dimentica tutto|i|le
    `,
  },
  {
    name: 'condition',
    points: 1.2,
    kind: 'product',
    severity: 2,
    phrases: `
      sporco, sporca, sporchi, sporche, sporcizia, lurido, lurida, luridi, luride, lercio, lercia, sudicio, sudicia, zozzo, zozza, puzza, puzzano, puzzava, puzzolente, puzzolenti, maleodorante, maleodoranti, cattivo odore, odore di, fetore, muffa, ammuffito, ammuffita, ammuffiti, marcio, marcia, marci, marce, scaduto, scaduta, scaduti, andato a male, andata a male, avariato, avariata, immangiabile, immangiabili, imbevibile, disgustoso, disgustosa, disgustosi, nauseante, nauseabondo, crudo, cruda, freddo, fredda, freddi, arrivato|arrivata freddo|fredda, gelido, insipido, stantio, scotto, bruciacchiato, blatte, scarafaggi, scarafaggio, cimici, insetti, topi, un capello nel|nella, ruggine, arrugginito, arrugginita, macchiato, macchiata, macchie, scolorito, scolorita, sbiadito, taglia|misura|colore|modello sbagliato|sbagliata|diverso|diversa, altro colore, altra taglia, qualità scadente|pessima|bassissima|penosa|discutibile, pessima qualità, scarsa qualità, bassa qualità, scadente, scadenti, cineseria, cinesata, affollato, affollatissimo, sovraffollato, stracolmo, strapieno, strapiena, stipati come, pieno come un uovo, come sardine, carro bestiame, carri bestiame, senza aria condizionata, senza riscaldamento, aria condizionata rotta|spenta, degrado, fatiscente, fatiscenti, sgangherato, in pessime condizioni, in pessimo stato, in condizioni pietose, abbandonato a, abbandonata a, scadenza grattata|coperta|cancellata, scadenza superata, puzzolentissimo, ke puzzava, puzzava da, andato a puttane, rancido, rancida, acido, cadavere di, molliccio, gommoso, gommosa, bruciata sotto, appassito, appassita, appassiti, marcita, marcito, cantiere, betoniera, vista cantiere, lenzuola sporche, capelli nel|sul|in, scarafaggi nel, formiche in|nel
    `,
  },
  {
    name: 'shortage',
    points: 1,
    kind: 'delivery',
    phrases: `esaurito, esaurita, esauriti, non disponibile, non disponibili, non c'è disponibilità, indisponibile, irreperibile, introvabile, introvabili, manca, mancano, mancava, mancavano, mancante, mancanti, incompleto, incompleta, incompleti, mancanza di, carenza di, carenza, non c'era|c'erano, non ci sono posti|più|appuntamenti|treni|corse, nessun posto|appuntamento disponibile, una sola cassa, un solo sportello, poco personale, mancanza di personale, finite le scorte, fine scorte`,
  },
  {
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `
      ogni volta che, ogni santa volta, ogni santo giorno, ogni due minuti, ogni cinque minuti, ogni # minuti, ogni tre per due, un giorno sì e, un giorno si e, tutti i giorni, tutti i santi giorni, tutte le mattine, tutte le sere, tutte le settimane, tutti i mesi, di continuo, in continuazione, continuamente, costantemente, sistematicamente, puntualmente, sempre la stessa storia|cosa, sempre lo stesso problema|errore|discorso, sempre gli stessi|le stesse, sempre peggio così, stessa storia, stesso problema, stesso errore, solita storia, il solito problema, i soliti problemi, la solita, le solite, i soliti, il solito, ci risiamo, siamo alle solite, punto e a capo, siamo punto e a capo, e si ricomincia, si ripete, si ripetono, appena apro|provo|entro|clicco|accendo, a ogni accesso|aggiornamento|avvio, ad ogni aggiornamento|accesso
    `,
  },
  {
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      problema, problemi, problemone, problemoni, ho un problema, ho problemi, abbiamo problemi, problema con, problemi con, inconveniente, inconvenienti, intoppo, intoppi, disagio, disagi, difficoltà, un casino, casino, casini, che casino, un macello, macello, bordello, caos, nel caos, delirio, confusione, pasticcio, pasticci, disorganizzazione, disorganizzati, disorganizzato, disorganizzata, qualcosa non va|quadra, non torna, non tornano, non mi torna, i conti non tornano, che succede, cosa succede, cosa sta succedendo, che sta succedendo, cos'è successo, che è successo, sbagliato, sbagliata, sbagliati, sbagliate, hanno|avete sbagliato, un vostro errore, per errore, per sbaglio, sparito, sparita, spariti, sparite, è|sono sparito|sparita|spariti, scomparso, scomparsa, scomparsi, svanito, svaniti, perso, persa, persi, perse, perduto, smarrito, smarrita, smarriti, non corrisponde, non conforme, diverso da quello|come, diversa da quella|come, non è quello che, complicato, complicatissimo, macchinoso, macchinosa, incomprensibile, incomprensibili, problematico, problematica, in difficoltà, fatica a, faccio fatica, un'odissea, odissea, un'impresa, un calvario, calvario, via crucis, labirinto, mi ha obbligato|obbligata a|ad, obbligato a passare, obbligata a passare, siamo daccapo, punto a capo, daccapo, siamo sempre lì, comica, le comiche, kafkiano, kafkiana, gioco dell'oca, surreale, roba da matti, cose da pazzi, un cinema, na vergogna, un girone, rimpallare, rimpallano, se la rimpallano, per colpa di <brand>, colpa di <brand>, il vicino più, nessuno sa, non risultano, non risulta, nun se po, è un inferno
    `,
  },
  {
    name: 'unresolved',
    points: 1.9,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      ancora niente, ancora nulla, ancora nessuna|nessun, ancora in attesa, ancora in|senza, ancora non <pron>? <risolto>, ancora non, non ancora <risolto>, non è stato|stata ancora? <risolto>, non avete|hanno ancora? <risolto>, mai <risolto>, non <risolto>, niente di fatto, nulla di fatto, nessuna soluzione, nessuna novità, nessun aggiornamento, nessun miglioramento, nessun riscontro, senza soluzione, senza risolvere, irrisolto, irrisolta, tutto tace, tutto fermo, è tutto fermo, fermo da, ferma da, fermi da, non si muove niente|nulla, non cambia niente|nulla, non cambia mai niente|nulla, non è cambiato niente|nulla, siamo ancora a|qui|in, sono ancora qui|in|senza|a, persiste, persistono, il problema persiste|continua|rimane, non si risolve, non risolvete|risolvono|risolve|risolvi ~ niente|nulla|mai, non risolvono il|un, nessuno risolve|fa niente|interviene|si, non fa|fanno|fate niente|nulla, non fanno un cazzo, non fate un cazzo, non si fa niente|nulla, mi rimbalzano, rimbalzato da, rimbalzata da, sballottato da, rimpallo di, rimpalli, scaricabarile, palleggio, si rimpallano, ci prendono in giro, mi prendono in giro, in lavorazione, ancora in lavorazione, giro in tondo, pratica ~ ~ lavorazione|ferma|sospesa, da settimane in
    `,
  },
  {
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `lento, lenta, lenti, lente, lentissimo, lentissima, lentissimi, lentezza, va|vanno lento|lenta|lentissimo|piano, lumaca, lumache, a passo di lumaca, come una lumaca, tartaruga, bradipo, bradipi, un'eternità, interminabile, interminabili, infinito, tempi biblici, tempi infiniti, tempi lunghissimi, ci mette|mettono ~ ore|secoli|anni|giorni|un'eternità|una vita, lagga, laggano, lag, rallentato, rallentata, rallentamenti, rallenta, macchinosa lenta, connessione ridicola|penosa|pessima|scarsa, velocità ridicola|penosa|scarsa, si carica in|dopo, impiega ore|giorni|secoli`,
  },
  {
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `da quando avete|hanno|ho aggiornato|cambiato|fatto, dopo|con l'ultimo aggiornamento, dopo|con l'aggiornamento, con la|questa nuova versione|grafica|interfaccia|app, dall'ultimo aggiornamento, dopo la migrazione|fusione, sempre peggio, di male in peggio, peggio di prima, peggio che mai, peggiorato, peggiorata, peggiorati, peggiora, peggiorano, peggiorando, peggioramento, peggiorare, prima funzionava, prima andava, prima era meglio|molto, una volta funzionava|era|si, era meglio prima|quando, si stava meglio, meglio prima, non è più quello|quella|come, non siete più quelli|come, avete rovinato|tolto|eliminato|peggiorato, hanno rovinato|tolto|eliminato|peggiorato, calo di qualità, qualità calata, caduti in basso, caduta in basso, che fine ha|hanno|avete fatto, degenerato, degenerata, involuzione, un passo indietro, passi indietro, dall'ultima versione, dalla nuova versione, dalla versione, con la nuova interfaccia|grafica`,
  },
  {
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 2,
    phrases: `
      <brand> down|giù|morto|morta|ko|offline, <brand> non <pron>? va|funziona|risponde|si apre, <servizio> ~ giù|down|ko|offline|assente|guasto|fuori|irraggiungibile|inaccessibile, <servizio> giù|down|ko|offline|assente|assenti|morto|morta|irraggiungibile, <servizio> è|sono ~ saltato|saltata|caduto|caduta|morto|morta|irraggiungibile|inaccessibile, è caduto|caduta <servizio>, <brand> è ~ irraggiungibile|inaccessibile|crollato|morto, niente <servizio>, nessun <servizio>, nessuna <servizio>, senza <servizio>, non c'è <servizio>, non c'è più|la|il|ancora <servizio>, non c'è linea|campo|segnale|corrente|luce|acqua, non ho più|ancora|la|il? <servizio>, non abbiamo più|ancora|la|il? <servizio>, manca <servizio>, manca la|l'|il <servizio>, senza linea|luce|acqua|corrente|gas|telefono, salta <servizio>, isolato da, isolata da, isolati da, irraggiungibile, irraggiungibili, inaccessibile, inaccessibili, sito|server|app|sistema in manutenzione, in manutenzione da, tutto bloccato|fermo|giù|down, bloccato tutto, è tutto bloccato|fermo|giù|down, sono|siete giù|down, paralizzato, paralizzata, in ginocchio, linea morta, linea muta, telefono muto, telefono isolato, server saturi|intasati|pieni, intasato, intasata, morto da, morta da, <brand> è morto|morta da, <brand> e morto|morta da, senza linea a|da, giorno senza <servizio>, giorni senza <servizio>, giù anche oggi, giù da, down da, non va da, fermo da stamattina, spento da, linea ko, niente internet|rete|luce|acqua|linea, di nuovo giù, di nuovo ko, secondo|terzo|quarto|quinto|sesto|settimo|ennesimo giorno senza, tutta la valle|città|via|zona|regione senza <brand>, tutto il paese|quartiere|palazzo|borgo senza <brand>, senza <brand> da, niente <brand> da
    `,
  },
  {
    name: 'outage',
    points: 2.1,
    kind: 'outage',
    severity: 2,
    phrases: `blackout, black out, black-out, guasto generale|alla|al|sulla|di|della|nazionale|diffuso, interruzione, interruzioni, interruzione di|del|della servizio|corrente|linea, servizio interrotto|sospeso, circolazione interrotta|sospesa|rallentata, linea interrotta, mancanza di corrente|acqua|linea|segnale|energia, disservizio generale|nazionale|su, disservizi su|alla|in, down generale|nazionale|totale, errore 500, errore 502, errore 503, errore 504, server down, server giù, rete satura|sovraccarica|down|assente, saltata la corrente|luce|linea, è saltata la`,
  },
  {
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 3,
    phrases: `tutta la città|zona|via|regione|palazzina|italia senza|è|isolata, tutto il quartiere|paese|palazzo|condominio|centro senza|è|isolato, in tutta italia, in tutta la zona, migliaia di clienti|utenti|persone|passeggeri|pendolari, tutti i clienti|gli utenti, a livello nazionale, non sono l'unico, non sono l'unica, non sono il solo, non sono la sola, non solo io, non solo a me, anche altri, anche ad altri, siamo in tanti|molti, succede a tutti, a tutti i miei, siamo in duecento|cento|trecento|cinquanta|venti|tanti|molti, siamo in #, tutto il molo|treno|paese|quartiere|palazzo, duecento persone, centinaia di persone|passeggeri, migliaia di utenti|persone`,
  },
  {
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `<mio> dati|foto|file|mail|email|messaggi|contatti|documenti|partite|progressi|salvataggi|backup|note|chat ~ persi|perse|perso|cancellati|cancellate|sparite|spariti|eliminati|eliminate|scomparsi, ho|abbiamo ~ perso tutto|tutte|tutti|i|le, perso tutto, persi tutti i, perse tutte le, cancellato tutto, cancellate tutte, cancellati tutti, mi ha|avete|hanno cancellato ~ tutto|tutti|tutte|dati|foto|account, mi si è|sono cancellato|cancellati|cancellate, si è cancellato tutto, si sono cancellati|cancellate, è sparito tutto, sono sparite|spariti tutti|tutte|le|i, senza backup, nessun backup, irrecuperabile, irrecuperabili, sono spariti|sparite #, spariti #, spariti ~ anni|mesi|ricordi, sparite le foto, spariti i file, perdite ~ risultano, svanite le foto, persi tutti i|gli, cancellate le|tutte foto|chat`,
  },
  {
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 3,
    phrases: `
      non <riesco> ~ accedere|entrare|loggarmi|connettermi|autenticarmi|registrarmi|collegarmi, non <riesco> a|ad fare il? login|accesso, non <posso> ~ accedere|entrare|loggarmi, non <pron> fa|lascia accedere|entrare|loggare, non <pron> permette di accedere|entrare, impossibile accedere|entrare|loggarsi|autenticarsi|collegarsi, <conto> ~ bloccato|bloccata|sospeso|sospesa|chiuso|chiusa|cancellato|cancellata|disattivato|disattivata|disabilitato|disabilitata|eliminato|bannato|congelato, <conto> ~ ~ bloccato|bloccata|sospeso|sospesa|chiuso|disattivato|disabilitato, mi avete|hanno|ha ~ bloccato|sospeso|chiuso|disattivato|bannato|disabilitato|cancellato, ci avete|hanno bloccato|sospeso|disattivato|chiuso, bloccato il|la|il mio|la mia conto|account|carta|profilo|linea|sim, bloccato l'account, sospeso l'account, chiuso l'account, account bloccato|sospeso|disattivato, bannato, bannata, perso l'accesso, perso accesso, senza accesso a|al|ai, tagliato fuori, tagliata fuori, chiuso fuori, chiusa fuori, non riconosce la|il|le password|codice|mail|utente|credenziali|account, password errata|sbagliata|non valida, credenziali errate|non valide, codice ~ non arriva, non arriva il|l'|la codice|sms|mail|otp|pin, non <pron> arriva il|l'|la codice|sms|mail|otp|pin, non ricevo il|la|l'|nessun codice|sms|mail|otp, account inesistente, utente inesistente, account non esiste, cambiato mail e password, cambiato la password, cambiata la password, account rubato, profilo rubato, account unificato, unificato ~ account, attivazione ~ vecchia, codice ~ generato, utente non trovato, credenziali errate|non, password errata, mi dice utente, fuori dal mio account, indirizzo non associato, non associato, un codice che non|ke, codice ke nn, codice che nn, chiede un codice, mi chiede un codice
    `,
  },
  {
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `<conto> ~ hackerato|hackerata|violato|violata|rubato|rubata|clonato|clonata|compromesso, mi hanno hackerato|clonato|violato|rubato ~ <conto>, mi hanno hackerato|clonato, hackerato il|la|l'account, clonata la, clonato la, carta clonata, bancomat clonato, fuga di dati, furto di dati|identità, furto d'identità, dati rubati|trafugati|esposti|violati|pubblicati|online, rubato i miei dati, rubati i miei dati, sottratti i dati, addebiti|acquisti|pagamenti|prelievi|bonifici|movimenti che non ho|non riconosco|mai, addebiti|addebito|pagamento|prelievo|bonifico non autorizzato|autorizzata|autorizzati|riconosciuto, addebito fraudolento, transazioni sospette|fraudolente, dati|fatture|bollette di un|un'altra|altro altro|altra|persona|cliente, i dati di un altro|un'altra|altri, vedo i dati|le fatture di, vedo i|gli|le|dati|tutti|tutto bonifici|iban|dati|fatture|nomi|ordini|messaggi|referti|movimenti, vedo ~ ~ ~ di un altro|un'altra|altri|altra|sconosciuti, iban e, di un altro condominio|palazzo|cliente|utente|paziente, di un'altra persona|cliente|famiglia|signora|utente, di altre persone|famiglie, di tutto un altro, dati di sconosciuti, di uno sconosciuto, di una sconosciuta, con nome e cognome|interno|indirizzo, nome e cognome ~ tutti, loro vedano|vedono noi|me, chiunque può vedere|leggere|entrare, visibili a tutti, visibile a tutti, in chiaro ~ password, foto private, foto ~ private ~ online|motore, accesso da un dispositivo, accesso sconosciuto, dispositivo sconosciuto, qualcuno è entrato, qualcuno ha fatto l'accesso, estratti|fatture|bollette|referti|foto|messaggi|ordini|dati|ricette ~ di una certa|tale, estratti|fatture|bollette|referti|foto|messaggi|ordini|dati|ricette ~ di un certo|tale, trovo i|gli|le ~ ~ di un|una|altri, mi trovo i|gli|le ~ di un|una|altri, di un perfetto sconosciuto, di una perfetta sconosciuta, vedo quelli|quelle|quello|quella di`,
  },
  {
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `hackerato, hackerata, hacker, pirateria, phishing, smishing, spam, chiamate commerciali|moleste|pubblicitarie|spam, telefonate commerciali|moleste|pubblicitarie, call center molesti|aggressivi|abusivi, telemarketing, privacy, garante della privacy, garante privacy, gdpr, dati personali, vendete i miei dati, venduto i miei dati, virus, malware, stalking telefonico, mi tempestate, mi tempestano`,
  },
  {
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `è una truffa ?|o|vero, è una truffa o, è truffa o, è vero o falso, è affidabile o, questa|questo|quest' mail|messaggio|sms|email|chiamata|sito è|sono ~ vero|vera|vostro|vostra|reale|autentico|una truffa|falso, è davvero vostro|vostra, siete davvero voi, siete voi che, mail sospetta|falsa|truffa, sms sospetto|falso|truffa, messaggio sospetto|falso, finto sms|sito|operatore|corriere|messaggio, finta mail|email|pagina, sito falso, si spaccia per, si spacciano per, spacciandosi per, tentativo di truffa|phishing, a nome di <brand>, a nome vostro`,
  },
  {
    name: 'safety',
    points: 1.8,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `ha|hanno preso fuoco, preso fuoco, prende fuoco, in fiamme, è esploso, è esplosa, esploso, esplosa, scoppiato, scoppiata, usciva fumo, esce fumo, faceva fumo, scintille, presa la scossa, preso la scossa, scossa elettrica, folgorato, folgorata, ferito, ferita, feriti, ustione, ustioni, ustionato, ustionata, intossicazione, intossicato, intossicata, intossicati, pronto soccorso, ospedale, pericolo di vita|morte, rischiato la vita|di morire, quasi morto, fuga di gas, perdita di gas, odore di gas, puzza di gas, puzza di bruciato, odore di bruciato`,
  },
  {
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `voglio farla finita, la faccio finita, farla finita con la vita, mi ammazzo sul serio, voglio ammazzarmi, voglio uccidermi, mi voglio uccidere, mi voglio ammazzare, voglio suicidarmi, mi suicido, penso al suicidio, pensando al suicidio, togliermi la vita, non voglio più vivere, non ho più voglia di vivere, pensieri suicidi, istinti suicidi`,
  },
  {
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 2,
    phrases: `
      truffa, truffe, truffatore, truffatori, truffaldino, truffato, truffata, truffati, truffando, truffare, mi hanno truffato, raggiro, raggirato, raggirata, raggirati, imbroglio, imbroglioni, imbroglione, imbrogliato, imbrogliata, imbrogliano, fregatura, fregature, fregato, fregata, fregati, fregano, ladro, ladra, ladri, ladroni, ladrocinio, ladrata, furto, furto legalizzato, rapina, rapinatori, rubato, rubata, rubati, rubate, rubano, rubare, rubando, rubate i|soldi|a, frode, frodi, fraudolento, fraudolenta, strozzini, strozzinaggio, usura, usurai, estorsione, sanguisughe, pizzo, ricatto, abuso, abusi, abusivo, abusiva, speculazione, speculatori, speculano, spennato, spennati, spennano, spennare, spremere, spremono, pelato,
      mi avete|hanno|ha ~ addebitato|scalato|prelevato|fatturato|tolto|sottratto|fregato|rubato|ciucciato, ci avete|hanno ~ addebitato|scalato|prelevato|fatturato|tolto, addebitato, addebitata, addebitati, addebitate, addebito, addebiti, addebitato due|tre volte, doppio addebito|pagamento, pagato due volte, doppia fatturazione, prelevato|scalato ~ soldi|euro|credito|$, scalato, scalati, mi scalate|scalano|scala, mi prelevate|prelevano, credito sparito|azzerato|scalato|prosciugato, svuotato il|la|mi, prosciugato, fattura|bolletta ~ sbagliata|errata|gonfiata|assurda|folle|stratosferica|esagerata|raddoppiata|salata, bolletta da, bollette gonfiate|assurde|pazze|folli, conguaglio, conguagli, stangata, mazzata, salasso, costi nascosti|occulti|aggiuntivi|assurdi|fissi, spese nascoste, servizi non richiesti, servizio non richiesto, mai richiesto, mai richiesti, mai attivato, mai attivati, mai autorizzato, senza la? mia? autorizzazione|consenso, senza autorizzazione, senza consenso, a mia insaputa, a nostra insaputa, rimodulazione, rimodulazioni, rimodulato, aumento di|del|della|delle|dei|unilaterale, aumenti, aumentato|aumentate|aumentano|aumenta il|la|i|le|di, rincaro, rincari, rincarato, <mio> soldi, soldi buttati, soldi persi, soldi sprecati, soldi miei, soldi dei, buttare soldi, buttato soldi, buttati i soldi, spreco di soldi|denaro, mangiasoldi, mangia soldi, macchina mangiasoldi, fare cassa, penale, penali, mora, more e, multa ingiusta|assurda|di, pagare per niente|cosa|un, pago per niente|cosa|un, paghiamo per, esoso, esosi, esosa, clausole vessatorie, scritto in piccolo, specchietto per le allodole, pubblicità ingannevole, ingannevole, ingannevoli, ingannato, ingannata, inganno, ingannano,  mi rida #,  rendetemi,   intascato, intascano, si sono presi, si e presi, si è presa #, ha addebitato, hanno addebitato, avete addebitato, mi addebita, mi addebitano, addebita, addebitano, mi ha scalato, mi hanno scalato, scalato #, scalati #, scalati $, dopo la disdetta, ho disdetto ~ ~ addebit*, disdetto con pec|raccomandata, disdetto il #,  mi chiedono #, mi chiedono $, mi chiede #, vogliono #, vogliono $, pagare due volte
    `,
  },
  {
    name: 'refund',
    dealing: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `rimborso, rimborsi, rimborsare, rimborsato, rimborsata, rimborsati, rimborsarmi, rimborsate, rimborsatemi, rimborsateci, rimborsami, rimborsano, essere rimborsato|rimborsata, richiesta di rimborso, voglio un|il rimborso, ridatemi i|il|la ~ soldi, ridateci i|il, ridatemi, ridammi, restituite, restituitemi, restituzione, restituire i|il, restituirmi, indietro i ~ soldi, soldi indietro, riavere i ~ soldi, indietro i miei soldi, risarcimento, risarcimenti, risarcire, risarcito, risarcita, risarcite, risarcirmi, indennizzo, indennizzi, indennizzare, compensazione, storno, stornare, stornate, nota di credito, cauzione, deposito cauzionale, per quello che pago|paghiamo|costa, con quello che pago|costa|paghiamo, al prezzo che, con tutto quello che pago|paghiamo, cosa pago a fare, che pago a fare, perché pago|paghiamo, pago ~ per cosa, mi rendete, me le rendete, me li rendete, mi rimborsate solo, metà della quota, parte della quota, conguaglio di|da $, conguaglio di|da #, incassa #, incassa $, un voucher, in voucher, canone per, che significa canone, rimborso in bonus, chi mi rida|ridà|restituisce #, chi mi rida|ridà|rende i|$, offerta # euro su, offerta $ su`,
  },
  {
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `caro, cara, cari, care, carissimo, carissimi, carissima, costoso, costosa, costosi, prezzo, prezzi, tariffa, tariffe, fattura, fatture, bolletta, bollette, canone, costo, costi, commissione, commissioni, spese, abbonamento, abbonamenti, pagamento, pagare, pagato, pagata, pago, paghiamo, pagando, ricarica`,
  },
  {
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      non <pron>? <arrivato>, mai <arrivato>, ancora non <arrivato>, non è|sono ancora? <arrivato>, non mi è|sono ancora? <arrivato>, non è|sono mai <arrivato>, non ho|abbiamo ancora|mai? ricevuto, non ho|abbiamo ricevuto niente|nulla|il|la|nessun|nessuna, non ricevo, mai ricevuto, mai ricevuta, mai arrivato, mai arrivata, mai consegnato, mai consegnata, mancata consegna, mancato recapito, consegna|consegne mancata|fallita|mancate, pacco|ordine|spedizione|corriere ~ disperso|smarrito|perso|sparito|fermo|bloccato|rubato, nessuna traccia, senza lasciare traccia, dov'è|dove è il|la|i|l' ~ <pacco>, dove sono i|le|il miei|mie|mio, che fine ha fatto il|la|l', risulta|segnato|segnata|dato|data|segnalato|indicato come? ~ consegnato|consegnata|recapitato, risulta consegnato, dicono consegnato, consegnato a un|altra|al vicino|altro, indirizzo sbagliato, all'indirizzo sbagliato, prodotto|articolo|ordine|pacco sbagliato|errato|diverso, spedito il|un prodotto|articolo sbagliato, mandato|inviato|ricevuto un altro|un'altra|quello sbagliato, corriere|tecnico ~ non è|si ~ passato|presentato|visto|venuto, il corriere non è|si, il tecnico non è|si, non si è|sono presentato|presentata|presentati|visto|fatto, nessuno è|si è passato|presentato|venuto|visto, tecnico mai, appuntamento saltato|disdetto|mancato|annullato, destinatario assente ma, ero a|in casa, ordine|volo|treno|corsa|prenotazione|viaggio|autobus ~ annullato|annullata|cancellato|cancellata|soppresso|soppressa, annullato|cancellato|soppresso il|la|l'|senza ~ volo|treno|ordine|prenotazione|corsa|preavviso, treni cancellati|soppressi, corse soppresse|saltate|cancellate, cancellazione, cancellazioni, soppressione, soppressioni, fermo in|a|presso dogana|deposito|magazzino|filiale|hub, in giacenza, ferma in dogana, ancora in lavorazione|elaborazione|preparazione, in consegna da, ritirato da nessuno|altri|sconosciuto, l'ha ritirato|ritirata|firmato|firmata, l'hanno lasciato|lasciata|lanciato|buttato, consegnato a nessuno|altri|chissà|un|una, consegnata a nessuno|altri, risulta consegnato|consegnata|ritirato|firmato, firmato da, firma falsa, firma non mia, non è la mia firma, lasciato ~ ~ pioggia|strada|cancello|cassonetto|vicino, lanciato oltre|sopra|nel, destinatario assente, assente ma, ero in casa, ero a casa, eravamo a casa, nessuno ha suonato, senza suonare, non ha suonato, non hanno suonato, corsa ~ soppressa|cancellata|saltata, corse soppresse|cancellate, treno soppresso, traghetto cancellato|soppresso, soppressa, soppresso, soppressi, soppresse, avete soppresso, hanno soppresso, palazzo sbagliato, civico sbagliato, quasi arrivato, rider ~ fermo|sparito|perso, rider fermo, arrivato ~ ~ dopo la cerimonia|festa|matrimonio|compleanno, arrivato il giorno dopo, arrivato tardi, arrivata tardi, arrivata il giorno dopo, ordine a metà, mezzo ordine, pacco vuoto, corriere ~ ~ mollato|lasciato|lanciato|buttato|abbandonato|scaricato|dimenticato, postino ~ ~ lasciato|buttato|piegato, fattorino ~ ~ lasciato|buttato|mollato, porta del vicino, davanti alla porta del, portone sbagliato, piano sbagliato, due su quattro|tre, uno su due|tre, spedizione separata, gira l'italia
    `,
  },
  {
    name: 'delay',
    points: 1.6,
    kind: 'delivery',
    severity: 2,
    phrases: `
      ritardo, ritardi, in ritardo, sempre in ritardo, ritardatario, ritardato, # <tempo> di ritardo|attesa, <numero> <tempo> di ritardo|attesa, # di ritardo, +# minuti, con # minuti, ritardo di #, ritardi di, ritardi fino, tempi d'attesa, tempi di attesa, lunghe attese, in attesa, attesa, attese, attesa infinita|estenuante|interminabile, aspetto, aspettando, aspettiamo, aspettare, aspettato, sto aspettando, stiamo aspettando, sto ancora aspettando, aspetto da, attendo, attendiamo, attendo da, attendere, sono in attesa, fila, in fila, coda, in coda, ore di fila|coda|attesa, file interminabili|infinite|chilometriche, code infinite|interminabili, rimandato, rimandata, rinviato, rinviata, posticipato, posticipata, slittato, slittata, slitta, perso il|la|l' treno|volo|aereo|coincidenza|autobus|appuntamento, persa la coincidenza, bloccati in|a|sul|su|dentro, bloccato in|a|sul|sulla|in stazione|aeroporto|treno, fermi in|a|sul|da, fermo in|a stazione|aeroporto, a terra, a piedi, lasciati a|in|sul, lasciato a|in piedi|mezzo|terra, appiedato, appiedati, piantato in asso, tarda ad arrivare, troppo tardi, oltre i termini|tempi|limiti, fuori tempo massimo, scaduti i termini, lo aspetto da, la aspetto da, li aspetto da, aspettiamo da, sto aspettando da, si aspetta da, appuntamento tra|fra <numero> settimane|mesi, appuntamento tra|fra # settimane|mesi, tra tre settimane|mesi, minuti di ritardo, # minuti di ritardo
    `,
  },
  {
    name: 'time-spent',
    points: 1.1,
    isTime: true,
    negated: 'keep',
    phrases: `da # <tempo>, da <numero> <tempo>, da più|oltre|quasi|circa|ormai|almeno di? # <tempo>, da più|oltre|quasi|circa|ormai|almeno di? <numero> <tempo>, da ormai # <tempo>, sono # <tempo> che, sono <numero> <tempo> che, sono ormai|già|più|quasi ~ <tempo> che, è un|una <tempo> che, è da # , è da <numero> <tempo>, è da ieri|giorni|settimane|mesi|ore|una|un, dopo # <tempo>, dopo <numero> <tempo>, da giorni, da ore, da settimane, da mesi, da anni, da ieri, da stamattina, da questa mattina, da stanotte, da ieri sera, da lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica, da gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre, dal # , dalle # , dall' # , # <tempo>, <numero> <tempo>, ore e ore, giorni e giorni, mesi e mesi, tutto il giorno|pomeriggio|weekend|fine, tutta la giornata|mattina|notte|settimana|sera, l'intera giornata, per quanto ancora, fino a quando, quanto ancora, quanto dobbiamo|devo ancora? aspettare, quanto ci vuole|vorrà`,
  },
  {
    name: 'persistence',
    points: 1.3,
    severity: 2,
    negated: 'keep',
    phrases: `ancora una volta, per l'ennesima volta, l'ennesima volta, ennesimo, ennesima, ennesimi, per la <esima> volta, <esima> volta, # volte, <numero> volte, più volte, più e più volte, diverse volte, svariate volte, mille volte, cento volte, tante volte, di nuovo, nuovamente, un'altra volta, anche oggi, pure oggi, anche stamattina|questa|stasera, oggi come ieri, come al solito, come sempre, al solito, tanto per cambiare, come di consueto, guarda caso, sollecito, solleciti, sollecitato, sollecitata, sollecitando, ho sollecitato, nonostante i|le|i miei|numerosi|ripetuti|vari|le mie ~ solleciti|segnalazioni|reclami|mail|telefonate|chiamate, nonostante le|i, dopo # chiamate|telefonate|mail|segnalazioni|solleciti, dopo <numero> chiamate|telefonate|mail|segnalazioni|solleciti, dopo innumerevoli|ripetuti|numerose|tante|infinite, # giorni consecutivi|di fila, <numero> giorni consecutivi|di fila, giorno dopo giorno, non è la prima volta, non è la prima, per giorni, per settimane, per mesi, sempre più, continua a|ad, continuano a|ad, continuate a|ad, continui, continue, ripetuti, ripetute, ripetutamente`,
  },
  {
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `ancora, sempre, già, ormai, per giunta, per di più, oltretutto, inoltre, pure, addirittura, perfino, persino, nemmeno, neanche, neppure, manco, all'improvviso, improvvisamente, di punto in bianco, proprio oggi|ora|adesso, finalmente, tra l'altro, a tutt'oggi, ad oggi, tuttora`,
  },
  {
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `urgente, urgenti, urgentemente, urgenza, è urgente, con urgenza, al più presto, il prima possibile, prima possibile, quanto prima, entro oggi|domani|stasera|il|la|le, per domani|oggi|stasera, scade oggi|domani, scadenza, entro e non oltre, parto domani|oggi|tra|stasera, partiamo domani|oggi|tra, il mio|il volo|treno parte, ho bisogno di lavorare, non posso lavorare, non possiamo lavorare, non riesco a lavorare, non lavoro, perdo clienti|lavoro|soldi, perdiamo clienti|lavoro|soldi, il matrimonio è, emergenza, con il bambino|i bambini|una neonata|un neonato`,
  },
]
