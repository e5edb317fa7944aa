import type { Group } from '../lexicon.js'

/** What speaks against a complaint: praise, thanks, what is over, adverts, articles, others' matters. */
export const against: readonly Group[] = [
  {
    name: 'praise',
    points: -1.4,
    kind: 'praise',
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      ottimo, ottima, ottimi, ottime, eccellente, eccellenti, eccellenza, perfetto, perfetta, perfetti, perfette, perfettamente, fantastico, fantastica, fantastici, fantastiche, stupendo, stupenda, stupendi, magnifico, magnifica, meraviglioso, meravigliosa, meravigliosi, meraviglia, splendido, splendida, splendidi, favoloso, favolosa, straordinario, straordinaria, strepitoso, strepitosa, spettacolare, spettacolo, uno spettacolo, incredibilmente buono|bravo|veloce, bellissimo, bellissima, bellissimi, bellissime, bello, bella, belli, belle, bravissimo, bravissima, bravissimi, bravissime, bravo, brava, buonissimo, buonissima, buono, buona, buoni, buone, molto bene, benissimo, molto buono|buona|bello|bella|bravi|soddisfatto|soddisfatta|contento, grandioso, geniale, top, al top, il top, super, mitico, mitica, mitici, numeri uno, numero uno, impeccabile, impeccabili, ineccepibile, consiglio, lo consiglio, la consiglio, li consiglio, consigliato, consigliata, consigliatissimo, consigliatissima, super consigliato, straconsigliato, consiglio a tutti, vi consiglio <brand>, raccomando, da provare, soddisfatto, soddisfatta, soddisfatti, soddisfattissimo, soddisfattissima, soddisfazione, soddisfacente, contento, contenta, contenti, contentissimo, felice, felici, felicissimo, entusiasta, entusiasti, mi piace, mi piace molto|tantissimo|un, mi è piaciuto|piaciuta, piacevole, adoro, amo, lo adoro, la adoro, funziona|funzionano benissimo|perfettamente|alla, funziona bene, va benissimo|alla grande|bene|perfettamente, alla grande, arrivato|arrivata prima|puntuale|subito|perfetto|perfetta, arrivato|arrivata in anticipo|perfette|ottime, consegna veloce|rapida|puntuale|velocissima|perfetta, spedizione veloce|rapida|puntuale|velocissima|perfetta, veloce, veloci, velocissimo, velocissima, velocissimi, rapido, rapida, rapidi, rapidissimi, puntuale, puntuali, efficiente, efficienti, efficienza, efficace, efficaci, gentile, gentili, gentilissimo, gentilissima, gentilissimi, gentilezza, cortese, cortesi, cortesia, disponibile, disponibilissimo, disponibilissimi, disponibilità, cordiale, cordiali, simpatico, simpatica, simpatici, professionale, professionali, professionalità, competente, competenti, competenza, preparato, preparati, serio, seria, seri, serietà, affidabile, affidabili, affidabilità, onesto, onesti, trasparente, la migliore, il migliore, i migliori, le migliori, migliore, migliori, cinque stelle, 5 stelle, 10 e lode, dieci e lode, 10 su 10, ottimo servizio, ottimo lavoro|prodotto, ottima esperienza|assistenza|qualità, buona esperienza|qualità, buon servizio|lavoro|prodotto|rapporto, rapporto qualità prezzo ottimo, ottimo rapporto, vale ogni|la pena, ne vale la pena, tornerò sicuramente, ci torno|tornerò, come nuovo, piacevolmente, comodo, comoda, comodissimo, comodissima, intuitivo, intuitiva, utile, utilissimo, utilissima, evviva, viva, orgoglioso, orgogliosa, orgogliosi, fiero, fieri, gioia, successo, vittoria, goduria, una goduria, è una goduria, che goduria, promossa, promosso, promossi, promosse, commosso, commossa, fatta bene, fatto bene, fatti bene, fatte bene, fatta benissimo, paziente, accolto, accolta, ci torno volentieri, ci torno, torno volentieri, torneremo, bravi tutti, spiega meglio, spiega benissimo, spacca, spaccano, una bomba, che spettacolo, una favola, da favola, una meraviglia, una chicca, chicca, un gioiello, gioiellino, una manna, una salvezza, salvato la vita, ci ha salvato, mi ha salvato, mi hanno salvato, ci hanno salvato, salvato il|la|i, ripartita al primo colpo, ripartito al primo colpo, al primo colpo, senza una piega, senza una foratura, nemmeno una piega, ha retto, hanno retto, una roccia, imbattibile, imbattibili, ottimissimo, tanta roba, top di gamma, senza rivali, piacevole sorpresa, piacevolmente sorpreso|sorpresa, mi sono ricreduto|ricreduta, non me l'aspettavo così, il sorriso, col sorriso, con il sorriso, sorridenti, umani, umanità, di cuore, ci tenevo a, ditelo a chi l'ha, chi l'ha progettata|progettato|inventata|inventato, santo subito, santi subito, angelo, angeli, un angelo, degli angeli, nessuno ~ ha perso nulla, non ho perso nulla|niente, bonifico in nove giorni|due|tre|pochi, rimborso in due giorni|tre|pochi, bonifico in # giorni, puntualissimo, puntualissima, puntualissimi, ha pure sistemato, pure sistemato, <brand> grandi, siete grandi, hanno spaccato, me ne hanno mandato|spedito un|una altro|altra, me ne hanno mandato un altro|un'altra, senza fare storie, senza storie, senza discutere, senza battere ciglio, va ancora, funziona ancora, che va ancora, è sopravvissuto, è sopravvissuta, ha resistito, tranne il|la ~ <brand>, come a un adulto, quello che mi piace
    `,
  },
  {
    name: 'salute',
    points: -1.4,
    kind: 'praise',
    salutes: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `bravi, brave, complimenti, congratulazioni, felicitazioni, auguri, chapeau, tanto di cappello, giù il cappello, applausi, un applauso, standing ovation, grandi, grande, grandissimi, grande squadra, gran lavoro, bel lavoro, ben fatto, continuate così, avanti così, keep going, forza, rispetto per, che bello che, sono contento che|di, sono felice che|di, rispetto !, massimo rispetto`,
  },
  {
    name: 'thanks',
    points: -1.4,
    kind: 'praise',
    negated: 'keep',
    courtesy: true,
    phrases: `grazie, grazie mille, mille grazie, grazie infinite, grazie di cuore|tutto, grazie a, grazie per|di, molte grazie, tante grazie, ringrazio, ringraziamo, ringraziamento, ringraziamenti, vi ringrazio, un grazie, un grazie a, un grazie speciale|enorme, riconoscente, grato, grata, grati, non so come ringraziarvi|ringraziare|ringraziarli, ringraziarvi, grazie di cuore, vi abbraccio, un abbraccio a, volevo solo ringraziare, ci tengo a ringraziare, grazie lo stesso, meritano un grazie, non finirò mai di`,
  },
  {
    name: 'polite-ask',
    points: 0.1,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `grazie in anticipo, grazie anticipatamente, anticipatamente ringrazio, in anticipo grazie, grazie per l'attenzione|la risposta|l'aiuto|la collaborazione|una risposta, per favore, perfavore, per cortesia, per piacere, gentilmente, cortesemente, vi prego, la prego, ti prego, cordiali saluti, distinti saluti, cordialmente, spero, speriamo, spero che|in|di, sarebbe bello|utile|fantastico|gradito|carino, magari`,
  },
  {
    name: 'resolved',
    points: -1.9,
    negated: { name: 'unresolved', points: 1.9, kind: 'service', severity: 2 },
    phrases: `
      risolto, risolta, risolti, problema risolto, risolto tutto, tutto risolto, risolto il|grazie|in|subito, è tutto risolto|a|ok, sistemato, sistemata, tutto sistemato, ora|adesso funziona|va, ha ripreso a|ad funzionare, ripreso a funzionare, è tornato|tornata ~ linea|luce|corrente|internet|segnale|tutto|acqua|online|a, sono tornati online, funziona di nuovo, di nuovo online|attivo|operativo, ripristinato, ripristinata, ripristinati, servizio ripristinato, tutto ok ora|adesso, ora tutto|è ok|a, tutto a posto, tutto apposto, è tutto a posto, finalmente arrivato|arrivata|ricevuto|risolto|funziona, mi hanno rimborsato|richiamato|risposto|sostituito|cambiato, mi avete rimborsato|risposto, sono stato|stata rimborsato|rimborsata|contattato|contattata|richiamato, rimborso ricevuto|arrivato|ottenuto, ricevuto il rimborso, rimborsato subito|in|immediatamente, hanno risolto, avete risolto, ho risolto, abbiamo risolto, hanno sistemato, avete sistemato, edit risolto, aggiornamento risolto, nessun problema ora, non ho più problemi, caso chiuso positivamente, me l'ha cambiato|cambiata|sostituito|sostituita|riparato|riparata|rimborsato, me l'hanno cambiato|cambiata|sostituito|sostituita|riparato|riparata|rimborsato, me lo hanno cambiato|sostituito|rimborsato, me li hanno rimborsati|restituiti|ridati, chiudo qui, ritiro la stellina|recensione|tutto|quanto, lascio il log|post|qui, per i posteri, per chi verrà, per chi cerca, caso chiuso, chiuso con successo, si può chiudere, potete chiudere il|qui, e riparte, è ripartito|ripartita, ripartito tutto, disabilitato e, cavo nuovo, tutto ok adesso, ha ripreso a funzionare|andare, mi hanno richiamato e, alla fine è arrivato|arrivata, è arrivato stamattina|oggi|ieri, ritrovato, ritrovata, arrivato il rimborso, rimborso arrivato, sistemato in due|#, era solo da, bastava riavviare, bastava, dietrofront ~ <brand>, e va tutto, va tutto, ora va, adesso va, è passato stamattina e|ieri, alla fine il tecnico, alla fine è venuto
    `,
  },
  {
    name: 'following-up',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `ok grazie, va bene grazie, perfetto grazie, ottimo grazie, ricevuto grazie, capito grazie, chiaro grazie, d'accordo grazie, va bene, figurati, figuratevi, di nulla, di niente, prego, tranquilli, tranquillo, non preoccupatevi, non ti preoccupare, non si preoccupi, non c'è problema|di che, nessun problema, non fa niente, non importa, fa niente, non è grave, nulla di grave, niente di grave`,
  },
  {
    name: 'staff-reply',
    points: -0.7,
    once: true,
    negated: 'keep',
    phrases: `ci dispiace per, siamo spiacenti, ci scusiamo per, ci scusiamo, ci rammarichiamo, ti chiediamo scusa, le chiediamo scusa, ti invitiamo a, la invitiamo a, vi invitiamo a, scrivici in, ci scriva in, contattaci in|al|tramite, inviaci un|in, resta a disposizione, restiamo a disposizione, rimaniamo a disposizione, siamo a disposizione, a tua disposizione, a sua disposizione, il nostro team, i nostri tecnici stanno|sono, stiamo lavorando per, stiamo verificando
    `,
  },
  {
    name: 'promotion',
    points: -1.5,
    promotes: true,
    kind: 'other',
    negated: 'keep',
    phrases: `concorso, concorsi a premi, in palio, vinci, vincere un|una, partecipa, partecipate, per partecipare, estrazione, giveaway, codice sconto, sconto del, sconti, scontato del|a, sconto, offerta, offerte, offerta speciale|lampo|limitata|esclusiva, offerte del giorno, promo, promozione, promozioni, in promozione, saldi, buono sconto, coupon, cashback, black friday, cyber monday, approfitta, approfittane, approfittatene, non perdere, non perdetevi, non perderti, scopri, scoprite, scopri di più, scopri come, iscriviti, iscrivetevi, seguici, seguiteci, clicca qui, clicca sul, clicca e, link in bio, link nei commenti, prenota ora|subito, ordina ora|subito, acquista ora|subito, compra ora|subito, spedizione gratuita|gratis, gratis per, prova gratuita, a partire da #, a partire da €, a soli #, a soli €, da soli #, solo # €, novità in, la nostra nuova collezione|offerta, le nostre offerte, i nostri servizi, vi aspettiamo, ti aspettiamo, vieni a trovarci, venite a trovarci, prova gratis, fino al #, sconti fino, sconti del, fino a - # %, - # %, sull'usato, garantito - # %, venite a, scarica l'app, approfittate, solo per oggi, solo questo weekend, weekend ~ day, in omaggio, in offerta, porte aperte, open day
    `,
  },
  {
    name: 'sales-talk',
    points: -0.5,
    once: true,
    negated: 'keep',
    phrases: `novità, evento, eventi, fiera, concerto, festival, mostra, inaugurazione, partner, partnership, sponsor, sponsorizza, laboratorio, webinar, conferenza, convegno, workshop, biglietti disponibili, anteprima, presentazione, intervista, diretta, live, programma, oggi alle, stasera alle, appuntamento con`,
  },
  {
    name: 'job-advert',
    points: -2,
    promotes: true,
    hires: true,
    kind: 'other',
    negated: 'keep',
    phrases: `assumiamo, stiamo assumendo, cerchiamo un|una|personale|figure|commessi, ricerchiamo un|una|personale, cercasi, ricerca personale, offerta di lavoro, offerte di lavoro, posizione aperta, posizioni aperte, lavora con noi, unisciti al, unisciti a noi, candidati ora|qui, invia il tuo cv, inviare cv|curriculum, invia il curriculum, invia candidatura, candidatura, candidature, tempo indeterminato, contratto a tempo, stage retribuito, retribuzione, assunzione, assunzioni, cerchiamo un, cerchiamo una, cerchiamo un a, contratto a tempo indeterminato|determinato, ral #, ral, candidature a, candidati, invia il cv, inviare cv, da remoto, lavoro@, unisciti a
    `,
  },
  {
    name: 'report',
    points: -0.9,
    kind: 'news',
    negated: 'keep',
    phrases: `annuncia, ha annunciato, annunciano, annunciato, comunicato stampa, nota stampa, in una nota, secondo fonti, secondo indiscrezioni, secondo quanto riferito|riporta|riportato, ansa, adnkronos, reuters, risultati trimestrali|del, fatturato, utile netto, milioni di euro, miliardi di euro, investe, investirà, investimento di, acquisisce, acquisizione di, acquista il, fusione con, apre una|un|il|la nuovo|nuova|negozio|sede, aprirà, inaugura, nomina, nominato, nuovo amministratore|ad|ceo|presidente|direttore, amministratore delegato, titolo <brand>, azioni <brand>, in borsa, quotazione, piazza affari, il gruppo, il settore, ha dichiarato, ha spiegato, ha detto, ha affermato, dichiara, afferma, spiega, presenta, via libera, intesa con, firmato l'accordo, presenta i nuovi|le|la|il|lo|gli, presenta nuovi|nuove|risultati, ha presentato i, in servizio su|sulla|dal, dal cambio orario, posti in servizio, investe #, investe $, raccoglie #, raccoglie $, chiude l'anno|trimestre|esercizio, apre una|un|la|il nuova|nuovo|sede|filiale, round da|di, entro il 2027|2028|2030, secondo una nota, firma un accordo, accordo con, sigla un|una, nominata, nuovo amministratore, primo semestre
    `,
  },
  {
    name: 'grave-news',
    points: -1.2,
    kind: 'news',
    severity: 3,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `condannata a pagare, condannato a pagare|risarcire, multa a, multata per, multata da, multa da # milioni, multa di # milioni, sanzione a, sanzionata da, sanzionata per, indaga su, indagine su, inchiesta su, indagato, indagati, perquisizione, class action contro, esuberi, licenzia # , licenziamenti in|a|alla, sciopero dei|di|del|alla|nazionale, cassa integrazione, amministrazione straordinaria, istanza di fallimento, concordato preventivo
    `,
  },
  {
    name: 'breach-news',
    points: -1.2,
    kind: 'news',
    severity: 4,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `attacco hacker a|contro|alla, attacco informatico a|contro|alla, violati i dati di, data breach, dati di # clienti|utenti|milioni, milioni di account|utenti|clienti coinvolti|esposti|a, hacker hanno|rubano|attaccano, in vendita sul dark web`,
  },
  {
    name: 'article',
    points: -0.3,
    once: true,
    negated: 'keep',
    phrases: `articolo, articoli, servizio di, reportage, documentario, video, foto, blog, libro, romanzo, film, serie, episodio, storia, storie, secolo, storico, progetto, sviluppo, futuro, portavoce, editoriale, studio, analisi, ricerca`,
  },
  {
    name: 'chatter',
    points: -0.6,
    negated: 'keep',
    phrases: `ahah, ahaha, ahahah, ahahaha, ahahahah, haha, hahaha, hahahaha, lol, xd, rotfl, buonanotte, buona notte, buon appetito, buon natale, buon anno, buona pasqua, buon compleanno, il mio ragazzo, la mia ragazza, mia mamma, mia madre, mio padre, mia sorella, mio fratello, amore, musica, canzone, calcio, partita, scuola, università, festa, caffè, mare, spiaggia, sole, weekend al, stasera cicerchie|pasta|pizza|si, panettone, epifania, ferragosto, melanzane, ricetta, la ricetta, ricetta pescata, mia zia, mio zio, mia nonna, mio nonno, mia cugina, mio cugino, mio suocero, mia suocera, rosticceria, parcheggio davanti, non giudicatemi, cambiatemi idea, secondo me, tramonto, focaccia, granita, gabbiano, uno spritz, aperitivo, come da tradizione, tradizione familiare, divorzi in vista, ogni mattina offre, una signora che, un signore che, c'è una signora, al mercato, gonna, idee ?, consigli ?, voi come fate, voi che fate, dove lo tenete, che ne pensate, avrei bisogno di consigli, di fianco, buon weekend, domenica mattina, adesso panettone, qualcuno ha già confrontato, qualcuno ha confrontato, qualcuno ha provato, io andrei su|sul|sulla, voi cosa scegliereste, meglio <brand> o, borracce, complotto
    `,
  },
  {
    name: 'hearsay',
    points: -1.6,
    negated: 'keep',
    phrases: `mi hanno raccontato, pare che, sembra che, a quanto pare, ho sentito dire|che, ho sentito, un amico|un'amica dice|mi, si lamentano tutti, tutti si lamentano, la gente si lamenta, smettetela di lamentarvi, sempre a lamentarsi, sempre a lamentarvi, a me funziona, a me va, a me invece funziona|va, mai avuto problemi|un, mai avuto nessun|alcun problema, io mai avuto|nessun, nessun problema per|con|da, zero problemi, mai un problema, mai nessun problema, il nonno|mio|nonno|zio|suocero|padre|cugino ~ raccontava|racconta|giura|diceva|giurava, mia nonna|zia|suocera|madre|cugina ~ raccontava|racconta|giura|diceva, mio suocero giura, dicono ke, si dice ke, si racconta, si racconta che, pare che una|un|nel|negli, ai tempi dell'alpha|della|del, ai tempi dell'|della beta|alpha, leggende di, leggenda, leggenda metropolitana, di un'altra era, altra epoca, negli anni|degli anni #, nel '#, degli anni settanta|sessanta|ottanta|novanta, negli anni settanta|sessanta|ottanta|novanta, c'era una volta, i vecchi raccontano|ricordano, chi c'era ricorda|sa, i veterani, un amico mi dice|ha, un collega mi ha raccontato, ho sentito dire, ho letto da qualche, troppo bello per essere, chissà se è vero`,
  },
  {
    name: 'own-fault',
    points: -1.4,
    once: true,
    negated: 'keep',
    phrases: `colpa mia, è colpa mia, per colpa mia, errore mio, mio errore, un mio errore, ho sbagliato io, mi sono sbagliato, mi sono sbagliata, sono un idiota, sono un'idiota, che scemo, che scema, che stupido, che stupida, mi è caduto, mi è caduta, l'ho rotto io, ho dimenticato, mi sono dimenticato|dimenticata, per distrazione, senza volerlo, non l'ho fatto apposta, distratto io`,
  },
  {
    name: 'slip',
    points: -1.4,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: `alla fine era|ero colpa|il|la|io, era il mio|mio router|cavo|errore|telefono|modem, era colpa mia, ero io, non era collegato|attaccato|inserito, era staccato, avevo sbagliato io|a, avevo scritto male, avevo dimenticato di, falso allarme, ritiro quanto|quello|tutto, mi scuso ho, letto male, avevo letto male, errore di battitura, mi correggo, era un plugin mio, era un mio|mia, plugin mio, era colpa mia|del, era il gatto|cane|cavo|mio|router, rosicchiava il cavo, rosicchiato il cavo, avevo sbagliato io, il colpevole era, mi ero dimenticato|dimenticata, mi ero scordato|scordata`,
  },
  {
    name: 'others-say',
    points: -1,
    others: true,
    negated: 'keep',
    phrases: `mio|mia|il mio|la mia vicino|vicina|collega|fratello|sorella|amico|amica|capo|cugino|cugina|cognato ~ dice|si lamenta|odia, molti|alcuni|tanti|tutti dicono|si lamentano|odiano, la gente dice, si dice che, si sente dire, in tanti si lamentano|dicono`,
  },
  {
    name: 'came-to-us',
    points: -2,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `sono passato a <brand>, sono passata a <brand>, siamo passati a <brand>, passato a <brand>, passata a <brand>, passati a <brand>, ora con <brand>, da quando sono con|passato|passata, da quando ho <brand>, ora uso <brand>, grazie a <brand>, ora sto su <brand>, ora sono su|con <brand>, adesso sono con <brand>, adesso sto con <brand>, io con <brand>, noi con <brand>, noi siamo con|<brand>, da noi che è <brand>, che è <brand>, che e <brand>, soldi dalla <brand>, meno male che ho|abbiamo|c'è ~ <brand>, per fortuna ho|abbiamo|c'è ~ <brand>, resto con <brand>, rimango con <brand>, mi tengo <brand>, mi tengo stretta|stretto, passo a <brand>, passerò a <brand>, prossima volta <brand>, io uso <brand>, io che ho <brand>, dovevo prendere <brand>, dovevo ascoltarli, mio fratello|padre|marito|vicino|cugino ha <brand>, mia sorella|madre|moglie|vicina|cugina ha <brand>, mio fratello|padre|marito|vicino ~ con <brand>, mia sorella|madre|moglie|vicina ~ con <brand>, i miei hanno <brand>, i miei sono con <brand>`,
  },
]
