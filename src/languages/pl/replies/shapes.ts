import type { ReplyShapes } from '../../reply-words.js'

/** Po czym poznać zdanie, które coś mówi, i takie, które krąży wokół tematu. */
export const shapes: ReplyShapes = {
  straight: `tak nie owszem zgadza słusznie dokładnie racja znalazłem znaleźliśmy potwierdzamy potwierdzam naprawione gotowe tylko częściowo żaden żadna nic nigdy jeszcze już`,
  general: `zawsze zazwyczaj zwykle często czasem czasami generalnie ogólnie całkowicie zupełnie absolutnie oczywiście naturalnie regularnie stale nieustannie różne różnych liczne wiele każdy każda każdego
    każdej wszelkich najwyższej najwyższe sporadycznie indywidualnie starannie`,
  vague: `może mogą możliwe prawdopodobnie ewentualnie być możliwie klienci klientów użytkownicy użytkowników pasażerowie goście mieszkańcy obecnie aktualnie`,
  conditions: 'jeśli jeżeli gdyby gdy inaczej',
  moments: `dziś dzisiaj jutro wczoraj teraz przed chwilą poniedziałek wtorek środa czwartek piątek sobota niedziela rano południe wieczór wieczorem do od potem`,
  spots: `góry dole przycisk menu ustawienia ustawieniach zakładka zakładce strona ekran etykieta lada półka drzwi rogu lewej prawej środku obudowie`,
  known: 'to ten ta te on ona ono oni je go ją',
  longWord: 12,
  pairs: `my nas nam nami nasz nasza nasze naszego naszej naszym naszych ty ci cię tobie twój twoja twoje twojego twojej pan pani pana panu państwo państwa państwu wy was wam wasz wasza wasze`,
}
