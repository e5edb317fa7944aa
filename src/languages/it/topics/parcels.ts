import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Orders, parcels, and where they end up. */
export const parcels: readonly Topic[] = [
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `
      il mio pacco, mio pacco, il pacco, un pacco, i pacchi, mio ordine, il mio ordine, l'ordine, ordine #, un ordine, miei ordini, corriere, fattorino, rider, in consegna, data di consegna,
      giorno di consegna, fascia oraria, consegna prevista|promessa|mancata|fallita|tentata, tentata consegna, risulta consegnato, risulta consegnata, segnato come consegnato, dato per consegnato,
      consegnato a|al|alla|ieri, consegnato ma, firmato da, firma non mia, firma falsa, chi ha firmato, dal vicino, alla vicina, al vicino, in portineria, portinaio, portiere, portone, citofono, citofonato,
      non ha citofonato|suonato, suonato, sul pianerottolo, sotto la pioggia, sotto lo zerbino, sotto la saracinesca, buttato oltre|nel|davanti, lanciato oltre|nel|dal,
      lasciato davanti|fuori|per|sotto|in strada|sul, nel cassonetto, avviso di giacenza, giacenza, destinatario assente, assente, nessuno in casa, ero in casa, punto di ritiro, locker, ufficio postale,
      codice di tracciamento, tracking, tracciamento, numero di spedizione, lettera di vettura, fermo in|a|da|al|alla, fermo dal|in deposito|dogana, in dogana, dogana, in transito, magazzino,
      centro di smistamento, hub, filiale del corriere, indirizzo incompleto|errato|sbagliato|inesistente, restituito al mittente, tornato al mittente, reso al mittente,
      scatola vuota|aperta|rotta|schiacciata|bagnata, pacco vuoto|aperto|rotto|schiacciato|bagnato|manomesso|disperso|smarrito|sparito, arrivato rotto|vuoto|aperto|schiacciato|piegato|bagnato|scongelato,
      arrivata rotta|vuota|aperta|fredda, piegato in, piegandolo, quadro, al posto di|del|della|delle|dei mandato|arrivato|ricevuto, mi avete mandato un|una|il|la, mi hanno mandato un|una|il|la,
      mandato quello sbagliato, articolo sbagliato|mancante|diverso, prodotto sbagliato|diverso, colore sbagliato, modello sbagliato, manca un articolo|un collo|metà, mancano due|tre|articoli, collo, colli,
      spesa online, la spesa, spesa a domicilio, surgelati sciolti, sostituito con, sostituiti con, pizza fredda|arrivata|dopo, arrivata fredda, arrivato freddo, un'ora di ritardo, fiori, mazzo, regalo per,
      era per il|un compleanno, per natale, prima di natale, preordine, esaurito dopo, ordine annullato|cancellato, annullato l'ordine|il mio, non spedito, mai spedito|partito,
      ancora in lavorazione|preparazione, in lavorazione, dov'è il mio|la mia, dove è il mio, quando arriva il|la, catena del freddo, spedizione express|espressa|prioritaria, pagata la spedizione, trasloco,
      ritiro del reso|a domicilio, ritirare il reso, reso, fragole, citofono funziona, sul marciapiede, fradicio, fradici, laghetto, oltre il muro|la recinzione, in giardino, dal guardiano, guardiola,
      guardiano, guardia all'ingresso, al piano, consegna al piano, salire al piano, a bordo strada, non salgono, senza ascensore, ce l'ho l'ascensore, io l'ascensore, sono in casa, non mi sono mosso|mossa,
      fa avanti e indietro, avanti e indietro, avanti indietro, fa il pendolare, pendolare, di nuovo a, torna a, doveva essere qui, doveva arrivare, la spedizione è, in viaggio, consegna rinviata,
      rinviata su richiesta, su richiesta del, non ho chiesto niente, vaccini, campione, campioni, congelato, ghiaccio, polistirolo, quale magazzino, vengo a prenderlo, venire a prenderlo, dove ritirarlo,
      bancale, la scatola è arrivata alle, invece che alle, cassetta di verdura, box pasti, me lo molla, mollato, molla dal, quasi arrivato, palazzo sbagliato, ritirato da, l'ha ritirato, gira l'italia,
      sotto casa
    `,
  },
  {
    kind: 'delivery',
    phrases: `
      pacco, pacchi, ordine, ordini, consegn*, corrieri, spedi*, invio, numero di tracking, vicino, vicina, mittente, articolo sbagliato, prodotto sbagliato
    `,
  },
  {
    kind: 'delivery',
    weight: HINTS,
    phrases: `
      arrivato, arrivata, ritardo, aspetto, spedizione, spedito, ricevere, ricevuto, consegna
    `,
  },
]
