import type { Group } from '../lexicon.js'
import {
  bitter,
  didWrong,
  farFromGood,
  mockPraise,
  noTrouble,
  notSo,
  pastPraise,
  pastTrouble,
  regrets,
  worstEver,
} from '../turned-meanings.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned: readonly Group[] = [
  {
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `kiedyś był|była|było|były|mieli, kiedyś to był|była|było, dawniej był|była|było|były, wcześniej był|była|było|były, jeszcze rok temu był|była|było, jeszcze niedawno był|była|było`,
  },
  {
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `kiedyś, dawniej, niegdyś, wcześniej, przedtem, dawno temu, swego czasu, przestałem mieć, przestałam mieć, przestaliśmy mieć, nie mam już, nie ma już`,
  },
  {
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `ani jednego, ani jednej, ani jeden, ani jedna, żadnych, zero`,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `bez żadnych, bez najmniejszych, bez najmniejszego, bez większych, bez jakichkolwiek, wolny od, wolne od, nigdy nie miałem, nigdy nie miałam, nigdy nie mieliśmy, nie miałem żadnych, nie miałam żadnych, nie mieliśmy żadnych, nie mam żadnych, nie mamy żadnych, ani razu`,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `wcale nie, wcale, bynajmniej, w żadnym wypadku, w żadnym razie, daleko od, daleki od, daleka od, dalekie od, wszystko tylko nie, wszystko oprócz, trudno nazwać, ciężko nazwać, trudno uznać za, niezbyt, nie za bardzo, nijak nie, nie jest to, nie jest zbyt, nie jest, nie są, nie był, nie była, nie było zbyt, nie najlepiej, nic w tym, nie ma nic`,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `tak zwany, tak zwana, tak zwane, tzw, rzekomy, rzekoma, rzekome, niby to, pseudo, szumnie zwany|zwana|zwane, podobno taki|taka|takie, reklamują się jako, reklamujecie się jako`,
  },
  {
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `jeszcze nigdy nie, nigdy w życiu nie, w życiu nie, nigdy nie widziałem|widziałam|spotkałem|spotkałam się z|tak|takiej|takiego, w życiu nie widziałem|widziałam|spotkałem|spotkałam się z|tak|takiej|takiego, z taką|takim, pierwszy raz spotykam się z, pierwszy raz w życiu spotykam|widzę`,
  },
  {
    ...notSo,
    phrases: `ale nie, ale tak nie jest, ale nie jest, ale to nieprawda, a tu nie, no ale nie, otóż nie, a nie jest`,
  },
  {
    ...mockPraise,
    phrases: `dzięki ~ za zepsucie|zepsuty|zmarnowany|zmarnowanie|stracony|stracone|utratę|skasowanie|usunięcie|zablokowanie|anulowanie|zgubienie|nic|spóźnienie|olanie|ignorowanie|olewanie|brak|zniszczenie|zniszczoną, dziękuję ~ za zepsucie|zepsuty|zmarnowany|zmarnowanie|stracony|stracone|utratę|skasowanie|usunięcie|zablokowanie|anulowanie|zgubienie|nic|olanie|ignorowanie|olewanie|brak|zniszczenie|zniszczoną, gratuluję ~ że nie|znowu, gratulacje ~ za|znowu, brawo ~ za|znowu|kolejna|kolejny, brawo za awarię|utratę|brak|zgubienie, jak zwykle świetnie|super|rewelacja|profesjonalnie, świetna obsługa nie ma co, super obsługa nie ma co, świetnie nie ma co, pięknie nie ma co, nie ma co, gratuluję profesjonalizmu|kompetencji|obsługi, tak trzymać ~ tracicie|stracicie, super jakość nie ma, szybko jak
    `,
  },
  {
    ...bitter,
    phrases: `kolejny dzień bez, następny dzień bez, dzień jak co dzień ~ <brand>, niech żyje <brand>, cały <brand>, jak to <brand>, to takie <brand>, a to ci niespodzianka, co za niespodzianka, no kto by pomyślał, kto by się spodziewał, cud że, cudem, chyba w przyszłym życiu, po moim trupie, na święty nigdy, na świętego nigdy, doczekam się na emeryturze, prędzej umrę niż|zanim, prędzej osiwieję, tylko w <brand>, tylko u <brand>, xxi wiek a, mamy xxi wiek, średniowiecze, za króla ćwieczka, stan umysłu, to stan umysłu, klient nasz pan nie, płać i płacz, płacz i płać, bierz kasę i, ważne żeby kasa, byle kasa się, kasa się zgadza, hajs się zgadza, ręce opadają ~ <brand>
    `,
  },
  {
    ...regrets,
    phrases: `żałuję że, żałuję zakupu|wyboru|decyzji|każdej, obym nigdy, mogłem nie, mogłam nie, trzeba było nie, trzeba było czytać|posłuchać|zostać, mogłem przeczytać|posłuchać|zostać, mogłam przeczytać|posłuchać|zostać, co mnie podkusiło, co mnie skusiło, po co ja|mi było, na co mi to było, mój błąd że wybrałem|wybrałam|zaufałem|zaufałam|kupiłem|kupiłam, niepotrzebnie zaufałem|zaufałam|kupiłem|kupiłam
    `,
  },
  {
    ...didWrong,
    phrases: `<brand> nie <odpowiada>|płaci|oddaje|zwraca|dotrzymuje|pomaga|wysyła|dostarcza|dostarczył|zwrócił|oddał|przyjmuje|uznaje|uznał, <brand> nigdy nie <odpowiada>|oddaje|zwraca|dotrzymuje, <brand> mnie|mi|nas|nam ~ oszukał|oszukała|okłamał|okłamała|okradł|okradła|zablokował|zablokowała|zignorował|zignorowała|ignoruje|zbywa|olewa|wystawił|naciągnął|obciążył|pobrał|zwodzi|skasował|anulował|odmówił, <brand> odmawia, <brand> odmówił, <brand> odrzucił, <brand> ignoruje, <brand> olewa, <brand> umywa, <brand> kłamie, <brand> oszukuje, <brand> okrada, <brand> zgubił, <brand> zgubiła, <brand> blokuje, <brand> skasował, <brand> pobrał, <brand> pobiera
    `,
  },
]
