import type { Group } from '../lexicon.js'

/** Things that fail, are missing, come late, cost what they should not. */
export const troubles: readonly Group[] = [
  {
    // The negation stands right before its verb: "nie działa", "wciąż mi nie wczytuje".
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      nie <działa>, nie <działa> mi|mu|nam, nie chce <działać>, nie chce się <działać>, nie chcą <działać>, nie chce mi się? <działać>, nie chce|chcą ~ <działać>, przestał|przestała|przestało|przestały <działać>, przestał|przestała|przestało|przestały mi|nam <działać>, przestaje <działać>, przestają <działać>,
      nie będzie działać|działał|działała|działało, działa źle|fatalnie|tragicznie|kiepsko|słabo|jak chce|raz na, działa tylko czasem|czasami|kiedy, ledwo działa, ledwie działa, w ogóle nie <działa>, nic nie <działa>, nic się nie <działa>, nic się nie ładuje|otwiera|wczytuje|dzieje|wyświetla, nie da się z tego korzystać, nie da się <robić>, nie daje się <robić>,
      nie reaguje, nie reagują, nie odpowiada serwer|strona|aplikacja|apka, wisi na ładowaniu, ładuje się i ładuje, kręci się i kręci, kręci kółko, kręcące się kółko, kręci się kółko|kółeczko, biały ekran, czarny ekran, niebieski ekran, pusta strona, stoi w miejscu, nie rusza, ani drgnie, nie ma żadnej reakcji, brak reakcji, nie do użytku, nie do użycia, nie nadaje się do, bezużyteczn*, nie łapie zasięgu|sieci|wifi, nie widzi karty|drukarki|dysku|telefonu, mruga na czerwono|pomarańczowo|żółto, zamek mruga, nie wpuszcza mnie, nie chce mnie wpuścić, drzwi nie otwiera, nie otwiera drzwi, mówi spróbuj później, spróbuj później, spróbuj ponownie później, nie puszcza mnie
    `,
  },
  {
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      nie <mogę> <robić>, nie <mogę> się <robić>, nie <mogę> ~ <robić>, nie <mogę>, nie <mogę> się, nie da się, nie da rady, nie daje rady, nie dało się, nie udaje się, nie udaje mi się, nie udało się, nie udało mi się, nie sposób, niemożliwe jest, nie jest możliwe, nie można, nie można się, nie idzie, nie idzie się, nie pozwala, nie pozwala mi, nie pozwalają, nie przyjmuje płatności|karty|hasła|kodu, odrzuca płatność|kartę|płatności|hasło, odmawia współpracy,
      jak próbuję, kiedy próbuję, gdy próbuję, próbuję od, próbuję już, próbowałem, próbowałam, próbowaliśmy, próba <robić>, próby <robić>, bezskutecznie, bez skutku, bez rezultatu, nie jestem w stanie, nie jesteśmy w stanie, brak możliwości, nie mam możliwości, nie mam jak, nie mam dostępu, nie mamy dostępu, nie mogę uzyskać, nie potrafią, nie potrafi, za żadne skarby, ani rusz
    `,
  },
  {
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      błąd, błędy, błędem, błędu, błędów, bład, bug, bugi, bugów, zbugowan*, usterk*, awaryjn*, wadliw*, wada fabryczna, wada ukryta, wady, zepsuł, zepsuła, zepsuło, zepsuły, zepsut*, popsuł*, popsut*, psuje się, psują się, rozwalił*, rozwalon*, rozpadł*, rozpada się, rozleciał*, rozlatuje się, rozkleił*, odkleił*, odpadł*, pękł, pękła, pękło, pęknięt*, pęka, połaman*, złaman*, złamał się|złamała, urwał się|urwała|urwało, urwan*, uszkodzon*, uszkodził*, uszkodzenia, porysowan*, zarysowan*, rysy na, wgniecion*, pogięt*, podart*, rozdart*, rozerwan*, przecieka, cieknie, kapie z, zalał*, przetarł*, przypalił*, spalił się|spaliła|silnik|zasilacz, spalon*, przepalił*, stopił*, zaciął się|zacięła, zacina, zacinają, zacina się, ścina się, laguje, lagi, zamula, muli, zawiesza, zawiesza się, zawieszają się, zawiesił*, wiesza się, wysypuje się, wysypała się, wysypał się, crashuje, wywala, wywala mnie|do, wywala z, wyrzuca mnie|z, wyłącza się, wyłączają się, wyłączył się|wyłączyła, sam|sama się wyłącza|zamyka|resetuje|restartuje, zamyka się sama|sam, resetuje się, restartuje się, nie ładuje się, rozładowuje się, grzeje się, przegrzewa*, trzeszczy, piszczy, zgrzyta, szwankuje, nawala, nawalił*, siadł, siadła, siadło, siada, szlag trafił, szlag go trafił, zdechł*, padaka, rozłącza, rozłącza się, rozłączają, rwie, rwie się, zrywa połączeni*, gubi zasięg|połączenie|sygnał, traci zasięg|połączenie, znika|znikają, krzaczy, krzaki zamiast, kod błędu, błąd #, błąd serwera, wyskakuje błąd|komunikat, wyskakuje, wyrzuca błąd, pokazuje błąd|bzdury, error, komunikat o błędzie, fuszerka, bubel, buble, bublem, badziew*, tandet*, chłam, złom, złomu, przemaka, przemakają, przemókł, przemokł*, nie trzyma wody, zamek puścił, puścił zamek, puściły szwy, do wymiany, gubi dane|wpisy|połowę|znaki|przecinki, źle podklejon*, niedoklejon*, woda w środku, mokro w środku, pełno wody w
    `,
  },
  {
    name: 'condition',
    points: 1.3,
    kind: 'product',
    severity: 2,
    phrases: `
      brudn*, brud, syf, syfu, śmierdzi, śmierdzą, śmierdział*, śmierdząc*, cuchnie, cuchn*, zepsute mięso, zgnił*, gnij*, spleśniał*, pleśń, pleśni, pleśnią, stęchł*, przeterminowan*, po terminie, nieświeże, nieświeży, nieświeża, zjełczał*, zimne, zimna pizza, zimny obiad, zimne jedzenie, surowe, surowy, surowa, niedogotowan*, niedopieczon*, przypalon*, niejadaln*, nie do zjedzenia, obrzydliw*, ohydn*, włos w, karaluch*, robaki, robak w, mysz w, pluskw*, zardzewiał*, rdza, rdzewieje, poplamion*, plamy na, dziura w, dziury w, farbuje, sprał*, zmechacił*, wyblakł*, zły rozmiar, inny rozmiar|kolor|model, nie ten rozmiar|kolor|model|produkt, nie taki|ta|to jak, nie to co zamawiałem|zamawiałam|zamówiłem|zamówiłam, niezgodn* z opisem|zamówieniem|umową, nie zgadza się z, marnej jakości, kiepskiej jakości, słabej jakości, niskiej jakości, zła jakość, słaba jakość, fatalna jakość, jakość fatalna|tragiczna|marna|słaba, podróbk*, używany zamiast, ślady użytkowania, nosi ślady, ktoś już, zalan*, zagrzybion*, przepełnion*, zatłoczon*, bez klimatyzacji, klimatyzacja nie, brak klimatyzacji, bez ogrzewania, bez ciepłej wody
    `,
  },
  {
    name: 'shortage',
    points: 1.1,
    kind: 'delivery',
    phrases: `
      brakuje, brakowało, brak, braki, braku, brakując*, niekompletn*, nie było w paczce|środku|zestawie, w paczce nie było, zapomnieli o|dołożyć|dodać|dać|spakować, nie dołożyli, nie dali, wyprzedan*, niedostępn*, nie ma w magazynie|sprzedaży|ofercie, nie ma miejsc|terminów|wolnych, za mało, jedna kasa czynna, jedna czynna kasa, połowa zamówienia, pół zamówienia, puste pudełko, pusta paczka, pusty karton, puste opakowanie, cegła zamiast|w
    `,
  },
  {
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `
      co chwilę, co chwila, co kilka|parę minut|sekund|godzin|dni, co # minut|sekund|minuty, raz po raz, w kółko, na okrągło, bez przerwy, ciągle to samo, wciąż to samo, znowu to samo, znów to samo, zawsze to samo, codziennie to samo, za każdym razem, przy każdej próbie|aktualizacji, ile razy można, po raz kolejny, kolejny raz, kolejny dzień, kolejna awaria, dzień w dzień, notorycznie, nagminnie, regularnie, wiecznie, po każdej aktualizacji, stale, raz działa raz nie, w kratkę, ta sama historia, to samo co wczoraj|tydzień
    `,
  },
  {
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      problem, problemy, problemu, problemem, problemów, problemami, problemie, kłopot*, coś jest nie tak, coś nie tak, coś nie gra, coś nie działa, coś się stało z, coś się zepsuło|popsuło|wali, jest nie tak, nie tak jak, pomyłk*, pomylił*, pomylili, pomyliliście, pomylon*, omyłkow*, zgubił*, zgubion*, zgubili, zaginął, zaginęł*, zagubion*, zagubił*, przepadł*, przepadł, zniknął, zniknęł*, zniknęł, zniknęły mi, co się dzieje z, co jest z, co z tą|tym|moją|moim|moją|tą|moimi, co jest grane, co jest nie tak, co się stało z, co to ma być, co to jest za, nie zgadza się, nie zgadzają się, nieprawidłow*, nieprawidłowo, niepoprawn*, błędn*, błędnie, źle policz*|nalicz*|wystawi*|wysła*|zaadres*, zła kwota|faktura|cena, nie ta, nie ten, nie te, nie zgodził*, zamieszani*, bałagan, chaos, cyrk, cyrki, bezsens, bez sensu, dziwn* opłat*|sytuacj*, niezrozumiał*, nieczyteln*, uciążliw*, utrudnieni*, niedogodnoś*, złą datę, zła data, złe nazwisko, złe imię, polisa|umowa|rezerwacja nieważna, bilet|kod|voucher nieważny, literówka w nazwisku
    `,
  },
  {
    name: 'unresolved',
    points: 1.9,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      nadal nie, dalej nie, wciąż nie, ciągle nie, do tej pory nie, do dziś nie, do dzisiaj nie, do teraz nie, jak dotąd nie, dotąd nie, nadal nic, dalej nic, wciąż nic, ciągle nic, do tej pory nic, do dziś nic, do teraz nic, jak na razie nic, na razie nic, i nic, i dalej nic, i nadal nic, i cisza, cisza, głucha cisza, zero efektu, zero reakcji, żadnej reakcji, bez reakcji, bez zmian, bez odzewu, zero odzewu, brak odzewu, brak poprawy, nic się nie zmieniło|zmienia|dzieje|ruszyło, nic z tym nie robią|robicie|robi, nic nie robią, nic nie robicie, nic nie zrobili, nic nie zrobiliście, nikt nic nie robi|wie|zrobił,
      nierozwiązan*, nie rozwiązan*, nie rozwiązali, nie rozwiązano, nie rozwiązujecie, nie naprawili, nie naprawiono, nie naprawion*, nie naprawiliście, nie naprawiacie, nie naprawiają, nie usunięto, nie usunęli, nie załatwili, nie załatwion*, nie załatwiliście, sprawa stoi, sprawa utknęła, sprawa w toku od, w toku od, odsyłają, odsyłacie, odsyła mnie|od, odsyłani, odsyłany, odsyłana, odesłali mnie, zbywają, zbywacie, zbyli, zbywany, zbywana, zbyto mnie, spychologia, przerzucają, przerzucacie, umywają ręce, umywacie ręce, spławiają, spławili, od annasza do kajfasza, grają na czas, gracie na czas, olewają, olewacie, olali, olewka, nie poczuwa*, wymówki, same wymówki, zamknęli zgłoszenie|sprawę|ticket|reklamację, zgłoszenie|sprawa|ticket ~ zamknięt*
    `,
  },
  {
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `
      wolno, wolne, wolny, wolna, wolniejsz*, powolne, powolny, powolna, wolny internet|serwer, wolna strona, strasznie|masakrycznie|okropnie|bardzo wolno|wolne|wolna|wolny, w tempie żółwia|ślimaka, jak krew z nosa, żółwie tempo, ślimacze tempo, ślimaczy się, wlecze się, wloką się, muli się, ledwo ciągnie|chodzi|zipie|dycha, ledwo się ładuje, długo się ładuje|otwiera|wczytuje|czeka, wieki, całą wieczność, wieczność, trwa to wieki|godzinami, trwa wieki|wieczność|godzinami, lag, laga, opóźnienia w grze, ping, prędkość spadła|spada, zamiast # mega|mb|mbps, # mb zamiast, za wolno
    `,
  },
  {
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `
      po aktualizacji, po ostatniej aktualizacji, po nowej aktualizacji, od aktualizacji, od ostatniej aktualizacji, po zmianie, po migracji, po przejęciu, od kiedy zmienili|zmieniliście|wprowadzili, odkąd zmienili|zmieniliście|wprowadzili, nowa wersja|aplikacja|szata ~ gorsza|gorzej|tragedia|dramat|nie, pogorszył*, pogorszenie, coraz gorzej, coraz gorsz*, coraz drożej, coraz droż*, coraz wolniej, gorzej niż, gorszy niż, gorsza niż, gorsze niż, z dnia na dzień gorzej, jest gorzej, było lepiej, kiedyś było lepiej, wcześniej działało|działał|działała, kiedyś działało|działał|działała, zepsuliście, zepsuli, spieprzyli, spieprzyliście, schrzanili, spartolili, usunęli opcję|funkcję|możliwość, zlikwidowali, zabrali opcję, psy zeszły|schodzi, na psy, schodzi na psy, zeszła na psy, zeszło na psy
    `,
  },
  {
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 2,
    phrases: `
      <usługa> leży, <usługa> padł|padła|padło|padły, <usługa> nie <działa>, <usługa> ~ nie <działa>, nie <działa> <usługa>, nie <działa> ~ <usługa>, <usługa> się wysypał|wysypała|wysypało, <usługa> nie odpowiada|odpowiadają, <usługa> ~ niedostępn*, <brand> padł, <brand> padła, <brand> padło, <brand> leży, <brand> nie <działa>, <brand> ~ nie <działa>, nie <działa> <brand>, <brand> wam padł|padło, <brand> znowu leży|padł|padło, padł <brand>, leży <brand>, padł internet|serwer|system, padła sieć|strona|aplikacja|bankowość|poczta, padło wszystko, wszystko padło|leży, wszystko stoi, leży i kwiczy,
      nie mam <łącze>, nie mamy <łącze>, nie ma <łącze>, nie było <łącze>, brak <łącze>, bez <łącze>, wyłączyli <łącze> prąd|wodę|gaz|internet, wyłączyli prąd|wodę|gaz|internet|ogrzewanie, odcięli prąd|gaz|internet|mi|nam, odcięci od, zerwało|zerwali prąd, znowu bez prądu|internetu|wody, strona nie istnieje, nie ma połączenia, brak połączenia, przestało działać wszystko, # osób bez, błąd 500|502|503|504|404, 502, 503, bad gateway, tablet|terminal|kasa|router|dekoder|modem|panel|konsola|sterownik ~ martwy|martwa|nieżywy, martwy tablet|terminal|panel|router, lokal nieczynny, zero zamówień, bez zasięgu, zero zasięgu, zero internetu, zero prądu, konsola|panel ~ nie wstaje|działa, nie wstaje, nie wstają
    `,
  },
  {
    name: 'outage',
    points: 2.1,
    kind: 'outage',
    severity: 2,
    phrases: `
      awaria, awarię, awarii, awarią, awarie, awariom, awariami, globalna awaria, ogólnopolska awaria, masowa awaria, przerwa w działaniu|dostawie|dostępie, przerwy w działaniu|dostawie, przerwa techniczna, blackout, paraliż, sparaliżowan*, sparaliżował*, przeciążon*, przeciążenie, u was też nie, u kogoś też nie, ktoś jeszcze nie ma, komuś jeszcze nie, tylko u mnie nie, tylko mi nie, czy tylko mi nie, czy tylko u mnie nie
    `,
  },
  {
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 4,
    phrases: `
      wszyscy klienci, wszystkich klientów, tysiące klientów|ludzi|osób|użytkowników, setki klientów|ludzi|osób, cała polska, w całej polsce, w całym kraju, całe miasto, w całym mieście, całe osiedle, na całym osiedlu, cały blok, całym bloku, cała firma, cała ulica, wszyscy sąsiedzi, nikt nie może, wszyscy mają ten
    `,
  },
  {
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `
      <moje> <dane> zniknęły|zniknął|zniknęło|zniknęła|przepadły|przepadł|przepadło|skasowane|usunięte, <dane> zniknęły|przepadły|skasowane|usunięte|wcięło|wyparowały, zniknęły ~ <dane>, zniknął|zniknęło ~ <dane>, przepadły ~ <dane>, skasowali ~ <dane>, skasowali mi|nam|wszystko, skasowało mi|się|wszystko, skasowało ~ <dane>, usunęli ~ <dane>, usunęło ~ <dane>, usunęło mi|nam|wszystko, wykasował*, wymazał*, wcięło mi|wszystko|całe, straciłem|straciłam|straciliśmy|stracił|straciła ~ <dane>, straciłem|straciłam|straciliśmy wszystko|wszystkie|całe|całą, wszystko przepadło|zniknęło|skasowane, utrata danych, utratę danych, bez kopii zapasowej, kopii zapasowej nie, brak kopii zapasowej
    `,
  },
  {
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 3,
    phrases: `
      nie <mogę> się <zalogować>, nie <mogę> <zalogować>, nie <mogę> się ~ <zalogować>, nie <mogę> <wejść> na|w|do, nie <mogę> dostać się do, nie <mogę> się dostać do|na, nie da się <zalogować>, nie da się zalogować|wejść|dostać, nie loguje, nie loguje mnie, nie można się <zalogować>, nie mogę odzyskać konta|hasła|dostępu, nie mogę odzyskać,
      <konto> ~ zablokowan*|zawieszon*|usunięt*|zamknięt*|przejęt*|zbanowan*, zablokowan* <konto>, zablokowali|zablokowaliście|zablokowano|zawiesili|zawiesiliście|usunęli|usunęliście|zamknęli|zbanowali ~ <konto>, zablokowali mi|mnie|nam, zablokowaliście mi|mnie|nam, zablokował* <konto>, zbanowali mnie, zbanowany, zbanowana, ban bez powodu, blokada <konto>, blokadę <konto>, straciłem|straciłam dostęp do, brak dostępu do, nie mam dostępu do, wylogowało mnie, wylogowuje mnie, ciągle mnie wylogowuje,
      nie przychodzi kod|sms|mail|email|link, kod nie przychodzi|dochodzi|dotarł, sms nie przychodzi|dochodzi, nie dostaję kodu|smsa|maila z, nie wysyła kodu|smsa, kod weryfikacyjny nie, złe hasło, błędne hasło, niepoprawne hasło, hasło nie działa, hasło nie pasuje, nie akceptuje hasła|kodu|pinu, nie rozpoznaje mnie|konta|hasła|karty, nie istnieje takie konto, konto nie istnieje, karta zablokowan*, kartę zablokowali, zablokował ~ rachunek|konto|kartę, zablokowała ~ rachunek|konto|kartę, kodu z ~ starym telefonie, na starym telefonie, na stary telefon|numer, stary numer telefonu, chce kodu z, wymaga kodu z, żąda kodu z, nowy telefon ~ kod, zmieniłem telefon ~ nie, zmieniłam telefon ~ nie, rachunek ~ zablokowan*
    `,
  },
  {
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `
      wyciek danych, wyciekły dane|moje, wyciekły, wyciek, wycieku danych, włamali się|mi, włamał*, włamywał*, wypłacił* ~ # zł, <cudze> <papiery>, <papiery> ~ ~ obcej|innej osoby, <papiery> ~ ~ obcego|innego|obcych|innych człowieka|klienta|klientów|osób|ludzi, <papiery> kogoś innego, włamanie na konto, włamanie do, włamania na, zhakowan*, zhakowali, shakowan*, hacked, zhackowan*, przejęli konto|moje|mi, przejęto konto, kradzież danych|tożsamości, ukradli moje|mi dane, dane wyciekły, dane innego klienta|kogoś, dane obcych|obcej|innych osób|osoby|klientów, widzę cudze|czyjeś|obce, faktury innych|innego|obcych, ktoś zalogował się, ktoś się zalogował, ktoś się włamał, obcy ludzie, podszywa się pod mnie, podszył się, nieautoryzowan* transakcj*|płatnoś*|przelew*, transakcje których nie, płatność której nie, nie moja transakcja, nie ja zlecałem|zlecałam|robiłem|robiłam, <papiery> ~ obcych ludzi, polisy|umowy|wyciągi|pisma ~ obcych|innych|cudze, cudze pieniądze na
    `,
  },
  {
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `phishing, phishingu, spam, spamu, spamują, spamujecie, rodo, uodo, hakerzy, haker, hakerów, hakerski, wirus, malware, prywatnoś*, dane osobowe, danych osobowych, hasła|hasło|hasłami|hasłem ~ otwartym|jawnym tekstem, luka|luki|dziura|dziury w zabezpieczeniach, bez szyfrowania, sprzedają moje dane, sprzedajecie moje dane, telemarketing, wydzwaniają, wydzwaniacie, nękają telefonami`,
  },
  {
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `
      czy to wasz|wasza|wasze sms|mail|wiadomość|numer|strona, czy ten sms|mail|link|numer, czy ta wiadomość|strona, czy to oszustwo, czy to oszuści, czy to prawdziw*, czy to legit, czy to wy dzwoni*|wysył*, fałszyw* sms|mail|wiadomoś*|stron*, podszywają się pod, podszywając się pod, podają się za, podaje się za, podszywa się pod <brand>
    `,
  },
  {
    name: 'safety',
    points: 1.8,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `
      zapalił się, zapaliła się, zapaliło się, pali się, paliło się, spłonął, spłonęł*, pożar, pożaru, wybuchł, wybuchła, wybuchło, wybuch, eksplodował*, dymi, dymi się, dymiło, dym z, iskrzy, iskry, poraził prąd, poraził mnie prąd, kopie prądem, kopnął mnie prąd, kopnęło mnie prądem, porażenie prądem, ranny, ranna, ranni, obrażenia, zatrucie, zatruł się, zatruła się, zatruliśmy, zatrułem się, zatrułam się, oparzeni*, poparzył*, poparzon*, szpital, szpitalu, szpitala, sor, pogotowie, czuć gaz, ulatnia się gaz, wyciek gazu, czad, swąd, zagrożenie życia, zagraża życiu, goły przewód, gołe przewody, wystaje ~ przewód|kabel|drut, wiszący kabel, kabel na wierzchu, odsłonięte przewody
    `,
  },
  {
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `nie chcę już żyć, nie chce mi się żyć, nie chcę żyć, odbiorę sobie życie, chcę się zabić, zabiję się, skończę ze sobą, chcę ze sobą skończyć, myślę o samobójstwie, myśli samobójcze, popełnię samobójstwo, chcę umrzeć, wolałbym nie żyć, wolałabym nie żyć`,
  },
  {
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 2,
    phrases: `
      oszust, oszuści, oszustów, oszustami, oszustka, oszustwo, oszustwa, oszukan*, oszukali, oszukaliście, oszukują, oszukujecie, oszukuje, oszukał*, naciągacze, naciągaczy, naciągają, naciągacie, naciągnęli, naciągnięt*, wyłudzacze, wyłudzają, wyłudzili, wyłudzenie, złodziej, złodzieje, złodziei, złodziejstwo, złodziejsk*, kradzież, kradną, okradli, okradacie, okradają, okradzion*, ukradli, ukradł*, zdzierstwo, zdzierają, zdziercy, scam, przekręt, przekręty, przekręciarze, ściema, ściemniają, ściemniacie, ściemniacze, kantują, kanciarze, wał, wałek,
      oddajcie, oddajcie pieniądze|kasę|hajs|moje|mi, pobrali, pobraliście, pobrało mi|dwa|podwójnie|za, pobrano, pobrano mi|dwa|dwukrotnie|podwójnie|z, pobieracie, pobierają, pobrał* ~ opłat*|pieniądze|kwotę|kasę, ściągnęli, ściągnęło mi|z|dwa, ściągnęliście, ściągnięto, ściągają z konta|karty|pieniądze, obciążyli, obciążyliście, obciążono, obciążyło moją, naliczyli, naliczyliście, naliczono, naliczają, naliczacie, doliczyli, doliczyliście, doliczają, potrącili, podwójna opłata, podwójne obciążenie|pobranie, podwójnie pobrano|pobrali|naliczono|obciążono, dwa razy pobrano|pobrali|pobrało|ściągnęło|zapłaciłem|zapłaciłam, dwukrotnie pobrano|obciążono|pobrali, zapłaciłem|zapłaciłam dwa|podwójnie|za,
      <moje> pieniądze, <moje> pieniędzy, moja kasa, moją kasę, mojej kasy, zawyżon*, zawyżają, za dużo, nienależn*, niesłuszn*, bezpodstawn*, bez mojej zgody, bez zgody, bez mojej wiedzy, ukryte koszty|opłaty, ukrytych opłat|kosztów, drobnym drukiem, drobny druk, podnieśli cenę|ceny|abonament, podwyżk*, podnoszą ceny, straszą|straszy|straszycie|straszono|grożą|grozi ~ windykacją|komornikiem|sądem|karą|odsetkami|długiem, windykacją, windykacji, windykatorem, odsetki, odsetek, zapłaconą fakturę, kara umowna, kary umown*, kara za zerwanie, wyrzucone pieniądze, pieniądze w błoto, wywalone w błoto, kasa w błoto, strata pieniędzy, wpłaciłem|wpłaciłam ~ nie, saldo się nie, przelew nie doszedł|dotarł|wyszedł, przelew ~ nie doszedł|dotarł|wyszedł, pieniądze nie doszły|dotarły|wpłynęły, pieniędzy nie ma, pieniądze zniknęły, zniknęły pieniądze, bankomat nie wydał, bankomat połknął|wciągnął, kasa zeszła, pieniądze zeszły, kasę zdjęło, zdjęło mi, zeszło z karty, zeszło z konta, karta odrzucon*, odrzuca mi kartę, środki są, monet|punktów|diamentów|kredytów ~ ~ brak
    `,
  },
  {
    name: 'refund',
    dealing: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `
      zwrot, zwrotu, zwrotem, zwroty, zwrócić pieniądze|kasę, zwrócili pieniądze|mi, zwróćcie, zwróccie, oddaj, oddać pieniądze|kasę|kaucję|mi, oddadzą, nie oddają, nie oddali, nie oddaliście, nie oddajecie, nie chcą oddać|zwrócić, nie zwrócili, nie zwrócono, nie zwracają, nie zwracacie, nie zwróciliście, kiedy zwrot|oddacie|zwrócicie, domagam się zwrotu, żądam zwrotu, chcę zwrotu, czekam na zwrot, rekompensat*, odszkodowani*, kaucj*, reklamacja, reklamację, reklamacji, reklamacje, reklamacją, zareklamowa*, reklamował*, reklamuję, gwarancji nie, nie uznali, nie uznano, odrzucili reklamację|zwrot|gwarancję, odrzucona reklamacja, odrzucono, korekta faktury, korekty, za co ja płacę, za co płacę, płacę za coś, płacimy za
    `,
  },
  {
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `drogo, drogi, droga, drogie, drożej, drożyzna, ceny z kosmosu, cena z kosmosu, cena, ceny, cenę, opłata, opłaty, opłatę, opłat, prowizj*, faktura, faktury, fakturę, fakturze, rachunek, rachunku, rachunki, abonament, abonamentu, abonamencie, płacę, płacić, płacimy, zapłaciłem, zapłaciłam, zapłacić, zapłacone, koszt, koszty, kosztuje, przelew, przelewu, rata, raty, subskrypcj*`,
  },
  {
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      nie dotarł*, nie doszedł, nie doszła, nie doszło, nie doszły, nie dochodzi, nie przyszedł, nie przyszła, nie przyszło, nie przyszły, nie przyjechał*, nie przyjeżdża, nie dojechał*, nie dostarczył*, nie dostarczon*, nie dostarczyli, nie dostarczono, niedostarczon*, nie doręczon*, nie doręczył*, nie doręczono, nie wysłali, nie wysłano, nie wysłaliście, nie wysłan*, nie nadali, nie nadano, nie dostałem, nie dostałam, nie dostaliśmy, nie otrzymałem, nie otrzymałam, nie otrzymaliśmy, nie otrzymał*, nie odebrałem paczki, nie pojawił się, nie zjawił się, nie pojawiła się, nie zjawiła się, nie było kuriera, kuriera nie było, kurier nie, kurier nawet nie, kurier ~ nie zadzwonił|przyjechał|przyszedł|dotarł|był, kurier ~ zostawił|rzucił|porzucił|wrzucił, zostawił* paczkę|przesyłkę, podpisał* się za mnie, podrobił* podpis, podpis za mnie, zamiast _ dostałem|dostałam|przyszedł|przyszła|przyszło|przyszły|był|była|było|otrzymałem|otrzymałam, zamiast _ _ dostałem|dostałam|był|była|było|otrzymałem|otrzymałam, gdzie jest ~ <przesyłka>, gdzie <przesyłka>, gdzie moja|moje|mój|ta|ten, co z <moje> <przesyłka>, co z moją paczką|przesyłką, co z moim zamówieniem, zaginęła paczka|przesyłka, paczka|przesyłka|zamówienie ~ zaginęł*|zaginął, paczka|przesyłka|list utknęł*|utknął|stoi|leży|krąży, utknęła w, utknęło w, utknął w, oznaczon* jako dostarczon*|doręczon*, status dostarczon*|doręczon*, rzekomo dostarczon*|doręczon*|dostarczył|awizo, awizo mimo że|bez, zostawił awizo, awizo zamiast, doręczon* sąsiad*|komuś, oddał|oddali ~ sąsiad*|komuś, pod zły|inny|błędny adres, zły adres, inny adres, cudza paczka, czyjaś paczka, cudze zamówienie, przysłali|wysłali|przywieźli|dostałem|dostałam ~ zły|złą|złe|inny|inną|inne|nie, inny produkt, nie ten produkt, anulował*, anulowali, anulowaliście, anulowano, anulowan*, odwołali, odwołany, odwołan*, odwołano lot|pociąg|kurs, skasowali lot|pociąg|kurs, zwrot do nadawcy, wróciła do nadawcy, odesłali do nadawcy, wsadził|włożył|wrzucił|zostawił|podrzucił ~ do|pod|w ~ innego|złego|automatu|sąsiada|śmietnik|krzaki, kurier wsadził|wrzucił, wsadził mi do, w innym mieście, do innego miasta, do innego paczkomatu, nie ten paczkomat, nie ten automat, cudzą paczkę, pod innym adresem, nie pod ten adres, jeden but, dwa lewe, dwa prawe, przyszedł tylko jeden, przyszła tylko jedna|część|połowa, doszła tylko jedna|część|połowa, w paczce|pudełku|kartonie tylko|jeden|jedna|połowa, kasa zeszła ~ ~ brak|nie|nic, pieniądze zeszły ~ ~ brak|nie|nic
    `,
  },
  {
    name: 'delay',
    points: 1.7,
    kind: 'delivery',
    severity: 2,
    phrases: `
      opóźnieni*, opóźnion*, opóźnia się, opóźniają, spóźnił*, spóźnia się, spóźnion*, spóźnienie, spóźnienia, nie na czas, po czasie, za późno, przesunęli termin|dostawę|wizytę, przełożyli, przekładają, przekładacie, zwłok*, ze zwłoką, # <czas> opóźnienia|spóźnienia|czekania|czekam|czekamy, <liczba> <czas> opóźnienia|spóźnienia|czekania, czekam, czekamy, czekam od, czekamy od, czekam już, czekamy już, czekałem, czekałam, czekaliśmy, ile mam|mamy|można czekać, ile jeszcze mam|mamy|czekać, każą czekać, kazali czekać, każecie czekać, musiałem|musiałam|musimy|muszę czekać, czekanie, czekania, w kolejce, kolejka na, kolejki na, kolejka #, kolejki, stałem|stałam w kolejce, na linii, na słuchawce, nie zdążył*, nie zdążę, spóźnię się, uciekł mi|nam, przez was spóźni*|straci*|nie, przepadł mi, utknęliśmy, utknąłem, utknęłam, koczuj*, miał|miała|miało być wczoraj|dziś|dzisiaj|w|do|już, miało przyjść|dojść|dotrzeć, miała przyjść|dojść|dotrzeć, miał przyjść|przyjechać|być|dojść|dotrzeć|zadzwonić, zamówiony|zamówiona|zamówione na # ~ dojechał|dojechała|dojechało|przyszedł|przyszła|przyszło|dotarł|dotarła|dotarło, dojechał|dojechała|dojechało|przyjechał|przyjechała|przyjechało #, dwie godziny później|po, po dwóch godzinach, spóźnienia dostawy, miało być na #, miał być na #, miała być na #, wystygł*, zimny rosół, letni|zimny obiad, zmienił|zmieniła|zmienili|zmieniliście ~ godzinę|termin|datę, zmiana godziny wylotu|odlotu|odjazdu, przesunęli lot|wylot|odjazd, lot|wylot przesunięty
    `,
  },
  {
    name: 'time-spent',
    points: 1.2,
    isTime: true,
    negated: 'keep',
    phrases: `
      # <czas>, <liczba> <czas>, od # <czas>, od <liczba> <czas>, już # <czas>, już <liczba> <czas>, ponad # <czas>, ponad <liczba> <czas>, przez # <czas>, od ponad ~ <czas>, od godziny, od tygodnia, od miesiąca, od roku, od wczoraj, od rana, od dziś, od wieczora, od nocy, od przedwczoraj, od poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli, od stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia, od dawna, od dłuższego czasu, od paru|kilku <czas>, od wielu <czas>, cały dzień, całą noc, całe popołudnie, cały tydzień, cały weekend, pół dnia, pół roku, pół godziny, półtorej godziny, półtora <czas>, godzinami, tygodniami, miesiącami, dzień bez, drugi dzień, trzeci dzień, czwarty dzień, piąty dzień, drugą dobę, drugi tydzień, trzeci tydzień, jak długo, jak długo jeszcze, ile to jeszcze, ile jeszcze, kiedy wreszcie, kiedy w końcu
    `,
  },
  {
    name: 'persistence',
    points: 1.3,
    severity: 2,
    negated: 'keep',
    phrases: `
      znowu, znów, ponownie, po raz <który>, po raz #, <który> raz, # raz, # razy, <liczba> razy, kilka razy, kilkakrotnie, kilkukrotnie, wielokrotnie, parę razy, tyle razy, setny raz, sto razy, milion razy, nieustannie, nadal, wciąż, ciągle, jak zwykle, jak zawsze, tradycyjnie, kolejny, kolejna, kolejne, nie pierwszy raz, to nie pierwszy, to już <który>, <który> już, dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|pisaliśmy # razy, już <który>, dzień #
    `,
  },
  {
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `już, jeszcze, dalej, nagle, w dodatku, na dodatek, do tego, w końcu, wreszcie, nareszcie, nawet, akurat dziś|teraz|dzisiaj, cały czas`,
  },
  {
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `
      pilne, pilnie, bardzo pilne, jak najszybciej, natychmiast, niezwłocznie, nie cierpi zwłoki, termin mija, mija termin, upływa termin, termin do jutra|dziś|dzisiaj, do jutra, na jutro, na dziś, na dzisiaj, na już, jutro mam|mamy|wyjeżdżam|lecę|wyjeżdżamy|lecimy, dziś wyjeżdżam|lecę, samolot mam|mamy|odlatuje, ślub mam|mamy|jest, potrzebuję na, potrzebne na, ślub|wesele|koncert|lot|wylot|wyjazd|egzamin|urodziny|komunia|rozprawa|operacja|impreza|chrzciny|pogrzeb jutro|dziś|dzisiaj|pojutrze, jutro ślub|wesele|koncert|lot|wylot|wyjazd|egzamin|urodziny|komunia|rozprawa|operacja|chrzciny|pogrzeb, muszę pracować, nie mogę pracować, nie możemy pracować, tracę klientów|pieniądze|zamówienia, tracimy klientów|pieniądze|zamówienia, firma stoi, sklep stoi, produkcja stoi
    `,
  },
]
