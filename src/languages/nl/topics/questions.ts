import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** What people ask who have no trouble: before they buy, and how something is done. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      kan ik ~ ~ meenemen|overzetten|combineren|gebruiken|bestellen|afhalen|wijzigen|omruilen|bijboeken|huren|kopen|betalen met|plaatsen, kan je ~ ~ meenemen|gebruiken|bestellen|afhalen|combineren, kun je ~ ~ meenemen|gebruiken|bestellen|combineren, mag ik ~ meenemen|gebruiken|mee, mag een hond|kat|kind|fiets, mag mijn hond|kat|kind, zijn honden toegelaten|welkom|toegestaan, hebben jullie ook, verkopen jullie ook, leveren jullie ook|aan|in|op|naar, verzenden jullie ook|naar, accepteren jullie, doen jullie ook|aan, komt er nog|ooit|een|binnenkort, komt er ook, komt er ~ versie|update|vervolg|uitbreiding, is er een versie|app|korting|optie|mogelijkheid|manier|winkel, is er ook, zijn er plannen, zijn jullie van plan, bestaat er een|ook, wordt ~ ondersteund, ondersteunt ~ ook, werkt ~ ook met|op|in|zonder, werkt het ook, werkt dat ook, werkt dit ook, past ~ in|op|bij, past dit op|in, gaat dat samen met, compatibel met, geschikt voor, geldt ~ ook voor|in|op, geldt dat ook, dekt ~ ook, valt ~ onder, moet ik dan zelf|eerst|nog, moet ik zelf, moet ik daarvoor, moet ik iets, hoef ik, hoeft dat, wat is het verschil tussen, wat is het verschil, welke maat, welk model, welke versie, welk abonnement, welk pakket, welk tarief, wat zijn de afmetingen, hoe groot is, hoe zwaar is, hoe lang duurt|blijft|gaat, hoe lang is|zijn ~ geldig|houdbaar, hoe werkt dat|het precies, hoe werkt dat als, hoe gaat dat als, hoe vraag ik, hoe regel ik, hoe verhuis ik, hoe zeg ik ~ op, hoe activeer ik, tegen wanneer moet|kan|mag, vanaf wanneer, tot wanneer, vanaf welke leeftijd, vanaf hoeveel, hoeveel kost, wat kost, is dat inbegrepen, zit ~ inbegrepen, inbegrepen, is dat gratis, openingsuren, openingstijden, open op zondag|feestdagen|maandag, nog open, op voorraad, weer op voorraad, terug op voorraad, wanneer weer verkrijgbaar, wanneer weer leverbaar, nog verkrijgbaar, ook los te koop, los te koop, los verkrijgbaar, los kopen, vraagje, korte vraag, kleine vraag, vraag voor, vraagske, ik vraag me af, ik vroeg me af, weet iemand of|hoe|wat|waar|wanneer|tegen, weet er iemand of|hoe|wat|waar|tegen, weten jullie of, even checken of, voor ik bestel|koop|boek|teken, voordat ik bestel|koop|boek|overstap|teken, ik overweeg, overweeg om, wij overwegen, denk eraan om, zouden jullie ook|ooit
    `,
  },
  {
    kind: 'question',
    weight: THING,
    phrases: `kan ik, kan je, kun je, kunnen we, mag ik, mag je, mogen we, is het mogelijk, bestaat, zou het kunnen, hoe kan ik, hoe moet ik, waar kan ik, waar vind ik, of doen zij dat, of kan dat, of moet, of mag, of is dat, of niet`,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `vraag, benieuwd, alvast bedankt, alvast dank, tips, advies, mogelijk`,
  },
]
