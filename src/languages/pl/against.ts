import type { Group } from '../lexicon.js'

/** What speaks against a complaint: praise, thanks, what is over, adverts, articles, others' matters. */
export const against: readonly Group[] = [
  {
    name: 'praise',
    points: -1.4,
    kind: 'praise',
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      super, superowo, świetn*, świetnie, wspaniał*, wspaniale, rewelacja, rewelacyjn*, rewelacyjnie, genialn*, genialnie, doskonał*, doskonale, znakomit*, znakomicie, fantastyczn*, fantastycznie, wyśmienit*, pyszn*, smaczn*, bardzo dobry, bardzo dobra, bardzo dobre, bardzo dobrze, dobrze działa, działa dobrze|świetnie|super|idealnie|bez|jak należy|szybko|sprawnie|rewelacyjnie, idealn*, idealnie, perfekcyjn*, ekstra, extra, petarda, sztos, mega, bomba, czad ten, miodzio, cudo, cudown*, polecam, polecam każdemu|wszystkim|gorąco|serdecznie|z czystym, polecamy, gorąco polecam, serdecznie polecam, szczerze polecam, zdecydowanie polecam, godny polecenia, godna polecenia, godne polecenia, warte polecenia, warto było, wart swojej, warte swojej, warta swojej, warte każdej złotówki, zadowolony, zadowolona, zadowoleni, jestem zadowolon*, bardzo zadowolon*, pełen profesjonalizm, profesjonaln*, profesjonalnie, profesjonalizm, rzeteln*, rzetelnie, solidn*, solidnie, uczciw*, uprzejm*, miła obsługa, miły pan, miła pani, bardzo mił*, sympatyczn*, pomocn*, cierpliw*, kompeten*, fachow*, fachowo, życzliw*, szybko i sprawnie, szybko i bez, szybka dostawa|wysyłka|reakcja|obsługa|realizacja|odpowiedź, szybko dotarł*, sprawnie, błyskawiczn*, błyskawicznie, ekspresow*, ekspresowo, przed czasem, przed terminem, punktualn*, na czas, dzień wcześniej, terminowo, niezawodn*, bezawaryjn*, bezproblemow*, bezproblemowo, wygodn*, intuicyjn*, uwielbiam, uwielbiamy, kocham, lubię, podoba mi się, jestem pod wrażeniem, pod wrażeniem, przerósł moje|oczekiwania, przerosło moje|oczekiwania, przerosła moje|oczekiwania, najlepszy, najlepsza, najlepsze, najlepszego, najlepszą, najlepiej, lepszego nie, pięć gwiazdek, 5 gwiazdek, piąteczka, szóstka, 10/10, na piątkę, na szóstkę, na plus, duży plus, wielki plus, ogromny plus, wrócę, wrócimy, chętnie wrócę, będę wracać, kupię ponownie, zamówię ponownie, cieszę się, miłe zaskoczenie, miło zaskoczon*, pozytywnie zaskoczon*, pozytywn*, dobra robota, kawał dobrej roboty, dobra cena, w dobrej cenie, dobra jakość, wysoka jakość, świeże, bez zarzutu, bez zastrzeżeń, bez jednej awarii, bez awarii, bez opóźnień, bez usterek, bez wad, robi robotę, robią robotę, robota pierwsza klasa, pierwsza klasa, klasa sama w sobie, arcydzieło, mistrzostwo, mistrzostwo świata, majstersztyk, złoto nie ludzie, tacy ludzie, ratują wiarę, ratuje wiarę, wiara w ludzi, dziesięć na dziesięć, dychę na dychę, dawajcie dodatek, czekam na dodatek, kasa na koncie, pieniądze na koncie, życzyła mi miłej|miłego, życzył mi miłego|miłej, kupuję drugi|drugą|drugie, biorę drugi|drugą, wnieśli|wniósł|wniosła ~ ~ na piętro, wniósł|wniosła|wnieśli mojej|mi|nam, chociaż nie musiał, choć nie musiał, chociaż wcale nie musiał, mimo że nie musiał, bateria trzyma, trzyma się dzielnie, nie do zdarcia, sztosik, cymes, pierwszorzędn*, jak ta lala, jak złoto, banglało od razu, przyznam że pozytyw*, w punkt, od ręki, oby tak dalej, służy już|do, drugi sezon, trzeci sezon, bateria ~ po roku, złożyłem w kwadrans, złożyłam w kwadrans
    `,
  },
  {
    name: 'salute',
    points: -1.4,
    kind: 'praise',
    salutes: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `brawo, brawa, gratulacje, gratuluję, gratulujemy, szacun, szacunek, szacunek dla, czapki z głów, chapeau bas, respekt, pochwała, chwalę, pochwalić, ukłony, propsy, kudos`,
  },
  {
    name: 'thanks',
    points: -1.4,
    kind: 'praise',
    negated: 'keep',
    courtesy: true,
    phrases: `dzięki, dziękuję, dziękujemy, dziękuje, bardzo dziękuję, serdecznie dziękuję, wielkie dzięki, dzięki wielkie, dzięki za, dzięki bardzo, podziękowania, podziękowania dla, składam podziękowania, pięknie dziękuję, stokrotne dzięki, dziękować, thx, dzia`,
  },
  {
    name: 'polite-ask',
    points: 0.1,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `z góry dziękuję, z góry dziękujemy, z góry dzięki, dziękuję z góry, dzięki z góry, będę wdzięczn*, byłbym wdzięczny, byłabym wdzięczna, proszę, prosimy, poproszę, bardzo proszę, uprzejmie proszę, byłoby miło|super|fajnie, fajnie by było, fajnie jakby, super by było, miło by było, mam nadzieję, liczę na, dziękuję za odpowiedź|pomoc|uwagę`,
  },
  {
    name: 'resolved',
    points: -1.9,
    negated: { name: 'unresolved', points: 1.9, kind: 'service', severity: 2 },
    phrases: `
      rozwiązane, rozwiązany, rozwiązano, problem rozwiązany|zniknął, sprawa rozwiązana|załatwiona|zamknięta|wyjaśniona, załatwione, naprawione, naprawiony, naprawiona, naprawili, naprawiono, naprawiliście, już działa, już działają, działa już, znowu działa, znów działa, ponownie działa, wróciło do normy, wszystko wróciło, wrócił internet|prąd|zasięg, wróciła woda|sieć|strona, wrócił do działania, wszystko działa, wszystko już działa, wszystko ok, wszystko w porządku, już ok, już w porządku, już jest ok|dobrze, udało się, udało mi się, udało się rozwiązać|zalogować|naprawić|dodzwonić, zwrócili pieniądze już|i, oddali pieniądze, oddali mi pieniądze|kasę, zwrot dotarł|przyszedł|otrzymałem|otrzymałam|dostałem|dostałam, pieniądze wróciły|dotarły|są|otrzymałem|otrzymałam, paczka dotarła|doszła|przyszła|jest|już, paczka już|w końcu dotarła|doszła|jest, doszło, doszła wreszcie, wymienili na|mi|bez, edit rozwiązane|działa|naprawione, aktualizacja rozwiązane|działa|naprawione, można zamknąć
    `,
  },
  {
    name: 'following-up',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `ok dzięki, ok dziękuję, okej dzięki, dobra dzięki, jasne dzięki, rozumiem, rozumiem dziękuję, w porządku, spoko, napisałem już, napisałam już, już napisałem, już napisałam, poszło pw, nic się nie stało, nie ma sprawy, nie ma problemu, żaden problem`,
  },
  {
    name: 'staff-reply',
    points: -0.7,
    once: true,
    negated: 'keep',
    phrases: `przepraszamy, przepraszamy za, przepraszamy za niedogodności|utrudnienia|problemy|kłopot, bardzo nam przykro, przykro nam, z tej strony, prosimy o wiadomość|numer|podanie|przesłanie, zapraszamy do kontaktu|na, prosimy o cierpliwość, pracujemy nad, zespół obsługi, nasz zespół, nasi specjaliści, jesteśmy do dyspozycji, pozostajemy do dyspozycji, napisz do nas, skontaktuj się z nami`,
  },
  {
    name: 'promotion',
    points: -1.5,
    promotes: true,
    kind: 'other',
    negated: 'keep',
    phrases: `
      konkurs, konkursie, rozdanie, wygraj, do wygrania, weź udział, rabat, rabatu, rabatem, zniżka, zniżki, zniżkę, zniżką, kod rabatowy, kodem rabatowym, kod promocyjny, kupon, kupony, promocja, promocje, promocji, promocję, wyprzedaż, wyprzedaży, okazja cenowa, black friday, cyber monday, skorzystaj, skorzystaj z, nie przegap, zapisz się, zapisz się już, zasubskrybuj, obserwuj nas, obserwujcie nas, polub nas, śledź nas, link w bio, link w komentarzu, kliknij, kliknij tutaj, zamów już, zamów teraz, kup teraz, kup już, sprawdź ofertę|naszą|nasze|nową, zobacz ofertę|naszą, już od # , już od $, tylko # zł, za jedyne, darmowa dostawa, darmowy transport, za darmo przez, przedstawiamy, prezentujemy, poznaj nasz*|nową|nowy, odkryj, nasza oferta, naszej oferty, nasze usługi, nasz sklep, oferujemy, zapraszamy do sklepu|zakupów, nowość w, nowości w, premiera, kod polecający, z mojego polecenia, link polecający
    `,
  },
  {
    name: 'sales-talk',
    points: -0.5,
    once: true,
    negated: 'keep',
    phrases: `nowość, nowości, wydarzenie, targi, targach, koncert, festiwal, wystawa, wystawie, otwarcie, sponsor, sponsorem, sponsorowan*, partnerem, warsztaty, webinar, webinarium, szkolenie, kurs dla, bilety w sprzedaży, we współpracy z, współpraca reklamowa`,
  },
  {
    name: 'job-advert',
    points: -2,
    promotes: true,
    hires: true,
    kind: 'other',
    negated: 'keep',
    phrases: `zatrudnimy, zatrudnię, poszukujemy, poszukujemy osób|pracownik*|osoby, szukamy pracownik*|programist*|osób|osoby|kierowc*|sprzedawc*, dołącz do naszego|nas|zespołu, oferta pracy, oferty pracy, praca dla, rekrutacja, rekrutujemy, wyślij cv, wyślij swoje cv, aplikuj, aplikuj już, umowa o pracę od, wynagrodzenie od|brutto, etat, pełny etat, wolne stanowisk*, stanowisko pracy`,
  },
  {
    name: 'report',
    points: -0.9,
    kind: 'news',
    negated: 'keep',
    phrases: `
      poinformował, poinformowała, poinformowało, podał w komunikacie, w komunikacie, komunikat prasowy, informacja prasowa, ogłosił, ogłosiła, ogłosiło, zapowiedział, zapowiedziała, zapowiada, według nieoficjalnych, jak podaje, jak informuje, jak donosi, jak wynika z, wyniki finansowe, wyniki kwartalne, w # kwartale, w pierwszym kwartale, zysk netto, przychody, przychodów, mln zł, mld zł, milionów złotych|euro, miliardów złotych|euro, zainwestuje, inwestycja w, inwestycję, przejmie, przejęcie spółki, przejęła spółkę, kupił spółkę, fuzja, fuzji, otworzył nowy|nową, otworzy nowy|nową, otwiera nowy|nową, nowy prezes, prezes zarządu, prezesem został, akcje <brand>, kurs akcji, na giełdzie, giełda, gpw, notowania, spółka, spółki, branża, branży, rynek, rynku, rzecznik prasow*, raport, analitycy, analityków
    `,
  },
  {
    name: 'grave-news',
    points: -1.2,
    kind: 'news',
    severity: 3,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `kara dla, kara uokik, ukarał, ukarała, ukarano, nałożył karę, nałożyła karę, nałożono karę, postawił zarzuty, usłyszał zarzuty, wszczął postępowanie, wszczęła postępowanie, śledztwo w sprawie, prokuratura bada|prowadzi, pozew zbiorowy przeciwko, zwolnienia grupowe, zwolni #, strajk w, strajk pracowników, upadłość, ogłasza upadłość`,
  },
  {
    name: 'breach-news',
    points: -1.2,
    kind: 'news',
    severity: 4,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `cyberatak na, atak hakerski na, atak ransomware na, wyciek danych z|klientów|w, wyciekły dane # , hakerzy wykradli|opublikowali|zaatakowali|ukradli, wykradziono dane, dane # klientów|milionów|tysięcy|użytkowników`,
  },
  {
    name: 'article',
    points: -0.3,
    once: true,
    negated: 'keep',
    phrases: `artykuł, artykule, reportaż, wiadomości z, film, filmik, filmie, zdjęcia, blog, blogu, książka, książki, książkę, powieść, serial, serialu, historia firmy, wieku, historyczn*, projekt, projektu, rozwój, rozwoju, przyszłość, przyszłości, oświadczenie, powiedział, powiedziała, dodał, dodała, podkreślił, podkreśla, wyjaśnił, wywiad, wywiadzie, opinia, recenzja, test, porównanie, ranking`,
  },
  {
    name: 'chatter',
    points: -0.6,
    negated: 'keep',
    phrases: `haha, hahaha, hahahaha, hehe, hihi, xd, xdd, xddd, lol, beka, dobranoc, dzień dobry wszystkim, wesołych świąt, sto lat, wszystkiego najlepszego, urodziny, mój chłopak, moja dziewczyna, moja mama, moj tata, mój tata, babcia, moja siostra, mój brat, miłość, muzyka, piosenka, mecz, meczu, meczem, piłka, liga, szkoła, szkole, studia, impreza, imprezie, kawusia, śniadanie, wakacje, wakacjach, plaża, kurtyna, tyle dobranoc, mojego psa, mój pies, mojemu psu, mój kot, mojego kota, pies mu|jej|im, kot mu|jej, zbiórka o|na|pod, spotykamy się pod|przy|o, widzimy się pod|przy, dziadek kupił|pyta|mówi, teściowa, teść, wujek, ciocia`,
  },
  {
    name: 'hearsay',
    points: -1.4,
    negated: 'keep',
    phrases: `podobno wszyscy, słyszałem że, słyszałam że, słyszałem, słyszałam, znajomy mówi|mówił|narzekał, znajoma mówi|mówiła|narzekała, kolega mówi|mówił|narzekał, koleżanka mówi|mówiła|narzekała, ludzie narzekają|piszą|mówią, wszyscy narzekają, wiele osób narzeka, u mnie działa, u mnie wszystko działa, u mnie ok, u mnie wszystko ok, u mnie bez problemu, mi działa, mnie działa, nigdy nie miałem problemu|problemów, nigdy nie miałam problemu|problemów, nie miałem problemu|problemów|żadnych, nie miałam problemu|problemów|żadnych, ja nie mam problemów, zero problemów, nie narzekam, nie mogę narzekać, nie można narzekać, przestańcie narzekać, nie narzekajcie, dawne dzieje, stare dzieje, stare czasy, za dawnych lat, za jego czasów, za jej czasów, za moich czasów, za komuny, w zamierzchłych, lat temu podobno, ponoć znajomemu, ponoć kiedyś, znajomemu mojego, znajomej mojej, znajomy znajomego, kolega kolegi, koleżanka koleżanki, babcia koleżanki, kuzyn sąsiada, szwagier szwagra, mojego szwagra, ile w tym prawdy, nie wiem ile w tym, miejska legenda, legenda miejska, legenda głosi, krąży legenda|plotka|historia, plotka głosi, jak startował|startowała|startowali, na początku działalności, w dziewięćdziesiątym, w osiemdziesiątym, w latach dziewięćdziesiątych|osiemdziesiątych|siedemdziesiątych, wujek|dziadek|babcia|ciotka|szwagier|teść opowiada|opowiadał|opowiadała|wspomina|wspominał`,
  },
  {
    name: 'own-fault',
    points: -1.4,
    once: true,
    negated: 'keep',
    phrases: `moja wina, z mojej winy, moja własna wina, mój błąd, mea culpa, pomyliłem się, pomyliłam się, sam jestem sobie winien, sama jestem sobie winna, na własne życzenie, zapomniałem, zapomniałam, niechcący, przez przypadek, przez nieuwagę, upuściłem, upuściłam, upadł mi, spadł mi, wpadł mi, sam zepsułem, sama zepsułam, głupi ja, głupia ja, nie umiem się, bo jestem noga|łamaga|gapa, sam sobie skasowałem|zepsułem|wyłączyłem|usunąłem, sama sobie skasowałam|zepsułam|wyłączyłam|usunęłam, ginę bo, bo nie potrafię grać, moje gapiostwo, przez własną głupotę, z własnej głupoty`,
  },
  {
    name: 'slip',
    points: -1.4,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: `okazało się że to mój|moja|ja|u, okazało się że ja, to był mój błąd|router|kabel, to była moja wina, to moja wina, to ja, to jednak ja|mój|moja, wtyczka nie była, nie był podłączony, nie była podłączona, nie było podłączone, źle wpisałem, źle wpisałam, wpisywałem złe, wpisywałam złe, źle przeczytałem, źle przeczytałam, źle zrozumiałem, źle zrozumiałam, cofam co, cofam to, odszczekuję, zwracam honor, fałszywy alarm, literówka, pomyliło mi się`,
  },
  {
    name: 'among-peers',
    points: -1.2,
    once: true,
    negated: 'keep',
    phrases: `jaki build, który build, jaką klasę|postać|broń|rasę, build na, na początek gry, jakieś opinie, jakie opinie, co radzicie, co byście zrobili, nadpłacać czy, lokata czy, brać czy nie, kto gra, gra ktoś, ktoś chętny, szukam ekipy|gildii|drużyny, zbieram ekipę, polecicie coś|jakąś|jakiś, gdzie dobrze zjeść, co zobaczyć|zwiedzić, idę w siłę|zręczność|magię, nadpłacać kredyt, na lokacie czy, na lokatę czy`,
  },
  {
    name: 'second-hand',
    points: -1.6,
    once: true,
    negated: 'keep',
    phrases: `oddam za, oddam za darmo, oddam w dobre ręce, oddam komuś, sprzedam, na sprzedaż, odsprzedam, zamienię na, wymienię na, do oddania, odbiór osobisty, odbiór na, odbiór po, stan idealny|dobry|bardzo, stan jak nowy, mało używan*, do negocjacji, cena do, używany sprzedam`,
  },
  {
    name: 'others-say',
    points: -1,
    others: true,
    negated: 'keep',
    phrases: `sąsiad|sąsiadka|brat|siostra|szef|kolega|koleżanka|znajomy|znajoma|kuzyn|kuzynka|szwagier mówi|narzeka|nienawidzi|klnie, niektórzy mówią|narzekają|piszą, wielu narzeka, mówi się że, mówią że, piszą że`,
  },
  {
    name: 'came-to-us',
    points: -2,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `przeszedłem do <brand>, przeszłam do <brand>, przeszliśmy do <brand>, przechodzę do <brand>, przeniosłem się do <brand>, przeniosłam się do <brand>, przenieśliśmy się do <brand>, przenoszę się do <brand>, zmieniłem na <brand>, zmieniłam na <brand>, od kiedy jestem w <brand>, odkąd jestem w <brand>, odkąd mam <brand>, teraz jestem w <brand>, teraz mam <brand>, dzięki <brand>`,
  },
]
