// What people join to a brand's name in one word. Chosen by hand, English and German; trades and helpers in Spanish, French, Italian and
// Portuguese, too.

/** Before the name, in hashtags and handles: `#boycottnorthwind`, `@asknorthwind`. */
export const heads = words(`
  anti ask avoid beware boycott bye byebye cancel cancelled damn dear delete dearest ditch drop dump fix fixyour fuck fuckyou
  get goodbye hate hey hi ilove ihate leave leaving love my never nomore not official poor quit ripoff save screw shame
  shameon sorry stop sue support team thank thanks thankyou the uninstall use
  nie niewieder tschuss danke stoppt finger weg
  acqua acque agua aguas aerolineas agence assicurazioni assurance assurances atencion autobus autobuses ayuda banca banco banque
  boutique bus cassa cafe clinica clinique editorial energia energie farmacia ferrovie gas grupo gruppo groupe hotel hoteles hotels
  internet libreria librairie linea lineas livraria loja lojas luz magasin magasins maison mercado mercato movil mutuelle negozio
  negozi onibus pharmacie restaurant restaurante ristorante seguro seguros soporte supermercado supermercados supermercati suporte
  telefonia tienda tiendas transporte transportes trenes viagens viajes viaggi voyages
`)

/** What went wrong, behind the name: `#northwindfail`. Enough for the first word of a longer name to be the whole. */
export const troubleTails = words(`
  broken broke bug bugs cheat complaint complaints crash crashed crashing dead delay delays disaster down downagain failed fail
  failing fails fails failure fiasco fraud gate hack hacked hell isdown issue issues joke leak nightmare offline outage
  outages outrage problem problems ripoff scam scammed scammers scams shame suck sucks thieves trash trouble
  abzocke ausfall betrug chaos defekt fehler kaputt problem probleme storung stoerung
`)

/** What belongs to a company, behind its name: `Lumoraapp`, `@lumorasupport`, `Lumorakonto`. */
export const companyTails = words(`
  account accounts agent agents api app apps billing blog bot care cares ceo chat client cloud co community conf corp customer
  customers customerservice de dev developer driver drivers email eu event fan fans forum gmbh group help helpdesk hosting hq
  id inc invoice io jobs life login mail market media mobile news official online order orders pay plugin plus premium
  prices prime pricing pro refund refunds review reviews server servers service services shop site staff status store subscription
  support supports team tech tv uk update updates us usa user users web website
  abo angebot anschluss anwender apps bestellung betreiber chef daten dienst forum geraet geschaft gutschein hotline
  kamera kameras karte konto konten kosten kunde kunden kundin kundendienst kundenkonto kundenservice laden
  aide ajuda argentina assistance atencion atende ayuda br brasil bresil chile clientes clienti colombia españa espana fr france italia
  mexico mx officiel oficial peru pt portugal responde soporte suporte teayuda ufficiale
  lieferung mitarbeiter nutzer nutzerin nutzung paket pakete preis preise produkt produkte rechnung rechnungen router seite
  server shop software tarif tarife team technik techniker vertrag vertrage vertrieb webseite werk zentrale zugang
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
