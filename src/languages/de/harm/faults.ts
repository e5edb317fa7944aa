import type { Harm } from '../../harm.js'

/** What is wrong with things and deliveries; and what is a matter of taste. */
export const faults: readonly Harm[] = [
  {
    is: 'faulty',
    phrases: `
      flackert*, zieht ~ ~ schief, schief, wackelig, fleckig, verzogen, stumpf, riecht ~ nach, schimmelig,
      verschimmelt, abgelaufen, verdorben, ranzig, knackt, brummt, summt, piept ~ ständig, hält nicht,
      hält ~ nicht, löst sich, ausgeleiert, zerrissen, naht ~ aufgegangen|offen, sohle ~ ab|lose, zu kurz, zu lang,
      auf beiden ~ tot, bildschirm ~ ~ tot|schwarz|dunkel, in scherben, halb leer, welk, matschig, zu dunkel,
      abgerissen*, abgebrochen*, beschädigt*, zerkratzt*, verbeult*, zerbrochen*, gerissen*, eingerissen,
      ausgefranst, verblasst, verfärbt, eingelaufen, defekt ~ angekommen|geliefert, kaputt ~ angekommen|geliefert,
      serienfehler, fabrikationsfehler, produktionsfehler, klemmt, klemmte, schleift, quietscht, wackelt, klappert,
      knarzt, leckt, undicht, tropft, beschlägt, lädt nicht, geht nicht ~ an, nach # monaten|wochen|tagen|wäschen,
      nach zwei|drei|vier|fünf|sechs|einer|einem monaten|wochen|tagen|woche|monat|wäsche, passt nicht,
      zu klein|groß|eng ausgefallen, durchgelaufen, aufgegangen, naht ~ auf, fällt ~ auseinander
    `,
  },
  {
    part: 'goods',
    negated: 'keep',
    phrases: `
      griff, knopf, deckel, reißverschluss, schutzblech, akku, ladegerät, display, koffer, sattel, schraube, naht,
      sohle, schuhe, jacke, hose, tasse, messer, pfanne, stuhl, tisch, regal, lampe, motor, kamera, objektiv,
      kopfhörer, taste, schalter, klinge, gehäuse, kabel, stecker
    `,
  },
  {
    part: 'broken',
    phrases: `
      gebrochen, gerissen, locker, ab, lose, abgefallen, fehlt, geräusch, brummt, wird heiß,
      schief, krumm, fleckig, kratzer, riss, loch, macke, delle
    `,
  },
  {
    is: 'misbehaves',
    phrases: `
      springt ~ zurück, springt auf, zeigt nur, findet nur, findet ~ nicht, sucht ~ ewig, bleibt ~ hängen,
      bleibt stehen, lädt und lädt, falsche uhrzeit|sprache|adresse|preise, alte preise, doppelt angezeigt,
      taucht ~ doppelt, merkt sich ~ nicht, speichert ~ nicht, erkennt ~ nicht, nicht lesbar, abgeschnitten,
      überlappt, schaltet sich ~ aus|ab, geht ~ von selbst aus, ohne ton, kein ton, setzt sich ~ zurück,
      geht ~ schlecht|schwer, wird abgelehnt, nimmt ~ nicht an, lässt ~ keine ~ durch, nicht ein einziges,
      wurde nicht ~ hochgeladen|gespeichert, existiert nicht, gibt es nicht,
      <nicht> ~ umbenennen|bearbeiten|löschen|speichern|öffnen|drucken|filtern|teilen|exportieren|importieren|hochladen|herunterladen|synchronisieren|auswählen|ändern,
      lassen|lässt sich ~ ~ ~ nicht, kommen|kommt ~ doppelt|zweimal|dreimal,
      zeigt ~ ~ falsch|falsche|falschen|null|nichts|alle, falsch angezeigt, verzögerung, verzögert,
      seit dem update, nach dem update, seit der umstellung, seit version #, neustart hilft, stürzt ~ ab,
      hängt sich ~ auf, friert ~ ein, ruckelt, synchronisiert ~ nicht, aktualisiert ~ nicht, reagiert nicht,
      lädt ewig, dauert ewig, leere seite, weiße seite, wo sind ~ ~ hin, wo ist ~ ~ hin, werden nicht angezeigt,
      fehlermeldung
    `,
  },
  {
    is: 'mix-up',
    phrases: `
      kommt|kam|kommen|kamen ~ ~ ~ ~ nicht, kommt seit ~ ~ nicht, seit # wochen nicht, falsch geliefert,
      falsche klingel, beim falschen, über den zaun, als zugestellt, zugestellt aber, eine woche zu spät,
      # tage zu spät, zwei tage zu spät, kalt geliefert, kalt angekommen,
      ohne soße|kabel|schlüssel|schrauben|anleitung, keine box|lieferung|post|pakete ~ da|heute|gekommen,
      heute keine, vegetarisch ~ ~ huhn|fleisch|fisch,
      falsche|falscher|falsches|falschen größe|farbe|artikel|ware|modell|teil|menü|gericht|adresse|produkt,
      statt ~ ~ ~ kam|bekommen|geliefert, bestellt ~ ~ ~ bekommen|gekommen|geliefert, kam|kamen ohne,
      fehlt ~ ~ in der|im paket|lieferung|karton, unvollständig, retoure ~ seit|liegt, liegt seit # tagen,
      liegt seit zehn|zwei|drei|vier|fünf tagen|wochen, unterwegs seit, status unterwegs, # minuten zu spät,
      zwei tage später, tage später, verspätet, verspätung, seit drei wochen warte,
      paket ~ weg|verschollen|verloren, nie angekommen, nicht angekommen, beim nachbarn, ersatzkarte
    `,
  },
  {
    is: 'kept-waiting',
    phrases: `
      den ganzen ~ tag|vormittag gewartet, gewartet ~ ~ niemand|keiner, wieder niemand, keiner kam, niemand kam,
      termin ~ nicht eingehalten|vergessen|geplatzt, ticket ~ geschlossen, dritte ~ mail|anruf|ticket,
      immer noch keine antwort|termin, weiß von nichts, jeder sagt ~ was anderes, legen auf, legt auf,
      nichts gehört, seit wochen nichts, fragen ~ nach der, schlecht erreichbar, nicht erreichbar,
      zwischen # und #, sollte zwischen, wollten zwischen, urlaub genommen, es ist # uhr,
      keiner|niemand ~ gekommen|da|erschienen|gemeldet|geantwortet, nicht erschienen, meldet sich nicht,
      keine antwort, keine rückmeldung, seitdem nichts, seither nichts, rückruf ~ ~ nie|nicht, rückruf versprochen,
      zum dritten|vierten|fünften mal, warteschleife, aufgelegt, von ~ zu ~ verwiesen, weitergeleitet,
      unterlagen ~ schon|mehrfach ~ geschickt, immer wieder vertröstet, vertröstet
    `,
  },
  {
    part: 'trifle',
    negated: 'keep',
    phrases: `
      kein weltuntergang, kein drama, halb so wild, halb so schlimm, nicht so schlimm, nicht schlimm, jammern auf hohem niveau, luxusproblem, schönheitsfehler, nur optisch, rein optisch, kosmetisch, kleinkram, kleinlich, pingelig, minimal nervig, nicht der rede wert, könnte schlimmer sein,
      musik|klingelton|oberfläche|optik ~ ~ ~ ~ nervt|hässlich|schrecklich|furchtbar|grausam|nervig|scheußlich, preise ~ erhöht|gestiegen|hoch|angehoben, preiserhöhung*, namen ~ ~ geändert, umbenannt, eine bewertung,
      wer hat sich, wer denkt sich, wer kommt auf, wartemusik, maskottchen, umfrage, umfragen, bewertung abgeben,
      push nachrichten, cookie banner, uniform, katalog, prospekte, duft, schriftzug, name der, neuer name,
      neue farbe, startbildschirm, piepton, anrede, dutzen, überteuert, zu teuer, so teuer, geschenkpapier,
      kartons, kartonage, luftpolster, logo, werbung, werbemail, newsletter, werbeanruf, popup, farbe, schriftart,
      icon, slogan, spot, trailer, ansage, ansagen, verpackung, plastik, kleinigkeit, aber hässlich,
      mail wir vermissen, wir vermissen, geburtstagskarte, flyer, design, schreibweise, gendern, duzen, werbespot,
      prospekt, beilage
    `,
  },
]
