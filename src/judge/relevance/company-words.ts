// Words that people use when they speak of a company that they deal with. By themselves they tell nothing about which
// company, but beside a name that is also a common word they tell that a company is meant. Chosen by hand.

/** In the query language. English and German. */
export const companyWords: readonly string[] = [
  `account OR accounts OR agent OR app OR bill OR billing OR cancel* OR ceo OR charged OR chatbot OR checkout`,
  `complaint* OR contract OR coupon OR customer* OR deliver* OR driver OR helpdesk OR hotline OR invoice*`,
  `login OR "log in" OR "money back" OR offline OR order OR ordered OR orders OR outage* OR overcharged OR paid`,
  `parcel OR password OR payment* OR premium OR queue OR refund* OR repair* OR replacement OR shares OR staff`,
  `stock OR store OR subscri* OR support OR technician OR ticket OR warranty OR website OR down`,
  `"no answer" OR "no reply" OR "nobody answers" OR "nobody replies" OR "no one answers" OR "no one replies" OR "on hold" OR "customer service"`,
  `abgebucht OR abo OR abschlag OR antwort OR bestell* OR bezahlt OR erstatt* OR filiale OR gekundigt OR gesperrt`,
  `kundigung OR konto OR kunde OR kunden* OR lieferung OR mahnung OR mitarbeiter* OR paket OR rechnung OR reklam*`,
  `storn* OR storung* OR telefon OR tarif* OR vertrag* OR "geht nicht" OR "niemand antwortet"`,
]
