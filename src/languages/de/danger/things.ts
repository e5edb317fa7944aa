import type { Facet } from '../../facet.js'

/** Things that harm. */
export const hazards: readonly Facet[] = [
  {
    about: 'hazard',
    weight: 1,
    phrases: `
      gasgeruch, riecht ~ nach gas, roch ~ nach gas, gas ausgetreten, gasleck, gasaustritt, kohlenmonoxid*,
      <melder> ~ angeschlagen|ausgelöst|alarm|geheult, <melder> schlägt|schlug|piept ~ an, feuer gefangen,
      in flammen, stand|steht|standen ~ in brand, in brand geraten|gesteckt, <brennbar> ~ ~ ~ ~ gebrannt, es|hier|uns hat ~ ~ gebrannt, hat|haben ~ gebrannt, abgebrannt,
      brannte ~ ab|lichterloh, ausgebrannt, explodiert*, explosion, wohnungsbrand, zimmerbrand, brand ausgebrochen,
      rauch zieht|kam|drang|quoll|steigt, voller rauch, alles voll rauch, rauchentwicklung, qualm*, funken,
      verschmort*, angeschmort, geschmort, kokelt, kokelte, stromführend*, offene kabel|leitungen,
      blanke kabel|drähte, blanker draht, glasscherbe*, glassplitter*, scherben in|im, splitter im, metallsplitter,
      glas|metall|plastik|draht|nadel im|in ~ essen|brot|joghurt|salat|brei|glas|suppe|müsli,
      notausgang ~ versperrt|verschlossen|abgesperrt|zugekettet, brandgefahr, stecker ~ schwarz|geschmolzen|heiß,
      steckdose ~ schwarz|geschmolzen, steckdose ~ gewischt, akku ~ geplatzt|explodiert|brennt|gebrannt, keime im,
      keime gefunden, abkochen, schimmel in ~ brei|glas|babynahrung
    `,
  },
  {
    about: 'hazard',
    weight: 0.7,
    phrases: `
      undicht, gasflasche, scharfe kante|kanten, stichflamme, knistert, funkt, kurzschluss, blanke stelle,
      freiliegende, in brand, funken gesprüht, angefangen zu brennen|qualmen|rauchen,
      fing an zu brennen|qualmen|rauchen|schmoren, zischt, aufgebläht, stinkt nach plastik|chemie|gummi,
      stichflamme*, qualm, akku ~ aufgebläht, aufgeblähter akku, brennt, flammen, glühend*, geschmolzen, schmilzt,
      durchgeschmort, glüht, knallt ~ durch, verbrannt ~ gerochen, riecht ~ verbrannt|verschmort,
      stinkt ~ verbrannt, brandgeruch, giftig*, gift, ätzend, heiß ~ geworden, so heiß, extrem heiß, überhitzt*,
      stromstoß, unter strom, sicherung ~ raus|geflogen, co melder, magnete verschluckt, knopfzelle*, scherben,
      scharfkantig*
    `,
  },
  {
    about: 'hazard',
    weight: 0.45,
    phrases: `
      brand, feuer, rauch, strom, gas, dampf, heiß, messer, glas, splitter, chemikalie*, netzteil, blei, schimmel,
      geplatzt, platzt, schmort
    `,
  },
]

