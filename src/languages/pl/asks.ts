import type { Group } from '../lexicon.js'

/** Calls for help, questions, what somebody turned to them with, and what they threaten. */
export const asks: readonly Group[] = [
  {
    name: 'help',
    points: 1.5,
    tone: 'request',
    negated: 'keep',
    phrases: `
      pomocy, ratunku, pomóżcie, pomóżcie proszę, proszę o pomoc, prosimy o pomoc, prosze o pomoc, potrzebuję pomocy, potrzebujemy pomocy, potrzebna pomoc, niech ktoś mi pomoże, niech mi ktoś pomoże, niech ktoś pomoże, czy ktoś mi pomoże, czy ktoś może mi pomóc, ktoś może pomóc, czy możecie mi pomóc, czy możecie pomóc, możecie mi pomóc, możecie pomóc, możecie coś z tym zrobić, zróbcie coś, zróbcie coś z tym, zróbcie z tym coś, zróbcie wreszcie, zróbcie coś wreszcie, naprawcie, naprawcie to, naprawcie wreszcie, rozwiążcie, odblokujcie, przywróćcie, wyjaśnijcie, wyjaśnijcie mi, proszę o interwencję, proszę o reakcję, proszę o kontakt, prosimy o kontakt, proszę o pilny kontakt, proszę o pilną, proszę o rozwiązanie|naprawę|wyjaśnienie|wyjaśnienia|odpowiedź|informację|sprawdzenie|odblokowanie, domagam się, żądam, żądamy, proszę coś z tym, proszę to naprawić, proszę naprawić, weźcie się za|ogarnijcie, ogarnijcie się, ogarnijcie, weźcie się do, ruszcie się
    `,
  },
  {
    name: 'request',
    points: 0.7,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      pomoc, pomóc, pomocą, rozwiązanie, rozwiązać, wyjaśnienie, wyjaśnienia, wyjaśnić, odpowiedź, odpowiedzi, sprawdzić, sprawdźcie, sprawdzicie, sprawdzenie, weryfikacj*, czy ktoś jeszcze, ktoś jeszcze, ktoś też ma, czy ktoś też, ktoś ma podobnie, u kogoś też, u was też, też tak macie, wy też, czy tylko ja, tylko ja, tylko u mnie, tylko mi, czy to normalne, czy to jest normalne, priv, na priv, w wiadomości prywatnej, wysłałem dm, wysłałam dm, napisałem na priv, napisałam na priv, poszło na priv, dm, numer zgłoszenia, nr zgłoszenia, numer zamówienia, nr zamówienia, nr sprawy, numer sprawy
    `,
  },
  {
    name: 'why',
    points: 1.2,
    once: true,
    negated: 'keep',
    phrases: `dlaczego, czemu, z jakiej racji, z jakiego powodu, jakim prawem, na jakiej podstawie, jak to możliwe, jak to jest możliwe, jak to się stało, jakim cudem, po co mi, po co wam, na co czekacie, kiedy zamierzacie, kiedy raczycie, kiedy naprawicie, kiedy będzie działać, kiedy zacznie działać, kiedy będzie działał|działała|działało, kiedy oddacie, jak długo mam|mamy|będzie, co wy robicie, co wy wyprawiacie, co wy sobie, o co chodzi, o co wam chodzi, co to ma znaczyć`,
  },
  {
    name: 'question',
    points: 0.1,
    tone: 'request',
    kind: 'question',
    once: true,
    negated: 'keep',
    phrases: `
      jak mogę, jak można, jak się, jak zmienić|włączyć|wyłączyć|ustawić|zrobić|dodać|zamówić|aktywować|usunąć|zainstalować|podłączyć|złożyć|sprawdzić, gdzie mogę, gdzie znajdę|znajduje, gdzie można, czy można, czy mogę, czy możliwe, czy jest możliwość, czy jest możliwe, czy da się, czy istnieje, czy macie, czy planujecie, czy obsługujecie|obsługuje, czy wysyłacie, czy oferujecie, czy ktoś wie, ktoś wie, wie ktoś, wiecie może, wiecie czy, orientuje się ktoś, ktoś się orientuje, czy ktoś korzysta, czy ktoś używa, ile kosztuje, ile wynosi, jaka jest różnica, jaki jest, jaka cena, jakie są, od kiedy, do kiedy, o której, kiedy otwieracie, kiedy będzie dostępn*, mam pytanie, pytanie, krótkie pytanie, takie pytanie, chciałbym zapytać, chciałabym zapytać, chciałbym się dowiedzieć, chciałabym się dowiedzieć, polecacie, co polecacie, poleci ktoś, ktoś poleca, warto
    `,
  },
  {
    name: 'turned-to-them',
    dealing: true,
    points: 1.2,
    kind: 'service',
    severity: 2,
    once: true,
    negated: 'keep',
    phrases: `
      pisałem|pisałam|pisaliśmy|napisałem|napisałam|dzwoniłem|dzwoniłam|dzwoniliśmy|zadzwoniłem|zadzwoniłam do was|nich|biura|obsługi|na, dzwoniłem|dzwoniłam|pisałem|pisałam ~ razy, zgłosiłem|zgłosiłam|zgłaszałem|zgłaszałam|zgłosiliśmy ~ problem|sprawę|awarię|reklamację|usterkę|to, złożyłem|złożyłam|złożyliśmy ~ reklamację|skargę|zgłoszenie|wniosek|odwołanie, wysłałem|wysłałam|wysłaliśmy ~ reklamację|skargę|zgłoszenie|wniosek|maila|maile|zdjęcia|dokumenty|pismo, kontaktowałem|kontaktowałam|skontaktowałem|skontaktowałam się z, rozmawiałem|rozmawiałam z, # telefonów, <liczba> telefonów, # maili, <liczba> maili, telefon za telefonem, mail za mailem, po # telefonach|mailach, po <liczba> telefonach|mailach, mieli oddzwonić, miał ktoś oddzwonić, obiecali oddzwonić, od tamtej pory cisza|nic|nikt, od tej pory cisza|nic|nikt, od tego czasu cisza|nic, reklamacja odrzucona, odrzucili moją, zamknęli zgłoszenie, kazali mi, kazano mi, odsyłają mnie do
    `,
  },
  {
    name: 'wanted',
    dealing: true,
    points: 1.3,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      chcę odzyskać|zwrotu|rozwiązania|tylko|żebyście, chcę ~ zwrot|wymianę|pieniądze|odzyskać, chciałbym odzyskać|zwrotu|żeby, chciałabym odzyskać|zwrotu|żeby, oczekuję zwrotu|wymiany|naprawy|wyjaśnień|wyjaśnienia|reakcji|przeprosin|rekompensaty|odpowiedzi, czekam na zwrot|wymianę|naprawę|wyjaśnienia|wyjaśnienie|reakcję|przeprosiny, do kogo mam|mogę|trzeba się? zgłosić|zwrócić|napisać|dzwonić, gdzie mam|mogę zgłosić|złożyć|napisać, z kim mam|mogę, kto za to odpowiada, kto mi zwróci|odda, kto za to zapłaci, kto jest odpowiedzialny, kiedy dostanę|otrzymam|odzyskam|dojdzie|dotrze|przyjdzie|będzie, jeśli ktoś z <brand>, może ktoś z <brand>
    `,
  },
  {
    name: 'leaving',
    points: 1.7,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      rezygnuję, rezygnuję z, rezygnujemy, zrezygnowałem, zrezygnowałam, zrezygnowaliśmy, zrezygnuję, wypowiadam umowę, wypowiedziałem umowę, wypowiedziałam umowę, wypowiem umowę, rozwiązuję umowę, rozwiązałem umowę, rozwiązałam umowę, chcę rozwiązać umowę, zrywam umowę, wypowiedzenie umowy, składam wypowiedzenie, odchodzę, odchodzę od, odchodzę do, odchodzimy, odszedłem, odeszłam, uciekam, uciekam od, uciekam do, uciekamy, przenoszę się, przenoszę numer, przenoszę konto, przenoszę domenę|stronę|hosting, przenosimy się, przenieś numer, zmieniam operatora|bank|dostawcę|hosting|sklep|firmę, zmieniam na, zmieniłem operatora|bank|dostawcę, zmieniłam operatora|bank|dostawcę, zmiana operatora|banku|dostawcy, czas zmienić, pora zmienić, czas na zmianę, zamykam konto, zamknąłem konto, zamknęłam konto, usuwam konto, usunąłem konto, usunęłam konto, kasuję konto, odinstalowuję, odinstalowałem, odinstalowałam, odinstalowane, anuluję, anulowałem subskrypcję, anulowałam subskrypcję, anuluję subskrypcję|zamówienie|umowę, nie przedłużam, nie przedłużę, nie odnawiam, szukam alternatywy, szukam innej|innego|nowego, straciliście klienta, stracili klienta, tracicie klienta, tracicie klientów, właśnie straciliście, żegnam, żegnam się z, żegnajcie, papa <brand>, pa pa, do widzenia <brand>, konkurencja się ucieszy, idę do konkurencji, przechodzę do konkurencji, przechodzę do, noga moja|więcej
    `,
  },
  {
    name: 'legal',
    points: 1.4,
    kind: 'service',
    severity: 4,
    phrases: `
      prawnik, prawnika, prawnikiem, prawnicy, adwokat, adwokata, kancelari*, sąd, sądu, sądem, sądzie, pozew, pozwu, pozwę, pozwiemy, pozywam, uokik, uokiku, uke, knf, rzecznik finansow*, rzecznika finansow*, rzecznik praw konsument*, rzecznika praw konsument*, rzecznikiem praw konsument*, rzecznik konsument*, rzecznika konsument*, urząd ochrony konkurencji, federacja konsumentów, prokuratur*, zawiadomienie do prokuratury, policja, policję, policji, na policję, droga prawna, drogę prawną, kroki prawne, kroków prawnych, przedsądowe wezwanie, wezwanie do zapłaty, ostateczne wezwanie, łamiecie prawo, łamanie prawa, niezgodne z prawem, bezprawn*, bezprawnie, niezgodnie z prawem, prawa konsumenta, praw konsumenta, kodeks cywilny, ustawa o prawach, inspekcja handlowa, inspekcji handlowej, sanepid, sanepidu, mediator, chargeback
    `,
  },
  {
    name: 'legal-threat',
    points: 2,
    kind: 'service',
    severity: 4,
    negated: 'keep',
    phrases: `
      spotkamy się w sądzie, widzimy się w sądzie, do zobaczenia w sądzie, idę do sądu, idziemy do sądu, kieruję sprawę do, kierujemy sprawę do, skieruję sprawę do, sprawa trafi do|na, sprawę kieruję do|na, oddaję sprawę do, zgłaszam sprawę do|na, zgłaszam to do|na, zgłoszę to|sprawę do|na, zgłosiłem|zgłosiłam to|sprawę do|na, zawiadamiam|zawiadomiłem|zawiadomiłam policję|prokuraturę|uokik, składam pozew, złożę pozew, składam zawiadomienie, złożyłem zawiadomienie, złożyłam zawiadomienie, mój prawnik, moim prawnikiem, mój adwokat, podejmę kroki prawne, podejmuję kroki prawne, wystąpię na drogę, wchodzę na drogę, pozwę was
    `,
  },
]
