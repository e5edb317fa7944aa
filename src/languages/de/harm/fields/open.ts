import type { Harm } from '../../../harm.js'

/** Was offen liegt, wer hineinkommt, wer richten soll, und wie viele es trifft. */
export const open: readonly Harm[] = [
  {
    is: 'exposed',
    phrases: `
      <alle> ~ ~ ~ <geheim> ~ ~ <sehen>, <geheim> ~ ~ ~ für ~ <alle> ~ sichtbar|einsehbar|lesbar|offen|abrufbar|zugänglich, auch ohne ~ login|anmeldung|konto|passwort|account, ohne ~ login|anmeldung|passwort ~ ~ <sehen>, ohne anmeldung|login|passwort ~ erreichbar|einsehbar|abrufbar|offen|sichtbar, im inkognito*, inkognito fenster, ausgeloggt ~ ~ trotzdem|immer|noch,
      sehe|sieht|sehen|bekam|bekomme|bekommen|kriege|erhielt|erhalte|erhalten|öffne ~ ~ <fremd> ~ <geheim>, <fremd> ~ ~ <geheim> ~ ~ in|im|an|auf|bei|unter ~ <mein> ~ konto|postfach|app|portal|profil|brief|umschlag|paket, <geheim> ~ von ~ <fremd> ~ , <geheim> ~ von ~ ~ hundert|hunderten|dutzenden|anderen|fremden|nachbarn|allen, <geheim> ~ einer|eines|eine|ein fremden|anderen|anderer|wildfremden, brief|briefe|post|rechnung|mahnung ~ ~ an|für ~ ~ anderen|fremden|nachbarn|vormieter,
      als ~ jemand anders|anderes eingeloggt|angemeldet, im konto|account|profil ~ von? ~ fremden|anderen|jemand|anderer, lande|landet|gelandet|bin ~ im ~ konto|account|profil ~ ~ fremden|anderen|anderer, nimmt jede|jedes|jeden ~ id|passwort|pin|nummer, jedes passwort|pin geht|funktioniert, nummer ~ in der ~ url|adresse|adresszeile ändern|ändert|erhöhen, in der url, sicherheitslücke*, sicherheitsloch, schwachstelle*, sql injection, zugangsdaten ~ im|in|öffentlich|offen, passwörter ~ im|in|öffentlich|offen|klartext, offener bucket|server|ordner|port|datenbank, öffentlicher ordner|link|kalender|bucket,
      an ~ ganze|gesamte|alle|sämtliche ~ ~ verteiler|klasse|belegschaft|liste|gruppe|eltern|kunden|empfänger, an alle ~ verschickt|gemailt|geschickt|weitergeleitet, offenem verteiler, offener verteiler, im cc, in cc, statt bcc, statt in bcc, alle adressen sichtbar, an ~ falsche|falschen|falscher ~ adresse|empfänger|person|patient|patienten|kunden|nummer, an ~ nachbarn|chef|arbeitgeber|ex|vermieter ~ geschickt|geschrieben|weitergegeben|verraten|erzählt, im müll|papiercontainer|altpapier|container ~ ~ <geheim>, <geheim> ~ ~ im müll|papiercontainer|altpapier|container, laut vorgelesen, vor allen ~ vorgelesen|gesagt|genannt,
      weitergegeben an, weiterverkauft, verkauft ~ ~ <geheim>, geleakt, geleaked, datenleck*, datenpanne*, datenschutzverstoß, datenschutzverletzung, datenschutzvorfall, abgegriffen, abgeflossen, im darknet, ransomware, erpressungstrojaner, hacker ~ ~ haben|hat|zugriff|kopiert, gehackt ~ ~ <geheim>, <geheim> ~ ~ gehackt|gestohlen|geklaut|abgegriffen|veröffentlicht|kopiert|verkauft|im netz, filmt|filmen|gefilmt|aufgenommen|aufgezeichnet|abgehört|mitgehört ~ ~ ohne, kamera ~ ~ zeigt|zeigte|überträgt ~ ~ fremde|fremdes|andere|nachbarn, fremdes|fremde wohnzimmer|haus|kinderzimmer|kamera|schlafzimmer|bilder, schlüssel|karte|code|app ~ ~ öffnet ~ ~ fremde|jede|andere|alle|nachbarn, jeder schlüssel|chip|code|karte ~ öffnet|passt
    `,
  },
  {
    is: 'exposed',
    // "Wenn ich die Nummer ändere, sehe ich": das ist keine Annahme.
    negated: 'keep',
    phrases: `
      <geheim> vom|des|eines|einer|der|von nächsten|anderen|anderer|fremden|fremder|wildfremden <leute>, <geheim> <fremd> <leute>, nummer|rechnungsnummer|id|zahl|ziffer ~ ~ ~ adresszeile|url|link|adresse ~ ~ ~ erhöhe|ändere|hochzähle|tausche, ändere|erhöhe|tausche ~ ~ nummer|rechnungsnummer|id|zahl|ziffer ~ ~ ~ adresszeile|url|link
    `,
  },
  {
    part: 'private',
    negated: 'keep',
    phrases: `
      <geheim>, geburtsdatum, geburtsdaten, sozialversicherungsnummer, steuernummer, steuer id, steuerbescheid, iban, kontonummer, kontonummern, kartennummer, bankdaten, bankverbindung, kontoauszüge, gehaltsabrechnung, gehaltsabrechnungen, gehälter, lohnzettel, patientenakte, patientenakten, krankenakte, arztbrief, arztbriefe, laborwerte, blutwerte, diagnose, diagnosen, röntgenbilder, krankschreibung, krankschreibungen, attest, zeugnis, zeugnisse, noten, führungszeugnis, bewerbung, bewerbungen, lebenslauf, lebensläufe, mietvertrag, verträge, vertragsdaten, versicherungsunterlagen, reisedaten, bordkarte, lieferadresse, privatadresse, privatadressen, wohnadresse, telefonnummer, handynummer, handynummern, chatverlauf, chatverläufe, private nachrichten, sprachnachrichten, anrufliste, kameraaufnahmen, videoaufnahmen, überwachungsvideo, standort, standorte, bewegungsdaten, suchverlauf, familienfotos, kinderfotos, kinderbilder, fotos der kinder, bilder der kinder, babyfotos, nacktfotos, mitgliederliste, kundenliste, patientenliste, klassenliste, mit namen, mit diagnose, mit adresse, namentlich
    `,
  },
  {
    part: 'seen',
    phrases: `
      für jeden sichtbar|einsehbar|abrufbar|lesbar|offen, für alle sichtbar|einsehbar|abrufbar|lesbar|offen, kann jeder, kann jede, können alle, kann man ohne, jeder kann, alle können, öffentlich, bei google, indexiert, ohne login, ohne anmeldung, ohne passwort, ohne konto, auch ohne, inkognito, ausgeloggt, gleicher link, selber link, einfach scrollen, weiterscrollen, hochzählen, nummer ändern, veröffentlicht, ausgehängt, aushang, am schwarzen brett, auf eurer seite, auf telegram, im forum, ungeschwärzt, unverschlüsselt, im altpapier, im müll, auf der straße, im hausflur, an alle verschickt, an alle geschickt, an den ganzen, im verteiler, im cc
    `,
  },
  {
    is: 'fraud',
    phrases: `
      <gauner> ~ ~ ~ mit|von|auf|in|über ~ <mein> ~ ~ bestellt|gekauft|abgehoben|überwiesen|gebucht|bezahlt|eingekauft|abgebucht, <gauner> ~ ~ zugriff|zugang ~ ~ <mein>, <gauner> ~ ~ gibt|geben|gab|gaben sich ~ als, gibt|geben|gab|gaben sich ~ ~ als ~ ~ mitarbeiter|bank|techniker|support|kundendienst|fahrer|polizei ~ aus, fake shop, fakeshop, gefälschte|gefälschter|gefälschtes|falsche|falscher ~ seite|website|shop|app|profil|rechnung|mail|sms|mitarbeiter|anzeige|werbung|nummer ~ ~ euren|eurem|eurer|eure|ihrem|ihren, phishing*, betrugsmasche, enkeltrick, schockanruf, in meinem|meinen|unserem|ihrem|seinem namen ~ ~ vertrag|konto|kredit|bestellt|abgeschlossen|eröffnet|verschickt|angerufen,
      vertrag|verträge|kredit|konto|abo ~ ~ ~ ~ nie|nicht ~ abgeschlossen|unterschrieben|eröffnet|beantragt|bestellt, nie ~ ~ vertrag|unterschrift|bestellung ~ , unterschrift ~ gefälscht, gefälschte unterschrift, untergeschoben*, untergejubelt, mutter|oma|vater|opa|großmutter|rentner|rentnerin ~ ~ ~ abgezockt|betrogen|geprellt|ausgeraubt, abbuchungen|buchungen|zahlungen|käufe|bestellungen|fahrten|abhebungen ~ ~ ~ nicht von mir|uns, abbuchungen|buchungen|zahlungen|käufe|bestellungen|fahrten|abhebungen ~ ~ die ich ~ nie|nicht, abbuchungen|buchungen|zahlungen|käufe|abhebungen aus|in|von ~ ~ ausland|russland|china|brasilien|nigeria, unberechtigte abbuchung|abbuchungen|lastschrift, unbekannte abbuchung|abbuchungen|lastschrift|geräte|bestellung, fremde abbuchung|abbuchungen|bestellung|bestellungen|lastschrift, konto ~ ~ übernommen|gekapert|leergeräumt|geplündert|abgeräumt, karte ~ ~ geklont|kopiert|ausgelesen|missbraucht, identitätsdiebstahl, identität ~ gestohlen|geklaut
    `,
  },
  {
    part: 'culprit',
    negated: 'keep',
    phrases: `
      hab ich nicht ~ gemacht|bestellt|gebucht|gekauft, habe ich nie ~ gemacht|bestellt|gebucht|gekauft, ich war zu hause, ich habe geschlafen, ich schlief, ich war nie, noch nie dort, betrüger, hacker, dieb, diebe, unbekannte, unbekannter, ein fremder, wildfremder, jemand fremdes, irgendjemand, irgendwer
    `,
  },
  {
    part: 'other',
    negated: 'keep',
    phrases: `
      <fremd> <leute>, vom nächsten|anderen|fremden <leute>, des nächsten|anderen|fremden <leute>, nächsten <leute>, nächster <leute>, einer anderen <leute>, <leute> die ich nicht kenne, den ich nicht kenne, die ich nicht kenne,
      fremde kunden|kundin|patienten|leute|namen|familie, fremder kunden|patienten|leute|menschen|familien, anderer kunden|patienten|leute|mieter|mitglieder|eltern|menschen, andere kunden|patienten|leute|mieter|mitglieder|eltern, anderen kunden|patienten|leuten|mietern, eines anderen, einer anderen, von jemand anderem, jemand anders, einer fremden, eines fremden, wildfremder, wildfremde, wildfremden, von nachbarn, des nachbarn, meines nachbarn, nicht meine, nicht meiner, nicht unsere, zweihundert anderen, hunderte andere, dutzende andere
    `,
  },
  {
    is: 'in-court',
    phrases: `
      klage ~ ~ eingereicht|erhoben|vorbereitet|raus|läuft|folgt, klage|klagen eingereicht, reiche|reichen ~ ~ klage ~ ein, aktenzeichen, rechtsstreit, prozess ~ gegen|vor, vor|beim amtsgericht|landgericht|arbeitsgericht|sozialgericht|verwaltungsgericht|gericht, sehen uns ~ ~ gericht, landet|landen|geht ~ ~ vor gericht, mein|meine|unser|unsere|meinem|meiner|unserem|unserer anwalt|anwältin|rechtsanwalt|rechtsanwältin|kanzlei|rechtsbeistand|rechtsschutz|rechtsschutzversicherung|gewerkschaft|betriebsrat, anwalt|anwältin|rechtsanwalt|kanzlei ~ ~ eingeschaltet|beauftragt|informiert|übernimmt|prüft|meldet|schreibt, schalte|schalten ~ ~ anwalt|verbraucherzentrale|polizei|bafin|ombudsmann|datenschutz|presse ~ ein, anzeige ~ ~ ist|wurde|wird|habe|haben ~ erstattet|gestellt|raus, erstatte|erstatten ~ anzeige, zur anzeige, strafantrag, polizei ~ ~ eingeschaltet|verständigt|ermittelt|aufgenommen, staatsanwaltschaft, 
      beschwerde ~ ~ bei|beim|an ~ ~ bafin|aufsicht|behörde|ombudsmann|schlichtungsstelle|datenschutz|bundesnetzagentur|landesdatenschutz|verbraucherzentrale|eisenbahnbundesamt|ärztekammer|jugendamt|gesundheitsamt|heimaufsicht|luftfahrtbundesamt, gemeldet ~ ~ bei|beim|an ~ ~ bafin|aufsicht|behörde|datenschutz|bundesnetzagentur|verbraucherzentrale|gesundheitsamt|heimaufsicht|jugendamt|polizei|gewerbeaufsicht, gesundheitsamt, heimaufsicht, gewerbeaufsicht, ordnungsamt, lebensmittelkontrolle, lebensmittelüberwachung, veterinäramt, mieterverein, mieterschutzbund, mieterbund, schiedsstelle, ombudsfrau, musterklage, musterfeststellungsklage, sammelklage*, abmahnung, unterlassung*, einstweilige, schadensersatz*, schadenersatz*, schmerzensgeld, fristsetzung, letzte frist ~ ~ anwalt|klage, dsgvo ~ auskunft|beschwerde|verstoß|anfrage, auskunft nach dsgvo, artikel 15, art 15, datenschutzbeauftragte*, landesbeauftragte*, aufsichtsbehörde*, wettbewerbszentrale, bundeskartellamt, kartellamt, mahnbescheid, vollstreckungsbescheid, titel ~ erwirkt, rechtliche schritte, juristisch, gerichtlich
    `,
  },
  {
    part: 'crowd',
    negated: 'keep',
    phrases: `
      ganz <ort>, im ganzen ort|dorf|haus|block|viertel|aufgang|wohnblock|stadtteil|tal|landkreis|betrieb|bundesland|land, in der ganzen stadt|straße|siedlung|gemeinde|schule|firma|region, der ganze ort|aufgang|block|bezirk, die ganze stadt|straße|siedlung|schule|klasse|firma|belegschaft|gemeinde|region|kita|gruppe, das ganze dorf|haus|viertel|altenheim|pflegeheim, ganze straßenzüge, halb <ort>, die halbe stadt|klasse|firma|straße, das halbe dorf|viertel, niemand in der|im ~ stadt|straße|ort|dorf|haus|firma|schule, keiner in der|im ~ stadt|straße|ort|dorf|haus|firma|schule, 
      alle ~ bewohner|mieter|eltern|kunden|patienten|fahrgäste|mitarbeiter|schüler|kinder|nutzer|spieler|mitglieder|haushalte|familien|nachbarn|kollegen|filialen|praxen|apotheken|schulen, bei ~ allen ~ nachbarn|kunden|kollegen|eltern|nutzern, <zahl> familien|haushalte|schulen|dörfer|orte|praxen|filialen|kollegen|nachbarn|eltern|kinder|hunde|patienten|kunden|mieter|kitas, # familien|haushalte|leute|kunden|mieter|patienten|spieler|nutzer|mitarbeiter|kinder|schüler|eltern|fahrgäste|bewohner|mitglieder|personen|wohnungen|betriebe, mehrere eltern|nachbarn|kunden|kollegen|familien|praxen|patienten|mieter, viele andere|eltern|nachbarn|mieter|patienten|betroffene, hunderte, tausende, zehntausende, millionen, dutzende, altenheim, pflegeheim, seniorenheim, kinderheim, ganze station, unsere bewohner|mieter|patienten|schüler|mitglieder|mitarbeiter, wir alle, uns allen, jedem von uns, andere eltern|mieter|kunden|patienten|nutzer ~ ~ auch|berichten|erzählen|sagen|haben, in der elterngruppe, in der hausgruppe, elterngruppe, ganzes forum, im ganzen forum, überall im netz, deutschlandweit, österreichweit, schweizweit, bundesweit, landesweit, weltweit, europaweit, stadtweit, in allen filialen
    `,
  },
  {
    part: 'trouble',
    phrases: `
      kein wasser, kein strom, kein gas, keine heizung, kein internet, kein netz, kein telefon, kein bus, keine züge, ohne wasser, ohne strom, ohne heizung, ohne netz, ohne internet, ohne lohn, ohne gehalt, ohne medikamente, krank, erkrankt, alle krank, vergiftet, durchfall, gleiche werte, gleiche symptome, gleiches problem, gleicher fehler, dasselbe problem, auch betroffen, betroffen, abgesperrt, geschlossen, nicht bezahlt, doppelt abgebucht, zu viel abgebucht, betrogen, abgezockt, geprellt, ausgesperrt, gestrandet, evakuiert, eingeschlossen, zurückgelassen, verseucht, verunreinigt, nicht trinkbar, abkochen, braunes wasser, kann keiner, können nicht, kann niemand, nicht bezahlen, nicht einloggen, nicht erreichbar, nicht telefonieren, fällt aus, ausgefallen, standardwerte, auf standard zurück, zurückgesetzt, falsche werte, datenleck, daten weg, alles weg, kalt, im dunkeln, dunkel
    `,
  },
]