export const guards: readonly Facet[] = [
  {
    about: 'guard',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      hausnotruf, notrufknopf, notfallarmband, rutsche, schaukel, trampolin, netz vom trampolin, helm, feuerlöscher,
      handbremse, wickelauflage, babysitz, hochsitz, kindergitter, treppenschutzgitter, wickeltisch, bremse, bremsen,
      bremshebel, vorderradbremse, hinterradbremse, lenkung, lenkrad, gaspedal, gasgriff, airbag, gurt, gurte,
      gurtschloss, sicherheitsgurt, schnalle, schutzhaube, schutzabdeckung, rauchmelder, brandmelder, babyfon,
      babyphone, atemalarm, notruf, notrufnummer, notausgang, notbremse, die|der 112|110, 112|110 gerufen|gewählt|angerufen|verständigt|rufen|wählen|anrufen, 112|110 ist|wurde|haben|habe ~ gerufen|gewählt|angerufen|verständigt, türgriff, türgriffe, kindersitz,
      geländer, knopfauge, kleinteil, kleinteile, abgasrohr
    `,
  },
  {
    about: 'failing',
    weight: 0.5,
    beside: ['guard', 'machine'],
    phrases: `
      gebrochen, abgebrochen, gerissen, abgerissen, gelöst, löst sich, löste sich, aufgegangen, ging auf, ging ~ auf,
      fiel ab, abgefallen, nachgegeben, eingeknickt, geplatzt, von selbst, von allein
    `,
  },
  {
    about: 'failing',
    weight: 0.5,
    beside: ['guard', 'machine'],
    negated: 'keep',
    phrases: `
      nicht ~ aus
    `,
  },
  {
    about: 'failing',
    weight: 1,
    phrases: `
      bremse|bremsen ~ ~ versagt|versagten|weg|ausgefallen|defekt|gerissen|los,
      lenkung ~ blockiert*|ausgefallen|versagt|weg, lenker ~ gebrochen|abgebrochen,
      gas|gaspedal|gasgriff ~ hängt|klemmt|hing, beschleunigt ~ von selbst|allein,
      gurt|gurtschloss|schnalle ~ ~ ~ auf|aufgegangen|gerissen|gelöst,
      gabel|rahmen|lenker|lenkstange|vorbau ~ gebrochen|durchgebrochen|brach|bricht,
      leiter ~ ~ zusammengeklappt|gebrochen|brach|nachgegeben|eingeknickt, rad ~ abgefallen|verloren
    `,
  },
  {
    about: 'failing',
    weight: 1,
    negated: 'keep',
    phrases: `
      bremse|bremsen ging|gingen|geht|gehen|greift|griff ~ nicht, keine bremse|bremsen, bremst ~ nicht,
      ohne bremse|bremsen, notruf ~ ~ nicht|tot|unerreichbar, 112 ~ nicht, abgasrohr nicht, türen ~ ~ nicht ~ auf,
      türgriffe fuhren nicht, kein rauchmelder, keine rauchmelder,
      alarm ~ nicht ~ ausgelöst|losgegangen|angeschlagen
    `,
  },
]

export const needs: readonly Facet[] = [
  {
    about: 'need',
    weight: 0.6,
    negated: 'keep',
    phrases: `
      insulin, dialyse*, sauerstoff*, beatmung*, beatmungsgerät, chemo*, bestrahlung, blutverdünner, herztabletten,
      epilepsie tabletten, *epilepsiemedikament, epilepsie, inhalator, asthmaspray, notfallmedikament*,
      herzmedikament*, antibiotika, atemgerät, schlafapnoe, babynahrung, spezialnahrung, rollstuhl, # angezeigt
    `,
  },
  {
    about: 'need',
    weight: 0.35,
    negated: 'keep',
    phrases: `
      medikament, medikamente, medikamenten, tabletten, rezept, pillen, maschine, pflegedienst, behandlung,
      therapie, sensor, zeigt #
    `,
  },
  {
    about: 'lacking',
    weight: 0.5,
    beside: ['need'],
    negated: 'keep',
    phrases: `
      kein, keine, keinen, nicht liefert|geliefert|liefern, nicht ~ lieferbar, vergessen, falsche, verwechselt,
      ohne, keine|kein|keinen ~ mehr, letzte|letzten|letzter, aufgebraucht, gestrichen, abgelehnt, verweigert,
      storniert, warte|warten ~ auf, warte ich, seit # tagen, seit fünf|drei|vier|sechs tagen,
      nicht ~ geliefert|gekommen|angekommen|bezahlt|da, verloren, abgenommen, weggenommen, im koffer, abgeholt,
      holt ~ ab, fehlt, fehlen, ausgefallen, abgestellt, gekündigt, gemessen #, falsch
    `,
  },
  {
    about: 'exposure',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      aufzug steckt, fahrstuhl steckt, im aufzug ~ ~ fest, im fahrstuhl ~ ~ fest, im lift ~ ~ fest, im aufzug, im fahrstuhl, steckt seit, seit stunden, feststecken, ohne heizung, minus # grad, # grad,
      im schnee, bei der kälte, eiskalt, eiseskälte, gefroren, erfroren, keine heizung, ohne strom und,
      in der hitze, ohne wasser, türen zu, eingeschlossen, im tunnel, im dunkeln, im treppenhaus, auf der straße
    `,
  },
  {
    about: 'exposure',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      gestrandet, festgesteckt, stecken fest, allein, alleine, nachts, mitten in der nacht, baby, keine durchsage,
      # uhr nachts, hilflos
    `,
  },
]
