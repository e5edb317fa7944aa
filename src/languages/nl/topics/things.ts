import type { Topic } from '../../topics.js'

export const things: readonly Topic[] = [
  {
    kind: 'product',
    phrases: `waterkoker*, broodrooster*, tosti*, koelkast*, vriezer*, oven*, mixer*, blender*, stofzuiger*, wasmachine*, vaatwasser*, droger*, wasdroger*, lamp, lampen, gloeilamp*, stoel, stoelen, tafel*, bank stuk, bankstel, matras*, bed, plank*, lade*, gordijn*, kussen*, tapijt*, schoen*, sneakers, laarzen, zool, zolen, jas, jassen, blouse, jurk*, broek*, spijkerbroek*, sokken, rits*, naad, naden, knoop, knopen, stof, bandje, gesp, handvat*, deksel*, schroef*, schroeven, wiel*, rem, remmen, zadel*, fiets*, step, accu*, batterij*, oplader*, kabel*, stekker*, koptelefoon*, oordopjes, luidspreker*, toetsenbord*, lens, camera*, horloge*, speelgoed, pop, kinderwagen*, fles, flessen, doos, verpakking*, smaak, saus, koffie, thee, melk, yoghurt, kaas, brood, ontbijtgranen, chocola*, koek*, crème, shampoo*, zeep, maat, maten, kleur, pan, pannen, mes, messen, mok*, rugzak*, koffer*, paraplu*, drone*, slang, pomp, garantie, onderdeel, onderdelen, reserveonderdel*, vlees, vis, kip, gerecht, maaltijd*, pizza*, broodje*, friet*, treintje, wielen, verf*, sofa*, zetel, zetels, salon, kast, kasten, frigo*, diepvries*, droogkast, koffiezet*, tablet, slot, deurslot, leenfiets*, bakfiets*, voorrem, achterrem, ketting, band, banden, vega, veggie, vegetarisch, airfryer*, tent, tenten, hout, houten, poot, poten, put, kuil`,
  },
  {
    kind: 'bug',
    phrases: `app, apps, applicatie, update, updates, versie, patch, firmware, scherm, beeldscherm, menu, instellingen, widget*, synchron*, export*, import*, download*, browser, plug-in, plugin, api, cache, notificatie*, melding, meldingen, bestand, bestanden, map, document*, geluid, ondertiteling, level, android, iphone, ipad, windows, mac, linux, beta, herinstall*, opnieuw opgestart, website, webformulier, qr-code, qr code, crasht, crash*, save, saves, mod, mods, synchroniseert, koppeling, meterkoppeling, dashboard, archief, notities, zip, exporteren`,
  },
  {
    kind: 'account',
    phrases: `account, accounts, login, inlog*, inloggen, aanmelden, gebruikersnaam, wachtwoord*, profiel, geblokkeerd, geschorst, toegang, verificatiecode, verificatie, tweestapsverificatie, 2fa, registratie, itsme, digid, mijn omgeving, klantenzone, kaartlezer, activeren, activatie, bevroren, verificatiemail, mailadres, code sturen, nieuwe gsm, nieuw toestel`,
  },
  {
    kind: 'billing',
    phrases: `factuur, facturen, facturatie, afschrijving*, afgeschreven, incasso*, geïncasseerd, kosten, *kosten, terugbetal*, restitutie, betaling*, betaald, abonnement*, verlenging, prijsverhoging*, tarief*, tarieven, borg, waarborg, kortingscode geweigerd, tegoed, overschrijving*, rekeningafschrift, geld, opzegging, boete*, aanmaning*, voorschot*, jaarafrekening, eindafrekening, cashback, rekent, te goed, euro terug, geld terug, termijnbedrag*, maandbedrag*, deurwaarder*, incassobureau*, eindfactuur, domiciliëring, domiciliëringen, vlucht geschrapt geld, uitbetaald, vergoeding, compensatie`,
  },
  {
    kind: 'delivery',
    phrases: `pakket*, pakje*, bestelling*, bestelde, levering*, geleverd, bezorg*, koerier*, verzend*, verzonden, zending*, track, tracking, trackingnummer, afhaalpunt, ophaalpunt, buren, buurman, douane, sorteercentrum, depot, magazijn, afzender, verkeerd artikel, verkeerd product, brievenbus, sortering, afgegeven bij, afgeleverd, buren op, doos #, dozen, colli, de rest, bpost, pakketpunt, locker, levertermijn, leverdatum`,
  },
  {
    kind: 'service',
    phrases: `personeel, ober, serveerster, medewerker*, verkoper*, verkoopster*, monteur*, chauffeur*, conducteur*, stewardess*, kassa*, kassière*, arts, dokter, docent*, instructeur*, klantenservice, klantendienst, helpdesk, support, chat, adviseur*, wachtrij*, rij, afspraak, afspraken, reservering*, kamer, kamers, hotel*, douche, ontbijt, les, lessen, vlucht*, trein*, bus, bussen, metro, tram, trams, stoel, plek, spoor, perron, bagage, kantoor, winkel*, filiaal, klacht*, brief, onbeleefd*, onbeschoft*, excuses, beloofd, antwoord, wachttijd*, stilte, blijft stil, radiostilte, terugbellen, expert geweest, schadedossier, polis, claim, waterschade, rechtsbijstand, in gebreke, dagvaarding, drie keer gebeld, ticket, antwoord in het, in het engels`,
  },
  {
    kind: 'outage',
    phrases: `storing*, *storing, *storingen, stroomuitval, stroomonderbreking, onderbreking*, servers, onderhoud, zonder stroom|internet|water|bereik, hele stad|straat|wijk, iedereen, anderen, glasvezel, internet, wifi, netwerk, modem, router, internetverbinding, dekking, bereik, dns, elektriciteit, stroom, timeout, onbereikbaar, gekende storing, plat, nul bestellingen, geen tv, als gesloten`,
  },
  {
    kind: 'security',
    phrases: `phishing, oplicht*, opgelicht, fraude, fraudul*, gehackt, hack*, datalek*, gelekt, misbruik*, identiteitsfraude, gestolen gegevens, gegevens van een|iemand, politie, gestolen, nep, valse, avg, gdpr, privacy, lek in de, wildvreemde, bsn, rijksregisternummer, dossier van, polisblad van, van anderen, iemand anders, persoonsgegevens`,
  },
]
