import type { Topic } from '../../topics.js'

export const things: readonly Topic[] = [
  {
    kind: 'product',
    phrases: `
      czajnik*, toster*, lodówk*, zamrażark*, piekarnik*, blender*, mikser*, odkurzacz*, pralk*, suszark*, zmywark*, ekspres*, lamp*, żarówk*, krzesł*, stół, stolik*, sof*, kanap*, materac*, łóżk*, szaf*, szuflad*, zasłon*, poduszk*, dywan*, but, buty, butów, podeszw*, kurtk*, płaszcz*, koszul*, sukienk*, spodnie, spodni, skarpet*, zamek błyskawiczny, suwak*, szew, szwy, guzik*, materiał*, tkanin*, pasek, klamr*, uchwyt*, pokrywk*, śrub*, koło, koła, hamulec, hamulce, rower*, hulajnog*, bateri*, akumulator*, ładowark*, kabel, kable, wtyczk*, słuchawk*, głośnik*, klawiatur*, obiektyw*, zegarek, zegark*, zabawk*, lalk*, wózek, wózk*, butelk*, puszk*, opakowani*, smak, smaku, smakuje, sos, kawa, kawy, herbat*, mlek*, jogurt*, ser, sera, chleb*, czekolad*, ciast*, krem, kremu, szampon*, mydł*, rozmiar*, kolor, patelni*, nóż, noże, kubek, kubk*, plecak*, walizk*, parasol*, kask*, dron*, gwarancj*, części, część zamienna, mięs*, ryb*, kurczak*, jedzeni*, obiad*, pizz*, burger*, zupa, zupy, jakość, jakości, wykonani*, towar*, sprzęt*, egzemplarz*, namiot*, śpiwor*, śpiwór*, zamek, zamka, zamki, drzwi, klamk*, licznik*, przewód, przewody, garnk*, garnek, koc, koca, szyb*, felg*, opon*, biżuter*, pierścion*, klej, fotelik*, wiertark*, kosiark*, materiał wykonania
    `,
  },
  {
    kind: 'bug',
    phrases: `aplikacj*, apk*, apce, aktualizacj*, wersj*, łatk*, firmware, ekran*, menu, ustawieni*, widget*, synchroniz*, eksport*, import*, wgrać, pobieran*, przeglądark*, wtyczk* do, api, cache, powiadomieni*, plik, pliki, plików, folder*, dokument*, dźwięk*, napisy, poziom, fps, android*, iphone*, ipad*, windows*, mac, linux*, beta, reinstal*, restart*, przycisk*, interfejs*, formularz*, kod qr, logow*, ładowani*`,
  },
  {
    kind: 'account',
    phrases: `konto, konta, kontem, koncie, kont, profil, profilu, hasło, hasła, hasłem, login, loginu, zalogowa*, logowani*, rejestracj*, weryfikac*, kod sms, kod weryfikacyjny, pin, pinu, blokada konta, zablokowan* konto, dwuetapow*, uwierzytelni*, dostęp do konta, odblokow*, tożsamoś*`,
  },
  {
    kind: 'billing',
    phrases: `faktur*, rachun*, opłat*, prowizj*, abonament*, subskrypcj*, płatnoś*, przelew*, zwrot*, pieniądz*, pieniędzy, kasa, kasę, zł, złotych, pln, euro, karta kredytowa, karty, kaucj*, rat, raty, rabat*, cena, ceny, cenę, podwyżk*, windykac*, wezwanie do zapłaty, zapłac*, zapłat*, nalicz*, pobra*, saldo, salda, koszt*, umow*, polis*, składk*, odszkodowan*, blik, blikiem`,
  },
  {
    kind: 'delivery',
    phrases: `paczk*, przesyłk*, zamówieni*, dostaw*, kurier*, paczkomat*, list, listu, listonosz*, awizo, przesył*, wysyłk*, śledzeni*, tracking, numer przesyłki, doręcz*, nadan*, sortowni*, magazyn*, odbiór, odbioru, punkt odbioru, placówk*, adres, adresu`,
  },
  {
    kind: 'service',
    phrases: `obsług*, konsultant*, infolini*, bok, pracownik*, pracownic*, kierowc*, konduktor*, stewardes*, kasjer*, kelner*, lekarz*, lekark*, rejestracja w, wizyt*, kolejk*, rezerwac*, pokój, pokoju, hotel*, śniadani*, kurs, lot, lotu, pociąg*, autobus*, tramwaj*, miejsc*, bagaż*, oddział*, sklep*, salon*, skarg*, przeprosi*, obietnic*, chamstw*, niegrzeczn*, opryskliw*, czekani*, odpowied*, kontakt*, technik*, monter*, serwis*, rzeczoznawc*, likwidator*, szkod*, zgłoszeni* zamknięt*, menu głosow*, automat twierdzi, bot na czacie, odwołani*, rzecznik*, pismo, pisma, dyżurn*, recepcj*, ochroniarz*`,
  },
  {
    kind: 'outage',
    phrases: `awari*, przerw* w, serwer*, konserwacj*, prąd, prądu, woda, wody, gaz, gazu, internet*, światłowod*, wifi, zasięg*, sieć, sieci, router*, łącze, łącza, połączeni*, dns, cała okolica, całe osiedle, sygnał*, blackout, klatka bez, bez netu, nie wstaje, nie wstają, instancj*, vps*, strefa dostępności, terminal*, tablet restaura*, nadajnik*, bts*`,
  },
  {
    kind: 'security',
    phrases: `phishing*, oszustw*, wyciek*, wycie*, właman*, haker*, zhakow*, kradzież*, policj*, fałszyw*, podszywa*, rodo, prywatnoś*, dane osobowe, danych osobowych, cudze dane, nieautoryzowan*, luk* bezpieczeństwa, wyłudz*, obcych ludzi, obcych osób, pesel*, numery dowodów, innych klientów`,
  },
]
