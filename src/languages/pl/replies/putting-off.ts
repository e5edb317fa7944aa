import type { RolesOf } from '../../reply-words.js'

export const puttingOff: RolesOf<'puttingOff'> = {
  looking: {
    phrases: `sprawdzamy, sprawdzimy, sprawdzę, weryfikujemy, zweryfikujemy, wyjaśniamy, wyjaśnimy, analizujemy, przeanalizujemy, przyjrzymy się, przyglądamy się, badamy, ustalamy, ustalimy, przekazaliśmy, przekazałem, przekazałam, przekażemy, przekazujemy, przekazano, zgłosiliśmy, zgłosimy, zgłoszone do, zajmiemy się, zajmujemy się, pracujemy nad, trwają prace, nasi specjaliści, nasz zespół, nasi technicy ~ pracują|sprawdzają|działają, odpowiedni dział, odpowiedniego działu, właściwego działu, w trakcie analizy|weryfikacji|wyjaśniania, jest w toku, w toku, jesteśmy świadomi, wiemy o problemie|awarii|sprawie, znamy problem, mamy świadomość, monitorujemy`,
    not: 'sprawdziliśmy i, sprawdź',
  },
  later: {
    phrases: `wrócimy z, wrócimy do, odezwiemy się, skontaktujemy się, skontaktuje się, będziemy się kontaktować, damy znać, dam znać, poinformujemy, będziemy informować, będziemy na bieżąco, odpowiemy, odpiszemy, oddzwonimy, wkrótce otrzymasz|otrzymają|dostaniesz, więcej informacji wkrótce, informacje wkrótce, konsultant skontaktuje, ktoś się skontaktuje`,
    not: '',
  },
  soon: {
    phrases: `wkrótce, niebawem, niedługo, już niedługo, jak najszybciej, możliwie najszybciej, najszybciej jak, w najbliższym czasie, w najkrótszym czasie, w możliwie krótkim, niezwłocznie, bezzwłocznie, w miarę możliwości, tak szybko jak, za chwilę, lada moment`,
    not: 'niezwłocznie odłącz|przestań|zadzwoń|wyłącz',
  },
  elsewhere: {
    phrases: `w wiadomości prywatnej, wiadomość prywatną, wiadomości prywatnej, prywatną wiadomość, na priv, priv, pw, dm, w dm, messenger, przez messengera, wyślij nam|wiadomość, wyślijcie wiadomość, napisz do nas, napisz na, napisz w, prosimy o wiadomość, proszę o wiadomość, prosimy o kontakt, proszę o kontakt, prosimy napisać, skontaktuj się z nami|naszym|infolinią|biurem, skontaktować się z nami|naszym|infolinią|biurem, kontakt z nami|infolinią|biurem|działem, zadzwoń na|do, prosimy dzwonić|zadzwonić, infolinia, infolinii, infolinię, infolinią, biuro obsługi, biurem obsługi, bok, formularz kontaktowy, formularza kontaktowego, przez formularz, formularz na stronie, mailowo, telefonicznie, na adres, na czacie, czat, chat, w salonie, w oddziale, w placówce, odwiedź nasz|salon|oddział, zapraszamy do kontaktu|salonu|oddziału, zgłoszenie przez`,
    not: 'infolinia jest|była|nie, czat jest|nie, nie musisz dzwonić, nie musi pani|pan',
  },
  sentAway: {
    phrases: `prosimy o kontakt z <inni>, skontaktuj się z <inni>, skontaktować się z <inni>, proszę zgłosić się do <inni>, zgłoś się do <inni>, należy zwrócić się do, należy zgłosić, reklamację należy, wszystkie informacje|szczegóły, szczegóły na stronie|w regulaminie, więcej informacji na|w|znajdziesz|znajdą, znajdziesz na|w, znajdą państwo na|w, dostępne na stronie|w, na naszej stronie, faq, regulamin, regulaminie, w cenniku, zajrzyj do|na, zapoznaj się z, odsyłamy do, tylko nadawca, wyłącznie nadawca`,
    not: 'zgodnie z regulaminem zwracamy',
  },
  robot: {
    phrases: `zgłoszenie zostało|zostanie przyjęte|zarejestrowane|utworzone|rozpatrzone|zamknięte, <twój> zgłoszenie ~ przyjęte|zarejestrowane|otrzymaliśmy, otrzymaliśmy <twój> zgłoszenie|wiadomość|reklamację, otrzymaliśmy zgłoszenie|wiadomość|reklamację, numer zgłoszenia, numer sprawy, nr zgłoszenia, nr sprawy, wiadomość wygenerowana automatycznie, wiadomość automatyczna, prosimy nie odpowiadać, czas rozpatrzenia, czas odpowiedzi wynosi, kolejności zgłoszeń, w kolejności, konsultant odpowie, szanowny kliencie, szanowna klientko, drogi kliencie, droga klientko`,
    not: '',
  },
  refuses: {
    phrases: `nie możemy pomóc|zmienić|zwrócić|uznać|wymienić|nic|uwzględnić|przyjąć, nie jesteśmy w stanie, nic nie możemy, nie ma możliwości, nie ma takiej możliwości, nie przewidujemy, nie planujemy, niestety nie, nie podlega zwrotowi|reklamacji|wymianie, nie przysługuje, bez możliwości, odmawiamy, odrzucamy, odrzucona, nie uznajemy, nie odpowiadamy za, takie są zasady, taka jest polityka, zgodnie z polityką, działa zgodnie z, sprawa ~ zamknięta, uważamy sprawę za zamkniętą`,
    not: 'nie możemy się doczekać, niestety nie zadziałało',
  },
}
