import type { Group, Lexicon, Meaning } from '../lexicon.js'
import { danger } from './danger/index.js'
import { dealings } from './dealings.js'
import { harm } from './harm/index.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { goneAgain, lessons, noStake, ownDoing } from './traps.js'
import { goods, notTurned, turned } from './turned/index.js'

// German, written by hand and in German: no list here is a translation. lexicon.ts explains the notation; points are on
// the scale of ../en/lexicon.ts, and signals that say the same have the same name there. What German asks for: the negation mostly
// stands behind its verb ("geht bei mir nicht"), verbs come apart ("fällt schon wieder aus"), and the word that counts
// is often the end of a compound ("Zugausfall", "Lieferverzögerung").

/** Chose the brand over a rival. */
const cameToUs: Meaning = { name: 'came-to-us', points: -2, kind: 'praise', comesToUs: true }

/** Things that fail. */
const failure: readonly Group[] = [
  {
    // The plainest complaint there is. The negation stands behind the verb, up to three words later.
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <läuft> <nicht>, <läuft> die|der|das|mein|meine <brand> ~ ~ <nicht>, <läuft> _ <nicht>, <läuft> _ _ <nicht>, <läuft> _ _ _ <nicht>, <läuft> ~ gar nichts,
      <läuft> nichts|nix, <läuft> ~ gar nix, <läuft> kaum, <läuft> nur sporadisch|manchmal|teilweise,
      nichts|nix mehr? <läuft>, <nicht> <mehr>? <läuft>, <nicht> <mehr>? <laufen>,
      lässt|lassen|ließ|ließen sich ~ <nicht>|nichts|kaum, lässt|lassen|ließ|ließen sich _ _ _ <nicht>,
      <nicht> <mehr>? <laufen> lässt|lassen, <nicht> <tun> lässt|lassen, außer betrieb, ohne funktion,
      funktionslos, funktionsunfähig, unbenutzbar, unbrauchbar,
      nicht benutzbar|nutzbar|brauchbar|funktionsfähig|bedienbar|spielbar|lesbar, unlesbar,
      reagiert|reagieren auf nichts, tut|tun sich nichts, tut sich ~ nichts, passiert ~ nichts,
      passiert nichts, weigert sich, hört|hören ~ auf zu, will|wollen ~ nicht starten|laden|öffnen|angehen,
      springt|springen ~ nicht an, geht|gehen ~ nicht an|auf|zu|raus|rein|durch, spinnt, spinnen, zickt,
      app|gerät|drucker|server|router|internet|software|handy|technik|klimaanlage|heizung|maschine streikt,
      nicht mehr ansprechbar, scheitert|scheitern, fehlgeschlagen, schlägt ~ fehl, schlagen ~ fehl,
      tut es nicht, tuts nicht, gehtnicht, zeigt ~ nichts an,
      wird|werden ~ nicht angezeigt|erkannt|geladen|geöffnet|gespeichert|übernommen|akzeptiert|angenommen|gefunden|übertragen|synchronisiert,
      nicht angezeigt|erkannt|geladen|geöffnet|gespeichert|übernommen|akzeptiert|angenommen|synchronisiert
    `,
  },
  {
    // The person cannot do what they came for.
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <kann> <nicht>|nichts, <kann> ~ <nicht>|nichts|niemanden <tun>, <kann> ~ <kein> _ <tun>,
      <kann> ~ ~ <nicht> ~ <tun>, <kann> man|ich|wir ~ <nicht>, <nicht> <tun> <kann>, <nicht> ~ <tun> <kann>,
      <nicht>|leider vorübergehend? möglich, unmöglich zu, <kein> möglichkeit, <nicht> in der lage,
      außerstande, schaff|schaffe|schafft|schaffen|schaffte es|das|sie ~ <nicht>,
      <bekommt> ~ <nicht> ~ hin|auf|rein|zum|gebacken, <bekommt> <kein> _, <bekommt> ~ <nicht>,
      <kommt> ~ <nicht> weiter|rein|ran|durch|drauf|raus|hin, <kommt> ~ <nicht> mehr rein|ran|drauf|weiter,
      <nicht> zu <tun>, <nicht> <mehr>? <weiter>, schwierigkeiten beim|bei|mit, probleme|problem beim,
      vergeblich, vergebens, erfolglos, ohne erfolg, versuche seit, versuch seit, versucht ~ vergeblich,
      mehrfach|mehrmals versucht, alles versucht, alles probiert, <kein> chance, hilft|half alles nichts,
      geht ~ nur noch über
    `,
  },
  {
    // Words that name a defect.
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      kaputt*, defekt*, *defekt, *defekte, fehlerhaft*, fehler, fehlern, fehlers, *fehler, *fehlern,
      fehlermeldung*, fehlercode*, absturz, abstürze, *absturz, *abstürze, abgestürzt, abstürzt, abstürzen,
      stürzt|stürzen|stürzte|stürzten ~ ab, stürzt|stürzen ~ ~ ab, hängt|hängen sich ~ auf, hängt|hängen sich ~ ~ auf,
      hat sich aufgehängt, friert|frieren|fror ~ ein, eingefroren, bug, bugs, verbuggt*, verbugt*, buggy,
      ruckelt, ruckeln, ruckler, laggt, laggen, lags, hakt, stockt, *panne, *pannen, pannen*,
      bricht|brechen|brach|brachen ~ ab, bricht|brechen ~ ~ ab, abgebrochen, abbrüche, *abbruch, *abbrüche,
      bricht ~ zusammen, brach ~ zusammen, zusammengebrochen, geist aufgegeben, geist auf, im eimer, im arsch,
      am arsch, hinüber, zerstört*, schwarzer bildschirm, bleibt schwarz|leer|dunkel|stumm,
      bleibt|bleiben|blieb|blieben ~ hängen|stehen|stecken|liegen, hängt|hängen bei|fest, festgefahren,
      hängengeblieben, hängen geblieben, stehengeblieben, steckengeblieben, liegengeblieben, liegen geblieben,
      stecken geblieben, undicht*, zerbrochen*, zersprungen*, zerrissen*, gerissen, zerkratzt*, verkratzt*,
      beschädigt*, mängel, mangelhaft*, *mangel, *mängel, fällt|fallen|fiel ~ auseinander, wackelkontakt,
      timeout, zeitüberschreitung, ungültig*, nicht kompatibel, inkompatibel, fehlt|fehlen ~ komplett,
      totalschaden, *schaden, *schäden, endlosschleife, dauerschleife, lädt ewig|endlos|dauernd,
      hat|haben ~ aussetzer, aussetzer, geht|gehen ~ kaputt, ging|gingen ~ kaputt, geht ~ flöten, leer nach,
      akku ~ leer, überhitzt, qualmt, leckt, tropft, weißer bildschirm, schwarz geworden, *versagen, versagt
    `,
  },
  {
    // What should move, and does not.
    name: 'jammed',
    points: 1.8,
    kind: 'product',
    severity: 2,
    phrases: `
      klemmt, klemmen, klemmte, klemmten, verklemmt, festgefressen, festgeklemmt, verkantet
    `,
  },
  {
    // The state of goods and places.
    name: 'condition',
    points: 1.2,
    kind: 'delivery',
    severity: 2,
    phrases: `
      dreckig*, schmutzig*, verschmutzt*, verdreckt*, versifft*, versaut*, schmuddelig*, eklig*, ekelhaft*,
      ekelig*, widerlich*, stinkt, stinken, stinkend*, gestank, gestunken, verschimmelt*, schimmel,
      schimmelig*, verdorben*, vergammelt*, ranzig*, ungenießbar*, verkocht*, angebrannt*, verbrannt*,
      versalzen, lauwarm*, eiskalt*, kalt angekommen, bitterkalt, saukalt, arschkalt, brütend*, stickig*,
      unerträglich*, unausstehlich*, verbeult*, verbogen*, zerdrückt*, zerknittert*, abgenutzt*, abgelaufen*,
      verrostet*, rostig*, verstopft*, überfüllt*, überlaufen, überbelegt, überbucht*, rappelvoll,
      brechend voll, proppenvoll, gerammelt voll, knallvoll, hoffnungslos überfüllt, total voll, viel zu voll,
      völlig voll, so voll, völlig verdreckt, zu klein geraten,
      viel zu klein|groß|eng|laut|heiß|kalt|warm|teuer, ohne heizung|klimaanlage|klima,
      keine heizung|klimaanlage|klima|toilette|sitzplätze, verschwitzt, loch im|in, löcher im|in, riss im|in,
      risse im|in, kratzer, flecken, fleck auf|im, müll überall, zugemüllt, vollgemüllt, vermüllt, gequetscht,
      zusammengepfercht, eingepfercht, sardinen*, sardinenbüchse, ölsardinen, weggeworfen, wegwerfen,
      wegschmeißen, weggeschmissen, in die tonne, in den müll, riecht|roch nach|komisch|streng|verdorben|übel,
      fleisch|fisch|ware roch|riecht
    `,
  },
  {
    // Nothing left of what was wanted.
    name: 'shortage',
    points: 1,
    kind: 'delivery',
    phrases: `
      nur <zahl>|# statt|von <zahl>|#, <zahl>|# statt <zahl>|#,
      ausverkauft, vergriffen, nicht lieferbar|vorrätig|verfügbar|erhältlich, nicht auf lager,
      nicht mehr lieferbar|vorrätig|verfügbar|erhältlich,
      <kein> plätze|platz|sitzplatz|termin|termine|personal|mitarbeiter|ersatz|ersatzteil*|alternative*,
      <kein> ~ mehr frei, kein platz mehr, ausgebucht, *mangels, personalmangel, personalnot, unterbesetzt,
      zu wenig*, viel zu wenig*, nur eine kasse, nur noch stehplätze, fehlende*, fehlt, fehlen, fehlte,
      fehlten, ersatzlos, unvollständig*, nicht vollständig, zu knapp, zu kurz, viel geduld, geduldsprobe
    `,
  },
  {
    // It keeps happening.
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `
      ständig|dauernd|andauernd|immer|laufend|permanent wieder? abgemeldet|ausgeloggt|rausgeworfen|abgebrochen|getrennt|gestört|zu,
      wirft mich ~ raus, fliege ~ raus, schmeißt mich ~ raus,
      fragt|fragen|will|verlangt jedes mal|ständig|dauernd,
      immer dieselbe|dieselben|der|die|das gleiche|gleichen|selbe|selben, jedes mal dasselbe|das,
      wieder dasselbe, wieder das gleiche|selbe, immer dasselbe, immer das gleiche|selbe,
      jeden tag dasselbe|das|der|die, gleiches spiel, selbes spiel, jeden morgen dasselbe|das|der,
      bei jedem versuch, bei jedem start, sobald ich, trennt ~ verbindung, verliert ~ verbindung,
      verbindung ~ weg, wieder von vorn, wieder von vorne
    `,
  },
  {
    // Trouble without saying which.
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      problem, probleme, problemen, *problem, *probleme, *problemen, *problematik, problematisch*,
      schwierigkeiten, ärger mit, stress mit, hapert, hakt es, stimmt|stimmte|stimmen ~ <nicht>,
      stimmt etwas nicht, da stimmt was nicht, falsch*, verkehrt herum, verkehrte, nicht richtig|korrekt,
      durcheinander, verwechselt, vertauscht, vergessen, verschwunden, verschwindet, verschwinden,
      unauffindbar, abhanden gekommen, nicht auffindbar, nicht zu finden, ist weg, sind weg, war weg,
      waren weg, plötzlich weg, alles weg, einfach weg, schief gelaufen|gegangen, schiefgelaufen,
      schiefgegangen, läuft|lief|geht ~ schief, ging ~ schief, läuft etwas falsch, läuft was falsch,
      läuft da falsch, nicht wie beschrieben|bestellt|angegeben|versprochen|vereinbart,
      anders als beschrieben|bestellt|versprochen|angegeben, was ist mit ~ los, was ist ~ los, was war ~ los,
      was ist passiert, was ist kaputt, was läuft da, haut ~ nicht hin, passt ~ nicht zusammen,
      ergibt keinen sinn, macht keinen sinn, technische probleme, aus technischen gründen, technischer defekt,
      aufgrund technischer, widersprüchlich*, irreführend*, unübersichtlich*, unverständlich*, umständlich*,
      verwirrend*, undurchsichtig*, kompliziert, gefährdet, stecken|steckt in der krise, leidet|leiden unter
    `,
  },
  {
    // Not mended, or not yet.
    name: 'unresolved',
    points: 1.9,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <nicht> <mehr>? behoben|gelöst|repariert|geklärt|erledigt|bearbeitet|gefixt|beseitigt|korrigiert|umgesetzt|ausgebessert|ausgetauscht|abgeschlossen,
      nicht in den griff, noch nicht, noch immer nicht, immer noch nicht,
      noch immer kein|keine|keinen|keiner|keinerlei|nichts,
      immer noch kein|keine|keinen|keiner|keinerlei|nichts, noch keine|kein|keinen,
      bis heute nicht|kein|keine|keinen|nichts, bis jetzt nicht|kein|keine|keinen|nichts,
      bislang nicht|kein|keine|keinen|nichts, bisher nicht|kein|keine|keinen|nichts,
      nach wie vor nicht|kein|keine|keinen|kaputt|defekt|offline,
      weiterhin nicht|kein|keine|keinen|kaputt|defekt|offline|gesperrt,
      noch immer kaputt|defekt|gesperrt|offline, immer noch kaputt|defekt|gesperrt|offline, ungelöst*,
      unbearbeitet*, hat nichts gebracht, bringt ~ nichts, brachte nichts, half nicht, hilft nicht,
      hilft ~ nichts, keine besserung, nichts geändert, nichts getan, nichts passiert, tut sich nichts,
      kein ende in sicht, kein ende, wird nicht besser, nicht besser geworden, wird und wird nicht,
      ändert sich ~ nichts, ändert sich ~ nie
    `,
  },
  {
    // Slow is a failure that people live with until they don't.
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `
      langsam, langsame, langsamer, langsames, langsamen, lahm, lahme, lahmer, lahmes, lahmarschig*,
      lahme ente, schneckentempo, schneckenpost, saulangsam, sehr träge, dauert ewig, dauert ~ ewig,
      dauert eine ewigkeit, dauert ~ stunden|tage|wochen|minuten, dauerte ~ stunden|tage|wochen|minuten,
      dauert viel zu lange, dauert ~ zu lang|lange, dauert lange|länger, dauert das noch, ewigkeiten,
      eine ewigkeit, seit ewigkeiten, ewig lange, ewig langen, kriecht, zäh, gedrosselt, drosselung,
      ladezeit*, im kriechgang, schleppend*, zieht sich hin
    `,
  },
  {
    // It was better before.
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `
      seit dem|eurem|diesem|letzten|neuen|neuesten|heutigen ~ update|relaunch|umzug|umstellung|wechsel|version,
      seit der|eurer|dieser|letzten|neuen ~ umstellung|version|aktualisierung|migration|änderung|fusion,
      seit update, seit umstellung, nach dem|diesem|letzten ~ update,
      nach der ~ umstellung|aktualisierung|migration, seitdem geht|funktioniert|läuft|klappt,
      seither geht|funktioniert|läuft|klappt, 
      verschlimmbesser*, verschlechter*,
      immer schlechter|schlimmer|teurer|langsamer|voller|unzuverlässiger,
      wird|werden|wurde ~ schlechter|schlimmer, schlechter als, schlimmer als, schlimmer geworden,
      schlechter geworden, runtergewirtschaftet, heruntergewirtschaftet, kaputtgespart, kaputt gespart,
      totgespart, verkommen*, vernachlässigt*, zurück zur alten, wieder die alte, warum nicht mehr,
      abgeschafft, eingestellt, ausgedünnt, wegrationalisiert, bergab, den bach runter
    `,
  },
]

/** Whole services that are down: many people at once. */
const outages: readonly Group[] = [
  {
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 3,
    phrases: `
      ${goneAgain},
      <brand> down|offline|tot|weg|gestört|lahm|unerreichbar, <brand> ist|sind ~ tot|weg|gestört,
      <ding> ~ down|offline|tot|weg|unten, <ding> ~ ~ down|offline, seit ~ down|offline, ist|sind ~ down,
      ist|sind ~ offline, wieder down, wieder offline, komplett down|offline|tot, ging|gehen|geht ~ offline,
      nicht erreichbar, nicht ~ erreichbar, unerreichbar, nicht aufrufbar|abrufbar|zugänglich|verfügbar,
      nicht zu erreichen, lädt ~ nicht mehr, liegt|liegen|lag|lagen ~ lahm|flach,
      geht|ging|läuft|funktioniert ~ gar nichts mehr, geht|ging|fährt|läuft ~ nichts mehr, nichts geht mehr,
      nichts ging mehr, lahmgelegt, lahm gelegt, lahmlegen, legt|legen|legte|legten ~ ~ lahm,
      steht|stehen|stand|standen ~ still, stillstand, gestrandet*, stranden, strandet, zum erliegen
    `,
  },
  {
    // Words used for nothing else. `*ausfall` finds the outage at the end of any compound.
    name: 'outage',
    points: 2.1,
    kind: 'outage',
    severity: 3,
    phrases: `
      *störung, *störungen, störung*, betriebsstörung*, gestört, gestörte, gestörter, *ausfall, *ausfälle,
      *ausfällen, *ausfalls, ausfallen, ausfällt, ausfiel, ausfielen, ausgefallen*,
      fällt|fallen|fiel|fielen ~ aus, fällt|fallen|fiel|fielen ~ ~ ~ aus, entfällt, entfallen, entfiel,
      *blackout, <kein> <netz>, <kein> _ <netz>, ohne <netz>, netz weg, internet weg, strom weg, funkloch,
      funklöcher, verbindungsabbruch, verbindungsabbrüche, *ausgefallen, *unterbrechung, *unterbrechungen,
      unterbrochen*, *serverprobleme, *netzprobleme, serverfehler, error|fehler|http|status|code|statuscode 500|502|503|504, 502|503|504 wieder|fehler|bei|seit|statt|beim|auf|überall|error|gateway, <codes> ein|eine|einen|den|nur|wieder|immer|ständig|noch|mir|uns? 500|502|503|504,
      bad gateway, dienst nicht verfügbar, bricht ~ weg,
      500|502|503|504 er, nur noch 503|502|500, 5xx
    `,
  },
  {
    // Closed or restricted: not gone, and not there either.
    name: 'restricted',
    points: 1.3,
    kind: 'outage',
    severity: 2,
    phrases: `
      gesperrt*, sperrt, sperren, sperrung*, *sperrung, *sperrungen, vollsperrung*, *einschränkung,
      *einschränkungen, einschränkung*, eingeschränkt*, beeinträchtig*, geschlossen*, schließung*,
      *schließung, *schließungen, lahmt, blockier*, *blockade, umleitung*, umgeleitet*, verkürzt*,
      reduziertes angebot, notbetrieb, notfahrplan*, ersatzverkehr, *ersatzverkehr, baustelle*, *baustelle,
      *baustellen, bauarbeiten, bis auf weiteres, vorübergehend*, nur eingeschränkt, wartungsarbeiten
    `,
  },
  {
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 4,
    phrases: `
      bundesweit*|deutschlandweit*|landesweit*|europaweit*|weltweit* ~ störung|ausfall|ausfälle|probleme|störungen|down|offline,
      ganze|ganzen|ganz stadt|ort|dorf|region|firma|büro|straße|viertel|haus ~ ohne|offline|down|betroffen|lahm,
      alle kunden|nutzer|seiten|server|filialen ~ betroffen|offline|down,
      tausende kunden|nutzer|menschen|fahrgäste|haushalte|reisende|pendler|betroffen,
      hunderte kunden|nutzer|menschen|fahrgäste|haushalte|reisende|betroffene, zehntausende ~ betroffen,
      alle betroffen, viele betroffen, großflächig*, flächendeckend ~ ausfall|störung,
      alle unsere kunden|seiten|server, unsere kunden können,
      in der ganzen straße|stadt|firma|nachbarschaft|siedlung|gegend|region,
      im ganzen haus|ort|dorf|viertel|büro|land
    `,
  },
]

/** Access and property. */
const losses: readonly Group[] = [
  {
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `
      <meine> daten|fotos|bilder|dateien|mails|emails|backups|kontakte|dokumente|nachrichten|playlists ~ weg|gelöscht|verloren|verschwunden|futsch,
      alle|sämtliche|alles ~ daten|fotos|bilder|dateien|mails|emails|backups|kontakte ~ weg|gelöscht|verloren|verschwunden|futsch,
      datenverlust, daten verloren, alles gelöscht, alles verloren, unwiederbringlich, habt ~ gelöscht,
      hat ~ gelöscht, haben ~ gelöscht, einfach gelöscht, wurde|wurden ~ gelöscht, komplett gelöscht,
      backup ~ weg|leer|kaputt, sicherung ~ weg|leer|kaputt, arbeit ~ umsonst, verlorene daten,
      löschen|verlieren meiner|unserer|meines|aller daten|fotos|bilder|dateien|mails|backups|kontakte|seite|website|accounts,
      <meine>|unseren shop|seite|website|webseite|domain ~ gelöscht,
      unseren|meinen|meine|unsere shop|seite|website|webseite gelöscht
    `,
  },
  {
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 3,
    phrases: `
      <kann> ~ <nicht> <mehr>? <einloggen>, <kann> ~ ~ <nicht> <mehr>? <einloggen>,
      <kann> mich ~ ~ ~ <nicht> <mehr>? <einloggen>, <nicht> <mehr>? <einloggen>, <nicht> <einloggen> <kann>,
      einloggen|anmelden|anmeldung|login|log-in ~ <nicht> möglich, <einloggen> <läuft> ~ <nicht>,
      login|anmeldung|anmelden ~ <läuft> ~ <nicht>, kein zugriff, keinen zugriff, keinen zugang, kein zugang,
      ohne zugriff, ausgesperrt, sperrt mich, <komme> ~ <nicht> ~ in mein|meinen|meine|unser|unseren|unsere,
      <komme> ~ <nicht> <mehr>? rein|ran|drauf, <komme> nicht ~ ~ auf mein|meinen|meine|unser|unseren|unsere,
      <konto> ~ gesperrt*, <konto> ~ ~ gesperrt*,
      <konto> ~ deaktiviert|gelöscht|eingefroren|blockiert|gekündigt,
      <konto> ~ eingezogen|einbehalten|gesperrt, gesperrtes konto, gesperrter account, kontosperrung*,
      accountsperrung*, entsperren, entsperrt ~ nicht, freischalten, konto entsperren,
      passwort ~ falsch|ungültig|vergessen, passwort ~ <nicht> akzeptiert|angenommen|erkannt|zurücksetzen,
      passwort zurücksetzen, zugangsdaten ~ <nicht>|falsch|ungültig, bestätigungscode, tan ~ <nicht>,
      code kommt nicht, login geht nicht, anmeldung geht nicht, loginprobleme, anmeldeprobleme,
      grundlos gesperrt, <einloggen> muss ich ~ neu, muss ich mich ~ ~ ~ neu anmelden|einloggen,
      muss mich ~ ~ ~ neu anmelden|einloggen
    `,
  },
  {
    // Somebody else's hands on it.
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `
      <konto> ~ gehackt|geknackt|gekapert|übernommen|missbraucht,
      <konto> ~ ~ gehackt|geknackt|gekapert|übernommen, gehackt worden, wurde gehackt, wurden gehackt,
      datenleck*, datenpanne*, datendiebstahl,
      daten geklaut|gestohlen|geleakt|abgegriffen|weitergegeben|verkauft|veröffentlicht,
      meine daten ~ verkauft|weitergegeben|veröffentlicht|geleakt|gestohlen, identitätsdiebstahl, unbefugt*,
      unbekannte abbuchung*, fremde abbuchung*, nicht autorisiert*,
      nicht von mir bestellt|abgebucht|veranlasst, sicherheitslücke*, sicherheitsleck*, schwachstelle*,
      fremde daten|rechnung|rechnungen|kundendaten|bestellungen, daten ~ anderer|fremder kunden|nutzer|leute,
      rechnung eines anderen, phishing*, schadsoftware, trojaner, datenschutzverstoß*, datenschutzverletzung*,
      verletzung des datenschutzes,
      eines|einer|anderer|fremder|anderen|fremden anderen|fremden? kunden|kundin|nutzers|nutzer|person|kontos|leute,
      von anderen|fremden kunden|nutzern|leuten|personen,
      daten|umsätze|rechnungen|rechnung|nachrichten|bestellungen|kontostand|auszüge|adresse ~ eines|einer|anderer|fremder ~ kunden|kundin|nutzer|person|leute,
      in einem fremden konto|account|postfach, fremdes konto, fremder account, im konto eines anderen,
      fremde umsätze|adresse|auszüge|nachrichten|namen|bestellung
    `,
  },
  {
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `
      dsgvo, datenschutz, gehackt*, hackerangriff*, cyberangriff*, hacker, illegal*, spam, spamanrufe,
      werbeanrufe, gefälscht*, fake, fakeprofil*, überwach*, ausspion*, bespitzel*
    `,
  },
  {
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `
      ist|sind das|die|diese|der|dieser ~ echt|seriös|betrug|phishing|fake, ist das|die ~ von euch,
      echt oder betrug|fake|phishing, kommt die|diese ~ wirklich von euch|ihnen, seid ihr das,
      ist das von euch, betrugsmasche, betrugsversuch, fragt|fragen nach ~ pin|passwort|tan,
      nach meiner|meinem|der|dem pin|passwort|tan|kennwort fragt|fragen, will|wollen meine ~ pin|passwort|tan,
      verdächtige mail|email|sms|nachricht|anruf, gibt sich als, geben sich als, in eurem namen,
      in ihrem namen, dubiose mail|email|sms|nachricht|anruf|seite,
      code|codes|bestätigungscode|tan|mail|link|passwort|sms|anmeldecode|sicherheitscode den|die|das ich ~ nie|nicht ~ angefordert|bestellt|beantragt|verlangt,
      nie|nicht ~ angefordert, nicht von mir angefordert, ohne dass ich ~ angefordert,
      passwort zurücksetzen ~ nie|nicht angefordert, nicht angeforderte ~ codes|code
    `,
  },
  {
    // Bodies at risk.
    name: 'safety',
    points: 1.8,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `
      in brand, feuer gefangen, explodiert*, geschmort, verschmort*, rauchentwicklung, qualm, stromschlag,
      verletzt, verletzte, verletzten, verletzter, verletzungsgefahr, lebensgefahr, lebensgefährlich*,
      lebensmittelvergiftung, vergiftet*, allergische reaktion, glasscherbe*, glassplitter, scherben im,
      notaufnahme, gefährlich*, metallteile, metallsplitter, plastikteile,
      salmonellen, listerien, brandgefahr, erstickungsgefahr, gasgeruch, bremsen ~ versagt, gefährdung,
      sicherheitsrisiko, belästigt*, belästigung, bedroht, begrapscht, überfallen, beklaut, bestohlen,
      angegriffen, verprügelt, es brennt, hat gebrannt, brennt ab, in flammen,
      kam|kamen|musste|mussten|landete|landeten|gelandet|gekommen ~ ins|im krankenhaus,
      ins krankenhaus gekommen|gebracht|gemusst|eingeliefert, liegt|liege|lag ~ ~ im krankenhaus,
      im krankenhaus gelandet, wegen ~ im|ins krankenhaus
    `,
  },
  {
    // A life may be at stake: no template, a person must look.
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `
      bring|bringe mich um, bring mich jetzt um, mich umbringen, mir das leben nehmen, nehme mir das leben,
      nehm mir das leben, will|möchte nicht mehr leben, will|möchte sterben, nicht mehr leben will|möchte,
      will nur noch sterben, leben ein ende, selbstmord, suizid, suizidgedanken,
      mach|mache schluss mit meinem leben, ritze mich, tu|tue mir was|etwas an, keinen sinn mehr im leben,
      zünde|zünd ~ laden|filiale|büro|zentrale|bude|hütte an, zünde euch,
      fackel|fackle ~ laden|filiale|büro|zentrale|bude|hütte ab, jage ~ in die luft, jag ~ in die luft,
      sprenge ~ in die luft, ich bring|bringe euch um, bringe ~ mitarbeiter um, bombendrohung,
      mit ~ waffe|pistole|messer vorbei, komme mit ~ waffe|pistole|messer|axt,
      komm mit ~ waffe|pistole|messer|axt, ich weiß wo ihr wohnt, ich finde euch, abknallen,
      steche|stech ~ ab, amoklauf, laufe amok,
      will|möchte|mag|wollte ~ nicht|nimmer ~ da sein|leben, nicht mehr da sein will|möchte|mag,
      will|möchte|mag ~ nicht mehr ~ da|hier sein, will|möchte|mag ~ nicht mehr ~ leben|aufwachen|existieren,
      nicht mehr leben, nicht mehr aufwachen will|möchte, lieber tot, wäre ich ~ tot, tot wäre,
      will|möchte|wollte tot sein, lebensmüde, lebensmuede, will|möchte ~ sterben, umbringen will|möchte|werde,
      bring|bringe ich mich um, bringe|bring|brachte mich ~ um, bringt|brachte sich ~ um, hat|haben|habe ~ sich ~ umgebracht,
      sich umgebracht, sich ~ das leben genommen|nehmen|nimmt|nahm, mir das leben ~ nehmen, das leben genommen,
      selbst getötet, erhängen, erhängt, vor den zug werfen|springen, von der brücke springen|springe,
      spring|springe ~ vor den zug, spring|springe von der brücke, pulsadern, schlaftabletten,
      ohne mich ~ ~ besser dran, besser dran ohne mich, besser ohne mich, ohne mich ~ ~ besser,
      allen nur|bloß zur last, falle allen ~ zur last, bin allen ~ zur last, bin nur eine last,
      keinen lebenswillen, lebenswillen verloren, leben ~ keinen sinn, keinen lebenssinn, selbstverletz*,
      ritzen mich, selbsttötung, freitod, aus dem leben geschieden,
      mach|mache|mach' allem ein ende, allem ein ende machen|setzen,
      schlag|schlage|hau|haue|trete|tret euch|dir|ihm|ihr|ihnen|dem|denen ~ ~ fresse|schnauze|schädel|kopf|gesicht|zähne ein|rein|aus,
      in die fresse schlagen|hauen, fresse ein, fresse einschlagen|polieren, schädel einschlagen,
      die fresse polieren, brech|breche euch|dir|ihm|denen ~ ~ knochen|beine|hals|genick,
      ich weiß wo du|sie|er ~ wohnst|wohnt|wohnen,
      weiß wo euer|eure|dein|der|die|ihr ~ ~ wohnt|schläft|lebt|arbeitet,
      wo euer|eure|der chef|chefin|boss|ceo|vorstand|geschäftsführer ~ wohnt, wo ihr ~ wohnt,
      bring|bringe|bringen|töte|erschieße|erschieß|erstech|ersteche euch|dich|sie|jeden|alle ~ um,
      bring|bringe ~ ~ mitarbeiter|chef|fahrer|leute um, euch ~ umbringen, töte euch, erschieße euch,
      erschieß euch, ersteche euch, abstechen, kaltmachen, mach|mache euch ~ kalt,
      zünde|zünd|fackel|fackle|spreng|sprenge ~ ~ laden|filiale|büro|zentrale|bude|hütte|lager|gebäude|haus ~ an|ab,
      abfackeln, in die luft jagen|sprengen, anzünden werde, ihr seid ~ tot, bombe legen|bauen|platzieren,
      lege eine bombe, mit ~ knarre|axt|baseballschläger,
      mit ~ messer|benzin vor|bei|zu euch|dir|ihm
    `,
  },
  {
    // Despair that is as often about an exam or a match: only where a second sign stands in the post.
    name: 'despair',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    onlyWithSecond: true,
    phrases: `
      <kein> kraft mehr, <kein> hoffnung mehr, <kann> ~ nicht mehr weiter, <kann> nicht mehr, keinen ausweg, kein ausweg, weiß nicht mehr weiter, weiß nicht weiter, am ende meiner kraft, bin am ende, alles sinnlos, alles hoffnungslos, hat alles keinen sinn, macht alles keinen sinn, niemand würde mich vermissen, keiner würde mich vermissen, lebt wohl, macht's gut alle, so allein, zur last, hasse mein leben, hasse mich, will nur noch weg, will dass es aufhört, soll einfach aufhören 
    `,
  },
]

/** What people feel. */
const feelings: readonly Group[] = [
  {
    // Verdicts on a company, the mocking ones too: "na toll", "ganz großes Kino" and "läuft bei euch" are never meant well.
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      frechheit, frechheiten, unverschämt*, dreist*, dreistigkeit, unfassbar*, skandal*, schande, schändlich*,
      schandfleck, blamage, blamabel, armutszeugnis, lächerlich*, lachhaft*, lachnummer, witzfigur*,
      peinlich*, erbärmlich*, armselig*, jämmerlich*, bodenlos*, unmöglich*, inakzeptabel*, nicht akzeptabel,
      nicht hinnehmbar, untragbar*, unhaltbar*, unzumutbar*, zumutung*, indiskutabel*, unterirdisch*,
      unter aller sau|kanone, unterste schublade, unter aller kritik, katastroph*, *katastrophe,
      *katastrophen, *desaster, desaströs*, debakel, fiasko, *chaos, chaos*, tollhaus, irrenhaus, saftladen,
      sauladen, drecksladen, scheißladen, drecksverein, scheißverein, sauverein, kackverein, gurkentruppe,
      chaotentruppe, chaotenhaufen, trauerspiel, trauriges bild, totalversagen, staatsversagen, inkompeten*,
      unfähig*, unfähigkeit, dilettant*, stümper*, unprofessionell*, amateurhaft*, nichtskönner, versager,
      abartig*, asozial*, menschenverachtend*, hirnrissig*, hirnverbrannt*, bescheuert*, beschissen*,
      bekloppt*, irrsinn*, irrsinnig*, wahnwitz*, schwachsinn*, blödsinn, unsinn, absurd*, grotesk*, lieblos,
      schikane, willkür, verarschung, verarscht, verarsche, verarschen, veräppelt, verar*, für dumm verkauf*,
      für blöd verkauft|verkaufen, auf den arm nehmen, auf den arm genommen, ein witz, ein schlechter witz,
      schlechter scherz, ist das ein witz, aprilscherz, soll das ein witz, das soll, geht gar nicht,
      gehen gar nicht, geht garnicht, geht überhaupt nicht, geht mal gar nicht, darf nicht wahr sein,
      kann nicht wahr sein, doch nicht wahr, kann doch nicht sein, kann nicht sein, kann es nicht sein,
      darf doch nicht, kann ja wohl nicht, kann doch nicht euer|ihr ernst, euer ernst, dein ernst, ihr ernst,
      nicht euer ernst, echt jetzt, ernsthaft ?, geht's noch ?|!, hakt's, hackts, spinnt ihr, sonst noch was,
      schämt euch, schäm dich, schämen sie, solltet euch schämen, sollten sich schämen, zum schämen,
      fremdschäm*, zum kotzen, kotzt mich an, kotzen, zum heulen, zum davonlaufen, zum verzweifeln,
      zum weglaufen, zum fremdschämen, zum haare raufen, zum mäusemelken, macht euren job,
      macht mal euren job, kriegt ~ nichts ~ hin, kriegt ~ nicht ~ hin, kriegen ~ nicht ~ hin,
      bekommt ~ nicht ~ hin, kriegt nichts auf die reihe, kriegt es nicht gebacken,
      was kann man ~ falsch machen, wie kann man nur, wie kann das sein, wie kann so, was seid ihr für,
      was ist das für ein,
      was für ein laden|verein|saftladen|chaos|service|mist|scheiß|desaster|witz|armutszeugnis|drama|theater|schwachsinn,
      so ein laden|verein|mist|scheiß|saftladen|schwachsinn|dreck|schrott|blödsinn|chaos|theater|schwindel,
      was soll der|das|dieser|die, was denkt ihr euch, was erlaubt ihr, wie blöd, habt ihr sie noch alle,
      habt ihr sie noch, null sterne, 0 sterne, ein stern, 1 stern, eigentlich null sterne, keine sterne,
      minus sterne, wenn ich könnte null, zeitverschwendung, geldverschwendung, rausgeschmissenes geld,
      rausgeworfenes geld, verschwendung, verschwendete zeit|lebenszeit, lebenszeit, sein geld nicht wert,
      das geld nicht wert, nicht wert, nicht mal einen stern, danke für nichts, danke für gar nichts,
      danke für die|den|das ~ verspätung|wartezeit|stunden|ausfall|chaos|verspätete*, danke dafür,
      herzlichen dank dafür, vielen dank für nichts, super gemacht nicht, na toll, na super, na klasse,
      na prima, na bravo, na danke, na herzlichen, oh wunder, welch wunder, ein wunder wenn, wunder wenn,
      wäre ja ein|mal, wer hätte das gedacht, hätte mich auch gewundert, wen wundert's, wen wundert das,
      wie könnte es anders sein, wie sollte es anders sein, was auch sonst, typisch, klassiker,
      wie schön wenn, schön wenn, toll wenn, super wenn, ja toll, ja super, ja klasse, ja danke,
      ganz toll, ganz großes kino|tennis, großes kino, ganz große klasse, tolle wurst,
      tolle leistung, schöne scheiße, schöner mist, schönen dank auch, besten dank auch,
      läuft bei euch, läuft bei, mission erfüllt, setzen sechs, note sechs, 6 setzen, nie wieder, nie mehr,
      nie nie wieder, einmal und nie wieder, das letzte, ist echt|wirklich|einfach das letzte,
      sowas von schlecht, unter aller, absolutes no go, no go, no-go, kundenfeindlich*, kundenunfreundlich*,
      verbraucherfeindlich*, menschenunwürdig*, weltfremd, kundenverachtend*, servicewüste, servicewüste*,
      mafia, abgehoben, größenwahn*, schlampt, schlampen, kapituliert*, kapitulation, misswirtschaft,
      missmanagement, schlamperei, schlampig*, pfusch, murks, gepfuscht, verpfuscht, mogelpackung,
      augenwischerei, heuchelei, heuchler, verlogen*, feige, rücksichtslos*, verantwortungslos*, fahrlässig*,
      unverantwortlich*, unwürdig*,
      danke ~ dass ihr|sie ~ ~ gelöscht|verloren|gesperrt|vergessen|ruiniert|ignoriert|zerstört,
      nicht mit der kneifzange
    `,
  },
  {
    // The writer's own feeling.
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      wütend*, stinkwütend, sauer, stinksauer, angepisst, pisst mich, angefressen, verärgert*, verärgerung,
      ärger, ärgere, ärgern, ärgert, ärgerlich*, ärgernis, geärgert, aufgeregt über, rege mich auf,
      reg mich auf, regt mich ~ auf, aufregen, aufreger, empört*, empörung, empörend*, erbost, entrüstet,
      entsetzt*, entsetzlich*, fassungslos*, sprachlos, schockiert*, genervt*, nervt, nerven, nervig*,
      nervtötend*, nerve, auf die nerven, auf den sack, auf den keks, auf den geist, auf den zeiger,
      geht mir auf, gehen mir auf, nervenaufreibend*, nervend*, stressig, gestresst, frust*, gefrustet,
      zermürbend*, enttäuschend*, enttäuscht*, enttäuschung*, verzweifelt*, verzweifel*, verzweiflung,
      unzufrieden*, <nicht> zufrieden, <nicht> glücklich, <nicht> begeistert, <nicht> erfreut, bin bedient,
      die schnauze voll, schnauze ~ voll, die nase voll, nase ~ voll, kanal voll, reicht mir, reicht's,
      es reicht, mir reicht es, jetzt reicht, langt's, das maß ist voll, geduld am ende,
      am ende meiner geduld, keine geduld mehr, platzt der kragen, kragen ~ platzt, hals ~ dick, dicken hals,
      so einen hals, könnte kotzen, kotzen könnte, könnt kotzen, könnte heulen, könnte schreien,
      könnte ausrasten, raste aus, raste gleich aus, ausrasten, ausflippen, flippe aus, durchdrehen,
      drehe durch, puls auf, auf 180, bin durch mit, keinen bock mehr, kein bock mehr, kein verständnis,
      verstehe nicht warum, nicht nachvollziehbar, nicht zu fassen, nicht zu glauben, unglaublich*,
      glaub's nicht, kaum zu glauben, schlag ins gesicht, ich fasse es nicht, fass es nicht, bereue, bereut,
      hätte ich nur|bloß|mal nie|nicht, im stich gelassen, lasst|lässt|lassen ~ im stich, alleingelassen,
      allein gelassen, hängen gelassen, lasst|lässt|lassen ~ hängen, schikaniert, vertrauen verloren,
      vertrauensverlust, beschwere, beschweren, beschwert, beschwerde*, beschwerden, *beschwerde,
      *beschwerden, wutanfall, wut, wutbürger, hass, hassen, hasse, hasst, verflucht*, verdammt*, boah,
      ey leute, maaan, mann ey, orr, grrr, grr, argh, ätzend*, zum schreien, wtf, ffs, ich habe genug,
      hab genug, habe ich genug, habe die faxen dicke, faxen dicke, macht mich wahnsinnig,
      treibt mich in den wahnsinn, zum wahnsinnig werden, habe es satt, hab es satt, habs satt, haben es satt
    `,
  },
  {
    // Dislike, as often of the weather.
    name: 'dislike',
    points: 1,
    phrases: `
      schlecht, schlechte, schlechter, schlechtes, schlechten, schlechtem, schlechteste*, schlimm*, mies,
      miese, mieser, mieses, miesen, übel, übelst*, mäßig, mittelmäßig*, dürftig*, schwach, schwache,
      schwaches, schwacher, grausam*, grauenhaft*, grauenvoll*, grausig*, furchtbar*, schrecklich*,
      scheußlich*, fürchterlich*, horror*, *horror, albtraum, alptraum, hölle, drama, *drama, stress, mist,
      *mist, scheiße, scheiß*, scheisse*, *scheiß, *scheiße, schrott, müll, dreck, rotz, kacke, kack*,
      bullshit, crap, blöd, blöde, blöder, blödes, blöden, doof, doofe, dumm, dumme, dämlich*, bekackt*,
      bescheiden, traurig, trauriges, traurige, ungerecht*, unfair*, unzuverlässig*, unflexibel, unbequem*,
      ungünstig, unnötig*, unlogisch*, unschön*, unangenehm*, überflüssig*, sinnlos*, nutzlos*, wertlos*,
      hässlich*, langweilig*, anstrengend*, mühsam*, lästig*, qual, quälen, quälerei, tortur, odyssee, odysee,
      kampf mit, krampf, *krampf, nix gut, leider nur, schade, bedenklich*, fragwürdig*,
      zweifelhaft*, merkwürdig*, seltsam*, komisch*, dubios*, unseriös*, suspekt*, ausbaufähig,
      verbesserungswürdig, fehlanzeige, pech, rückständig*, veraltet*, marode*, altmodisch*, steinzeit,
      mittelalter, vorsintflutlich*, letztes jahrhundert, hinkt hinterher, hinterherhinken, im rückstand,
      verschlissen*, baufällig*, leidensgeschichte, leidensweg, leiden, realsatire, satire,
      schildbürgerstreich*, unmut, verpeilt, verkackt, verbockt, vermasselt, versemmelt, vergeigt, verpennt,
      verschlafen, verplant, gescheitert, blamiert, blamieren, ignorant*, arrogant*, arroganz, gleichgültig*,
      stur*, fail, *fail, epicfail, sucks, suckt, nervensäge, kriegt man die krise, krise, kollaps, zu laut,
      zu teuer, zu lange, zu voll, zu eng, zu heiß, zu kalt, zu warm, zu alt, zu spät dran, kein spaß,
      keinen spaß, macht keinen spaß, keine lust mehr, keine lust, hab keine lust, kein bock, keinen bock,
      toll ist anders, schön ist anders, geht anders, gut ist anders, könnte besser, wäre schön wenn,
      zu viel werbung, nur noch werbung, nur werbung, ständig werbung, werbung ohne ende, überall werbung,
      voller werbung, so ein theater
    `,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `
      leider, bedauerlich*, schade dass, unglücklich*, bedauern, wünschte, hätte mir gewünscht,
      ehrlich gesagt, besorgt, sorge, sorgen, ängstlich, zweifel, befürchte*, hoffnungslos*, ungern
    `,
  },
  {
    // Something else was expected.
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `
      sollte, sollten, sollte eigentlich, eigentlich, erwarte, man erwartet, hätte erwartet, angeblich*,
      angekündigt*, versprochen, zugesagt, zugesichert, vereinbart, statt, anstatt, stattdessen, anstelle,
      obwohl, trotz, trotzdem, dennoch, wenigstens, zumindest, mindestens, nicht mal, nicht einmal, nichtmal,
      ohne grund, ohne vorwarnung, ohne ankündigung, ohne info, ohne begründung, ohne erklärung,
      ohne vorankündigung, grundlos, gezwungen, muss ich, müssen wir, mussten wir, musste ich, musste,
      mussten, muss man, keine info, keine infos, keine information*, keine erklärung, keine begründung,
      keine durchsage*, keine ansage*, keine ahnung wann, kein hinweis, keinerlei, normalerweise,
      im 21. jahrhundert, selbstverständlich*, selbst schuld, von euch, euch zufolge
    `,
  },
  {
    // What a screen or an agent said.
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `
      wurde mir gesagt, wurde gesagt, mir wurde ~ gesagt|mitgeteilt|versprochen|zugesagt|versichert, es hieß,
      hieß es, heißt es, es heißt, steht da, da steht, steht dran, laut app, laut anzeige, laut tracking,
      laut sendungsverfolgung, laut status, laut hotline, laut website|webseite|homepage, sagt mir, sagen mir,
      sagte mir, meinte nur, behaupte*, lügen, gelogen, lügt, lüge, lügner, belogen, ausrede*, ausreden,
      hingehalten, hinhalten, hinhaltetaktik, vertröst*, abgewimmelt, wimmelt ~ ab, abgespeist,
      leere versprechungen|versprechen, falsche auskunft|auskünfte|information*|angaben|versprechen
    `,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `
      aber, allerdings, jedoch, doch, nur dass, bis auf, abgesehen davon, außer dass, einziges manko,
      einziger minuspunkt, sondern
    `,
  },
  {
    // A sentence that denies something.
    name: 'denial',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `
      nicht, nich, ned, kein, keine, keinen, keinem, keiner, keines, nichts, nix, nie, niemals, niemand,
      nirgends, nirgendwo, ohne, kaum, nein, nö, weder, garnicht
    `,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `
      fickt euch, leckt mich, leck mich, könnt mich mal, kann mich mal, arschloch, arschlöcher, wichser,
      wixer, hurensohn, hurensöhne, penner, spasten, vollidiot*, idioten, deppen, trottel, vollpfosten,
      vollhonks, schweine, drecksäcke, pisser, verpisst euch, fuck you, fuck off, halsabschneider, verbrecher,
      ihr affen, ihr clowns, ihr pfeifen, *säcke, drecks*, miststück, *arsch, dreckskonzern, scheißkonzern
    `,
  },
  {
    name: 'swearing',
    points: 0.6,
    once: true,
    phrases: `
      fuck*, fck, arsch*, verfickt*, gottverdammt*, himmelherrgott, herrgott, kruzifix, zefix, kackbratze,
      sch***, sch**ß*, sch...
    `,
  },
]

/** How people were treated. */
const service: readonly Group[] = [
  {
    // Nobody answers.
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      <kein> antwort|antworten|reaktion|rückmeldung|rückruf|feedback|auskunft|hilfe|unterstützung|lösung|support|kontakt|ansprechpartner|ansprechpartnerin|entschuldigung|update|mensch|nachricht|bestätigung,
      ohne antwort|reaktion|rückmeldung|rückruf|auskunft|hilfe, <keiner> <meldet>, <keiner> _ <meldet>,
      <keiner> _ _ <meldet>, <meldet> ~ <keiner>, <meldet> sich ~ <keiner>, <meldet> sich ~ <nicht>,
      <meldet> ~ <nicht>, <nicht> <mehr>? <gemeldet>, nie <mehr>? <gemeldet>, <keiner> ~ zuständig,
      <keiner> ~ da, <keiner> ~ erreichbar|erreichen, niemanden ~ erreich*,
      telefonisch ~ <nicht> ~ erreichbar|erreichen, telefonisch niemand*,
      hotline ~ <nicht> ~ erreichbar|erreichen, hotline ~ überlastet|besetzt|tot,
      support ~ <nicht> ~ erreichbar|erreichen, service ~ <nicht> ~ erreichbar|erreichen,
      geht|gehen ~ keiner|niemand ran|dran, geht|gehen ~ <nicht> ans telefon|ran|dran,
      nimmt ~ keiner|niemand ab, hebt ~ keiner|niemand ab, <keiner> ~ ans telefon, warteschleife*,
      *warteschleife, in der leitung, aus der leitung, aufgelegt, auflegt, legt|legen einfach auf,
      legt|legen mittendrin auf, rausgeflogen aus, dauerbesetzt, besetztzeichen, dauernd besetzt,
      ständig besetzt, immer besetzt, bandansage, endlosband, ignoriert, ignoriert ihr, ignorieren, ignoriere,
      unbeantwortet*, funkstille, stellt|stellen ~ tot, totgestellt, schweigen im walde,
      warte ~ auf ~ antwort|rückmeldung|rückruf|reaktion|nachricht|bestätigung|email|mail,
      warten ~ auf ~ antwort|rückmeldung|rückruf|reaktion, auf ~ antwort warte, hilft ~ keiner|niemand,
      hilft einem keiner|niemand, keiner hilft, niemand hilft, keiner weiß, niemand weiß, weiß keiner,
      weiß niemand, keinen interessiert, interessiert keinen|niemanden, niemanden interessiert,
      interessiert euch nicht, ist euch egal, euch ~ egal, kunde ~ egal, kunden ~ egal, hilflos*,
      im regen stehen, kein mensch, kein schwein, antwortet mal, antwortet endlich, meldet euch,
      melden sie sich, ruft mich ~ an, textbaustein*, standardantwort*, standardmail*, standardfloskel*,
      chatbot, bot antwortet, nur ein bot, von pontius zu pilatus, weiterverbunden, weitergereicht,
      weitergeleitet, hin und her geschickt, verweist ~ auf, verwiesen, keine auskunft, auskunft ~ nicht
    `,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      unfreundlich*, unhöflich*, respektlos*, patzig*, pampig*, schnippisch*, frech*, herablassend*,
      von oben herab, angeschnauzt, angemault, angepflaumt, angemacht, angeschrien, angebrüllt,
      blöd angemacht, dumm angemacht, überheblich*, unkooperativ*, desinteressiert*, inkompetent*,
      ahnungslos*, hat keine ahnung, haben keine ahnung, planlos*, überfordert*, lustlos*, abweisend*,
      diskriminier*, rassis*, sexis*, abgewiesen, rausgeschmissen, rausgeworfen, schlecht behandelt,
      schlecht beraten, wie dreck|vieh|abschaum|idioten behandelt, falsch beraten, falsch informiert,
      nicht informiert, keinerlei information*,
      schlechte|schlechter|schlechtes|mieser|miese|mieses|miserable|miserabler|furchtbarer|katastrophaler|grottiger|unterirdischer ~ service|support|kundenservice|kundendienst|beratung|kommunikation|qualität|betreuung|informationspolitik|organisation|management,
      kein kundenservice, kein service, null service,
      service ~ null|mangelhaft|ungenügend|katastrophe|mies|schlecht|unterirdisch, von service keine,
      service = null, verweigert, verweigern, weigern sich, weigert, abgelehnt, lehnt ~ ab, lehnen ~ ab,
      zurückgewiesen, nicht zuständig, schiebt ~ auf, schieben ~ auf, schuld auf, schieben die schuld,
      redet sich raus, reden sich raus, rausreden, herausreden, ausflüchte, schönreden, kundenunfreundlich,
      stehen gelassen, stehengelassen, stehen lassen, stehenlassen, ausgelacht, verhöhnt, verhöhnen, kulanz,
      null kulanz, keine kulanz, unkulant, treuer kunde, langjähriger kunde, kunde seit, seit # jahren kunde,
      seit jahren kunde, jahrelang kunde, als zahlender kunde, *bashing, missachtet, verschwiegen,
      verschweigt, verheimlicht, vorenthalten,
      ungefragt, ohne zu fragen, ohne mich ~ fragen|gefragt|informieren,
      ohne meine|unsere zustimmung|einwilligung|erlaubnis|wissen, ohne mein wissen, eigenmächtig,
      hinter meinem rücken, schickt|schicken|schickte|geschickt mich|uns ~ in|zu|zur|zum|an|wieder,
      schickt|schicken mich ~ die|der|den filiale|hotline|zentrale|support, im kreis geschickt,
      jeder sagt ~ anderes, jedes mal ein anderer|anderes|eine, von einem zum anderen,
      von abteilung zu abteilung, hin und her geschoben, pingpong, ping-pong
    `,
  },
  {
    // Talk of customer service is mostly talk of missing it.
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `
      kundenservice, kundendienst, kundenbetreuung, kundenhotline, hotline, *hotline, servicehotline, support,
      technischer support, callcenter, call center, servicestelle, ticketnummer, ticket eröffnet,
      vorgangsnummer, bearbeitungsnummer, reklamation*, reklamiert, reklamiere, angerufen, anrufe,
      telefoniert, telefonat*, mehrmals angerufen, angeschrieben, mail geschrieben, mails geschrieben,
      mehrere mails, e-mail geschrieben, hingeschrieben, kontaktiert, kontaktformular, servicemitarbeiter*,
      mitarbeiter am telefon, eure mitarbeiter, euer service, euer support, euer mitarbeiter, euer fahrer,
      euer personal, euer laden, ihr service, ihr mitarbeiter, personal
    `,
  },
]

/** What it cost. */
const money: readonly Group[] = [
  {
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 3,
    phrases: `
      abzocke, *abzocke, abzocker*, abgezockt*, zockt ~ ab, zocken ~ ab, wucher, wucherpreis*, wucher*,
      betrug, *betrug, betrüger*, betrügerisch*, betrogen, betrügt, betrügen, beschiss, beschissen worden,
      geprellt, verarsche am kunden, geldmacherei, geldschneiderei, geldgier*, geldgeil*, raffgier*,
      profitgier*, gierig*, gier, räuber, raub, diebe, diebstahl, klaut, klauen, geklaut, gestohlen,
      kostenfalle, abofalle, nepp, neppen, ausgenommen, über den tisch gezogen, ungerechtfertigt*,
      unberechtigt*, zu unrecht, unrechtmäßig*, versteckte kosten|gebühren, versteckten kosten|gebühren,
      horrende*, überteuert*, doppelt abgebucht|berechnet|bezahlt|kassiert|belastet,
      zweimal abgebucht|berechnet|bezahlt|kassiert, abgebucht, abbuchung*, bucht|buchen|buchte ~ ab,
      buchen einfach ~ ab, falsch berechnet|abgerechnet, zu viel berechnet|bezahlt|abgebucht|kassiert,
      zuviel berechnet|bezahlt|abgebucht|kassiert, falsche rechnung|abrechnung|abbuchung, rechnung ~ falsch,
      rechnung ~ stimmt ~ nicht, falscher betrag|preis, trotz kündigung, trotz stornierung, trotz bezahlung,
      trotz widerruf, obwohl ~ gekündigt|bezahlt|storniert|widerrufen, mahnung*, mahngebühr*, inkasso*,
      unerlaubt abgebucht, <mein> geld, geld ~ weg, geld weg, geld verbrannt, kosten # euro extra,
      strafe zahlen, strafgebühr*, bußgeld*, fahrpreisnacherhebung, in rechnung gestellt, preiserhöhung*,
      *erhöhung, verteuer*, saftige|saftiger|saftigen preise|aufschlag|gebühren, bereichert, bereichern,
      schwindel, schwindler, lug und trug, zahle drauf, zahle ich drauf, draufzahlen, draufgezahlt,
      zahlen drauf,
      <zahl>|# euro eingezogen|abgezogen|genommen, $ eingezogen|abgezogen, € eingezogen|abgezogen,
      vom konto genommen|gezogen|abgezogen|eingezogen, von ~ konto|karte gezogen|abgezogen|eingezogen,
      # € eingezogen|abgezogen, domain|vertrag|abo ~ verlängert
    `,
  },
  {
    name: 'refund',
    owns: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `
      geld zurück, mein geld zurück, mein geld wieder, rückerstattung*, *rückerstattung, erstattung*,
      *erstattung, erstattet, erstatten, rückzahlung*, zurückzahlen, zurückerstatte*, zurückbekommen,
      zurückgezahlt, entschädigung*, *entschädigung, entschädigen, entschädigt, schadensersatz, schadenersatz,
      schadenersatz*, schadensersatz*, gutschrift*, wiedergutmachung, fahrgastrechte*, zahle ich ~ für,
      zahl ich ~ für, wofür zahle|zahl|bezahle ich, wofür zahlen|bezahlen wir,
      und dafür zahlt|zahle|bezahlt|zahl man|ich, dafür zahle|zahlt|zahl|bezahle ich|man, ich zahle ~ für,
      kaution, wertersatz
    `,
  },
  {
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `
      teuer, teurer, teure, teuren, teures, sauteuer, schweineteuer, arschteuer, gebühr, gebühren, *gebühr,
      *gebühren, mehrkosten, zusatzkosten, aufpreis, *aufschlag, zuschlag, zuschläge, preise, preis, rechnung,
      rechnungen, stornogebühr*, stornokosten, € für, # euro für, $ für, lastschrift, vertragslaufzeit,
      laufzeit, nachzahl*, nachzahlung, bezahlt, gezahlt, bezahlen, zahlen
    `,
  },
]

/** Time that passes. */
const delays: readonly Group[] = [
  {
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      <kommt> <nicht>, <kommt> ~ <nicht>, <kommt> ~ ~ <nicht> an,
      <kommt> gar|einfach|mal|schon|wieder|mal wieder <nicht>,
      <nicht> <mehr>? gekommen|angekommen|geliefert|zugestellt|eingetroffen|verschickt|versandt|versendet|erschienen|aufgetaucht|abgeholt|erhalten|bekommen|ausgeliefert|gebracht|gefahren|abgefahren,
      nichts angekommen|gekommen|erhalten|bekommen|geliefert|eingetroffen,
      nie gekommen|angekommen|geliefert|zugestellt|erhalten|bekommen|eingetroffen,
      <nicht> kommt|kommen|kam|ankommt|ankam|fährt|fahren, wo bleibt|bleiben, wo ist ~ <sache>,
      wo sind ~ <sache>, wo steckt, <sache> ~ weg, <sache> ~ verloren|verschwunden|verschollen|verspätet,
      verschollen, verloren gegangen, verlorengegangen, fährt|fahren|fuhr ~ <nicht>, fährt|fahren|fuhr ~ ohne,
      hält|halten|hielt ~ <nicht>, vor der nase weg*, vor der nase ~ weg*, weggefahren, davongefahren,
      lieferung fehlt, lieferung ~ <nicht>, falsch geliefert,
      falsche ware|größe|farbe|lieferung|adresse|artikel, falscher artikel, nicht zugestellt,
      angeblich zugestellt|nicht, beim nachbarn, falsche adresse, nicht abgeholt, nicht angetroffen,
      niemanden angetroffen, vor die tür geworfen, vor der tür abgestellt,
      erneut|wieder|einfach|kurzfristig|ersatzlos storniert|gestrichen|gecancelt|abgesagt|annulliert
    `,
  },
  {
    name: 'delay',
    points: 1.6,
    kind: 'delivery',
    severity: 2,
    phrases: `
      *verspätung, *verspätungen, verspätung*, verspätet*, verspäten, verspätet sich, zu spät, viel zu spät,
      wieder zu spät, spät dran, zuspät, # <zeit> später, <zahl> <zeit> später, # <zeit> zu spät,
      <zahl> <zeit> zu spät, # <zeit> verspätung, unpünktlich*, nicht pünktlich, nie pünktlich,
      selten pünktlich, pünktlichkeit ?, verzögert*, verzögern, verzögerung*, *verzögerung, *verzögerungen,
      *verzug, in verzug, *rückstau, rückstau, stau, überfällig, lässt|lassen ~ auf sich warten,
      auf sich warten, warten, warte, wartet, gewartet, rumstehen, herumstehen, wartezeit*, *wartezeit,
      *wartezeiten, warterei, abwarten, vergeblich gewartet, warte ~ auf|seit|schon|immer|noch,
      warten ~ auf|seit|schon|immer|noch, # <zeit> warten, # <zeit> gewartet, # <zeit> wartezeit,
      <zahl> <zeit> warten, in der schlange, lange schlange|schlangen, riesige schlange|schlangen,
      ewige schlange|schlangen, schlange stehen, anstehen, verpasst, verpasse, verpassen, verpassten,
      *verpasst, anschluss ~ weg|verpasst|verloren|erreicht, anschluss verpasst, anschlusszug, stecke fest,
      stecken fest, steckt fest, sitze fest, sitzen fest, sitzt fest, stehen ~ auf freier strecke,
      steht ~ auf freier strecke, auf offener strecke, steht ~ rum, stehen ~ rum, stehe ~ rum, stehe ~ seit,
      stehen ~ seit, stehe|stehen|steht ~ am bahnhof|flughafen|schalter|gate|gleis|bahnsteig, sitze ~ seit,
      sitzen ~ seit, storniert, gestrichen, gecancelt, abgesagt, annulliert, gekappt, verschoben,
      aufgeschoben, vertagt, umbuchen, umsteigen, nicht rechtzeitig, pünktlich wie immer,
      wieder mal pünktlich, kommt später, kommen später, wird später, bearbeitungszeit*, lieferzeit*,
      wieder nicht, außerplanmäßig*, unplanmäßig*, planmäßig nicht, terminverschiebung, auf unbestimmte zeit
    `,
  },
  {
    // A length of time in a post to a company is the length of a wait.
    name: 'time-spent',
    points: 1.1,
    isTime: true,
    negated: 'keep',
    phrases: `
      seit # <zeit>,
      seit über|mehr|gut|fast|knapp|rund|bald|nun|schon|jetzt|mittlerweile|inzwischen ~ # <zeit>,
      seit <zahl> <zeit>,
      seit über|fast|gut|knapp|nun|schon|jetzt|mittlerweile|inzwischen|bereits ~ <zahl> <zeit>, seit <zeit>,
      seit über|fast|bereits|schon|nun ~ <zeit>, nach # <zeit>, nach <zahl> <zeit>, nach über # <zeit>,
      # <zeit> lang, <zahl> <zeit> lang, # <zeit>, <zahl> <zeit>, stundenlang*, tagelang*, wochenlang*,
      monatelang*, minutenlang*, jahrelang*, halbe stunde, ganze stunde, eine stunde, einer stunde,
      dreiviertelstunde, viertelstunde, halbstündig*, stündig*,
      seit gestern|vorgestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|letzter|anfang|mitte|ende|langem|längerem|tagen|wochen|monaten|stunden|jahren|minuten,
      den ganzen tag|morgen|abend|vormittag|nachmittag, die ganze nacht|woche|zeit, ganzes wochenende,
      wie lange, wie lang, so lange, so lang, viel zu lange, wann endlich, wie oft, bis wann, wie lange noch,
      noch länger
    `,
  },
  {
    // Not the first time.
    name: 'persistence',
    points: 1.3,
    severity: 2,
    negated: 'keep',
    phrases: `
      schon wieder, mal wieder, wieder mal, wiedermal, wieder einmal, einmal mehr, wieder und wieder,
      immer und immer, immer wieder, immerwieder, jedes mal, jedesmal, jedes einzelne mal, jeden tag,
      jeden verdammten tag, tagtäglich, jede woche, jeden morgen, jeden abend,
      alle paar tage|minuten|wochen|stunden, ständig*, dauernd, andauernd*, permanent*, laufend, wiederholt*,
      zum wiederholten mal|male, zum x-ten mal, zum xten mal, zum zigsten, zigmal, zig mal, zum hundertsten,
      zum tausendsten, zum <male> mal, zum # mal, <male> mal, das <male> mal, # mal, <zahl> mal, zweimal,
      dreimal, viermal, fünfmal, mehrmals, mehrfach, mehrere male, tag <zahl>, tag #, tag # ohne,
      am <male> tag, <male> tag, <male> tag in folge, <male> woche, <male> versuch, # versuche, in folge,
      hintereinander, am stück, erneut, abermals, nochmals, nicht das erste mal, nicht zum ersten mal,
      wie immer, wie üblich, wie gewohnt, wie gehabt, wie jeden tag, wie so oft, wie schon,
      genauso wie letzte, alle jahre wieder, und täglich grüßt, täglich grüßt, murmeltier, natürlich wieder,
      heute wieder, heute schon wieder, wieder nichts, wieder keine|kein|keinen|nicht, und wieder, schon zum,
      noch immer, immer noch, immernoch, nach wie vor, weiterhin, seit jahren, seit wochen, seit monaten,
      seit tagen, seit stunden, wird langsam zur gewohnheit, an der tagesordnung, dauerzustand,
      dauerbaustelle, *dauerzustand
    `,
  },
  {
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `
      wieder, immer, noch, schon, bereits, endlich, endlich mal, nur noch, ewig, oft, natürlich, ausgerechnet,
      mittlerweile, inzwischen, auch noch, gerne mal, mal eben, plötzlich, auf einmal, aufeinmal, einfach so,
      jetzt auch noch
    `,
  },
  {
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `
      dringend*, eilt, eilig, umgehend, unverzüglich, asap, notfall, frist, fristablauf, deadline,
      bis morgen|heute|übermorgen, bis heute abend, bis montag|dienstag|mittwoch|donnerstag|freitag,
      in # <zeit> geht|startet|beginnt|fliegt|ist,
      brauche|brauchen|bräuchte ~ heute|morgen|sofort|dringend|jetzt, launch ist heute|morgen,
      hochzeit ist|morgen|heute, prüfung ist|morgen|heute, morgen prüfung, abgabe ist|morgen|heute,
      abgabetermin, vorstellungsgespräch, termin ~ verpasst, zu spät zur arbeit|schule|uni|prüfung,
      zu spät zum termin|flug|unterricht, kann nicht arbeiten, können nicht arbeiten, nicht arbeiten können,
      arbeitsunfähig, umsatzausfall, umsatzeinbuße*, umsatzverlust, verlieren ~ kunden|umsatz|geld,
      verliere ~ kunden|umsatz|geld, kostet uns|mich ~ kunden|geld|umsatz|tausende, meine kunden,
      unsere kunden, existenz*, wichtige* termin, urlaub ~ ruiniert|versaut|gelaufen, flug verpasst,
      flieger verpasst
    `,
  },
]

