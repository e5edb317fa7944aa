import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** French, written by hand. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    votre: 'votre vos ton ta tes',
    nombre: 'un une deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente',
    tiers:
      'transporteur livreur banque vendeur fabricant fournisseur compagnie aéroport opérateur partenaire revendeur prestataire assureur bailleur gestionnaire',
    jour: 'lundi mardi mercredi jeudi vendredi samedi dimanche weekend',
    mois: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    unité: 'minute minutes min heure heures h jour jours semaine semaines',
    fait: `résolu résolue résolus réglé réglée rétabli rétablie réparé réparée corrigé corrigée remplacé remplacée remboursé remboursée remboursés crédité créditée débloqué débloquée réactivé réactivée renvoyé renvoyée annulé annulée
      prolongé prolongée activé activée désactivé désactivée supprimé supprimée ajouté ajoutée mis envoyé envoyée expédié expédiée livré livrée réservé commandé augmenté payé modifié modifiée retiré retirée échangé déployé déployée levé
      levée rouvert rouverte terminé terminée régularisé régularisée recrédité`,
    ferons: `enverrons rembourserons remplacerons créditerons réparerons débloquerons activerons annulerons supprimerons modifierons corrigerons livrerons récupérerons réserverons ajouterons retirerons prolongerons réactiverons
      passerons commanderons offrirons rendrons échangerons réexpédierons recréditerons`,
  },
  ...plain,
}
