import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger.js'
import { feelings } from './feelings.js'
import { fields } from './fields/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Polish, written by hand and in Polish. ../lexicon.ts explains the notation; points are on the scale of ../en/lexicon.ts, and signals that
// say the same have the same name there. What Polish asks for: seven cases, so that a noun is given by its beginning; verbs in pairs of
// aspects and in the past by who speaks ("dzwoniłem", "dzwoniłam"); negation right before its verb and doubled ("nikt nie odpowiada"); an
// order of words that is free; marks on letters that are left out as often as not.

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  {
    name: 'own-matter',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `<moje> <rzecz>, <moje> _ <rzecz>`,
  },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `
      ja, mnie, mi, mną, my, nas, nam, nami, mój, moja, moje, mojego, mojej, moją, moim, moich, nasz, nasza, nasze, naszego, naszej, mam, mamy, jestem, jesteśmy, zamówiłem, zamówiłam, zamówiliśmy, kupiłem, kupiłam, kupiliśmy, dostałem, dostałam, dostaliśmy, wysłałem, wysłałam, próbuję
    `,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `
      wy, was, wam, wami, wasz, wasza, wasze, waszej, waszego, waszym, waszą, waszych, państwo, państwa, państwu, panie, pani, szanowni państwo, drogi <brand>, drogie <brand>, droga <brand>, hej, hej <brand>, halo, ej, dzień dobry, witam, witajcie, jesteście, macie, robicie, możecie, mogliby, moglibyście, raczycie, zacznijcie, przestańcie
    `,
  },
]

