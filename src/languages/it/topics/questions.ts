import { HINTS, TELLS, type Topic } from '../../topics.js'

/** What people ask who have no trouble. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      è possibile, si può, si possono, posso usare|portare|pagare|cambiare|comprare|avere|salire|viaggiare|ordinare|prendere, potete dirmi|confermarmi, potreste dirmi|confermare, sapete se,
      sapete dirmi|quando, qualcuno sa se, c'è una|un|la versione|modo|possibilità|data|sconto, ci sarà, ci saranno, esce anche, uscirà, esce in|il|su, quando esce, è previsto, è prevista,
      sono previsti|previste, avete intenzione, compatibile, compatibile con, funziona con|su|anche, va bene per|con, vale anche|per|come, serve la|il|un|una ~ oppure|o, basta il|la|un, oppure, oppure no,
      o no, o va, o vanno, o serve, o rientra, rientra nella|nel, è incluso|inclusa, è compreso|compresa, include, comprende, accettate, accettano, si accettano, è ammesso|ammessi,
      sono ammessi|ammessi i cani, bisogna, devo prenotare|portare|fare, occorre, serve prenotare, qual è la differenza, che differenza c'è, che taglia, quale taglia|modello|piano|versione, quale mi,
      quanto costa|dura|tempo|pesa|ci mette, a che ora, che orari, fino a che ora, che giorni, siete aperti, aprite, chiudete, è aperto, dove posso|trovo|si compra|compro,
      come faccio a sapere|cambiare|fare|prenotare, come si fa, come posso, spedite in|anche|all'estero, fate spedizioni|consegne, avete la|il|in ~ taglia|nero|negozio, domanda, domanda per, una domanda,
      domanda seria|veloce|stupida|tecnica, domandina, informazione, un'informazione, info su, volevo sapere, vorrei sapere, mi piacerebbe sapere, curiosità, prima di comprare|ordinare|prenotare|acquistare,
      sto pensando di, pensavo di prendere|comprare, sono indeciso|indecisa, mi interessa, salgono aperti, vanno chiusi, edizione fisica, è un liquido, considerato, conta come, o lo fate|fanno, o devo,
      o ci vuole, o basta, devo disdire|avvisare|venire|portare, posso clonare|migrare|spostare|sospendere|mettere|condividere|tenere, si può spostare|sospendere|mettere|portare|condividere|scegliere,
      quante persone|volte|utenti, quanti giorni|utenti|dispositivi, quanti giorni prima, con quanto anticipo, basta la|il|sapere, ci sta, ci entra, entra nel|nella, tocca o, avranno, avrà, supporterà,
      supporta, prevedete, avete in programma, pensate di, ancora in programma, roadmap, comprare separatamente|singolarmente|solo, separatamente, singolo, ricambio, è coperto|coperta, coperto da,
      nella polizza, dichiarare a parte, manuale di carta|cartaceo, cartaceo, per mia madre, carta senior|giovani, età minima, animali, tartaruga, cane grande, costa qualcosa, in rete si legge, anche no va
    `,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `
      grazie in anticipo, grazie mille, buongiorno, salve, grazie, per favore
    `,
  },
]
