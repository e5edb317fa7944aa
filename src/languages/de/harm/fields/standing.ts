import type { Harm } from '../../../harm.js'

/** Wovon man lebt, womit man arbeitet und reist, und wie es stillsteht. */
export const standing: readonly Harm[] = [
  {
    part: 'account',
    negated: 'keep',
    phrases: `
      konto, mein account, account, zugang, kundenkonto, benutzerkonto, profil, mein kanal, postfach, mailkonto, onlinebanking, online banking, banking app, karte, ec karte, girokarte, kreditkarte, meine nummer, rufnummer, handynummer, sim, sim karte, domain, unsere domain, shop account, händlerkonto, verkäuferkonto, wallet, depot, tan app, tan verfahren, authenticator, wiederherstellungscode, adminzugang, lizenz, lizenzschlüssel, passwortmanager, login
    `,
  },
  {
    part: 'locked',
    phrases: `
      gesperrt, sperrt, sperren, gesperrt worden, blockiert, gekündigt ohne, deaktiviert, eingeschränkt, eingezogen, geschluckt, eingefroren, stillgelegt, gelöscht worden, abgeschaltet, ausgesperrt, nicht mehr ~ rein|einloggen|anmelden|zugreifen, komm|komme|kommt|kommen ~ ~ nicht ~ rein|ran|drauf, lässt mich nicht ~ rein, kein zugriff, keinen zugriff, nicht erkannt, wird abgelehnt, wurde abgelehnt, nicht akzeptiert, existiert nicht, gibt es nicht mehr, portiert nicht, nicht portiert, weggenommen
    `,
  },
  {
    part: 'essential',
    negated: 'keep',
    phrases: `
      heizung, die heizung, heizkörper, warmwasser, wasser, strom, gas, fernwärme, wärmepumpe, therme, gastherme, internet, festnetz, telefon, leitung, anschluss, glasfaser, dsl, wlan, router, handynetz, empfang, aufzug, fahrstuhl, treppenlift, kühlschrank, gefrierschrank, gefriertruhe, tiefkühltruhe, waschmaschine, herd, backofen, toilette, klo, klos, dusche, abfluss, kanalisation, haustür, wohnungstür, schloss, garagentor, rollstuhl, elektrorollstuhl, rollator, hörgerät, hörgeräte, brille, prothese, cpap, sauerstoffgerät, pflegebett, lifter, auto, unser auto, mein auto, transporter, lieferwagen, traktor, melkroboter, kühlraum, kühlhaus, firmenhandy, arbeitslaptop, laptop
    `,
  },
  {
    part: 'dead',
    phrases: `
      tot, mausetot, fällt aus, ausgefallen, aus seit, seit ~ aus, defekt, kaputt, im eimer, hat den geist aufgegeben, den geist aufgegeben, gibt ~ geist auf, läuft nicht, läuft ~ nicht mehr, geht nicht, geht ~ nicht mehr, geht gar nicht, geht nix, funktioniert nicht, funktioniert ~ nicht mehr, springt nicht an, startet nicht, heizt nicht, heizt ~ nicht mehr, kühlt nicht, kühlt ~ nicht mehr, wird nicht ~ warm|kalt|heiß, bleibt kalt, bleibt dunkel, kalt seit, seit ~ kalt, abgestellt, abgeklemmt, abgeschaltet, gekappt, unterbrochen, gestört, stillgelegt, außer betrieb, verstopft, läuft über, übergelaufen, steht still, stehen still, steht seit, in der werkstatt, beim händler, in reparatur
    `,
  },
  {
    is: 'cut-off',
    phrases: `
      ohne zimmer, ohne unterkunft, ohne hotel, ohne bett, ohne bleibe, ohne rückflug, ohne anschluss nach hause,
      heimgeschickt, weggeschickt, nach hause geschickt, abgewiesen, wartezimmer ~ voll, volles wartezimmer, mails|emails|mail ~ ~ ~ zurück|abgewiesen|verschwinden, kein hotel, keine unterkunft, keine bleibe, # patienten ~ , lassen|lässt sich ~ ~ ~ ~ nicht mehr ~ drucken|öffnen|abrechnen|buchen,
      <essential> ~ ~ ~ seit ~ ~ aus|tot|weg|kalt|ausgefallen|defekt|kaputt|gestört|abgestellt, <essential> ~ ~ seit <tag> ~ ~ aus|tot|weg|kalt|ausgefallen|defekt|kaputt, seit <tag> ~ ~ kein|keine|keinen|ohne <essential>, seit # tagen|wochen|stunden ~ ~ kein|keine|keinen|ohne <essential>, <zahl> tage|wochen|stunden ~ ohne <essential>,
      # grad ~ ~ im|in der|in ~ wohnung|zimmer|kinderzimmer|schlafzimmer|bad|wohnzimmer|haus, im kinderzimmer ~ # grad, # grad im, in winterjacke|decken|mütze ~ ~ wohnung|sofa|zimmer|bett, waschen|duschen|kochen ~ ~ bei ~ nachbarn|eltern|freunden|schwimmbad|fitnessstudio, mit dem wasserkocher ~ ~ warm|waschen|baden, eimer ~ ~ wasser|bach|brunnen, bei kerzenlicht, mit taschenlampe|taschenlampen,
      kann|können|konnte|konnten ~ ~ ~ nicht|nichts ~ verkaufen|öffnen|kassieren|arbeiten|abrechnen|ausliefern|liefern|produzieren|behandeln|buchen|bezahlen|backen|ausschenken|bedienen, können nicht ~ aufmachen|öffnen, müssen|mussten|muss|musste ~ ~ schließen|zumachen|absagen|zusperren|dichtmachen, nur barzahlung, nur bar, kartenzahlung ~ ~ nicht|tot|ausgefallen|unmöglich, kasse|kassen|terminal|terminals|kartenterminal ~ ~ ~ tot|aus|offline|defekt|gestört|streikt|streiken, kassen tot,
      gäste|kunden|patienten|leute|schüler ~ ~ ~ weg|heim|nachhause|heimschicken|wegschicken|abweisen, schicke|schicken|geschickt ~ ~ ~ weg|heim|nach hause, wegschicken, heimschicken, schlange ~ ~ vor|bis, betrieb|laden|praxis|produktion|werkstatt|küche|baustelle|band|büro ~ ~ ~ steht|stillstand|stillgelegt|dicht|geschlossen, stillstand, steht still, stehen still, nichts geht mehr, umsatz ~ ~ verloren|weg|ausgefallen|entgangen, aufträge ~ ~ verloren|weg|geplatzt, auftrag ~ ~ verloren|geplatzt|weg, existenz, existenzbedrohend, existenzgefährdend, vor dem aus, insolvenz ~ ~ wegen|weil, kündigen uns, kunden laufen ~ weg, kunden springen ~ ab,
      sitze|sitzen|sitzt|stehe|stehen|steht|hänge|hängen ~ ~ ~ ~ <verkehr> ~ fest, gestrandet, festgesessen, sitzen fest, sitze fest, hängen fest, stecken fest, steht|stehen ~ zu <zahl> am|in, stehen ~ am|in|vor ~ <verkehr>, kommen ~ nicht ~ nach hause|heim|weg|weiter, komme ~ nicht ~ nach hause|heim|weg|weiter, kein zug ~ mehr|heute, letzter zug, letzten zug, letzten anschluss, anschluss ~ ~ verpasst|weg, übernachten ~ ~ am|im|auf ~ <verkehr>, übernachtet|übernachten|schlafen|schläft|geschlafen ~ ~ auf|im|in|bei ~ ~ isomatten|luftmatratze|luftmatratzen|boden|sofa|auto|flughafen|bahnhof|zelt|hotel|freunden|eltern|feldbetten, schlafen auf, hotel ~ ~ weiß ~ ~ nichts|keiner, kein zimmer ~ für|mehr|frei, zimmer ~ ~ vergeben|doppelt|belegt, kein dach über, obdachlos, ohne wohnung, unbewohnbar, 
      wasser ~ ~ ~ von der decke|decke|wand|durch die decke, decke ~ ~ ~ runter|eingestürzt|undicht|tropft|nass, dach ~ ~ undicht|offen|plane|abgedeckt|eingestürzt, keller ~ ~ unter wasser|überflutet|vollgelaufen|überschwemmt, überflutet, überschwemmt, vollgelaufen, wasserrohrbruch, rohrbruch, wasserschaden, schimmel im ~ kinderzimmer|schlafzimmer|bad|wohnung, hausrat ~ ~ weg|verschwunden|verschollen|irgendwo, möbel ~ ~ weg|verschwunden|verschollen|irgendwo, alles was wir ~ besitzen|haben, kommt|komme|kommen|kann|können ~ ~ nicht ~ aus ~ ~ wohnung|haus|bett|raus|runter|hoch, sitzt ~ ~ ~ im <zahl> stock|geschoss fest, im fünften|vierten|dritten|sechsten stock ~ ~ fest|gefangen|nicht, nicht mehr aus der|dem wohnung|haus, unerreichbar ~ praxis|laden|firma|betrieb
    `,
  },
  {
    part: 'trade',
    negated: 'keep',
    phrases: `
      laden, unser laden, mein laden, geschäft, unser geschäft, bäckerei, metzgerei, fleischerei, restaurant, gasthaus, gaststätte, café, kneipe, bar, salon, friseur, praxis, arztpraxis, zahnarztpraxis, apotheke, klinik, werkstatt, hof, betrieb, firma, unternehmen, kanzlei, büro, agentur, hotel, pension, kita, schule, produktion, fertigung, band, lager, werk, baustelle, kasse, kassen, kassensystem, terminal, kartenterminal, telefonanlage, onlineshop, webshop, unser shop, unsere seite, unsere website, server, unsere server, datenbank, warenwirtschaft, buchhaltung, lohnabrechnung, rezepte drucken, praxissoftware, buchungssystem, marktstand, imbiss, taxi, fahrschule
    `,
  },
  {
    part: 'halted',
    phrases: `
      stillstand, steht still, offline, down, lahm, lahmgelegt, nicht erreichbar, abgestürzt, eingefroren, hängt, zu seit, geschlossen seit, dicht, mittagsgeschäft, samstag früh, samstagmorgen, weihnachtsgeschäft, mitten im betrieb, keine bestellungen, keine buchungen, keine zahlungen, kein umsatz, kann keiner arbeiten, können nicht arbeiten, kann nicht arbeiten, nicht arbeiten, nicht verkaufen, nicht kassieren, nicht abrechnen
    `,
  },
  {
    part: 'home',
    negated: 'keep',
    phrases: `
      decke, dach, schlafzimmer, kinderzimmer, wohnzimmer, küche, bad, badezimmer, flur, keller, dachboden, wohnung, haus, mietwohnung, ferienwohnung, wände, wand, parkett, fußboden, balkon
    `,
  },
  {
    part: 'unfit',
    phrases: `
      überflutet, überschwemmt, durchnässt, durchweicht, klatschnass, unter wasser, undicht,  es regnet rein, regnet durch, schimmel, schimmelt, schimmlig, eingestürzt, runtergekommen, ratten, ratte, mäuse, kakerlaken, bettwanzen, ungeziefer, plane, notdürftig, unbewohnbar, unbenutzbar, nicht bewohnbar, nicht benutzbar, kloake, abwasser, rohbau, baustelle seit, halb fertig
    `,
  },
  {
    part: 'care',
    negated: 'keep',
    phrases: `
      op, operation, op termin, behandlung, therapie, physio, chemo, dialyse, mrt, mrt termin, untersuchung, blutwerte, befund, facharzttermin, überweisung zum, rezept, rezepte, medikament, medikamente, tabletten, insulin, spray, impfung, transplantation, hebamme, pflegedienst, pflegekraft, haushaltshilfe, kurzzeitpflege, pflegegrad, reha, rehaplatz, kur, hilfsmittel, hörgerät, rollstuhl, katheter, verbandsmaterial, windeln, säuglingsnahrung, visum, pass, reisepass, personalausweis, führerschein, aufenthaltstitel, geburtsurkunde, sterbeurkunde, kitaplatz, kita platz, schulplatz, studienplatz, ausbildungsplatz, therapieplatz, pflegeplatz, heimplatz
    `,
  },
  {
    part: 'traveller',
    negated: 'keep',
    phrases: `
      flug, flüge, rückflug, hinflug, zug, züge, nachtzug, ice, bus, fernbus, fähre, kreuzfahrt, hotel, hostel, unser zimmer, ferienhaus, ferienwohnung, mietwagen, transfer, flughafen, bahnhof, anschluss, anschlusszug, reiseveranstalter, reiseleitung, reisebüro, unsere reise, unser urlaub, hochzeitsreise, koffer, gepäck
    `,
  },
  {
    part: 'abandoned',
    phrases: `
      gestrandet, stehen gelassen, stehengelassen, sitzen gelassen, sitzengelassen, im stich gelassen, zurückgelassen, rausgeworfen, rausgeschmissen, nicht mitgenommen, nicht ~ an bord, boarding verweigert, überbucht, keine buchung, von keiner buchung, keine reservierung, weiß von nichts, kennt uns nicht, kein ersatz, keine umbuchung, kein ersatzverkehr, kein taxi, mitten im nirgendwo, mitten in der nacht, nachts um, im regen, in der kälte, mit zwei|drei|vier kleinen? kindern, mit kleinkind, mit baby, ohne ~ kleidung|gepäck|medikamente|insulin, schalter ~ zu|geschlossen|nicht besetzt|unbesetzt, geht nicht ran, keiner geht ran, niemand geht ran
    `,
  },
]