/** Calls to the brand. */
const asks: readonly Group[] = [
  {
    name: 'help',
    points: 1.5,
    tone: 'request',
    negated: 'keep',
    phrases: `
      bitte helft|hilf|helfen, bitte um hilfe, brauche ~ hilfe, brauchen ~ hilfe, benötige ~ hilfe, hilfe !,
      hilfe bitte, helft mir, helft uns, helfen sie, kann mir jemand|wer helfen, kann mir ~ helfen,
      könnt ihr ~ helfen, können sie ~ helfen, kann jemand helfen, kann hier jemand,
      was soll ich ~ tun|machen, was kann ich ~ tun|machen, was mache ich ~ jetzt, was tun, was nun,
      wie komme ich ~ an, wie bekomme ich ~ zurück|wieder, wie kriege ich ~ zurück|wieder,
      bitte beheben|behebt|klären|klärt|prüfen|prüft|lösen|reparieren|repariert|ändern|ändert|fixen|fixt|kümmern|kümmert|nachbessern|antworten|melden|meldet|stornieren|storniert|löschen|löscht,
      bitte ~ kümmern|beheben|klären|prüfen|antworten|melden, um klärung, um rückmeldung, um rückruf,
      um antwort, bitte um rückmeldung|klärung|stellungnahme|rückruf|antwort|erklärung, um stellungnahme,
      kümmert euch, kümmern sie sich, tut ~ was, tut was, tut endlich, macht ~ was, macht endlich, macht was,
      macht das ~ wieder, macht hin, bringt das ~ in ordnung, kriegt das ~ in den griff, behebt das, fixt das,
      wann geht|läuft|kommt|funktioniert|fährt|klappt ~ wieder|endlich,
      wann wird|werden ~ behoben|repariert|gelöst|geliefert, wann kommt ~ endlich, wann kann ich ~ rechnen,
      wann bekomme|krieg|kriege ich, wann ist|wird ~ endlich, was ist los bei euch, jemand da, hallo ?,
      hallooo, wo kann ich mich beschweren, ändert das, sorgt ~ dafür
    `,
  },
  {
    name: 'request',
    points: 0.7,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      hilfe, bitte um, erklärung, erklären, erklärt mir, lösung, lösen, beheben, behebt, klären, klärung,
      kümmern, reparieren, gibt es neuigkeiten|updates|infos, gibts neuigkeiten|infos, weiß jemand, weiß wer,
      hat jemand, hat noch wer, noch jemand, nur bei mir, geht es noch jemandem, geht das nur mir,
      bin ich der einzige, noch wer, wer noch, auskunft, rückmeldung, stellungnahme, würde gern|gerne wissen,
      möchte wissen, will wissen, wüsste gern
    `,
  },
  {
    // "Why" mostly knows that there is no good reason.
    name: 'why',
    points: 1.2,
    once: true,
    negated: 'keep',
    phrases: `
      warum, wieso, weshalb, wozu, weswegen, was soll, wofür, wie kann es sein, wie kommt es, wie kommts,
      aus welchem grund, was ist der grund, warum eigentlich, warum nicht, wieso nicht, warum zum, warum muss,
      warum kann, warum gibt, warum ist, warum wird
    `,
  },
  {
    name: 'question',
    points: 0.1,
    tone: 'request',
    kind: 'question',
    once: true,
    negated: 'keep',
    phrases: `
      kann ich, kann man, könnt ihr, können sie, könnten sie, könntet ihr, darf ich, darf man, gibt's,
      habt ihr, hat jemand erfahrung*, wisst ihr, wissen sie, ist es möglich, ist das möglich,
      wäre es möglich, wie kann ich, wie kann man, wie lautet, wie geht das, wie viel, wieviel, wie teuer,
      was kostet, was kosten, welche, welcher, welches, wo kann ich, wo finde ich, wo gibt es, wann kommt,
      wann gibt es, wann ist, ab wann, bis wann gilt, wer kann mir sagen, kann mir jemand sagen,
      kann mir einer sagen, lohnt sich, habe eine frage, hab ne frage, hätte ~ frage, eine frage, kurze frage,
      frage zu, frage an, mal ne frage, bietet ihr, bieten sie, plant ihr, unterstützt ihr, gilt das,
      geht das auch, wie funktioniert, wie läuft das, was bedeutet,
      lohnt sich das ?, erfahrungen ?, erfahrungen mit, meinungen ?, jemand erfahrung|erfahrungen,
      nutzt|benutzt|hat ~ jemand
    `,
  },
]

/** What people say when they go, or go to somebody who can force an answer. */
const escalations: readonly Group[] = [
  {
    name: 'leaving',
    points: 1.7,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      kündige, ich kündige, kündigen wir, werde kündigen, werden kündigen, will kündigen, wollen kündigen,
      möchte kündigen, habe gekündigt, hab gekündigt, gekündigt, kündigung*, vertrag kündigen, abo kündigen,
      konto kündigen, abo gekündigt, sonderkündigung*, außerordentlich kündigen, widerrufe, widerruf,
      stornieren, storniere, wechsle den|zur|zu|anbieter, wechsel den|anbieter, wechseln den|anbieter,
      werde wechseln, werden wechseln, anbieter wechseln, anbieterwechsel, wechsle jetzt, wechseln jetzt,
      zur konkurrenz, zu einem anderen, anderen anbieter, andere anbieter, suche mir ~ anderen|andere|anderes,
      suchen uns ~ anderen|andere, bin weg, bin raus, ich bin raus, sehen ~ nicht wieder, seht mich nie|nicht,
      habt einen kunden weniger, kunden verloren, kunden weniger, ein kunde weniger, als kunden verloren,
      verliert ~ kunden, vergrault*, vergraulen, vertreibt ~ kunden, letzte mal, letztes mal, zum letzten mal,
      nie wieder <tun>, nie wieder bei|mit|zu|hier|dort|etwas|was, nie mehr bei|mit|zu|hier, finger weg,
      hände weg, lasst die finger, lasst es, rate ab, rate ~ ab, abzuraten, nur abraten, abraten, warnung an,
      warnung vor, vorsicht vor, vorsicht bei, warne, warnen vor, kann nur warnen, macht einen bogen,
      großen bogen, nicht empfehlen, nicht zu empfehlen, nicht empfehlenswert, keine empfehlung,
      kann ich nicht empfehlen, nicht weiterempfehlen, nicht weiter empfehlen, boykott*, deinstallier*,
      app gelöscht, lösche ~ konto|account|app, gelöscht ~ app, konto löschen, account löschen, meide*,
      meiden, lieber auto, lieber mit dem auto, fahre lieber, nehm|nehme ~ lieber|wieder das auto,
      nehme das auto, nächstes mal auto, kaufe ~ woanders, kauf ~ woanders, woanders kaufen|bestellen|buchen,
      woanders hin, ab jetzt ohne, ab jetzt nur noch, bestelle ~ nie|nicht mehr, bestell ~ nie|nicht mehr,
      bereue den kauf, zurückgeschickt, zurückgegeben, geht zurück, gehen zurück, bei der konkurrenz,
      macht|mach|machen ~ bogen um, bogen um, bloß nicht ~ bestellen|kaufen|buchen|benutzen,
      finger ~ weg|lassen ~ von, lasst ~ finger von
    `,
  },
  {
    name: 'going-over',
    points: 0.8,
    kind: 'service',
    severity: 2,
    tone: 'reproach',
    arrival: cameToUs,
    negated: 'keep',
    phrases: `
      wechsle zu, wechsel zu, wechseln zu, gewechselt zu, wechsle jetzt zu, bin zu, sind zu, umgezogen zu,
      umgestiegen auf, steige um auf, steigen um auf, wechsle nach, umzug zu, umzug auf
    `,
  },
  {
    // Says nothing, unless it is the brand that was chosen.
    name: 'choosing',
    points: 0,
    arrival: cameToUs,
    phrases: `
      jetzt bei, jetzt zu, von _ zu|auf, von _ _ zu|auf, nun bei, gelandet bei, entschieden für, jetzt mit, gehe zu, gehen zu, wechsel auf
    `,
  },
  {
    name: 'legal',
    points: 1.4,
    kind: 'service',
    severity: 4,
    phrases: `
      anwalt, anwälte, anwältin, anwalts, rechtsanwalt*, meinem anwalt, mein anwalt, anwalt einschalten,
      rechtsschutz*, rechtliche schritte, rechtlich vorgehen, rechtsweg, klage ein*, verklage*, verklagen,
      verklagt, vor gericht, gerichtlich*, sammelklage, musterklage, strafanzeige, anzeige erstatte*,
      erstatte anzeige, anzeige ist raus, zeige euch an, zeige sie an, polizei eingeschaltet,
      verbraucherzentrale, verbraucherschutz*, verbraucherschützer*, schlichtungsstelle, ombudsmann,
      bundesnetzagentur, bafin, aufsichtsbehörde, datenschutzbehörde, datenschutzbeauftragte*, fristsetzung,
      letzte frist, frist gesetzt, rechtswidrig*, sittenwidrig*, gesetzeswidrig*, verstoß gegen,
      verstößt gegen, presse einschalten, an die presse, zur presse, an die medien, mahnbescheid, einschreiben
    `,
  },
]

