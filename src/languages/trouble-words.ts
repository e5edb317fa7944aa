// Words of trouble in languages that have no lexicon, and for things that work or don't: short posts are often a brand and one of these.
// They tell a language and nothing else. Written by hand; none is an English or German word ("plante", "fatal", "skit" are left out).

import { bitOf } from './small-words.js'

const lists: Readonly<Record<string, string>> = {
  fr: `panne nul nulle nuls lent lente lents lenteur inutilisable injoignable honteux honteuse arnaque arnaqueurs voleurs merde merdique
    pourri pourrie débile déçu déçue décevant décevante catastrophique scandaleux remboursement fonctionne fonctionnent plantage mort morte`,
  es: `mierda basura lento lenta caído caída caido estafa estafadores ladrones vergüenza verguenza pésimo pesimo pésima pesima inútil roto
    porquería porqueria asco asqueroso funciona funcionan funcionando colgado reembolso avería averia`,
  ca: 'merda lent lenta espatllat vergonya estafa lladres funciona funcionen caigut',
  it: `lento lenta lentissimo schifo merda truffa truffatori ladri vergogna guasto rotto pessimo pessima bloccato scandaloso inutile
    funziona funzionano rimborso va morto peggior peggiore peggiori scadente vergognoso vergognosa vergognosi vergognatevi disservizio
    disservizi ladro truffato truffata truffati guasta rotta rotti ritardo ritardi bloccata bloccati lentissima deluso delusa delusione
    maleducata maleducati incompetenti inesistente ridicoli incapaci soldi assistenza arrivato consegnato spedito`,
  pt: `merda lixo lento lenta golpe ladrões ladroes péssimo pessimo péssima pessima horrível horrivel vergonha travando travado caiu bugado
    ruim lerdo funciona funcionam funcionando reembolso`,
  nl: `kapot storing oplichters oplichting traag waardeloos waardeloze slecht slechte klote rampzalig werkt onbereikbaar ligt eruit plat slechtste klantenservice
    klantendienst schandalig schandalige belachelijk belachelijke vertraging vertragingen oplichter bedrog onbeschoft onvriendelijk teleurgesteld teleurstellend
    geleverd bezorgd opgezegd gehackt kapotte stuk trage afgeschreven storingen geannuleerd`,
  pl: `awaria awarii awarię gówno gowno oszuści oszusci oszustwo oszust złodzieje zlodzieje masakra porażka porazka zepsute zepsuty zepsuta beznadziejne beznadzieja padło
    padlo padł padla działa działają dziala dzialaja wolne wolno strona apka aplikacja leży lezy odradzam nieczynne zawiesza dramat żenada zenada paczki paczka paczkę 
    reklamacja reklamacji zwrot zwrotu uwaga oddajcie oddaj naprawcie ogarnijcie odpiszcie odpowiedzcie pieniędzy pieniedzy pieniądze obsługa obsługi obsluga obslugi przelew zgłoszenie infolinia infolinii zamówień zamowien zamówienie zamowienie nieczynny martwy restauracja jesteśmy jestesmy kuriera kurier kurierem przesyłka przesylka nadal dostałem dostalem zamówiłem zamowilem zamówiłam zamowilam`,
  sv: 'nere trasig trasigt långsam långsamt urusel uruselt uselt dåligt dålig bedrägeri fungerar funkar krånglar',
  da: 'nede langsom langsomt elendig elendigt dårlig dårligt svindel lort virker fungerer ødelagt',
  no: 'nede treg tregt elendig dårlig svindel ødelagt virker fungerer funker',
  tr: `çöktü coktu berbat rezalet rezil bozuk bozuldu yavaş yavas dolandırıcı dolandırıcılar çöp çalışmıyor calismiyor çalışmıyo açılmıyor
    acilmiyor açılmıyo gelmedi`,
  cs: `nefunguje nefungují nefunguji nejde nejede spadlo spadl spadla pomalé pomalý pomalá hrůza podvod podvodníci zloději katastrofa výpadek
    mizerné`,
  fi: 'hidas surkea paska huijaus huijarit kaatui toimi toimii rikkinäinen löi mummoa verta savua tulipalo sairaalassa mustelmilla',
  hu: 'lassú szar rossz csalás csalók elromlott rohadt leállt akadozik működik működnek',
  ro: 'picat lent proastă hoți țeapă escroci groaznic funcționează functioneaza nefuncțional',
  id: 'lemot rusak penipu penipuan parah lambat jelek kecewa eror lelet kebakaran meledak terbakar kesetrum hangus gosong bayi',
  vi: 'lỗi chậm sập tệ hỏng',
}

/** By word, in lower case: the bits of the languages that have it, as in `smallWords`. */
export const troubleWords: ReadonlyMap<string, number> = byWord()

function byWord(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [language, list] of Object.entries(lists)) {
    for (const word of list.trim().split(/\s+/)) found.set(word, (found.get(word) ?? 0) | bitOf(language))
  }
  return found
}