export const polish: Lexicon = {
  language: 'pl',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], fields),
  classes: {
    działa: `działa działają działał działała działało działały wczytuje wczytują ładuje ładują otwiera otwierają odpala odpalają włącza włączają uruchamia uruchamiają łączy łączą startuje startują
      drukuje synchronizuje synchronizują zapisuje zapisują wysyła wysyłają wyświetla wyświetlają pokazuje pokazują odtwarza grzeje chłodzi świeci pierze chodzi chodzą hula śmiga bangla banglają trybi
      zadziałał zadziałała zadziałało załadował załadowała wczytał wczytała otworzył otworzyła uruchomił uruchomiła włączył włączyła aktualizuje funkcjonuje funkcjonują odświeża`,
    działać: `działać ładować wczytać wczytywać otworzyć otwierać włączyć włączać uruchomić uruchamiać połączyć łączyć odpalić odpalać zadziałać zapisać zapisywać wysłać wysyłać wyświetlić wyświetlać
      odtworzyć odtwarzać grzać chłodzić świecić reagować odpowiadać zaktualizować aktualizować zainstalować ruszyć zsynchronizować synchronizować funkcjonować`,
    mogę: 'mogę możesz może możemy można mogą mogłem mogłam mogliśmy mógł mogła dam umiem potrafię jestem',
    robić: `aktywować anulować cofnąć dodać dodzwonić dokończyć dokonać dostać edytować grać korzystać kupić nadać naprawić nagrać obejrzeć oddać odebrać odblokować odczytać odinstalować odsłuchać odtworzyć odzyskać
      opłacić otworzyć otrzymać pobrać podłączyć połączyć potwierdzić przelać przedłużyć przesłać przeczytać przenieść rozwiązać sfinalizować skontaktować skorzystać sprawdzić ściągnąć usunąć ustawić uzyskać użyć używać
      wejść włączyć wybrać wydrukować wyjść wykonać wylogować wyłączyć wypłacić wypowiedzieć wysłać zaktualizować zalogować zakończyć załatwić zamówić zamknąć zapisać zapłacić zarejestrować zarezerwować zeskanować zgłosić
      zainstalować złożyć zmienić zobaczyć zrealizować zrezygnować zrobić zsynchronizować zwrócić pracować dzwonić płacić oglądać pisać czytać drukować jechać`,
    zalogować: 'zalogować logować zarejestrować uwierzytelnić autoryzować zweryfikować',
    wejść: 'wejść zalogować dostać',
    moje: 'mój moja moje mojego mojej mojemu moją moim moich moimi nasz nasza nasze naszego naszej naszą naszym naszych',
    rzecz: `paczka paczki paczkę paczce przesyłka przesyłki przesyłkę zamówienie zamówienia zamówieniu konto konta koncie pieniądze pieniędzy kasa kasę faktura faktury fakturę umowa umowy umowę abonament abonamentu
      internet internetu telefon telefonu numer numeru router routera karta karty kartę bilet biletu bilety rezerwacja rezerwacji rezerwację lot lotu bagaż bagażu walizka walizki walizkę wizyta wizyty wizytę
      wniosek wniosku skarga skargi reklamacja reklamacji reklamację zgłoszenie zgłoszenia mail maila maile maili wiadomość wiadomości dane danych pliki plików zdjęcia zdjęć strona strony stronę sklep sklepu serwer serwera
      domena domeny domenę aplikacja aplikacji aplikację hasło hasła subskrypcja subskrypcji subskrypcję zwrot zwrotu kaucja kaucji pralka pralki telewizor auto auta samochód samochodu rower roweru mebel meble
      profil profilu dom domu mieszkanie mieszkania firma firmy firmę klienci klientów sprawa sprawy sprawę pensja pensji pensję wypłata wypłaty emerytura emerytury gwarancja gwarancji polisa polisy
      laptop laptopa komputer komputera przelew przelewu środki środków saldo odszkodowanie licznik licznika wyniki wyników recepta recepty receptę`,
    usługa: `strona strony serwer serwery serwis system systemy sieć internet aplikacja apka bankowość poczta platforma usługa usługi sklep panel api bramka płatności wifi światłowód zasięg prąd telewizja
      bankomat bankomaty terminal terminale logowanie hosting domena czat blik chmura`,
    łącze: 'internetu prądu wody gazu zasięgu sygnału sieci światła ogrzewania telewizji wifi neta netu',
    konto: 'konto konta koncie kont kontem profil profilu kartę karta karty karcie numer dostęp dostępu',
    dane: 'dane danych zdjęcia zdjęć pliki plików maile maili wiadomości kontakty kontaktów dokumenty dokumentów zapisy notatki postępy baza bazę projekt projekty playlisty historia historię',
    przesyłka:
      'paczka paczki paczkę przesyłka przesyłki przesyłkę zamówienie zamówienia list bagaż walizka towar kurier zwrot',
    cudze: 'cudze cudzą cudzy cudzej cudzych czyjeś czyjąś czyjaś czyjś obce obcą obcych',
    papiery:
      'dane danych faktura faktury fakturę faktur dokument dokumenty dokumentów zamówienie zamówienia mail maile maila wyniki wyniku umowa umowy umowę konto konta paragon zdjęcia korespondencja korespondencję pesel',
    czas: 'sekund sekundy minut minuty minutę minucie godzin godziny godzinę godz h dni dnia dzień dniach dób doby tydzień tygodnie tygodni tygodnia miesiąc miesiące miesięcy miesiąca rok roku lata lat',
    liczba: `dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziesięć dziesięciu kilkanaście dwanaście piętnaście dwadzieścia trzydzieści czterdzieści
      pięćdziesiąt sto kilka kilku parę paru wiele wielu dobrych`,
    który:
      'drugi drugą druga trzeci trzecią trzecia czwarty czwarta czwartą piąty piąta piątą szósty siódmy ósmy dziewiąty dziesiąty setny enty nty któryś',
    odpowiada: `odpowiada odpowiadają odpowiedział odpowiedziała odpowiedzieli odpisuje odpisują odpisał odpisała odpisali odbiera odbierają odebrał odebrała oddzwania oddzwaniają oddzwonił oddzwoniła oddzwonili reaguje reagują
      zareagował zareagowała pomaga pomagają pomógł pomogła pomogli kontaktuje odzywa odezwał odezwała odezwali wyjaśnił wyjaśnia informuje poinformował zajmuje zajął interesuje przejmuje umie potrafi chce odpowiadacie odpisujecie odbieracie oddzwaniacie reagujecie`,
  },
  spellings: { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z' },
  negators: 'nie ani nigdy bez nikt nic żaden żadna żadne żadnego żadnej żadnych nikomu',
  harmless: `
    nie tylko, nie ma za co, nie ma sprawy, nie ma problemu, żaden problem, bez problemu, bez problemów, bez żadnego problemu, bez żadnych problemów, bez dwóch zdań, bez wątpienia,
    bez wahania, nic do zarzucenia, nic dodać nic ująć, nie mam zastrzeżeń, nie mam uwag, nie najgorzej, nie najgorsz*, nie jest źle, nie było źle, nie jest zły, nie jest zła, nie jest złe, całkiem niezł*, niezły, niezła, niezłe, nieźle, nie przegap, nie przegapcie, nie zwlekaj, nie czekaj, nie wierzę że tak,
    spadek cen, spadły ceny, spadek kursu, spadł śnieg, spadł deszcz, padł rekord, padł gol, padły gole, padła bramka, padł strzał, błąd sędziego, błędy młodości, droga krajowa, droga do, w drodze, po drodze, droga redakcjo, droga redakcji, szkoła wyższa, wolne miejsca, wolne pokoje, wolne terminy, wolny czas, wolny dzień, dzień wolny,
    wolny rynek, wolne od pracy, wolny wybór, wolna wola, czarna lista przebojów, czarny piątek, # razy dziennie|tygodniowo|w, <liczba> razy dziennie|tygodniowo|w, co jakiś czas, złamanie kodu, złoty środek, włos mi się, bez przerwy reklamow*, cena minimalna, cena promocyjna, straż graniczna, kolejka wąskotorowa, kolejka linowa,
    kolejka górska, w pierwszej kolejności, nagły zwrot akcji, zwrot akcji, masakra cen, dramat psychologiczny, film dramat, spektakl dramat, zimna kawa mrożona, zimne piwo, zimne napoje, nocny kurs, stopy procentowe, podwyżka pensji, podwyżki pensji, podwyżka wynagrodze*
  `,
  conditions: 'jeśli jeżeli gdyby oby gdybym chciałbym chciałabym byłoby mógłby mogłaby',
  stronger: `bardzo tak zbyt całkowicie zupełnie totalnie absolutnie kompletnie mega strasznie okropnie niesamowicie wyjątkowo niezwykle naprawdę serio wręcz po prostu czysta czysty istna istny jedna jeden wielki wielka wielkie
      kurewsko cholernie ogromny ogromna ogromne skrajnie dramatycznie`,
  weaker:
    'trochę nieco lekko lekki lekka delikatny delikatna mały mała małe drobny drobna drobne minimalny minimalna ciut odrobinę',
  turns: 'ale jednak lecz tylko bo ponieważ więc że',
  persons: `ja mnie mi mną my nas nam nami mój moja moje mojego mojej mojemu moją moim moich nasz nasza nasze naszego naszej naszą naszym naszych ty cię ci tobie wy was wam wami wasz wasza wasze waszego waszej
      waszą waszym waszych mam mamy jestem jesteśmy macie jesteście dostałem dostałam zamówiłem zamówiłam kupiłem kupiłam czekam czekamy proszę`,
  questionWords: `czy jak co kiedy gdzie kto który która które ile jaki jaka jakie ktoś macie możecie można jest są wiecie wie polecacie planujecie obsługujecie wysyłacie da mogę działa będzie skąd dokąd od do z w na po`,
  self: 'ja mnie mi mną mój moja moje mojego mojej mojemu moją moim moich mam jestem',
  reasons: 'bo ponieważ gdyż ich jego jej których którzy',
  thanksFor: 'za',
  botching: `zepsucie zepsuty zmarnowanie zmarnowany stracenie stracony utratę skasowanie usunięcie zablokowanie anulowanie zgubienie zniszczenie olanie olewanie ignorowanie spóźnienie czekanie brak nic oszukanie
      okłamanie zbycie zbywanie odwołanie`,
  mending: `naprawę naprawienie naprawili naprawił rozwiązanie rozwiązali rozwiązał załatwienie załatwili pomoc pomogli pomógł pomogła wymianę wymienili oddali zwrócili zwrot odblokowanie odblokowali odzyskać odzyskali mimo pomimo`,
  elsewhere:
    'poprzedni poprzednia poprzednie poprzedniego poprzedniej stary stara stare starego starej tam inny inna inne innego innej byłego dawny dawna',
  carrying: `oni firma firmy firmie obsługa obsługi infolinia infolinii konsultant konsultantka support wsparcie konto konta zamówienie zamówienia faktura faktury umowa umowy zgłoszenie zgłoszenia pracownik technik monter
      kurier aplikacja apka subskrypcja abonament paczka paczki przesyłka zwrot gwarancja reklamacja reklamacji skarga klient klienci klientów sprzedawca sklep serwis`,
  guides:
    'jak naprawić, jak rozwiązać, jak usunąć, poradnik dla, poradnik jak, instrukcja jak, kroki do, sposoby na, co zrobić',
  crowd: 'ktoś ktokolwiek wszyscy ludzie ekipa kto kochani',
  choices: 'czy albo lub vs',
  hashtagBegins: 'bojkot nie złodzieje oszuści stop precz zegnaj żegnaj',
  hashtagEnds:
    'awaria oszuści oszusci złodzieje zlodzieje oszustwo porażka porazka fail dno żenada zenada masakra skandal nieDziała nieDziala scam wstyd niePolecam',
  supportHandle: {
    begins: 'pomoc wsparcie bok obsługa obsluga',
    ends: 'pomoc wsparcie pomaga help support bok obsługa obsluga odpowiada klienta care',
  },
}
