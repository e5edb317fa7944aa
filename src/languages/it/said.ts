import type { SaidWords } from '../said.js'

/** In italiano, scritto a mano. */
export const said: SaidWords = {
  solved: `ora|adesso|finalmente ~ funziona|va, funziona|va ~ di nuovo|adesso|ora, funziona tutto, è tornato|tornata ~ linea|luce|internet|corrente|acqua|segnale|online, è tornata la, è tornato il, ha ripreso a, è risolto|sistemato|tutto a posto, è tutto risolto|ok|a posto, problema|guasto|errore|bug|disservizio ~ risolto|sistemato|rientrato, tutto risolto, tutto sistemato, tutto a posto, tutto funziona, mi hanno|avete ~ rimborsato|richiamato|risposto|sostituito|cambiato, sono stato|stata ~ rimborsato|rimborsata|richiamato|contattato, ricevuto il|la mio? pacco|rimborso|ordine, è arrivato|arrivata il|la|finalmente, pacco|ordine|rimborso ~ arrivato|ricevuto, ha funzionato, hanno risolto, avete risolto, ho risolto, non serve più, potete chiudere`,
  solvedAlone: `risolto, sistemato, a posto, tutto a posto, tutto ok, funziona, adesso funziona, ora funziona, problema risolto, perfetto, ottimo`,
  beside:
    'edit aggiornamento ora adesso finalmente grazie mille tante super ottimo perfetto ok sì si e il la mio problema a tutti vi staff subito velocemente molto anche stamattina stasera oggi di nuovo ragazzi',
  stillBroken: `ancora niente|nulla|nessuna|giù|down|bloccato|bloccata|rotto|fermo|guasto, ancora non, di nuovo giù|down|bloccato|bloccata|rotto|fermo|guasto|senza, ci risiamo, siamo punto e a capo, siamo alle solite, si è ribloccato|ribloccata|rotto di nuovo, non è risolto|stato risolto|sistemato|cambiato, non risolto, irrisolto, non ha funzionato, non è cambiato niente|nulla, nessun cambiamento, nessun miglioramento, stesso problema, stesso errore, il problema persiste|continua|rimane|resta, persiste, continua, come prima, uguale a prima`,
  still: 'ancora, tuttora, di nuovo, nuovamente',
  idle: `non so, non lo so, sempre contento|contenta|ottimo|soddisfatto|soddisfatta|al top, ancora non ho capito, non capisco ancora, sempre lì`,
  unreal: `se, spero, speriamo, forse, magari, quando, finché, finchè, prima che, potete, potreste, qualcuno, sarebbe, avrebbe, come`,
  unsure: `dovrebbe, dovrebbero, pare, sembra, a quanto pare, mi dicono, dicono, secondo, promesso, promettono, quasi, a metà, in parte, parzialmente, per ora, per il momento, al momento, a volte, domani, la settimana prossima, presto, un giorno, sarà, saranno, verrà, quando`,
  limits: `se, solo con|quando|se|in|su|da, ma non, tranne, a parte, a volte, ogni tanto, per # minuti|ore, un attimo, per ora, per il momento, ieri, ogni volta`,
  others: `qualcuno, altri, altro, altra, vicino, vicina, amico, amica, fratello, sorella, capo, madre, padre, lui, lei, loro, da te, da voi, la gente, alcuni, molti, concorrenza`,
  left: `cambiato operatore, cambiato gestore, cambiato banca, passato a, passata a, disdetto, comprato un altro|un'altra, preso altrove, ordinato altrove, un altro operatore|fornitore|negozio, restituito, l'ho restituito, disinstallato, disinstallata, rinunciato, lasciato perdere, ora con`,
  pending: `in anticipo, anticipatamente, provo|proverò, vedo|vedremo, ci provo, provo ora, vi aggiorno|aggiornerò, vi farò sapere, grazie di niente, grazie per niente, no grazie, per la pazienza, aspetto, attendo, in attesa, grazie a dio`,
  turns: 'ma però tuttavia purtroppo solo tranne eppure invece',
  askedAbout: 'il la lo i le mio mia vostro vostra tutto questo ciò qualcuno voi',
}
