import { TELLS, type Topic } from '../../topics.js'

/** What many have no longer: power, water, network, servers. */
export const outages: readonly Topic[] = [
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `
      coupure de courant|internet|réseau|service|gaz, coupure d'eau|d'électricité|internet, coupure depuis, coupures, plus de courant|réseau|internet|gaz|lumière|service|chauffage|signal,
      plus d'eau|d'électricité|internet|électricité, sans eau|courant|internet|électricité|réseau|gaz|chauffage|eau chaude, pas de courant|réseau|internet|signal|chauffage, pas d'eau, zéro réseau,
      aucun réseau, aucune barre, black-out, microcoupures, baisse de pression, pression d'eau, eau marron|trouble|jaune|rouille, au robinet, du robinet, quand revient, quand ça revient, retour à la normale,
      rétabli, rétablissement, rétablie, heure de rétablissement, panne de secteur, panne générale|nationale|mondiale|massive|de|depuis|réseau|internet|fibre, en panne depuis,
      toute la rue|ville|résidence|zone|commune, tout l'immeuble|le quartier|le village|le bureau, dans le quartier, dans ma rue, les voisins aussi, mes voisins aussi, transformateur, poteau,
      câble arraché|coupé, armoire, nro, serveur down|hs|mort|en, serveurs mutualisés|down|hs|en|par, vos serveurs, les serveurs, vps, mutualisé, datacenter, hébergement, dns, panel, mails en|down,
      messagerie en panne|down, statut, page de statut, status, incident en cours|mineur|majeur, erreur 502, 502, 503, 504, 500, timeout, base de données inaccessible, inaccessible, inaccessibles,
      injoignable depuis, ne répond plus depuis, par terre, à terre, dans les choux, aux fraises, au tapis, tombé, tombés, tombée, est tombé|tombée, plateforme en|down, site down|mort|hs|en,
      appli down|hs|en panne, chez tout le monde, pour tout le monde, partout, tout le bureau, c'est national, c'est général, chez vous aussi, vous aussi, d'autres personnes, quelqu'un d'autre,
      je suis le seul|la seule, terminal de paiement, tpe, paiement par carte impossible|refusé, carte refusée, carte refusee|refusé, cartes refusées, distributeurs hors, distributeur hors, bornes,
      borne de recharge|hors, box rouge|clignote|redémarre, voyant rouge, clignote, fibre coupée|arrachée|en, antenne, relais téléphonique, maintenance qui|depuis|de|programmée, chauffage collectif, dialyse,
      terminaux, terminaux de, ne passent plus, plus aucun paiement, voyants rouges, lumière rouge, en rouge, en rouge depuis, occupé, sonne occupé, système occupé, connexion refusée, refuse les connexions,
      base de données, failover, réplica, en file, mails ne partent|partent plus, courrier ne part, messages en file, liste noire, blacklist, ip du, espèces uniquement, que du liquide, payer en espèces,
      ardoise, bornes de, portiques, barrières, ascenseurs, carte toute blanche, page toute blanche, appels d'urgence, urgence uniquement, sans tonalité, ligne coupée|morte, ligne, câble, pelleteuse,
      citerne, camion-citerne, forage, canalisation, canalisation percée|éclatée, fuite dans la rue, éclairage public, lampadaires, tension, groupe électrogène, réseau tombé, dans le village, au hameau,
      distributeur ne donne, le cloud, serveurs sont encore tombés, sont tombés, encore tombés, six bornes, borne, écrans noirs, page blanche depuis, toute la ligne, pu d'internet, plus rien ne, en rade,
      depuis ce matin plus
    `,
  },
  {
    kind: 'outage',
    phrases: `
      panne, panne générale, coupure*, serveurs, maintenance, sans courant|internet|électricité|eau|réseau, toute la ville|rue|région, d'autres, fibre, internet, wifi, réseau, box, connexion internet,
      couverture, électricité, courant
    `,
  },
]
