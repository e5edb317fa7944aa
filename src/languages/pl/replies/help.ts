import type { RolesOf } from '../../reply-words.js'

export const help: RolesOf<'help'> = {
  fixed: {
    phrases: `<zrobione>, już działa|działają, działa już, ponownie działa|dostępna|dostępny|dostępne, znowu działa|dostępna, awaria ~ usunięta|zakończona, problem ~ rozwiązany|usunięty, usterka ~ usunięta, zostało|została|został|zostały ~ <zrobione>, pieniądze ~ zwrócone|wysłane|przelane, zwrot ~ zlecony|wysłany|wykonany, zleciliśmy zwrot|przelew|wysyłkę, paczka ~ w drodze|wyjechała|wydana, jest w drodze, wyszła|wyszło dziś|dzisiaj|wczoraj, powinno|powinna|powinien już działać`,
    not: `nie zostało|została|został ~ <zrobione>, jeszcze nie <zrobione>, zgłoszenie zostało`,
  },
  unfixed: {
    phrases: `zostanie|zostaną ~ <zrobione>, będzie|będą ~ <zrobione>, gdy|kiedy|jak tylko|aż ~ ~ <zrobione>, dopóki nie, jeszcze nie ~ <zrobione>, nie zostało|została|został ~ <zrobione>, będzie działać|działał|działała|działało, ma być <zrobione>, do czasu usunięcia|naprawy`,
  },
  advice: {
    phrases: `uruchom ~ ponownie, zrestartuj, wyczyść, odinstaluj, zainstaluj, zaktualizuj, wyloguj się, zaloguj się ponownie, wejdź w|na|do, kliknij, wybierz, ustaw, włącz, wyłącz, odłącz, podłącz, sprawdź czy|w|proszę, spróbuj, spróbujcie, proszę spróbować, proszę sprawdzić|uruchomić|wybrać|wejść|kliknąć|wyczyścić|zaktualizować|odłączyć|zmienić|usunąć|zresetować, warto spróbować, pomaga|pomoże, wystarczy, w ustawieniach, w zakładce, w menu, krok po kroku, nie klikaj, nie otwieraj, prosimy nie klikać|otwierać|instalować, proszę nie klikać|otwierać|instalować, krok #, możesz ~ zmienić|sprawdzić|anulować|zwrócić|odebrać|pobrać|zamówić|ustawić|wyłączyć|zrezygnować|złożyć|przedłużyć, może pani|pan ~ zmienić|sprawdzić|anulować|zwrócić|odebrać|pobrać|złożyć, mogą państwo ~ zmienić|sprawdzić|anulować|zwrócić|odebrać|pobrać|złożyć, alternatywnie, tymczasowo, na razie pomaga, polecamy zmienić|użyć|zaktualizować, należy zresetować|uruchomić|wpisać|podać, instrukcja, poradnik, tutaj opisujemy`,
    not: `sprawdź naszą ofertę, kliknij i wygraj, spróbuj cierpliwości, sprawdź faq|regulamin`,
  },
  offer: {
    phrases: `wyślemy nowy|nową|nowe|zamiennik|ponownie|kuriera|technika, zwrócimy, oddamy, wymienimy, naprawimy, anulujemy, przedłużymy, doliczymy, obniżymy, skorygujemy, odblokujemy, otrzymasz|otrzyma|dostaniesz|otrzymają ~ ~ zwrot|rabat|nowy|nową|nowe|korektę|rekompensatę|voucher|bon, przyznajemy|przyznamy ~ rabat|rekompensatę|bon|voucher, proponujemy, oferujemy wymianę|zwrot|rabat, bezpłatnie, nieodpłatnie, na nasz koszt, pokryjemy koszt|koszty, technik przyjedzie|będzie|pojawi, kurier odbierze|przyjedzie, umówimy, zarezerwujemy`,
    not: `oferujemy najwyższą, proponujemy kontakt`,
  },
  reason: {
    phrases: `ponieważ, bo, gdyż, dlatego że, przyczyną jest|był|była|było, powodem jest|był|była|było, przyczyna to|leży, z powodu awarii|uszkodzenia|błędu|burzy|strajku|pożaru|zerwania, przez błąd|pomyłkę|awarię, spowodowane|spowodowana|spowodowany, wynika z|to, wynikało|wynikała z, błąd po naszej, po naszej stronie, to nasz błąd, nasza wina, z naszej winy, pomyliliśmy, zapomnieliśmy, dotyczy|dotyczyła ~ klientów|wersji|osób|zamówień, oznacza to, tak, zgadza się, cena wynosi, nie jest od nas, nie pochodzi od nas, nie my wysłaliśmy, nie wysyłamy takich|smsów, to oszustwo, to próba oszustwa, jest fałszywa|fałszywy, kosztuje, obejmuje, zawiera, jest wliczon*, otwarte od|do, czynne od|do, obsługujemy, wersja # , od wersji, uszkodzony kabel|światłowód|transformator, zerwana linia, koparka`,
    not: `z powodu dużego|zwiększonego|problemów, z przyczyn technicznych`,
  },
  owns: {
    phrases: `masz rację, ma pani rację, ma pan rację, mają państwo rację, słuszna uwaga, słusznie, to nasz błąd, nasz błąd, nasza wina, z naszej winy, nasze niedopatrzenie, nasza pomyłka, błąd po naszej stronie, po naszej stronie, zawiedliśmy, zawaliliśmy, pomyliliśmy, zapomnieliśmy, przeoczyliśmy, powinniśmy byli, nie powinno się zdarzyć|wydarzyć|mieć, nie powinno było, nie powinno tak być, to niedopuszczalne, za długo, zbyt długo, źle naliczyliśmy|policzyliśmy|wysłaliśmy`,
    not: 'nie z naszej winy, nie jest nasz błąd, nie nasza wina',
  },
  spares: {
    phrases: `nie musisz ~ nic|odsyłać|dzwonić|pisać|robić|płacić|czekać, nie musi pani|pan ~ nic|odsyłać|dzwonić|robić|płacić, nie muszą państwo ~ nic|odsyłać|dzwonić|robić|płacić, nie trzeba ~ nic|odsyłać|dzwonić|zgłaszać|robić, bez odsyłania, bez konieczności, nie podawaj|podawajcie, prosimy nie podawać|klikać|otwierać|używać|pisać, nie klikaj, nie otwieraj, nie używaj, zwrot nie jest wymagany, automatycznie zwrócimy|zostanie`,
    not: `prosimy nie odpowiadać na`,
  },
  makesGood: {
    phrases: `zwróciliśmy, zwrócimy, zwrot środków|pieniędzy|kwoty|opłaty|kosztów, oddamy, oddaliśmy, nieodpłatnie, bezpłatnie, za darmo, gratis, bez opłat, na nasz koszt, nowy egzemplarz|router|telefon|bilet|czajnik, nową sztukę|kartę|paczkę, nowe urządzenie|zamówienie, wymienimy, wymieniliśmy, wymiana na, rekompensata, rekompensatę, voucher, bon, rabat za|w ramach, korekta faktury, korektę faktury, umorzyliśmy, anulowaliśmy opłatę|fakturę|karę, nie obciążymy`,
    not: `zwrot nie, bez zwrotu, nie przysługuje zwrot`,
  },
  asksBack: {
    phrases: `jaki|jaka|jakie|jakiej|jakim masz|wersja|model|przeglądarka|telefon|błąd|komunikat|wersji|urządzeniu|mieście, która|który|które wersja|model|stacja|linia|placówka|oddział, od kiedy, kiedy ostatnio|dokładnie, co dokładnie, co się wyświetla, co pokazuje, jaki komunikat, czy świeci|miga|dioda|lampka, czy problem występuje|dotyczy, czy dzieje się, czy próbowałeś|próbowałaś|próbowali, z jakiego urządzenia|adresu, w jakim mieście|salonie|sklepie`,
    not: 'jak możemy pomóc, w czym możemy pomóc',
  },
  urgent: {
    phrases: `nie używaj, proszę nie używać, prosimy nie używać, przestań używać, natychmiast odłącz|wyłącz|przestań, odłącz od prądu, odłącz z gniazdka, proszę odłączyć, wyjmij wtyczkę, zadzwoń na 112, dzwoń na 112, dzwoń pod 112, numer 112, 112, 999, 998, pogotowie, straż pożarną, straż pożarna, lekarz, lekarza, lekarzem, szpital, policję, policja, telefon zaufania, 116 123, jesteś bezpieczn*, czy wszyscy są bezpieczni|cali, czy nic ci|pani|panu|nikomu, czy ktoś ucierpiał, opuść, opuścić mieszkanie|lokal|budynek, otwórz okna, zakręć gaz, nie jedz, nie pij, nie podawaj dziecku, nie jesteś sam|sama`,
  },
}
