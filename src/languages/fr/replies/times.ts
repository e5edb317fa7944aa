import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `avant|vers|à|dès|jusqu'à|d'ici|pour|après # h|heures|heure, à #, vers #, d'ici #, avant #, # h, # heures|h ~ ce|demain|au, d'ici à? ce|demain|midi|la|<jour>|vendredi|la fin|fin, à midi|minuit, avant midi|minuit|demain|ce soir|<jour>|la fin|fin|le, ce soir, cet après-midi, cette nuit|semaine, demain, demain matin|soir|midi|après, après-demain, aujourd'hui même|encore|avant, dans la journée|matinée|soirée|semaine|nuit, dans l'après-midi, en fin de journée|semaine|matinée|mois, fin de journée|semaine|mois, fin|début|mi <mois>, sous|dans|d'ici|en|maximum|environ|pendant ~ #|<nombre> ~ <unité>, sous # ~ <unité>, dans # ~ <unité>, sous # à # <unité>, sous 24|48|72, # jours ouvrés|ouvrables, <nombre> jours ouvrés|ouvrables, # à # jours, dans une|l' heure, dans une demi-heure, demi-heure, toutes les heures|demi-heures, chaque heure, prochaines # heures|minutes, le # <mois>, dès le # , avant le # , à partir du # , # <mois>, <jour> matin|après-midi|soir|prochain|au|avant, dès|avant|pour|d'ici|ce|jusqu'à <jour>, semaine prochaine, la semaine prochaine, mois prochain, le mois prochain, dans|avec la prochaine ~ version|mise|livraison, version #, au plus tard`,
    not: `depuis # <unité>, depuis <nombre> <unité>, il y a # <unité>, il y a <nombre> <unité>, pendant # <unité>, après # <unité>, de # à # h, entre # et, la semaine dernière, le mois dernier, dernières # heures, derniers # jours, # <unité> de retard|d'attente, à # <unité> de, chaque jour, # étoiles, plus tard`,
  },
  day: { phrases: "aujourd'hui, <jour>, ce matin, maintenant, semaine" },
  promises: {
    phrases: `enverrons, sera, seront, serez, seras, recevrez, recevras, arrivera, arriveront, aurez, auras, verrez, verras, prévu, prévue, prévus, prévoyons, estimé, estimée, prochain point, prochaine mise, point à, au plus tard, reviendra, reviendrons, rouvre, rouvrira, ouvre, part, partira, livrerons, livré, répondrons, répondons, écrivons, appelons, appelle, devrait, devraient, devriez, viendra, vient, passera, passe, <ferons>, rétablissement, remise en service, retour, d'ici, à nouveau, comptez`,
  },
}
