import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** Italian, written by hand. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    tua: 'tua tuo tue tuoi sua suo sue suoi vostra vostro vostre vostri',
    ti: 'ti vi le la lo gli',
    numero: 'uno una due tre quattro cinque sei sette otto nove dieci dodici quindici venti trenta',
    terzo:
      'corriere spedizioniere banca venditore produttore fornitore compagnia aeroporto gestore operatore partner rivenditore trasportatore assicurazione amministratore',
    giorno: 'lunedì martedì mercoledì giovedì venerdì sabato domenica weekend',
    mese: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    unità: 'minuto minuti min ora ore h giorno giorni gg settimana settimane',
    fatto: `risolto risolta risolti risolte sistemato sistemata ripristinato ripristinata ripristinati riparato riparata corretto corretta sostituito sostituita rimborsato rimborsata rimborsati accreditato accreditata
      stornato stornata sbloccato sbloccata riattivato riattivata rispedito rispedita annullato annullata prorogato esteso attivato attivata disattivato disattivata cancellato rimosso rimossa aggiornato aggiornata spedito spedita
      inviato inviata consegnato consegnata prenotato ordinato applicato aumentato pagato cambiato modificato aggiunto aggiunta concluso terminato rientrato chiarito`,
    faremo: `invieremo manderemo spediremo rimborseremo sostituiremo accrediteremo stornerremo storneremo ripareremo sbloccheremo attiveremo disattiveremo annulleremo cancelleremo cambieremo correggeremo consegneremo
      ritireremo prenoteremo aggiungeremo rimuoveremo aggiorneremo pagheremo estenderemo prorogheremo riattiveremo passeremo chiameremo ordineremo regaleremo offriremo restituiremo`,
  },
  ...plain,
}
