import type { Harm } from '../harm.js'

/** Facts of harm by trade, and what is only a small matter. */
export const losses: readonly Harm[] = [
  {
    part: 'trade',
    phrases: `winkel, hele winkel, winkel vol, zaak vol, keuken vol, terras vol, zaal vol, mijn zaak, onze zaak, de zaak, mijn winkel, onze winkel, bakkerij, slagerij, frituur, café, restaurant, kapsalon, praktijk, apotheek, garage, atelier, marktkraam, foodtruck, webwinkel, webshop, klanten, klanten aan de kassa, kassa, kassa's, meldkamer, aannemer, werf, freelancer, zelfstandige, zzp'er, verhuur, mijn bedrijf, ons bedrijf, onze sites, productie, chauffeurs, leerlingen`,
  },
  {
    part: 'halted',
    negated: 'keep',
    phrases: `op vertrouwen meegegeven, op vertrouwen, op de pof, gratis weggegeven, moeten weggooien, weggegooid, kunnen niks aanrekenen, kan niks aanrekenen, kunnen niet aanrekenen, kan niet factureren, kunnen niet factureren, kan niet werken, kunnen niet werken, kon niet werken, niet kunnen openen, deuren dicht, moest sluiten, moesten sluiten, zonder inkomen, geen inkomsten, omzet kwijt, dag omzet, weekomzet, dagomzet, verlies per, verloren omzet, klanten kwijt, klanten lopen, klanten bellen, klanten haken af, staat de boel stil, hele ploeg staat, teller staat op`,
  },
  {
    is: 'shut-out',
    phrases: `kaart van ~ ~ is geblokkeerd|gesperd, kan nergens betalen, kan niks betalen, niet aan geld, aan geld geraken, aan geld komen, zonder geld in, zonder geld op, geen geld voor eten, in het buitenland zonder, zit in ~ met drie|twee kinderen, kan niet bij mijn geld, kan niet bij ons geld, kan niet aan mijn geld, al mijn geld staat, rekening op slot, account op slot, mijn account is weg, kom niet in mijn eigen`,
  },
  {
    is: 'money-gone',
    phrases: `aanbetaling weg|kwijt, teller staat op # euro, boete van # euro terwijl, # euro aan boetes|taxi|hotel|slotenmaker|schade, eigen zak, uit eigen zak, zelf voorgeschoten, zelf moeten betalen, zelf moeten voorschieten, spaargeld weg|kwijt, wacht al ~ op mijn loon|uitkering|pensioen|salaris|geld, loon niet gestort, pensioen niet gestort, uitkering niet gestort, huur niet kunnen betalen, kan mijn huur niet, kan de huur niet, keert niet uit, niet uitgekeerd, houden de borg, borg ingehouden, we willen de # terug`,
  },
  {
    is: 'cut-off',
    phrases: `# graden in huis|binnen|de slaapkamer, baby in de kou, kinderen in de kou, in de kou met, bejaarden|bewoners zonder, ouderen zonder, insuline ~ koelkast, zuurstof, beademing, traplift, lift ~ stuk|defect|kapot, opgesloten in, vast in de lift, niet thuis geraakt, niet thuis gekomen, niet naar huis, laatste trein gemist|uitgevallen|weg, geslapen op, op een bankje geslapen, hotel zelf, taxi zelf`,
  },
  {
    part: 'event',
    phrases: `operatie, examen, tentamen, sollicitatie, bruiloft, trouw, trouwfeest, begrafenis, uitvaart, communie, verjaardag, kerst, sinterklaas, eerste schooldag, diploma-uitreiking, proclamatie, wedstrijd, concert, huwelijksreis, vlucht, vertrek, verhuis, verhuizing, bevalling, notaris, hypotheek, aanvraag sluit, subsidie, belastingaangifte, btw-aangifte, deadline`,
  },
  {
    part: 'trifle',
    negated: 'keep',
    phrases: `niet het einde van de wereld, einde van de wereld, geen ramp, geen drama, niks dramatisch, nieuwsbrief, nieuwsbrieven, reclamemail, nasturen, één stukje, 1 stukje, schoonheidsfoutje, schoonheidsfout, spelfout, spelfouten, typfout, tikfoutje, dt-fout, jingle, muziekje, muntje, sticker, stickers, verkeerde kleur knop, icoon, icoontje, emoji, emoji's, lettertype, slogan, kerstlogo, mail met mijn oude naam, mopje, kleinigheidje, berichtje sturen, mag zachter, ietsje zachter, iets zachter, wens, verzoekje, ideetje, suggestie`,
  },
]
