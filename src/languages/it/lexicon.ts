import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger.js'
import { feelings } from './feelings.js'
import { further } from './further/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Italian, written by hand and in Italian. ../lexicon.ts explains the notation; points are on the scale of ../en/lexicon.ts, and signals that
// say the same have the same name there. What Italian asks for: verbs tell their subject by their ending, so few sentences name it; clitics
// stand between `non` and the verb or hang on its end ("rimborsatemi"); articles are part of prepositions ("dall'app"); `è` is typed e'.

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  { name: 'own-matter', points: 0.9, once: true, negated: 'keep', phrases: `<mio> <cosa>, <mio> _ <cosa>` },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `io, mi, me, m, mio, mia, miei, mie, noi, ci, nostro, nostra, nostri, nostre, ho, sono, abbiamo, siamo`,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `voi, vi, ve, vostro, vostra, vostri, vostre, buongiorno, buonasera, salve, ciao, tu, ti, tuo, tua, lei, signori, spettabile, spett, siete, avete, fate, dovete, potete, volete, dite, state, andate, mettete, pensate, sapete, vergognate`,
  },
]

export const italian: Lexicon = {
  language: 'it',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], further),
  classes: {
    pron: 'mi ti si ci vi ne lo la li le gli me te se ce ve l m',
    funziona: `funziona funzionano funzionava funzionavano funzioni funzionando carica caricano caricava parte partono partiva apre aprono apriva accende accendono accendeva spegne connette connettono
      collega collegano sincronizza sincronizzano scarica scaricano stampa invia inviano legge registra registrano salva avvia avviano gira trasmette aggiorna aggiornano installa installano riproduce riconosce
      attiva attivano sblocca sente vede vedono`,
    riesco: 'riesco riesci riesce riusciamo riuscite riescono riuscivo riusciva riuscito riuscita riusciti',
    posso: 'posso puoi può possiamo potete possono potevo poteva potuto potei',
    fare: `accedere acquistare aggiornare annullare aprire attivare avere cambiare cancellare caricare chiamare chiudere comprare completare comunicare concludere confermare connettermi consultare contattare
      contattarvi contattarli creare disattivare disdire effettuare entrare fare farlo guardare giocare gestire inserire installare inviare lavorare leggere loggarmi mandare modificare navigare ordinare ottenere
      pagare parlare partire passare prelevare prendere prenotare procedere recuperare registrare registrarmi ricaricare ricevere rinnovare salvare scaricare scegliere scrivere selezionare sentire spedire stampare telefonare
      terminare tornare trasferire trovare usare usarlo usarla utilizzare utilizzarlo vedere vendere verificare viaggiare visualizzare votare accettare sapere dire capire`,
    servizio: `servizio servizi server sito app applicazione piattaforma sistema rete internet wifi adsl fibra linea linee connessione luce acqua corrente gas segnale campo telefono posta email mail bancomat sportello
      portale pannello api dns cloud pos cassa copertura riscaldamento tv decoder canali treni metro`,
    conto: 'conto conti account profilo utenza carta sim linea accesso numero postepay bancomat scheda',
    mio: 'mio mia miei mie nostro nostra nostri nostre',
    cosa: `ordine ordini pacco pacchi spedizione acquisto account conto soldi denaro fattura fatture bolletta bollette contratto tariffa linea internet telefono cellulare numero modem router computer pc schermo
      carta carte biglietto biglietti prenotazione volo treno valigia valigie bagaglio bagagli appuntamento richiesta reclamo segnalazione mail email messaggio messaggi dati file foto pagina sito negozio server
      dominio app applicazione password utenza abbonamento piano rimborso buono credito disdetta batteria lavatrice televisore tv auto macchina materasso divano mobile stampante profilo connessione casa
      tecnico problema caso pratica cliente clienti azienda backup prodotto prodotti stipendio pensione deposito cauzione garanzia polizza sim scheda ricarica zona via`,
    pacco:
      'pacco pacchi ordine ordini spedizione consegna merce prodotto articolo corriere rimborso rimborsi bagaglio bagagli valigia posta raccomandata',
    arrivato:
      'arrivato arrivata arrivati arrivate arriva arrivano ricevuto ricevuta ricevuti consegnato consegnata consegnati spedito spedita spediti inviato inviata recapitato recapitata partito partita',
    risolto:
      'risolto risolta risolti sistemato sistemata riparato riparata ripristinato ripristinata corretto gestito evaso evasa attivato attivata rimborsato rimborsata fatto sostituito sbloccato aggiustato',
    risponde:
      'risponde rispondono rispondete rispondi risposto rispondeva richiama richiamano richiamate aiuta aiutano aiutate interviene intervengono ascolta ascoltano degna',
    tempo:
      'secondo secondi minuto minuti min ora ore h giorno giorni gg settimana settimane mese mesi anno anni',
    numero:
      'due tre quattro cinque sei sette otto nove dieci dodici quindici venti trenta quaranta cinquanta cento diversi diverse tanti tante troppi troppe parecchi parecchie alcuni alcune un una mezz',
    esima: 'seconda terza quarta quinta sesta settima decima ennesima millesima centesima',
  },
  spellings: { à: 'a', è: 'e', é: 'e', ì: 'i', ò: 'o', ù: 'u' },
  elided:
    'l un d c m t s v n dell all nell sull dall coll quell quest dov com cos quand anch nient tutt bell sant qualcos ciascun nessun mezz pover brav buon gl ch dev',
  negators: 'non né ne mai senza nessun nessuna nessuno niente nulla mica neanche nemmeno neppure nè no',
  harmless: `
    non solo, non soltanto, non c'è problema, non c'è di che, nessun problema, senza problemi, senza alcun problema, senza nessun problema, senza dubbio, senza ombra di dubbio, senza esitazione, senza esitare, niente da dire, nulla da dire, niente da ridire, di niente, di nulla, niente male, non male, mica male, non vedo l'ora, non vediamo l'ora, non esitate a, non esitare a, non mancate, non mancare, non perdetevelo,
    più o meno, per lo più, al più, non più di, niente di meglio, non c'è niente di meglio, meno male, non ci sono parole per descrivere la bellezza, sbloccato, un male necessario, mal di mare, non a caso, non è detto, a meno che, per caso, in caso, in ogni caso, caduta massi, caduta dei capelli, salto di qualità, furto con scasso, caccia al tesoro, cari amici, cari tutti, cara amica, care amiche, caro amico, a caro prezzo, prezzi bassi, ottimo prezzo, prezzo ottimo, basso costo, low cost, blocco dello scrittore, attacco di panico, <numero>|# volte al giorno|mese|anno, <numero>|# volte a settimana, sotto casa, a casa, silenzio radio fino, giuro l'appuntamento, cinque minuti a piedi, a piedi nudi, ho detto la mia, ha detto la mia, tocco di classe, a terra di, un capitolo chiuso, ricetta ~ ignorata, caldo ~ freddo, pizza fredda a colazione, lotta libera, perso # chili, perso peso, persi nel bosco, mi sono perso tra, freddo fuori, fa freddo, fa un freddo, birra fredda, acqua fredda ~ mare, rotto il ghiaccio, scaduto il tempo, morto di fame, morta di fame, in attesa del|della primavera|estate|finale|nuova|prossimo|weekend, infinita dolcezza, lento e, cottura lenta, un furto di baci, truffa amorosa|romanzo, mangiato dal cane|gatto, rotto dal cane|gatto|bambino, rotta dal cane|gatto, buona giornata, buona serata, augurato buona giornata
  `,
  conditions: 'se qualora magari forse sarebbe avrebbe potrebbe',
  stronger: `molto troppo tanto così davvero veramente totalmente completamente assolutamente estremamente super iper mega ultra proprio decisamente semplicemente incredibilmente
    parecchio più gran grande enorme vero vera pura puro autentico autentica solito solita ennesimo ennesima`,
  weaker: 'poco abbastanza leggermente lieve lievi piccolo piccola piccoli piccole piuttosto appena quasi',
  turns: 'ma però perché perchè quindi bensì anzi invece poiché',
  persons: `io mi me mio mia miei mie noi ci nostro nostra nostri nostre tu ti te tuo tua tuoi tue voi vi ve vostro vostra vostri vostre ho abbiamo sono siamo avete siete hai`,
  questionWords: `come cosa che quando dove chi quale quali quanto quanta quanti quante avete c ci posso si può potete potreste potresti è sono sapete sa fate accettate spedite consegnate vendete esiste serve
    funziona qualcuno`,
  self: 'io mi me mio mia miei mie ho',
  reasons: 'perché perchè poiché siccome suo sua loro cui',
  thanksFor: 'per di',
  botching: `perdere perso rovinare rovinato rompere rotto dimenticare dimenticato ignorare ignorato ignorarmi bloccare bloccato cancellare cancellato rubare mentire truffare truffato addebitare annullare annullato
    lasciare lasciato lasciarmi aspettare niente nulla ritardo avermi averci sprecare`,
  mending: `riparato riparare risolto risolvere sistemato sistemare aiutato aiutare rimborsato rimborsare cambiato sostituito ritrovato ritrovare ripristinato corretto nonostante`,
  elsewhere: 'vecchio vecchia precedente precedenti ex altro altra altri altre prima là lì',
  carrying: `loro azienda compagnia società assistenza supporto servizio account conto ordine fattura bolletta contratto ticket operatore operatrice tecnico app applicazione abbonamento tariffa pacco rimborso garanzia
    reclamo segnalazione cliente clienti pratica filiale`,
  guides:
    'come riparare, come risolvere, come sistemare, guida per, guida a, guida al, tutorial per, passi per, cosa fare',
  crowd: 'qualcuno qualcun tutti tutte chi gente ragazzi alcuni',
  choices: 'o oppure vs versus',
  hashtagBegins: 'stop no basta boicotta boicottiamo vergogna schifo truffa addio mai',
  hashtagEnds: `down truffa vergogna schifo scandalo ladri truffatori fail disservizio merda pessimo ridicoli vergognatevi rimborso ritardo`,
  supportHandle: {
    begins: 'assistenza aiuto servizio',
    ends: 'assistenza aiuto support help care servizioclienti informa risponde clienti',
  },
}
