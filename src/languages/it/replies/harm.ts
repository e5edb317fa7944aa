import type { RolesOf } from '../../reply-words.js'

export const harm: RolesOf<'harm'> = {
  blamesCustomer: {
    phrases: `avresti|avrebbe|avreste dovuto _, dovevi|doveva|dovevate ~ leggere|controllare|verificare|avvisare|segnalare|contattarci|pensarci|chiedere|salvare|aggiornare|prenotare, potevi|poteva|potevate ~ _, non hai|ha|avete ~ letto|controllato|verificato|seguito|aggiornato|comunicato|contattato|chiamato|pagato|ascoltato|usato|atteso|chiesto|salvato|fornito|inviato|risposto|segnalato|disdetto|capito, ti|si|vi sei|è|siete ~ dimenticato|dimenticata|sbagliato|sbagliata|confuso|dimenticati, hai|ha|avete ~ dimenticato|sbagliato|ignorato|trascurato|inserito male|frainteso|saltato|accettato|firmato|scelto|sottoscritto, evidentemente|probabilmente|sicuramente|chiaramente|ovviamente ~ ~ hai|ha|avete|non, perché non hai|ha|avete, colpa tua|sua|vostra, è|sia ~ colpa tua|sua|vostra, è un tuo|suo|vostro errore|problema, errore tuo|suo|vostro, tua|sua|vostra responsabilità|negligenza|scelta|distrazione, tuo|suo|vostro errore|problema|rischio, errore dell'utente, errore umano da parte, uso|utilizzo improprio|scorretto|errato|non, imperizia, se ~ ~ avessi|avesse|aveste ~ letto|seguito|controllato|aggiornato|contattato|aspettato|chiesto, se solo avessi, come ~ ~ già|chiaramente|ampiamente|indicato|scritto|specificato|riportato|spiegato|detto ~ nelle|nei|nel|nella|sul, come già ~ detto|comunicato|spiegato|indicato|ribadito, già|più volte|ripetutamente ~ spiegato|comunicato|detto|ribadito|informato, te|glielo|ve lo? abbiamo già detto|spiegato, è scritto ~ chiaramente, c'è scritto, è indicato chiaramente, chiaramente scritto|indicato|specificato|riportato, leggi|legga|leggete ~ le|i|il ~ condizioni|termini|regolamento|istruzioni|manuale|faq, bastava leggere, basta leggere, bastava chiedere, buon senso, la prossima volta, tutti gli altri ~ riescono|capiscono|funziona, prima di lamentarsi|scrivere|accusare|pubblicare, il problema ~ è|sta ~ dalla tua|sua parte|lato, lato tuo|utente|cliente, dal tuo|suo|vostro lato, dipende da te|lei|voi, dal suo dispositivo|modem|computer`,
    not: 'non è ~ colpa tua|sua|vostra, non hai ~ sbagliato nulla|niente, non è un tuo errore, non hai ricevuto, non ha ricevuto',
  },
  blamesOthers: {
    phrases: `colpa del|della|di|dei ~ <terzo>, responsabilità del|della|di|dei ~ <terzo>, dipende dal|dalla|da ~ <terzo>, è il|la <terzo> che|a, errore del|della|di ~ <terzo>, il|la nostro|nostra? <terzo> ~ ha|non, non dipende da noi, non è colpa nostra, non siamo responsabili, non siamo noi, non ne siamo responsabili, al di fuori del nostro controllo, fuori dal nostro controllo, indipendente dalla nostra volontà, cause esterne, causa di terzi, terze parti, soggetti terzi, non è nostra responsabilità`,
    not: '',
  },
  denies: {
    phrases: `a noi|me|da noi ~ funziona|risulta, da noi ~ funziona, funziona|funzionano ~ tutto|regolarmente|perfettamente|correttamente|bene ~ da|per|a? noi?, non risultano|risulta ~ problemi|disservizi|guasti|anomalie|segnalazioni|errori|alcun|nessun|problema|nulla, non ci risulta|risultano, non abbiamo ~ riscontrato|rilevato|trovato|ricevuto ~ problemi|anomalie|errori|segnalazioni|alcun|nessun|altre, nessun problema|disservizio|guasto|errore|anomalia ~ rilevato|riscontrato|segnalato|da|sulla|sul, nessun altro ~ cliente|utente|lamentato|segnalato, nessun ~ si è lamentato, sei|è|siete ~ l'unico|l'unica|il primo|la prima|il solo, solo tu|lei, tutto ~ funziona|regolare|normale|corretto|operativo, tutti i sistemi ~ funzionano|operativi, non è un bug|errore|guasto|difetto, non è possibile che, impossibile che, non è vero, non riusciamo a riprodurre|replicare, risulta ~ consegnato|pagato|regolare|attivo`,
    not: 'ora|adesso|di nuovo ~ funziona|funzionano, non sei l unico, non è l unico, non sei il solo, tutto funziona di nuovo, non è accettabile|giusto',
  },
  shrugs: {
    phrases: `è|sono ~ normale|normali, del tutto normale, perfettamente normale, è assolutamente normale, è previsto, rientra nella norma|normalità, nella norma, è corretto|corretta, la fattura|bolletta ~ è corretta, importo ~ corretto, addebito ~ corretto|regolare, è così che funziona, funziona così, niente di grave, nulla di grave, niente di cui, nulla di cui preoccuparsi, non c'è da preoccuparsi, non è un problema, non è grave, sono cose che|capitano, cose che capitano|succedono, capita, può capitare, succede, nessun allarme, nulla di anomalo|strano, comportamento normale|previsto|atteso, come previsto|da, da contratto`,
    not: 'non è normale, non dovrebbe capitare|succedere, non deve succedere|capitare, non è normale che, se capita ancora, se succede',
  },
  lectures: {
    phrases: `la prossima volta, in futuro ~ ti|la|vi ~ consigliamo|invitiamo|preghiamo, in futuro ricorda|ricordi|ricordate|controlla|verifica, ricorda|ricordi|ricordate sempre|che|di, ti|le|vi ricordiamo, è bene|importante|necessario ~ sempre|ricordare|leggere, si raccomanda, raccomandiamo di leggere|controllare|verificare, ti|la|vi invitiamo a leggere|verificare|controllare|rispettare|moderare, invitiamo a leggere, moderare i|il|toni|linguaggio, toni, un linguaggio, buona educazione, prima di acquistare|prenotare|ordinare`,
    not: '',
  },
  rules: {
    phrases: `condizioni generali|di|contrattuali, termini e condizioni, termini di servizio, le nostre condizioni, i nostri termini, regolamento, da regolamento, carta dei servizi, normativa, normative, procedura, procedure, procedure interne, policy, politica aziendale, politiche, per motivi di privacy|sicurezza|legali, ai sensi di|del|dell', articolo # , art #, comma, come da|previsto ~ contratto|regolamento|condizioni|policy, contrattualmente, da contratto, previsto dalla|dal|dalle, clausola, clausole, non autorizzati a, non siamo autorizzati, siamo tenuti, decisione definitiva, non coperto dalla, esclusioni`,
    not: 'la procedura è semplice, procedura di reset|rimborso',
  },
  scorn: {
    phrases: `ci dispiace che ~ ~ la pensi|pensa|veda|percepisca|senta|sentita|ritieni|ritenga, dispiace se ti|si|vi, scusa se ti sei, ci scusiamo se ti|si, calma, calmati, si calmi, calmatevi, stai calmo|calma, stia calmo|calma, rilassati, fattene una ragione, se ne faccia una ragione, cresci, ahah, ahahah, haha, lol, poverino, poverina, che dramma, drammi, esagerato, esagerata, esagerando, isterico, isterica, piagnistei, frignare, lagne, lagna, lamentarsi, lamentarti, troll, haters, leoni da tastiera, leone da tastiera, idiota, stupido, stupida, ridicolo, ridicola, sciocchezze, stupidaggini, cambia pure|gestore|fornitore, se non ti piace, se non le piace, vai|vada ~ altrove, liberi|libero|libera di ~ andare|cambiare|disdire|rivolgersi, nessuno ~ obbliga|costringe, buona fortuna, in bocca al lupo, chi se ne, a nessuno importa, non è la fine del mondo, è solo un|una app|gioco|telefono|ritardo, sul serio ?, davvero ?, evidentemente non, forse qualcuno, qualcuno si è|qui, non è difficile, non è così difficile, è semplicissimo, bastava, fai un bel respiro, un po' di educazione, impara|impari|imparate a, chi cerca il pelo, leggere è|non`,
    not: 'mantenere la calma, con calma, ci dispiace che ~ ~ abbia|sia|stia, buona fortuna con|per',
  },
  threat: {
    phrases: `avvocato, avvocati, legale, legali, ufficio legale, azioni legali, vie legali, querela, quereliamo, quereleremo, denuncia, denunceremo, diffamazione, diffamatorio, diffamatoria, calunnia, in tribunale, nelle sedi opportune, sedi competenti, tuteleremo, tutelare la nostra, ci riserviamo, bloccheremo|bloccare il tuo|suo|l'utente, ti bloccheremo|segnaleremo, chiuderemo|sospenderemo il tuo|suo ~ account, rimuovi|rimuova|rimuovete|elimina|elimini|cancella|cancelli|ritira|ritiri|modifica|modifichi ~ ~ post|commento|recensione|tweet|affermazioni|accuse, rimuovere ~ ~ post|commento|recensione, conseguenze`,
    not: 'avvocato dei consumatori, rimuovi ~ commento perché|contiene, rimuova ~ commento perché|contiene, elimina ~ ~ commento ~ contiene|dati',
  },
  guarantee: {
    phrases: `garantiamo, garantisco, ti|le|vi garantiamo|garantisco, garantito, garantita, garantiti, non succederà|accadrà|capiterà ~ più, mai più, non si ripeterà, non ricapiterà, promettiamo, prometto, ti|le|vi promettiamo|prometto, al 100, 100 sicuro|sicuri, sicuramente ~ risolto|arriverà|riceverà|riceverai, senza dubbio arriverà, assolutamente sicuro|sicura|sicuri, completamente sicuro|sicura, parola d'onore, costi quel che costi, una volta per tutte, per sempre, qualsiasi cosa`,
    not: 'non possiamo garantire|promettere|garantirti|garantirle, in garanzia, la garanzia, garanzia di # , senza garantire, non garantiamo',
  },
  refund: {
    phrases: `ti|la|vi ~ rimborseremo|risarciremo|indennizzeremo, rimborseremo, risarciremo, sarai|sarà|sarete rimborsato|rimborsata|rimborsati|risarcito, verrai|verrà|verrete rimborsato|rimborsata|rimborsati, riceverai|riceverà|riceverete ~ ~ rimborso|indennizzo|voucher|accredito, rimborso completo|totale|integrale, ti rimborsiamo, la rimborsiamo, soldi indietro`,
    not: 'nessun rimborso, è stato rimborsato, già rimborsato, richiedere|chiedere|richiedi|richieda ~ rimborso, non ~ rimborso',
  },
  sells: {
    phrases: `passa|passi|passate a ~ premium|pro|plus|business|gold|fibra, nostra ~ premium|pro|plus|gold, scopri|scopra|scoprite ~ ~ offerta|offerte|promozione|novità|nuova|nuovo|nostri|nostre, codice sconto|promo, con il codice, usa il codice, sconto del, # di sconto, in offerta, offerta speciale|esclusiva, promozione, promo, nuova collezione, saldi, black friday, iscriviti alla|alle newsletter, newsletter, seguici su|per, non perdere|perderti|perdetevi, acquista ora|subito, compra ora|subito, prova gratuita, prova il nostro|la nostra, solo # euro|al mese, a partire da # , i nostri pacchetti|piani, il nostro nuovo prodotto|modello, potrebbe interessarti|interessarle, hai|ha già pensato a, estensione di garanzia, un amico`,
    not: 'seguici|segui per aggiornamenti, ti rimborsiamo, buono sconto ~ scusarci|per il disagio',
  },
  review: {
    phrases: `lascia|lasci|lasciaci|lasciarci|lasciate ~ ~ recensione|valutazione|stelle|feedback, scrivi|scrivere una recensione, cinque|5 stelle, recensione positiva, valuta|valuti|valutaci il|la|nostro, sondaggio, questionario, consiglia|consigliaci ai|ad amici, trustpilot, come ci siamo comportati`,
    not: 'la tua recensione, la sua recensione, grazie per ~ recensione|stelle, per le ~ stelle',
  },
  breachDenied: {
    phrases: `nessuna violazione|fuga|intrusione, nessun dato|attacco|hacker ~ è|stato, non ci sono ~ prove|indizi|evidenze, non c'è stata ~ violazione|fuga, non siamo stati ~ hackerati|violati|attaccati, non ~ ~ stati compromessi|violati|rubati|hackerati, i|vostri|tuoi|suoi ~ dati ~ sono al sicuro|sicuri|protetti, dati al sicuro, voci infondate, notizie false, fake news, speculazioni, nulla di cui preoccuparsi, nessun pericolo, completamente|assolutamente|totalmente sicuri|sicuro|protetti, sempre al sicuro, standard di sicurezza più elevati`,
    not: 'non possiamo escludere, non sappiamo ancora',
  },
  breachDetails: {
    phrases: `sql injection, exploit, vulnerabilità, falla, hacker hanno|ha|sono, aggressori, password ~ in chiaro, hash, credential stuffing, un dipendente, password dell'amministratore, backdoor, porta aperta, api key, ransomware, zero day, cve, bucket, server mal configurato, firewall`,
  },
}
