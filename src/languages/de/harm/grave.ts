import type { Harm } from '../../harm.js'

/** Breaches, fraud, courts, many at once. */
export const grave: readonly Harm[] = [
  {
    is: 'exposed',
    phrases: `
      akten|krankenakten|daten|rechnungen|ausweise fremder|anderer leute|kunden|patienten|menschen,
      <privates> ~ fremder|anderer ~ leute|leuten|kunden|patienten,
      kann man ~ ~ <privates> ~ ~ öffnen|sehen|lesen|einsehen, ausweiskopie*, ausweisscan*, ungeschützter ordner,
      offener ordner, an alle ~ verschickt|geschickt, offen in cc, im cc, falscher empfänger, falschen empfänger,
      brief ~ für ~ anderen|fremden|nachbarn, <fremde> ~ ~ <privates>, <privates> <fremder> ~ <leute>,
      <privates> von ~ <fremden> ~ <leuten>, öffentlich ~ einsehbar|abrufbar|zugänglich|sichtbar|lesbar, im klartext,
      offen im netz|internet, liegt|liegen ~ ~ offen, frei zugänglich|abrufbar|einsehbar,
      für alle ~ da|sichtbar|einsehbar|abrufbar|offen, für jeden ~ sichtbar|einsehbar|abrufbar|lesbar,
      jeder|alle kann|können ~ ~ sehen|lesen|öffnen|einsehen|aufrufen, bei google ~ auffindbar|gefunden|gelistet,
      meine|unsere ~ nummer|telefonnummer|adresse|handynummer|anschrift|mailadresse|daten ~ ~ an ~ fremde|fremden|dritte|unbekannte|jeden ~ weitergegeben|verkauft|herausgegeben|geschickt,
      chats|chatverläufe ~ geleakt|veröffentlicht, alle chats geleakt,
      <privates> ~ ~ veröffentlicht|geleakt|gestohlen|kopiert|abgeflossen,
      an ~ falsche|falschen ~ person|adresse|empfänger|kunden geschickt|gesendet|verschickt,
      bestätigt datenleck|datenpanne|leck, fremde|fremder|unbekannte stimme|männerstimme|mann|person, männerstimme,
      sehe|sieht|sehen ~ ~ <fremder>|<fremden>|<fremde> ~ <privates>, versteckte kamera,
      kamera im bad|schlafzimmer|rauchmelder, rezepte anderer, post anderer,
      in meinem postfach|konto|account|profil ~ ~ fremde|anderer|anderen, über den alten link,
      ohne passwort ~ ~ einsehbar|erreichbar|offen,
      rechnung|rechnungen|liste|listen|bestellungen|unterlagen|nachrichten|fotos|adresse|daten einer|eines|von ~ frau|herrn|herr|familie|fremden|fremder|unbekannten,
      ich ~ fremde ~ unterlagen|rechnungen|listen|nachrichten|daten
    `,
  },
  { part: 'private', negated: 'keep', phrases: `<privates>` },
  {
    part: 'seen',
    phrases: `
      öffentlich, für alle, im netz, alten link, fremde leute, wildfremde, klartext, im darknet, für jeden,
      ungeschützt, ohne passwort
    `,
  },
  {
    is: 'fraud',
    phrases: `
      käufe|abbuchungen|buchungen in ~ während ich|obwohl ich, nie ~ dort|da gewesen, nie bestellt,
      karte ~ kopiert|geklaut|gestohlen, konto ~ übernommen|gekapert, fremde ~ bestellt|bucht|kauft,
      abbuchungen|zahlungen|bestellungen|überweisungen die ich ~ nie|nicht, nicht von mir,
      konto ~ leergeräumt|leer geräumt|geplündert, unbekannte ~ abbuchungen|zahlungen,
      in meinem namen ~ bestellt|abgeschlossen|eröffnet|gekauft, auf meinen namen ~ ~ ~ ~ bestellt|abgeschlossen|eröffnet|beantragt, betrug läuft, kreditkarte ~ missbraucht,
      phishing seite|mail|link, karte ~ geklont, identität gestohlen
    `,
  },
  {
    is: 'in-court',
    phrases: `
      vor gericht, vor dem richter, der richter entscheidet, behörde, aufsichtsbehörde, bei der behörde, landesdatenschutz*,
      aufsicht gemeldet, melden ~ der behörde, anwaltlich, rechtsabteilung, gerichtlich, zivilklage, schadenersatz,
      schadensersatz, einstweilige verfügung, inkasso ~ gericht, sammelklage, mein rechtsschutz, klagen ~ gegen,
      ich klage, wir klagen, polizei ~ anzeige, verbraucherschützer, finanzaufsicht, klage ~ eingereicht, verklage,
      verklagen, verklagt, anwalt, anwältin, rechtsanwalt, anwälte, unterlassung, abmahnung, mahnbescheid, das gericht, amtsgericht, landgericht,
      verbraucherzentrale, verbraucherschutz, bundesnetzagentur, datenschutzbehörde, datenschutzbeauftragter,
      anzeige ~ erstattet|gestellt|bei, strafanzeige, schlichtungsstelle, ombudsmann, ombudsstelle, bafin,
      rechtsweg, rechtliche schritte, rechtsschutz
    `,
  },
  {
    part: 'crowd',
    negated: 'keep',
    phrases: `
      niemand im|in den|in der ~ ~ dorf|dörfern|straße|haus|haus|stadt,
      alle züge|flüge|filialen|kassen|server|seiten|fahrgäste, sämtliche,
      ganze ~ abteilung|klasse|belegschaft|familie|gemeinde, drei|vier|fünf|mehrere dörfer|orte|schulen,
      das halbe|halbe, viele leute|kunden|nachbarn, # haushalte|kunden|nutzer|menschen|familien|patienten|konten,
      alle kunden|nutzer|mieter|filialen|patienten|schüler|mitarbeiter, sämtliche kunden|nutzer, tausende,
      hunderte, zehntausende, millionen,
      ganze|ganzen|ganzer ~ stadt|straße|ort|dorf|firma|schule|haus|viertel|region|siedlung,
      ganzes viertel|dorf|haus, im ganzen ~ haus|ort|dorf|viertel, niemand im|in der, alle im forum, bei allen,
      unsere kunden, die ganze nachbarschaft, alle die ich kenne, bundesweit
    `,
  },
  {
    part: 'trouble',
    phrases: `
      gestrichen, storniert, kein trinkwasser, wasser, kein strom, ohne strom, übernachten, gestrandet, abgestürzt,
      evakuiert, verunreinigt, zurückgerufen, offline, down, ohne, betroffen, abkochen, müssen abkochen, keime,
      krank, geleakt, kopiert, ausfall, nichts mehr, kein netz|strom|wasser|internet|telefon, ausgefallen, gehackt,
      gesperrt, dasselbe, das gleiche, datenleck
    `,
  },
  {
    part: 'culprit',
    negated: 'keep',
    phrases: `
      war ich nicht, das war ich nicht, nicht von mir, ich war das nicht,
      jemand ~ bestellt|bucht|kauft|fährt|nutzt, jemand anders
    `,
  },
]