/** Trouble as the press reports it: no angry word, and yet it concerns the company. */
const press: readonly Group[] = [
  {
    name: 'bad-news',
    points: 1.3,
    kind: 'news',
    severity: 2,
    negated: 'keep',
    phrases: `
      streik, streiks, *streik, *streiks, streik*, streikt, streiken, gestreikt, arbeitskampf, arbeitskämpfe,
      ausstand, arbeitsniederlegung*, unfall, unfälle, *unfall, *unfälle, verunglückt*, entgleist*, kollision,
      zusammenstoß, zusammengestoßen, tote, toten, toter, getötet, tödlich*, todesopfer, leiche, suizid*,
      notarzteinsatz, polizeieinsatz, feuerwehreinsatz, großeinsatz, evakuier*, geräumt, angriff, angriffe,
      *angriff, *attacke, attackiert*, randalier*, randale, schläger*, schlägerei, prügel*, vandal*, sabotage,
      brandanschlag, anschlag, anschläge, festgenommen, täter, taschendieb*, einbrecher, überfall,
      raubüberfall, gestorben, tot aufgefunden, großbrand, kritik, kritik an, kritisiert*, kritisieren,
      kritiker, vorwurf, vorwürfe, wirft ~ vor, werfen ~ vor, beschuldigt, rüge, rügt, gerügt, prangert,
      fordert, fordern, proteste, protest, protestier*, shitstorm, klage gegen, klagen gegen, prozess gegen,
      ermittl*, staatsanwalt*, razzia, kartellamt, bußgeld, geldstrafe, strafe, verurteilt*, affäre, skandale,
      pleite, insolven*, verlust, verluste, *verlust, *verluste, milliardenverlust, rote zahlen,
      gewinneinbruch, gewinnwarnung, einbruch, bricht ~ ein, sinkt, sinken, schulden*, verschuldet,
      stellenabbau, entlassungen, entlassen, kündigungswelle, baut ~ stellen ab, stilllegung*, stillgelegt,
      kostenexplosion, milliardengrab, teurer als geplant, verteuert, droht, drohen, drohende*, drohender,
      gedroht, warnt, warnen, warnt vor, alarm, *alarm, notstand, gefahr, missstände, sicherheitsmängel,
      verbindungen gestrichen, schwere vorwürfe, scharfe kritik, ärger um, streit, *streit, streit um, zoff,
      konflikt, *konflikt, streicht ~ stellen, stellen gestrichen, baut ~ jobs ab, messerangriff*,
      messerattacke*, messerstecher*
    `,
  },
]

