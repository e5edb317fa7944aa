import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** Po polsku, pisane ręcznie. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    twój: 'twój twoja twoje twojego twojej twoją twoim twoich pani pana państwa wasz wasza wasze waszego waszej waszych swój swoje swojego swojej',
    nasz: 'nasz nasza nasze naszego naszej naszą naszym naszych nami',
    liczba:
      'jednej jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziesięciu dwie dwa trzy cztery pięć kilku kilka paru parę piętnastu dwudziestu trzydziestu',
    jednostka:
      'minut minuty minutę godzin godziny godzinę dni dnia tygodni tygodnia tygodnie tydzień roboczych',
    dzień:
      'poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę soboty niedziela niedzielę niedzieli weekend weekendu',
    miesiąc:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    inni: 'bank bankiem banku sprzedawca sprzedawcą sprzedawcy producent producentem producenta kurier kurierem kuriera poczta pocztą przewoźnik przewoźnikiem przewoźnika operator operatorem operatora partner partnerem dostawca dostawcą dostawcy nadawca nadawcą nadawcy',
    zrobione: `naprawione naprawiony naprawiona naprawiliśmy usunięta usunięty usunięte usunęliśmy rozwiązany rozwiązane rozwiązaliśmy przywrócone przywróciliśmy zwrócone zwróciliśmy wymienione wymieniliśmy odblokowane odblokowany odblokowaliśmy
      wysłane wysłaliśmy poprawione poprawiliśmy skorygowane skorygowaliśmy anulowane anulowaliśmy przelane przelaliśmy zaksięgowany uznana uznaliśmy zmienione zmieniliśmy nadana nadaliśmy dostarczona załatwione załatwiliśmy wdrożyliśmy wdrożona zaktualizowaliśmy`,
  },
  ...plain,
}
