import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'not ironia ironico sarcasmo ironic',
  additions: 'edit aggiornamento ps update aggiunta',
  over: 'risolto risolta sistemato sistemata riparato ripristinato funziona rimborsato tornato tornata',
  reporting: 'dicono dice secondo affermano afferma sostengono sostiene promettono promette pare sembra',
  stories: {
    strong:
      'personaggio personaggi capitolo capitoli stagione puntata puntate protagonista trama dungeon boss npc raid gilda fazione fanfic',
    weak: 'gioco partita missione livello storia mondo eroe regno battaglia arma armi drago incantesimo giocatore giocatori romanzo film serie',
  },
  products:
    'app server comprato acquistato pagato scaricato scaricare aggiornamento account abbonamento dlc rimborso negozio store',
  questions: {
    back: 'questo ciò lo la esso',
    readers: 'qualcuno voi tu tutti vostri vostro',
    wondering: 'come quale quali dove chi quanto quanti',
    pondering: 'avrei farei ricomprerei tornerei',
    somebody: 'supporto staff qualcuno moderatore moderatrice operatore tecnico assistenza',
  },
  storyHeadings: 'storia racconto novella capitolo fanfic',
  headings: 'guida tutorial come consigli trucchi passi introduzione',
  kindnesses:
    'aiutato aiutata risolto sistemato riparato rimborsato sostituito cambiato spedito richiamato consigliato assistito',
  afterthoughts: 'ma solo però peccato purtroppo tranne',
}
