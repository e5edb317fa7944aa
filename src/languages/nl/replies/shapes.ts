import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `ja nee klopt juist inderdaad waar gevonden opgelost bevestigd gedaan geen nooit alleen beide allebei deels helaas niets niemand terug weer`,
  general: `altijd meestal doorgaans gewoonlijk normaal gesproken normaliter vaak soms regelmatig volledig absoluut compleet gemakkelijk makkelijk eenvoudig simpelweg
    uiteraard natuurlijk elke iedere verschillende diverse talloze voortdurend continu constant zorgvuldig individueel dagelijks hoogste normaal tips zorgen
    zelden veel`,
  vague: `kan kunnen zou zouden mogelijk eventueel misschien wellicht waarschijnlijk momenteel klanten gebruikers mensen gasten reizigers passagiers leden bewoners
    spelers huishoudens consumenten`,
  conditions: 'als indien anders tenzij mits',
  moments: `vandaag vanavond vanmiddag vannacht vanochtend vanmorgen morgen gisteren nu net zojuist maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend
    middag avond middernacht sinds tot vanaf daarna tegen`,
  spots: `onder boven onderaan bovenaan achterkant knop menu instellingen pagina tabblad sticker etiket balie kassa plank lade deur poort hoek links rechts scherm`,
  known: 'het de hij zij ze die deze dit dat hem',
  longWord: 12,
  pairs: `we wij ons onze je jij jou jouw u uw jullie`,
}
