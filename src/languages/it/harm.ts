import type { HarmWords } from '../harm.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `vedo|vediamo|vedono ~ i|le dati|fatture|bollette|ordini|indirizzi di un|un'altra|altri|altro, dati di un|un'altra altro|persona|cliente, dati dei clienti ~ pubblici|esposti|online|visibili, mail in chiaro a tutti, indirizzi visibili a tutti, in copia a tutti, vedo i|gli bonifici|iban|dati|nomi, iban e i, di tutto un altro palazzo, di un altro palazzo|condominio, con nome e cognome, visibili a chiunque, a disposizione di tutti`,
    },
    {
      is: 'fraud',
      phrases: `addebiti|acquisti|pagamenti|bonifici|prelievi che non ho, addebito|pagamento|acquisto|bonifico fraudolento|non autorizzato, svuotato il conto, conto svuotato, prosciugato il conto, carta clonata, bancomat clonato, usato la mia carta, rubato l'identità, furto d'identità, qualcuno è entrato nel mio, qualcuno ha usato la mia`,
    },
    {
      is: 'in-court',
      phrases: `sporgo denuncia, sporto denuncia, querela, messa in mora, diffida, il mio avvocato, il mio legale, vie legali, azione legale, vi denuncio, in tribunale, la citazione, decreto ingiuntivo, giudice di pace, mediazione, conciliazione, ricorso, agcom, ivass, arbitro`,
    },
    {
      is: 'many-hit',
      phrases: `tutti i clienti|gli utenti|i passeggeri|gli abbonati ~ senza|bloccati|fermi|a terra, migliaia di clienti|persone|utenti|passeggeri|pendolari senza|bloccati|fermi, tutta la città|zona|via|regione senza, tutto il quartiere|paese|palazzo|condominio senza`,
    },
    {
      is: 'money-gone',
      phrases: `addebitato|addebitata|scalato|prelevato|fatturato|pagato due|tre|quattro|# volte, doppio addebito|pagamento|prelievo, doppia fatturazione, addebitato|scalato|prelevato|tolto # , addebitato|scalato|prelevato|tolto $, addebitati|scalati|prelevati # , non ~ rimborsato|rimborsata|rimborsati|rimborsano|rimborsate, nessun rimborso, rimborso ~ ~ mai|ancora|nessuno, aspetto|attendo ~ ~ rimborso, pagato # ~ ~ niente|nulla|mai, pagato e|ma ~ niente|nulla|mai|non, mi devono # , mi dovete # , mi devono $, mi dovete $, il mio stipendio ~ non, soldi ~ bloccati|spariti|persi, trattenete|trattengono i miei soldi, cauzione ~ mai|ancora|non`,
    },
    {
      is: 'data-gone',
      phrases: `perso|persi|perse ~ ~ foto|file|dati|lavoro|mail|messaggi|contatti|salvataggi, foto|file|dati|mail|messaggi|contatti ~ ~ persi|perse|cancellati|cancellate|spariti|sparite|eliminati, cancellato ~ ~ foto|file|dati|mail|account, anni di foto|lavoro|mail, irrecuperabile, irrecuperabili, senza backup, spariti #, sono spariti ~ anni|mesi, il primo anno dei, sparite le foto, spariti i file|ricordi`,
    },
    {
      is: 'shut-out',
      phrases: `account ~ bloccato|sospeso|chiuso|disattivato|disabilitato, conto ~ bloccato|sospeso|chiuso|congelato, carta ~ bloccata|sospesa, linea ~ sospesa|staccata|disattivata, sim ~ bloccata|disattivata, bloccato il conto|l'account|la carta, non posso accedere al|ai|alla, non riesco ad accedere al|ai|alla, senza accesso al|ai, cambiato mail e password, account rubato, rubato l'account, mi hanno rubato l'account, contiene caratteri non validi`,
    },
    {
      is: 'too-late',
      phrases: `perso|perderò|persa il|la|l'|il mio volo|treno|aereo|esame|appuntamento|coincidenza|matrimonio|colloquio|visita, era per ieri|oggi|natale|domani, il compleanno|matrimonio|natale ~ domani|ieri|oggi|passato, esame domani, mi serve per domani, scade domani|oggi, check-in chiuso|chiude, apre le vendite|le, scade domani|oggi|dopodomani, scadenza domani|oggi|dopodomani, il # è domani|dopodomani|oggi, è dopodomani, è domani, parto domani, partiamo domani, volo ~ ore|minuti, dopo la cerimonia|festa, entro domani|stasera|mezzogiorno, laurea ~ domani|lunedì`,
    },
    {
      is: 'cut-off',
      phrases: `senza luce|corrente|acqua|gas|internet|telefono|linea|riscaldamento|acqua calda|elettricità da, senza internet né, siamo|sono senza luce|corrente|acqua|gas|internet|telefono|linea|riscaldamento, <numero>|# giorni|ore|settimane senza luce|acqua|gas|internet|telefono|linea, non posso|possiamo lavorare|incassare|vendere, non riesco|riusciamo a lavorare, smart working impossibile, negozio|ristorante|attività|azienda|ufficio ~ chiuso|chiusa|fermo|ferma|bloccato|bloccata, perdiamo|perdo clienti|vendite, bloccati in|all'aeroporto, bloccati in stazione, bloccato in aeroporto, senza farmaci|medicine|terapia, siamo in duecento|cento|trecento, sul molo ~ ~ bambini, dove dormiamo, a terra coi|con bambini|cani, bloccati sul|in molo|porto|banchina, lasciati a terra, caldaia ~ blocco ~ ~ gelo|freddo|inverno`,
    },
    {
      is: 'faulty',
      phrases: `arrivato|arrivata|arrivati|ricevuto|ricevuta|consegnato|consegnata rotto|rotta|rotti|danneggiato|danneggiata|difettoso|difettosa|ammaccato|aperto|ammuffito|scaduto, rotto dopo|al, rotta dopo|al, si è rotto|rotta dopo|al|alla, morto dopo, durato|durata # , si è scollato|staccato|strappato|scucito, non si accende, si è sciolto|sciolta, si e sciolto|sciolta, mi molla a, manico ~ sciolto, puzzava, scadenza grattata, si è ripiegato, scheggiato`,
    },
    {
      is: 'misbehaves',
      phrases: `l'app|applicazione|l'applicazione crasha|si blocca|si chiude|si impalla|lagga|non si apre|non funziona, app crasha|si blocca|si chiude|si impalla, schermata nera|bianca, errore quando|all'avvio|al, non carica|sincronizza|salva il|la|le|i, mi disconnette|butta fuori`,
    },
    {
      is: 'mix-up',
      phrases: `prodotto|articolo|pacco|ordine sbagliato|errato, ricevuto un altro|quello sbagliato, consegnato a un altro|al vicino, consegnato all'indirizzo sbagliato, risulta consegnato, segnato come consegnato, pacco perso|smarrito|rubato|disperso|sparito, perso il mio pacco|bagaglio|ordine, persa la mia valigia, persi i bagagli|i miei bagagli, valigia ~ persa|smarrita, bagaglio ~ perso|smarrito, senza bagagli|valigia|bagaglio, palazzo sbagliato, civico sbagliato, ritirato da un|nessuno, firmato da un|altri, consegnato a nessuno`,
    },
    {
      is: 'kept-waiting',
      phrases: `non risponde nessuno, nessuno risponde|richiama, nessuna risposta, senza risposta, aspetto da, aspettiamo da, attendo da, sono in attesa da, <numero> chiamate|telefonate|mail, # chiamate|telefonate|mail, il tecnico non è|si, mai richiamato, non richiamano, ore|ora al telefono, ore|ora di attesa, minuti di attesa`,
    },
    { part: 'amount', negated: 'keep', phrases: `$, # euro, # €, # e, <numero> euro` },
    {
      part: 'taken',
      phrases: `addebitato, scalato, prelevato, fatturato, addebitata, addebitati, scalati, prelevati, tolto`,
    },
    { part: 'refund', phrases: `rimborso, i miei soldi, cauzione, rimborsato, indennizzo` },
    { part: 'waiting', phrases: `aspetto, attendo, attesa, ancora, in attesa, senza notizie` },
    { part: 'nothing', negated: 'keep', phrases: `niente, nulla, mai, ancora niente, ancora nulla` },
    { part: 'paid', phrases: `pagato, ho pagato, acquistato, comprato, pago, paghiamo` },
    {
      part: 'data',
      phrases: `le mie foto, i miei file, i miei dati, i miei contatti, le mie mail, i miei messaggi, il mio salvataggio, i miei documenti, il nostro database`,
    },
    {
      part: 'lost',
      phrases: `perso, persa, persi, perse, sparito, sparita, spariti, sparite, cancellato, cancellati, cancellate, eliminato, eliminati, smarrito`,
    },
    { part: 'account', phrases: `il mio conto, il mio account, la mia carta, la mia linea, il mio profilo` },
    {
      part: 'locked',
      phrases: `bloccato, bloccata, sospeso, sospesa, chiuso, disattivato, disabilitato, bannato`,
    },
    { part: 'parcel', phrases: `pacco, ordine, spedizione, consegna, valigia, bagaglio, bagagli` },
    {
      part: 'undelivered',
      negated: 'keep',
      phrases: `non arrivato, mai arrivato, non è arrivato|arrivata, mai ricevuto, non ricevuto, non consegnato, mai consegnato, ancora niente`,
    },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `
        non è grave, nulla di grave, niente di grave, un dettaglio, solo un dettaglio, pubblicità, spot, logo, musichetta, nuovo nome, estetica, sondaggio, sondaggi, cookie, mascotte, colore del,
        non è la fine del mondo, non casca il mondo, nessuna fretta, senza fretta, non è urgente, con calma, niente di che, niente di tragico, una sciocchezza, una cavolata, piccolezza, per il resto tutto bene|perfetto|ottimo, refuso, errore di battitura, errore di ortografia, scritto male, newsletter, mail pubblicitarie, bastava un messaggio, sarebbe bastato un, quando potete, quando avete un, fa ridere, mi ha fatto ridere, ci ho riso, centesimi, pochi centesimi
      `,
    },
  ],
  classes: {
    numero: 'due tre quattro cinque sei sette otto nove dieci dodici quindici venti trenta diversi diverse',
  },
}