/** What speaks against a complaint. */
const against: readonly Group[] = [
  {
    name: 'praise',
    points: -1.4,
    kind: 'praise',
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      toll, tolle, toller, tolles, tollen, super, supi, einfach klasse, echt klasse, ist klasse, war klasse,
      klasse service|arbeit|team|leistung, prima, spitze, spitzenklasse, hervorragend*, ausgezeichnet*,
      fantastisch*, phantastisch*, großartig*, genial*, grandios*, perfekt*, einwandfrei*, tadellos*,
      reibungslos*, problemlos*, vorbildlich*, erstklassig*, top, bestens, exzellent*, traumhaft*, wunderbar*,
      wundervoll*, herrlich*, sehr gut, sehr gute, sehr guter, sehr gutes, richtig gut, echt gut, total gut,
      gut, guter service, gutes angebot, gefällt mir, gefällt, gefallen, ich liebe,
      liebe es|das|die|den|diese|euch|euren|eure|meine|meinen|mein, liebt, lieben, geliebt, begeistert*,
      begeisterung, zufrieden*, sehr zufrieden, rundum zufrieden, glücklich, freut mich, freue mich,
      freuen uns, freu mich, froh, schön, schöne, schöner, schönes, schönste*, lecker*, freundlich*, nett,
      nette, netter, nettes, netten, supernett*, hilfsbereit*, kompetent*, zuverlässig*, schnelle hilfe, glückwunsch|respekt|gratulation|kompliment an, hut ab vor, respekt vor,
      schnell geholfen, schnelle antwort, schnelle lieferung, blitzschnell, superschnell, flott,
      sehr pünktlich, super pünktlich, war pünktlich, kam pünktlich, pünktlich geliefert|angekommen|da,
      empfehlenswert*, empfehle, empfehlung, kann ich empfehlen, kann ich ~ empfehlen|weiterempfehlen,
      nur empfehlen, weiterempfehlen, klare empfehlung, absolute empfehlung, jederzeit wieder,
      immer wieder gern, immer wieder gerne, gerne wieder, gern wieder, volle punktzahl, 5 sterne,
      fünf sterne, 5/5, daumen hoch, lob, großes lob, dickes lob, ein lob, gelobt,
      kompliment, weiter so, macht weiter so, beste, bester, bestes, besten, beeindruckt, beeindruckend*,
      überzeugt, überzeugend, cool, coole, cooler, geil, mega, hammer, krass gut, nice, läuft wie geschmiert,
      läuft super, läuft einwandfrei, läuft problemlos,
      funktioniert super|einwandfrei|gut|prima|problemlos|perfekt|tadellos,
      klappt super|gut|prima|wunderbar|einwandfrei, kein problem, keine probleme, keinerlei probleme,
      nie probleme, noch nie probleme, ohne probleme, keine beschwerde*, nichts zu meckern,
      kann nicht meckern, nichts auszusetzen, kann mich nicht beschweren, nicht schlecht, gar nicht schlecht,
      nicht übel, besser geht's nicht, besser geht es nicht, lohnt sich wirklich, preis leistung stimmt,
      jeden cent wert, sein geld wert, gelungen*, sympathisch*, angenehm*, bequem, gemütlich*, entspannt*,
      stressfrei, vorfreude, kann es nicht|kaum erwarten, kann's nicht|kaum erwarten, yay, juhu, hurra, yeah,
      lieblings*, stolz, gerettet, lebensretter, tut was er|sie|es soll, macht was er|sie|es soll, hält was,
      alles bestens, alles super, alles gut, alles prima, alles top, läuft wie am schnürchen,
      wie am schnürchen, superfreundlich*, total lieb, sehr lieb,
      kein|keinen einziger|einzigen|einziges ausfall|absturz|fehler|problem|mal,
      nicht einen einzigen ausfall|absturz|fehler, kein ausfall, keine ausfälle, keine abstürze,
      null ausfälle|probleme|abstürze, ohne einen einzigen ausfall|absturz|fehler,
      nie ~ ausfall|ausfälle|probleme|problem gehabt, noch nie ~ ausfall|ausfälle|problem|probleme|ärger,
      innerhalb|binnen ~ <zahl>|# minuten|sekunden|stunden|minute ~ geantwortet|geholfen|gelöst|erledigt|repariert|reagiert|behoben,
      in ~ <zahl>|# minuten|sekunden ~ geantwortet|geholfen|gelöst|repariert|behoben|eingerichtet,
      innerhalb|binnen|in weniger? minuten ~ geantwortet|geholfen|gelöst|behoben,
      noch nie so gut|schnell|zufrieden|stabil|einfach|rund, nie so gut|schnell|zufrieden|stabil, läuft ~ rund,
      läuft alles rund, läuft alles bestens, bei mir läuft alles, bei mir läuft alles rund,
      kann ich ~ nicht bestätigen, kann ich ~ nicht sagen, nicht genug empfehlen, nicht genug loben,
      besser nicht
    `,
  },
  {
    // Said to somebody's face; with trouble behind it, it is scorn.
    name: 'salute',
    points: -1.4,
    kind: 'praise',
    salutes: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      klasse, schön dass, toll dass, super dass, nett dass, wie schön dass, bravo, applaus, applaus für, toll gemacht, super gemacht, gut gemacht, gute arbeit, saubere arbeit, hut ab, respekt, chapeau, herzlichen glückwunsch, glückwunsch, gratulation, gratuliere, gratulieren,
      das nenne|nenn ich ~ service|kundenservice|kundendienst|leistung|qualität|kundenfreundlich|pünktlich
    `,
  },
  {
    name: 'thanks',
    points: -1.4,
    kind: 'praise',
    negated: 'keep',
    courtesy: true,
    phrases: `
      danke, vielen dank, besten dank, herzlichen dank, dankeschön, danke schön, danke sehr, lieben dank,
      tausend dank, danke für, danke an, dank an, dankbar, bedanke mich, bedanken, merci, thx, danke euch,
      danke dir, danke ihnen, danke fürs, danke schonmal|nochmal
    `,
  },
  {
    // Thanks for something still to come.
    name: 'polite-ask',
    points: 0.1,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      danke im voraus, vielen dank im voraus, danke schon mal, danke schonmal, vielen dank schon mal,
      wäre schön, wäre toll, wäre super, wäre nett, wäre klasse, würde mich freuen, freue mich auf,
      hoffentlich, hoffe, bitte, wäre lieb, wäre hilfreich, gerne auch, würde gerne, ich würde gern
    `,
  },
  {
    // The matter is over.
    name: 'resolved',
    points: -1.9,
    negated: { name: 'unresolved', points: 1.9, kind: 'service', severity: 2 },
    phrases: `
      behoben, ist behoben, wurde behoben, wieder behoben, gelöst, problem gelöst, hat sich erledigt,
      erledigt, hat sich geklärt, geklärt, alles geklärt, wieder online, wieder da, wieder erreichbar,
      wieder verfügbar, wieder frei, wieder freigegeben, freigegeben, wieder normal, wieder planmäßig,
      wieder in betrieb, funktioniert wieder, geht wieder, geht jetzt, geht nun, läuft wieder, läuft jetzt,
      klappt wieder, klappt jetzt, funktioniert jetzt, jetzt geht's, jetzt geht es, jetzt läuft, hat geklappt,
      hat funktioniert, repariert, wieder repariert, aufgehoben, beendet, ist beendet, störung beendet,
      störung behoben, störung ist behoben, streik beendet, sperrung aufgehoben, ende der störung,
      heil angekommen, gut angekommen, paket|lieferung|bestellung|ware ist da, wurde erstattet, geld ist da,
      erstattung erhalten, geld zurückbekommen, entwarnung, fehlalarm, einigung, einigen sich, geeinigt,
      habs gefunden, wieder aufgetaucht, wieder geöffnet, wieder offen, wieder befahrbar,
      pünktlich angekommen, keine verspätung, keine störung, keine störungen, störungsfrei
    `,
  },
  {
    name: 'following-up',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `
      alles klar, ok danke, okay danke, mach ich, mache ich, werde ich machen, verstanden, passt schon,
      keine sorge, macht nichts, nicht schlimm, kein ding, kein stress, habe euch ~ geschrieben, dm ist raus,
      pn ist raus
    `,
  },
  {
    // Somebody who answers for the company.
    name: 'staff-reply',
    points: -0.7,
    once: true,
    negated: 'keep',
    phrases: `
      wir verstehen dass, wir bedauern, bedauern wir, wir bitten um, bitten um verständnis,
      bitten um entschuldigung, wir entschuldigen uns, tut uns leid, tut mir leid,
      ich bitte um entschuldigung, welche version nutzen|nutzt, haben sie schon, hast du schon|es,
      hast du die, teile uns, teilen sie uns, schicken sie uns, schick uns, senden sie uns, schreiben sie uns,
      wende dich, wenden sie sich, gerne weiter, gern weiter, gute fahrt, gute reise, gute besserung,
      schönen abend, schönen tag, schönes wochenende
    `,
  },
  {
    name: 'promotion',
    points: -1.5,
    promotes: true,
    kind: 'other',
    negated: 'keep',
    phrases: `
      gewinnspiel*, verlosung*, verlosen, zu gewinnen, gewinnen sie, jetzt mitmachen, mitmachen und,
      rabattcode*, gutscheincode*, gutschein*, rabatt, rabatte, rabattaktion, % rabatt, prozent rabatt, % auf,
      # % auf, sonderangebot*, angebot des tages, schnäppchen, sparpreis*, sparangebot*, nur heute,
      nur für kurze zeit, jetzt bestellen, jetzt kaufen, jetzt buchen, jetzt sichern, jetzt anmelden,
      jetzt registrieren, jetzt testen, jetzt entdecken, jetzt downloaden, gratis, kostenlos testen,
      kostenfrei, versandkostenfrei, zu verkaufen, verkaufe, biete, abzugeben, zum verkauf, im shop,
      onlineshop, ab €, ab $, nur €, nur $, link in bio, link in der bio, mehr infos, mehr unter,
      mehr informationen, weitere informationen, weitere infos, hier klicken, klickt hier, folgt uns,
      folge uns, folgt mir, abonniert, abonnieren, liken und teilen, besuchen sie, besucht uns, kommt vorbei,
      tickets gibt es, karten gibt es, eintritt frei, eintritt, anmeldung unter, neues video,
      neuer blogbeitrag, neuer beitrag, neuer podcast, neue folge, jetzt live, gerade live, sponsored,
      gesponsert, affiliate, ferienwohnung*, hotel in, unterkunft, erleben sie, entdecken sie, genießen sie,
      gewinnt eine|einen|ein|mit|jetzt|tolle, sparen, jetzt zugreifen,
      <zahl>|# monate|wochen|tage gratis|kostenlos|geschenkt, jetzt wechseln, gratis sichern,
      kostenlos sichern, jetzt zu ~ wechseln, monate gratis
    `,
  },
  {
    name: 'sales-talk',
    points: -0.5,
    once: true,
    negated: 'keep',
    phrases: `
      angebot, angebote, aktion, aktionen, neuheit*, neu im, neuen produkte, wettbewerb, ticketverkauf,
      veranstaltung*, programm, konzert*, festival, ausstellung, messe, museum, feier*, eröffnet, eröffnung,
      einweihung, präsentiert, vorgestellt, jubiläum, sammler*, modell, modellbahn, lokomotive, sondermodell,
      edition, auflage, werbung
    `,
  },
  {
    name: 'job-advert',
    points: -2,
    promotes: true,
    hires: true,
    kind: 'other',
    negated: 'keep',
    phrases: `
      wir suchen, suchen wir, suchen ab sofort, stellenangebot*, stellenanzeige*, stellenausschreibung*,
      stellenmarkt, jobangebot*, jobbörse, job als, jobs, job, traumjob, karriere, karrierechance*,
      ausbildungsplatz*, ausbildung zum|zur, praktikum*, praktikant*, werkstudent*, bewirb dich, bewerbt euch,
      jetzt bewerben, bewerben sie sich, bewerbung, bewerbungen, verstärkung gesucht, mitarbeiter gesucht,
      m/w, m/w/d, (m/w/d), w/m/d, vollzeit, teilzeit, quereinsteiger, festanstellung, team sucht,
      einstiegsgehalt, zum nächstmöglichen,
      sucht ab sofort, sucht ~ verstärkung|mitarbeiter|jemanden|leute, deine aufgaben, ihre aufgaben,
      dein profil, ihr profil, bewirb
    `,
  },
  {
    // Reported, not lived through.
    name: 'report',
    points: -0.9,
    kind: 'news',
    negated: 'keep',
    phrases: `
      rückrufaktion*, ruft|rufen ~ zurück, zurückgerufen, gibt bekannt, gab bekannt, teilte mit, teilt mit,
      teilte ~ mit, stellt vor, stellte ~ vor, kündigt an, kündigte an, kündigte ~ an, plant, planen,
      investiert, investieren, investition*, übernimmt, übernahme, fusion, beteiligung, umsatz, umsätze,
      quartal*, geschäftszahlen, geschäftsjahr, bilanz, jahresbilanz, aktie, aktien, aktionäre, börse, dax,
      anleger, analysten, konzernchef, vorstandschef, vorstand, aufsichtsrat, geschäftsführer, chef der,
      wird neuer, neue chefin, neuer chef, milliarden, millionen, mrd, mio, prozent mehr, studie, umfrage,
      experten, minister*, ministerin, bundesregierung, bundestag, landtag, stadtrat, gemeinderat,
      bürgermeister*, partei, wahl, wahlkampf, europäische*, eu-kommission, wirtschaft, unternehmen, branche,
      markt, interview mit, im interview, pressemitteilung, pressekonferenz, medienbericht*, nachrichten,
      schlagzeilen, meldung vom, weltmeister*, meister, bundesliga, turnier, olympia*, spieltag, trainer
    `,
  },
  {
    // Courts, fines, probes and stolen records as the press tells them; of the writer's own they are something else.
    name: 'grave-news',
    points: -1.2,
    kind: 'news',
    severity: 3,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `
      muss|müssen|soll|musste ~ ~ bußgeld|strafe|millionenstrafe zahlen, bußgeld zahlen, bußgeld verhängt, zu einer ~ strafe verurteilt,
      sammelklage gegen, staatsanwaltschaft ermittelt, ermittlungen gegen, polizei|kartellamt|behörde|aufsicht ermittelt|prüft,
      teilte die aufsicht|behörde|polizei, razzia bei 
    `,
  },
  {
    name: 'breach-news',
    points: -1.2,
    kind: 'news',
    severity: 4,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `
      kundendaten|nutzerdaten|passwörter|daten|datensätze ~ gestohlen|erbeutet|abgeflossen|geleakt|veröffentlicht|entwendet,
      unbekannte|hacker|angreifer|kriminelle haben ~ ~ daten|kundendaten, hackerangriff auf, cyberangriff auf, datenleck bei, datenpanne bei
    `,
  },
  {
    name: 'article',
    points: -0.3,
    once: true,
    negated: 'keep',
    phrases: `
      bericht, berichte, berichtet, artikel, sagte, sagt, erklärte, betonte, sprecher, sprecherin, zufolge,
      demnach, video, foto, fotos, bilder, blog, buch, roman, film, serie, geschichte, geschichten,
      jahrhundert, historisch*, projekt, projekte, entwicklung, zukunft, heute vor, am rande, region, verein,
      bürger, stadt
    `,
  },
  {
    name: 'chatter',
    points: -0.6,
    negated: 'keep',
    phrases: `
      lol, haha, hahaha, hahahaha, hihi, hehe, xd, xdd, rofl, mdr, gute nacht, guten appetit,
      frohe weihnachten, frohes neues, alles gute, happy birthday, geburtstag, mama, papa, oma, opa,
      mein freund, meine freundin, mein bruder, meine schwester, kumpel, süß, süße, süßer, verliebt, crush,
      musik, lied, song, album, fußball, spiel, spiele, schule, uni, party, wetter, sonne, kaffee, frühstück,
      urlaub, ausflug, wandern, spaziergang, kuscheln
    `,
  },
  {
    name: 'hearsay',
    points: -1,
    negated: 'keep',
    phrases: `
      ein freund von mir, eine freundin von mir, habe gehört, hab gehört, angeblich soll, alle meckern,
      alle jammern, meckern, jammern, rummeckern, gemecker, gejammer, hört auf zu jammern|meckern,
      hatte noch nie probleme, hatte nie probleme, nie ein problem, habe keine probleme, hab keine probleme,
      bei mir geht alles, bei mir funktioniert alles, bei mir läuft's, bei mir geht's
    `,
  },
  {
    name: 'own-fault',
    points: -1.4,
    once: true,
    negated: 'keep',
    phrases: `
      selber schuld, meine schuld, mein fehler, meine eigene schuld, eigene dummheit, eigene schuld,
      eigenes verschulden, war ich selbst, war ich selber, ich depp|trottel|idiot|dussel|honk, aus versehen,
      versehentlich, ich bin ~ schlecht|mies, ich bin zu blöd|doof|dumm, ist mir runtergefallen,
      runtergefallen, habe ich vergessen, hab ich vergessen, habe mein, verlaufen, zu blöd
    `,
  },
  {
    // Found out at the end: what was told before is over, and was never the company's.
    name: 'slip',
    points: -1.4,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: `
      ${ownDoing},
      liegt an mir|meiner|meinem|uns|unserem|unserer, das liegt ~ an mir|meiner|meinem|uns|unserem|unserer, lag ~ ~ an mir|meiner|uns|unserem, liegt nicht an ~ ~ <brand>|euch|ihnen|lehrerin|lehrer|firma|laden|fahrer|app, lag nicht an ~ ~ <brand>|euch|ihnen, mein eigenes kabel, mein kabel, war ich selbst ~ schuld, ich war's selbst, selbst verbockt, selber verbockt, hatte vergessen ~ zu, hab ich selbst, entschuldigung ~ an ~ ~ hotline|support|team|kollegen|mitarbeiter|service, asche auf mein haupt, wer lesen kann, mein irrtum, kommando zurück,       tippfehler von mir, mein tippfehler, ich hatte mich vertippt, hatte mich vertippt, hab mich vertippt, habe mich vertippt,
      lag ~ an mir, lag ~ ~ an meinem|meiner router|kabel|rechner|einstellung|handy|firewall, war ~ mein fehler, mein eigener fehler,
      stecker war nicht drin, stecker war|wurde|hatte gezogen, nicht eingesteckt, ausgesteckt, hatte ich ~ ausgeschaltet, falsch gelesen von mir, verlesen
    `,
  },
  {
    // Vorträge und Berichte von eigenen Pannen.
    name: 'teaching',
    points: -0.8,
    once: true,
    teaches: true,
    negated: 'keep',
    phrases: lessons,
  },
  {
    // Trouble told before it is known from others, and not the writer's.
    name: 'no-stake',
    points: -1,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: noStake,
  },
  {
    // What other people say. It is no trouble if the writer then says otherwise.
    name: 'others-say',
    points: -1,
    others: true,
    negated: 'keep',
    phrases: `
      mein|meine nachbar|nachbarin|kollege|kollegin|bruder|schwester|chef|freund|freundin sagt|meint|behauptet|schimpft|meckert,
      alle|viele|manche|leute|einige schimpfen|sagen|meckern|behaupten|klagen, man hört|liest ~ viel|schlechtes|immer|oft,
      angeblich ist|sind|soll ~ schlecht|schlimm|langsam
    `,
  },
  {
    name: 'congratulation',
    points: -1,
    kind: 'praise',
    once: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      wohlverdient, willkommen,
      herzlich willkommen, auf die nächsten
    `,
  },
]

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  {
    name: 'own-matter',
    owns: true,
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `<meine> <sache>, <meine> _ <sache>`,
  },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `
      ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, wir, uns, unser, unsere, unseren, unserem,
      unserer, hab, bin
    `,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `
      ihr, euch, euer, eure, euren, eurem, eurer, liebe|lieber|liebes team|kundenservice|support|leute, ihnen,
      du, dich, dir, hallo, hey, hej, servus, hi, liebes
    `,
  },
]

