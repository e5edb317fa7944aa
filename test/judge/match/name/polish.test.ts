import { describe, expect, test } from 'vitest'
import { foundName } from './found-name.js'

describe('a name in the cases of Polish', () => {
  test.each<[string, string, string[]]>([
    ['Northwind', 'W Northwindzie znowu nie działa internet', ['Northwind']],
    ['Northwind', 'od Northwinda nic', ['Northwind']],
    ['Northwind', 'Problem z Northwindem od rana', ['Northwind']],
    ['Northwind', 'nie polecam northwinda nikomu', ['northwind']],
    ['Northwind', 'Dzięki Northwindowi straciłem dane', ['Northwind']],
    ['Northwind', 'Northwindowy kurier nie przyszedł', ['Northwind']],
    ['Northwind', "Northwind'a nie polecam", ['Northwind']],
    ['Northwind Hosting', 'Mam stronę w Northwind Hostingu i nic nie działa', ['Northwind Hosting']],
    ['Northwind Hosting', 'z Northwind Hostingiem są same problemy', ['Northwind Hosting']],
    ['Lumora', 'Aplikacja Lumory nie działa, nie ufam już Lumorze', ['Lumory', 'Lumorze']],
    ['Lumora', 'Kupiłem Lumorę i mam problem z Lumorą', ['Lumorę', 'Lumorą']],
    ['Lumora', 'kupilem Lumore i nie dziala', ['Lumore']],
    ['Bluefint', 'na Bluefincie nic się nie ładuje', ['Bluefincie']],
    ['Norvika', 'W Norvice nikt nie odbiera telefonu', ['Norvice']],
    ['Halvik', 'Z Halvikiem nie da się skontaktować', ['Halvik']],
    ['Bluefjord', 'na Bluefjordzie czekam juz tydzien', ['Bluefjord']],
    ['Jaworek', 'Łóżko z Jaworka stoi, Jaworku, tak trzymaj', ['Jaworka', 'Jaworku']],
    ['Dębowiec', 'regał z Dębowca przyszedł bez śrub', ['Dębowca']],
    ['Listuś', 'kurier z Listusia mówi do mojego psa', ['Listus']],
    ['Brzezinia', 'Menu głosowe Brzezini ma już dziewięć poziomów', ['Brzezini']],
    ['Fabryka Mgły', 'Zginąłem w Fabryce Mgły dwa razy', ['Fabryce Mgły']],
    ['Fabryka Mgły', 'Mapa z Fabryki Mgły wisi na ścianie', ['Fabryki Mgły']],
    ['Leśny Trakt', 'Jaki build na łucznika w Leśnym Trakcie polecacie?', ['Leśnym Trakcie']],
    ['Leśny Trop', 'Nie ma mnie od rana w Leśnym Tropie', ['Leśnym Tropie']],
    ['Zielona Łąka', 'Paczka z Zielonej Łąki nie przyszła', ['Zielonej Łąki']],
    ['Plus', 'Mam abonament w Plusie i nie działa', ['Plus']],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

describe('nothing else', () => {
  test.each([
    [
      'with the ending of another case in another language',
      'Northwind',
      'The northwinda is a wind that is cold',
    ],
    ['in another language', 'Northwind', 'Northwindy weather is what we have today'],
    ['in another language', 'Lumora', 'I like Lumory and Lumore because they are not the same'],
    ['in another language', 'Lumora', 'Lumory ist ein Wort, das wir nicht kennen'],
    ['where a sentence begins with a common word', 'Plus', 'Plusem jest cena, a minusem obsługa'],
    ['that is common and small', 'Lumen', 'żarówka daje 800 lumenów i działa'],
    ['with more than an ending', 'Lumora', 'Lumorator to nie jest nasza firma, tylko inna'],
    ['that is short', 'Wix', 'Wixa nie ma w sklepie i nie będzie'],
  ])('%s: %s in "%s"', (_what, name, text) => {
    expect(foundName(name, text)).toEqual([])
  })
})
