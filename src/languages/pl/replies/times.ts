import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `do godziny #, do godz #, do #, o godzinie #, o #, około godziny? #, około #, po godzinie #, najpóźniej ~ #|<dzień>|jutro|dziś|dzisiaj, do <dzień>, do końca dnia|tygodnia|miesiąca|weekendu, do jutra, do wieczora, do południa, do rana, do dziś wieczór, jutro, pojutrze, dziś wieczorem, dzisiaj wieczorem, dziś do, dzisiaj do, jeszcze dziś, jeszcze dzisiaj, w ciągu #|<liczba> ~ <jednostka>, w ciągu godziny|doby|tygodnia|dnia, w ciągu # do # <jednostka>, w przeciągu #|<liczba> <jednostka>, za #|<liczba> <jednostka>, za godzinę|tydzień|pół, w <dzień>, we wtorek|środę|czwartek, w przyszłym tygodniu, w przyszły|przyszłą|najbliższy|najbliższą <dzień>, w tym tygodniu, w najbliższy weekend, na początku|koniec|końcu tygodnia|miesiąca|<miesiąc>, # <miesiąc>, w <miesiąc>, co #|<liczba> <jednostka>, co godzinę, do # <jednostka>, # dni roboczych|roboczy|robocze, <liczba> dni robocze|roboczych, w następnej|najbliższej wersji|aktualizacji, w wersji #, przed weekendem|świętami`,
    not: `usunięta|usunięto|usunięty|naprawiona|naprawiono|wystąpiła|wróciła|wrócił o #, od # , od godziny #, od <dzień>, # <jednostka> temu, <liczba> <jednostka> temu, w zeszłym tygodniu, w zeszły, w ubiegłym tygodniu, w ostatnich <jednostka>, do # zł|złotych, do usług, po # <jednostka> czekania, o 1 gwiazdkę`,
  },
  day: { phrases: 'dziś, dzisiaj, <dzień>, rano, wieczorem, popołudniu, teraz, tydzień' },
  promises: {
    phrases: `będzie, będą, będziemy, zostanie, zostaną, planujemy, planowane, planowany, planowana, przewidujemy, przewidywany, spodziewamy się, powinno, powinien, powinna, powinny, kolejna aktualizacja|informacja, następna aktualizacja|informacja, odezwiemy się, zadzwonimy, wyślemy, zwrócimy, dotrze, dojdzie, przyjedzie, otrzymasz, otrzyma, otrzymają, dostaniesz, wróci, ruszy, otwieramy, szacowany`,
  },
}
