import type { FieldWords } from '../../by-field.js'

/** Further words for what fails, is missing, comes late, costs what it should not: trade by trade. */
export const troubles: FieldWords = {
  'does-not-work': `
    gira la rotellina, la rotellina, rotellina che gira, gira e basta, resta a caricare|bianco|fermo|appeso|bloccato, rimane a caricare|bianco|fermo|bloccato, resta bianca|nera|ferma, carica all'infinito,
    non dà segni|segno, non risponde più, non va più, non mi va, non ci va, non parte più, non si accende|apre|avvia|carica|collega|connette|chiude|sblocca|vede|sente|scarica|aggiorna|stampa,
    non mi carica|apre|funziona|stampa|legge|riconosce|prende|parte|si apre, non si vede nulla|niente|più, non si sente nulla|niente|più, non stampa, non legge, non suona, non prende, non prende più,
    non salva, non sincronizza, non invia, non riceve, non scarica, non aggiorna, ha smesso di funzionare|caricare|stampare|leggere|scaldare, ha smesso di andare|funzionare|caricare|rispondere,
    smette di funzionare|rispondere|caricare, va quando vuole, funziona quando vuole, funziona a singhiozzo, a intermittenza, va e viene, una volta sì e, si ferma a metà|ogni|al,
    si è fermato|fermata|piantato|piantata|spento|spenta|bloccato|bloccata, mi si è fermato|piantato|spento|spenta|bloccato|bloccata|chiuso, mi si chiude|blocca|spegne|pianta|impalla, morti da, muto da,
    muta da, muti da, spenta da, ferma dalle, fermo dalle, ferme da, fermi dalle, carta rifiutata, carte rifiutate, pagamento rifiutato|respinto, rifiutata ovunque, rifiutato ovunque,
    viene rifiutata|rifiutato|scartato|scartata|respinto, non passa nessuna|la carta, non accetta la|il|le
  `,
  defect: `
    mi si è rotto|rotta|staccato|staccata|aperto|aperta|spezzato|scucito|scucita|scollato|sciolto|bruciato|bucato|strappato, ci si è rotto|rotta|staccato, gli si è rotto, si è rotto dopo|al|subito,
    si è rotta dopo|al|subito,
    si è staccato|staccata|scucito|scucita|scollato|scollata|crepato|crepata|spezzato|spezzata|strappato|strappata|sciolto|sciolta|fuso|fusa|gonfiato|gonfiata|piegato|piegata|sfondato|sfondata|deformato|deformata|bucato|bucata|ristretto|ristretta|scolorito|scolorita|spaccato|spaccata|arrugginito|arrugginita|sgonfiato|inceppato|inceppata|incantato|incantata|aperto come|aperta come,
    si sono staccati|staccate|scuciti|rotti|rotte|spaccati, è andato in pezzi|frantumi|fumo|corto, è andata in pezzi|frantumi|fumo|corto, al primo lavaggio|utilizzo|uso|viaggio|giorno|giro,
    alla prima lavata|pioggia|uscita|curva|volta, al secondo lavaggio|utilizzo|uso, dopo un mese|anno, dopo una settimana, durato #, durata #, è durato <numero>|un|una, è durata <numero>|un|una,
    nuovo di due mesi, nuovo di #, nuova di #, di carta velina, di cartone, di cartapesta, cede, ha ceduto, cedimento, si allenta, si inceppa, si incastra, surriscalda, si scarica subito|in|da,
    non tiene la carica, fa un rumore|fischio|ronzio|verso, fa rumore, fa rumori, rumore continuo, ronza, cigola, perde acqua|olio|da|liquido, lascia l'acqua, fa acqua, entra acqua, si imbarca, si scrosta,
    si spela, si sfilaccia, sfilacciato, sfilacciata, con un buco, sbilenco, incrinata, mal cucito|cucita|fatto|fatta|montato|rifinito, montato male, cucito male, stampato male, calcola male, conta male,
    somma male, stampa male, esporta male, importa male, traduce male, sincronizza male, arrotonda male, conteggia, conteggia male, confonde, scambia ~ per, duplica, raddoppia, in doppio, doppie righe,
    sballate, sbaglia, sbaglia a, sbagliano, invertiti, invertite, invertito, a rovescio, al contrario, sottosopra, torna a zero, riparte da zero, resettato, mi resetta, mi riprende quello, mi riporta,
    mi rimette, mi cancella, mi toglie, cancella i|le|tutto|da solo, perde i|le|la, salta le|i|la|il, resta quella del, resta quello del, rimane quella, intestati al, intestato a un altro,
    intestata a un altro, mischia, mescola i, non corrispondono, non quadra, non quadrano, pagine bianche|doppie|mancanti, si inchioda, inchiodato, laggato, sfarfalla, lampeggia, sgranato, pixelato,
    disturbato, gracchia, schermata nera|bianca|blu
  `,
  condition: `
    puzza di, puzzavano, odore di fogna|muffa|fumo|gas|bruciato|marcio|chiuso, sa di plastica|sapone|muffa|metallo, sapore di plastica|sapone|metallo, inacidito, inacidita, andati a male, scongelato,
    scongelata, scongelati, capelli nel|nella|nel|sul, peli, un pelo, formiche, larve, lenzuola sporche|usate|macchiate, non pulito|pulita, mai pulito|pulita, polvere ovunque, muffa sui|sul|in, umido,
    umida, umidità, acqua fredda, senza acqua calda, niente acqua calda, rumore tutta la notte, duro come, dura come, crudo dentro, carbonizzato, mezzo crudo, diverso dalla foto, diversa dalla foto,
    niente a che vedere, non è come, non somiglia, tutt'altro, altra marca, colore diverso, modello diverso, taglia sbagliata
  `,
  problem: `
    vi siete dimenticati, si sono dimenticati, si è dimenticato|dimenticata, dimenticato di, dimenticati di, dimenticata di, vi siete scordati, avete perso, hanno perso il|la|i|le|mia|mio, mi hanno perso,
    mi ha perso, ci hanno perso, ha perso il mio|la mia|la nostra, mi avete perso, disperso, dispersa, volatilizzato, volatilizzata, volatilizzati, svanita, inesistente, non esiste, non esistono,
    non risulto, senza avvisare|avviso, senza spiegazioni|spiegazione, senza chiedere|consenso|permesso|autorizzazione, dall'oggi al domani, da un giorno all'altro, errore vostro, colpa vostra,
    errore loro, colpa loro, per un vostro errore, numero sbagliato, nome sbagliato, persona sbagliata, conto sbagliato, mi ritrovo con|senza, ci ritroviamo con|senza, mi trovo con|senza, mi lascia senza,
    ci lascia senza, mi avete lasciato|lasciata senza, siamo senza, sono senza, lascia molto a, hanno bucato, hanno rovinato, hanno graffiato|rigato, ha rovinato, mi ha rovinato|rotto|rigato|graffiato,
    mi hanno rovinato|rotto|rigato|graffiato|danneggiato, ci hanno rovinato|rotto, ha infilato, allagato, allagata, ha allagato, sfondata dal, sfondato dal
  `,
  unresolved: `
    stiamo ancora aspettando, ancora aspetto, aspetto ancora, aspettiamo ancora, stiamo aspettando da, in attesa da,
    ancora fermo|ferma|bloccato|bloccata|sospeso|chiuso|rotto|rotta|senza|niente|nulla|in lavorazione, sempre fermo|ferma|bloccato|in lavorazione|in verifica, in lavorazione da, in verifica da,
    in elaborazione da, in sospeso, presa in carico, preso in carico, presa in carico da, zero notizie, non si muove nulla|niente, non si sblocca, non va avanti, la tirano per le lunghe,
    tirano per le lunghe, prendono tempo, mi rimanda a|al, mi rimandano a|al|da, rimandato a|indietro, rimbalzo, rimpallo, mi passano da, mi hanno passato a, mi palleggiano, da un ufficio all'altro,
    ricominciare da capo, si ricomincia, ogni volta da capo, mi richiedono, mi chiedono di nuovo|ancora, chiedono ancora, ogni volta mi, chiuso senza, chiusa senza, chiuso il ticket|caso|reclamo,
    chiusa la pratica|segnalazione, dato per risolto, risulta risolto|chiuso, segnato come risolto, archiviato, archiviata, lo dice la banca dati, dicono che è tutto, per loro è tutto, secondo loro è,
    è venuto e, venuto e non, non ha fatto niente|nulla, non hanno fatto niente|nulla, se n'è andato senza, riparato male, riparazione fatta male, tornato uguale, tornata uguale, hanno continuato a,
    ha continuato a, continuano a segnalarmi|mandarmi|chiedere|dirmi|addebitare, continua a segnalarmi|mandarmi|chiedere|dirmi|addebitare, fatte due, fatta una, promessa dov'è, promesso dov'è,
    mai arrivata la, mai visto nessuno, non s'è visto nessuno, non si è visto nessuno
  `,
  money: `
    mi ha addebitato|prelevato|fatturato|scalato, mi hanno addebitato|prelevato|fatturato|scalato|tolto|caricato, mi avete addebitato|prelevato|fatturato|scalato, ci hanno addebitato|prelevato|fatturato,
    mi addebitano|addebitate|fatturate|prelevano|scalano|addebita|preleva|scala, addebitato a|due|tre|senza|anche|di nuovo|per, addebitata due|senza|anche, addebitati due|senza|anche,
    prelevato due|senza|anche|dal, prelevati il|due|senza|dal, euro prelevati|addebitati|scalati|spariti|in più, € prelevati|addebitati|scalati|in più, # euro prelevati|addebitati|in più|di troppo,
    doppio addebito, due addebiti, due volte lo stesso, mi arriva una|la bolletta|fattura|multa di|da|per, mi è arrivata una|la bolletta|fattura|multa, ci è arrivata una bolletta, bolletta da #,
    bolletta di #, fattura da #, fattura di #, bolletta folle|assurda|doppia|triplicata|raddoppiata, che non ho fatto|richiesto|chiesto|ordinato|firmato|autorizzato|attivato|usato,
    che non ho mai fatto|richiesto|chiesto|ordinato|firmato|autorizzato|attivato, mai richiesto|richiesta|attivato|attivata|firmato|firmata|autorizzato|autorizzata|ordinato|sottoscritto|chiesto,
    non richiesto, non richiesti, non autorizzato, il doppio, il triplo, il doppio di|del|della, raddoppiata, raddoppiato, triplicata, aumentata senza|del|di, aumentato senza|del|di,
    aumento senza|del|di #, rinnovata da sola, rinnovato da solo, si è rinnovata|rinnovato, rinnovo non, rinnovo mai, peggiorata per, pagata due volte, pago due volte, già pagato, già pagata,
    pagato per niente, pagare per niente, vi pago in|per|da, pago per cosa, per cosa pago, costi nascosti|extra|di, costi mai, spese nascoste|extra|mai, commissioni nascoste|assurde|extra,
    penale di|da|per, multa per|che, sanzione per, sollecito per, sollecito di pagamento, recupero crediti, segnalarmi come, segnalata come, segnalato come, come moroso, come morosa, cattivo pagatore,
    cattiva pagatrice, mangiato la carta, mangiato i soldi, si è mangiato|mangiata, soldi spariti|bloccati|congelati|fermi|mai, sono congelati, soldi mai|indietro, si tengono i|la|il, vi tenete i|la|il,
    si è tenuto|tenuta, trattenuto, trattenuti, trattenuta la, mi devono, mi dovete, mi deve #, ci dovete, ci devono, prezzo diverso|sbagliato|cambiato, in cassa era|costava,
    importo sbagliato|errato|diverso, sconto mai|non applicato|sparito, sconto promesso, promo mai|non applicata, tutto incluso e, pedaggio mai|non|che, targa non|mai|sbagliata, consumi mai|che|non,
    lettura mai|sbagliata
  `,
  refund: `
    ridatemi i|il|la, ridateci i|il|la, ridate i|il, rivoglio i|il|la|indietro, rivogliamo i|il, restituite i|il|la, fuori i soldi, o i soldi, i soldi indietro, i miei soldi, i nostri soldi,
    chi mi rimborsa|ripaga|restituisce, chi paga la|il|i|le, mai rimborsato|rimborsata|rimborsati, non mi rimborsano|rimborsate|hanno rimborsato, non rimborsano, rifiutano il rimborso,
    rimborso rifiutato|negato|mai|promesso|parziale|fermo, rimborso ~ mai, voucher al posto, solo un voucher, offrono un voucher|buono, un buono da, buono sconto come, risarcimento danni|del|dei,
    cambio merce, sostituzione, chiedo la sostituzione, sostituirlo, sostituirla, reso rifiutato, diritto di recesso, garanzia legale
  `,
  'not-delivered': `
    mai arrivato|arrivata|arrivati|consegnato|consegnata|ricevuto|ricevuta|spedito|spedita|ritirato, non è mai arrivato|arrivata|partito, non è ancora arrivato|arrivata|partito|stato consegnato,
    non è arrivato|arrivata niente|nulla|nessuno|il|la, non sono arrivati|arrivate, ancora non arriva|arrivato|consegnato|spedito, non arriva|arrivano niente|nulla|più|mai|il|la, ancora niente pacco,
    niente pacco, nessun pacco, nessuna consegna, non ho ricevuto, non abbiamo ricevuto, mai ricevuto niente, non ho mai ricevuto, dov'è il mio|la mia|il pacco|l'ordine, dove sta il mio|la mia,
    dov'è finito|finita, che fine ha fatto, fine ha fatto il, lasciato davanti|fuori|per strada|sotto|nel|sul|in, buttato oltre|davanti|nel|nei|dal, lanciato oltre|davanti|nel|dal|sopra,
    infilato un|il|la|sotto, sotto la saracinesca, sotto la pioggia, nel cassonetto, nella spazzatura, consegnato al|a|alla ~ vicino|sbagliato|altro|sconosciuto|nessuno, consegnato a un altro|nessuno|chi,
    consegnata a un altro, ha firmato qualcuno|chi, hanno firmato per, firma non è mia, risulta consegnato|consegnata|ritirato, dice consegnato, non ha nemmeno|neanche suonato|citofonato|bussato,
    senza suonare|citofonare, nessuno ha suonato|citofonato, eravamo in casa, ero a casa tutto, sono stato a casa, dicono assente, tentata consegna mai,
    al posto delle|dei|del|della|di ~ mandato|arrivato|ricevuto, al posto delle ~ mi, al posto dei ~ mi, al posto del ~ mi, al posto della ~ mi,
    mi avete mandato|spedito|consegnato un|una|il|la|due|quello|quella, mi hanno mandato|spedito|consegnato|portato un|una|il|la|due|quello|quella, ho ricevuto un|una ~ invece|al posto,
    mi è arrivato un|il|uno|tutto, mi è arrivata una|la, mi sono arrivati|arrivate due|tre|tutti, è arrivato un altro, è arrivato rotto|vuoto|aperto|bagnato|schiacciato|senza,
    è arrivata rotta|vuota|aperta|fredda|senza, è arrivato solo|metà, è arrivata solo|metà, arrivato a metà, manca un|una|il|la|l', mancano i|le|due|tre|quattro, mancava un|una|il|la,
    mancavano i|le|due|tre, pezzi mancanti, articolo sbagliato|mancante, prodotto sbagliato, ordine sbagliato|incompleto|sparito|perso, scatola vuota, pacco vuoto|aperto|manomesso|bagnato|schiacciato,
    doveva arrivare|essere qui, dovevano arrivare, consegna prevista|promessa|per il, prevista per ieri, promesso per, promessa per, rispedito al|indietro, tornato indietro, rimandato al mittente,
    restituito senza, indirizzo inesistente
  `,
  delay: `
    è un anno che, in ritardo di, ritardo di, # ore di ritardo, <numero> ore di ritardo, con ore di ritardo, ancora in ritardo, fermi in|sul|a|nel, fermo in stazione|mezzo, bloccati in|sul|a|nel,
    bloccato in|sul, chiusi dentro, sulla pista, in mezzo ai campi, sotto il sole, biblici, alle calende
  `,
  'time-spent': `
    è un mese che, è una settimana che, è da # <tempo>, più di un mese, più di una settimana, più di un'ora, più di # <tempo>, più di <numero> <tempo>, ormai # <tempo>, ormai <numero> <tempo>,
    tre settimane per, due settimane per, un mese per, due mesi per, tre mesi per, # giorni per, # settimane per, # mesi per, # ore per, due ore per, un'ora per, terzo giorno, quarto giorno, quinto giorno,
    secondo giorno, terza settimana, seconda settimana, terzo mese, dal # di, dal lunedì|martedì|mercoledì|giovedì|venerdì, dal mese scorso,
    dal # gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre, in attesa al, in coda al, in coda allo, in coda per, in fila per, in fila da, ad aspettare,
    aspettare ore, attese infinite, attesa infinita, attesa biblica
  `,
  deadline: `
    scadenze, scade oggi|domani|il|tra, entro oggi|domani|le|il, termine ultimo, gara d'appalto, gara che, si chiude oggi, chiude oggi, bando, bandi, dichiarazione dei redditi, 730, stipendi, buste paga,
    busta paga, fatture da, ho clienti|# clienti, # clienti, i miei clienti, i clienti scrivono|chiamano|aspettano, clienti fuori|in coda|in negozio, non posso lavorare|vendere|incassare|pagare,
    non possiamo lavorare|vendere|incassare, non riesco a lavorare|incassare|vendere, impossibile lavorare, senza poter lavorare|incassare, azienda ferma, ufficio fermo, negozio fermo|chiuso,
    attività ferma, laboratorio è bloccato, produzione ferma, siamo fermi, fermi tutti, locale pieno, ristorante pieno, sala piena, sto perdendo clienti|soldi|vendite|ordini,
    perdiamo clienti|soldi|vendite|ordini, perdo clienti|soldi|vendite, sono da sola, vivo di questo, ci campo, rogito, il rogito, mutuo negato, negato il mutuo, caparra, esame, tesi domani, colloquio,
    matrimonio sabato|domani|il, mio matrimonio, funerale, compleanno domani, concerto stasera|domani, parto domani|oggi|tra, partenza domani|tra, volo domani|tra|alle|stasera, decollo tra, imbarco tra,
    tra # ore, tra due ore, tra un'ora, tra poche ore, con un neonato, neonato, neonata, bimbo piccolo, bimbi piccoli, bambini piccoli, con due bambini, con tre bambini, mia madre ha #, mio padre ha #,
    mia nonna ha #, anziana sola, anziani, di # anni sola, ha # anni e, allettati, allettato, allettata, disabile in, a # gradi, gradi in casa, medicine, farmaci, terapia, insulina, tutti i miei risparmi,
    risparmi, tesi di, anni di lavoro|foto, foto del matrimonio, dormito in|per|sul, dormire in|per|sul, per strada, serve un contatto subito
  `,
  lockout: `
    non mi fa accedere|entrare|loggare, non mi lascia accedere|entrare, non riesco ad accedere|entrare, non riesco a entrare|loggarmi, non accedo più, non posso accedere|entrare,
    mi hanno sospeso|sospesa|bannato|bannata|bloccato l'|bloccata|disattivato, mi avete sospeso|sospesa|bannato|bannata|bloccato|bloccata, sospeso con, sospesa con, sospeso senza, sospesa senza,
    bloccato senza, bloccata senza, bannato senza, chiuso senza preavviso, negozio sospeso, account sospeso|bloccato|disattivato|chiuso|congelato|cancellato, profilo sospeso|bloccato|cancellato,
    conto bloccato|congelato|sospeso|chiuso, carta bloccata, il codice non, non arriva il codice|l'otp|l'sms, non mi arriva il codice|l'otp|l'sms|la mail, mai arrivato il codice, codice mai,
    codice arriva al|sul, manda il codice al|sul|a, al vecchio numero, sul vecchio numero, password errata|non|rifiutata, non riconosce la|il|le|i, non mi riconosce, non esisto, dice che non esisto,
    spid non, fuori dal mio|dall'account
  `,
  safety: `
    monossido, gonfiata la|il faccia|viso|labbra, faccia gonfia, occhi gonfi, labbra gonfie, shock anafilattico, anafilattico, adrenalina, cortisone, finito in ospedale|pronto, finita in ospedale|pronto,
    finiti in ospedale|pronto, al pronto soccorso, mi sono bruciato|bruciata|tagliato|tagliata, si è bruciato la|il, si è tagliato|tagliata, si stava strozzando|soffocando, soffocato, ha preso fuoco,
    andato a fuoco, fiamme, principio d'incendio, freni non, senza freni, si è rovesciato|rovesciata addosso, caduto addosso, caduta addosso, crollato, crollata, salmonella, pezzo di vetro,
    vetro nel|nella, lama nel, ago nel
  `,
  breach: `
    referti intestati, intestati al paziente, paziente sbagliato, referto di un altro|un'altra, referti di un altro|altri, password di root, password in chiaro, in chiaro per, in copia c'è, tutti in copia,
    in copia a tutti, bonifico mai|che non ho, bonifici mai|che non, acquisti mai|che non ho, pagamenti mai|che non ho, prelievi mai|che non, prestito a mio nome, finanziamento a mio nome,
    contratto a mio nome, a mio nome senza, svuotato il conto, conto svuotato, mi hanno svuotato, non sono stato io, non sono stata io, non li ho fatti io, qualcuno è entrato|ha usato|sta usando|usa,
    entrati nel mio, entrato nel mio, accesso da|dalla ~ che, login dalla, vedo i dati di|le fatture di|gli ordini di|le foto di, mi compaiono i dati, mi arrivano le|i ~ di un altro|un'altra|altri,
    mandato i miei|il mio|la mia ~ a un altro|un'altra, inviato i miei|il mio|la mia ~ a un altro|un'altra, dati di altri, dati di un'altra|un altro, chiunque può vedere, indicizzato su
  `,
  'cannot-do': `
    come faccio a togliere, non si può togliere|cambiare|modificare|disdire|cancellare|eliminare, non mi fa togliere|cambiare|modificare|disdire|cancellare|pagare|prenotare, non c'è modo di,
    nessun modo di, per cambiare un indirizzo|intestatario|numero, il tasto è grigio, è grigio
  `,
}
