import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Pakete: zu spät, verloren, im Regen abgestellt. */
export const parcels: readonly Topic[] = [
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `
      paket*, päckchen, sendung*, sendungsverfolgung*, sendungsnummer*, tracking*, zugestellt, zustellung*, zusteller*, zustellversuch*, nicht zugestellt, lieferung*, geliefert, liefern, liefert, beliefert, lieferdatum, liefertermin*, lieferzeit*, lieferverzögerung*, lieferstatus, lieferdienst*, nicht geliefert, versand*, versandt, versendet, verschickt, unterwegs seit, in zustellung, im depot, depot, paketzentrum, verteilzentrum, lager, zoll, bote, boten, paketbote*, postbote*, briefträger*, briefkasten, packstation*, abholstation*, paketshop, abgabeort, ablageort, ablegt, abgelegt, vor der|die haustür|tür abgestellt|gelegt|abgelegt, hinter der tonne, im regen, beim nachbarn, bei nachbarn|den abgegeben, nachbar hat, nicht geklingelt, ohne zu klingeln, keine karte, benachrichtigungskarte, an absender zurück, zurück an absender, falsche adresse|haustür|hausnummer, nie angekommen, nicht angekommen, noch nicht angekommen|da, nicht da, kommt nicht an, zerdrückt angekommen, beschädigt angekommen, kaputt angekommen, kam kaputt|beschädigt|zerdrückt|nass|leer an, verloren gegangen, verlorengegangen, falscher artikel, falscher inhalt, falsche ware, falsch geliefert, fehlt im paket, fehlt in der lieferung, fehlte im paket, unvollständig geliefert, ersatzartikel*, teillieferung, wochen zu spät, tage zu spät, hätte da sein sollen, hätten da sein sollen, expressversand, mit express, vorbestellt, vorbestellung*, ersatzkarte, in drei wochen|monaten lieferbar, im päckchen, im tütchen, tour, delle im karton, karton war|offen|eingedrückt|nass
    `,
  },
  {
    kind: 'delivery',
    weight: THING,
    phrases: `bestellung*, bestellt, bestellte, bestellen, angekommen, ankommen, karton, kartons, spedition*, fahrer, post, per post, spediteur, ankunft, eingetroffen, ersatztür, ersatzlieferung`,
  },
  {
    kind: 'delivery',
    weight: HINTS,
    phrases: `zu spät, verspätet, warte, warten, verzögert*, verzögerung*, nachbar, nachbarn, klingel*, fehlt, fehlen, lieferbar`,
  },
]
