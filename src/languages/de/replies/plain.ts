import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `starte startet klick klicke klickt öffne öffnet geh gehe versuch versuche versucht probier probiere probiert nimm nehmt lösch lösche löscht
    leere leert aktualisiere aktualisiert installiere installiert deinstalliere lade ladet drück drücke drückt halte haltet wähle wähl wählt
    stell stelle stellt schalte schaltet zieh ziehe zieht steck stecke steckt trenn trenne trennt verbinde verbindet setze setzt ändere ändert
    nutze nutzt verwende verwendet benutze benutzt folge prüfe prüft überprüfe warte wartet bring bringe bringt tausche tauscht
    deaktiviere aktiviere entferne bestelle storniere buche behalte behaltet scanne importiere exportiere lüfte reinige spüle tippe tippt tipp suche scrolle
    logge loggt spring fahr fahre steig steigt schau schaut sieh lies zeig zeige zeigt dreh drehe leg lege legt beantrage verlasst verlass ruf rufe bleib bleibt`,
  beforeImperatives:
    'bitte dann einfach und oder erst zuerst danach jetzt nun sonst alternativ solange inzwischen mal einmal anschließend zunächst kurz also ja nein hallo hi sorry dazu dafür',
  plain: `aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bereits besonders bin bis bist bitte bitten da dabei dadurch dafür dagegen daher damit danach dann daran darauf darüber darum das dass daß davon dazu dein deine deinem deinen deiner deines dem den denen denn der deren des deshalb dessen
    dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ein eine einem einen einer eines einfach einige einmal er erst es etwas euch euer eure eurem euren eurer für ganz gar gegen gerade gern gerne gut gute guten haben habe habt hast hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist
    ja jede jedem jeden jeder jedes jetzt kann kannst kein keine keinem keinen keiner können könnt könnte könnten könntest lassen leider machen macht man manche mehr mein meine mich mir mit möchte möchten möglich muss müssen müsst musst nach natürlich neben nein nicht nichts noch nun nur ob oder ohne sehr seid sein seine seit selbst sich sicher sie sind so sobald soll sollen sollte sollten sollst sondern sonst über um und uns unser unsere unserem unseren unserer unseres unter
    viel viele vielen vom von vor während wann war waren was weg weil weiter weitere weiteren welche welchen welcher welches wenn wer werde werden wie wieder will wir wird wirklich wo wollen worden wurde wurden würde würden zu zum zur zwar zwischen
    problem probleme problemen anliegen fall sache situation erfahrung erfahrungen unannehmlichkeit unannehmlichkeiten umstände unmut ärger frust enttäuschung beschwerde beschwerden anfrage anfragen rückmeldung feedback hinweis nachricht kommentar beitrag post kritik
    kunde kunden kundin nutzer team service support kundenservice mitarbeiter kollegen kollegin kollege abteilung unternehmen firma produkt produkte qualität
    hallo liebe lieber danke dank grüße gruß sorry entschuldigung entschuldigen leid tut herzlich
    hören lesen verstehen verständnis geduld passiert passieren gelöst lösen lösung beheben behoben klären geklärt helfen hilfe weiterhelfen gerne unterstützen
    klingt richtig richtige richtiger richtigen ort stelle platz schildern erzählen magst mögt mögen anschreiben einzelfälle einzelfall konto prüfen schauen kümmern weitergeleitet weitergegeben melden meldung informieren informationen info infos details update updates
    bald kürze schnellstmöglich zeitnah umgehend derzeit aktuell momentan moment zeit tag tage heute woche
    senden schicken schreiben direkt privat direktnachricht nachrichten mail telefon kontakt kontaktieren
    wichtig ernst bestes verbessern erwartungen standard anspruch hoch gewohnt technische technischen fehler störung störungen frage fragen antwort antworten
    geehrte geehrter damen herren herr frau lol haha okay teilen geben kommen kommt bekannt genau mal`,
  hopes: 'hoffen hoffe hofft hoffentlich sobald bis damit bald demnächst wünschen',
  you: 'du dich dir euch Sie Ihnen',
  we: 'wir ich',
  musing: `komisch lustig niemand keiner jemand manche mancher manch stell wow naja na tja ach oh klingt vielleicht interessant sicher typisch
    offenbar anscheinend offensichtlich seltsam merkwürdig erstaunlich wer wieder immer schon wenn gut`,
  since: 'seit von zwischen vor ab nach',
  past: 'war waren wurde wurden hatte hatten worden gewesen ging gingen kam kamen fiel brach stand',
  towards: 'an auf unter in im von vom per aus bei beim zu zur zum über am',
  units: {
    minute: 'minute minuten min',
    hour: 'stunde stunden std h',
    day: 'tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
    week: 'woche wochen',
  },
  numbers: {
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    halbe: 0.5,
    halben: 0.5,
    paar: 3,
    wenigen: 3,
  },
  calendar: {
    today: 'heute',
    tomorrow: 'morgen',
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend'],
    before: 'vormittag früh',
    after: 'nachmittag abend nachmittags abends',
    oClock: 'uhr',
  },
}
