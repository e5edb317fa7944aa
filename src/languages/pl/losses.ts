import type { Harm } from '../harm.js'

/** Facts of harm by trade, and what is only a small matter. */
export const losses: readonly Harm[] = [
  {
    part: 'trade',
    phrases: `targ, bazar, stoisko, stragan, kolejka do ronda, sklepik, piekarnia, cukiernia, kawiarnia, bar, food truck, foodtruck, kuchnia pełna, pełna kuchnia, restauracja pełna, pełna sala, sala pełna, lokal, zakład, salon, gabinet, przychodnia, przedszkole, szkoła, klinika, biuro rachunkowe, biuro nieruchomości, prowadzimy biuro, prowadzę, prowadzimy, jednoosobowa działalność, jdg, freelancer, klienci, klientom, pacjenci, kursanci, goście, sklep internetowy, allegro, kampania, black friday, wyprzedaż`,
  },
  {
    part: 'halted',
    negated: 'keep',
    phrases: `oddaję ~ za „, na zeszyt, na słowo honoru, na kreskę, za darmo oddaję, wyrzucam towar, wyrzucić towar, do wyrzucenia, zero zamówień, zero sprzedaży, ani jednego zamówienia, żadnych zamówień, nie mogę nabijać, nie możemy nabijać, nie mogę wystawić faktur*, nie możemy wystawić faktur*, nie mogę pracować, nie możemy pracować, nie mam jak pracować, nie zarabiam, nie zarobię, dzień bez utargu, bez utargu, utarg, utargu, tracę klientów, tracimy klientów, umowy nie dochodzą, jutro dwa akty, stoimy z robotą, cała ekipa stoi, ekipa stoi, produkcja stoi, zwolnić ludzi, zapłacić ludziom, wypłaty dla ludzi`,
  },
  {
    is: 'money-gone',
    phrases: `pieniędzy brak, kasy brak, do oddania # zł|tys|tysięcy|000, poszło # tysięcy|tys|zł, wisi mi # , wiszą nam #, winni nam #, ani złotówki zwrotu, wpłat rodziców, wpłaty rodziców, zaliczka przepadła, zadatek przepadł, z własnej kieszeni, musiałem dopłacić, musiałam dopłacić, ślusarz # zł, taksówka # zł, hotel # zł, laweta # zł, hydraulik # zł, wpadłem do rejestru, wpadłam do rejestru, wpis do bik|krd, komornik, pensja nie przyszła|wpłynęła, emerytura nie przyszła|wpłynęła, na koncie zero, zostałem bez grosza, zostałam bez grosza, bez grosza w, nie mam za co, nie mam na czynsz, rata się nie`,
  },
  {
    is: 'shut-out',
    phrases: `karta zablokowana ~ w|za|na, bez pieniędzy za granicą, bez dostępu do pieniędzy, wszystkie pieniądze są, wszystkie oszczędności, śpi mi na ramieniu, na klatce schodowej, klatka schodowa dziecko, pod własnymi drzwiami, nie wejdę do domu, nie mogę wejść do domu|mieszkania|własnego`,
  },
  {
    is: 'cut-off',
    phrases: `# stopni w mieszkaniu|domu|pokoju|sypialni, dziecko w zimnie, dzieci w zimnie, niemowlę w, noworodek w, insulina w lodówce, koncentrator tlenu, respirator, winda ~ wózk*|staruszk*|piętro|niepełnosprawn*, uwięzieni w windzie, utknęliśmy w windzie, noc na lotnisku|dworcu|ławce|podłodze, spaliśmy na lotnisku|dworcu|podłodze, ostatni pociąg, ostatni autobus, nie mam jak wrócić, nie mamy jak wrócić, szczepionki, leki w paczce, leki utknęły, próbki krwi`,
  },
  {
    part: 'event',
    phrases: `obóz, kolonie, wakacje, pierwszy dzień szkoły, obrona, egzamin, matura, rekrutacja, rozmowa o pracę, ślub, wesele, chrzciny, komunia, pogrzeb, stypa, urodziny, imieniny, wigilia, święta, mikołajki, operacja, zabieg, notariusz, akt notarialny, dwa akty, przetarg, termin pit|vat|zus, pit, zus, przelew do zus, wylot, zawody, turniej, koncert, premiera, przeprowadzka, poród`,
  },
  {
    part: 'trifle',
    negated: 'keep',
    phrases: `dosłać, podkładk*, filcow*, jedna śrubka, jednego puzzla, literówk*, błąd ortograficzny, newsletter, newslettera, drobna uwaga, mała uwaga, mała prośba, drobna prośba, mały minus, mały minusik, szczegół, detal, nie koniec świata, świat się nie zawali, tragedii nie ma, dramatu nie ma, nic strasznego, głos lektora, dżingiel, muzyczka na, naklejk*, ikonk*, czcionk*, hasło reklamowe, wolniej mówić, mówić trochę wolniej, ciszej, trochę ciszej, skasować ostatniego, „twoje śródki”, poprawcie`,
  },
]
