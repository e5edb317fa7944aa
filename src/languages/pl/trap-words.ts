import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'ironia sarkazm żart not',
  additions: 'edit edycja edytuję aktualizacja update ps dopisek',
  over: 'rozwiązane rozwiązany rozwiązana naprawione naprawiony załatwione załatwiona działa zamknięte wyjaśnione',
  reporting:
    'mówią mówi powiedzieli twierdzą twierdzi zapewniają zapewnia obiecują obiecuje podobno ponoć rzekomo piszą',
  stories: {
    strong:
      'bohater bohatera bohaterka rozdział rozdziału sezon sezonu odcinek odcinku boss bossa npc raid gildia gildii fanfik questa fabuła fabuły',
    weak: 'gra grze poziom misja misji świat królestwo bitwa broń smok zaklęcie gracz graczy powieść serial film historia postać postaci',
  },
  products:
    'apka aplikacja serwer serwery kupiłem kupiłam zapłaciłem zapłaciłam pobrać aktualizacja konto subskrypcja dlc zwrot sklep',
  questions: {
    back: 'to tego tym ten ta ją go',
    readers: 'ktoś wy państwo ktokolwiek ludzie koledzy',
    wondering: 'jak co który która gdzie kto ile czy',
    pondering: 'kupiłbym kupiłabym wziąłbym wzięłabym wróciłbym wróciłabym',
    somebody: 'support wsparcie obsługa zespół ktoś moderator konsultant technik serwis',
  },
  storyHeadings: 'opowiadanie wiersz rozdział fanfik',
  headings: 'poradnik instrukcja jak porady triki kroki wprowadzenie',
  kindnesses:
    'pomógł pomogła pomogli rozwiązał rozwiązała rozwiązali wymienili wymienił oddali zwrócili naprawili naprawił wysłali odblokowali załatwił załatwiła załatwili wyjaśnił wyjaśniła',
  afterthoughts: 'tylko szkoda ale jednak niestety chociaż oprócz',
}
