import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `uruchom zrestartuj otwórz wejdź kliknij wybierz zaktualizuj zainstaluj odinstaluj wyczyść zaloguj wyloguj włącz wyłącz odłącz podłącz
    przytrzymaj zmień zresetuj wpisz ustaw pobierz usuń sprawdź spróbuj poczekaj odczekaj zachowaj przynieś weź zatrzymaj naładuj połącz zwróć anuluj zamów
    dodaj przesuń wyszukaj aktywuj dezaktywuj wymień wyjmij włóż zamknij zakręć zeskanuj wydrukuj zapisz przeczytaj zobacz odwiedź zadzwoń`,
  beforeImperatives:
    'proszę prosimy następnie potem najpierw po prostu i oraz albo lub teraz a zamiast tymczasem inaczej także jeszcze raz tak nie cześć witaj jeśli wtedy',
  plain: `i a w we z ze na do od dla po przy przez pod nad bez o u za się to ten ta te tego tej tym tych że żeby czy co kto który która które których jak gdy kiedy gdzie dlaczego bo ale albo lub oraz nie tak już jeszcze tylko też
    bardzo nic nikt nigdy zawsze ja ty on ona my wy oni mnie mi nas nam was wam ich jego jej pan pani pana panu państwo państwa państwu swój swoje mam mamy masz ma mają jest są był była było były być będzie będą będziemy może
    możemy można mogą mój moja moje nasz nasza nasze wasz wasza wasze twój twoja twoje wszystko wszystkie wszelkie dziś dzisiaj wczoraj teraz proszę prosimy dzięki dziękujemy
    problem problemu problemy problemem problemów sprawa sprawy sprawę sprawie sytuacja sytuacji sytuację kwestia kwestii temat tematu niedogodności utrudnienia utrudnień zgłoszenie zgłoszenia zgłoszeniu wiadomość wiadomości opinia opinii
    klient klienta klienci klientów użytkownik użytkowników firma firmy zespół zespołu dział działu obsługa obsługi serwis pracownik pracownicy usługa usług usługi produkt produktu jakość jakości konsultant
    przepraszamy przykro dzień dobry witaj witamy cześć hej pozdrawiamy pozdrawiam szanowni szanowny szanowna miłego
    rozumiemy rozumiem cierpliwość pomoc pomóc pomożemy wsparcie rozwiązać rozwiązanie rozwiązania wyjaśnić wyjaśnienie wyjaśnienia sprawdzić sprawdzamy sprawdzimy informacja informacje informacji szczegóły kontakt kontaktu odpowiedź odpowiedzi
    wkrótce szybko najszybciej obecnie aktualnie pracujemy zajmujemy niestety szkoda ważne ważna cenne chcemy staramy postaramy móc bieżąco otrzymać przekazać przekazaliśmy`,
  hopes: 'nadzieję liczymy gdy kiedy aż dopóki zanim wkrótce niebawem',
  you: 'ty pan pani państwo wy',
  we: 'my ja',
  musing: `ciekawe dziwne zabawne ktoś niektórzy widać wygląda pewnie chyba może widocznie oczywiście serio brawo no cóż ojej aha`,
  since: 'od po przed',
  past: 'był była było były miał miała doszło wystąpiła wystąpił padł padła przestał zepsuł',
  towards: 'na do w pod z o od dla',
  units: {
    minute: 'minut minuty minutę min',
    hour: 'godzin godziny godzinę godz h',
    day: 'dni dnia dzień dób doby dobę roboczych roboczy robocze',
    week: 'tydzień tygodnie tygodni tygodnia tygodniu',
  },
  numbers: {
    jeden: 1,
    jednego: 1,
    jednej: 1,
    dwa: 2,
    dwie: 2,
    dwóch: 2,
    trzy: 3,
    trzech: 3,
    cztery: 4,
    czterech: 4,
    pięć: 5,
    pięciu: 5,
    sześciu: 6,
    siedmiu: 7,
    ośmiu: 8,
    dziesięciu: 10,
    piętnastu: 15,
    dwudziestu: 20,
    trzydziestu: 30,
    pół: 0.5,
    kilka: 3,
    kilku: 3,
    parę: 2,
    paru: 2,
  },
  calendar: {
    today: 'dziś dzisiaj wieczorem popołudniu',
    tomorrow: 'jutro jutra',
    weekdays: [
      'niedziela niedzielę niedzieli',
      'poniedziałek poniedziałku pon',
      'wtorek wtorku wt',
      'środa środę środy śr',
      'czwartek czwartku czw',
      'piątek piątku pt',
      'sobota sobotę soboty sob',
    ],
    before: 'rano',
    after: 'wieczorem popołudniu',
    oClock: 'godz godziny godzinie',
  },
}
