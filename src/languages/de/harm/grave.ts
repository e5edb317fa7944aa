import type { Harm } from '../../harm.js'

/** Breaches, fraud, courts, many at once. */
export const grave: readonly Harm[] = [
  {
    is: 'exposed',
    phrases: `
      <fremde> ~ ~ <privates>, <privates> <fremder> ~ <leute>, <privates> von ~ <fremden> ~ <leuten>,
      öffentlich ~ einsehbar|abrufbar|zugänglich|sichtbar|lesbar, im klartext, offen im netz|internet,
      liegt|liegen ~ ~ offen, frei zugänglich|abrufbar|einsehbar, für alle ~ da|sichtbar|einsehbar|abrufbar|offen,
      für jeden ~ sichtbar|einsehbar|abrufbar|lesbar,
      meine|unsere ~ nummer|telefonnummer|adresse|handynummer|anschrift|mailadresse|daten ~ ~ an ~ fremde|fremden|dritte|unbekannte|jeden ~ weitergegeben|verkauft|herausgegeben|geschickt,
      chats|chatverläufe ~ geleakt|veröffentlicht, alle chats geleakt, jeder|alle kann|können ~ ~ sehen|lesen|öffnen|einsehen|aufrufen, bei google ~ auffindbar|gefunden|gelistet,
      <privates> ~ ~ veröffentlicht|geleakt|gestohlen|kopiert|abgeflossen,
      an ~ falsche|falschen ~ person|adresse|empfänger|kunden geschickt|gesendet|verschickt,
      bestätigt datenleck|datenpanne|leck, fremde|fremder|unbekannte stimme|männerstimme|mann|person, männerstimme,
      sehe|sieht|sehen ~ ~ <fremder>|<fremden>|<fremde> ~ <privates>, versteckte kamera,
      kamera im bad|schlafzimmer|rauchmelder, rezepte anderer, post anderer,
      in meinem postfach|konto|account|profil ~ ~ fremde|anderer|anderen, über den alten link,
      ohne passwort ~ ~ einsehbar|erreichbar|offen
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
      abbuchungen|zahlungen|bestellungen|überweisungen die ich ~ nie|nicht, nicht von mir,
      konto ~ leergeräumt|leer geräumt|geplündert, unbekannte ~ abbuchungen|zahlungen,
      in meinem namen ~ bestellt|abgeschlossen|eröffnet|gekauft, betrug läuft, kreditkarte ~ missbraucht,
      phishing seite|mail|link, karte ~ geklont, identität gestohlen
    `,
  },
  {
    is: 'in-court',
    phrases: `
      klage ~ eingereicht, verklage, verklagen, verklagt, anwalt, anwältin, rechtsanwalt, anwälte, unterlassung,
      abmahnung, gericht, mahnbescheid, verbraucherzentrale, verbraucherschutz, bundesnetzagentur,
      datenschutzbehörde, datenschutzbeauftragter, anzeige ~ erstattet|gestellt|bei, strafanzeige,
      schlichtungsstelle, ombudsmann, ombudsstelle, bafin, rechtsweg, rechtliche schritte, rechtsschutz
    `,
  },
  {
    part: 'crowd',
    negated: 'keep',
    phrases: `
      # haushalte|kunden|nutzer|menschen|familien|patienten|konten,
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
      offline, down, ohne, betroffen, abkochen, müssen abkochen, keime, krank, geleakt, kopiert, ausfall,
      nichts mehr, kein netz|strom|wasser|internet|telefon, ausgefallen, gehackt, gesperrt, dasselbe, das gleiche,
      datenleck
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