export const german: Lexicon = {
  language: 'de',
  danger,
  harm,
  said,
  traps,
  topics,
  groups: [
    ...failure,
    ...outages,
    ...losses,
    ...feelings,
    ...service,
    ...money,
    ...delays,
    ...asks,
    ...dealings,
    ...escalations,
    ...press,
    ...against,
    ...persons,
    ...turned,
  ],
  classes: {
    nicht: 'nicht nich ned net nit nie niemals garnicht garnich nimmer',
    kein: 'kein keine keinen keinem keiner keinerlei null kaum',
    keiner: 'keiner niemand niemanden keinen',
    mehr: `mehr richtig korrekt ordentlich einmal mal gescheit sauber vollständig ganz wirklich immer wieder zu
      so gut vernünftig rechtzeitig pünktlich`,
    läuft: `läuft laufen lief liefen geht gehts gehen ging gingen funktioniert funktionieren funktionierte
      funktionierten funktionierts funzt funzen funzte klappt klappts klappen klappte klappten tut tuts
      lädt laden lud startet starten startete öffnet öffnen öffnete reagiert reagieren reagierte verbindet
      verbinden druckt drucken speichert speichern sendet senden empfängt empfangen bootet lässt
      synchronisiert synchronisieren aktualisiert aktualisieren installiert erkennt erkennen akzeptiert
      akzeptieren schließt zeigt piept leuchtet kühlt heizt wäscht`,
    laufen: `laufen gehen funktionieren klappen laden starten öffnen reagieren verbinden drucken speichern senden
      empfangen aktualisieren`,
    kann: 'kann kannst können könnt konnte konnten konntest könnte könnten kanns kannste',
    tun: `abbrechen abheben abholen abmelden abrufen abschicken abschließen absenden ändern anfragen angeben
      anhören anlegen anmelden anrufen anschauen ansehen antworten anzeigen arbeiten aufladen aufrufen
      ausdrucken ausfüllen auswählen bearbeiten bedienen benutzen bestätigen bestellen bezahlen buchen
      drucken eingeben einlösen einsehen einsteigen empfangen entfernen erkennen erneuern erreichen fahren
      finden fliegen herunterladen hochladen hören installieren kaufen kontaktieren kündigen laden lesen
      löschen machen mitnehmen nutzen öffnen parken posten prüfen reden registrieren reisen reservieren
      runterladen schauen schicken schreiben sehen senden speichern spielen starten stornieren surfen
      suchen telefonieren testen trinken tun überweisen umbuchen umtauschen verbinden verkaufen verlängern
      verschicken versenden verwenden vorstellen wählen wechseln zahlen zugreifen zurückgeben zurücksenden
      zustellen essen schlafen sitzen aussteigen anfangen`,
    einloggen: `einloggen anmelden einwählen einlogen einloggt anmeldet reinkommen login eingeloggt angemeldet`,
    bekommt: `bekomme bekommen bekommt bekam krieg kriege kriegt kriegen kriegst erhalte erhalten erhält`,
    kommt: 'komme komm kommt kommen kam kamen kommst',
    komme: 'komme komm kommen kommt kam',
    weiter: 'weiter weiterkommen voran',
    netz: `internet netz empfang wlan wifi strom wasser signal verbindung anschluss telefon bild ton handynetz
      mobilfunk dsl glasfaser datenverbindung warmwasser heizung fernsehen`,
    ding: `seite seiten webseite website homepage shop server dienst dienste app internet netz netzwerk system
      wlan mail mails email telefon festnetz leitung plattform portal login checkout cloud datenbank
      hosting domain dns api tv fernsehen dashboard alles forum panel`,
    konto: `konto kontos account accounts kundenkonto benutzerkonto nutzerkonto profil karte kreditkarte
      girokonto kundenaccount zugang sim simkarte bankkarte anschluss postfach`,
    meldet: `meldet melden antwortet antworten reagiert reagieren hilft helfen kümmert kümmern ruft anruft
      zurückruft antwortete meldete reagierte erreichbar zuständig interessiert antwort ran dran rangeht
      drangeht abnimmt abhebt gemeldet geantwortet zurückgerufen weiterhelfen`,
    gemeldet: `gemeldet geantwortet reagiert beantwortet zurückgerufen geholfen weitergeholfen informiert
      kontaktiert zurückgemeldet erreicht`,
    mein: 'mein unser',
    meine: 'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres',
    sache: `bestellung paket päckchen lieferung sendung ware konto account geld rechnung vertrag tarif anschluss
      internet handy telefon router gerät laptop karte kreditkarte ticket tickets fahrkarte buchung
      reservierung flug zug bus bahn koffer gepäck termin anfrage anliegen beschwerde mail mails email
      nachricht daten website webseite seite shop server domain app passwort login zugang abo abonnement
      erstattung rückerstattung gutschein gutschrift kündigung antrag akku bildschirm fernseher auto wagen
      möbel waschmaschine drucker abrechnung überweisung profil kundennummer anschlusszug verbindung
      wohnung haus straße techniker problem fall kunden firma backup bestätigung guthaben abfahrt rückruf`,
    gutes: goods,
    codes:
      'bekomme bekommen krieg kriege kriegen kommt kam zeigt zeigen liefert wirft gibt meldet sehe sieht erhalte erhalten nur noch',
    zeit: `sekunde sekunden minute minuten min mins stunde stunden std h tag tage tagen woche wochen monat
      monate monaten jahr jahre jahren wochenende`,
    zahl: `zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig vierzig fünfzig
      sechzig hundert mehreren mehrere einigen einige paar etlichen vielen zig einer einem`,
    male: `ersten zweiten dritten vierten fünften sechsten siebten achten zehnten zweite dritte vierte fünfte
      sechste siebte zweites drittes viertes 2. 3. 4. 5. x-ten xten`,
  },
  spellings: { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' },
  negators: `nicht nich ned nit nie niemals kein keine keinen keinem keiner keines keinerlei ohne weder garnicht
    nimmer nix nichts niemand`,
  harmless: `störungskarte, störungsmelder, verarbeit*, verarm*, liegt das|es ~ an mir|uns, hätte|hatte|hab|habe ~ mit dem schlimmsten|schlimmerem|chaos|ärger|problemen|stress|warteschlangen gerechnet, rechnete mit dem schlimmsten|chaos|ärger|problemen, das schlimmste befürchtet|erwartet, <zahl>|# mal am|pro|die|in der tag|woche|monat|jahr, <zahl>|# mal im monat|jahr, wollte|wollt ~ eigentlich ~ meckern|schimpfen|mich beschweren|motzen, eigentlich meckern wollen, 
    nicht nur, nicht zuletzt, nicht wahr, nicht umsonst, nichts anderes, nichts als, nicht mehr lange,
    nicht mehr weit, geht nicht um, geht's nicht um, geht es nicht nur, wieso auch nicht, ob oder nicht,
    oder nicht, noch nicht lange, kein wunder, keine frage, ohne zweifel, ohne frage, nicht unbedingt,
    nicht ganz, nicht viel, nicht so schlimm, nicht weit, gar nicht so schlecht, keine angst, nie genug,
    nichts für ungut, kann nicht klagen, kann nicht genug, kein problem damit, zerstörung, zerstörungen,
    verstörung, geht es nicht um, fehlerfrei, schadenfrei, pannenfrei, ohne ausfälle, ohne störung,
    ohne störungen, ohne verspätung, keine verspätungen, verspätungsalarm, kommt nicht in frage,
    geht nicht ohne, warte mal, wartet mal, warten wir, warte nur, abwarten und tee, wartungsfrei,
    kritische masse, ausgefallene ideen, ausgefallenes design, kritikfähig, scheiß egal, so gut wie, gut #,
    gute # minuten|stunden, gut eine stunde, guten rutsch, gut so, schon gut, na gut, kurz und gut, noch gut,
    wie gut dass, gut dass, besser als nichts, super gau, schöne grüße, schön wär's, schön wäre,
    schön langsam, schön blöd, ganz schön, danke der nachfrage, nein danke, top #, spitze des, ${notTurned}
  `,
  conditions: `wenn falls sofern würde wuerde würden wuerden wäre waere ob sollte`,
  stronger: `sehr so total völlig voellig absolut extrem echt wirklich komplett richtig mega ultra unfassbar
    unglaublich verdammt dermaßen dermassen derart einfach zutiefst maßlos massiv massive massiver
    erheblich erhebliche erheblichen riesen absolute absoluter absolutes reine reinste totale totaler
    totales`,
  weaker: `etwas bisschen leicht leichte leichten kleine kleiner kleinen geringfügig geringfuegig geringe ziemlich
    eher halbwegs einigermaßen einigermassen minimal`,
  turns: 'aber jedoch allerdings sondern doch und trotzdem dennoch weil denn',
  persons: `ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer du dich dir
    dein deine ihr euch euer eure euren eurem`,
  questionWords: `wie was wann wo wer wen wem welche welcher welches welchen kann können könnt könnte könntet gibt gibts
    habt haben hat hast ist sind seid darf muss braucht brauche wird werden weiß weiss wisst geht bietet
    lohnt kennt enthält enthalten liefert liefern verkauft führt nehmt nimmt akzeptiert unterstützt passt
    gehört kommt fahren stimmt reicht wieviel woher wohin ab fährt gilt`,
  self: 'ich mich mir mein meine meinen meinem meiner meines',
  reasons: 'weil da denn nachdem nachher deren dessen die dort',
  thanksFor: 'für fürs fuer fuers',
  botching: `löschen loeschen verlieren verschwinden ruinieren zerstören zerstoeren vergessen ignorieren verschlampen sperren abschalten
    abzocken belügen beluegen verarschen warten wartenlassen hängenlassen haengenlassen vertrösten blockieren nichts nix gar`,
  mending: `behoben beheben behebt gelöst lösen löst repariert reparieren geholfen helfen hilft ersetzt ersetzen erstattet gefunden gerettet vermieden
    trotz ohne umgetauscht getauscht wiederhergestellt wiedergefunden geklärt klären erledigt gekümmert`,
  elsewhere:
    'alte alter alten altem altes vorherige vorherigen vorheriger vorher früher dort damals andere anderen ex',
  carrying: `ihnen deren firma support kundenservice kundendienst service hotline konto bestellung rechnung vertrag ticket mitarbeiter mitarbeiterin
    app abo tarif lieferung paket kundennummer erstattung ersatz garantie reklamation kunde kunden kundin`,
  guides:
    'so geht, so gehts, so behebt, so behebst, so löst, so lösen, so beheben, wie man, anleitung für, anleitung zum, was tun',
  crowd: 'jemand irgendwer alle leute einer eine ihr wer',
  choices: 'oder vs versus',
  hashtagBegins: 'nie niewieder fail nervt scheiß scheiss boykott boykottiert abzocke drecks',
  hashtagEnds: `fail fails sucks nervt chaos versagen versagt abzocke katastrophe desaster saftladen skandal ausfall
    störung stoerung verspätung verspaetung frust hölle wut servicewüste servicewueste`,
  supportHandle: { begins: 'frag', ends: 'support help hilft hilfe care service kundenservice kundendienst' },
}
