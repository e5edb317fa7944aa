import type { SaidWords } from '../said.js'

/** Deutsch, von Hand geschrieben. */
export const said: SaidWords = {
  solved: `
    läuft|geht|klappt|funktioniert|tut|lädt|startet|druckt|verbindet|gehen|laufen|funktionieren ~ ~ wieder|jetzt|nun, wieder läuft|geht|klappt|funktioniert|tut|laufen|gehen|funktionieren,
    jetzt läuft's|läufts|geht's|gehts|klappt's|klappts, geht's|gehts|läuft's|läufts|klappt's|klappts ~ wieder|jetzt, läuft|geht|klappt|funktioniert alles, alles läuft|geht|klappt|funktioniert|gut|wieder|okay|ok|bestens wieder|jetzt?, läuft|geht|klappt|funktioniert seitdem|seither|einwandfrei|tadellos|problemlos|reibungslos,
    hat geholfen|geklappt|funktioniert, das|es|dies hat geholfen|geklappt|funktioniert, das war die lösung, daran lag es|es, hat|haben|wurde|ist|war ~ ~ gelöst|behoben|repariert|erledigt|geklärt|geregelt|gefixt|beseitigt|erstattet|ausgetauscht|wiederhergestellt,
    problem|fehler|störung|sache|anliegen|thema|bug ~ gelöst|behoben|erledigt|geklärt|weg|beseitigt|gefixt|vorbei|verschwunden, fehler|problem|störung|ausfall ist ~ weg|vorbei|verschwunden|behoben|gelöst|geschichte,
    bin|sind wieder drin|online|dabei, komme|kommen ~ wieder rein, kann|können ~ ~ wieder ~ einloggen|anmelden|arbeiten|telefonieren|surfen|zugreifen|bestellen|bezahlen, kann mich wieder,
    internet|netz|seite|app|strom|telefon|server|leitung|mails|es|alles|dienst|konto ist|sind ~ ~ wieder da|online|ok|okay|gut|normal|erreichbar|frei|verfügbar|in, wieder alles gut|ok|okay|normal|da|in, keine probleme mehr, kein problem mehr, keine fehler mehr,
    kann geschlossen|zu werden, könnt|können|kannst ~ schließen|zumachen|schliessen, thema erledigt|durch, als gelöst|erledigt markiert, paket|lieferung|bestellung|ware|ersatz|ersatzgerät ~ angekommen|da|eingetroffen, geld|erstattung|rückzahlung ~ da|angekommen|eingegangen|zurück|erhalten, brauche keine hilfe mehr, hilfe nicht mehr nötig
  `,
  solvedAlone: `gelöst, erledigt, behoben, geklärt, läuft, geht, klappt, funktioniert, läuft wieder, geht wieder, passt, passt wieder, passt alles, alles gut, alles klar, alles ok, alles okay, alles wieder gut, wieder gut, wieder ok, wieder okay, hat geklappt, hat geholfen, das war's, das wars, das war es, fertig, geschafft, problem weg, fehler weg, gefixt, es läuft, es geht, es klappt, es funktioniert, thema durch`,
  beside: `edit update nachtrag jetzt nun endlich wieder danke vielen dank super toll prima perfekt ok okay ja jo juhu hurra na und so alles
    bei mir uns hier auch das es ist hat sich heute schon selbst von problem fehler euch dir ihnen leute zusammen schnell sehr doch dankeschön
    gott sei zum glück mittlerweile inzwischen`,
  stillBroken: `
    immer noch|nicht nicht|nichts|kein|keine|keinen|kaputt|defekt|down|offline|gestört|tot|weg|gesperrt|dasselbe|das|die|der|gleiche, noch immer nicht|nichts|kein|keine|keinen|kaputt|defekt|down|offline|gestört|tot|weg|gesperrt|dasselbe|das,
    immernoch nicht|nichts|kein|keine|keinen|kaputt|defekt|down|offline|gestört|tot|weg|gesperrt|dasselbe|das, nach wie vor nicht|nichts|kein|keine|keinen|kaputt|defekt|down|offline|gestört|tot|gesperrt|dasselbe, weiterhin nicht|nichts|kein|keine|keinen|kaputt|defekt|down|offline|gestört|tot|gesperrt,
    noch nicht|nichts gelöst|behoben|repariert|geklärt|erledigt|besser|da|wieder?, geht|läuft|klappt|funktioniert|tut ~ ~ noch|wieder|jetzt|trotzdem|auch|leider|immer nicht, geht|läuft|klappt|funktioniert|tut ~ noch|wieder nicht, wieder kaputt|down|offline|tot|weg|gestört|ausgefallen|defekt|dasselbe|abgestürzt|gesperrt|raus, schon wieder, erneut kaputt|down|offline|weg|gestört|ausgefallen|gesperrt,
    fehler|problem|störung|fehlermeldung|ausfall|problem|meldung|bug ~ wieder da|zurück|aufgetreten|aufgetaucht, fehler|problem|störung|fehlermeldung|ausfall|bug ~ besteht|bleibt|bestehen|dauert|hält, tritt ~ wieder|weiter|weiterhin|noch auf, fehler|problem|störung|bug kommt|kam|ist ~ wieder|zurück,
    <nicht> gelöst|behoben|repariert|geklärt|erledigt|geregelt|beseitigt|gefixt, hat|haben ~ nicht|nichts|nix geholfen|gebracht|geklappt|funktioniert|geändert|gelöst|behoben, hilft ~ nicht|nichts|nix, half ~ nicht|nichts, bringt ~ nichts|nix, brachte ~ nichts, keine besserung|änderung|verbesserung, nichts geändert|passiert|getan|gebracht, unverändert, ohne erfolg, leider nein, leider nicht, zu früh gefreut, zu früh gelobt, gleiches problem, selbes problem, gleicher fehler, selber fehler, dasselbe problem, derselbe fehler, warte immer noch, warte noch immer, warte weiterhin
  `,
  still: 'immer noch, noch immer, immernoch, nach wie vor, weiterhin, schon wieder, erneut, wieder, noch',
  idle: `
    nicht sicher, keine ahnung,
    immer noch begeistert|zufrieden|gut|super|toll|top|glücklich|froh|da|hier|dabei|kunde|die, verstehe ~ immer noch nicht, weiß ~ immer noch nicht, immer noch nicht ~ verstanden|kapiert|klar|bedankt|entschuldigt, immer noch keine erklärung|entschuldigung|ahnung, noch keine ahnung, schon wieder gut|ok|okay|da|online|behoben|alles|so, schon wieder läuft|geht
  `,
  unreal: `
    wenn, falls, sofern, nicht sicher, keine ahnung, würde, würden, wäre, wären, ob, sobald, bis, bevor, hoffe, hoffen, hofft, hoffentlich, wünsche, wünschte, könnt ihr, könntet, kann jemand, können sie, hat jemand, habt ihr, haben sie, wie habt, wie hast, gespannt, daumen, frage, fragt
  `,
  unsure: `
    sollte, sollten, soll, wird, werden, werdet, will, wollen, möchte, muss, müssen, müsste, bitte, könnte, könnten, angeblich, laut, anscheinend, scheinbar, offenbar, vermeintlich, versprochen, verspricht, behauptet, behaupten, heißt es, hieß es, hieß, gesagt, sagt, sagte, sagen, meint, meinte, meinten, dachte, glaubte, fast, beinahe, kaum, halb, teilweise, größtenteils, vorübergehend, kurzzeitig, letztes|letzte|letzten mal|woche|monat|jahr, früher, warte, warten, wann, warum, wieso, irgendwann, morgen, nächste|nächsten|nächstes woche|monat|jahr, demnächst, bald, manchmal, gelegentlich, zeitweise, ab und zu, mal so mal
  `,
  limits: `
    wenn, falls, sofern, sobald, solange, nur mit|wenn|über|per|noch|im|auf|in|sporadisch|manchmal|teilweise|zeitweise|für, aber nicht, außer, ausser, bis auf, nicht, nich, ned, kaum, nie, manchmal, gelegentlich, zeitweise, ab und zu, für ein|eine|einen|<zahl>|#|paar minute|minuten|stunde|stunden|moment, kurz, kurzzeitig, letztes mal, damals, angeblich, laut, so halb, denkste, von wegen, morgen, nächste woche, bald, irgendwann, demnächst, gestern noch, jedes mal
  `,
  others: `
    jemand, jemandem, andere, anderen, anderer, anderes, andern, sonst, anderswo, woanders, nachbar, nachbarn, nachbarin, freund, freunde, freundin, kollege, kollegen, kollegin, bruder, schwester, chef, mutter, vater, oma, opa, sein, seine, seinem, seiner, ihre, ihrem, ihn, er, bei dir, bei euch, bei ihm, bei ihr, bei ihnen, bei manchen, bei vielen, manche, einige, viele, leute, alte, alten, alter, vorherige, konkurrenz, im gegensatz
  `,
  left: `
    gewechselt, wechsel zu|zur|zum, wechsle, gekündigt, kündigung, kündige, umgezogen zu|zur|zum, umgestiegen, umstieg, bin|sind ~ ~ weg von, neuer anbieter, neuen anbieter, neuem anbieter, anderen anbieter, anderem anbieter, anderer anbieter, woanders gekauft|bestellt, stattdessen ~ gekauft|bestellt|genommen, zurückgeschickt, zurückgegeben, aufgegeben, app gelöscht, deinstalliert, jetzt bei
  `,
  pending: `
    im voraus, vorab, schonmal, schon mal, schon einmal, probier, probiere, probieren, versuche, versuch, versuchen, teste, testen, ausprobieren, melde mich, gebe bescheid, geb bescheid, sage bescheid, schaue ~ mal, schau ~ mal, für nichts, nein danke, danke nein, danke der, für die geduld, für eure geduld, für ihre geduld, abwarten, mal sehen, mal schauen, werde ~ ~ melden|testen|probieren|versuchen|berichten, gott sei dank, dank euch|eurer|eures|ihnen|ihrer, warte auf, warten auf, gespannt, hab|habe ~ ~ geschrieben|geschickt|geschickt
  `,
  turns: 'aber jedoch allerdings dafür leider nur trotzdem dennoch stattdessen doch',
  askedAbout: 'es das die der den mein meine dein deine euer eure ihr sie du wir ich man alles jemand hier',
}
