import type { Facet } from '../../facet.js'

export const against: readonly Facet[] = [
  {
    about: 'fiction',
    weight: 0.6,
    negated: 'keep',
    phrases: `
      spiel, spiele, game, gegner, boss, level, quest, raid, gilde, ork, orks, zombies, waffen, armbrust, schwert,
      patch, film, folge, staffel #, serie, roman, krimi, trailer, buch, song, dlc, respawn, stelle wo, schlüssel
    `,
  },
  {
    about: 'topic',
    weight: 0.6,
    negated: 'keep',
    phrases: `
      pol bn, rettungsgasse, bundespolizei, bahnsprecher, tote bei, flüchtlinge, überlastet, studie, umfrage,
      artikel, bericht über, statistik, doku, pressemitteilung, polizeimeldung, polizei sucht, dpa, fahndung,
      zitat, zitat von, verletzt worden, getötet worden, tödlich verletzt, wurde|wurden ~ ~ verletzt|getötet,
      schwer verletzt, erfasst, jähriger, jährige, randaliert, festgenommen, täter, ermittelt, ermittlungen,
      spende, spendet, spenden, prävention, teilt mit, teilte mit, meldet, laut, sprecher, versichert,
      versicherung gegen, ruft ~ zurück, rief ~ zurück, rückruf von, test von, crashtest, aktien, konkurrenz,
      übung, sicherheitstraining, museum, jubiläum, konzept
    `,
  },
  {
    about: 'fine',
    weight: 0.7,
    negated: 'keep',
    phrases: `
      gelacht, sehr gelacht, viel gelacht, tränen gelacht, zum totlachen, riesenspaß, super spaß, viel spaß, spaß gemacht, lustiger abend, krimidinner, krimi dinner, mörderspiel, escape room, theaterstück, gruselkabinett, muskelkater, workout
    `,
  },
  {
    about: 'fine',
    weight: 0.4,
    negated: 'keep',
    phrases: `
      gut aufgehoben, herrlich, sehr gut, 10 von 10, fühlen uns ~ sicher, alles gut, nichts passiert,
      funktioniert ~ super, wie ein anker, super gelöst, uns geht es ~ gut, tut was ~ soll, vorbildlich,
      gerne wieder, empfehlung, zweite hand drauf
    `,
  },
  {
    // Was vorbei ist und beantwortet wurde.
    about: 'fine',
    weight: 0.9,
    negated: 'keep',
    phrases: `
      wieder alles gut, alles wieder gut, verheilt, ist am verheilen, heilt gut, hand|finger ist wieder gut
    `,
  },
  {
    about: 'appeal',
    weight: 0,
    negated: 'keep',
    phrases: `
      ruft jemand|jemanden|bitte|die ~ polizei|an, bitte ruft, helft ihm|ihr|ihnen, kümmert euch, braucht hilfe,
      kann jemand ~ helfen|nachsehen, schaut nach ihm|ihr, lebt er|sie, nehmt das ernst
    `,
  },
  {
    about: 'figure',
    weight: 0,
    phrases: `
      in tausend|hundert|lauter|zwei|drei|vielen scherben, scherben an|angekommen|geliefert,
      auf|an krücken ~ ~ ~ ~ gelaufen|gegangen|gehen|laufen|humpeln|gehumpelt, auf|an krücken bis|zum|zur|durch,
      läuft|lief|geht|ging|humpelt|humpelte ~ ~ ~ ~ auf|an krücken, augen verdreht,
      wirft|warf|schmeißt|kickt mich|uns ~ raus|zurück, aufgequollene|aufgequollen ~ bretter|platte|platten|holz|kanten,
      fast vom stuhl gefallen, vom stuhl gefallen bei, danke für die blumen, tag der offenen tür, herz gebrochen,
      nerven gekillt, server|seite|website|app|markt|netz ~ brennt|abgebrannt, ins grab, lach|lache mich tot,
      könnte kotzen, zum kotzen, ein traum, bei minus # grad ~ akku, akku ~ bei minus, im spiel, absturz, gekillt,
      bringt mich ~ um, bringen mich ~ um, todesurteil für, todesstoß für, totunglücklich, totmüde, todmüde,
      todlangweilig, todsicher, toter winkel, tote hose, tote leitung, mausetot, tot seit|geboren,
      zu tode gelangweilt, sterbe vor langeweile|lachen|neugier, zum sterben schön, sterbe jedes mal, akku stirbt,
      stirbt mein akku, fast der schlag, der schlag getroffen, trifft mich der schlag,
      herzinfarkt bekommen als|beim, bekomme|kriege|krieg ~ ~ ~ herzinfarkt|schlaganfall|anfall,
      man ~ ~ herzinfarkt|schlaganfall|anfall,
      herzinfarkt|schlaganfall bei|beim|wegen|über ~ preis|preise|preisen|rechnung|rechnungen|gebühren|öffnen|anblick|lesen|kosten,
      <beutel> ~ ~ ~ auf der intensivstation|intensiv, <beutel> ~ liegt|liegen ~ intensivstation|koma, <beutel> blutet ~,
      erstickt|ersticken|ersticke|erstickend ~ ~ in|an|mit|vor ~ <last>, in|an|mit|vor|unter <last> ~ erstickt|ersticken,
      kerze|kerzen|licht|lichter|lampe|lampen|kamin|ofen|grill|teelicht ~ ~ ~ gebrannt, fast einen herzinfarkt, ein unfall, app ist ein unfall, feuer und flamme,
      brandneu, brandaktuell, brennt mir ~ unter den nägeln, brennt der mund, brennt mir ~ mund, höllisch scharf,
      feuerwerk, feuer frei, fire tv, feuertaufe, feuerprobe, blitz und feuer, feuer versichert, hängt sich ~ auf,
      aufgehängt, rechner ~ aufgehängt, abgestürzt, app stürzt, auf der strecke geblieben, im stich,
      stich gelassen, bricht mir das herz, hals über kopf, halsabschneider, kopf hoch, auf den kopf gestellt,
      auf dem kopf, nicht auf den kopf gefallen, kopf schütteln, aus dem kopf, im kopf, kopfhörer, kopfzeile,
      auf der hand, auf die hand, zur hand, aus erster|zweiter hand, hand in hand, hand aufs herz, von hand,
      per hand, unter der hand, in die hand, auf eigene faust, auge zu, im auge, ins auge, aus den augen,
      vor augen, augen zu, mit einem auge, augenzwinkern, unter vier augen, die nase voll, nase vorn, auf die nase,
      auf den beinen, am bein, bein stellen, ans bein, lange beine, auf die beine, auf eigenen beinen,
      auf den füßen, zu fuß, auf großem fuß, auf freiem fuß, zu füßen, kalte füße, in den mund gelegt,
      von mund zu mund, in aller munde, mund halten, im rücken, hinter ~ rücken, rücken freihalten, im nacken,
      arm in arm, auf den arm, unter die arme, vom hals, am hals, zum hals, im hals, aus dem hals, auf den fersen,
      das knie, in die knie, finger im spiel, finger weg, über die finger|schulter, auf die finger, kalte schulter,
      auf die schulter, strom anbieter|tarif|rechnung|preis|vertrag, stromausfall,
      gas rechnung|preis|anbieter|tarif, gaspreis*, strom und gas, notausgang gebucht|sitz|reihe,
      wasserkocher die finger gewärmt, finger gewärmt, rahmen der, im rahmen, in diesem rahmen, aus der reihe,
      rad ab, am rad drehen, rad neu, leiter der|des, filialleiter, ohnmächtige wut, explodierende preise|kosten,
      preise explodieren, kosten explodieren, preis explodiert, kosten sind explodiert, preise sind explodiert,
      in die luft gehen, platzt mir ~ kragen, kragen geplatzt, geplatzter termin, termin geplatzt,
      termin ist geplatzt, killer feature|lächeln|app, kein beinbruch, beinbruch, hals und beinbruch,
      nervenzusammenbruch, netz zusammengebrochen, system zusammengebrochen, server zusammengebrochen
    `,
  },
]
