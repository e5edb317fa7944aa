import { TELLS, type Topic } from '../../topics.js'

/** How people were treated: by staff, on journeys, at appointments, with claims. */
export const treatment: readonly Topic[] = [
  {
    kind: 'service',
    weight: TELLS,
    phrases: `
      il tecnico, tecnico non|mai|venuto|è|che|dice, nessun tecnico, appuntamento saltato|annullato|spostato|rinviato|mancato, annullato l'appuntamento, spostato l'appuntamento, appuntamento alle,
      preso un giorno di ferie, ferie per aspettare, sala d'attesa, due ore di attesa|fila|coda, ore di fila|coda|attesa, in fila, in coda da, una sola cassa|aperta, ha riso,
      mi ha riso|urlato|risposto|trattato|trattata|sbattuto|chiuso|insultato|spinto|detto di|detto che|fatto aspettare,
      mi hanno riso|urlato|risposto|trattato|trattata|sbattuto|insultato|cacciato|lasciato|lasciata, ci hanno trattato|trattati|cacciati|lasciati|urlato, attaccato in faccia, riattaccato, mi attacca il,
      mi riattaccano, scortese, scortesi, maleducat*, cafona, cafone, cafoni, arrogante, arroganti, sgarbato, sgarbata, villano, villana, altezzoso, altezzosa, supponente, scocciato, scocciata, sbuffando,
      sbuffa, alzato gli occhi, razzista, sessista, omofobo, battute su|sulla, commenti su|sulla|sul, neanche una scusa|buongiorno, senza scuse, nemmeno uno scusa, neanche scusa, mi dice di, mi fa e,
      al banco la|il, la signora mi fa, l'operatrice, l'operatore, la ragazza, il ragazzo, cacciati, cacciato, cacciata, non ci hanno fatto|fatti salire|entrare|imbarcare, lasciati a|fuori|in|per,
      lasciato a|fuori|in|per, lasciata a|fuori|in|per, sedia a rotelle, carrozzina, disabile, disabilità, stampelle, incinta, passeggino rifiutato, cane guida, rampa, ascensore rotto, hostess, steward,
      equipaggio, banco check-in, imbarco, overbooking, volo cancellato|annullato|ritardato|in ritardo, cancellato il volo, perso la coincidenza|il volo, coincidenza persa, valigia persa|smarrita|mai,
      perso la valigia|la mia|la prenotazione|il bagaglio, bagaglio smarrito|perso|mai, senza bagagli, controllore, capotreno, autista, conducente, tassista, tirato dritto, non si è fermato|fermata,
      ripartito, chiuso le porte, treno soppresso|cancellato|fermo, soppresso, autobus mai, corsa saltata|soppressa, fermata, linea #, reception, receptionist,
      camera sporca|fredda|senza|con|rumorosa|diversa, la camera, lenzuola, asciugamani, minibar, hotel, albergo, b&b, agriturismo, alloggio, host, colazione inclusa, buffet, cameriere, cameriera,
      tavolo prenotato, prenotazione persa|cancellata|inesistente|mai, nessuna prenotazione, dentista, dottoressa, dottore, medico, infermiera, infermiere, clinica, studio, ambulatorio,
      pronto soccorso attesa, rsa, casa di riposo, badante, direttrice, direttore, responsabile, titolare, gestore, commessa, commesso, cassiera, vigilante, guardia giurata, professoressa, professore,
      istruttore, istruttrice, autoscuola, scuola guida, le guide, guide pratiche, lezioni, lezione saltata|annullata, corso annullato|cancellato, palestra, personal trainer, parrucchiere, parrucchiera,
      veterinario, asilo, officina, meccanico, perito, perizia, sinistro, il sinistro, pratica, la pratica, mia pratica, assicurazione, assicuratore, risarcimento, indennizzo, liquidatore, liquidazione,
      reclamo, il reclamo, numero di pratica, stessi documenti, stesso modulo, già mandato|inviato ~ volte, mi richiedono, richiedono di nuovo, rimandano da, rimbalzato, rimbalzata, rimbalzano,
      da un ufficio, da uno sportello, sportello, centralino, risponditore, musichetta, minuti di attesa, al telefono con, chatbot, robot, risposta precompilata, riprovare dal, provi dal portale, portale,
      subappalto, ditta esterna, installatore, montatori, idraulico, elettricista, muratore, cantiere, hanno bucato, bucato il tubo, rotto il|la ~ durante, rigato la|il, sporcato, promesso, promessa,
      promettono, dovevano venire|chiamare, doveva venire|chiamare, mai venuto|venuti|richiamato|passato, non è venuto|passato nessuno, nessuno è venuto|passato, elogia, crociera, gita,
      disdire solo per|solo al, solo per telefono, solo al telefono, dalle # alle # e, un sospiro, sospiro, nessun appuntamento prima, appuntamento non prima|a febbraio|a marzo|tra, dermatologo, specialista,
      autorizzazione per, operazione di, ospedale, lista d'attesa, ognuno mi dice|dice, ogni persona mi, sono nuovo, sono nuova, referenti, tre referenti, referente, amministratore, padrone di casa,
      agenzia immobiliare, scaldabagno rotto, acqua calda in, docce fredde, doccia fredda, due periti, si contraddicono, contraddicono, si danno la colpa, colpa del pavimento, dicono che è colpa, guida,
      escursione, pullman, pullman senza, banchina, traghetto, deposito bagagli, spogliatoio, lezioni private, vendere lezioni, vendermi, istruttori di, insistono, insistenza, chiamate commerciali,
      telefonate a tutte, mi chiamano ogni, modulo respinto, foglio che manca, timbro, notaio, riconsegna dell'auto, riporto l'auto, noleggio, il video non, i video non contano, il nostro foglio, paraurti,
      il responsabile non, ho girato un video, mi informo, assistenza autorizzata, l'assistenza viene, biglietteria, serranda, ci ha risposto, preventivo, numero verde, corsa soppressa, corsa ~ soppressa,
      il tecnico viene, accompagnatrice, betoniera, ascensore, sul molo, dove dormiamo, daccapo
    `,
  },
  {
    kind: 'service',
    phrases: `
      personale, camerieri, dipendente*, commessi, tecnico, tecnici, cassiere, servizio clienti, assistenza, supporto, chat, operatore, operatrice, coda, fila, appuntamento, prenotazion*, camera, doccia,
      colazione, corso di, volo, voli, treno, treni, autobus, bus, metro, metropolitana, tram, posto, posti, binario, bagaglio, bagagli, filiale, negozio, negozi, reclam*, lettera, scuse, risposta, attesa
    `,
  },
]
