import { describe, expect, test } from 'vitest'
import { score } from './score.js'

const inPolish = (text: string) => ({ text, language: 'pl', brand: 'Northwind' })

/** One line of thought a block: posts above the threshold, posts below it. */
const thoughts: Record<string, { complaint: string[]; none: string[] }> = {
  'the negation before its verb': {
    complaint: [
      'Northwind nie działa od rana',
      'apka Northwind nie chce się otworzyć',
      'nie mogę się zalogować do Northwind',
    ],
    none: [
      'Northwind działa od rana',
      'apka Northwind otwiera się od ręki',
      'mogę się zalogować do Northwind',
    ],
  },
  'a negation that is doubled': {
    complaint: ['nikt w Northwind nie odbiera telefonu', 'żadnej odpowiedzi, nigdy nie oddzwonili'],
    none: ['nigdy nie miałem problemów z Northwind', 'ani jednej awarii, Northwind działa idealnie'],
  },
  'what looks like a negation': {
    complaint: ['Northwind nie tylko nie odpisuje, ale jeszcze nalicza odsetki'],
    none: [
      'Northwind bez zarzutu, polecam',
      'nie jest źle, Northwind daje radę',
      'u mnie Northwind działa bez problemu',
    ],
  },
  'verbs by who speaks, words in any case': {
    complaint: [
      'Dzwoniłam trzy razy, Northwind nie uznał reklamacji',
      'czekałem na kuriera z Northwind, nie przyjechał',
      'problemy z fakturami i z infolinią Northwind',
    ],
    none: ['Kupiłam w Northwind i jestem bardzo zadowolona', 'Odebrałem paczkę z Northwind dzień wcześniej'],
  },
  'politeness that hides anger, and scorn': {
    complaint: [
      'Szanowni Państwo, uprzejmie proszę o zwrot kaucji, czekam od sześciu tygodni',
      'Dziękuję Northwind za zmarnowany urlop',
      'No brawo Northwind, kolejny dzień bez prądu. Tak trzymać!',
    ],
    none: ['Dziękuję Northwind za szybką reakcję', 'Brawo Northwind, dobra robota'],
  },
  'leaving and going to law': {
    complaint: ['Rezygnuję z Northwind, przenoszę numer', 'zgłaszam sprawę do UOKiK, Northwind'],
    none: [
      'Przeszedłem do Northwind i nie żałuję',
      'UOKiK opublikował raport o rynku, spółka Northwind w nim jest',
    ],
  },
  'what is over, and what was nobody else’s fault': {
    complaint: ['Po naprawie Northwind znowu nie działa'],
    none: [
      'Northwind: problem rozwiązany, wszystko działa',
      'Okazało się, że to mój router, zwracam honor, Northwind',
    ],
  },
  'adverts and news': {
    complaint: ['Northwind podniósł abonament o 30% bez uprzedzenia, zdzierstwo'],
    none: [
      'Northwind: rabat 20% tylko do niedzieli, skorzystaj',
      'Northwind ogłosił wyniki finansowe, przychody wzrosły',
      'Szukamy programisty do zespołu Northwind, wyślij CV',
    ],
  },
}

describe.each(Object.entries(thoughts))('%s', (_thought, { complaint, none }) => {
  test.each(complaint)('"%s" is a complaint', (text) =>
    expect(score(inPolish(text)).score).toBeGreaterThan(50),
  )
  test.each(none)('"%s" is none', (text) => expect(score(inPolish(text)).score).toBeLessThan(50))
})

test.each([
  ['Strona Northwind leży już cztery godziny', 'outage'],
  ['Nie mogę się zalogować do konta, Northwind', 'account'],
  ['Northwind pobrał mi dwa razy opłatę za fakturę', 'billing'],
  ['Paczka z Northwind nie dotarła, kurier jej nie ma', 'delivery'],
  ['Konsultantka Northwind była niegrzeczna i rzuciła słuchawką', 'service'],
  ['Włamali się na moje konto w Northwind, wyciekły dane', 'security'],
])('"%s" is about %s', (text, kind) => {
  expect(score(inPolish(text)).kind).toBe(kind)
})

test.each([
  'Czajnik Northwind wybuchł, poparzyłem sobie rękę, jadę na SOR',
  'Babcia bez insuliny, apteka Northwind anulowała zamówienie',
  'Mam dość, nie chcę już żyć',
])('"%s" is danger', (text) => {
  expect(score(inPolish(text))).toMatchObject({ danger: true, severity: 4 })
})

test.each(['Umarłam ze śmiechu, reklama Northwind', 'Zawału dostanę przez te ceny, Northwind'])(
  '"%s" is none',
  (text) => expect(score(inPolish(text)).danger).toBe(false),
)

test('letters without their marks score alike', () => {
  const marked = 'Już trzeci dzień nie działa, żadnej odpowiedzi, oddajcie pieniądze'
  const plain = 'Juz trzeci dzien nie dziala, zadnej odpowiedzi, oddajcie pieniadze'
  expect(score(inPolish(plain)).score).toBe(score(inPolish(marked)).score)
})
