import type { HarmWords } from '../harm.js'
import { losses } from './losses.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `widzę|widać|wyświetlają|pokazuje|pokazują|dostałem|dostałam ~ ~ dane|faktury|zamówienia|adresy|nazwiska|dokumenty innych|innego|innej|obcych|obcej|kogoś|cudze|klientów|pacjentów, cudze|czyjeś dane|faktury|zamówienia|dokumenty|wyniki, dane klientów|pacjentów|osobowe ~ ~ publicznie|dostępne|widoczne|internecie|wyciekły, mail|maila ~ do wszystkich klientów, adresy wszystkich w|widoczne, wyciekły moje|dane|zdjęcia, ujawnili|udostępnili|wysłali moje|mój dane|pesel|adres|zdjęcia, mój pesel|dowód ~ ~ obcej|obcym|komuś, widzę|widać|wyświetlają|wyświetla|pokazuje|dostałem|dostałam|dostaję ~ ~ polisy|umowy|wyciągi|rachunki|profile|rozmowy|konta|pisma|recepty|zdjęcia|maile obcych|innych|cudze|obcej|kogoś|nieznajomych|obcego, zmieniam|zmieniłem|zmieniłam|zmienić numer|cyfrę|id w adresie|linku`,
    },
    {
      is: 'fraud',
      phrases: `transakcje|transakcja|płatność|płatności|przelew|zakupy których|której|którego nie, ktoś wyczyścił|opróżnił|wypłacił|okradł|włamał, ktoś _ wyczyścił|wypłacił|włamał, ktoś włamał ~ ~ na|do, wyczyścili mi|moje konto, sklonowali ~ kartę, ktoś użył|płacił|zapłacił moją|mojej ~ kartą|karty, ktoś wziął|zaciągnął ~ kredyt|pożyczkę, kredyt|pożyczka na moje|mój, zalogował się na moje, przejęli ~ konto, nie ja zlecałem|zlecałam|płaciłem|płaciłam|robiłem|robiłam, nieznane transakcje|obciążenia|płatności|przelewy, nieznana transakcja|płatność, ktoś zapłacił moją|z, nie ja ~ wypłaciłem|wypłaciłam, wyczyszczone konto, konto wyczyszczone`,
    },
    {
      is: 'in-court',
      phrases: `kroki prawne, pozew złożony|przeciwko|w, złożyłem|złożyłam|złożyliśmy pozew|zawiadomienie, mój prawnik|adwokat, moja prawniczka, w sądzie, do sądu, sprawa sądowa, zgłoszone na policję|do, zgłosiłem|zgłosiłam na policję, przedsądowe wezwanie, komornik, komornika, windykacja, windykację`,
    },
    {
      is: 'many-hit',
      phrases: `wszyscy klienci|użytkownicy ~ bez|nie, tysiące klientów|osób|ludzi|użytkowników bez|nie|poszkodowanych, cały kraj|blok|budynek bez, całe miasto|osiedle bez, cała dzielnica|okolica|wieś|ulica bez, u wszystkich sąsiadów|znajomych nie, w całej polsce|polsce|warszawie|okolicy nie`,
    },
    {
      is: 'money-gone',
      phrases: `pobrali|pobrano|pobraliście|pobrało|ściągnęli|ściągnęło|obciążyli|obciążono|zapłaciłem|zapłaciłam ~ dwa|trzy|dwukrotnie|trzykrotnie|podwójnie|# razy?, podwójna|podwójne opłata|płatność|obciążenie|pobranie, pobrali|pobrano|naliczyli|naliczono za dużo|# , pobrali|pobrano|ściągnęli ~ # zł|złotych, nie oddają|oddali|zwrócili|zwracają|zwrócono ~ ~ pieniędzy|kasy|kaucji|zwrotu, zwrot|zwrotu ~ ~ nie|nadal|wciąż ma|przyszedł|dotarł|dostałem|dostałam|czekam, czekam ~ ~ na zwrot, zapłaciłem|zapłaciłam|opłacone ~ ~ nic|nie, pieniądze pobrane ~ nie|a|i, winni|wiszą mi # , są mi winni, pieniądze zniknęły|przepadły|zablokowane|zamrożone|wyparowały, zablokowali|zamrozili|przetrzymują|trzymają ~ ~ pieniądze|środki|wypłatę|pensję, pensja|wypłata|emerytura|przelew ~ nie doszedł|doszła|przyszła|dotarł|dotarła, bankomat nie wydał, wisi|wiszą mi|nam ~ # zł|tys|euro, od <miesiąca> ~ zwrotu|pieniędzy|kasy nie|ani|brak, nie wypłacili|wypłacają|wypłacono ~ pensji|odszkodowania|środków|wypłaty`,
    },
    {
      is: 'data-gone',
      phrases: `straciłem|straciłam|straciliśmy ~ ~ zdjęcia|pliki|dane|kontakty|postęp|postępy|maile|wszystko|pracę, skasowali|skasowało|usunęli|usunęło|wykasowali|wcięło ~ ~ zdjęcia|pliki|dane|wszystko|maile|stronę|bazę, zdjęcia|pliki|dane|maile|zapisy ~ zniknęły|przepadły|skasowane|usunięte, lata zdjęć|pracy, lat zdjęć|pracy ~ poszło|przepadło|zniknęło, nie do odzyskania, bez kopii zapasowej, brak kopii, zniknęły|zniknęło|przepadły|poznikały|wcięło ~ ~ notatki|zdjęcia|pliki|nagrania|projekty|wpisy|wiadomości|rozmowy|kontakty, <liczba> lat notatek|dokumentacji|zdjęć|wpisów|pracy|korespondencji`,
    },
    {
      is: 'shut-out',
      phrases: `konto ~ zablokowane|zawieszone|usunięte|zamknięte|zbanowane, zablokowali|zablokowano|zawiesili|zamknęli|zablokowaliście ~ ~ konto|kartę|numer|dostęp, nie mogę się zalogować|dostać, nie mam dostępu do, straciłem|straciłam dostęp, zablokował|zablokowała ~ konto|rachunek|kartę|dostęp, rachunek zablokowany, zablokowany rachunek`,
    },
    {
      is: 'too-late',
      phrases: `spóźniłem|spóźniłam|spóźniliśmy|spóźnię się ~ na|do samolot|pociąg|ślub|egzamin|pracy|rozmowę|wizytę|przesiadkę|lot, uciekł ~ samolot|pociąg|autobus|lot, przepadł|przepadła|przepadły ~ ~ lot|wizyta|rezerwacja|bilety|termin|urlop|wakacje, nie zdążyłem|zdążyłam|zdążyliśmy|zdążę na, miało|miała|miał być|dojść|dotrzeć ~ na wczoraj|dziś|dzisiaj|jutro|urodziny|ślub|święta|komunię|wigilię|mikołajki, prezent na ~ ~ nie, ślub|egzamin|urodziny|wyjazd|lot|operacja jest? jutro|dziś|dzisiaj|pojutrze, termin mija|minął|upływa, po świętach|urodzinach|ślubie dotarł*|przyszł*`,
    },
    {
      is: 'cut-off',
      phrases: `bez prądu|wody|gazu|internetu|telefonu|ogrzewania|ciepłej|zasięgu|sieci od|już|przez|z|cały, <liczba>|# ~ <czas> bez prądu|wody|gazu|internetu|telefonu|ogrzewania|zasięgu, od <liczba>|# ~ <czas> nie mam|ma|mamy|działa ~ prądu|wody|gazu|internetu|telefonu|internet|prąd, nie mogę|możemy pracować|sprzedawać|handlować|prowadzić|przyjmować, firma|sklep|biuro|restauracja|produkcja|gabinet stoi|nieczynna|nieczynny, tracimy|tracę ~ klientów|zamówienia, nie mogę kupić|wykupić leków|leku|recepty, koczujemy|utknęliśmy|utknąłem|utknęłam na|w lotnisku|dworcu|trasie|polu|pociągu, nie mam za co żyć|kupić|zapłacić`,
    },
    {
      is: 'faulty',
      phrases: `przyszedł|przyszła|przyszło|przyszły|dotarł|dotarła|dotarło|dotarły|dostałem|dostałam ~ uszkodzon*|zepsut*|pęknięt*|połaman*|wadliw*|rozbit*|porysowan*|używan*|otwart*|pusty|puste|pusta|brudn*|przeterminowan*, zepsuł|zepsuła|zepsuło|zepsuły się po|w|pierwszego|już, po <liczba>|# <czas> ~ zepsuł|zepsuła|zepsuło|padł|padła|pękł|pękła|rozpadł|rozpadła|przestał|przestała, pękł|pękła|rozpadł|rozpadła|rozkleił|rozkleiły ~ po, nie włącza się, nie uruchamia się, nie grzeje, nie chłodzi, nie ładuje`,
    },
    {
      is: 'misbehaves',
      phrases: `aplikacja|apka|strona|gra ~ wyłącza|zawiesza|wysypuje|zacina|wiesza|crashuje, wyrzuca mnie z, biały|czarny ekran, błąd przy|podczas, nie ładuje się, nie wczytuje, nie synchronizuje, nie zapisuje, wylogowuje mnie`,
    },
    {
      is: 'mix-up',
      phrases: `zły|złe|złą|inny|inne|inną produkt|towar|zamówienie|rozmiar|paczkę|przesyłkę|model, nie to co zamówiłem|zamówiłam|zamawiałem|zamawiałam, zamiast _ dostałem|dostałam|przyszedł|przyszła|był|była|było, cudza|cudzą|czyjaś|czyjąś paczka|paczkę, oddali|oddał|zostawił|zostawili|doręczyli|doręczono ~ sąsiadowi|sąsiadce|sąsiadom|komuś|obcym|obcej, pod zły|inny|błędny adres, status ~ doręczona|dostarczona|doręczono, zgubili|zgubiliście|zgubił|zgubiła|zaginęła|zaginęło ~ ~ paczkę|paczka|przesyłkę|przesyłka|bagaż|walizkę|walizka|list, bagaż nie doleciał|dotarł, walizka nie doleciała|dotarła, bez bagażu|walizki`,
    },
    {
      is: 'kept-waiting',
      phrases: `nikt nie odpowiada|odpisuje|odbiera|oddzwania|odpowiedział|odpisał|oddzwonił, brak odpowiedzi, bez odpowiedzi, bez odzewu, czekam|czekamy ~ od|już|# , <liczba>|# telefonów|maili|zgłoszeń, technik|monter|serwisant|kurier nie przyjechał|przyszedł|pojawił|dotarł, godzinę|godziny|godzin na infolinii|linii|słuchawce|telefonie, nie można|mogę się dodzwonić|skontaktować`,
    },
    {
      part: 'amount',
      negated: 'keep',
      phrases: `$, # zł, # złotych, # euro, # pln, # tys, # tysięcy, # tysiące, # złote, # groszy, # eur, # funtów`,
    },
    {
      part: 'taken',
      phrases: `pobrali, pobrano, pobraliście, pobrało, pobierają, ściągnęli, ściągnęło, ściągnięto, naliczyli, naliczono, obciążyli, obciążono, potrącili, zabrali, zabrano`,
    },
    {
      part: 'refund',
      phrases: `zwrot, zwrotu, zwrotem, kaucja, kaucji, kaucję, moje pieniądze, moich pieniędzy, rekompensata, rekompensaty`,
    },
    { part: 'waiting', phrases: `czekam, czekamy, nadal czekam, wciąż, nadal, dalej, brak informacji` },
    {
      part: 'nothing',
      negated: 'keep',
      phrases: `nie dostałem, nie dostałam, nie otrzymałem, nie otrzymałam, i nic, nie doszło, nie przyszło, nie dotarło`,
    },
    {
      part: 'paid',
      phrases: `zapłaciłem, zapłaciłam, zapłaciliśmy, zapłacone, opłacone, opłaciłem, opłaciłam, płacę, płacimy, wpłaciłem, wpłaciłam, kupiłem, kupiłam, przelałem, przelałam`,
    },
    {
      part: 'data',
      phrases: `moje zdjęcia, zdjęcia, moje pliki, pliki, moje dane, moje kontakty, moje maile, maile, wiadomości, moje dokumenty, naszą bazę, baza danych, postęp w grze, zapis gry`,
    },
    {
      part: 'lost',
      phrases: `zniknęły, zniknął, zniknęło, zniknęła, przepadły, przepadł, przepadło, skasowane, usunięte, usunęli, skasowali, zgubili, zgubiła, zgubił, zaginął, zaginęła, zaginęło, zgubiony, zgubiona`,
    },
    { part: 'account', phrases: `moje konto, konto, konta, moja karta, kartę, mój profil, mój numer` },
    {
      part: 'locked',
      phrases: `zablokowane, zablokowana, zablokowany, zablokowali, zablokowano, zawieszone, zawiesili, zamknęli, usunęli, zbanowali, zbanowane`,
    },
    {
      part: 'parcel',
      phrases: `paczka, paczki, paczkę, przesyłka, przesyłki, przesyłkę, zamówienie, zamówienia, list, walizka, walizki, bagaż`,
    },
    {
      part: 'undelivered',
      negated: 'keep',
      phrases: `nie dotarła, nie dotarł, nie dotarło, nie doszła, nie doszło, nie doszedł, nie przyszła, nie przyszło, nie przyszedł, nie dostarczono, nie dostarczyli, nie otrzymałem, nie otrzymałam, nie dostałem, nie dostałam`,
    },
    {
      part: 'crowd',
      phrases: `wszyscy klienci, tysiące ludzi, tysiące osób, całe osiedle, całe miasto, cały blok, cała firma`,
    },
    {
      part: 'trade',
      phrases: `mój sklep, nasza firma, moja firma, nasz sklep, mój biznes, nasza restauracja, mój gabinet`,
    },
    { part: 'halted', phrases: `stoi, stoimy, nieczynny, nieczynna, zamknięty, zamknięta, sparaliżowana` },
    {
      part: 'private',
      phrases: `pesel, pesele, pesel e, peseli, numer dowodu, numery dowodów, skan dowodu, skany dowodów, numer konta, numery kont, historia choroby, historie chorób, wyniki badań, zwolnienie lekarskie, zwolnienia lekarskie, recepty, diagnoza, diagnozy, numery kart, lista płac, listy płac, wyciągi, numery vin, adresy domowe, numery telefonów, historia przelewów`,
    },
    {
      part: 'seen',
      phrases: `publicznie dostępne, dostępne publicznie, widoczne dla wszystkich, widoczne publicznie, każdy może zobaczyć, każdy może podejrzeć, każdy może wejść, da się podejrzeć, można podejrzeć, lecą następne, bez logowania, wisi w sieci, wiszą w sieci, wiszą w internecie, widzę polisy, widzę nazwiska, do wglądu dla wszystkich, w kopii jawnej, jawne dla wszystkich`,
    },
    {
      part: 'other',
      negated: 'keep',
      phrases: `innych osób, innej osoby, obcych ludzi, obcych osób, obcej osoby, obcego człowieka, obcej kobiety, obcego faceta, innych klientów, innego klienta, innej klientki, innych pacjentów, innych użytkowników, żaden nie mój, żadne nie moje, żadna nie moja, kogoś innego, jakiegoś pana, jakiejś pani, nieznajomych osób, nieznajomych ludzi`,
    },
    {
      part: 'trouble',
      phrases: `poszkodowanych, odciętych, sparaliżowane, niedostępne dla wszystkich`,
    },
    {
      part: 'event',
      phrases: `akt notarialny, aktu notarialnego, notariusza, przetarg, przetargu, oferta przetargowa, dokumenty przetargowe, zakup mieszkania, zakupem mieszkania, kredyt na mieszkanie, kredyt hipoteczny, wesele, pogrzeb, matura, maturę, obrona pracy, obronę pracy, rozprawa, rozprawę, rozmowa kwalifikacyjna, rozmowę kwalifikacyjną, chrzciny, komunia, komunię, przeprowadzka, przeprowadzkę, termin składania, licytacja, licytację, oferta musi być, wniosek musi być`,
    },
    {
      part: 'missed',
      negated: 'keep',
      phrases: `nie zdążę, nie zdążymy, nie zdążyłem, nie zdążyłam, przepadnie, przepada, stracę, straciłem, straciłam, musiałem odwołać, musiałam odwołać, musieliśmy odwołać, ominęło mnie, drugiego chętnego, minął termin, po terminie składania, bez nas, beze mnie, nie dojedziemy, nie dojadę, nie dolecimy, nie dolecę`,
    },
    {
      part: 'withheld',
      negated: 'keep',
      phrases: `odmawiają, odmówili, odmówiono, nie wypłacają, nie wypłacili, nie wypłacono, nie chcą wypłacić, nie chcą oddać, nie chcą wydać, wstrzymali, wstrzymano, wstrzymana, wstrzymany, wstrzymane, przetrzymują, trzymają moje, wisi mi, wiszą mi, zalegają z, zablokował, zablokowała, odrzucili wniosek`,
    },
    {
      part: 'essential',
      phrases: `prąd, prądu, woda, wody, gaz, gazu, ogrzewanie, ogrzewania, ciepła woda, ciepłej wody, leki, leków, insulina, insuliny, aparat słuchowy, wózek inwalidzki, mleko modyfikowane`,
    },
    {
      part: 'lacking',
      negated: 'keep',
      phrases: `bez, nie mamy, odcięli, odcięto, wyłączyli nam, wyłączono nam, brak od`,
    },
    {
      part: 'dead',
      phrases: `martwy, martwa, martwe, leży od, nie działa, nie odpowiada, nie odpowiadają, nie wstaje, nie wstają, padł, padła, padło, padły, bez odpowiedzi`,
    },
    {
      part: 'trade',
      phrases: `rejestracja przychodni, przychodnia, przychodni, restauracja, restaurację, pizzeria, tablet, terminal płatniczy, kasa fiskalna, sklep internetowy, gabinet, salon fryzjerski, apteka, hurtownia, magazyn, warsztat, lokal nieczynny, zero zamówień, moi klienci, nasi klienci, klientom pokazuje`,
    },
    {
      part: 'halted',
      negated: 'keep',
      phrases: `nie możemy sprzedawać, nie możemy przyjmować, nie możemy pracować, zero sprzedaży, brak zamówień, kolejka klientów, tracimy zamówienia, sparaliżowany, pacjenci dzwonią, klienci dzwonią, klienci odchodzą`,
    },
    {
      part: 'home',
      phrases: `mieszkanie, mieszkania, mieszkaniu, dom, domu, piwnica, piwnicy, łazienka, łazience, sufit, pokój hotelowy, apartament, apartamencie`,
    },
    {
      part: 'unfit',
      phrases: `zalane, zalana, zalany, zalało, grzyb, grzyba, pleśń, pleśni, karaluchy, pluskwy, szczury, bez ogrzewania, bez ciepłej wody, nie nadaje się do mieszkania`,
    },
    {
      part: 'care',
      phrases: `wizyta lekarska, wizyty lekarskiej, zabieg, operacja, operację, rehabilitacja, rehabilitację, chemia, rezonans, skierowanie, proteza, protezę`,
    },
    {
      part: 'traveller',
      phrases: `samolot, samolotu, lotnisko, lotnisku, pociąg, pociągu, hotel, hotelu, przesiadka, przesiadki, bilet, bilety, wakacje, urlop`,
    },
    {
      part: 'abandoned',
      negated: 'keep',
      phrases: `odwołany, odwołali, overbooking, nie ma miejsca, brak miejsc, zostawili nas, zostaliśmy na, nikt się nami, koczujemy, utknęliśmy, utknęłam, utknąłem`,
    },
    {
      part: 'goods',
      phrases: `kurtka, kurtki, kurtkę, namiot, namiotu, plecak, plecaka, śpiwór, śpiwora, buty, butów, spodnie, sukienka, materac, materaca, łóżko, łóżka, stół, stolik, krzesło, kanapa, szafa, pralka, pralki, lodówka, lodówki, zmywarka, odkurzacz, ekspres, czajnik, blender, żelazko, telewizor, laptop, telefon, słuchawki, zegarek, ładowarka, rower, roweru, hulajnoga, hulajnogi, wózek, fotelik, zabawka, garnek, garnki, patelnia, zamek, zamka, szwy, podeszwa, suwak`,
    },
    {
      part: 'broken',
      phrases: `pękł, pękła, pękło, rozpruł się, rozpruła się, rozpruły się, puścił, puściły, puściły szwy, odkleiła się, odkleił się, przecieka, przeciekł, przemókł, przemaka, przemakają, mruga na czerwono, mruga na pomarańczowo, nie otwiera, nie zamyka się, odpadła, odpadł, urwała się, urwał się, pogięty, wgnieciony`,
    },
    {
      part: 'software',
      phrases: `aplikacja, apka, apki, gra, gry, aktualizacja, patch, patchu, łatka, panel klienta, eksport, import, synchronizacja, wtyczka`,
    },
    {
      part: 'amiss',
      phrases: `wywala do pulpitu, wywala się, wywala mnie, crashuje, gubi dane, gubi zapisy, zawiesza się, zamyka się, wysypuje się, nie zapisuje, dubluje, zacina się, wyświetla źle, znika, resetuje się`,
    },
    {
      part: 'twice',
      phrases: `dwa razy, dwukrotnie, podwójnie, trzy razy, trzykrotnie`,
    },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `drobiazg, drobnostka, mała rzecz, nic wielkiego, czepiam się, reklama, reklamy, logo, melodyjka, nazwa, opakowanie brzydkie, estetyka, ankieta, ankiety, ciasteczka, maskotka, kolor przycisku, czcionka`,
    },
    ...losses,
  ],
  classes: {
    miesiąca:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    liczba:
      'dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem osiem dziewięć dziesięć kilka kilku kilkanaście parę wiele wielu półtora półtorej',
    czas: 'minut minuty minutach godzin godziny godzinach dni dniach tygodnie tygodni tygodniach miesiące miesięcy miesiącach lat lata',
  },
}
