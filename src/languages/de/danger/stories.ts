import type { Facet } from '../../facet.js'

/** How people tell of it who make little of it: was man getan hat, was übrig blieb, wo es endete. */
export const stories: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      <giftig> ~ ~ im|in|statt|zwischen|darunter|drin, statt <giftig>, hat's am herzen, hats am herzen, am herzen und|hat|krank,
      lag|lagen|liegt|gelegen ~ ~ nacht ~ auf|im|in ~ ~ <boden>, lag|lagen|liegt ~ ~ auf|im|in ~ ~ <boden> ~ bis|stunden|die ganze|über nacht, auf dem|den|der ~ <boden> gelegen|gefunden, lag|lagen ~ stunden|stundenlang ~ auf|im, lag|lagen die ~ nacht auf|im|in, bewusstlos|leblos|regungslos ~ gefunden|gelegen|im|auf,
      <körper> ~ ~ aufgeschnitten|aufgerissen|aufgeschlitzt|aufgeschürft|abgerissen|abgeschnitten|abgetrennt|zerquetscht|zerschnitten|verstaucht|verrenkt|ausgerenkt|angebrochen|verbunden|eingegipst|geschient|operiert|genagelt|verschraubt|weg|ab|hin|steif|taub, <körper> sieht aus|wie ~ ~ wie|speck|hackfleisch|steak|tomate|ballon|brei, bis auf den knochen, knochen ~ ~ rausgeschaut|zu sehen|sichtbar, kuppe ~ weg|ab, fingerkuppe*, neun|acht|sieben finger, halber|halben finger|daumen,
      hängt|hing|liegt|lag ~ ~ am tropf, am tropf, an der infusion, an den geräten, liegen|liegt|lagen|lag ~ ~ ~ flach, alle ~ ~ krank ~ nach|seit|vom, alle ~ ~ gekotzt|übergeben|erbrochen|durchfall, magen ausgepumpt, magenspülung, mit blaulicht, blaulicht ~ in|ins|zur, ins künstliche koma, künstlichen koma, transfusion, hauttransplantat*, wieder angenäht, angenäht,
      unter wasser ~ gezogen|gekommen|gewesen, unter wasser und, war ~ unter wasser, rausgezogen ~ ~ wasser|becken|see, aus dem wasser|becken|see|auto|wrack|feuer|schacht ~ gezogen|gerettet|geholt|geborgen, fast ertrunken, beinahe ertrunken, leblos im, im becken ~ leblos|unter,
      <zahl> ppm, # ppm, co vergiftung, kohlenmonoxid, alle ~ ~ kopfweh|kopfschmerzen|schwindel|übelkeit, kopfweh|kopfschmerzen|übelkeit ~ ~ ~ feuerwehr, 
      kam|kommt|kamen ~ ~ mit ~ ~ blauen|blaue|blauem|gebrochenem|gebrochenen|gebrochener|bisswunde|bisswunden|bissspuren|striemen|flecken|platzwunde ~ nach hause|heim|aus, blaue flecken ~ am|an|im|überall, würgemale, bissspuren, griffspuren,
      falsches|falsche|falschem|falscher blut|bein|knie|auge|seite|blutgruppe|patient|patientin, doppelte|doppelter|zehnfache|zehnfacher|dreifache dosis|dosierung|menge, verwechselte|verwechselt ~ <arznei>, <arznei> ~ verwechselt|vertauscht|verunreinigt|abgelaufen, fremde|fremden <arznei>, <arznei> von ~ anderen|anderem|fremden, abgelaufene|abgelaufenes|abgelaufener <arznei>
    `,
  },
  {
    about: 'injury',
    weight: 0.6,
    phrases: `
      kopfweh, kopfschmerzen, schwindelig, benommen, weggetreten, weggekippt, weggesackt, umgefallen, umgekippt, nicht ansprechbar, reagierte nicht mehr, reagiert nicht mehr, schlapp, kreidebleich, leichenblass, blau im gesicht, blaue lippen, röchelt, röchelte, japst, nach luft, keine luft, luftnot, würgte, würgt, gewürgt, speit, spuckt blut, blutig, blutverschmiert, blutlache, geblutet, aufgeschürft, aufgeschlagen ~ knie|kopf|stirn|kinn, geschnitten, sich geschnitten, gestochen, gebissen, verbissen, verstaucht, verrenkt, gezerrt, geprellt, beule, beulen, schramme, schrammen, narbe, narben, wunde, zähne ausgeschlagen, verschluckt, aspiriert, verbrannt ~ <körper>, <körper> ~ verbrannt, angesengt, versengt, brandblasen, blasen an, quaddeln, nesselsucht, ausschlag am ganzen, zugeschwollen, dick wie, angeschwollen, geschwollen, krämpfe, gekrampft, krampft, anfall, anfälle, während eines anfalls, beim anfall, überzucker, ketone, entgleist, bandscheibe, fehlgeburt, wehen, blutung, blutungen, starke schmerzen, vor schmerzen, schreit vor, schrie vor, weinte vor, seitdem krank, seither krank, seit dem essen, nach dem grillen, nach dem buffet, durchfall und, erbrechen und, kotzt|kotzen ~ seit, übergibt sich, übergeben sich
    `,
  },
  {
    about: 'injury',
    weight: 0.7,
    alone: true,
    phrases: `<körper>, <mein> <körper>, beide|linkes|rechtes|linker|rechter|linke|rechte <körper>, <körper> und <körper>, schlüsselbein, steißbein, # stiche, <zahl> stiche, verbrennungen, blut, gehirnerschütterung, schleudertrauma, platzwunde`,
  },
  {
    about: 'response',
    weight: 0.9,
    phrases: `
      feuerwehr misst|maß|hat|musste|lüftet|kam|war|ist|schneidet|schnitt, wurde ~ geröntgt|genäht|operiert|reanimiert|beatmet|eingeliefert, wird ~ ~ geröntgt|genäht|operiert|beatmet, im op, in der op, in narkose, auf der intensiv, intensiv, in den schockraum, schockraum, im rettungswagen, mit dem rettungswagen|hubschrauber|krankenwagen, hubschrauber ~ ~ klinik|uniklinik|krankenhaus, rtw, notarzt, notärztin, giftnotruf*, giftzentrale, stationär, zur beobachtung, über nacht ~ dabehalten|da behalten|klinik|krankenhaus, druckkammer, heimlich griff, herzdruckmassage, defibrillator, sanka, aufgewacht ~ im krankenhaus|klinik, beatmet, stiche, mit # stichen, # stiche, genäht, schrauben ~ im, metallplatte, bestatter, beerdigt, gestorben an|weil|nach, hat ~ nicht überlebt, verstorben weil|an|nach|durch
    `,
  },
  {
    about: 'response',
    weight: 0.5,
    phrases: `
      geröntgt, röntgen, mrt, ultraschall, krücken, schiene, gips, halskrause, verband, verbunden, pflaster drauf, schlinge, kortison, cortison, antihistaminikum, antibiotikum, infusion, tropf, notdienst, bereitschaftsdienst, ambulanz, unfallchirurg, unfallchirurgie, augenklinik, augenarzt, zahnklinik, hautklinik, kinderklinik, station, klinikum, krankenhaus, durchgangsarzt, d arzt, jugendamt, kripo, anzeige, seelsorge, krisendienst, sozialpsychiatrisch*, bergrettung, wasserwacht, dlrg, bademeister, ersthelfer, rettungssanitäter, sanis, sani, feuerwehr, feuerwehrleute
    `,
  },
  {
    about: 'person',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      mein mann, meine frau, mein sohn, meine tochter, meine mutter, mein vater, meine oma, mein opa, unser sohn, unsere tochter, der kleine, die kleine, dem kleinen, unser jüngster, unsere jüngste, mein jüngster, meine jüngste, das kind, den kindern, die kinder, die jungs, die mädchen, die zwillinge, enkel, enkelin, enkelkind, schwiegermutter, schwiegervater, tante, onkel, rentner, rentnerin, eine dame, ältere dame, alte dame, alter herr, ein junge, ein mädchen, der junge, jugendlicher, schüler, schülerin, azubi, lehrling, kollege, kollegin, der fahrer, bewohner, bewohnerin, patientin, zu zweit, zu dritt, vier von uns, fünf von uns, alle vier, alle drei, jährige, jähriger, jährigen, # jährige, # jähriger
    `,
  },
  {
    about: 'mishap',
    weight: 0.7,
    phrases: `
      in der tür ~ hing|hängt|steckte|steckt|stand|eingeklemmt|hatte, fuhr|fährt los ~ als|obwohl|während|bevor ~ ~ <mein>|noch|frau|mann|kind, beim aussteigen ~ ~ losgefahren|zugegangen|zugeklappt|eingeklemmt, beim einsteigen ~ ~ losgefahren|zugegangen|eingeklemmt, mitgeschleift,
      in der nase ~ ~ <mein>|sohn|tochter|kind, im ohr ~ ~ <mein>|sohn|tochter|kind, im hals ~ ~ <mein>|sohn|tochter|kind, in die luftröhre, in der luftröhre, in der speiseröhre, holt ~ ~ raus, schiff ~ ~ schlagseite|gekentert|gesunken|sinkt, schlagseite, gekentert, über bord, läuft voll wasser, auf grund gelaufen,
      hing|hängt|hingen|baumelte ~ ~ an einem|einer|der|den|dem ~ arm|hand|seil|ast|kante|finger|händen|bein|gurt, # meter ~ tief|hoch|höhe|abgrund|über, <zahl> meter ~ tief|hoch|höhe|abgrund|über, in # metern, in # meter höhe, aus # metern|meter, abgestürzt ~ # meter, in die tiefe, über dem abgrund, an der kante,
      auf dem dach gelandet|gelegen|liegen, auf der seite gelandet|gelegen, im graben gelandet|gelegen, im graben, in den graben, in der leitplanke, in die leitplanke, gegen die leitplanke|wand|mauer, im gegenverkehr, in den gegenverkehr, überschlagen, reifen ~ geplatzt|platzte|explodiert, ins schleudern, von der straße ab,
      lief|läuft|drehte|dreht|fuhr|fährt|sägte ~ ~ einfach? weiter ~ obwohl|als|nachdem|und, hört|hörte|ließ|lässt ~ nicht ~ auf ~ zu drehen|stoppen|abschalten|ausschalten, nicht ~ abschalten|ausschalten|stoppen ~ ~ <körper>,
      in der hosentasche|tasche|hand|jacke ~ ~ explodiert|geplatzt|gebrannt|hochgegangen|geschmolzen, mitten im|ins gesicht, ins gesicht, in die augen, ins auge, über die hand|hände|beine|arme|füße, auf den kopf, auf den fuß, in den finger, in die hand, zwischen die finger, neben dem|das|ihrem|seinem bett|kind|baby|kopf|kinderwagen eingeschlagen|runter|heruntergekommen|gelandet|gekracht, knapp neben, zentimeter neben, nur zentimeter, zentimeter am, haarscharf, um haaresbreite, sekunden vorher|später|zuvor, minuten vorher|zuvor ~ saß|saßen|lag|schlief|spielte|stand
    `,
  },
  {
    about: 'mishap',
    weight: 0.45,
    phrases: `
      rausgezogen, herausgezogen, rausgefischt, rausgerutscht, rausgeflogen, herausgeschleudert, abgestürzt, abgestürzt aus|von, runtergestürzt, heruntergestürzt, reingefallen, hineingefallen, hinuntergefallen, durchgebrochen, eingebrochen auf|ins|in den, eingeklemmt, festgeklemmt, eingezogen, reingezogen, mitgeschleift, erfasst, getroffen, gekracht, krachte, kracht, losgegangen, hochgegangen, in die luft, geplatzt, zerplatzt, zersprungen, gesplittert, umgekippt, gekippt, weggebrochen, weggeflogen, abgeflogen, abgerissen, abgesprungen, aufgesprungen, zugeschnappt, zugefallen, zugeschlagen, ausgelaufen ~ säure|batterie, ausgetreten, gespritzt, spritzte, gesprüht, verschüttet ~ heiß, kochend, entgleist, aufgefahren, kollidiert, zusammengestoßen, zusammenstoß, gestreift, abgedrängt, ausgebrochen ~ heck, schleudern, geschleudert, auffahrunfall, allein gelassen, vergessen im|in|auf, unbeaufsichtigt, ausgebüxt, weggelaufen, rausgelaufen, auf die straße gelaufen|gerannt, eingesperrt, eingeschlossen im|in, eingeschlafen am
    `,
  },
  {
    about: 'guard',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      notruf, schwimmwesten, schwimmweste, rettungswesten, rettungsboot, rettungsboote, knopf gedrückt, auf den knopf,
      den knopf, notknopf, notrufarmband, notfallknopf, hausnotruf, notrufsäule, klingel am bett, patientenklingel,
      rufknopf, rufglocke, sturzmelder, sturzerkennung, babyphon, atemüberwachung, überwachungsmonitor, gasmelder,
      co melder, feuermelder, brandschutztür, fluchtweg, fluchttür, notausstieg, löschdecke, sprinkleranlage,
      bademeister, aufsicht, rettungsschwimmer, schwimmaufsicht, poolabdeckung, poolzaun, karabiner, sicherungsseil,
      seil, kletterseil, klettergurt, einweiser, sicherungsgerät, kletterhalle, kletterwand, hochseilgarten,
      seilrutsche, zipline, sessellift, skibindung, sicherheitsbügel, achterbahn, karussell, hüpfburg, wasserrutsche,
      rutsche, schaukel, wippe, spielgerät, geländer, handlauf, haltegriff, treppenlift, badewannenlift, lifter,
      pflegebett, rollator, brems*, bremsbelag, bremsscheibe, bremsschlauch, handgas, balkongeländer, babytrage,
      tragetuch, autositz, isofix, babyschale, schnuller, schnullerkette, beißring, sicherheitsnetz, abgasrohr
    `,
  },
  {
    about: 'failing',
    weight: 0.5,
    beside: ['guard', 'machine'],
    negated: 'keep',
    phrases: `
      durchgetreten, lässt sich durchtreten, wackelt, gibt nach, gab nach, kam raus, kommt raus, löst sich, bricht,
      sprosse weg, zieht nach links|rechts, lenkt nach links|rechts,
      war nicht ~ zu|verriegelt|eingerastet|geschlossen|gesichert|angeschlossen|besetzt|da|befestigt|festgezogen|montiert,
      ist offen, war offen, stand offen, ging ~ auf, sprang auf, sprang ab, nicht festgezogen, lose, locker,
      ausgehängt, ausgeklinkt, gelöst, gerissen, gebrochen, riss, brach, knickte, hat ein loch, großes loch,
      läuft weiter, lief weiter, geht nicht aus, ging nicht aus,
      lässt sich nicht ~ abschalten|ausschalten|stoppen, nicht verriegelt, verbogen, durchgerostet,
      durchgefault, morsch, hochgegangen, geraucht, geschmolzen, falsch ~ angeschlossen|montiert|eingebaut
    `,
  },
  {
    about: 'need',
    weight: 0.6,
    negated: 'keep',
    phrases: `
      blutig gemessen, blutig ~ nachgemessen, blutzucker, blutzuckermessgerät, zuckerwert, zuckersensor, glukosesensor, glukosewert, cgm, libre, teststreifen, insulinpumpe, pumpe, katheter, inhalator, asthmaspray, notfallspray, spray, adrenalinpen, epipen, notfallset, krampfmittel, notfallmedikament, glukagon, sauerstoffgerät, sauerstoffflasche, beatmungsgerät, cpap, absauggerät, sonde, sondennahrung, magensonde, heimdialyse, chemo, bestrahlung, blutdrucktabletten, blutdrucksenker, blutdruckmessgerät, herzmittel, gerinnungshemmer, marcumar, heparin, thrombosespritze, thrombosespritzen, antiepileptika, schilddrüsentabletten, hydrocortison, immunsuppressiva, methadon, lithium, morphin, opiate, schmerzpflaster, säuglingsnahrung, spezialmilch, allergikernahrung
    `,
  },
  {
    about: 'lacking',
    weight: 0.5,
    beside: ['need'],
    negated: 'keep',
    phrases: `
      zeigt ~ ~ #, zeigte ~ ~ #, waren es #, war er|sie bei #, waren's #, falsch gemessen, falsche werte, falscher wert, misst falsch, kommt nichts ~ raus|heraus, kommt nix raus, kam nichts ~ raus|heraus, leer, war leer, ist leer, noch voll, unberührt, noch versiegelt, noch verschlossen, nicht gegeben, nicht verabreicht, nicht bekommen, nicht gespritzt, vergessen zu geben, nie bekommen, seit tagen ohne, tage ohne, ohne ihr|sein|mein|ihre|seine|meine, warm geworden, ungekühlt, nicht gekühlt, ohne kühlung, in der sonne, abgelaufen, falsche stärke, falsche dosierung, falsche menge, verstopft, undicht, ausgelaufen, nicht lieferbar, nicht vorrätig, nirgends zu bekommen, nirgends, keine apotheke, keiner liefert, genehmigung ~ fehlt|abgelehnt|seit, nicht genehmigt, nicht übernommen, kasse lehnt, lieferengpass, engpass, kein alarm, keinen alarm, alarm kam nicht
    `,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `
      steht|sitzt|stand|saß|klettert|kletterte ~ ~ ~ auf|an|am|vom|über ~ ~ brückengeländer|geländer|dach|kante|bahnsteigkante|gleis|gleisen|gleise|brücke|fensterbrett|brüstung, bahnsteigkante ~ ~ schuhe|weint|sitzt, schuhe ~ ~ neben|ausgezogen ~ ~ gleis|gleisen|brücke|kante|bahnsteig, auf den gleisen ~ ~ sitzt|steht|liegt|jemand|mann|frau|junge|mädchen, jemand ~ auf den gleisen,
      nach sonntag|morgen|heute|weihnachten ~ ist|wird ~ schluss|vorbei|ruhe, nach ~ sonntag|morgen|heute braucht|brauche|muss|müsst ~ ~ nicht mehr|mich, ab morgen ~ ~ keine sorgen|ruhe|nicht mehr da|keine last, mich gibt es ~ ~ nicht mehr, gibts mich ~ nicht mehr, bin ich ~ nicht mehr|weg da|für immer, das ist mein letzter|letztes post|beitrag|nachricht|text|bewertung|mail, ihr hört ~ nichts mehr von mir, hört nie wieder von mir, lebt wohl, leb wohl, wer nimmt ~ ~ hund|katze|tiere ~ wenn|danach|dann, für hund|katze|den hund|die katze ~ ~ gesorgt|platz gefunden|zuhause gefunden, alles geregelt, papiere ~ liegen ~ auf dem tisch, testament ~ ~ geschrieben|gemacht|liegt, zahlt ~ versicherung ~ bei selbstmord|suizid, wie viele ~ tabletten ~ ~ reichen|sterben|tödlich, tödliche dosis, schmerzlos ~ ~ sterben|gehen|umbringen, hab|habe ~ ~ tabletten ~ vor mir|bereit|gesammelt|genommen|in der hand, mag|will|möchte|kann ~ nicht mehr ~ so tun|aufstehen|kämpfen|weiterleben|weitermachen ~ , hab|habe aufgegeben zu, morgen nicht ~ aufwachen|erleben|da sein, will morgen nicht ~ , nicht ~ mehr da sein ~ morgen
    `,
  },
  {
    about: 'despair',
    weight: 0.55,
    negated: 'keep',
    phrases: `
      abschiedszeilen, zettel hinterlassen, zettel auf, letzter abend, letzte nacht, nach sonntag, ab morgen, ist schluss, brücke, bahngleise, gleise, dach, klinge, klingen, tabletten, strick, keine hoffnung, hoffnungslos, am ende, ausweglos, weiß nicht wohin, niemand zum reden, keiner da, keiner mehr, niemanden mehr, schlafe nicht mehr, esse nicht mehr, seit tagen nicht ~ geschlafen|gegessen, weine nur, heule nur, zittere, habe angst vor mir, höre stimmen, stimmen im kopf, rückfällig, rückfall, ritzen, ritze, verspielt, alles verspielt, verzockt, schulden, spielsucht, haus verloren, job verloren, kinder verloren, alles weg, nichts mehr übrig, nichts mehr da, sinnlos, wertlos, schäme mich
    `,
  },
  {
    about: 'nearly',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      bei tempo #, bei # km, mit # km, es geht ~ ~ gut, geht es ~ gut, ist ~ nichts passiert, außer dem schreck, mit dem schrecken, noch mal gut gegangen, nochmal gut gegangen, gutgegangen, gut ausgegangen, glück gehabt, glück im unglück, reiner zufall, zum glück war|waren|hat|stand, nicht auszudenken, was wäre gewesen, eine sekunde später, sekunden später, minute später, charge, chargennummer, seriennummer, bitte zurückrufen, bitte vom markt, aus dem verkehr, prüft eure, schaut eure
    `,
  },
  {
    about: 'topic',
    weight: 1,
    negated: 'keep',
    phrases: `
      probt, proben, probte, geprobt, den ernstfall, ernstfall, statisten, komparsen, gespielt von, werden gespielt, wird gespielt, großübung, einsatzübung, übt ~ mit ~ feuerwehr, feuerwehr übt, erste hilfe kurs, brandschutzhelfer, brandschutzübung, tag der offenen tür, schauübung, planspiel, simuliert, simulation, nachgestellt, drehort, dreharbeiten, kulisse, krimi, tatort
    `,
  },
  {
    about: 'figure',
    weight: 0,
    phrases: `
      zum schießen, zum sterben langweilig, lachen gestorben, tot gelacht, totgelacht, kaputt gelacht, schlapp gelacht, vor lachen, vor scham, vor neid, vor langeweile, sterbe vor, mich trifft der, mord und totschlag, nur über meine leiche, tote hose, das blut kocht, blut schwitzen, blut und wasser, herz blutet, blutet das herz, mein herz hüpft, herzblut, ins herz geschlossen, auf herz und nieren, brandheiß, brandaktuell, brand new, feuer unterm hintern, durchs feuer gehen, durchs feuer, öl ins feuer, unter beschuss, unter feuer, schuss in den ofen, schuss ins knie, ins knie geschossen, ins eigene knie, ins bein geschossen, pulver verschossen, bombenstimmung, bombig, eingeschlagen wie, wie eine bombe, atemberaubend, den atem, außer atem, luft nach oben, halt die luft, in luft aufgelöst, in der luft hängen, in die luft gegangen, aus allen wolken, auf der nase, auf die nase gefallen, auf den kopf gefallen, mit dem kopf durch, kopfzerbrechen, den kopf zerbrechen, kopf kaputt, bauchschmerzen bei, bauchgefühl, magenschmerzen bei, augenkrebs, ohrenkrebs, ohren bluten, augen bluten, finger verbrannt, die finger verbrennen, hände gebunden, hand ins feuer, in den rücken gefallen, messer an der kehle, messers schneide, ans messer, klinge springen, schlag ins gesicht, schlag ins wasser, faust aufs auge, tritt in den, unter die räder, vor den bus, auf die füße gefallen, vor die füße, ein bein ausgerissen, beine ausreißen, krücke, lahme ente, tot umfallen, umgehauen, haut mich um, zieht mir die schuhe aus, vom hocker, aus den socken, wie gelähmt, gelähmt vor, ertrinke in|im, ersticke in|im, erstickt in|im, versinke in|im, überflutet mit, geht baden, ins wasser gefallen, über wasser halten, das wasser bis zum hals, stich ins, einen stich, giftgrün, gift und galle, pures gift, dosis humor, überdosis niedlich, krank gut, krass krank, kranker scheiß, wahnsinnig gut, absturz der aktie|app|seite|software|kurse, abgestürzt ~ app|rechner|server|spiel|programm, app|rechner|server|spiel|programm ~ abgestürzt
    `,
  },
]
