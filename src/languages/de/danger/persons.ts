import type { Facet } from '../../facet.js'

export const persons: readonly Facet[] = [
  {
    about: 'violence',
    weight: 1,
    phrases: `
      <fahrer> ~ ~ roch|riecht|stank|stinkt ~ ~ alkohol|schnaps|bier|gras|fahne, <fahrer> ~ ~ fahne, alkoholfahne, <fahrer> ~ ~ ~ verriegelt, hat ~ ~ verriegelt, türen verriegelt, ließ|lässt mich|uns|sie ~ ~ nicht ~ raus|aussteigen, raus wollte ~ ~ verriegelt, erst rausgelassen, <fahrer> ~ ~ ~ rote|roten|rot ampel|ampeln,
      <fahrer> ~ ~ ~ eingeschlafen|betrunken, am steuer eingeschlafen, zu boden gestoßen|geworfen|gerissen|gebracht, gedroht mich|uns|sie|ihn ~ umzubringen|zu,
      droht mich|uns|sie ~ umzubringen|zu, hat mich|uns|sie|ihn ~ geschlagen|gewürgt|geschubst|angefasst,
      fasst mich an, angefasst, umzubringen, vergewaltigt*, begrapscht*, sexuell belästigt*, sexueller übergriff,
      bedroht mich|uns|sie|ihn|meine, mich|uns|sie|ihn ~ bedroht*,
      mich|uns|sie|ihn ~ geschlagen|gewürgt|geschubst|gestoßen|getreten|angegriffen|festgehalten|gepackt,
      ins gesicht geschlagen|gespuckt, k.o. tropfen, ko tropfen, tropfen im|ins getränk, mit ~ waffe bedroht,
      morddrohung*, todesdrohung*, ließ mich|uns ~ nicht ~ raus|aussteigen,
      lässt mich|uns ~ nicht ~ raus|aussteigen, amok*, komme|kommt morgen mit ~ waffe|messer|pistole|axt|gewehr|benzin, entführ*
    `,
  },
  {
    about: 'violence',
    weight: 0.5,
    phrases: `
      geschlagen, gewürgt, geschubst, gepackt, waffe, pistole, betrunkener fahrer,
      fahrer ~ müde, übergriffig, filmriss, verriegelt, erpresst,
      erpressung
    `,
  },
  {
    about: 'pursuit',
    weight: 1,
    phrases: `
      stalkt, stalking, stalker, werde gestalkt, steht ~ unten vor, klingelt sturm, steht ~ unten und,
      weiß ~ wann ich, weiß ~ wo ich, hat meinen standort, sieht ~ wo ich,
      will sich mit meiner|meinem ~ tochter|sohn treffen, verlangt fotos|nacktbilder, eingebrochen während,
      eingebrochen als,
      steht|stand|sitzt|wartet|lauert ~ ~ vor|unter meiner|meinem|unserer|unserem|meinen ~ tür|haus|haustür|fenster|wohnung|arbeit|schule,
      meine adresse ~ ~ aus, kennt|hat meine|unsere adresse, spricht ~ mit meinem|meiner ~ kind|sohn|tochter,
      schreibt meiner|meinem tochter|sohn|kind, gestalkt, verfolgt mich|uns|sie bis|nachhause|heim|auf der straße,
      verfolgt meine, lauert, lauerte, aufgelauert, weiß ~ wo ich ~ wohne|arbeite|bin, wann ich ~ haus verlasse,
      vor ~ haus|haustür|wohnung|tür stand|gestanden|steht|gewartet,
      stand|steht|wartet|wartete ~ vor meiner|meinem|unserer|unserem,
      trau|traue|traut|trauen mich|uns|sich ~ ~ nicht mehr, traue mich nicht ~ raus|heim|nachhause,
      mein|meinem|meinen ex ~ ~ zugang|adresse|nummer|zugriff|weitergegeben, frauenhaus, kontaktverbot,
      näherungsverbot,
      fremde|fremder|unbekannte|unbekannter stimme|männerstimme|mann|person ~ ~ babyfon|kamera|zimmer,
      fremde männerstimme, babyfon ~ ~ ~ fremde|stimme|männerstimme, versteckte kamera,
      kamera im bad|badezimmer|schlafzimmer
    `,
  },
  {
    about: 'pursuit',
    weight: 0.5,
    phrases: `
      rote ampel, rote ampeln,
      mein ex, meinem ex, meinen ex, exmann, ex mann, ex freund, was ich anhabe, fakeprofil, fakeprofile,
      neues profil, meine adresse, wo ich wohne, wann ich, schreibt mir ~ über, fremder mann, angst vor,
      habe angst
    `,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `
      ob ich morgen ~ da bin|lebe|aufwache, tue|tu mir ~ was|etwas an, mir etwas anzutun,
      ohne mich wäre ~ einfacher|besser|leichter, pass auf mama|papa|die kinder auf, dass es vorbei ist,
      dass alles vorbei ist, sehe|seh keinen ausweg, keinen ausweg mehr, nur noch ~ dass es aufhört,
      denke ~ daran ~ zu springen|umzubringen, denke ~ an selbstmord|suizid, würde keiner vermissen,
      niemand ~ vermissen,
      vor den zug|die bahn|s bahn stellt|stelle|wirft|werfe|legt|lege|springt|springe|schmeißt|schmeiße,
      sich ~ vor den zug, kündigt ~ an ~ dass er|sie sich, will sich ~ umbringen|töten|erhängen, bringt sich ~ um,
      abschiedsbrief*, abschiedsnachricht*, abschiedsvideo, nimmt|nehme|nahm ~ alle tabletten, ritzt sich,
      ritzt ~ wieder, merkt ~ ~ ~ keiner ~ ob ich, ob ich ~ noch ~ da bin, keiner ~ merken ~ wenn ich,
      von der brücke, vom dach ~ springen|springe|springt, spring|springe vom, kein ~ grund ~ zu leben,
      nicht mehr aufwachen, will nicht mehr, wenn ich ~ nicht mehr ~ bin|da bin, <kann> ~ einfach nicht mehr,
      brief|briefe an ~ kinder|familie geschrieben, nichts ~ mehr ~ zu verlieren, will ~ nichts mehr
    `,
  },
  {
    about: 'despair',
    weight: 0.55,
    negated: 'keep',
    phrases: `
      kann ~ nicht mehr, alles genommen, alles verloren, keinen sinn, wenn ich tot bin|sterbe, suizid*,
      selbstmord*, kein scherz, kein spaß, ist kein witz, ich gebe auf, keine kraft, merkt ~ keiner,
      niemand mehr da, ganz allein, abschied, weine jede nacht, sorry dass ich störe
    `,
  },
  {
    about: 'nearly',
    weight: 0.25,
    negated: 'keep',
    phrases: `
      zum glück, gott sei dank, fast, beinahe, hätte mich fast, wäre ~ fast, sonst wäre, wäre das anders,
      anders ausgegangen, # km h, auf der autobahn, autobahn, landstraße, hauptstraße, bei # kmh, rückruf,
      heute abend, morgen, sofort, bitte schaut, kann sich niemand vorstellen, nur noch, das zweite mal,
      zum zweiten mal, ans steuer
    `,
  },
]
