import { type Happening, of } from './happening.js'

/** What happened, behind "es tut mir leid, dass": the gravest first, and of two that overlap the more exact one. */
export const germanHappenings: readonly Happening[] = [
  // What was taken from them, or got into other hands.
  ...of('stolen', [
    {
      tells: /sim.?swap|(?:meine|unsere) (?:handy|ruf)?nummer[^.!?]{0,25}fremde|auf eine fremde sim/iu,
      said: '{Ihre|deine} Nummer in fremde Hände geraten ist',
    },
    {
      tells: /auf meinen namen[^.!?]{0,40}(?:eröffnet|abgeschlossen|beantragt|bestellt)/iu,
      said: 'jemand {Ihren|deinen} Namen benutzt hat',
    },
    {
      tells:
        /(?:abbuchung(?:en)?|zahlung(?:en)?|überweisung(?:en)?|umsätze)(?!\p{L})[^!?]{0,50}(?:nicht kenne|nicht von (?:mir|uns)|nicht getätigt|nicht autorisiert|nie gehört)|unberechtigte[nr]? (?:abbuchung|zahlung)/iu,
      said: 'auf {Ihrem|deinem} Konto Zahlungen stehen, die nicht von {Ihnen|dir} sind',
      whole: true,
    },
    {
      tells:
        /(?:geld|ersparte[sn]?) (?:ist |sind |war |waren )?(?:gestohlen|geklaut|verschwunden)|konto (?:wurde |ist )?(?:leer ?geräumt|geplündert)/iu,
      said: 'von {Ihrem|deinem} Konto Geld verschwunden ist',
    },
    {
      tells: /(?:mein|unser)\p{L}* (?:konto|account) (?:wurde|ist|worden) gehackt/iu,
      said: 'jemand anderes in {Ihr|dein} Konto gekommen ist',
    },
  ]),
  // What they made is gone.
  ...of('loss', [
    {
      tells:
        /(?<!\p{L})(?:meine|unsere|alle|sämtliche) (?:\p{L}+ )?(?:notizen|fotos|bilder|dateien|dokumente|nachrichten|kontakte|aufnahmen|lesezeichen|daten)(?!\p{L})[^.!?]{0,25}(?<!\p{L})(?:weg|verschwunden|gelöscht|verloren|futsch)(?!\p{L})/iu,
      said: '{Ihre|deine} Daten verschwunden sind',
    },
  ]),
  // Shut out.
  ...of('account', [
    {
      tells:
        /(?:mein|unser)\p{L}* (?:konto|account|kundenkonto)(?!\p{L})[^.!?]{0,15}(?:gesperrt|eingefroren|deaktiviert)(?!\p{L})|sperrt (?:mein|unser)\p{L}* (?:konto|account)/iu,
      said: '{Sie|du} nicht an {Ihr|dein} Konto {kommen|kommst}',
      step: 'woran das liegt',
    },
    {
      tells: /karte (?:wird |wurde |ist )?(?:\p{L}+ )?(?:abgelehnt|nicht angenommen)(?!\p{L})/iu,
      said: '{Ihre|deine} Karte abgelehnt wurde',
      step: 'woran das lag',
    },
    {
      tells:
        /(?:komm(?:e|en)?|gelange) (?:\p{L}+ ){0,5}?(?:nicht|nicht mehr) (?:\p{L}+ ){0,2}(?:rein|hinein|in (?:mein|unser)\p{L}* (?:konto|account)|ins (?:konto|kundenkonto|kundencenter|kundenportal|onlinebanking))|(?:kann|können) (?:mich|uns) (?:\S+ ){0,3}?nicht (?:mehr )?(?:\S+ ){0,2}(?:einloggen|anmelden)|(?<!\p{L})ausgesperrt(?!\p{L})/iu,
      said: '{Sie|du} nicht mehr {hineinkommen|hineinkommst}',
      step: 'was da im Weg steht',
    },
  ]),
  // Money.
  ...of('billing', [
    {
      tells:
        /(?:gekündigt|kündigung)(?!\p{L})[^!?]{0,60}(?:abgebucht|berechnet|eingezogen)(?!\p{L})|trotz kündigung[^.!?]{0,30}(?:abgebucht|berechnet|eingezogen|abbuchung)/iu,
      said: 'trotz der Kündigung weiter abgebucht wurde',
      step: 'wie es dazu kam',
      not: /gebühr (?:für|bei) (?:die |der )?kündigung/iu,
      whole: true,
    },
    {
      tells:
        /(?:doppelt|zweimal|zwei mal)(?!\p{L})[^.!?]{0,20}(?:abgebucht|belastet|berechnet|eingezogen|kassiert)|(?:abgebucht|belastet|eingezogen)(?!\p{L})[^.!?]{0,20}(?:doppelt|zweimal|zwei mal)(?!\p{L})/iu,
      said: 'doppelt abgebucht wurde',
      step: 'wie es dazu kam',
    },
    {
      tells:
        /(?:dreimal|drei mal|viermal|mehrfach|mehrmals) (?:\p{L}+ )?(?:abgebucht|belastet|berechnet|eingezogen)/iu,
      said: 'mehr als einmal abgebucht wurde',
      step: 'wie es dazu kam',
    },
    {
      tells:
        /(?:warte\p{L}*|wo bleibt|noch kein\p{L}*)(?!\p{L})[^.!?]{0,30}(?:erstattung|rückerstattung|rückzahlung|kaution|mein\p{L}* geld)(?!\p{L})|(?:erstattung|rückerstattung|rückzahlung|kaution)(?!\p{L})[^.!?]{0,30}(?:noch nicht|immer noch nicht|bis heute nicht|nie) (?:da|gekommen|angekommen|gezahlt|überwiesen|eingegangen)/iu,
      said: '{Sie|du} noch immer auf {Ihr|dein} Geld {warten|wartest}',
      step: 'wann es kommt',
    },
    {
      tells: /will[^.!?]{0,30}(?:geld|euro|€) zurück(?!\p{L})/iu,
      said: '{Sie|du} {Ihr|dein} Geld noch nicht zurück {haben|hast}',
      step: 'wie der Stand ist',
    },
  ]),
  // What was bought did not come, or not as it should.
  ...of('delivery', [
    {
      tells:
        /(?<!\p{L})(?:paket|bestellung|lieferung|sendung)(?!\p{L})[^.!?]{0,30}(?:nie (?:angekommen|gekommen|an)|(?:noch |immer noch )?nicht (?:angekommen|gekommen|da(?!\p{L})|geliefert))/iu,
      said: '{Ihre|deine} Lieferung nicht angekommen ist',
      step: 'wo sie ist',
    },
    {
      tells:
        /(?<!\p{L})(?:mein|unser)\p{L}* (?:koffer|gepäck|kinderwagen|rollstuhl)(?!\p{L})[^.!?]{0,25}(?:verloren|weg|verschwunden|verschollen)(?!\p{L})/iu,
      said: '{Ihr|dein} Gepäck verloren gegangen ist',
      step: 'wo es ist',
    },
  ]),
  ...of('product', [
    {
      tells:
        /(?<!\p{L})(?:kam(?:en)?|angekommen|geliefert)(?!\p{L})[^.!?]{0,40}(?:kaputt|beschädigt|zerbrochen|verbogen|zerkratzt|gebrochen\p{L}*|zerrissen)(?!\p{L})|(?<!\p{L})(?:kaputt|beschädigt|zerbrochen|verbogen|zerkratzt|zerrissen)(?!\p{L})[^.!?]{0,15}(?:angekommen|geliefert)/iu,
      said: 'etwas beschädigt bei {Ihnen|dir} angekommen ist',
      step: 'wie wir das in Ordnung bringen',
    },
    {
      tells:
        /falsche[nrs]? (?:artikel|größe|farbe|modell|teil|teile|ware|produkt) (?:\p{L}+ )?(?:geliefert|bekommen|geschickt|erhalten)/iu,
      said: 'etwas Falsches geliefert wurde',
      step: 'wie das Richtige zu {Ihnen|dir} kommt',
    },
  ]),
  // Nobody came, answered, or was friendly.
  ...of('service', [
    {
      tells:
        /(?<!\p{L})(?:niemand|keiner) (?:kam|gekommen|erschien|erschienen|aufgetaucht)(?!\p{L})|(?:kam|ist) (?:\p{L}+ )?(?:niemand|keiner)(?: gekommen| erschienen|\s*[.!,]|\s*$)|(?:techniker|monteur|handwerker|fahrer|kurier)(?!\p{L})[^.!?]{0,15}(?:kam nicht|nicht (?:gekommen|erschienen|aufgetaucht)|nie (?:gekommen|erschienen|aufgetaucht))/iu,
      said: 'niemand gekommen ist',
      step: 'wie das passieren konnte',
      not: /(?:brief|mail|antwort|rückruf|paket|sms) kam/iu,
    },
    {
      tells:
        /(?:warteschleife|hotline)(?!\p{L})[^!?]{0,60}(?:aufgelegt|rausgeflogen|abgebrochen)|aus der leitung geworfen/iu,
      said: '{Sie|du} in der Leitung {warten mussten|warten musstest} und dann aufgelegt wurde',
      whole: true,
    },
    {
      tells:
        /(?:minuten|stunden?)(?!\p{L})[^.!?]{0,25}(?:warteschleife|in der hotline|in der leitung)|warteschleife[^.!?]{0,25}(?:minuten|stunden?)(?!\p{L})/iu,
      said: '{Sie|du} so lange in der Warteschleife {waren|warst}',
    },
    {
      tells:
        /(?:angeschrien|angebrüllt|ausgelacht|beschimpft|angepöbelt)(?!\p{L})|(?:mitarbeiter\p{L}*|personal|crew|dame|herr|fahrer|berater\p{L}*)(?!\p{L})[^.!?]{0,20}(?:unfreundlich|unverschämt|unhöflich|herablassend|patzig|pampig)(?!\p{L})/iu,
      said: '{Sie|du} so behandelt {wurden|wurdest}',
    },
    {
      tells:
        /(?:niemand|keiner) (?:\p{L}+ )?(?:zurückgerufen|ruft zurück|rief zurück)|kein rückruf(?!\p{L})/iu,
      said: 'niemand zurückgerufen hat',
      step: 'wo das hängt',
    },
    {
      tells:
        /(?:bisher|bis heute|seit \S+ \S+|immer noch|noch immer|noch) keine (?:antwort|rückmeldung|reaktion)(?!\p{L})|(?:niemand|keiner) (?:\p{L}+ )?(?:antwortet|reagiert|geantwortet|meldet sich|gemeldet)(?!\p{L})|geantwortet hat (?:\p{L}+ )?(?:niemand|keiner)/iu,
      said: '{Sie|du} noch keine Antwort {haben|hast}',
      step: 'wo das hängt',
    },
  ]),
  // Leaving.
  ...of('other', [
    {
      tells:
        /(?:kann|können|lässt sich)(?!\p{L})[^.!?]{0,40}nicht (?:\p{L}+ )?kündigen|(?:keinen?|ohne) (?:knopf|button|link|möglichkeit)(?!\p{L})[^.!?]{0,30}(?:kündigen|kündigung)|(?:versuche|versucht)(?!\p{L})[^.!?]{0,40}zu kündigen/iu,
      said: '{Ihnen|dir} die Kündigung so schwer gemacht wird',
      step: 'wie es geht',
    },
  ]),
  // What does not work.
  ...of('bug', [
    {
      tells: /(?<!\p{L})app(?!\p{L})[^.!?]{0,30}(?:stürzt|abgestürzt|abstürze)(?!\p{L})/iu,
      said: 'die App immer wieder abstürzt',
      step: 'woran das liegt',
    },
  ]),
  ...of('outage', [
    {
      tells:
        /(?<!\p{L})(?:kein|ohne) (netz|internet|strom|warmwasser)(?= (?:seit|in|im|mehr|heute|hier)(?!\p{L})|\s*[.!]?\s*$)/iu,
      said: '{Sie|du} ohne $1 {sind|bist}',
      step: 'wann das wiederkommt',
    },
    {
      tells: /(?<!\p{L})seit[^.!?]{1,25} kein internet(?!\p{L})/iu,
      said: '{Sie|du} ohne Internet {sind|bist}',
      step: 'wann es wiederkommt',
    },
    {
      tells:
        /(?:meine|unsere) (?:\p{L}+ )?(?:seite|website|homepage)(?!\p{L})[^.!?]{0,60}(?:down|offline|nicht erreichbar|unerreichbar)(?!\p{L})/iu,
      said: '{Ihre|deine} Seite nicht erreichbar ist',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?:meine|unsere) (?:\p{L}+ )?(?:server|seiten|websites|shops)(?!\p{L})[^.!?]{0,60}(?:down|offline|nicht erreichbar|unerreichbar)(?!\p{L})/iu,
      said: '{Ihre|deine} Server nicht erreichbar sind',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?:internet|dsl|verbindung|wlan|leitung)(?!\p{L})[^.!?]{0,25}(?:bricht|fällt)(?!\p{L})[^.!?]{0,30}(?:ab|aus)(?!\p{L})/iu,
      said: 'die Verbindung immer wieder abbricht',
      step: 'woran das liegt',
    },
  ]),
]
