import { withCalm } from '../calm-danger.js'
import type { DangerWords } from '../facet.js'
import { calm } from './calm-danger.js'

// What is said in Dutch where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

const loud: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<lichaam> ~ gebroken|verbrand|afgesneden|verbrijzeld|gekneusd|opgezwollen|bebloed|geplet|verbrijzelde, gebroken <lichaam>, verbrande <lichaam>, brandwonden aan|op|in, tweedegraads brandwonden, derdegraads, derdegraads brandwonden, botbreuk, breuk in|aan, gebroken arm|been|pols|enkel|heup|rib|ribben|sleutelbeen, hersenschudding, schedelbasisfractuur, gehecht, hechtingen, # hechtingen, buiten bewustzijn, bewusteloos, bewustzijn verloren, flauwgevallen, viel flauw, ademt niet meer, ademde niet meer, ademt niet, kreeg geen lucht, krijgt geen lucht, krijgt geen adem, kon niet meer ademen, stikte bijna, bijna gestikt, gestikt, stikken in, verstikking, verstikkingsgevaar, stuiptrekkingen, anafylactische shock, allergische reactie, allergische shock, voedselvergiftiging, vergiftigd, vergiftiging, koolmonoxidevergiftiging, geëlektrocuteerd, elektrische schok, stroomschok, hartaanval, hartstilstand, hartinfarct, beroerte, herseninfarct, bloeding, bloedverlies, overdosis, bijna dood, bijna doodgegaan, bijna verdronken, bijna verongelukt, bijna omgekomen, had dood kunnen zijn, had dood kunnen, had fataal kunnen, had dodelijk kunnen, hadden dood kunnen, verkeerde medicatie|medicijn|medicijnen|dosering, vinger kwijt, oog kwijt, overleden door, overleden aan, dood door, <lichaam> ~ ~ gebroken|verbrand|gekneusd|gesneden|opengehaald|gescheurd|ontwricht|afgerukt|opgezwollen|gezwollen|gehecht, brak|brandde|verbrandde|sneed|kneusde|ontwrichtte ~ <lichaam>, <mijn> <lichaam> ~ uit de kom, uit de kom, <lichaam> in het gips, in het gips, # hechtingen in|aan, <getal> hechtingen, moest gehecht worden, gehecht op|aan, bij bewustzijn, kwam niet meer bij, zakte in elkaar, zakte ineen, in elkaar gezakt, ineengezakt, weggevallen en, ademde raar|vreemd|moeilijk|zwaar|niet, ademt moeilijk|zwaar|raar, kreeg bijna geen adem|lucht, naar adem happen, hapte naar adem, snakken naar adem, keel ~ dicht, keel zwol|zwelt|kneep|ging dicht|op, keel zwol op, keel voelde dicht, lippen ~ opgezwollen|blauw|dik, blauw aangelopen, liep blauw aan, lag blauw, zag blauw, helemaal blauw, epipen gebruikt|gezet, epipen moeten, adrenaline gespoten, verslikt in, verslikte zich in, bijna verslikt, bloed overgegeven|gebraakt, blijft bloeden, bloedt uit de|zijn|haar ~, stopte niet met bloeden, onder stroom gestaan, kreeg een schok|opdoffer van, een schok van, bleef plakken aan, hand bleef, kon niet loslaten, kon hem niet loslaten, kon haar niet loslaten, werd niet meer wakker, niet wakker te krijgen, kreeg hem|haar|ze niet wakker, wakker krijgen lukte niet, reageerde nergens meer op, reageerde niet meer, reageert niet meer op zijn|haar naam, antwoordt niet meer, # uur op de grond|vloer gelegen, <getal> uur op de grond|vloer gelegen, uur op de vloer|grond, uren op de grond|vloer gelegen, hele nacht op de grond|vloer, lag ~ op de badkamervloer|keukenvloer, hypo, zware hypo, hypo gehad, drukkamer, co-vergiftiging, verkeerde pillen|sterkte|dosis, tien keer te veel, tienvoudige dosis, pillen van iemand anders, medicijnen van iemand anders|een ander, niks meer zien met, zie niks meer met, zie niets meer, zie wazig, wazig zien, zicht verloren, blind geworden, keel brandt, ogen branden, kokend|kokende|hete ~ over mij|me|zich|hem|haar|heen, brandwondencentrum, brandwondenafdeling, vel eraf, huid eraf, huidtransplantatie, verlamd, bijna dood geweest, het niet overleefd, bijna niet overleefd, niet overleefd, bijna geëlektrocuteerd, bijna aangereden, bijna overreden, had het niet gehaald, had ik hier niet meer gezeten, gaf me|mij een schok|stroomstoot|opdoffer, stroomstoot, stroomstoten, kraan niet loslaten, kon ~ niet loslaten, zat ik hier niet, zat ik hier niet meer`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `gewond, gewonde, gewonden, wond, wonden, verwond, verwonding, verwondingen, bloedt, bloedde, bloed, bloeden, braken, overgegeven, gebraakt, kotsen van het eten, duizelig, hevige pijn, veel pijn, opgezwollen, zwelling, blaren, brandwond, brandwonden, huiduitslag, netelroos, galbulten, astma-aanval, onwel, blauwe plekken, kneuzing, kneuzingen, bloedde uit, bloedneus, bloedlip, lip bloedt, lip kapot, geven over, gaf over, aan het overgeven, moest overgeven, moeten overgeven, spugen, spuugt, spuugde, duizelig geworden, draaierig, flauw, trilt, beven, lijkbleek, wit weggetrokken, spierwit, ziet bleek, erg bleek, gekneusd, verstuikt, gescheurde, snee, sneeën, snijwond, jaap, tand afgebroken, tand gebroken, kraakte, knarste, uitslag over, bulten over, verdoofd, in shock, paniekaanval, gebrand, me gebrand, verbrandde me, schaafwonden, littekens`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `buikpijn, hoofdpijn, pijn aan|in, pijn, ziek, ziek geworden, koorts, diarree, misselijk geworden, buikgriep, allergie, allergisch, hoesten, jeuk`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `ambulance, 112 gebeld, 112 moeten bellen, 112, brandweer, traumahelikopter, spoedeisende hulp, seh, spoed, spoedafdeling, eerste hulp, opgenomen in het ziekenhuis, ziekenhuisopname, intensive care, op de ic, gereanimeerd, reanimatie, reanimeren, met spoed geopereerd, gifcentrum, antigifcentrum, vergiftigingencentrum, hulpdiensten, spoed opgenomen, opgenomen, ligt in het ziekenhuis, in het ziekenhuis beland, naar het ziekenhuis, naar spoed, naar de spoed, op spoed, op de spoed, de spoed, naar de eerste hulp, eerste hulp geweest, 112 aan de lijn, de 112, 100 gebeld, belde 112, bel 112, bellen 112, geopereerd, spoedoperatie, mug, mug-team, mugheli, lag in coma, kunstmatige coma, antigif`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `ziekenhuis, kliniek, geëvacueerd, ontruimd, chirurg, röntgenfoto, redding, bevrijd door, bevrijden, moesten ons bevrijden, gered door, operatie, foto's laten maken, huisarts stuurde, oogarts, apotheker zei|stuurde|schrok, verpleegster zegt, verpleegkundige zegt, thuisverpleegster, kindergeneeskunde`,
    },
    {
      about: 'response',
      weight: 0.25,
      phrases: `dokter, arts, huisarts, huisartsenpost, kinderarts, politie, dierenarts, tandarts`,
    },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `mijn zoon, mijn dochter, mijn zoontje, mijn dochtertje, mijn kind, mijn kinderen, m'n zoon, m'n dochter, baby, een kind, kind, kinderen, kindje, mijn moeder, mijn vader, mijn oma, mijn opa, mijn man, mijn vrouw, mijn partner, mijn broer, mijn zus, zwanger, zwangere, bejaarde, bejaarden, oudere vrouw|man, een mevrouw, een meneer, passagiers, reizigers, patiënt, patiënten, diabeet, diabetici, mensen, medewerker, hond, kat, mijn <familie>, m'n <familie>, me <familie>, mn <familie>, onze <familie>, ons <familie>, de kleine, ons kleintje, peuter, kleuter, kindjes, zuigeling, drieling, tweeling, ons mama, ons papa, ons moeder, ons vader, bomma, bompa, een oude dame, oud vrouwtje, bejaarde vrouw, bejaarde man, iemand in een rolstoel, rolstoelgebruiker, kan niet zelf bewegen, zich niet kan bewegen, bedlegerig, hartpatiënt, astmapatiënt, suikerpatiënt, epileptisch`,
    },
    {
      about: 'body',
      weight: 0.35,
      negated: 'keep',
      phrases: `<lichaam>, mijn|m'n|zijn|haar|z'n|hun|de|het|aan|op <lichaam>`,
    },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `gevallen van|uit|door, viel van|uit|door, van de trap gevallen, uitgegleden, aangereden, overreden, geschept door, ongeluk, ongeval, over zich heen gekregen, heen gekregen, vast in de lift, vastgezeten in de lift, opgesloten in de lift, opgesloten in, bekneld, beklemd, klem geraakt, ingeslikt, doorgeslikt, losgeschoten, schoot los, wiel eraf, wiel ~ losgekomen, ontploft in mijn|m'n|zijn|haar hand|gezicht|broekzak, op mijn|m'n|zijn|haar hoofd|voet|hand gevallen, naar beneden gekomen, ingestort, omgevallen op, <lichaam> ~ ~ tussen de|het ~ deur|deuren|spijlen|matras|lift, <lichaam> ~ klem|vast, klem tussen, vast tussen, kwam klem te zitten, zat klem, hing aan, hangend aan, over de kop, over het stuur, over mijn stuur, over de motorkap, op de motorkap, tegen de grond|muur|vangrail|auto, gekatapulteerd, gelanceerd, in de gracht beland, in de sloot beland, door rood, door het rood, de kruising over geschoten, de kruising op, kon net uitwijken, kon nog net uitwijken, kon nog net remmen, moest uitwijken, viel op mijn|m'n|zijn|haar, op mij gevallen, op me gevallen, op hem gevallen, op haar gevallen, bovenop mij, zat vast in de|een lift, zitten vast in de|een lift, zitten vast tussen, tussen twee verdiepingen, tussen verdieping, tussen de # en de #, in de lift vast, zitten al ~ ~ vast, hangen hier nog, zitten hier nog, in zijn mond, in haar mond, in de mond van, knoopcel ingeslikt, batterij ingeslikt, magneet ingeslikt, uit het raam gevallen, van het balkon, aan # per uur, aan # km, bij # km, met # kinderen achterin, kinderen achterin, haalde een wiel mij|me|ons in, wiel haalde me|mij|ons in, een wiel zien voorbijrollen, wiel eraf gevlogen, wiel verloren op de, verloor een wiel, stuk zat in zijn|haar mond, stuk ~ in zijn|haar mond, zat in zijn keel, zat in haar keel`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `in brand gevlogen, vloog in brand, vliegt in brand, in brand, vatte vlam, vlam gevat, in de fik, in de hens, vlammen, brand, brandje, ontploft, ontplofte, ontploffing, explosie, geëxplodeerd, explodeerde, gaslek, gaslucht, ruikt naar gas, ruik gas, koolmonoxide, vonken, kortsluiting, blootliggende draden, open draden, staat onder stroom, onder stroom, geeft schokken, stukjes|stukken|splinters|scherven glas|metaal|plastic, glas in, glasscherven, glasscherf, metaalsplinters, bleek in, chloor in, giftige stof, giftig, zuur, gootsteenontstopper, steekvlam, steekvlammen, in lichterlaaie, lichterlaaie, uitgebrand, vuur uit de|het, vuur kwam, vlammen uit, vloog in de fik, schoot in brand, smeulde, smeulen, smeulend, rook naar gas, ruiken gas, gasgeur, geur van gas, co-melder, co melder, koolstofmonoxide, het glas in, glas gevonden, stuk glas, stukjes glas, een stuk metaal, schroef in mijn|het|de, naald in, naald gevonden, nagel in mijn|het|de, spijker in, mesje in, scheermes in, draad in mijn|het, was glas, het was glas, bleekwater, javel, ammoniak, rattengif, ontkalker in, besmet, besmette, salmonella, listeria, zonder noten ~ ~, zonder pinda ~ ~, toch noten in, toch pinda in, zaten noten in, zaten pinda's in, zat pinda in, notenallergie, pinda-allergie, allergie doorgegeven, allergie gemeld, kokend water over, kokende soep over, hete olie over, deksel vloog, deksel schoot, sprong uit elkaar, spatte uit elkaar, uit elkaar gesprongen, zwarte plek in|op, zwartgeblakerd, schroeiplek, schroeiplekken, verschroeid, geschroeid, verbrande lucht, rook naar verbrand|brand|plastic, ruikt naar verbrand|plastic, rookontwikkeling, in het etiket staat, etiket zegt #, op het etiket staat #, in plaats van # mg, # mg in plaats van`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `rook, rookt, rookte, brandlucht, schroeilucht, gesmolten, smolt, gas, verbrand, doorgebrand, opgezwollen|bolle batterij|accu, batterij opgezwollen, oververhit, oververhitting, gloeiend heet`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `rem, remmen, airbag, gordel, gordels, tuigje, harnas, helm, rookmelder, koolmonoxidemelder, alarm, slagboom, spoorboom, autostoeltje, brandblusser, nooduitgang, aardlekschakelaar, beveiliging, voorrem, achterrem, handrem, rembekrachtiging, stuur, voorvork, vork, autogordel, maxi-cosi, maxicosi, reiswieg, wiegje, ledikantje, bedhekje, traphekje, hekje, spijlen, leuning, balustrade, reling, valbeveiliging, karabiner, reddingsvest, zwemvest, noodknop, alarmknop, halsalarm, personenalarm, polsalarm, sensor, glucosesensor, bloedsuikermeter, veiligheidsventiel, ventiel, differentieel, verliesstroomschakelaar, brandmelder, brandalarm, nooddeur, liftknop, liftalarm`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `step, fiets, e-bike, scooter, motor, auto, lift, roltrap, oplader, lader, accu, batterij, telefoon, ketel, cv-ketel, kachel, geiser, oven, snelkookpan, frituurpan, airfryer, boormachine, zaag, attractie, kinderwagen, buggy, bakfiets, leenfiets, huurfiets, deelfiets, deelstep, speedpedelec, bus, trein, tram, wagen, camper, boot, elektrische deken, warmtedeken, deken, kruik, waterkoker, strijkijzer, haardroger, verlengsnoer, stekkerdoos, thuisbatterij, powerbank, wasmachine, droogkast, diepvries, magnetron, blender, ladder, stelling, schommel, glijbaan, trampoline, stapelbed, hoogslaper, kinderstoel, draagzak, garagepoort, poort, zwembad, jacuzzi, lenzen, oogdruppels, fopspeen, speen, knoopcel, tuitbeker, boiler, stoof, barbecue, bbq, gasfles, gasmeter, butaanfles, skilift, stoeltjeslift, achtbaan, tent, kettingzaag, haakse slijper, grasmaaier, vape`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `brak af tijdens, brak tijdens, afgebroken tijdens, begaf het tijdens, remt niet meer, remde niet meer, remmen weigerden, remmen deden het niet, remmen werkten niet, geen remmen, zonder remmen, ging vanzelf rijden, gaf uit zichzelf gas, trok vanzelf op, blokkeerde, ontploft, sprong open, oververhit, bezweek, rem|remmen|voorrem|achterrem|handrem pakt|pakken|pakte|pakten ~ niet, remmen vielen uit, rem viel uit, remde niet, remt niet, remmen weigeren, remmen doen het niet, kreeg hem niet gestopt, stopte niet meer, geen rem meer, zonder rem, brak af, brak doormidden, brak in twee, in twee gebroken, afgebroken onder, knapte, knapte af, schoot los uit, kwam los, losgekomen tijdens, wiel kwam los, wiel eraf gelopen, zijkant ~ los, hekje ~ los, stuur ~ los, begaf het, gaf het op tijdens, klapte in, klapte dicht, klapte dubbel, zakte door, zakte in, zakte door de, vloog open, ging open tijdens, schoot vooruit, versnelde vanzelf, vertrok vanzelf, reed vanzelf, bleef gas geven`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `ging niet af, ging niet open, deed het niet, werkte niet, kwam niet, ging niet dicht, gaat niet open, werkt niet, doet het niet, gaf geen signaal, gaf geen alarm, geen alarm gegeven, ging niet over, niemand kwam, niemand antwoordde, niemand nam op, kreeg een bandje, krijg een bandje, een bandje, antwoordapparaat, stond op verbonden, zegt verbonden, gaf verbonden aan, gaf # aan, batterij leeg, batterij was leeg, uitgeschakeld, buiten dienst, vergrendeld, op slot, zat op slot, niets gepiept, piepte niet`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insuline, zuurstof, beademing, beademingsapparaat, medicijnen, medicatie, medicijn, pillen, pacemaker, dialyse, chemo, chemotherapie, babyvoeding, flesvoeding, verwarming, inhalator, puffer, insulinepomp, epipen, zuurstofapparaat, zuurstofconcentrator, zuurstoffles, beademingstoestel, cpap, bipap, ademhalingsapparaat, sondevoeding, voedingspomp, infuuspomp, pomp van mijn|m'n, bloedverdunners, epilepsiemedicatie, hartmedicatie, hartpillen, toestel van mijn|ons|m'n ~, apparaat van mijn|ons|m'n ~, thuisbeademing, medisch toestel, medisch apparaat, monitor van de baby, couveuse`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `zonder insuline, geen insuline, zonder zuurstof, geen zuurstof, zonder medicijnen, geen medicijnen, zonder medicatie, geen medicatie, zonder verwarming bij|met, medicijnen op, insuline op, stroom uit, stroom weg, stroom is uitgevallen, stroom uitgevallen, zonder stroom, geen stroom, zitten zonder stroom, sinds de stroom, batterij tot, batterij voor nog, batterij gaat nog, nog batterij voor, accu tot, laatste dosis, laatste ampul, laatste inhaler, laatste pil, laatste pen, nog voor één dag, nog voor een dag, genoeg tot morgen, genoeg voor vandaag, raakt op, raken op, bijna op, zijn op, is op, zonder zijn medicatie, zonder haar medicatie, zonder zijn pillen, zonder haar pillen, krijgt zijn medicatie niet, krijgt haar medicatie niet, komt niet aan, nog niet geleverd`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `onder nul, graden onder nul, vriest, zonder water en eten, zonder eten en water, uren vast|opgesloten|vastgezeten, oververhitte trein, zonnesteek, hitteberoerte, onderkoeld, onderkoeling, uitgedroogd, uitdroging, het vriest, in de vrieskou, bij # graden, op # graden, in de sneeuw, het is al donker, 't is donker, wordt donker, niemand ziet ons, niemand hoort ons, in de volle zon, in de bergen vast, midden op zee, midden in de nacht buiten, verkleumd, bevangen door`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `sloeg me, sloeg mij, heeft me|mij|hem|haar geslagen, geslagen door, geschopt, in elkaar geslagen, mishandeld, mishandeling, aangevallen, agressie, bedreigd, bedreigde me|mij, met de dood bedreigd, doodsbedreiging, doodsbedreigingen, met een mes, met een wapen, aangerand, aanranding, betast, seksuele intimidatie, seksueel misbruik, verkracht, verkrachting, bij de keel gegrepen, gewurgd, deuren op slot gedaan, deed de deuren op slot, deed de deur op slot, sloot de deuren, liet me er niet uit, liet me niet uitstappen, liet haar niet uitstappen, mocht niet uitstappen, wou me niet laten uitstappen, uit de auto gesprongen, uit de taxi gesprongen, sprong eruit, chauffeur was dronken, dronken chauffeur, chauffeur viel in slaap, in slaap achter het stuur, greep me vast, greep mij vast, hield me vast, hield mij vast, zat aan mij, zat aan me, raakte me aan, raakte mij aan, zijn hand op mijn|haar been|dij|bil, probeerde me te kussen, probeerde mij te zoenen, duwde me, duwde mij, sloeg mijn, sloeg onze, schopte me, schopte mij, stak me neer, dreigde me, dreigde mij, dreigde te slaan, dreigt me te, weet je te vinden, we weten je te vinden, kapot maken, doodschieten, drogeren, gedrogeerd, iets in mijn drankje`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `stalkt me, stalkt mij, word gestalkt, stalker, achtervolgt me, achtervolgt mij, weet waar ik woon, stond voor mijn deur, mijn ex ~ ~ adres|locatie, mijn adres gedeeld|gegeven|gepubliceerd, adres doorgegeven, volgt me, volgde me, volgde mij, reed achter mij aan, reed me achterna, wacht me op, wachtte me op, stond me op te wachten, hij weet waar ik, weet precies waar ik, weet hoe laat ik, weet waar ik ben, ziet waar ik ben, kan zien waar ik ben, mijn ex ~ ~ volgen|ziet|weet|volgt|kijkt, mijn ex weet, mijn ex ziet, tracker in mijn, tag in mijn|m'n ~, zender in mijn, gekoppeld aan mijn account ~ ex, heeft mijn adres, heeft nu mijn adres, kent mijn adres, adres staat op, praatte door de camera, stem door de camera, stem uit de babyfoon, via de babyfoon, kijkt mee via, meekijken via de camera`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `einde aan mijn leven, eind aan mijn leven, een einde aan het leven, zelfmoord plegen, zelfmoord, pleeg zelfmoord, zelfmoordpoging, zelfdoding, mezelf van kant, zichzelf van kant, wil niet meer leven, wil niet verder leven, wil dood, wil er niet meer zijn, uit het leven stappen, suïcidaal, suïcidale, suicidaal, polsen doorgesneden, polsen doorsnijden, alle pillen ingenomen, overdosis genomen, voor de trein springen, ik stap eruit, ik stap er uit, wil er een eind aan, er een einde aan maken, er een eind aan maken, maak er een eind aan, niet meer wakker worden, wil niet meer wakker worden, hoop niet meer wakker te worden, een last voor mijn kinderen, mijn kinderen niet tot last, niemand meer tot last, tot last te zijn, tot last zijn, jullie zullen geen last meer, morgen ben ik er niet meer, ben er morgen niet meer, als ik er niet meer ben, dit is een afscheid, afscheidsbrief, afscheidsbrieven, neem afscheid van iedereen, pillen klaarliggen, pillen liggen klaar, pillen klaar, heb de pillen, sta op de brug, sta op het dak, sta op het perron en, van de brug springen, van het dak springen, mezelf iets aandoen, mezelf iets aan, mezelf pijn doen, zichzelf iets aandoen, snij mezelf, wil verdwijnen voor altijd`,
    },
    {
      about: 'despair',
      weight: 0.45,
      phrases: `zie het niet meer zitten, geen uitweg meer, het heeft geen zin meer, niemand zou me missen, beter af zonder mij, vaarwel allemaal, kan niet meer verder, heb ik niet meer nodig, bedankt voor alles, dank voor alles, jullie waren mijn enige, mijn enige gesprek, mijn enige gezelschap, de enige die luistert, de enige die luisterde, voor de laatste keer, dit is mijn laatste, mijn laatste bericht, alles verloren, alles kwijt en, geen zin meer, het is genoeg geweest, ik ben op, zorg voor mijn, zorg goed voor, het spijt me voor iedereen, vergeef me, vergeef mij`,
    },
    {
      about: 'despair',
      weight: 0.75,
      phrases: `papieren op orde, papieren geordend, papieren klaargelegd, alles geregeld voor mijn, brief geschreven voor mijn kinderen, brieven geschreven, kat naar de buren, kat bij de buurvrouw, hond bij de buren, hond bij de buurvrouw, heb ze niet meer nodig, ik heb ze niet meer nodig, ik heb het besloten, mijn besluit staat vast, zie geen uitweg, zie geen andere uitweg, papieren ~ op orde gebracht, testament gemaakt, mijn wachtwoorden ~ niet meer nodig, kat|hond|poes|konijn ~ ~ bij de buren|buurvrouw|buurman|asiel gebracht|gezet|gelaten, geen reden meer om, nergens meer zin in, rust vinden voor altijd, eindelijk rust voor iedereen, ik kan zo niet verder, kan zo niet meer verder`,
    },
    {
      about: 'pursuit',
      weight: 0.4,
      phrases: `mijn ex, m'n ex, mijn ex-man, mijn exman, mijn ex-vriend, een vreemde man, een onbekende man, ben bang, durf niet naar huis, durf niet meer naar huis, durf niet meer buiten, stond me ~ op te wachten, stond mij ~ op te wachten, ex weet hoe laat|waar, gekoppeld aan mijn, gelinkt aan mijn`,
    },
    {
      about: 'hazard',
      weight: 0.45,
      beside: ['injury', 'response', 'need', 'person'],
      phrases: `etiket, dosis, dosering, druppels, lotnummer, batchnummer, bijsluiter, flesje, sinds de nieuwe meter, nieuwe gasmeter, verbrand haar, noten, pinda, pinda's, allergeen, allergenen`,
    },
    {
      about: 'hazard',
      weight: 0.6,
      phrases: `rook|ruikt|stonk naar brand, zwarte kring, bruine kring, gesmolten plastic, smeltend plastic`,
    },
    {
      about: 'injury',
      weight: 0.5,
      beside: ['hazard', 'person', 'mishap'],
      phrases: `overgeven, alle drie hoofdpijn, allemaal hoofdpijn, allebei hoofdpijn, hele gezin hoofdpijn, heel het gezin ziek, hele gezin ziek, buiten is het over, kregen we hem niet, moeilijk wakker, sliep en sliep`,
    },
    {
      about: 'nearly',
      weight: 0.3,
      phrases: `bijna, op het nippertje, net niet, op een haar na, ternauwernood, scheelde niet veel, gelukkig kon, als mijn man niet, als mijn vrouw niet, als ik niet, had ik niet, kon nog net, kon net, een seconde later, puur geluk, gelukkig stond, met veel geluk, met geluk`,
    },
    {
      about: 'fiction',
      weight: 1,
      phrases: `videogame, videospel, in het spel, in de game, mijn personage, film, serie, roman, hoofdstuk, seizoen, aflevering, eindbaas, boss, de slechterik, toneelstuk`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `studie, artikel, rapport, nieuws, volgens de politie, het verhaal van, campagne, ontruimingsoefening, ehbo-cursus, ehbo cursus, lezing over, wet`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `alleen schrik, met de schrik vrij, kwam met de schrik vrij, geen gewonden, niemand gewond, niemand raakte gewond, iedereen is ok|oké|in orde|veilig, met iedereen gaat het goed, gaat goed met, niks gebroken, goed afgelopen, gelukkig niks gebeurd, gelukkig niets gebeurd, niemand had iets, goed afgelopen gelukkig, loos alarm`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `lach me dood, lachen me dood, dood van het lachen, lag dubbel, sterf van de honger, sterf van de dorst, verga van de honger|kou, doodmoe, doodop, verveel me dood, dood vervelen, om dood te vallen, val dood neer, killing, tijd doden, de tijd doden, prijzen rijzen, prijzen ontploft, ontploffen van woede, ontplofte van woede, ontplof, mijn hoofd ontploft, twitter ontploft, timeline ontploft, internet ontploft, vuurwerk, vuur en vlam, gebroken hart, hart gebroken, in koelen bloede, koelbloedig, bloed zweet en tranen, bloed onder de nagels, kwaad bloed, hoofdpijn van|dossier, hartverzakking, hartaanval van de prijs, kreeg een hartaanval toen, in brand zetten, af te branden, afgebrand in recensies, calorieën verbranden, vetverbranding, vuurdoop, met vuur spelen, mond in de fik, mond in brand, mond staat in brand, bek in de fik, tong in brand, kort overleden, even overleden, overleden van het lachen, weer opgestaan, tranen over mijn wangen, tranen over me wangen, leven verwoest, slaap dood, plantje dood, sterf ik van, doodgelachen, kapot gelachen, ik ben dood, ben helemaal dood, helemaal dood, pittige, pittig, sambal, rode pepers, levensgevaarlijk lekker, levensgevaarlijk goed, ik sterf van, dood aan, doodnormaal, doodleuk, doodstil, doodsimpel, doodgewoon, doodgegooid, dooddoener, doodzonde, bloedheet, bloedserieus, bloedmooi, bloedvorm, vuur uit mijn sloffen, vuur aan de schenen, in vuur en vlam, brandende vraag, brand los, vurig, brandstof, stroom van berichten, pijn in mijn portemonnee, pijn in de portemonnee, pijnlijk duur, doet pijn in, hoofdpijn krijg ik van, krijg er hoofdpijn van, krijg hoofdpijn van, word er ziek van, ziek van jullie, doodziek van, kots van jullie, om te kotsen, kotsmisselijk van, nekslag, rug tegen de muur, in mijn nek, benen van onder, met de handen in het haar, handen in het haar, oog op, oog in oog, in het oog, hand over hand, aan de hand, op de hoogte, uit de hand, bij de hand, aan het lijntje, hart onder de riem, nachtmerrie, mes in de rug, met het mes op de keel, gewapend met, ontplofte mailbox, mailbox ontploft, ontploft mijn mailbox, server staat in brand, servers staan in brand, servers van _ staan in brand, server in brand, mijn hart bloedt, hart bloedt, hele tent in brand, alles staat in brand hier, brandjes blussen, brandje blussen, de hel breekt los, bloedneus van de prijs, in rook opgegaan, in rook op`,
    },
  ],
  classes: {
    mijn: "mijn m'n mn me onze ons zijn haar z'n",
    getal: 'twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig',
    familie:
      'zoon dochter zoontje dochtertje kind kinderen kleintje baby kleinkind kleinzoon kleindochter moeder vader mama papa ma pa oma opa bomma bompa man vrouw partner lief vriend vriendin broer broertje zus zusje tante nonkel oom schoonmoeder schoonvader buurvrouw buurman nichtje neefje hond kat',
    lichaam:
      'arm armen been benen hand handen vinger vingers duim gezicht oog ogen hoofd kaak nek knie enkel voet voeten schouder heup rib ribben rug borst lip neus voorhoofd mond tong tand tanden huid pols elleboog oor sleutelbeen nek hals keel dij scheen kuit hiel tenen teen handpalm duimen wang wangen kin buik borstkas wervel wervels bekken oogleden vel gebit vingertop vingertoppen',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
