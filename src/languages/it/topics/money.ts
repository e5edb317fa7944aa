import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Bills, payments, what is paid back. */
export const money: readonly Topic[] = [
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `
      mi ha addebitato|addebitati|fatturato|prelevato|scalato, mi hanno addebitato|addebitati|fatturato|prelevato|scalato|tolto, mi avete addebitato|fatturato|prelevato|scalato,
      mi addebita|addebitano|addebitate|fatturano|fatturate|prelevano|scalano, addebitato|addebitata|addebitati a|due|tre|senza|anche|il|un|ancora, prelevato|prelevati|prelevate due|tre|senza|il|anche|dal,
      addebito doppio|di|non|errato|senza, doppio addebito, due addebiti, pagato due volte, due volte lo stesso, fattura|bolletta|bollette di #|$|€|conguaglio,
      bolletta folle|assurda|doppia|stimata|gonfiata|stellare, fattura sbagliata|errata|doppia|assurda, fattura per, sollecito, solleciti, diffida, recupero crediti, moroso, morosa, segnalarmi come,
      segnalazione crif, crif, cattivo pagatore, liberatoria, estinto, estinzione, conguaglio, lettura stimata|sbagliata|del contatore, contatore, autolettura, consumi, consumo, kwh, metri cubi, potenza,
      canone, abbonamento che|mai|non|disdetto|rinnovato, rinnovo automatico, rinnovata da sola, rinnovato da solo, si è rinnovato|rinnovata, prova gratuita|gratis, periodo di prova, mese gratis, disdetta,
      disdetto, ho disdetto, dopo la disdetta, già disdetto, recesso, costi di|nascosti|extra, costo di attivazione|disattivazione|chiusura, spese di|non|nascoste, commissione, commissioni, penale, penali,
      supplemento, sovrapprezzo, mora, multa, pedaggio, pedaggi, casello, telepass, parcheggio, sosta, targa, rimborso, rimborsi, rimborsare, non rimborsa*, mai rimborsat*, in attesa di rimborso, voucher,
      buono, un buono, caparra, cauzione, deposito, acconto, codice sconto non, sconto non|promesso|mai, promozione non|mai, prezzo diverso|sbagliato|esposto|in cassa, alla cassa, scontrino,
      aumento di|del|in, aumentato di, aumentata di, rincaro, rincari, premio, rca, polizza aumentata, classe di merito, franchigia, sinistro che non, interessi, rata, rate, mutuo, mutuo negato, prestito,
      finanziamento, carta di credito, bonifico non|mai|in|respinto|bloccato, bonifico, stipendio non, bancomat ha, mangiato la carta, saldo sbagliato|negativo, credito residuo, ricarica non|mai|sparita,
      ricarica, soldi bloccati|congelati|fermi, soldi degli|indietro, rivoglio i, fuori i soldi, ridatemi i, fattura elettronica, iva, codice sdi, nota di credito, non mi fanno fattura, mi dovete, mi devono,
      mi deve #, € in più, euro in più, in più del|rispetto, pago due volte, pagando per, pagato per, roaming, estratto, estratto conto, nell'estratto, questa voce, cos'è questo|questa, che cos'è questo,
      voce di, non convenzionato, convenzionato, rimborso negato, annullato da voi, annullata da voi, avete annullato, viaggio annullato, gita annullata, vogliamo i soldi, data del bonifico, per legge,
      termini di legge, trimestrale, annuale, anno intero, tutto l'anno, preso l'anno, mancata presentazione, mancata disdetta, disdetta # ore prima, visita disdetta, ripartitore, riscaldamento,
      spese condominiali, bimestre, questo bimestre, consumo reale, casa vuota, appartamento vuoto, frigo staccato, staccato anche il frigo, ero via, ero fuori, graffio che, danni che, deposito noleggio,
      carburante, pulizia straordinaria|speciale, trattenuta sulla|sul, cauzione è ancora, sopralluogo, ridatemeli, rimborsarmi, recuperare i soldi, si recuperano, ore di sosta|parcheggio,
      non si è fermata la sosta, fare ricorso, contestare, contestazione, scalare dall'affitto, in bonus, rimborso di, rimborso ~ minuti, al mese, quota, metà della quota, cifra, in fattura
    `,
  },
  {
    kind: 'billing',
    phrases: `
      fattura, fatture, fatturazione, bolletta, bollette, addebit*, prelev*, rimbors*, pagamento, pagamenti, pagato, abbonamento, abbonamenti, rinnovo, aumento, aumenti, rincar*, tariffa, tariffe,
      sconto rifiutato, credito, soldi, rimodulazion*, cashback
    `,
  },
  {
    kind: 'billing',
    weight: HINTS,
    phrases: `
      euro, pagare, caro, gratis, €, costa, franchi
    `,
  },
]
