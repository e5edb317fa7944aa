import type { RolesOf } from '../../reply-words.js'

export const courtesy: RolesOf<'courtesy'> = {
  sorry: {
    phrases: `tut|tuts uns|mir ~ ~ leid, leid, sorry, entschuldig*, entschuldigung, verzeihung, verzeih*, pardon, bedauer*, bitten ~ ~ um nachsicht|verzeihung|entschuldigung, ärgerlich, o je, oje`,
    not: 'leider, keine entschuldigung nötig, kein grund, schadenersatz, entschuldigen sich',
  },
  thanks: {
    phrases: 'danke, dank, dankeschön, bedanken, merci, dankbar, danken',
    not: 'gott sei dank, nein danke, dank eines|einer|der|des|unserer',
  },
  glad: {
    phrases: `freut uns|mich|das, freuen ~ ~ uns ~ sehr, freuen wir, freue mich, wie schön, schön|toll|super|prima|klasse zu hören|lesen|sehen, schön|toll|super|prima|klasse dass, freut ~ riesig|sehr, das lob, dein|ihr|euer lob, lob, nette|netten|lieben|liebe|schönen|schöne|freundlichen|tollen worte|rückmeldung|zeilen|feedback|kommentar|bewertung|nachricht|gruß|grüße, macht|machst|machen|versüßt ~ ~ tag, hören ~ gern|gerne, lesen ~ gern|gerne, sehr gern, sehr gerne, gern geschehen, gerne geschehen, sehr|so|wirklich|total lieb|nett|freundlich, kompliment, komplimente, viel spaß, viel freude, weiterempfehl*, empfehlung, treue, glückwunsch zu*, willkommen bei, bis zum nächsten, das ganze team freut, geben ~ ~ weiter ~ lob, wir freuen uns`,
    not: 'freuen uns ~ ~ nachricht, freuen uns über ~ dm|pn|direktnachricht|feedback, freuen uns ~ wenn, freut uns nicht, würden uns freuen, freuen wir uns wenn, freuen uns auf ~ rückmeldung|nachricht|antwort, willkommen im club',
  },
  hollow: {
    phrases: `<dein> feedback|meinung|anregung|anregungen|hinweis|hinweise|rückmeldung|zufriedenheit|anliegen|vertrauen|geduld|verständnis|kritik|unmut|ärger|frust|beschwerde|enttäuschung|nachricht|anfrage|beitrag|kommentar, ist|sind uns wichtig, liegt|liegen uns ~ am herzen, am herzen, wichtig, zufriedenheit, höchste|oberste|oberster|höchster priorität|stelle, nehmen ~ ~ ernst, ernst nehmen, nehmen ~ ~ sehr ernst, bemühen uns, bemüht, bemühen, bestrebt, geben unser bestes, tun|tut unser|alles, arbeiten ~ ~ hochdruck|ständig|stetig|laufend|kontinuierlich|hart, ständig, stetig, kontinuierlich, service|dienst|dienste|leistungen|produkte|qualität|angebot zu verbessern, uns ~ ~ verbessern, weiter verbessern, zu verbessern,
      unannehmlichkeit, unannehmlichkeiten, umstände, verständnis, nachsicht, geduld, geduldig, gedulden, unmut|ärger|frust|enttäuschung verstehen, verstehen ~ <dein> ~ unmut|ärger|frust|enttäuschung|sorge|anliegen, verstehen dass ~ ~ ärgerlich|frustrierend, können ~ nachvollziehen|verstehen, nachvollziehen, nachvollziehbar, verständlich, kenntnis, zur kenntnis, notiert, aufgenommen, zu herzen, nehmen ~ ~ zum|als anlass, anspruch, ansprüche, hohen standards, höchste qualität, entspricht nicht unserem|unseren, nicht die|das erfahrung|erlebnis|service|qualität, hohes|erhöhtes|hohen|hohe|erhöhte aufkommen|anrufaufkommen|anfrageaufkommen|anfragevolumen|nachfrage|anfragen, *aufkommen, vielzahl, überlastet, bestmöglich*, bestens, kundenzufriedenheit, kundennähe, kundenorientiert*, leidenschaft, mission, reise, schönen|angenehmen tag|abend|woche|wochenende, alles gute, betrüblich, schade, enttäuscht, hoffen ~ ~ bald ~ wieder|begrüßen, bleib|bleibt|bleiben sie? dran, können ~ versichern, versichern ihnen|dir|euch, besserung, lernen ~ daraus, aus fehlern, daraus ~ lernen, teilen <dein> erfahrung|erfahrungen|gedanken|eindrücke, fürs teilen, bestens|gut geschult, geschult, zum wohle, betriebsbedingt*, technischen|technische gründen|gründe|schwierigkeiten|problemen, unvorhergesehen*, unvorhersehbar*, passieren fehler, kann ~ passieren, kann ~ vorkommen, feedback, anregung, anregungen, hinweis, ihr interesse, melden hast|haben`,
    not: 'wichtig ist, wichtiger hinweis, ein hinweis, der hinweis, reise ist|war|am, wichtig bitte, nette|nettes|liebes|tolles feedback',
  },
  courtesy: {
    phrases: `hallo, hi, hey, moin, servus, guten tag|morgen|abend, grüß gott, liebe, lieber, liebes, sehr geehrte|geehrter, viele|liebe|beste|herzliche|freundliche|freundlichen|schöne grüße|grüßen, mit freundlichen grüßen, mfg, lg, vg, gruß, <dein> ~ team, das ~ team, <dein> ~ kundenservice, <dein> kundenservice, werte|werter kunde|kundin|kunden, sonnige grüße, hallöchen`,
    not: '',
  },
}
