import { type Happening, of } from './happening.js'

/** What happened, behind "es tut mir leid, dass": the gravest first, and of two that overlap the more exact one. */
export const germanHappenings: readonly Happening[] = [
  // What was taken from them, or got into other hands.
  ...of('security', [
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
        /(?:abbuchung(?:en)?|zahlung(?:en)?|überweisung(?:en)?|buchung(?:en)?|umsätze)(?!\p{L})[^.!?]{0,50}(?:nicht kenne|nie gehört|nicht von mir|nicht getätigt|nicht autorisiert|unbekannt|fremd)|unberechtigte[nr]? (?:abbuchung|zahlung)/iu,
      said: 'auf {Ihrem|deinem} Konto Zahlungen stehen, die nicht von {Ihnen|dir} sind',
    },
    {
      tells:
        /(?:geld|euro|ersparte[sn]?|guthaben) (?:ist |sind |war |waren |einfach )?(?:weg|gestohlen|geklaut|verschwunden)|konto (?:leer ?geräumt|geplündert)/iu,
      said: 'von {Ihrem|deinem} Konto Geld verschwunden ist',
    },
    {
      tells:
        /(?<!\p{L})gehackt(?!\p{L})|jemand (?:anderes? )?(?:hat sich|ist)[^.!?]{0,20}(?:in|auf) (?:mein|unser)\p{L}* (?:\p{L}*konto|account)/iu,
      said: 'jemand anderes in {Ihr|dein} Konto gekommen ist',
    },
  ]),
  // What they made is gone.
  ...of('bug', [
    {
      tells:
        /(?<!\p{L})(notizen|fotos|bilder|dateien|dokumente|nachrichten|mails|aufgaben|kontakte|aufnahmen|backups|snapshots|playlists|projekte|daten|lesezeichen|einträge|termine)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:weg|verschwunden|gelöscht|leer|verloren|futsch)(?!\p{L})/iu,
      said: '{Ihre|deine} Daten verschwunden sind',
    },
    {
      tells:
        /(?<!\p{L})(?:löscht|gelöscht|verschluckt|verliert|verloren|frisst|gefressen)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:notizen|fotos|bilder|dateien|dokumente|nachrichten|mails|aufgaben|kontakte|aufnahmen|projekte|daten|einträge|spielstand)|jede[rs]? (?:notizbuch|ordner|liste) ist (?:leer|weg)/iu,
      said: '{Ihre|deine} Daten verschwunden sind',
    },
  ]),
  // Shut out.
  ...of('account', [
    {
      tells:
        /(?:mein|unser)\p{L}* (?:\p{L}*konto|account)(?!\p{L})[^.!?]{0,25}(?:gesperrt|eingefroren|gekündigt|geschlossen|deaktiviert)|(?:sperrt|gesperrt)[^.!?]{0,15}(?:mein|unser)\p{L}* (?:\p{L}*konto|account)/iu,
      said: '{Sie|du} nicht an {Ihr|dein} Konto {kommen|kommst}',
    },
    {
      tells: /karte (?:wird |wurde |ist )?(?:abgelehnt|gesperrt|eingezogen)|karte geht nicht/iu,
      said: '{Ihre|deine} Karte nicht funktioniert',
    },
    {
      tells:
        /(?:komm(?:e|en)?|gelange|loggen?) (?:\p{L}+ ){0,5}?(?:nicht|nicht mehr|weder) (?:\p{L}+ ){0,2}(?:rein|in |ins |an |durch|ein)|nicht (?:mehr )?(?:ins?|an) (?:mein|kunden|online)|ausgesperrt|(?:2fa|authenticator)[^.!?]{0,30}(?:kaputt|verloren|weg|neu)|wirft mich (?:raus|zurück)|lande (?:ich )?wieder auf der anmeldung|kein konto mit dieser|kennt mein konto nicht/iu,
      said: '{Sie|du} nicht mehr {hineinkommen|hineinkommst}',
    },
  ]),
  // Money.
  ...of('billing', [
    {
      tells:
        /(?:gekündigt|kündigung|storniert|probeabo)(?!\p{L})[^!?]{0,60}(?:abgebucht|berechnet|abbuchung|weiter)|trotz kündigung|(?:abgebucht|berechnet)[^!?]{0,50}gekündigt/iu,
      said: 'trotz der Kündigung weiter abgebucht wurde',
    },
    {
      tells: /verlängert(?!\p{L})[^.!?]{0,60}(?:obwohl|ohne|trotz|gekündigt|aus war)/iu,
      said: 'gegen {Ihren|deinen} Willen verlängert wurde',
    },
    {
      tells:
        /(?:dreimal|drei mal|3x|viermal|mehrfach|mehrmals) (?:\p{L}+ )?(?:abgebucht|belastet|berechnet|eingezogen)/iu,
      said: 'mehr als einmal abgebucht wurde',
    },
    {
      tells:
        /(?:doppelt|zweimal|zwei mal|2x)(?!\p{L})[^.!?]{0,25}(?:abgebucht|belastet|berechnet|bezahlt|eingezogen|kassiert)|(?:abgebucht|bezahlt|gezahlt|belastet)[^.!?]{0,50}(?:doppelt|zweimal|nochmal|noch einmal)/iu,
      said: 'doppelt abgebucht wurde',
    },
    {
      tells:
        /(?:nur|bloß) (?:\S+ ){0,3}erstattet|nur die hälfte|teilweise erstattet|(?:hälfte|teil)[^.!?]{0,15}erstattet/iu,
      said: 'nur ein Teil {Ihres|deines} Geldes zurückgekommen ist',
    },
    {
      tells:
        /gutschein(?!\p{L})[^!?]{0,90}(?:geld|erstattung|statt|verlangt)|geld (?:\p{L}+ )?zurück(?:verlangt|gefordert|haben)|(?:verweiger\p{L}*|ablehn\p{L}*|abgelehnt)[^.!?]{0,20}erstattung|erstattung[^.!?]{0,20}(?:verweiger|abgelehnt)/iu,
      said: '{Sie|du} {Ihr|dein} Geld noch nicht zurück {haben|hast}',
    },
    {
      tells:
        /(?:erstattung|rückerstattung|rückzahlung|kaution|gutschrift|entschädigung|auszahlung)(?!\p{L})[^!?]{0,90}(?:noch nicht|immer noch|nicht da|wo bleibt|versprochen|zugesagt|wochen|monat|schuldet|seit|tagen|sind es|juli)|(?:wo bleibt|behält|schuldet|warte|zurückgeschickt|zugesagt)(?!\p{L})[^!?]{0,90}(?:erstattung|kaution|rückzahlung|geld|gutschrift|euro)|zurückgeschickt(?!\p{L})[^?]{0,120}(?:monat|wochen|bearbeitung|tagen)|will (?:ich|das geld) zurück/iu,
      said: '{Sie|du} noch immer auf {Ihr|dein} Geld {warten|wartest}',
      not: /wie (?:lange|bekomme|gebe)/iu,
    },
    {
      tells:
        /(?:preis\p{L}*|beitrag|miete|tarif|gebühr\p{L}*|abschlag)(?!\p{L})[^.!?]{0,25}(?:erhöht|gestiegen|verdoppelt|teurer|rauf|hoch)|(?:erhöht|verdoppelt)[^.!?]{0,15}(?:preis|beitrag|miete|tarif|gebühr|abschlag)/iu,
      said: 'es so viel teurer geworden ist',
    },
    {
      tells:
        /roaming[^!?]{0,80}(?:€|euro|\d|rechnung)|(?:\p{L}*gebühr(?:en)?|aufschlag|prozent|aufpreis|kontoführung)(?!\p{L})[^!?]{0,90}(?:obwohl|kostenlos|gebührenfrei|inklusive|beworben|nie|versteckt|angeblich)|versteckte (?:gebühr|kosten)/iu,
      said: 'etwas berechnet wurde, mit dem {Sie|du} nicht rechnen {mussten|musstest}',
    },
    {
      tells:
        /(?:rechnung|abrechnung|abschlag)(?!\p{L})[^.!?]{0,25}(?:falsch|stimmt nicht|zu hoch|fehlerhaft|geschätzt|verdoppelt)|falsche (?:rechnung|abrechnung)/iu,
      said: 'die Rechnung nicht stimmt',
    },
    {
      tells: /dauerauftrag(?!\p{L})[^.!?]{0,40}nicht|wegen des dauerauftrags/iu,
      said: '{Ihr|dein} Dauerauftrag nicht ausgeführt wurde',
    },
  ]),
  // What was bought did not come, or not as it should.
  ...of('delivery', [
    {
      tells:
        /(?:zugestellt|geliefert|abgegeben)(?!\p{L})[^!?]{0,70}(?:nichts|nicht da|keine[nr]? nachbar|ist aber)|laut (?:dhl|dpd|ups|hermes|gls)[^!?]{0,70}(?:nachbar|nichts)|beim nachbarn/iu,
      said: '{Ihre|deine} Bestellung nicht angekommen ist',
      not: /router/iu,
    },
    {
      tells:
        /falsche[nrs]? (?:\p{L}+ )?(?:geliefert|bekommen|geschickt|erhalten|angekommen)|(?:geliefert|bekommen|geschickt)[^.!?]{0,20}(?:etwas anderes|das falsche)|bestellt, [^.!?]{0,30}(?:bekommen|erhalten|geliefert)/iu,
      said: 'etwas anderes gekommen ist, als {Sie|du} bestellt {haben|hast}',
      not: /falsche \p{L}+ bestellt/iu,
    },
    {
      tells:
        /(?:koffer|gepäck|tasche|kinderwagen|rollstuhl|paket)(?!\p{L})[^.!?]{0,25}(?:verloren|weg|verschwunden|verschollen)|(?:verloren|seit \S+ \S+ ist)[^.!?]{0,20}(?:koffer|gepäck|kinderwagen|rollstuhl|paket)/iu,
      said: '[nom] verloren gegangen [ist]',
    },
  ]),
  ...of('product', [
    {
      tells:
        /(?:kam(?:en)?|angekommen|geliefert|auspacken)(?!\p{L})[^.!?]{0,45}(?:kaputt|beschädigt|zerbrochen|scherben|verbogen|zerkratzt|gerissen|eingedrückt|verschimmelt|defekt)|(?:kaputt|beschädigt|zerbrochen|verbogen|zerkratzt|defekt|scherben)(?!\p{L})[^.!?]{0,25}(?:an(?:gekommen)?(?!\p{L})|geliefert|auspacken)|(?:ein|einen) riss(?!\p{L})|riss mitten|in (?:zwei|drei) teilen/iu,
      said: '[nom] beschädigt angekommen [ist]',
    },
    {
      tells:
        /(?:kam(?:en)?|angekommen|geliefert)(?!\p{L})[^.!?]{0,45}(?:kaputt|beschädigt|zerbrochen|scherben|verbogen|zerkratzt|defekt)/iu,
      said: 'etwas beschädigt angekommen ist',
    },
    {
      tells:
        /(?<!\p{L})(?:schief|wackelt|passt nicht|passen nicht|teile fehlen|fehlt ein teil|schrauben fehlen|verzogen)(?!\p{L})/iu,
      said: 'mit [dat] etwas nicht stimmt',
    },
  ]),
  ...of('delivery', [
    {
      tells:
        /(?:wo (?:bleibt|ist|sind|bleiben)) (?:mein|unser|die|der|das)|(?:paket|bestellung|lieferung|sendung|sofa|couch|matratze|bett|tisch|schrank|handy|laptop|router|essen|pizza|tickets?|küche)(?!\p{L})[^!?]{0,60}(?:zu spät|nie (?:an)?gekommen|nicht (?:da|an)|noch nicht|immer noch (?:nicht|kein|auf)|zugesagt|verschoben|verspätet|wochen)|(?:warte\p{L}*)(?!\p{L})[^.!?]{0,30}(?:paket|bestellung|lieferung|sofa|matratze|bett|tisch|handy)/iu,
      said: '{Sie|du} noch auf [acc] {warten|wartest}',
      not: /(?<!\p{L})(?:zug|flug|bus|fähre|erstattung|techniker|monteur|geld)(?!\p{L})/iu,
    },
    {
      tells:
        /(?:im regen|vor dem falschen|auf der straße|beim falschen)(?!\p{L})[^.!?]{0,40}(?:abgestellt|liegen|stehen|abgelegt)|durchweicht|durchnässt/iu,
      said: '{Ihre|deine} Lieferung so abgestellt wurde',
    },
    {
      tells:
        /(?:paket|bestellung|lieferung|sendung)(?!\p{L})[^!?]{0,60}(?:zu spät|nie|nicht|immer noch nicht|wochen)/iu,
      said: '{Sie|du} noch auf {Ihre|deine} Bestellung {warten|wartest}',
    },
  ]),
  // Journeys.
  ...of('other', [
    {
      tells:
        /(?:flug|zug|fähre|buchung|termin|reservierung|fahrt|kurs|konzert|besichtigung|bestellung)(?!\p{L})[^.!?]{0,40}(?:gestrichen|storniert|abgesagt|annulliert)|(?:streicht|gestrichen|storniert|abgesagt|annulliert)(?!\p{L})[^.!?]{0,25}(?:flug|zug|fähre|buchung|termin|reservierung|fahrt|bestellung)/iu,
      said: '[nom] ausgefallen [ist]',
      not: /jederzeit|stornieren, aber|kann ich/iu,
    },
    {
      tells:
        /(?:kein (?:personal|wasser|essen)|keine (?:info\p{L}*|durchsage|auskunft|erklärung)|ohne (?:ein )?(?:wort|info\p{L}*|erklärung|durchsage))(?!\p{L})/iu,
      said: '{Sie|du} ohne ein Wort warten {mussten|musstest}',
    },
    {
      tells:
        /(?:\d+|zwei|drei|vier|fünf|sechs|sieben) (?:stunden?|minuten) (?:zu spät|verspätung|verspätet)|(?:flug|zug|bus|fähre)[^.!?]{0,25}(?:verspät\p{L}*|zu spät)|(?:sitze?n?|steh\p{L}*|häng\p{L}*) (?:\p{L}+ ){0,3}(?:am (?:gate|flughafen|bahnhof)|fest)/iu,
      said: '{Sie|du} so lange warten {mussten|musstest}',
    },
    {
      tells:
        /(?:sitz|lehne|sitzplatz)(?!\p{L})[^.!?]{0,40}(?:kaputt|nicht oben|defekt|klemmt|nass|dreckig)/iu,
      said: 'mit {Ihrem|deinem} Sitz etwas nicht gestimmt hat',
    },
  ]),
  // Nobody came, answered, or was friendly.
  ...of('service', [
    {
      tells:
        /(?:niemand|keiner) (?:kam|gekommen|erschien|da|aufgetaucht)(?!\p{L})|(?:kam|ist) (?:\p{L}+ )?(?:niemand|keiner)|(?:techniker|monteur|handwerker|fahrer|kurier) (?:kam|ist) (?:\p{L}+ )?nicht|(?:nicht|nie) (?:aufgetaucht|erschienen)/iu,
      said: 'niemand gekommen ist',
      not: /(?:brief|mail|antwort|rückruf|anruf|paket|sms|bescheid|info\p{L}*) kam/iu,
    },
    {
      tells:
        /(?:schalter|tresen|gate|rezeption|empfang)(?!\p{L})[^.!?]{0,25}(?:niemand|keiner|leer|unbesetzt|zu)(?!\p{L})/iu,
      said: 'niemand da war, der {Ihnen|dir} geholfen hätte',
    },
    {
      tells:
        /(?:warteschleife|hotline|gewartet)(?!\p{L})[^!?]{0,80}(?:aufgelegt|legt auf|rausgeflogen|abgebrochen|getrennt)/iu,
      said: '{Sie|du} so lange in der Leitung {waren|warst} und dann aufgelegt wurde',
    },
    {
      tells: /(?:minuten|stunden?)(?!\p{L})[^.!?]{0,25}(?:warteschleife|hotline|leitung)|warteschleife/iu,
      said: '{Sie|du} so lange in der Warteschleife {waren|warst}',
    },
    {
      tells:
        /unfreundlich\p{L}*|unverschämt\p{L}*|unhöflich\p{L}*|(?:die )?augen verdreht|angeschrien|angebrüllt|ausgelacht|herablassend|abgewimmelt|patzig|pampig|schnippisch|von oben herab|diskriminier\p{L}*|behandelt wie|(?:crew|personal|mitarbeiter\p{L}*|dame|herr) hat gelacht/iu,
      said: '{Sie|du} so behandelt {wurden|wurdest}',
    },
    {
      tells:
        /(?:niemand|keiner) (?:\p{L}+ )?(?:rief|angerufen|ruft|zurückgerufen|gemeldet)|(?:hieß es|versprochen)[^.!?]{0,30}(?:ruft|rückruf|anruf)|kein rückruf/iu,
      said: 'niemand zurückgerufen hat',
    },
  ]),
  // Leaving.
  ...of('other', [
    {
      tells: /stornieren(?!\p{L})[^!?]{0,50}(?:kein(?:en)? knopf|geht nicht|bot|nicht)/iu,
      said: 'sich {Ihre|deine} Bestellung nicht stornieren lässt',
    },
  ]),
  ...of('account', [
    {
      tells: /lösch(?:e|en)(?!\p{L})[^!]{0,40}konto|konto[^!]{0,40}löschen/iu,
      said: 'sich {Ihr|dein} Konto nicht löschen lässt',
    },
    {
      tells:
        /(?:kündig\p{L}*|schließen|austragen|abmelden)(?!\p{L})[^!]{0,80}(?:wochen|monat|formular|button|knopf|nirgends|bot|jedes mal|fehler)|(?:wochen|monaten?)(?!\p{L})[^!?]{0,60}(?:kündigen|schließen|loszuwerden)/iu,
      said: '{Ihnen|dir} die Kündigung so schwer gemacht wird',
    },
  ]),
  // What does not work.
  ...of('bug', [
    {
      tells: /(?:stürzt|stürzte|stürzen)(?!\p{L})[^.!?]{0,40}ab(?!\p{L})|absturz|abstürze|abgestürzt/iu,
      said: 'die App immer wieder abstürzt',
      not: /server|seite|panel/iu,
    },
  ]),
  ...of('outage', [
    {
      tells: /(?:kein|ohne) (netz|internet|strom|wasser|warmwasser|empfang|gas|fernsehen)(?!\p{L})/iu,
      said: '{Sie|du} ohne Anschluss {sind|bist}',
    },
    {
      tells: /(?:bricht|brechen|fällt|fallen|reißt)(?!\p{L})[^.!?]{0,50}(?:ab|aus)(?!\p{L})/iu,
      said: 'die Verbindung immer wieder abbricht',
      not: /^(?![\s\S]*(?:internet|dsl|leitung|anschluss|verbindung|wlan|netz))/iu,
    },
    {
      tells:
        /(?:internet|anschluss|festnetz\p{L}*|leitung|router|dsl|telefon|heizung|warmwasser|strom)(?!\p{L})[^.!?]{0,40}(?:tot|weg|ausgefallen|aus|kaputt|geht nicht)(?!\p{L})/iu,
      said: '[nom] ausgefallen [ist]',
    },
    {
      tells: /mailserver|(?:mails?|rechnungen)(?!\p{L})[^.!?]{0,25}(?:kommen nicht|gehen nicht|zurück)/iu,
      said: '{Ihre|deine} Mails nicht durchkommen',
    },
    {
      tells:
        /(?:meine|unsere|alle meine) (?:\p{L}+ )?(?:v?server|seiten|websites|shops|dienste|domains)(?!\p{L})[^.!?]{0,50}(?:weg|down|tot|offline|nicht erreichbar|unerreichbar|50\d)|(?:weg|down|tot|offline)(?!\p{L})[^.!?]{0,5}(?:meine|unsere) (?:server|seiten)|alle meine v?server/iu,
      said: '{Ihre|deine} Server nicht erreichbar sind',
    },
    {
      tells:
        /(?:meine|unsere) (?:\p{L}+ )?(?:seite|website|shop|homepage)(?!\p{L})[^.!?]{0,50}(?:weg|down|tot|offline|nicht erreichbar|unerreichbar|50\d)/iu,
      said: '{Ihre|deine} Seite nicht erreichbar ist',
    },
  ]),
  ...of('bug', [
    {
      tells: /0,00 euro|falsche[nr]? (?:konto)?stand|kontostand[^.!?]{0,20}(?:falsch|null|0)/iu,
      said: 'die App einen falschen Kontostand zeigt',
    },
  ]),
  ...of('outage', [
    {
      tells: /(?:ist|sind) @?\S+ (?:down|offline|tot|kaputt|weg)\s*\?|dreht sich (?:nur )?im kreis/iu,
      said: 'es gerade nicht funktioniert',
      not: /bot dreht|bildschirm|sitz|display|gerät/iu,
    },
    {
      tells: /(?<!\p{L})50[0234]\p{L}*|(?<!\p{L})timeouts?(?!\p{L})|504-fehler/iu,
      said: '{Sie|du} immer wieder Fehler {bekommen|bekommst}',
    },
    {
      tells:
        /(?:app|seite|website|panel|dashboard|portal|check-in|login|server|system|dienst|banking|kartenzahlung)(?!\p{L})[^.!?]{0,50}(?:geht (?:\p{L}+ )*(?:nicht|nirgends)|gehen nicht|lädt nicht|down|offline|tot|nicht erreichbar|startet nicht|fehler|dreht sich|hängt|50\d)/iu,
      said: '[nom] nicht [funktioniert]',
    },
    {
      tells:
        /(?<!\p{L})(?:down|tot|offline(?!-?\s?modus)|nicht erreichbar|lädt nicht|dreht sich (?:nur )?im kreis|504|503|502|500er?)(?!\p{L})/iu,
      said: 'es gerade nicht funktioniert',
      not: /bot dreht|bildschirm|sitz|display|gerät/iu,
    },
  ]),
  ...of('bug', [
    { tells: /(?:akku)(?!\p{L})/iu, said: '{Ihr|dein} Akku so schnell leer ist' },
    {
      tells: /(?:zu spät|nie rechtzeitig|verspätet)(?!\p{L})/iu,
      said: '{Ihre|deine} Erinnerungen zu spät kommen',
      not: /^(?![\s\S]*(?:erinnerung|benachrichtigung|wecker))/iu,
    },
    {
      tells:
        /(?:laufen|klingeln|kommen) (?:\p{L}+ ){0,6}doppelt|(?:ist|sind) (?:\p{L}+ ){0,3}leer(?!\p{L})|friert|eingefroren|auf dem kopf|springt[^.!?]{0,30}zurück|scheitert|(?:geht|gehen|funktionier\p{L}*|klappt|lädt|startet|öffnet|speichert|synchronisiert|druckt)(?!\p{L})[^.!?]{0,40}nicht(?: mehr)?(?!\p{L})|(?<!\p{L})(?:fehler|kaputt|bricht[^.!?]{0,25}ab|hängt)(?!\p{L})/iu,
      said: '[nom] nicht so [funktioniert], wie [es soll]',
      not: /(?:wie (?:kann|mache|geht))/iu,
    },
  ]),
  // Goods.
  ...of('product', [
    {
      tells: /(?:stinkt|riecht|gestank|geruch)(?!\p{L})/iu,
      said: '[nom] so [riecht]',
      not: /(?:gut|toll|herrlich|lecker) riech/iu,
    },
    {
      tells:
        /(?:durchgesessen|naht geht auf|aufgegangen|ausgeleiert|verrostet|rostet|verblasst|eingelaufen|lose|abgebrochen\p{L}*|abgefallen|auseinander(?:gefallen)?|gebrochen|gerissen|undicht|tropft|defekt|kaputt|überhitzt|abgelöst|geplatzt|durchgescheuert)(?!\p{L})/iu,
      said: '[nom] nicht gehalten [hat]',
    },
    {
      tells:
        /spanplatte|nicht wie (?:beschrieben|abgebildet|beworben)|irreführend|etikettenschwindel|mogelpackung|"nvme"|nvme/iu,
      said: 'es nicht das ist, was {Sie|du} erwarten {konnten|konntest}',
    },
    {
      tells: /(?:dreckig|schmutzig|schimmel|flecken|haare? im|verdreckt|wanzen)(?!\p{L})/iu,
      said: 'es nicht sauber war',
    },
    {
      tells:
        /(?:essen|pizza|suppe|pommes|kaffee|burger)(?!\p{L})[^.!?]{0,20}(?:kalt|verbrannt|roh|matschig|ungenießbar)|(?:kaltes|verbranntes) essen/iu,
      said: 'mit {Ihrem|deinem} Essen etwas nicht gestimmt hat',
    },
  ]),
  ...of('outage', [
    {
      tells: /(?:so|zu|viel zu|ewig|extrem) (?:langsam|lahm)|\d+ ?(?:mb\/s|mbit)/iu,
      said: 'es so langsam ist',
    },
  ]),
  // Nobody says what of.
  ...of('bug', [
    {
      tells:
        /(?:geht|gehen|funktionier\p{L}*|klappt|lädt|startet|öffnet|speichert|synchronisiert|druckt)(?!\p{L})[^.!?]{0,40}(?<!\p{L})nicht(?: mehr)?(?!\p{L})|(?<!\p{L})hängt(?!\p{L})/iu,
      said: 'es nicht so funktioniert, wie es soll',
      not: /(?:wie (?:kann|mache|geht))/iu,
    },
  ]),
  // No word.
  ...of('service', [
    {
      tells:
        /support(?!\p{L})[^.!?]{0,40}(?:kaum|nicht|lang|tage|wochen)|(?:tage|wochen) (?:\p{L}+ )?gewartet|auf \S+ \S+ hab ich \S+ tage/iu,
      said: '{Sie|du} so lange auf uns warten {mussten|musstest}',
    },
    {
      tells:
        /(?:keine|ohne) (?:antwort|rückmeldung|reaktion)|kein wort|(?:niemand|keiner) (?:antwortet|meldet|reagiert)|nichts gehört|ignoriert|warte (?:ich )?(?:immer noch|noch immer)|nur die automatische/iu,
      said: '{Sie|du} noch keine Antwort {haben|hast}',
    },
    { tells: /(?<!\p{L})chaos|chaotisch/iu, said: 'es so drunter und drüber ging' },
  ]),
]
