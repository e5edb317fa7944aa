import type { RolesOf } from '../../reply-words.js'

export const personal: RolesOf<'personal'> = {
  asks: {
    phrases: `invia, invii, inviate, inviaci, inviarci, ci invii, inviateci, manda, mandi, mandaci, mandarci, mandateci, scrivi, scriva, scrivici, scrivete, indica, indichi, indicaci, indicarci, ci indichi, indicateci, fornisci, fornisca, fornirci, forniscici, comunica, comunicaci, comunicarci, ci comunichi, comunicateci, dicci, ci dica, diteci, lascia, lasciaci, lasciateci, ci lasci, lasciare, conferma, confermaci, confermare, ci confermi, condividi, condividere, allega, allegare, allegaci, aggiungi, inserisci, rispondi con, puoi dirci|inviarci|darci|indicarci|comunicarci|lasciarci|fornirci|confermarci, può dirci|inviarci|darci|indicarci|comunicarci|lasciarci|fornirci|confermarci, potresti|potrebbe|potete ~ dirci|inviarci|darci|indicarci|comunicarci|lasciarci|fornirci, abbiamo bisogno, ci serve, ci servono, serve, servono, necessitiamo, qual è, quali sono, dacci, ci dia, dateci`,
    not: `non chiediamo mai, non ti chiederemo mai, non serve, non servono, dicci quale|quando|se|come, facci sapere`,
  },
  personal: {
    phrases: `numero ~ ordine|cliente|contratto|telefono|cellulare|pratica|fattura|carta|conto|tessera|prenotazione|spedizione|tracking|pacco|documento|passaporto|polizza|serie|patente, numero d'ordine, numero di telefono, codice cliente|fiscale|contratto|ordine|prenotazione|utente|iban, il tuo|suo|vostro numero, recapito, recapiti, recapito telefonico, contatto telefonico, indirizzo, indirizzo email|mail|di|e, email, mail, e mail, telefono, cellulare, nome e cognome, nome utente, username, cognome, nominativo, intestatario, data di nascita, luogo di nascita, iban, codice fiscale, partita iva, cap, i tuoi|suoi|vostri dati, dati anagrafici|personali|dell'account|dell'ordine|di contatto, documento d'identità, carta d'identità, copia|foto ~ documento|carta|fattura|bolletta|contratto|scontrino, screenshot ~ account|ordine|fattura, imei, targa, pnr, numero seriale`,
    not: `via email|mail, per email|mail, tramite mail|email, via telefono, per telefono, il nostro indirizzo|numero, all'indirizzo email|mail, mail di conferma, email di conferma, numero verde, al numero, il numero ~ è, indirizzo ip, il telefono è, riavvia il telefono, i tuoi dati ~ sono|al sicuro, i suoi dati ~ sono`,
  },
  secret: {
    phrases: `password, la password, pin, codice pin, cvv, cvc, codice di sicurezza, numero della|di carta, numero ~ carta di credito, dati della carta, dati ~ carta di credito, carta di credito, codice otp, otp, codice di verifica, codice sms|ricevuto, credenziali, credenziali di accesso, dati di accesso|login, accesso all'home banking, risposta segreta`,
    not: `reimpostare|reimposta|cambiare|cambia|cambi|modifica|modificare|reset|recuperare|recupera|nuova|dimenticato ~ ~ password|pin|credenziali, password dimenticata|nuova|errata, reset della password, la password ~ è|funziona, con carta di credito, sulla carta di credito, mai ~ ~ password|pin|credenziali|otp`,
  },
  publicly: {
    phrases: `qui, qui sotto, nei commenti, in un commento, nel commento, in risposta, rispondi con, pubblicamente, in pubblico, sotto questo, a questo tweet|post|messaggio`,
    not: 'non qui, qui per, siamo qui, clicca qui, cliccando qui, scrivici qui in, link qui, qui trovi, qui trova, qui il link',
  },
  aboutYou: {
    phrases: `abbiamo provato a chiamarti|chiamarla|contattarti|contattarla ~ al|allo, ti|la|vi abbiamo ~ chiamato|chiamata|contattato|contattata|scritto ~ al|allo|all'indirizzo, il tuo|suo|vostro ~ indirizzo|numero|conto|account|ordine|iban|codice ~ è|risulta, il tuo|suo ordine, la tua|sua carta che, residente in|a, registrato a|con, intestato a, consegnato|spedito ~ in via|a, tuo|suo marito|figlio, tua|sua moglie|figlia, signor, signora, sig, sigra`,
  },
}
