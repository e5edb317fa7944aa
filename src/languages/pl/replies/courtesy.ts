import type { RolesOf } from '../../reply-words.js'

export const courtesy: RolesOf<'courtesy'> = {
  sorry: {
    phrases: `przepraszamy, przepraszam, przeprosiny, najmocniej przepraszamy, bardzo przepraszamy, przykro nam, przykro mi, bardzo nam przykro, ubolewamy, wybacz, wybaczcie, prosimy o wybaczenie, żałujemy`,
    not: 'nie ma za co przepraszać, przepraszać nie',
  },
  thanks: {
    phrases: `dziękujemy, dziękuję, dzięki, podziękowania, dziękować, wdzięczni`,
    not: 'nie dziękuję, dzięki temu, dzięki czemu',
  },
  glad: {
    phrases: `cieszymy się, cieszy nas, bardzo nas cieszy, miło nam, miło to czytać|słyszeć, miło czytać|słyszeć, super że|słyszeć, wspaniale że|słyszeć, cała przyjemność, miłe słowa, miłych słów, ciepłe słowa, polecamy się, polecamy się na przyszłość, do usług, smacznego, gratulujemy, gratulacje, przekażemy ~ podziękowania|pochwałę|pochwały`,
    not: 'ucieszymy się jeśli, cieszymy się że zgłaszasz|piszesz',
  },
  hollow: {
    phrases: `<twój> opinia|opinię|zdanie|uwagi|zgłoszenie|sugestie|zadowolenie|cierpliwość|wyrozumiałość|zaufanie|niezadowolenie|frustrację|rozczarowanie, jest dla nas ważna|ważne|ważny|istotna|istotne|najważniejsze, są dla nas ważne|cenne, bardzo ważna|ważne, cenimy sobie, cenna|cenne uwagi|wskazówki, niedogodności, utrudnienia, niedogodność, za cierpliwość, o cierpliwość, cierpliwość, wyrozumiałość, o wyrozumiałość, rozumiemy <twój>? ~ frustrację|rozczarowanie|niezadowolenie|zdenerwowanie|irytację, rozumiemy że|jak, doskonale rozumiemy, dokładamy wszelkich starań, dokładamy starań, staramy się, robimy wszystko, nieustannie, stale, ciągle pracujemy nad, pracujemy nad jakością|poprawą|rozwojem, podnosimy jakość, podnosić jakość, jakość usług, jakości usług, najwyższa jakość, najwyższą jakość, najwyższej jakości, najwyższe standardy, najwyższych standardów, nie tak powinno|powinna, nie takiego doświadczenia, wysokie standardy, bierzemy ~ pod uwagę|do serca, traktujemy ~ poważnie, weźmiemy pod uwagę, wyciągniemy wnioski, wyciągamy wnioski, duże|zwiększone|dużego zainteresowanie|zainteresowania|obciążenie|obciążenia, dużą liczbę|ilość zgłoszeń, przyczyn technicznych|niezależnych, względów technicznych, trudności techniczne, problemy techniczne, miłego dnia, miłego wieczoru, spokojnego dnia, udanego dnia, zawsze do|dla dyspozycji|ciebie|państwa|was, jesteśmy do dyspozycji, pozostajemy do dyspozycji, jesteśmy dla ciebie|was|państwa, w razie pytań, w razie wątpliwości, zachęcamy do, mamy nadzieję, liczymy na, szkoda, zależy nam, satysfakcja klienta, satysfakcję klientów, zadowolenie klientów, nie zwlekaj, chętnie pomożemy, z chęcią pomożemy, postaramy się pomóc, służymy pomocą, to na pewno frustrujące|denerwujące|uciążliwe, każda opinia|uwaga`,
    not: 'ważne jest, ważne żeby, ważna informacja',
  },
  courtesy: {
    phrases: `dzień dobry, dobry wieczór, witaj, witamy, cześć, hej, szanowni państwo, szanowny panie, szanowna pani, drogi kliencie, droga klientko, panie, pani, pozdrawiamy, pozdrawiam, z poważaniem, zespół _, z wyrazami szacunku, serdecznie`,
    not: '',
  },
}
