import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `probeer herstart start open ga klik tik druk selecteer kies update installeer verwijder wis leeg log gebruik zet schakel trek haal steek houd verander wijzig reset voer vul download volg bezoek wacht ververs herlaad
    breng neem stop koppel laad sluit stuur retourneer annuleer vraag exporteer importeer voeg verplaats scroll zoek activeer deactiveer schroef maak reinig spoel schud vervang controleer kijk check boek bestel betaal bewaar
    hernoem lees meet droog was lucht print scan bel verlaat deel`,
  beforeImperatives:
    'graag dan daarna eerst en of nu ook anders eventueel svp aub alsjeblieft alstublieft ja nee hoi hallo sorry bedankt intussen ondertussen verder even gewoon',
  plain: `de het een en of maar dat die dit deze ik je jij u hij zij ze wij we jullie hen hun mij me mijn jouw uw zijn haar ons onze er hier daar is ben bent was waren wordt worden werd heb heeft hebben hebt had hadden kan kun kunt kunnen
    kon konden zal zullen zou zouden moet moeten mag mogen wil willen ga gaat gaan niet geen nooit niets niks niemand ook nog al alleen wel weer heel erg zeer meer veel van voor met zonder op in aan bij naar uit om te tot door over
    onder na tegen sinds als dan toen wanneer waar waarom hoe wat wie welke welk omdat zodat zo nu vandaag steeds altijd alle alles iets iemand iedereen ja nee even dus toch hierover hiervan hiervoor daarom daarvoor ervan ermee erop eraan
    zelf eigen andere anders mee toe af terug weg erg snel goed beter best doen doet gedaan maken maakt gemaakt laten laat geven geeft nemen neemt komen komt krijgen krijg krijgt horen hoort gehoord lezen gelezen zien ziet zeggen weten weet
    denken vinden vindt staan staat willen graag mogelijk eventueel eventuele tijd moment keer manier geval zaak situatie dag dagen week
    probleem problemen storing klacht klachten vraag vragen melding verzoek bericht reactie opmerking feedback ongemak hinder overlast ervaring klant klanten gebruiker gebruikers service dienstverlening klantenservice klantendienst team
    collega collega's medewerker medewerkers afdeling bedrijf account product producten kwaliteit informatie info gegevens update updates nieuws
    sorry excuses spijt vervelend balen bedankt dank hallo hoi dag beste geachte groet groeten fijn blij jammer helaas begrijpen begrijp begrip snappen geduld oplossen oplossing opgelost helpen help geholpen hulp verder contact dm pb mail
    email telefoon chat nummer bellen mailen kijken nakijken uitzoeken onderzoeken werken gewerkt hard belangrijk serieus verbeteren technische technisch fout ok oké`,
  hopes: 'hopen hoop hopelijk tot totdat zodra voordat binnenkort snel spoedig',
  you: 'je jij jou u jullie',
  we: 'we wij ons ik me mij',
  musing: `grappig niemand iemand blijkbaar misschien kennelijk zeker vast raar vreemd interessant typisch tja ach nou goh duidelijk sommige apart`,
  since: 'sinds van vanaf na geleden tussen',
  past: 'was waren had hadden werd werden ging kwam brak viel gebeurde kwamen',
  towards: 'naar op aan in bij via onder op over van met',
  units: {
    minute: 'minuut minuten min',
    hour: 'uur uren u',
    day: 'dag dagen werkdag werkdagen',
    week: 'week weken',
  },
  numbers: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    zestig: 60,
    half: 0.5,
    paar: 2,
    enkele: 3,
  },
  calendar: {
    today: 'vandaag vanavond vanmiddag',
    tomorrow: 'morgen morgenochtend morgenmiddag morgenavond',
    weekdays: [
      'zondag zo',
      'maandag ma',
      'dinsdag di',
      'woensdag wo',
      'donderdag do',
      'vrijdag vr vrij',
      'zaterdag za zat',
    ],
    before: 'ochtend morgens',
    after: 'middag avond vanavond vanmiddag',
    oClock: 'uur u',
  },
}
