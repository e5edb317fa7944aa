import type { RolesOf } from '../../reply-words.js'

export const harm: RolesOf<'harm'> = {
  blamesCustomer: {
    phrases: `<twój> wina, <twój> winy, <twój> błąd, z winy klienta, z winy użytkownika, wina leży po <twój> stronie, po <twój> stronie, trzeba było, należało ~ sprawdzić|przeczytać|zgłosić|zapłacić|uważać|wcześniej, mogłeś|mogłaś|mógł pan|mogła pani ~ sprawdzić|przeczytać|zgłosić|wcześniej, powinieneś|powinnaś|powinien pan|powinna pani ~ ~ był|była|sprawdzić|przeczytać|wiedzieć|zgłosić, dlaczego nie zgłosiłeś|zgłosiłaś|zgłosił|zgłosiła|przeczytałeś|przeczytałaś|sprawdziłeś|sprawdziłaś, nie przeczytałeś|przeczytałaś|przeczytał|przeczytała ~ regulaminu|instrukcji|opisu, niewłaściwe użytkowanie, niewłaściwego użytkowania, uszkodzenie mechaniczne, uszkodzenia mechaniczne, nieumiejętn*, błąd użytkownika, sam jesteś sobie|winien, sama jesteś sobie|winna, na własne życzenie, trzeba czytać, wystarczyło przeczytać, czytaj regulamin|umowę|opis|instrukcję, akceptował pan|akceptowała pani|akceptując regulamin, zaakceptowałeś|zaakceptowałaś regulamin, jak już pisaliśmy|wspominaliśmy|informowaliśmy, jak wspominaliśmy, wielokrotnie informowaliśmy, inni klienci ~ nie mają|radzą, przesadza pan|pani, przesadzasz, źle pan|pani|wpisałeś|wpisałaś|podałeś|podałaś, podał pan|podała pani błędny|zły|złe`,
    not: `nie <twój> wina|winy|błąd, to nie <twój> wina|błąd, bez <twój> winy, nie z <twój> winy`,
  },
  blamesOthers: {
    phrases: `wina <inni>, winę ponosi <inni>, odpowiada|odpowiadają za to <inni>, odpowiedzialność ponosi|leży ~ <inni>, leży po stronie <inni>, po stronie <inni>, błąd <inni>, to nie nasza wina, nie nasza wina, nie z naszej winy, nie odpowiadamy za, nie ponosimy odpowiedzialności, nie mamy wpływu, nie mamy na to wpływu, niezależne od nas, niezależnych od nas, siła wyższa, zewnętrznego dostawcy|partnera|operatora, my tylko|jedynie pośredniczymy|sprzedajemy, pretensje ~ do`,
    not: `nie jest wina|winą, nasza wina nie`,
  },
  denies: {
    phrases: `u nas działa, u nas wszystko działa, wszystko działa, wszystko działa poprawnie|prawidłowo, działa poprawnie|prawidłowo, nie stwierdziliśmy, nie stwierdzono, nie potwierdzamy, nie widzimy problemu|błędu|awarii|nieprawidłowości, nie odnotowaliśmy, nie mamy zgłoszeń|sygnałów, brak zgłoszeń, nikt inny nie, inni klienci nie, nie ma żadnej awarii, nie ma awarii, nie było awarii, nie występuje, to niemożliwe, nieprawda`,
    not: 'już wszystko działa, wszystko działa już, nadal nie działa',
  },
  shrugs: {
    phrases: `to normalne, jest normalne, całkowicie normalne, zupełnie normalne, normalne zjawisko, to naturalne, jest zgodne z, są zgodne z, zgodne z prawem|normą|specyfikacją|umową, prawidłow* naliczon*|wystawion*, faktura ~ prawidłowa|poprawna, opłata ~ prawidłowa|zasadna, może się zdarzyć|zdarzać, mogą się zdarzyć|zdarzać|wystąpić, czasem się zdarza, zdarza się, nie ma powodu do|powodów, nie ma się czym, bez obaw, proszę się nie martwić, zazwyczaj, zwykle, z reguły, w zależności od, kwestia gustu, indywidualna kwestia, naturalne zużycie, zużycie eksploatacyjne, cecha materiału|produktu, to standard, standardowa procedura, nie jest wadą, nie stanowi wady`,
    not: `nie jest normalne, to nie jest normalne, to nie jest zgodne`,
  },
  lectures: {
    phrases: `następnym razem, na przyszłość, w przyszłości prosimy|proszę|radzimy|warto, prosimy pamiętać, proszę pamiętać, pamiętaj, pamiętajcie, przypominamy, radzimy, zalecamy uważniej|dokładniej, warto wcześniej, przed zakupem należy|warto|proszę|prosimy, należy uważnie`,
    not: `do następnego razu, następnym razem będzie lepiej|postaramy`,
  },
  rules: {
    phrases: `zgodnie z regulaminem|umową|procedurą|procedurami|warunkami|cennikiem|polityką, regulamin, regulaminu, regulaminie, punkt # regulaminu, paragraf #, warunki umowy, wewnętrzne procedury, wewnętrznych procedur, procedura, procedury, ogólne warunki, owu, polityka firmy, polityki firmy`,
    not: 'niezgodnie z regulaminem, wbrew regulaminowi',
  },
  scorn: {
    phrases: `spokojnie, proszę się uspokoić, uspokój się, bez nerwów, bez emocji, wyluzuj, nie przesadzaj, nie dramatyzuj, trochę kultury, kultury nie|trochę, proszę o kulturę, troll, hejt, hejter, hejterzy, śmieszne, haha, hehe, przykro nam że tak|się pan|się pani ~ czuje|odbiera|uważa, przykro że tak to odbierasz, nie musisz ~ korzystać|kupować, nikt nie zmusza, nikt cię|pana|pani nie zmusza, droga wolna, proszę iść do konkurencji, zapraszamy do konkurencji, może pan|pani zmienić ~ operatora|bank|dostawcę, gratulujemy spostrzegawczości, brawo ty, google nie boli, czytanie nie boli, czytanie ze zrozumieniem, polecamy ~ czytać, serio, pierwszy świat, są większe problemy`,
    not: `śmieszne opóźnienie`,
  },
  threat: {
    phrases: `prawnik, prawnicy, prawnika, adwokat, kancelaria, dział prawny, działu prawnego, na drogę sądową, drogą sądową, kroki prawne, kroków prawnych, pozew, pozwiemy, zniesławienie, zniesławiające, pomówienie, pomówienia, naruszenie dóbr, dóbr osobistych, wezwanie do usunięcia, prosimy usunąć|usuń ~ ~ wpis|komentarz|opinię|post, proszę usunąć|o usunięcie ~ ~ wpis|wpisu|komentarz|komentarza|opinię|opinii|post|posta, zablokujemy <twój>? konto|cię|pana|panią, rozwiążemy umowę, wyciągniemy konsekwencje, konsekwencje`,
    not: `możesz usunąć ~ wpis ze względu|dane, usuń ~ wpis z numerem|danymi`,
  },
  guarantee: {
    phrases: `gwarantujemy, gwarantuję, na pewno się nie powtórzy, nigdy więcej się nie, więcej się nie powtórzy, już się nie powtórzy, obiecujemy, obiecuję, przyrzekamy, na sto procent, na 100 procent, 100 procent pewności, z pewnością ~ się nie|dotrze|zwrócimy, zapewniamy że, zapewniam że, bez wyjątku`,
    not: 'nie możemy zagwarantować|obiecać, nie gwarantujemy, zgodnie z obietnicą, obiecaliśmy',
  },
  refund: {
    phrases: `zwrócimy ~ ~ pieniądze|środki|kwotę|koszty|opłatę|całość, oddamy ~ ~ pieniądze|środki|kwotę, otrzymasz|otrzyma|otrzymają|dostaniesz ~ ~ zwrot|rekompensatę|odszkodowanie, pełny zwrot, zwrot pieniędzy|środków, wypłacimy`,
    not: 'zwróciliśmy, nie zwrócimy, zwrot został, zleciliśmy zwrot, zwrot nie',
  },
  sells: {
    phrases: `sprawdź ~ ofertę|promocję|nową|nowy, nowa oferta, w promocji, promocja, kod rabatowy, z kodem, rabat na|na kolejne|przy, tylko # zł, już od # , zamów już|teraz, kup teraz, wyższy pakiet, pakiet premium|plus|pro, przejdź na ~ premium|plus|pro|wyższy, newsletter, zapisz się do, poleć znajomym, nowy model, zapraszamy do skorzystania z oferty|promocji, polecamy nasz|naszą|nasze ~ pakiet|ofertę|ubezpieczenie|nowy`,
    not: 'rabat w ramach rekompensaty, rabat za niedogodności, promocja zakończyła|naliczyła',
  },
  review: {
    phrases: `oceń nas, oceń, wystaw ~ opinię|ocenę|gwiazdki, zostaw ~ opinię|ocenę, pozytywną opinię|ocenę, pięć gwiazdek, 5 gwiazdek, # gwiazdek, ankieta, ankietę, zmień ~ ocenę|opinię, zmianę oceny|opinii`,
    not: 'dziękujemy za ~ opinię|ocenę|gwiazdek, za # gwiazdek',
  },
  breachDenied: {
    phrases: `nie było|nie doszło do|nie ma ~ wycieku|włamania|ataku|zagrożenia, nie wyciekły, nie zostały wykradzione|ujawnione, dane ~ są|były ~ bezpieczne|zabezpieczone|szyfrowane, w pełni bezpieczne, całkowicie bezpieczne, plotki, plotka, fake, dezinformacja, nie ma powodów do obaw|niepokoju, najwyższe standardy bezpieczeństwa`,
    not: 'nie możemy wykluczyć, jeszcze nie wiemy',
  },
  breachDetails: {
    phrases: `luka, luki, podatność, exploit, haker, hakerzy, atakujący, sql injection, otwarty port, klucz api, hasło administratora, hasz, hasze, tekstem jawnym, phishing, ransomware, błędna konfiguracja, firewall, cve, backdoor`,
  },
}
