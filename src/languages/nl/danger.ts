import type { DangerWords } from '../facet.js'

// What is said in Dutch where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

export const danger: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<lichaam> ~ gebroken|verbrand|afgesneden|verbrijzeld|gekneusd|opgezwollen|bebloed|geplet|verbrijzelde, gebroken <lichaam>, verbrande <lichaam>, brandwonden aan|op|in, tweedegraads brandwonden, derdegraads, derdegraads brandwonden, botbreuk, breuk in|aan, gebroken arm|been|pols|enkel|heup|rib|ribben|sleutelbeen, hersenschudding, schedelbasisfractuur, gehecht, hechtingen, # hechtingen, buiten bewustzijn, bewusteloos, bewustzijn verloren, flauwgevallen, viel flauw, ademt niet meer, ademde niet meer, ademt niet, kreeg geen lucht, krijgt geen lucht, krijgt geen adem, kon niet meer ademen, stikte bijna, bijna gestikt, gestikt, stikken in, verstikking, verstikkingsgevaar, stuiptrekkingen, anafylactische shock, allergische reactie, allergische shock, voedselvergiftiging, vergiftigd, vergiftiging, koolmonoxidevergiftiging, geëlektrocuteerd, elektrische schok, stroomschok, hartaanval, hartstilstand, hartinfarct, beroerte, herseninfarct, bloeding, bloedverlies, overdosis, bijna dood, bijna doodgegaan, bijna verdronken, bijna verongelukt, bijna omgekomen, had dood kunnen zijn, had dood kunnen, had fataal kunnen, had dodelijk kunnen, hadden dood kunnen, verkeerde medicatie|medicijn|medicijnen|dosering, vinger kwijt, oog kwijt, overleden door, overleden aan, dood door`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `gewond, gewonde, gewonden, wond, wonden, verwond, verwonding, verwondingen, bloedt, bloedde, bloed, bloeden, braken, overgegeven, gebraakt, kotsen van het eten, duizelig, hevige pijn, veel pijn, opgezwollen, zwelling, blaren, brandwond, brandwonden, huiduitslag, netelroos, galbulten, astma-aanval, onwel, blauwe plekken, kneuzing, kneuzingen`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `buikpijn, hoofdpijn, pijn aan|in, pijn, ziek, ziek geworden, koorts, diarree, misselijk geworden, buikgriep, allergie, allergisch, hoesten, jeuk`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `ambulance, 112 gebeld, 112 moeten bellen, 112, brandweer, traumahelikopter, spoedeisende hulp, seh, spoed, spoedafdeling, eerste hulp, opgenomen in het ziekenhuis, ziekenhuisopname, intensive care, op de ic, gereanimeerd, reanimatie, reanimeren, met spoed geopereerd, gifcentrum, antigifcentrum, vergiftigingencentrum, hulpdiensten`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `ziekenhuis, kliniek, geëvacueerd, ontruimd, chirurg, röntgenfoto`,
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
      phrases: `mijn zoon, mijn dochter, mijn zoontje, mijn dochtertje, mijn kind, mijn kinderen, m'n zoon, m'n dochter, baby, een kind, kind, kinderen, kindje, mijn moeder, mijn vader, mijn oma, mijn opa, mijn man, mijn vrouw, mijn partner, mijn broer, mijn zus, zwanger, zwangere, bejaarde, bejaarden, oudere vrouw|man, een mevrouw, een meneer, passagiers, reizigers, patiënt, patiënten, diabeet, diabetici, mensen, medewerker, hond, kat`,
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
      phrases: `gevallen van|uit|door, viel van|uit|door, van de trap gevallen, uitgegleden, aangereden, overreden, geschept door, ongeluk, ongeval, over zich heen gekregen, heen gekregen, vast in de lift, vastgezeten in de lift, opgesloten in de lift, opgesloten in, bekneld, beklemd, klem geraakt, ingeslikt, doorgeslikt, losgeschoten, schoot los, wiel eraf, wiel ~ losgekomen, ontploft in mijn|m'n|zijn|haar hand|gezicht|broekzak, op mijn|m'n|zijn|haar hoofd|voet|hand gevallen, naar beneden gekomen, ingestort, omgevallen op`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `in brand gevlogen, vloog in brand, vliegt in brand, in brand, vatte vlam, vlam gevat, in de fik, in de hens, vlammen, brand, brandje, ontploft, ontplofte, ontploffing, explosie, geëxplodeerd, explodeerde, gaslek, gaslucht, ruikt naar gas, ruik gas, koolmonoxide, vonken, kortsluiting, blootliggende draden, open draden, staat onder stroom, onder stroom, geeft schokken, stukjes|stukken|splinters|scherven glas|metaal|plastic, glas in, glasscherven, glasscherf, metaalsplinters, bleek in, chloor in, giftige stof, giftig, zuur, gootsteenontstopper`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `rook, rookt, rookte, brandlucht, schroeilucht, gesmolten, smolt, gas, verbrand, doorgebrand, opgezwollen|bolle batterij|accu, batterij opgezwollen, oververhit, oververhitting, gloeiend heet`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `rem, remmen, airbag, gordel, gordels, tuigje, harnas, helm, rookmelder, koolmonoxidemelder, alarm, slagboom, spoorboom, autostoeltje, brandblusser, nooduitgang, aardlekschakelaar, beveiliging`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `step, fiets, e-bike, scooter, motor, auto, lift, roltrap, oplader, lader, accu, batterij, telefoon, ketel, cv-ketel, kachel, geiser, oven, snelkookpan, frituurpan, airfryer, boormachine, zaag, attractie, kinderwagen, buggy`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `brak af tijdens, brak tijdens, afgebroken tijdens, begaf het tijdens, remt niet meer, remde niet meer, remmen weigerden, remmen deden het niet, remmen werkten niet, geen remmen, zonder remmen, ging vanzelf rijden, gaf uit zichzelf gas, trok vanzelf op, blokkeerde, ontploft, sprong open, oververhit, bezweek`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `ging niet af, ging niet open, deed het niet, werkte niet, kwam niet, ging niet dicht, gaat niet open, werkt niet, doet het niet`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insuline, zuurstof, beademing, beademingsapparaat, medicijnen, medicatie, medicijn, pillen, pacemaker, dialyse, chemo, chemotherapie, babyvoeding, flesvoeding, verwarming, inhalator, puffer, insulinepomp, epipen`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `zonder insuline, geen insuline, zonder zuurstof, geen zuurstof, zonder medicijnen, geen medicijnen, zonder medicatie, geen medicatie, zonder verwarming bij|met, medicijnen op, insuline op`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `onder nul, graden onder nul, vriest, zonder water en eten, zonder eten en water, uren vast|opgesloten|vastgezeten, oververhitte trein, zonnesteek, hitteberoerte, onderkoeld, onderkoeling, uitgedroogd, uitdroging`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `sloeg me, sloeg mij, heeft me|mij|hem|haar geslagen, geslagen door, geschopt, in elkaar geslagen, mishandeld, mishandeling, aangevallen, agressie, bedreigd, bedreigde me|mij, met de dood bedreigd, doodsbedreiging, doodsbedreigingen, met een mes, met een wapen, aangerand, aanranding, betast, seksuele intimidatie, seksueel misbruik, verkracht, verkrachting, bij de keel gegrepen, gewurgd`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `stalkt me, stalkt mij, word gestalkt, stalker, achtervolgt me, achtervolgt mij, weet waar ik woon, stond voor mijn deur, mijn ex ~ ~ adres|locatie, mijn adres gedeeld|gegeven|gepubliceerd, adres doorgegeven`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `einde aan mijn leven, eind aan mijn leven, een einde aan het leven, zelfmoord plegen, zelfmoord, pleeg zelfmoord, zelfmoordpoging, zelfdoding, mezelf van kant, zichzelf van kant, wil niet meer leven, wil niet verder leven, wil dood, wil er niet meer zijn, uit het leven stappen, suïcidaal, suïcidale, suicidaal, polsen doorgesneden, polsen doorsnijden, alle pillen ingenomen, overdosis genomen, voor de trein springen`,
    },
    {
      about: 'despair',
      weight: 0.45,
      phrases: `zie het niet meer zitten, geen uitweg meer, het heeft geen zin meer, niemand zou me missen, beter af zonder mij, vaarwel allemaal, kan niet meer verder`,
    },
    {
      about: 'nearly',
      weight: 0.3,
      phrases: `bijna, op het nippertje, net niet, op een haar na, ternauwernood, scheelde niet veel`,
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
      phrases: `alleen schrik, met de schrik vrij, kwam met de schrik vrij, geen gewonden, niemand gewond, niemand raakte gewond, iedereen is ok|oké|in orde|veilig, met iedereen gaat het goed, gaat goed met, niks gebroken, goed afgelopen`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `lach me dood, lachen me dood, dood van het lachen, lag dubbel, sterf van de honger, sterf van de dorst, verga van de honger|kou, doodmoe, doodop, verveel me dood, dood vervelen, om dood te vallen, val dood neer, killing, tijd doden, de tijd doden, prijzen rijzen, prijzen ontploft, ontploffen van woede, ontplofte van woede, ontplof, mijn hoofd ontploft, twitter ontploft, timeline ontploft, internet ontploft, vuurwerk, vuur en vlam, gebroken hart, hart gebroken, in koelen bloede, koelbloedig, bloed zweet en tranen, bloed onder de nagels, kwaad bloed, hoofdpijn van|dossier, hartverzakking, hartaanval van de prijs, kreeg een hartaanval toen, in brand zetten, af te branden, afgebrand in recensies, calorieën verbranden, vetverbranding, vuurdoop, met vuur spelen, mond in de fik, mond in brand, mond staat in brand, bek in de fik, tong in brand, kort overleden, even overleden, overleden van het lachen, weer opgestaan, tranen over mijn wangen, tranen over me wangen, leven verwoest, slaap dood, plantje dood, sterf ik van, doodgelachen, kapot gelachen, ik ben dood, ben helemaal dood, helemaal dood, pittige, pittig, sambal, rode pepers, levensgevaarlijk lekker, levensgevaarlijk goed`,
    },
  ],
  classes: {
    lichaam:
      'arm armen been benen hand handen vinger vingers duim gezicht oog ogen hoofd kaak nek knie enkel voet voeten schouder heup rib ribben rug borst lip neus voorhoofd mond tong tand tanden huid pols elleboog oor sleutelbeen',
  },
}
