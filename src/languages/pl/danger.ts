import { withCalm } from '../calm-danger.js'
import type { DangerWords } from '../facet.js'
import { calm } from './calm-danger.js'

// What is said in Polish where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

const loud: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `
        <złamał> ~ <ciało>, <ciało> ~ złaman*|poparzon*|oparzon*|odcięt*|zmiażdżon*|amputowan*, poparzył* ~ <ciało>, oparzył* ~ <ciało>, poparzył się, poparzyła się, poparzyłem się, poparzyłam się, oparzenia # stopnia, oparzenia drugiego|trzeciego, oparzenie twarzy|ręki|dłoni, złamanie, złamania, wstrząs mózgu, wstrząśnienie mózgu, wstrząs anafilaktyczny, szok anafilaktyczny, anafilaks*, reakcja alergiczna, obrzęk krtani, szwy na, założyli szwy, # szwów, stracił przytomność, straciła przytomność, straciłem przytomność, straciłam przytomność, nieprzytomn*, zemdlał, zemdlała, zemdlałem, zemdlałam, nie oddycha, nie oddychał, nie oddychała, przestał oddychać, przestała oddychać, nie mógł oddychać, nie mogła oddychać, nie mogłem oddychać, nie mogłam oddychać, dusił się, dusiła się, dusi się, udusił*, zadławił się, zadławiła się, zadławi*, drgawki, drgawek, krwotok, mocno krwawi, wykrwawi*, zatrucie pokarmowe, zatruli się, zatruliśmy się, zatrucie czadem, zaczadz*, zatrucie tlenkiem, porażenie prądem, poraził prąd, poraził mnie prąd, poraził go|ją|syna|córkę prąd, kopnął prąd, zawał, zawału, udar, udaru, zatrzymanie krążenia, przedawkowa*, o mało nie zginął|zginęła|umarł|umarła|zginęliśmy, omal nie zginął|zginęła|umarł|umarła, prawie umarł|umarła|zginął|zginęła|zginęliśmy|umarłem|umarłam, mógł zginąć|umrzeć, mogła zginąć|umrzeć, mogliśmy zginąć, mogło dojść do tragedii, zła dawka, złą dawkę, złe leki, pomylili leki, stracił palec|oko|rękę|nogę, straciła palec|oko|rękę|nogę, zmarł po|przez|na, zmarła po|przez|na, szyli mi, szyli go, szyli ją, spuchła na twarzy, spuchł na twarzy, spuchły usta|wargi|powieki|oczy, język spuchł, język jej|mu spuchł, nie mogła złapać tchu, nie mógł złapać tchu, zsiniał*, epipen*, kopnęło mnie, poraziło mnie, poraziło ją|go|syna|córkę, przeszedł mnie prąd
      `,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `ranny, ranna, ranni, rany, zranił*, zranion*, skaleczył*, skaleczon*, rozciął*, pociął*, rozcięt*, krwawi, krwawił*, krew, krwi, wymioty, wymiotuje, wymiotował*, zawroty głowy, silny ból, spuchnięt*, opuchlizn*, opuchnięt*, pęcherze, oparzenie, oparzenia, poparzenie, poparzenia, siniak*, stłucz*, stłukł*, skręcon*, skręcił*, duszności, atak paniki, mrowienie w, zdrętwiał*, guz na głowie, rozbita głowa, rozbił głowę, rozbiła głowę, wybity ząb, wybił zęba, w gipsie, z gipsem, gips na`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `ból, bóle, boli, bolą, chory, chora, chorzy, gorączk*, biegunk*, nudności, mdłości, alergi*, uczulon*, kaszel, wysypk*, swędzi`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `karetka, karetkę, karetką, karetki, pogotowie, pogotowia, pogotowiem, straż pożarna, straży pożarnej, straż pożarną, strażacy, dzwoniliśmy na 112|999|998, dzwoniłem na 112|999|998, dzwoniłam na 112|999|998, zadzwoniłem na 112, zadzwoniłam na 112, na sor, sor, sorze, sor u, oddział ratunkowy, oddziale ratunkowym, ratownicy, ratownik medyczny, intensywna terapia, intensywnej terapii, oiom, operowali, operacja ratując*, reanimowa*, reanimacj*, trafił do szpitala, trafiła do szpitala, trafiłem do szpitala, trafiłam do szpitala, w szpitalu z, hospitalizowan*`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `szpital, szpitala, szpitalu, klinik*, ewakuacj*, ewakuowa*, chirurg*, rentgen, prześwietleni*, pierwsza pomoc, pierwszej pomocy, ratunkow*`,
    },
    {
      about: 'response',
      weight: 0.25,
      phrases: `lekarz, lekarza, lekarka, policja, policję, policji, pediatra, pediatry, weterynarz, weterynarza`,
    },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `mój syn, mojego syna, moja córka, mojej córki, moją córkę, syn, syna, synowi, synek, córka, córki, córkę, córce, dziecko, dziecka, dziecku, dzieci, dzieciom, niemowl*, niemowlę, noworod*, chłopczyk, dziewczynk*, mama, mamy, mamę, matka, matki, matkę, ojciec, ojca, tata, taty, babcia, babci, babcię, dziadek, dziadka, mąż, męża, mężowi, żona, żony, żonę, brat, brata, siostra, siostry, siostrę, w ciąży, ciężarn*, starsz* osob*|pan*, staruszk*, emeryt*, pasażer*, pacjent*, cukrzyk*, diabetyk*, pracownik, pracownika, kolega, koleżanka, pies, psa, psu, kot, kota, człowiek, ludzie, dzieciaki, dzieciaków, dzieciak, dzieciaka, maluch, malucha, maluchy, przedszkolak*, wnuk, wnuka, wnuczka, wnuczkę, sąsiadka, sąsiada, starsza pani, starszy pan, dwulatka, dwulatek, trzylatek, trzylatka, roczniak, roczniaka, bliźniaki, wnuki, wnukom, teściowa, teściowej, podopieczn*`,
    },
    {
      about: 'body',
      weight: 0.35,
      negated: 'keep',
      phrases: `<ciało>`,
    },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `spadł z, spadła z, spadłem z, spadłam z, spadł ze schodów, spadła ze schodów, upadł na, upadła na, przewrócił się, przewróciła się, przewróciłem się, przewróciłam się, poślizgnął się, poślizgnęła się, potrącił*, potrącon*, przejechał*, uderzył* w, zderzyl*, zderzenie, wypadek, wypadku, wypadkowi, przewrócił się wózek, utknął w windzie, utknęła w windzie, utknęliśmy w windzie, utknąłem w windzie, utknęłam w windzie, uwięzion* w, zamknięt* w windzie, zatrzasnął*, połknął, połknęła, połknięci*, odpadło koło, koło odpadło, odpadła kierownica, wybuchł* w rękach|ręku|ręce|twarz, spadł* na głowę|dziecko|nogę, zawalił się, zawaliła się, zawaliło się, spadłem|spadłam|spadł|spadła dwa|trzy|kilka|parę|# metry|metrów|stopni, spadł z wysokości, spadłem z wysokości, spadłam z wysokości, przez kierownicę, wypadł z łóżeczka|wózka|fotelika|krzesełka, wypadła z łóżeczka|wózka|fotelika|krzesełka, runął, runęła, runęło, przygniotła, przygniótł`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `zapalił się, zapaliła się, zapaliło się, zapaliły się, stanął w ogniu, stanęła w ogniu, stanęło w ogniu, w płomieniach, płonie, płonął, płonęła, pali się, palił się, paliła się, paliło się, pożar, pożaru, pożarem, ogień, ognia, wybuchł, wybuchła, wybuchło, wybuchły, wybuch, wybuchu, eksplozj*, eksplodował*, wyciek gazu, ulatnia się gaz, ulatniający się gaz, czuć gaz, czuć gazem, śmierdzi gazem, zapach gazu, czad, czadu, czadem, tlenek węgla, iskrzy, iskrzyło, iskry lecą|leciały, poszły iskry, kopie prądem, kopie prąd, pod napięciem, goły kabel, gołe kable|przewody, odłamki szkła, szkło w, szkła w, kawałek szkła|metalu|plastiku, kawałki szkła|metalu|plastiku, opiłki, drut w, truciz*, toksyczn*, wybielacz w, kwas, goły przewód, gołego przewodu, wystający przewód, wystające przewody, wystaje goły|przewód|kabel, odsłonięty kabel, odsłonięte kable, zwisa przewód|kabel, przewód na wierzchu, kable na wierzchu, strzela iskrami, sypie iskrami, zerwany przewód, zerwana linia, otwarta skrzynka z prądem, otwarta skrzynka elektryczna, szafka pod prądem, jest pod prądem`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `dym, dymu, dymi, dymi się, dymiło, zadymion*, iskry, swąd, czuć spalenizną, spaleniz*, śmierdzi spalenizną, stopił się, stopiła się, stopiło się, nadtopion*, gaz, gazu, spuchnięta bateria, napuchnięta bateria, bateria spuchła|napuchła, parzy, gorący jak, pachnie plastikiem, pachnieć plastikiem, śmierdzi plastikiem, śmierdzieć plastikiem, śmierdzi topionym, zapach topionego, zapach spalenizny, zrobiła się gorąca, zrobił się gorący, zrobiło się gorące, nie da się dotknąć, nie można dotknąć, wybrzuszon*, wybrzuszył*, bateria puchnie, bateria napuchła mi, napuchł*, osmalon*, okopcon*, gniazdko czarne|gorące, wtyczka gorąca|czarna`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `hamulec, hamulce, hamulców, poduszka powietrzna, poduszki powietrzne, pasy bezpieczeństwa, pas bezpieczeństwa, uprząż, kask, kasku, czujnik dymu, czujnik czadu, czujka dymu, czujka czadu, alarm pożarowy, alarm, barierka, barierki, fotelik, fotelika, gaśnica, gaśnicy, wyjście ewakuacyjne, karabinek, karabinka, uprzęży, szczebelki, łóżeczko, łóżeczka, łóżeczku, lina asekuracyjna, blokada kół, kierownica, kierownicy, barierkę, balustrada, balustradę`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `hulajnoga, hulajnogi, hulajnodze, hulajnogą, rower, roweru, rowerze, motor, motocykl, auto, auta, samochód, samochodu, winda, windzie, windy, schody ruchome, ładowarka, ładowarki, bateria, baterii, powerbank, telefon, telefonu, piec, pieca, piecyk, grzejnik, farelka, kuchenka, kuchenki, piekarnik, szybkowar, frytkownica, wiertarka, piła, kosiarka, karuzela, kolejka górska`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `pękł, pękła, pękło, złamał się, złamała się, urwał się, urwała się, urwało się, odpadł, odpadła, odpadło, nie hamuje, nie hamował, nie hamowała, nie zahamował*, hamulce nie, hamulec nie, bez hamulców, przyspieszył sam, przyspieszyła sama, zablokował się, zablokowała się, zablokowało się, przegrzał się, przegrzała się, otworzyły się w trakcie, eksplodował, rozpadł się, rozpadła się, rozpadło się, kierownica ~ złożyła|puściła|pękła|odpadła, złożyła się podczas|w, złożył się podczas|w, otworzył się pod|podczas, otworzyła się pod|podczas, puścił podczas|w trakcie, puściła podczas|w trakcie, odpięła się, odpiął się, koło się odkręciło, koło odpadło podczas, hamulec nie trzyma|łapie|zadziałał, hamulce nie trzymają|łapią|zadziałały, szczebelki wypadły, szczebelek wypadł, szczebelek pękł`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `alarm nie zadziałał|włączył, nie zadziałał, nie zadziałała, nie zadziałało, nie zadziałały, nie otworzyła się, nie otworzyły się, nie otworzył się, nie otwiera się, nie włączył się, nie włączyła się`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insulina, insuliny, insulinę, tlen, tlenu, koncentrator tlenu, respirator, respiratora, leki, leków, lekarstwa, lekarstw, rozrusznik, dializ*, chemioterapi*, chemię, mleko modyfikowane, mleka modyfikowanego, inhalator, pompa insulinowa, pompy insulinowej, ogrzewanie, ogrzewania, sensor glukozy, koncentratorze tlenu, koncentratora tlenu, koncentratorem tlenu, respiratorze, respiratorem, aparat tlenowy, aparatu tlenowego`,
    },
    {
      about: 'lacking',
      weight: 0.7,
      negated: 'keep',
      phrases: `bez insuliny, bez tlenu, bez leków, bez lekarstw, bez respiratora, bez dializy, kończy się insulina|tlen, kończą się leki, skończyła się insulina, skończył się tlen, skończyły się leki, nie dotarła insulina, insulina nie dotarła|doszła|przyszła, leki nie dotarły|doszły|przyszły, nie mam leków|insuliny, nie mamy leków|insuliny, brak leków|insuliny|tlenu`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      negated: 'keep',
      phrases: `bez ogrzewania, brak ogrzewania, bez mleka, bez wody, wyłącza prąd, wyłączą prąd, wyłączają prąd, wyłączenie prądu, przerwa w dostawie prądu, bateria starcza, bateria wystarcza, butla na #, butli na #`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `na mrozie, minus # stopni, # stopni mrozu, # stopni w mieszkaniu|domu|pociągu|środku, w mrozie, bez wody i jedzenia, bez jedzenia i wody, bez picia, bez klimatyzacji w upale, w upale, hipotermi*, wychłodz*, wyziębi*, odwodni*, udar cieplny, przegrzani*, godzin uwięzieni|zamknięci, zamknięt* # godzin`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `uderzył mnie, uderzyła mnie, uderzył go|ją|syna|córkę|dziecko, pobił, pobili, pobity, pobita, popchnął mnie, popchnęła mnie, szarpał, zaatakował mnie, zaatakowała mnie, napadł, napadnięt*, groził że, groził mi, groziła mi, grozi mi, groźby karalne, grozi śmiercią, groził śmiercią, z nożem, z bronią, molestował*, molestowan*, molestowani*, obmacywał*, dotykał mnie, zgwałcił*, gwałt, próba gwałtu, przemoc*`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `nęka mnie, śledzi mnie, śledził mnie, prześladuje mnie, stalk*, stalker*, wie gdzie mieszkam, zna mój adres, wystaje pod, był* partner ~ lokalizacj*|adres*, mój były ~ lokalizacj*|adres*|wie, moja była ~ lokalizacj*|adres*|wie, przyszedł do mojego domu, przyszedł pod mój dom, podali mój adres, podał mój adres, udostępnili mój adres`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `chcę się zabić, zabiję się, chce się zabić, chciał się zabić, chciała się zabić, odebrać sobie życie, odbiorę sobie życie, odebrał sobie życie, popełnić samobójstwo, popełnię samobójstwo, samobójstwo, samobójstwa, samobójcze, samobójczych, nie chcę już żyć, nie chcę żyć, nie chce żyć, skończyć ze sobą, skończę ze sobą, podciął sobie żyły, podcięła sobie żyły, połknął tabletki, połknęła tabletki, nałykał się, nałykała się`,
    },
    {
      about: 'despair',
      weight: 0.45,
      phrases: `nie widzę wyjścia, nie widzę sensu, nie ma sensu żyć, lepiej byłoby beze mnie, lepiej wam będzie beze mnie, nikt by nie zauważył, chcę się pożegnać, żegnam się ze wszystkimi, nie mam siły żyć, nie daję już rady żyć`,
    },
    {
      about: 'nearly',
      weight: 0.3,
      phrases: `o mało, o mały włos, omal, prawie, niemal, ledwo uszedł|uszła|uszliśmy, cudem, o krok od`,
    },
    {
      about: 'fiction',
      weight: 1,
      phrases: `w grze, gra komputerowa, moja postać, mojej postaci, boss, bossa, film, filmie, filmu, serial, serialu, powieść, książce, odcinek, odcinku, sezon, sezonie, rozdział, bohater, bohaterka, spektakl, kreskówk*`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `badanie, badania pokazują, artykuł, raport, policja informuje, historia o, kampania, ćwiczenia ewakuacyjne, próbny alarm, kurs pierwszej pomocy, szkolenie, wykład, ustawa, statystyk*`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `nic się nie stało, nikomu nic, nikt nie ucierpiał, nikomu nic się nie stało, na szczęście nikt, na szczęście nic, bez obrażeń, wszyscy cali, cali i zdrowi, nic mi nie jest, skończyło się na strachu`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `umieram ze śmiechu, umarłem ze śmiechu, umarłam ze śmiechu, pęknę ze śmiechu, padłem ze śmiechu, umieram z głodu, umieram z nudów, umieram z ciekawości, umrę ze starości, prędzej umrę, zabije mnie żona|mąż|szef, szlag mnie trafi, krew mnie zalewa, krew zalewa, psuje krew, krew z nosa, zawału dostanę, zawał można dostać, dostałem zawału na widok, dostałam zawału na widok, do zawału doprowadz*, ból głowy z, boli mnie głowa od, boli serce, serce się kraje, serce boli, serce pęka, boli mnie że, ból dupy, ból istnienia, gasić pożary, gaszenie pożarów, pali się wam, pali mi się, nie pali się, internet płonie, płonie internet, bomba cenowa, wybuchł skandal, wybuchła afera, eksplozja smaku, eksplozja smaków, zabić czas, zabijanie czasu, do upadłego, na śmierć zapomn*, nudny jak, strzelić sobie w łeb, padł mi telefon, padła bateria, bateria umarła, telefon umarł, telefon mi umarł, martwy telefon, dał w kość, po trupach, po moim trupie, chore ceny, chory system, chore to, to jest chore, chora cena, chora sytuacja, głowa boli, głowa mała, na głowie, stanąć na głowie, do góry nogami, w ręce, w rękach, ręce opadają, ręce mi opadają, umywają ręce, umywacie ręce, na rękę, zamykacie oczy, na oczy, w oczy, rzuca się w oczy, otwórzcie oczy, z palcem w, ani palcem, palcem nie kiwn*, mają w nosie, macie w nosie, wodzą za nos, pod nosem, prosto w twarz, plują w twarz, pluje w twarz, stracili twarz, z ręką na sercu, za plecami, stoi na nogach, na nogi`,
    },
  ],
  classes: {
    ciało:
      'ręka rękę ręki ręce ramię ramienia dłoń dłoni dłonie palec palca palce palców kciuk noga nogę nogi nóg stopa stopę stopy kolano kolana kostka kostkę biodro biodra żebro żebra kręgosłup kręgosłupa plecy twarz twarzy oko oka oczy głowa głowę głowy szczęka szczękę szyja szyję nos nosa usta ust język języka ząb zęba zęby skóra skóry skórę nadgarstek nadgarstka łokieć ucho ucha klatka piersiowa brzuch brzucha',
    złamał:
      'złamał złamała złamałem złamałam połamał połamała skręcił skręciła skręciłem skręciłam rozciął rozcięła rozciąłem rozcięłam poparzył poparzyła poparzyłem poparzyłam przytrzasnął przytrzasnęła zmiażdżył zmiażdżyła zmiażdżyło przygniótł przygniotła przygniotło uciął ucięła ucięło obciął obcięła obcięło',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
