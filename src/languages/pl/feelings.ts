import type { Group } from '../lexicon.js'

/** What people feel, and how they were treated. */
export const feelings: readonly Group[] = [
  {
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      wstyd, wstydu nie, wstydzilibyście, hańba, skandal, skandaliczn*, żenada, żenując*, żałosn*, żal, kompromitacja, kompromitujecie, tragedia, tragiczn*, dramat, dramatyczn*, masakra, masakryczn*, katastrofa, katastrofaln*, porażka, porażką, dno, dno i, dno dna, kpina, kpiny, kpicie, kpią, drwina, drwiny, jaja sobie robi*, robicie sobie jaja, robią sobie jaja, żarty, żarty sobie robi*, żartujecie, kpicie sobie, paranoja, farsa, absurd, absurdaln*, patologia, beznadzieja, beznadziejn*, beznadziejnie, fataln*, fatalnie, okropn*, okropnie, koszmar, koszmarn*, okropność, najgorsz*, najgorzej, gorzej być nie, gorsze być nie, nigdy więcej, nigdy już nie, ostatni raz, to był ostatni, ostatni raz tu|u|z|kupuję|zamawiam|korzystam, więcej nie kupię|zamówię|skorzystam|wrócę, więcej tu nie, już nigdy,
      nie polecam, nie polecamy, nie polecam nikomu, nikomu nie polecam, stanowczo nie polecam, zdecydowanie nie polecam, polecam omijać|unikać|uciekać|trzymać, radzę omijać|unikać|uważać|uciekać, odradzam, odradzamy, omijać, omijajcie, omijać szerokim, omijać z daleka, unikać, unikajcie, uciekajcie, uważajcie, uważajcie na, uwaga na, przestrzegam, ostrzegam, nie kupujcie, nie zamawiajcie, nie korzystajcie, nie bierzcie, nie dajcie się, nie warto, szkoda pieniędzy|czasu|nerwów|słów, brak słów, brak mi słów, słów brak, ręce opadają, ręce mi opadły, szczyt bezczelności|wszystkiego, szczyt, bezczeln*, bezczelność, arogancj*, niedopuszczaln*, nie do przyjęcia, nie do pomyślenia, niewyobrażaln*, skandalem, niekompeten*, nieudolnoś*, nieudoln*, nieudacznic*, amatorszczyzna, amatorka, amatorzy, partacze, partactwo, partanina, dziadostwo, badziewie, gówno, gówniany, gówniana, gówniane, szajs, syf kiła, porażka roku, zero gwiazdek, jedna gwiazdka, daję jedną, minus #, dałbym zero, dałabym zero, gdyby można było dać zero, zero szacunku, zero profesjonalizmu, brak profesjonalizmu, nieprofesjonaln*, niepoważn*, nierzeteln*, nieuczciw*, kłamcy, kłamczuchy, kłamiecie, kłamią, kłamstwo, kłamstwa, okłamali, okłamaliście, okłamują, wprowadzili mnie w błąd, wprowadzają w błąd, wprowadzacie w błąd, wprowadzanie w błąd, strata czasu, stracony czas, zmarnowany czas, bierzecie pieniądze za nic, bierzecie kasę za nic, dzięki za nic, no brawo, brawo wy, wielkie brawa, gratuluję ~ obsługi|podejścia|kompetencji, gratulacje ~ obsługi|podejścia|za, czy wy jesteście poważni|normalni, jesteście niepoważni|nienormalni|najgorsi, poważna firma tak nie, w dupie, macie w dupie, mają w dupie, macie gdzieś, mają gdzieś, mają nas gdzieś, macie nas gdzieś, klient się nie liczy, traktujecie ~ jak, traktują ~ jak, robicie z ~ idiot*|debil*, robią z ~ idiot*|debil*, za kogo wy mnie|nas
    `,
  },
  {
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      wściekły, wściekła, wściekli, wkurza, wkurzają, wkurzacie, wkurzon*, wkurzył*, wkurzając*, wkurwia, wkurwiając*, wkurwion*, wkurwił*, denerwuje, denerwując*, denerwujecie, zdenerwowan*, irytuje, irytując*, irytujecie, zirytowan*, szlag mnie trafia|trafi, trafia mnie szlag, krew mnie zalewa, krew zalewa, cholera mnie bierze, mam dość, mam już dość, mamy dość, dość tego, dosyć, mam dosyć, mam serdecznie dość, mam po dziurki, po dziurki w nosie, nie mam siły, nie mam już siły|cierpliwości, brak mi cierpliwości, kończy mi się cierpliwość, tracę cierpliwość, straciłem|straciłam cierpliwość|nerwy|czas, cierpliwość się skończyła|kończy, ile można, no ile można, zawiedzion*, zawiodłem się, zawiodłam się, zawiedliście, zawód, rozczarowan*, rozczarowanie, rozczarował*, rozczarowując*, niezadowolon*, oburzon*, oburzając*, oburzenie, zażenowan*, zbulwersowan*, bulwersując*, bulwersuje, załaman*, rozpacz, w szoku, jestem w szoku, szok, frustracj*, frustrując*, sfrustrowan*, skarga, skargę, skargi, składam skargę, złożę skargę, piszę skargę, poskarżyć, mam żal, żałuję, żałujemy, czuję się oszukan*|okradzion*|zlekceważon*, poczułem|poczułam się, nerwy, nerwów, zszarpane nerwy
    `,
  },
  {
    name: 'dislike',
    points: 1,
    phrases: `
      źle, zły, zła, złe, słabo, słaby, słaba, słabe, słabiutk*, kiepsk*, kiepsko, marn*, nędzn*, lipa, lipny, lipna, lipne, kicha, kaszana, kaszanka, do niczego, do bani, do dupy, do kitu, do luftu, do chrzanu, nie podoba mi się, nie podoba się, nie lubię, nie przekonuje, nienawidzę, nie znoszę, nie cierpię, głupi, głupie, głupia, głupota, idiotyczn*, durn*, debiln*, kretyńsk*, bzdura, bzdury, bzdet*, pozostawia wiele do życzenia, wiele do życzenia, mogłoby być lepiej, przeciętn*, przestarzał*, niewygodn*, niewygodnie, nieintuicyjn*, nieporęczn*, skomplikowan*, przekombinowan*, niesprawiedliw*, nie fair, nie w porządku, nieładnie, niefajn*, smutn*, przykr*, przykro, męka, mordęga, droga przez mękę, gehenna, piekło, horror, udręka, śmieszn*, śmiech na sali, śmiechu warte, śmiech przez łzy, fail, wtopa, wpadka, wpadki, przegięcie, przeginacie, przesada, nieporozumienie, to jakieś nieporozumienie
    `,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `niestety, szkoda, szkoda że, obawiam się, martwię się, martwi mnie, niepokoi, niepokojąc*, zaniepokojon*, z przykrością`,
  },
  {
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `
      powinno, powinien, powinna, powinny, powinni, powinniście, podobno, ponoć, rzekomo, niby, obiecali, obiecaliście, obiecano, obiecywali, obiecan*, obietnic*, miało być, miał być, miała być, miały być, mieli, mieliście, zamiast, mimo że, mimo to, pomimo, chociaż|przynajmniej, przynajmniej, serio, poważnie, na poważnie, bez ostrzeżenia, bez uprzedzenia, bez powodu, bez podania, bez wyjaśnienia, bez słowa, bez żadnego, bez żadnej, bez informacji, bez pytania, nikt nie poinformował, nikt mnie nie poinformował, nie poinformowali, nie poinformowano, nie uprzedzili, muszę, musiałem, musiałam, musimy, zmusza, zmuszon*, każą mi, każecie, kazali, spodziewałem|spodziewałam się, oczekiwałem, oczekiwałam, oczekuję, w # wieku, w xxi wieku, xxi wiek, ani słowa
    `,
  },
  {
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `powiedzieli mi, powiedziano mi, powiedzieli że, usłyszałem że, usłyszałam że, usłyszałem, usłyszałam, pani mówi|powiedziała, pan mówi|powiedział, konsultant mówi|powiedział|twierdzi|stwierdził|obiecał, konsultantka mówi|powiedziała|twierdzi|stwierdziła|obiecała, twierdzą że, twierdzicie że, twierdzi że, zapewniali, zapewniano, dostaję odpowiedź że, dostałem odpowiedź, dostałam odpowiedź, odpisali że, odpowiedzieli że, według was|nich|aplikacji|systemu|śledzenia, w aplikacji jest|widnieje, w śledzeniu, status mówi`,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `ale, jednak, niemniej, natomiast, tylko że, tyle że, szkoda tylko, poza tym że, oprócz tego że, za to, aczkolwiek, lecz, chociaż, choć, jedyny minus, minus to, minusem jest`,
  },
  {
    name: 'denial',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `nie, nic, nikt, nikogo, nigdy, ani, żaden, żadna, żadne, żadnej, żadnego, bez`,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `debile, debili, idioci, idiotów, kretyni, kretynów, matoły, głąby, barany, gamonie, pajace, pajacy, błazny, klauni, cwaniaki, cwaniaków, sukinsyny, skurwysyny, skurwiele, chuje, chuj wam, pierdolcie się, walcie się, wypierdalajcie, spierdalajcie, spadajcie, gińcie, obyście zbankrutowali, szlag by was, niech was szlag, krwiopijcy, pijawki, hieny, mafia, bandyci, bandyctwo, gnoje, nieroby, lenie, cholerni, dziady, dziadki, januszex, janusze, januszexy`,
  },
  {
    name: 'swearing',
    points: 0.7,
    once: true,
    phrases: `kurwa, kurwy, kurwa mać, kurde, kurcze, cholera, cholerny, cholerna, cholerne, jasna cholera, do cholery, pierdol*, jebać, jebane, jebany, jebana, jeban*, zajebać, chuj, chujowy, chujowa, chujowe, chujowo, chujnia, huj, gówna, psiakrew, do diabła, wtf, xd nie`,
  },
  {
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      nikt nie <odpowiada>, nikt mi nie <odpowiada>, nikt nam nie <odpowiada>, nikt się nie <odpowiada>, nikt nie raczy|raczył, nikt się nie odezwał|odzywa|kontaktuje|skontaktował, nikt nie kontaktuje|skontaktował, nikt ~ nie <odpowiada>, nie <odpowiada> na, nie <odpowiada>, nie <odpowiada> ode mnie, nie raczą odpowiedzieć|odpisać, nie raczycie odpowiedzieć|odpisać, nie odpisali, nie odpisują, nie odpisujecie, nie odpisaliście, nie odbierają, nie odbieracie, nie odbiera nikt, nie oddzwaniają, nie oddzwonili, nie oddzwonił*, nie oddzwaniacie, nie odzywają się, nie odzywacie się, nie odezwali się, nie odezwał się, nie ma odpowiedzi, nie ma kontaktu, nie ma z kim, nie ma do kogo, nie można się dodzwonić|skontaktować, nie mogę się dodzwonić|skontaktować|doprosić|dobić, nie sposób się dodzwonić|skontaktować, nie da się dodzwonić|skontaktować, nie da się z nimi|wami, dodzwonić się nie, nie idzie się dodzwonić, dodzwonić się graniczy z, graniczy z cudem, nie dostałem|dostałam|dostaliśmy|otrzymałem|otrzymałam ~ odpowiedzi, brak odpowiedzi, brak kontaktu, bez odpowiedzi, żadnej odpowiedzi, zero odpowiedzi, zero kontaktu, czekam na odpowiedź, czekamy na odpowiedź, kontakt zerowy|żaden|tragiczny, kontaktu brak, zerowy kontakt, telefon głuchy|milczy, głuchy telefon, telefonu nie odbierają|nikt, rozłączają się, rozłączacie, rozłączyli mnie, rozłączyła się, rozłączył się konsultant, rzuca słuchawką, rzucił* słuchawką, odkładają słuchawkę, ignorują, ignorujecie, ignoruje, zignorowali, zignorowan*, ignorowan*, ignorowanie, automat, tylko bot, bot odpowiada, rozmawiam z botem, automatyczn* odpowied*, odpowiedzi z automatu, kopiuj wklej, wklejają, szablonow* odpowied*, gotowce, gotowcami, przełączają mnie|od, przełączają, przełączana od, przełączany od, od konsultanta do konsultanta, od działu do działu, odpowiedzcie, odpiszcie, odbierzcie, odbierzcie telefon, odezwijcie się, raczcie odpowiedzieć, kiedy ktoś odpowie|odpisze, wiadomości bez odpowiedzi, maile bez odpowiedzi
    `,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      niegrzeczn*, nieuprzejm*, niemił*, niemiła obsługa, opryskliw*, opryskliwie, chamsk*, chamstwo, chamski, cham, chamy, wulgarn*, arogancki, arogancka, aroganckie, lekceważ*, lekceważenie, zlekceważon*, pogardliw*, wyniosł*, obcesow*, krzyczał*, krzyczą, nakrzyczał*, nawrzeszczał*, wrzeszczał*, wyśmiał*, wyśmiali, poniżając*, poniżon*, upokarzając*, upokorzon*, obrażał*, obraził*, dyskryminacj*, rasis*, naubliżał*, ubliża*, z łaski, potraktowan* ~ ~ jak, potraktowali mnie|nas, potraktowano mnie|nas, traktowan* jak, traktują mnie|nas jak, robią łaskę, robicie łaskę, jakby z łaski, z wielką łaską,
      zła obsługa, słaba obsługa, fatalna obsługa, tragiczna obsługa, beznadziejna obsługa, okropna obsługa, koszmarna obsługa, najgorsza obsługa, obsługa klienta nie istnieje, obsługa nie istnieje, obsługa fatalna|tragiczna|beznadziejna|żenująca|do|poniżej|leży|dno|kuleje|zero, obsługa klienta fatalna|tragiczna|beznadziejna|żenująca|do|poniżej|leży|dno|kuleje|zero|to, obsługa klienta na ~ poziomie, poniżej krytyki, poniżej wszelkiej krytyki, poniżej poziomu, zerowa obsługa, mają klienta gdzieś, klienta w nosie, nie obchodzi ich, nic ich nie obchodzi, nic was nie obchodzi, mają to w nosie, macie to w nosie, to nie ich|nasza|wasza wina, nie nasza wina, zwalają winę, zwalacie winę, zrzucają winę, zrzucacie winę, nie biorą odpowiedzialności, nie chcą pomóc, nie chcą mi pomóc, nie chcecie pomóc, odmawiają, odmawiacie, odmówili, odmówiono, odmówiliście, odmowa, odmową, odmowy, nie potrafią pomóc|odpowiedzieć|wyjaśnić, nie umieją pomóc, nie mają pojęcia, zielonego pojęcia, bez pojęcia, każdy mówi co innego, każdy mówi coś innego, każdy konsultant mówi, sprzeczne informacje, brak kompetencji, zero kompetencji, niedoinformowan*, kurier chamski|cham, brak kultury, zero kultury, bez kultury
    `,
  },
  {
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `
      obsługa klienta, obsługi klienta, obsługę klienta, obsługa, obsługi, obsługę, biuro obsługi, bok, infolinia, infolinii, infolinię, infolinią, hotline, call center, konsultant, konsultanta, konsultantem, konsultantka, konsultantką, konsultantów, pracownik, pracownika, pracownica, pani z, pan z, wsparcie techniczne, wsparcia technicznego, pomoc techniczna, support, supportu, supportem, supportowi, serwis, serwisu, serwisant, serwisanta, technik, technika, monter, montera, zgłoszenie, zgłoszenia, zgłoszeń, zgłosiłem, zgłosiłam, zgłaszałem, zgłaszałam, zgłaszam, zgłosiliśmy, ticket, ticketu, tickety, napisałem, napisałam, pisałem, pisałam, pisaliśmy, dzwoniłem, dzwoniłam, dzwoniliśmy, dzwonię, zadzwoniłem, zadzwoniłam, wysłałem maila, wysłałam maila, wysłałem wiadomość, wysłałam wiadomość, czat, czacie, chat, formularz kontaktowy
    `,
  },
]
