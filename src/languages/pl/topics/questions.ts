import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** What people ask who have no trouble: before they buy, and how something is done. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      wejdzie do, wejdzie tam, zmieści się w|do|na, pasuje do, pasują do, będzie pasować|pasował|pasowała|pasowało, kompatybiln* z, czy mogę ~ ~ zawiesić|zabrać|przewieźć|łączyć|dokupić|zmienić|przenieść|zapłacić|odebrać|zwrócić|wziąć|użyć, czy moge ~ zawiesic|zabrac|przewiezc|dokupic|zmienic|przeniesc|zaplacic|odebrac, czy można ~ zabrać|dokupić|połączyć|wejść|przewieźć|przenieść|zapłacić|użyć|płacić|zamówić, czy da się ~ przenieść|połączyć|podłączyć|dokupić|zmienić|zamówić|zapłacić, czy trzeba, czy jest opcja|wersja|możliwość|sens|szansa|limit|zniżka|parking, czy jest u was, czy macie ~ w ofercie|na stanie|wersję|sklep|plany|zamiar, czy planujecie, czy będzie wersja|dodatek|dostępn*|możliwość|można, czy będą, czy będziecie, czy wyjdzie, czy obejmuje|obejmuje, obejmuje też|również|także, czy działa na|z|w|bez|też, czy wspiera*|obsługuje*, czy dowozicie|wysyłacie|dostarczacie, czy przyjmujecie, czy sprzedajecie, czy polisa|umowa|bilet|karta|abonament|pakiet obejmuje|działa|uprawnia, czy pies|psa|kot|dziecko|rower może|można|wolno|jedzie, czy wolno, ile kosztuje|kosztowałoby|trwa|waży|mieści|potrwa|wynosi, jaka jest różnica między, czym się różni, który model, który pakiet, którą wersję, jaki rozmiar, jakie wymiary, jakie są wymiary|warunki|wymagania, od ilu lat, do ilu lat, do ilu, od kiedy można, do kiedy można, do kiedy trzeba, jak długo ważn*|trwa, jak zawiesić|przenieść|aktywować|zgłosić|podać|zmienić|wyłączyć|dodać, gdzie kupię|kupić|dostanę|znajdę, kiedy znowu będzie|będą|dostępn*, kiedy wróci|wrócą do sprzedaży, godziny otwarcia, otwarte w niedzielę|święta|sobotę, do której otwarte, pytanie do, mam pytanie, takie pytanie, szybkie pytanie, krótkie pytanie, pytanko, zastanawiam się czy|nad, rozważam zakup|kupno|przejście, przymierzam się do, planuję kupić|przejść|zamówić, zanim kupię|zamówię|podpiszę, wie ktoś czy|jak|ile|gdzie, ktoś wie czy|jak|ile|gdzie, wiecie czy|może|ile
    `,
  },
  {
    kind: 'question',
    weight: THING,
    phrases: `czy mogę, czy moge, czy można, czy mozna, czy da się, czy da sie, czy jest, czy są, czy to, czy macie, czy trzeba, jak mogę, gdzie mogę, czy może, a czy, czy lepiej, czy raczej, czy też, ile można`,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `pytanie, ciekawi mnie, ciekawa jestem, ciekaw jestem, z góry dziękuję, z góry dzięki, porada, podpowiedź, podpowiedzcie`,
  },
]
