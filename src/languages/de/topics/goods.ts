import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Ware: was man kauft und in der Hand hält, und was daran nicht stimmt. */
export const goods: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `
      abgerissen*, abgebrochen*, abgegangen, abgefallen, geht ab, löst sich, gelöst hat, löste sich, aufgeplatzt, aufgerissen, geplatzt, gerissen, zerrissen*, eingerissen, ausgefranst*, ausgeleiert*, eingelaufen*, verzogen, verfärbt*, verblasst, ausgeblichen, fusselt, fusseln, gesprungen, sprung im|in, riss im|in, risse im|in, zerbrochen*, durchgebrochen, gebrochen*, gebrochen, verbogen*, verbeult*, verkratzt*, zerkratzt*, kratzer im|in|auf|am, delle*, wackelt, wackeln, wackelig*,
      klappert, klappern, quietscht, quietschen, knarzt, knarrt, knirscht, brummt, summt, pfeift, rostet, rostig*, verrostet*, rost am|an|im, undicht*, leckt, tropft, läuft aus, ausgelaufen*, überhitzt, wird heiß, wird ~ heiß, durchgeschmort*, verschmort*, geschmolzen, schmort, qualmt, gequalmt, brennt durch, durchgebrannt, funken, gefunkt, explodiert*, geplatzter,
      schmeckt*, geschmeckt, riecht nach|komisch|verbrannt|streng, roch nach|komisch|verbrannt|streng, stinkt nach, geruch, geschmack*, verschimmelt*, schimmel*, verdorben*, vergammelt*, ranzig*, sauer geworden, welk, matschig, faul, faulig*, abgelaufen*, haltbarkeitsdatum, mindesthaltbarkeit*, mhd, rezeptur*, rezept geändert, zutat, zutaten, zutatenliste, allergen*, glutenfrei*, laktosefrei*, nussfrei*, glasscherbe*, scherbe*, splitter, metall im|in, plastik im|in, haar im|in der|dem, steinchen, charge, chargennummer, losnummer, seriennummer,
      sohle*, naht, nähte, reißverschluss*, reissverschluss*, knopf ab|abgegangen|fehlt, futter, absatz, henkel*, schnalle*, scharnier*, gurt reißt|gerissen|löst|schließt, klinge*, nach der ersten|zweiten|dritten wäsche, nach dem ersten|zweiten|dritten waschen|tragen|mal, nach # wäschen|tagen|wochen|monaten kaputt|defekt|hin|tot, am ersten|zweiten|dritten tag, schon kaputt, geht nicht an|aus|zu|auf, lässt sich nicht einschalten|ausschalten|schließen|laden|öffnen, lädt nicht, hält keine ladung, akku hält|leer|tot|defekt|aufgebläht|gequalmt, schlechte verarbeitung, verarbeitung*, verarbeitet, qualität, billiges plastik, materialfehler, produktionsfehler, herstellungsfehler, montagsgerät, ersatzteil*, ersatzakku, ersatzdeckel, teile fehlen, schrauben fehlen|fehlten,
      falsche bohrung*, falsche größe, falsche farbe, andere farbe, farbe stimmt, fällt klein|groß|größer|kleiner aus, zu klein, zu eng, zu kurz, stumpf, passt nicht, passen nicht, schief genäht, zwei linke, linker schuh
    `,
  },
  {
    kind: 'product',
    weight: THING,
    phrases: `
      wasserkocher*, toaster*, kühlschrank*, gefrierschrank*, gefriertruhe*, backofen*, ofen, herd, kochfeld*, mixer*, rührgerät*, staubsauger*, saugroboter*, waschmaschine*, trockner*, spülmaschine*, geschirrspüler*, mikrowelle*, kaffeemaschine*, kaffeevollautomat*, siebträger*, mühle, grill, bügeleisen, föhn, luftbefeuchter, heizlüfter, lampe*, birne, glühbirne*, stuhl, stühle, bürostuhl*, sessel, sofa*, couch, matratze*, bett, bettgestell, lattenrost*, tisch, tische, schreibtisch*, regal*, schrank, schränke, kommode*, schublade*, vorhang, vorhänge, rollo*, rollladen, kissen, decke, bettwäsche, handtuch*, teppich*,
      schuh, schuhe, stiefel*, turnschuh*, sandale*, jacke*, mantel, mäntel, pulli*, pullover*, hoodie*, hemd*, bluse*, kleid, kleider, rock, jeans, hose, hosen, strumpfhose*, socken, handschuh*, mütze*, schal, unterwäsche, stoff, leder, wolle, ring, kette, armband*, ohrring*, uhr, brille*, gestell, handtasche*, geldbeutel, rucksack*, koffer*, schirm, helm*, kindersitz*, kinderwagen*, buggy, babybett, hochstuhl, schnuller*, sauger, spielzeug*, puppe*, puzzle*, spielfigur*,
      rad, räder, speiche*, rahmen, bremse*, bremsbelag*, pedal*, sattel*, lenker*, reifen*, schlauch*, fahrrad*, e-bike*, pedelec*, roller, traktor*, mähdrescher*, rasenmäher*, mähroboter*, heckenschere*, spaten, schubkarre*, bohrer, bohrmaschine*, säge*, hammer, leiter, pumpe*, ventil*, dichtung*, steuergerät*, motor, getriebe*, kupplung, auspuff, akku, akkus, batterie*, ladegerät*, ladekabel*, netzteil*, kabel, stecker*, kopfhörer*, ohrhörer*, lautsprecher*, tastatur*, maus, bildschirm flackert, monitor*, objektiv*, kamera*, stativ, drohne*, hörgerät*, thermostat*, türschloss*, schloss, sensor*, hülle, schutzfolie,
      flasche*, glas, gläser, dose, dosen, packung*, verpackung*, tüte, beutel, becher*, soße*, kaffee, bohnen, tee, milch, joghurt*, käse, butter, brot, brötchen, mehl, müsli, schokolade*, schokocreme, keks*, chips, kuchen, marmelade, honig, saft, bier, wein, fleisch, hähnchen, huhn, rind, schwein, wurst, fisch, lachs, salat, kräuter, gemüse, obst, suppe, nudel*, fertiggericht*, kochbox*, brei, babynahrung, futtersorte, katzenfutter, hundefutter, trockenfutter, nassfutter, streu, creme, lotion, serum, shampoo*, spülung, seife*, deo, parfüm*, wimperntusche, lippenstift, sonnencreme, rasierer*, zahnbürste*, pflaster, stift, füller, feder, papier, kerze*, vase, pflanze*, samen, topf, töpfe, pfanne*, messer, tasse*, teller, schüssel*, deckel*, griff, thermoskanne*, zelt*, schlafsack*, ski, schläger, gitarre*, geige, schraube*, kleber, farbe, lack, patrone*, drucker, toner, schutzblech*, tablet, spule
    `,
  },
  {
    kind: 'product',
    weight: HINTS,
    phrases: `garantie*, gewährleistung*, gekauft, kaufte, neu gekauft, nagelneu, ausgepackt, modell, größe, umtausch*, umtauschen, ersetzen, austausch, kaputt, defekt, hersteller, getragen, gewaschen, beschädigt*`,
  },
]
