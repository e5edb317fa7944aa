import type { SaidWords } from '../said.js'

/** In het Nederlands, met de hand geschreven. */
export const said: SaidWords = {
  solved: `werkt|werken ~ weer, werkt|werken ~ nu|inmiddels|eindelijk, werkt het weer|nu, doet|doen het weer|nu, doet ~ het weer, is|zijn weer online|terug|bereikbaar|hersteld, weer internet|stroom|bereik|water|beeld|verbinding, rijdt|rijden weer, is ~ opgelost|verholpen|geregeld|gefixt|hersteld|in orde, probleem|storing|bug|fout ~ opgelost|verholpen|weg|voorbij|hersteld, storing voorbij, alles werkt, alles doet het weer, heb|hebben ~ geld ~ terug|teruggekregen, geld ~ terug ontvangen, is|zijn ~ terugbetaald|vergoed|teruggestort, heeft|hebben ~ teruggebeld|opgelost|geregeld|vervangen, pakket|bestelling ~ binnen|ontvangen|aangekomen|bezorgd, is ~ alsnog geleverd|bezorgd|gekomen, eindelijk ontvangen|binnen|geleverd, heeft geholpen, hielp, dat hielp, is gelukt, het is gelukt, hoeft niet meer, geen hulp meer nodig, mag gesloten|dicht worden`,
  solvedAlone: `opgelost, gelukt, verholpen, geregeld, gefixt, in orde, werkt, werkt weer, doet het weer, is opgelost, probleem opgelost, alles ok, top, perfect, prima`,
  beside:
    'edit update nu inmiddels eindelijk bedankt dank heel erg super top prima perfect ok oke oké ja en het de mijn probleem aan allen jullie team snel zeer al ook vanochtend vanavond vandaag weer hoor',
  stillBroken: `nog steeds niet|niks|niets|geen|plat|down|kapot|stuk|storing|hetzelfde, nog altijd niet|niks|niets|geen|plat|down|kapot|stuk|storing, nog niks, nog niets, alweer plat|down|kapot|stuk|storing|niet|geen|uit, weer plat|down|kapot|stuk|storing|niet|geen|uit, begint weer, begint opnieuw, opnieuw storing|kapot|plat, is niet opgelost|verholpen|veranderd, niet opgelost, niet verholpen, nog niet opgelost, heeft niet geholpen|gewerkt, hielp niet|niks, helpt niet, niks veranderd, niets veranderd, geen verandering, geen verbetering, zelfde probleem, hetzelfde probleem, zelfde foutmelding, probleem blijft, blijft het probleem, blijft zo, duurt voort, onveranderd`,
  still: 'nog, nog steeds, nog altijd, weer, alweer, opnieuw',
  idle: `weet niet, weet het niet, nog steeds tevreden|blij|goed|top, nog altijd tevreden|blij|goed|top, snap nog steeds niet, begrijp nog steeds niet`,
  unreal: `als, indien, hoop, hopelijk, misschien, wanneer, totdat, tot, voordat, kunnen jullie, kunt u, iemand, zou, zouden, hoe`,
  unsure: `zou, zouden, zogenaamd, schijnbaar, blijkbaar, naar het schijnt, zeggen, volgens, beloofd, belooft, bijna, half, deels, gedeeltelijk, voorlopig, voor nu, soms, morgen, volgende week, binnenkort, ooit, wordt, worden, gaat, zal, wanneer`,
  limits: `als, alleen met|als|wanneer|op|via, maar niet, behalve, op ~ na, soms, af en toe, voor # minuten|uur, even, heel even, voorlopig, voor nu, gisteren, elke keer`,
  others: `iemand, anderen, andere, ander, buurman, buurvrouw, vriend, vriendin, broer, zus, baas, moeder, vader, hem, haar, hen, bij jou, bij jullie, mensen, sommige, velen, concurrent, concurrentie`,
  left: `overgestapt, opgezegd, andere provider, andere bank, andere gekocht, elders gekocht|besteld, ergens anders gekocht|besteld, ander gekocht, teruggestuurd, retour gestuurd, retour gedaan, verwijderd, opgegeven, laat maar, nu bij`,
  pending: `alvast, bij voorbaat, ga proberen|testen|kijken, ga het proberen, probeer het|ik, zal het proberen, we zullen zien, zien wel, hou jullie op de hoogte, laat het weten, bedankt voor niks|niets, nee bedankt, voor jullie geduld, wacht af, afwachten, wacht op, godzijdank`,
  turns: 'maar echter helaas alleen behalve toch',
  askedAbout: 'het dit dat de mijn m jullie alles deze die er',
}
