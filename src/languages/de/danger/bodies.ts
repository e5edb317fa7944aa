import type { Facet } from '../../facet.js'

/** A body came to harm. */
export const harm: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      einen schlag ~ bekommen|gekriegt|abbekommen, schlag von der|dem|meiner ~ bekommen, genäht werden,
      musste|mussten ~ genäht werden, mit vergiftung, haare weg, unter wasser geraten|getaucht|gedrückt,
      bekam|bekommt|bekommen ~ keine luft, lag ~ auf dem boden, lag ~ die ganze nacht, am boden gefunden,
      bänderriss, schleudertrauma, zahn ~ ausgeschlagen|abgebrochen, blut gespuckt|erbrochen|im, gehirnblutung,
      nasenbein, kreuzbandriss, in brand gesetzt, <körper> ~ ~ angeschwollen|aufgeplatzt|aufgeschürft|blau|offen,
      ganze gesicht ~ angeschwollen, rippen|rippe ~ hin|gebrochen|geprellt,
      am|im mund|kopf|gesicht|arm|bein|finger geblutet, haare ~ versengt|verbrannt|angesengt,
      sich ~ <körper> gebrochen, knochen gebrochen, allergischen schock, fehlgeburt, atemstillstand,
      <körper> ~ gebrochen|angebrochen|verbrannt|verbrüht|verätzt|genäht|ausgekugelt|geprellt|gequetscht|abgetrennt|taub|geschwollen|zertrümmert,
      <körper> ~ ~ gebrochen|verbrannt|verbrüht|verätzt|abgetrennt|zertrümmert, <körper> im gips, im gips,
      gebrochen ~ <körper>, gebrochener|gebrochenes|gebrochene|gebrochenen <körper>, verbrüht*, verbrühung*,
      verbrennung*, verätz*, platzwunde*, schnittwunde*, gehirnerschütterung*, schädelbruch, *knochenbruch,
      armbruch, beinbruch, *bruch am <körper>, stromschlag*, stromschläge, elektroschock, bewusstlos*, ohnmächtig,
      umgekippt, zusammengebrochen, kollabiert, atmet ~ nicht, nicht ~ geatmet|atmen,
      keine luft ~ bekommen|mehr|gekriegt, bekam|bekommt|kriegt|bekomme ~ keine luft, blau angelaufen,
      lief|läuft ~ blau an, erstickt*, erstickungsanfall, ersticken, intensivstation, auf intensiv, nacht intensiv,
      notoperation, notoperiert, rettungswagen kam|musste|hat|war|gerade, krampfanfall, anaphylak*,
      allergischer schock, allergische reaktion, adrenalin, epipen, lebensmittelvergiftung, vergiftung*,
      vergiftet*, hitzschlag, unterkühlt*, unterkühlung, unterzucker*, herzinfarkt, herzstillstand, schlaganfall,
      niere|nieren|leber|lunge|lungen ~ versagen|versagt|versagten, nierenversagen, leberversagen, herzversagen, organversagen,
      leberschaden, nierenschaden, wäre|wären|wär ~ <fast> ~ gestorben|ertrunken|erstickt|verblutet|verbrannt|überfahren|umgekommen|totgefahren,
      bis jemand|einer|wer|ein ~ stirbt|umkommt|tot,
      <fast> gestorben|ertrunken|erstickt|verblutet|verbrannt|überfahren|umgekommen|totgefahren,
      hätte ~ sterben können, hätte ~ tot sein können, hätten ~ tot sein können, mit dem leben davongekommen,
      falsche|falsches|falschen dosis|dosierung|tabletten|medikament|medikamente|insulin, überdosis,
      <körper> stecken ~ geblieben, im hals stecken, mehrfach genäht, # stichen genäht, mit # stichen, gelähmt,
      erblindet, blutüberströmt, blutend*, blutvergiftung, eine gewischt, so ~ gewischt, eine gewischt bekommen,
      er|sie hat es nicht geschafft, verbrennungen, blasen an|auf ~ <körper>
    `,
  },
  {
    about: 'injury',
    weight: 0.7,
    phrases: `
      angeschwollen, panikattacke, mit erbrechen, erbrechen, versengt, herzproblem*, herzrasen,
      musste in die klinik, musste ins krankenhaus, lag im krankenhaus, asthmaanfall, verletzt*, verletzung*,
      *verletzung, *verletzungen, blutet, geblutet, blutete, gips, operiert, operation, transplantat, anfall,
      prellung*, schürfwunde*, wunde, wunden, ausschlag am, gestorben, ertrunken, umgekommen, getötet,
      hyperventilier*, krampf, krämpfe, atemnot, atembeschwerden, schwindlig, zusammengeklappt, ohnmacht,
      ins krankenhaus, nacht im krankenhaus, im krankenhaus gelandet, übergeben, gekotzt, erbrochen, vergiften,
      allergisch reagiert, geschwollen, schwillt, schwoll, brandblase*, brandwunde*, verschlucken, verschluckte,
      bluten, gequetscht, eingeklemmt, gefallen auf
    `,
  },
  {
    about: 'injury',
    weight: 0.4,
    phrases: `
      schmerzen, weh getan, wehgetan, blut, krank geworden, übel, übelkeit, erbrechen, husten, hustet, durchfall,
      fieber, ausschlag, schwindel, kopfschmerzen, tot, tote, allergie, allergisch, allergiker, brennende augen,
      verbrannt
    `,
  },
  {
    about: 'response',
    weight: 0.9,
    phrases: `
      notarzt, rettungswagen, sanitäter, feuerwehr hat|musste|kam|war|holte|sagt,
      feuerwehr ~ rausgeholt|gerettet|evakuiert, giftnotruf, giftzentrale, kinderklinik, notaufnahme,
      rettungshubschrauber, rettungsdienst, wiederbelebt, reanimiert
    `,
  },
  {
    about: 'response',
    weight: 0.5,
    phrases: `
      krankenhaus, klinik, krankenwagen, feuerwehr, notruf, evakuiert, uniklinik, chirurg, transplantation,
      geröntgt, röntgen, erste hilfe, bergwacht
    `,
  },
  {
    about: 'response',
    weight: 0.25,
    phrases: `
      arzt, ärztin, ärzte, hausarzt, kinderarzt, hautarzt, polizei, tierarzt, praxis
    `,
  },
  {
    about: 'person',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      eine frau, ein mann, ein kind, halbe familie, ganze familie, wir alle, drei von uns, zwei von uns,
      mein kleiner, meine kleine, oma, menschen drin, frau mit, mann mit, rentner, rentnerin, # jährige mutter|oma,
      senioren, <mein> ~ <familie>, die kleine, der kleine, unsere kleine, unser kleiner,
      <familie> hat|war|lag|ist, # jahre alt, eine schwangere, schwangere, schwanger, säugling, kleinkind,
      kleinkinder, neugeborenes, kinder, kind, leute, fahrgast, fahrgäste, passagier, radfahrer, fußgänger,
      ältere ~ frau|dame|herr, patient, patienten, diabetiker, nachbar, nachbarin, opa, baby, zwillinge, passanten,
      kita, spielplatz, kinderwagen, kinderzimmer, kinderbett
    `,
  },
  {
    about: 'mishap',
    weight: 0.7,
    phrases: `
      nur knapp verfehlt, knapp verfehlt, haarscharf, um ein haar ~ getroffen|überfahren|erwischt,
      auf meinen|meine|den|die ~ kopf|hand|fuß|sohn|tochter gefallen|gestürzt|gekracht,
      mit offener tür ~ beschleunigt|gefahren|losgefahren, in der tür eingeklemmt, tür ~ eingeklemmt,
      fast|beinahe ~ ~ ~ erwischt|angefahren|umgefahren|überfahren|gerammt|getroffen|gestürzt|runtergefallen,
      bei rot über, bei rot ~ die ampel, auf der falschen spur, am handy während, hand|finger|fuß ~ eingeklemmt
    `,
  },
  {
    about: 'body',
    weight: 0.35,
    negated: 'keep',
    phrases: `
      <mein> ~ <körper>, am|an|im|ins|auf|vom|den|dem|der|die ~ <körper>, <körper>
    `,
  },
  {
    about: 'mishap',
    weight: 0.45,
    phrases: `
      vom stuhl|bett|dach|balkon|tisch|rad|pferd|roller|hochstuhl|wickeltisch gefallen|gestürzt|geflogen,
      rausgefallen, herausgefallen, heruntergestürzt, ausgekippt, umgestoßen, weggerutscht, weggerollt, losgerollt,
      eingeklemmt, mitgeschleift, getroffen, aufgeschlagen, auf den kopf gefallen, vom stuhl gefallen und,
      zerbrochen, fast ~ ~ erwischt|angefahren|umgefahren|überfahren|gerammt|getroffen, bei rot, über die ampel,
      zusammengebrochen, gelöst, vom rad springen|gesprungen|gefallen, abgesprungen, ausgewichen, umgefallen,
      umgestürzt, eingequetscht, steckengeblieben, erstickt fast, hing ~ im gurt, nach dem essen, nach der creme,
      nach dem verzehr, aus dem bett gefallen, gestürzt, stürzte, sturz, gefallen von|vom|aus|die, hingefallen,
      heruntergefallen, runtergefallen, von ~ leiter gefallen|geflogen, leiter ~ geflogen, geflogen, aufprall,
      überfahren, angefahren, gegen ~ baum|wand|auto|mauer gefahren, unfall, überschlagen, gerammt, gesprungen,
      in die hecke|den graben, ausgerutscht, abgerutscht, eingesperrt, gefangen, verschluckt, runtergeschluckt,
      geschluckt, scheibe eingeschlagen, gegenspur, von der fahrbahn|straße, sekundenschlaf, vollbremsung,
      ins lenkrad, umgekippt, kippte um, ungebremst, um den hals, im bettchen, im mund, aufgegangen, ging auf,
      ging ~ auf
    `,
  },
]
