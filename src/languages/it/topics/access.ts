import { TELLS, type Topic } from '../../topics.js'

/** Accounts: getting in, what is known by a name and a number. */
export const access: readonly Topic[] = [
  {
    kind: 'account',
    weight: TELLS,
    phrases: `
      non riesco ad|a accedere|entrare|loggarmi|collegarmi, non mi fa accedere|entrare|loggare, impossibile accedere, accesso negato|bloccato,
      cambiare indirizzo|un indirizzo|l'indirizzo|numero|intestatario|intestazione|email|nome|residenza|iban, cambio indirizzo|numero|intestatario|intestazione|email|residenza|iban,
      cambiato numero|indirizzo|email|telefono|residenza, ho traslocato, vecchio numero|indirizzo|telefono, voltura, subentro, portabilità, sim nuova|bloccata, nuova sim, esim, attivare la sim|linea|carta,
      codice via sms, codice sms, sms con il codice, codice otp|di verifica|di conferma|di sicurezza|di accesso, otp, non arriva il codice|l'sms|l'otp|la mail di, il codice non arriva,
      link di conferma|reset|attivazione|verifica, password dimenticata|errata|sbagliata|scaduta, recupero password|credenziali|account, reimpostare la password, resettare la password, reset password,
      credenziali errate|sbagliate|non, utente inesistente|sconosciuto|non, spid, cie, autenticazione, doppio fattore, due fattori, riconoscimento facciale|biometrico, impronta, selfie,
      documento d'identità|di identità, carta d'identità rifiutata, codice fiscale già, verifica identità|dell'identità|account|documenti,
      account bloccato|sospeso|chiuso|disattivato|limitato|cancellato|eliminato|congelato|hackerato, profilo bloccato|sospeso|chiuso|cancellato|eliminato, conto bloccato|sospeso|chiuso|congelato,
      negozio ~ sospeso|chiuso, annuncio sospeso|rimosso|cancellato, mi hanno sospeso|sospesa|bloccato|bloccata|bannato|bannata|disattivato|chiuso l'account|il conto|il profilo, sospesa perché,
      sospeso perché, bannato, bannata, ban, attività sospetta|insolita|anomala, account in verifica|revisione, in fase di verifica, cancellare l'account|il profilo|i miei dati,
      eliminare l'account|il profilo, chiudere l'account|il conto, disiscrivermi, cancellarmi dalla newsletter, togliere la carta|il numero, rimuovere la carta|il metodo, carta salvata|memorizzata,
      metodo di pagamento salvato, account collegato, collegare l'account, scollegare, account sbagliato, account famiglia|di mio|di mia|di famiglia, licenza scaduta|non valida, chiave di attivazione,
      codice di attivazione, attivare la licenza, invito scaduto, link scaduto, sessione scaduta, mi disconnette, mi butta fuori, mi slogga, area clienti|personale|riservata|utente, home banking,
      codice cliente|utente sconosciuto|inesistente, pin errato|bloccato|dimenticato, puk, sbloccare il|la|l'account|mio, sblocco, biglietti spariti, biglietto sparito|non,
      trasferire i biglietti|il biglietto, cambio nominativo, foto cancellate|sparite|eliminate, cancellato l'account|il profilo|le foto|i miei, newsletter, mailing list, disiscritto, disiscritta,
      disiscrivere, cancellarmi dalla, smettetela di scrivermi|mandarmi, togliete il profilo, togliere il profilo, profilo di mio|mia, account non trovato, accesso sospeso, mi ha tolto l'accesso,
      servizio sospeso, sospeso per, sospesa per, valutazione complessiva, carta bloccata, bloccato la carta, uso sospetto, cambio telefono, telefono nuovo, cellulare nuovo, numero disattivato,
      numero che ho chiuso, non ho più quel numero|telefono, quando ti sei iscritto, mia faccia, non riconosce più la mia|piu la mia, dice che non sono io, non sono io, i miei punti, punti spariti|scaduti,
      tessera punti, mail di conferma, accesso da fuori, blocco per accesso, verificare il numero, per il ricorso, attivarla, attivazione, i miei due account, unificato, il mio cognome, caratteri non validi,
      account rubato, mail e password, nuova app ~ vecchia, codice generato, utenza
    `,
  },
  {
    kind: 'account',
    phrases: `
      account, login, log in, accesso, accedere, registrazione, registrarmi, registrato, iscrizione, iscritto, iscritta, password, profilo, utente, username, tessera, socio, socia, passaporto, identità,
      intestatario, intestataria, anagrafica, dati anagrafici, credenziali, conto, ordini dentro, loggarmi, bloccato, sospeso, codice di verifica, verifica, area clienti, area personale, area riservata
    `,
  },
]
