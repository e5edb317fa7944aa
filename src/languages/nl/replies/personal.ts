import type { RolesOf } from '../../reply-words.js'

export const personal: RolesOf<'personal'> = {
  asks: {
    phrases: `stuur, stuurt, sturen, geef, geeft, geven, deel, deelt, delen, vermeld, vermeldt, noem, laat ~ weten, laat achter, laat ~ achter, bezorg, mail ons, reageer met, antwoord met, bevestig, doorgeven, geef ~ door, doorsturen, plaats, vul ~ in, typ, upload, voeg ~ toe, mogen|mag we|wij|ik ~ je|uw|jouw, zouden|zou we|wij|ik ~ je|uw|jouw, kun|kan|kunt je|u ~ ~ sturen|geven|delen|doorgeven|bevestigen|laten weten|vermelden|doorsturen, kunnen jullie ~ sturen|geven|doorgeven, hebben|heb ~ nodig, nodig, ontvangen wij|we graag, wat is, wat zijn, graag je|uw|jouw, willen graag|we`,
    not: `vragen nooit, zullen nooit ~ vragen, niet nodig, geen ~ nodig, laat ~ weten welke|of|wat|wanneer|hoe, geef het door aan, geven door`,
  },
  personal: {
    phrases: `ordernummer, bestelnummer, klantnummer, contractnummer, factuurnummer, polisnummer, dossiernummer, boekingsnummer, reserveringsnummer, rekeningnummer, kaartnummer, pasnummer, telefoonnummer, gsm nummer, mobiele nummer, mobiel nummer, track ~ code, trackingnummer, barcode, serienummer, paspoortnummer, kenteken, bsn, burgerservicenummer, rijksregisternummer, lidnummer, ov chipkaartnummer, meternummer, je|uw|jouw|jullie nummer, nummer van je|uw, naam en|adres, volledige naam, voor en achternaam, achternaam, adres, adresgegevens, postcode, huisnummer, woonplaats, emailadres, e mailadres, mailadres, email, e mail, geboortedatum, iban, naw, naw gegevens, contactgegevens, persoonsgegevens, je|uw|jouw|jullie gegevens, klantgegevens, inlognaam, gebruikersnaam, foto|kopie|scan van je|uw ~ id|paspoort|identiteitskaart|factuur|bon|contract, screenshot van je|uw ~ account|bestelling|factuur, identiteitsbewijs, legitimatie, imei, btw nummer`,
    not: `per mail|email, via mail|email, via e mail, bevestigingsmail, ons telefoonnummer|nummer|adres, mailadres is, het nummer is, ip adres, herstart je telefoon, je gegevens zijn|worden|blijven, uw gegevens zijn|worden|blijven, nieuw adres, ons nieuwe adres, adres wijzigen, wijzig je adres`,
  },
  secret: {
    phrases: `wachtwoord, wachtwoorden, pincode, pin code, pin, cvc, cvv, cvc code, beveiligingscode, creditcardnummer, creditcardgegevens, kaartgegevens, nummer van je|uw creditcard|pas|kaart, verificatiecode, sms code, inlogcode, tan code, tancode, inloggegevens, inlogcodes, toegangscode, digid, signeercode, betaalgegevens`,
    not: `wachtwoord|pincode ~ resetten|wijzigen|herstellen|aanpassen|vergeten|opnieuw, reset|wijzig|verander|herstel ~ wachtwoord|pincode, wachtwoord vergeten, nieuw wachtwoord, nieuwe pincode, wachtwoord ~ werkt|is, nooit ~ wachtwoord|pincode|inloggegevens|code`,
  },
  publicly: {
    phrases: `hier, hieronder, in de reacties|comments, in een reactie, in je reactie, als reactie, reageer met, openbaar, publiekelijk, onder dit, onder deze, op deze tweet|post`,
    not: 'niet hier, klik hier, hier om te, hier voor je, vind je hier, vindt u hier, hier vind, hier lees, link hier, dm ons hier, hier klikken, hier is, hier staat',
  },
  aboutYou: {
    phrases: `geprobeerd je|u te bellen|bereiken|mailen, hebben|heb je|u ~ ~ gebeld|gemaild|geschreven op|via|naar, je|uw|jouw ~ adres|nummer|account|bestelling|rekening|kaart|iban|naam|postcode|klantnummer ~ is|staat|eindigt, je|uw bestelling, je|uw kaart eindigend, woont op|in|aan, woonachtig, geregistreerd op|onder|met, staat op naam van, bezorgd|verzonden|geleverd op|aan ~ straat|adres, je|uw man|vrouw|partner|zoon|dochter|werkgever|huisarts, meneer, mevrouw, dhr, mevr`,
  },
}
