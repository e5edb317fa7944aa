import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `sì si no esatto corretto giusto vero confermato riprodotto trovato risolto fatto nessuno mai solo entrambi purtroppo ripristinato`,
  general: `sempre solitamente generalmente normalmente spesso talvolta completamente perfettamente assolutamente totalmente facilmente
    semplicemente naturalmente ogni vari varie diversi diverse numerosi numerose continuamente costantemente individualmente tanti tante molti molte normale
    consigli preoccuparsi ciascuno qualsiasi`,
  vague: `può possono potrebbe potrebbero possibile possibilmente forse probabilmente eventualmente attualmente momentaneamente clienti utenti persone ospiti passeggeri
    viaggiatori abbonati cittadini giocatori consumatori`,
  conditions: 'se qualora altrimenti purché',
  moments: `oggi stasera domani ieri ora adesso lunedì martedì mercoledì giovedì venerdì sabato domenica mattina mattinata pomeriggio sera serata mezzogiorno
    mezzanotte stamattina da fino entro dopo`,
  spots: `sotto sopra retro pulsante tasto menu menù impostazioni pagina etichetta accesso banco cassa scaffale porta angolo sinistra destra fondo schermata`,
  known: 'il lo la l i gli le questo questa lui essi',
  longWord: 12,
  pairs: `noi ci nostro nostra nostri nostre tu ti tuo tua tuoi tue te lei suo sua suoi sue voi vi vostro vostra vostri vostre abbiamo siamo`,
}
