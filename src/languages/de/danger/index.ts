import type { DangerWords } from '../../facet.js'
import { against } from './against.js'
import { harm } from './bodies.js'
import { inUse } from './in-use.js'
import { machines, standstills, trapped } from './machines.js'
import { persons } from './persons.js'
import { stories } from './stories.js'
import { guards, hazards, needs } from './things.js'

// What is said in German where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one
// that is said of nothing else. Ordinary words ("fell", "smoke") weigh less than a half.

export const danger: DangerWords = {
  facets: [
    ...harm,
    ...inUse,
    ...hazards,
    ...guards,
    ...machines,
    ...standstills,
    ...trapped,
    ...needs,
    ...persons,
    ...against,
    ...stories,
  ],
  classes: {
    giftig:
      'maiglöckchen herbstzeitlose fingerhut knollenblätterpilz eibe tollkirsche schierling oleander eisenhut goldregen herbstzeitlosen',
    boden: 'boden fliesen fußboden bad badezimmer küche treppe flur teppich straße gehweg keller',
    arznei: 'medikament medikamente medikamenten tabletten tablette insulin spritze tropfen dosis infusion',
    zahl: 'zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig',
    mein: 'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer sein seine seinem seiner ihr ihre ihrem ihrer',
    familie: `sohn sohnes söhne tochter töchter kind kinder baby mann frau ehemann ehefrau partner partnerin mutter mama vater papa oma opa großmutter großvater bruder schwester neffe nichte enkel enkelin
      freund freundin nachbar nachbarin schwiegermutter schwiegervater kollege kollegin kleine kleiner kleinen zwillinge`,
    körper: `arm arme armen bein beine beinen hand hände händen finger fingern daumen gesicht auge augen kopf schädel kiefer nacken knie knöchel fuß füße füßen zeh zehen schulter hüfte rippe rippen wirbelsäule brust lippe lippen nase
      wange stirn hals mund zunge zahn zähne haut oberschenkel schienbein ellenbogen ohr handgelenk unterarm schlüsselbein becken steißbein wirbel speiche elle`,
    beutel: 'konto geldbeutel portemonnaie budget sparkonto geduld',
    last: 'werbung papierkram bürokratie arbeit mails mail formularen formulare papier müll verpackung spam gebühren popups kartons karton prospekten newsletter newslettern',
    brennbar: `bike ebike pedelec scooter drucker akku akkus batterie ladegerät netzteil powerbank handy laptop roller fahrrad rad auto wagen trockner waschmaschine spülmaschine toaster kühlschrank heizung herd steckdose stecker kabel gerät motor föhn fernseher`,
    fahrer: 'fahrer busfahrer taxifahrer fahrerin lokführer pilot',
    fast: 'fast beinahe knapp um ein haar',
    melder: 'co-melder comelder melder rauchmelder gasmelder brandmelder feuermelder alarm',
    maschine: `mühle kaffeemühle mahlwerk mixer rührgerät küchenmaschine presse ballenpresse papierpresse saftpresse häcksler schredder aktenvernichter förderband laufband
      bohrmaschine drehbank drehmaschine fräse säge kreissäge kettensäge rolltreppe walze walzen tür türen tor tore schranke drehkreuz rasenmäher maschine aufschnittmaschine fleischwolf knetmaschine`,
    gerät: `maschine kaffeemaschine espressomaschine mühle kaffeemühle wasserkocher toaster herd ofen backofen mixer spülmaschine waschmaschine trockner netzteil ladegerät ladekabel stecker steckdose kabel gerät röster föhn heizung lampe akku batterie powerbank handy laptop motor kühlschrank bügeleisen fritteuse bohrmaschine staubsauger roller dose kanne deckel messer`,
    riecht: 'riecht roch stinkt stank gerochen gestunken riechen',
    kabine: 'aufzug fahrstuhl lift gondel sessellift',
    steckt:
      'steckt stecken stecke steckte steckten hängt hängen hänge hing sitzt sitzen sitze saßen saß stecken-geblieben',
    fest: 'fest eingeklemmt eingesperrt eingeschlossen gefangen gequetscht zerquetscht steckengeblieben hängengeblieben hängen stecken festgesteckt festgehangen verfangen',
    mensch: `ich wir er jemand mann männer frau frauen kind kinder baby sohn tochter oma opa vater bruder schwester freund freundin nachbar nachbarin kollege kollegin
      kollegen mitarbeiter mitarbeiterin arbeiter azubi lehrling leute menschen personen fahrgäste gäste bewohner bewohnerin patient patientin kunde kundin enkel enkelin hund katze`,
    kann: 'kann kannst können könnt konnte konnten',
  },
}
