import { TELLS, type Topic } from '../../topics.js'

/** Strangers where they should not be. */
export const breaches: readonly Topic[] = [
  {
    kind: 'security',
    weight: TELLS,
    phrases: `
      bonifico mai|che non ho|non autorizzato|a mia insaputa, bonifici mai|che non, acquisti mai|che non ho, pagamento mai|che non ho|non autorizzato, pagamenti mai|che non|non autorizzati,
      addebito mai|che non ho, operazione non autorizzata|mai, operazioni non autorizzate|mai, prelievi mai|che non, movimenti mai|che non, transazione mai|che non|non autorizzata,
      prestito a mio nome|a nome mio, finanziamento a mio nome, contratto a mio nome, linea a mio nome, a mio nome senza, mi hanno svuotato, svuotato il conto, conto svuotato, mi hanno rubato,
      falso operatore, finto operatore, finta mail|telefonata|pagina, falsa mail|telefonata|pagina, mail truffa, sms truffa, sito clone|falso|truffa, si spaccia per, si spacciano per, spacciandosi,
      accesso da|dalla, login da|dalla, dispositivo sconosciuto, qualcuno è entrato|ha usato|sta usando|ha accesso, altra persona è|ha|usa, account hackerato|rubato|violato, mi hanno hackerato,
      dati di un altro|altri|un'altra|uno sconosciuto|altre, fattura di un altro|un'altra, referto di un altro|un'altra, referti di un altro|altri|altre, esami di un altro|un'altra,
      documenti di un altro|altri|un'altra, foto di un altro|altri|sconosciuti, vedo i dati|le fatture|gli ordini|le foto|i messaggi di, intestati al paziente, paziente precedente, paziente sbagliato,
      mandato a un altro|un'altra|altri, inviato a un altro|un'altra|altri, in copia c'è|tutti|visibile, tutti in copia, in chiaro, password in chiaro|per mail|via mail, password di root,
      credenziali inviate|per mail, fuga di dati, data breach, violazione dei dati, dati esposti|pubblici|visibili|online|rubati, visibili a tutti, visibile a tutti, chiunque può|poteva, senza password,
      su google, indicizzato, falla, vulnerabilità, furto d'identità|di identità, furto di dati, phishing, smishing, spoofing, link sospetto|strano|falso, mail sospetta|strana, sms sospetto|strano,
      sapeva il mio|mio nome|i miei dati, sapevano il|i miei, carta clonata, clonata, clonato, sim swap, venduto i miei dati, vendete i miei dati, dati ceduti, chi vi ha dato il mio, garante privacy,
      garante della privacy, gdpr, sapeva il mio saldo, ultimi bonifici, ufficio frodi, antifrode, stessa conversazione, stesso thread, ha cliccato, cliccato sul, cliccato, cambiando il numero, url,
      nell'indirizzo, documento di un altro|un'altra, password di chiunque, cambiare quella di chiunque, di chiunque, senza controllare, controllato solo, due miei account, comprato azioni, venduto i miei,
      alle tre di notte, io dormivo, mentre dormivo, sei pagamenti, pagamenti da #, più pagamenti, negozio sconosciuto, esercente sconosciuto, all'estero mentre, dall'estero, baby monitor,
      telecamera del bimbo, registrazioni di un altro, esami di una signora, con nome e cognome, nome cognome e indirizzo, elenco dei pazienti|clienti, in cc, security@, mail torna indietro,
      in mano a qualcuno, recupero password, iban, i solleciti, di un altro palazzo, bonifici ~ di, con nome e, di sconosciuti, di uno sconosciuto, foto private, accesso sconosciuto
    `,
  },
  {
    kind: 'security',
    phrases: `
      hacker, virus, malware, attacco informatico, dati personali|sensibili|sanitari|bancari, cartella clinica, polizia postale, polizia, carabinieri, denuncia, privacy, frode, truffatori, truffatore,
      consenso, truffa, truffe, truffator*, frodi, hackerat*, violat*, clonat*, furto, furto d'identità, dati di un|un'altra, rubato, falso, falsa, garante
    `,
  },
]
