import type { RolesOf } from '../../reply-words.js'

export const personal: RolesOf<'personal'> = {
  asks: {
    phrases: `podaj, podajcie, podać, podanie, prosimy o podanie|przesłanie|wskazanie|numer|adres, proszę o podanie|przesłanie|numer|adres, proszę podać, prosimy podać, prześlij, przesłać, wyślij, wysłać, napisz, potrzebujemy, potrzebny będzie|jest, możesz podać|przesłać|napisać, może pan|pani podać|przesłać, jaki jest, jaki masz, wskaż, uzupełnij, potwierdź`,
    not: `nie podawaj, prosimy nie podawać, nigdy nie prosimy, nie potrzebujemy`,
  },
  personal: {
    phrases: `numer telefonu, nr telefonu, telefon kontaktowy, numer zamówienia, nr zamówienia, numer klienta, nr klienta, numer umowy, nr umowy, numer faktury, numer przesyłki, numer paczki, numer konta, nr konta, iban, adres, adres e mail, adres email, adres mailowy, adres dostawy|zamieszkania, e mail, email, maila, imię i nazwisko, imienia i nazwiska, nazwisko, pesel, numer pesel, data urodzenia, datę urodzenia, dowód osobisty, dowodu osobistego, numer dowodu, nip, numer rejestracyjny, dane kontaktowe, dane osobowe, login, nazwę użytkownika, imei, numer licznika, kod pocztowy, zdjęcie dowodu|faktury`,
    not: `nasz adres, na adres _, numer zgłoszenia, numer sprawy, numer infolinii, pod numerem, adres strony`,
  },
  secret: {
    phrases: `hasło, hasła, pin, pinu, kod pin, cvv, cvc, kod sms, kodu sms, numer karty, numeru karty, dane karty, danych karty, kod autoryzacyjny, kod weryfikacyjny, kod blik, kodu blik, dane logowania, danych logowania, login i hasło`,
    not: `zmień hasło, zresetuj hasło, resetowanie hasła, reset hasła, nowe hasło, hasło ~ zresetuj|zmienić|zresetować, ustaw ~ hasło, zmiana hasła, zmienić hasło, zapomniałeś hasła`,
  },
  publicly: {
    phrases: `tutaj, tu, w komentarzu, w komentarzach, pod postem, pod wpisem, poniżej, publicznie, w odpowiedzi`,
    not: 'nie tutaj, tutaj znajdziesz|opisujemy|jest|są, tu znajdziesz|jest|są, nie w komentarzu|komentarzach, nie publicznie, tu link',
  },
  aboutYou: {
    phrases: `dzwoniliśmy do ciebie|pana|pani|państwa, pod numer #, na numer #, <twój> zamówienie #, <twój> numer|adres|umowa|konto|telefon # , zamieszkał*, na adres ul, mieszka pan|pani, zapłaciłeś|zapłaciłaś kartą, urodzon*`,
  },
}
