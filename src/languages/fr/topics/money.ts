import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Bills, payments, what is paid back. */
export const money: readonly Topic[] = [
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `
      m'a facturé|débité|prélevé|compté|chargé, m'ont facturé|débité|prélevé|compté, m'avez facturé|débité|prélevé|compté|chargé, me facturez|facture|prélevez|prélève|débite|chargez|comptez,
      nous facturez|facture|prélève|débite, vous facturez|prélevez|débitez|chargez, on me facture|prélève|réclame|demande ~ #|$, me réclame|réclamez|réclament ~ #|$|€,
      prélevé deux fois|trois|sans|le|alors|encore|après, débité deux fois|trois|sans|alors|encore|après, facturé deux fois|sans|alors|le, double prélèvement|débit|facturation|paiement, deux prélèvements,
      deux fois le|la montant|facture|somme|mois, prélèvement de|non|sans|indu, facture de #|$|régularisation, facture ~ #|$|€, même facture, facture exorbitante|délirante|démesurée|fausse|erronée,
      rappel de facture|paiement, relance, relances, mise en demeure, huissier, recouvrement, hors forfait, appels vers, surtaxé, surtaxés, surtaxée, roaming, itinérance, régularisation, échéancier,
      mensualité*, acompte, index, relevé de compteur, relève, compteur, linky, consommation, kilowatt*, m3, abonnement que|jamais|résilié|reconduit, reconduction, tacite reconduction, essai gratuit,
      période d'essai, mois offert, résilié et|mais|depuis, déjà résilié, après résiliation, résiliation refusée|non|pas,
      frais de dossier|résiliation|annulation|changement|gestion|livraison|service|port|bagage|retard, frais pour|que|imprévus, supplément de|bagage, pour changer la date, pénalités de, pénalité, majoration,
      amende de, contravention, péage, badge, télépéage, parking, stationnement, remboursement, rembours*, pas remboursé, jamais remboursé, en attente de remboursement, avoir au, un avoir, bon d'achat,
      caution, dépôt de garantie, arrhes, acompte versé, code promo ne|pas|refusé, remise non, remise promise, promo non, réduction non|pas, prix affiché|différent|en caisse, en caisse, pas le bon prix,
      ticket de caisse, augmentation de|du, a augmenté de, hausse de, augmenté sans, prime, cotisation, cotisations, mutuelle, franchise, intérêts, agios, frais bancaires, découvert, crédit immobilier, prêt,
      mensualités, carte de crédit, virement pas|non|jamais|rejeté|en|bloqué, virement, salaire pas, distributeur a, avalé ma|la, solde faux|négatif, solde de tout, argent bloqué, argent retenu,
      bloque mon argent, note de frais, tva, facture pro, facture au nom, pas de facture, duplicata de facture, me doit|doivent|devez, vous me devez, on me doit, € de trop, euros de trop, en trop,
      trop perçu, trop payé, moins cher ailleurs, surfacturation, surfacturé, ticket restaurant, chèque, relevé, sur le relevé, cette ligne, c'est quoi cette|ce, libellé, non conventionné, refus de prise,
      prise en charge refusée, annulé par vous, annulée par vous, vous avez annulé, a annulé la colo|le voyage|le séjour|la croisière, voyage annulé, séjour annulé, on veut l'argent,
      on veut le remboursement, date de virement, légalement, délai légal, trimestriel, annuel, année entière, toute l'année, à l'année, absence, non-présentation, pour absence, annulée # heures avant,
      annulé # heures avant, consultation annulée, répartiteur, chauffage, charges, décompte, consommation réelle, appartement vide, maison vide, frigo débranché, j'étais absent, j'étais absente, rayure que,
      dégâts que, caution location, plein de carburant, carburant, nettoyage spécial, retenue sur, retenu sur la caution, ménage, rendez-moi, récupérer mon argent|mes sous, mes sous, comment je récupère,
      heures de stationnement, heures de parking, ne s'est pas arrêtée l'appli, franchise de, jours de retard, par mois, double facturation, la session, me facture, kwh, ma caution, garde ma caution,
      frais de, en avoir, trop cher facturé, indu, # € de frais
    `,
  },
  {
    kind: 'billing',
    phrases: `
      facture*, facturation, prélèvement*, prélevé*, prélev*, débité*, débit*, frais, remboursement*, paiement*, payé, abonnement*, renouvel*, hausse de prix, augmentation, tarif*, code promo refusé, avoir,
      virement*, relevé*, argent, résiliation, pénalité*, trop-perçu, cashback
    `,
  },
  {
    kind: 'billing',
    weight: HINTS,
    phrases: `
      euros, payer, cher, gratuit, €, coûte
    `,
  },
]
