import { type Happening, of } from './happening.js'

/** What they cannot use, reach or get at; behind the tables of what is graver. */
export const germanWorking: readonly Happening[] = [
  ...of('account', [
    {
      tells:
        /(?:mein|unser)\p{L}* (?:konto|account|kundenkonto|zugang)(?!\p{L})[^.!?]{0,30}(?:gesperrt|eingefroren|deaktiviert|geschlossen)(?!\p{L})/iu,
      said: '{Sie|du} nicht an {Ihr|dein} Konto {kommen|kommst}',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:neues|altes|kaputtes|verlorenes) handy(?!\p{L})[^.!?]{0,60}(?:tan|code|authenticator|2fa|freigabe)|(?:pushtan|authenticator|2fa|zwei-faktor\p{L}*|wiederherstellungscodes?|backup-codes?)(?!\p{L})[^.!?]{0,50}(?:weg|verloren|brief|nicht|kein\p{L}*|alten? handy)/iu,
      said: '{Sie|du} nicht {hineinkommen|hineinkommst}',
      step: 'wie {Sie|du} wieder {hineinkommen|hineinkommst}',
    },
    {
      tells:
        /(?<!\p{L})komm(?:e|en)? (?:\S+ ){0,4}?nicht (?:mehr )?(?:\S+ )?(?:rein|hinein|in (?:mein|unser|das|den|ins)\p{L}*|ins \p{L}+|an (?:mein|unser)\p{L}* (?:konto|daten|mails))(?!\p{L})|(?:kein passwort|passwort (?:wird|ist) (?:nicht|falsch))/iu,
      said: '{Sie|du} nicht {hineinkommen|hineinkommst}',
      step: 'was da im Weg steht',
    },
    {
      tells:
        /(?<!\p{L})(?:es )?kommt keine (?:mail|sms|nachricht)(?!\p{L})|(?:reset|bestätigungs|aktivierungs)-?(?:mail|link|code)(?!\p{L})[^.!?]{0,20}(?:nicht|nie|alte)/iu,
      said: 'die Mail mit dem Link nicht ankommt',
      step: 'woran das hängt',
    },
    {
      tells:
        /(?<!\p{L})(?:kundenkonto|konto|app|system)(?!\p{L})[^.!?]{0,15}kennt (?:mein|unser|die|den)\p{L}*[^.!?]{0,25}nicht|(?:kundennummer|konto|bestellung|buchung)(?!\p{L})[^.!?]{0,20}(?:existiert|gibt es|gefunden)(?!\p{L})[^.!?]{0,15}nicht/iu,
      said: 'da etwas nicht gefunden wird',
      step: 'was da schiefgelaufen ist',
    },
    {
      tells:
        /(?<!\p{L})(?:konto|account|profil)(?!\p{L})[^.!?]{0,15}(?:nicht|lässt sich nicht) (?:\p{L}+ )?löschen/iu,
      said: 'sich {Ihr|dein} Konto nicht löschen lässt',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})fehlen (?:mir |uns )?(?:\S+ ){0,2}?(meilen|punkte)(?!\p{L})|(?<!\p{L})(meilen|punkte)(?!\p{L})[^.!?]{0,40}(?:fehlen|weg|verschwunden|null|nicht (?:gutgeschrieben|da|angekommen)|nie)(?!\p{L})/iu,
      said: '[Ihr] $1 fehlen',
      step: 'wo sie geblieben sind',
    },
    {
      tells:
        /(?<!\p{L})(?:auf|unter|an) (?:den|meinen|die|meine|dem|meinem) alten (namen|adresse)(?!\p{L})|(?:meinen )?(?:namen|nachnamen) (?:\p{L}+ )?ändern|namensänderung/iu,
      said: '{Ihr|dein} Name immer noch nicht geändert ist',
      step: 'woran das hängt',
    },
    {
      tells:
        /(?<!\p{L})meldet mich (?:\S+ ){0,5}?ab(?!\p{L})|wirft mich (?:\S+ ){0,5}?raus(?!\p{L})|(?:ständig|dauernd|immer wieder) (?:ausgeloggt|abgemeldet)/iu,
      said: '{Sie|du} ständig abgemeldet {werden|wirst}',
      step: 'woran das liegt',
    },
  ]),
  ...of('outage', [
    {
      tells:
        /(?:kann|können)(?!\p{L})[^.!?]{0,40}(?:niemand|nicht|keiner)(?!\p{L})[^.!?]{0,12}telefonieren/iu,
      said: '{Sie|du} nicht telefonieren {können|kannst}',
      step: 'wann das wieder geht',
    },
    {
      tells:
        /(?:datenbank|postgres\p{L}*|mysql|mariadb)(?!\p{L})[^.!?]{0,40}(?:nur lesbar|down|weg|nicht erreichbar|langsam|schlägt fehl|hängt)/iu,
      said: '{Ihre|deine} Datenbank nicht geht, wie sie soll',
      step: 'woran das liegt',
    },
    {
      tells: /zertifikat(?!\p{L})[^.!?]{0,50}(?:falsch\p{L}*|abgelaufen|ungültig|andere)|browserwarnung/iu,
      said: '{Ihre|deine} Besucher eine Warnung sehen',
      step: 'was mit dem Zertifikat ist',
    },
    {
      tells:
        /(?:bildschirme?|anzeigen?|automaten?|terminals?)(?!\p{L})[^.!?]{0,60}(?:schwarz|tot|aus|außer betrieb|defekt)(?!\p{L})/iu,
      said: 'da nichts geht',
      step: 'was los ist',
    },
    {
      tells:
        /(?<!\p{L})(?:mein|unser|kunden)\p{L}* (?:\p{L}+ )?(server|vserver|vps|shop|seite|website|homepage|seiten|shops|buchungsseite|blog)(?!\p{L})[^.!?]{0,45}(?:down|offline|weg|tot|nicht (?:mehr )?(?:\p{L}+ )?(?:erreichbar|zu erreichen)|unerreichbar|lädt nicht|laden nicht)(?!\p{L})|^(server|website|shop) (?:nicht erreichbar|offline|down)/iu,
      said: '[Ihr] $1 nicht erreichbar [ist]',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:\p{L}*mails?|mailausfall|mailserver|postfach|postfächer|imap|smtp)(?!\p{L})[^.!?]{0,40}(?:hängen|hängt|fest|nicht (?:raus|an|zugestellt|verschickt|gesendet)|kommen nicht|gehen nicht|ausfall|tot|warteschlange)|(?<!\p{L})mailausfall|keine mails? (?:raus|mehr|kommen|gehen)/iu,
      said: '{Ihre|deine} Mails nicht durchkommen',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:nichts (?:lädt|geht mehr|funktioniert|geht)|(?:lädt|geht|funktioniert)(?!\p{L})[^.!?]{0,25}nichts(?: mehr)?|(?:bleibt|ist|nur) (?:\p{L}+ )?(?:weiß|leer|eine weiße seite|eine leere seite)|seite (?:bleibt )?weiß)(?!\p{L})/iu,
      said: 'bei {Ihnen|dir} nichts lädt',
      step: 'woran das liegt',
      asks: true,
    },
    {
      tells:
        /(?<!\p{L})(?:kein|ohne) (internet|netz|empfang|strom|warmwasser|festnetz|dsl)(?!\p{L})(?! (?:mehr )?(?:problem|nötig))/iu,
      said: '{Sie|du} ohne $1 {sind|bist}',
      step: 'wann es wiederkommt',
    },
    {
      tells:
        /(?<!\p{L})(?:internet|dsl|verbindung|wlan|leitung|abbrüche)(?!\p{L})[^.!?]{0,35}(?:bricht|fällt|ständig|abbrüche|weg)|(?<!\p{L})(?:bricht|fällt)(?!\p{L})[^.!?]{0,25}(?:internet|dsl|verbindung|wlan|leitung)|ständig abbrüche/iu,
      said: 'die Verbindung immer wieder abbricht',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:anschluss|festnetz\p{L}*|leitung|internet|telefon)(?!\p{L})[^.!?]{0,45}(?:tot|down|weg|gestört|ausgefallen|gezickt)(?!\p{L})/iu,
      said: '{Ihr|dein} Anschluss nicht geht',
      step: 'wann er wieder geht',
    },
    {
      tells:
        /(?<!\p{L})karte (?:wird|wurde|ist) (?:\p{L}+ )?(?:abgelehnt|nicht angenommen)|zahlung(?:en)?(?!\p{L})[^.!?]{0,20}(?:abgelehnt|nicht möglich|fehlgeschlagen|schlägt fehl)/iu,
      said: '{Sie|du} gerade nicht zahlen {können|kannst}',
      step: 'woran das liegt',
    },
  ]),
  ...of('bug', [
    {
      tells: /(?<!\p{L})aufgaben(?!\p{L})[^.!?]{0,50}(?:einen|zwei) tage? zu (?:spät|früh)(?!\p{L})/iu,
      said: '{Ihre|deine} Aufgaben nicht am richtigen Tag kommen',
      step: 'woran das liegt',
    },
    {
      tells:
        /kann (?:ich )?(?:nichts|kein\p{L}*|nicht)(?!\p{L})[^.!?]{0,20}(?:überweisen|bezahlen|buchen|bestellen|speichern|hochladen|öffnen|stornieren)(?!\p{L})/iu,
      said: '{Sie|du} da nicht {weiterkommen|weiterkommst}',
      step: 'was da im Weg steht',
    },
    {
      tells:
        /synchronisiert(?!\p{L})[^.!?]{0,40}(?:nicht|nichts)|(?:synchronisierung|sync)(?!\p{L})[^.!?]{0,25}(?:hängt|nicht|geht|kaputt|steht)/iu,
      said: 'die Synchronisierung nicht geht',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?:cronjobs?)(?!\p{L})[^.!?]{0,40}(?:doppelt|zweimal)|(?:laufen|läuft)(?!\p{L})[^.!?]{0,25}cronjobs?(?!\p{L})[^.!?]{0,10}(?:doppelt|zweimal)/iu,
      said: '{Ihre|deine} Cronjobs doppelt laufen',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:face ?id|touch ?id|fingerabdruck)(?!\p{L})[^.!?]{0,15}(?:nicht|nimmer)|geht (?:face|touch) ?id/iu,
      said: 'die Anmeldung damit nicht mehr geht',
      step: 'was sich da geändert hat',
    },
    {
      tells: /(?<!\p{L})(?:voice ?over|talkback|screenreader|vorleseprogramm|nvda|jaws)(?!\p{L})/iu,
      said: 'es mit dem Vorleseprogramm nicht zu bedienen ist',
      step: 'wie sich das beheben lässt',
    },
    {
      tells: /(?<!\p{L})(?:keine|weder|ohne) (?:untertitel|gebärdensprache)(?!\p{L})/iu,
      said: 'Untertitel fehlen',
      step: 'wie sich das ändern lässt',
    },
    {
      tells: /(?<!\p{L})(?:stürzt|abstürze|absturz)(?!\p{L})[^.!?]{0,30}(?:ab|beim|nach|jedes)/iu,
      said: 'die App immer wieder abstürzt',
      step: 'woran das liegt',
      not: /server|panel|seite|auto|kurs/iu,
    },
    {
      tells:
        /(?<!\p{L})(?:app|seite|website|portal|panel)(?!\p{L})[^.!?]{0,20}(?:lädt|öffnet|startet|geht|reagiert)(?!\p{L})[^.!?]{0,15}nicht|(?:dreht|lädt),? und (?:dreht|lädt)/iu,
      said: 'da nichts lädt',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:check-?in|bezahlen|kasse|zahlung)(?!\p{L})[^.!?]{0,40}(?:geht|funktioniert|klappt|lädt|fehler|weder)/iu,
      said: '{Sie|du} da nicht {weiterkommen|weiterkommst}',
      step: 'woran das liegt',
      not: /problemlos|reibungslos|gut|super|wie/iu,
    },
    {
      tells:
        /(?<!\p{L})(?:verdoppelt|doppelt (?:da|angezeigt|drin|vorhanden)|(?:alles|aufgaben|termine|kontakte|dateien|mails) (?:\p{L}+ )?(?:ist|sind) (?:\p{L}+ )?doppelt)(?!\p{L})|ist doppelt da/iu,
      said: 'alles doppelt da ist',
      step: 'wie es dazu kam',
      not: /abgebucht|euro|preis|rechnung/iu,
    },
    {
      tells:
        /(?<!\p{L})(?:cronjobs?|backups?|jobs|erinnerungen)(?!\p{L})[^.!?]{0,40}(?:doppelt|zweimal)|(?:laufen|läuft)(?!\p{L})[^.!?]{0,25}(?:cronjobs?|jobs)(?!\p{L})[^.!?]{0,10}(?:doppelt|zweimal)/iu,
      said: 'sie doppelt laufen',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:aufgaben|erinnerungen|termine|benachrichtigungen|widget|kalender)(?!\p{L})[^.!?]{0,50}(?:(?:einen|zwei) tage? zu spät|zu spät|von gestern|falsche[nrs]? (?:tag|datum|zeit)|kommen nicht)(?!\p{L})/iu,
      said: 'da nicht der richtige Tag steht',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:zeigt|meldet|steht|kommt|immer|nur)(?!\p{L})[^.!?]{0,25}(?:fehler(?:meldung)?|verbindungsfehler)(?!\p{L})/iu,
      said: 'immer wieder ein Fehler kommt',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:kann|lässt|können)(?!\p{L})[^.!?]{0,50}(?:app|seite|website|formular|portal)(?!\p{L})[^.!?]{0,40}nicht (?:\p{L}+ )?\p{L}+(?:en|n)(?!\p{L})/iu,
      said: '{Sie|du} da nicht {weiterkommen|weiterkommst}',
      step: 'was da im Weg steht',
    },
  ]),
]
