import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Fremde, wo sie nicht sein sollten. */
export const breaches: readonly Topic[] = [
  {
    kind: 'security',
    weight: TELLS,
    phrases: `
      nie angefordert, nicht angefordert, nie ~ angefordert|beantragt|bestellt, konto ~ gehackt,
      phishing*, betrügerisch*, betrugsversuch*, abzocker-mail, gehackt, hacker*, datenleck*, datenpanne*, datenschutz*, datenschutzverletzung, dsgvo, sicherheitslücke*, sicherheitsproblem, schwachstelle*, offen im netz, öffentlich einsehbar|zugänglich|sichtbar|abrufbar, für alle|jeden sichtbar|einsehbar|abrufbar, frei zugänglich, einsehbar, ohne passwort|anmeldung|login abrufbar|einsehbar|erreichbar, im klartext, klartext, unverschlüsselt*, fremde daten|namen|rechnung|rechnungen|bestellung|bestellungen|leute|person|konten|kunden|akten|adresse|stimme|männerstimme, fremden namen|leuten|kunden|person, fremder leute|zugriff|kunden|mann, fremdes konto|gerät, anderer kunden|leute|patienten|nutzer|mieter, eines anderen|fremden kunden|patienten|nutzers|mannes, einer anderen|fremden kundin|patientin|person|frau, daten einer|eines|von anderen|fremden|anderer, unbekanntes gerät, unbefugt*, unberechtigt*, nicht von mir, nie bestellt, nie gemacht, nie getätigt, nicht veranlasst, nicht autorisiert*, identitätsdiebstahl, auf meinen namen, in meinem namen, gefälscht*, fakeshop, fake-shop, angebliche mail|sms, verdächtige mail|sms|nachricht, ist die|das echt, ist das von euch, nach meiner pin, ausspioniert, mitgehört, kamera ~ aufgenommen, stalker*, stalking, einbrecher*, einbruch, gestohlen, geklaut, anzeige bei der polizei, polizei, arztbrief, patientenakte*, krankenakte*, gesundheitsdaten, passkopie*, weitergegeben an, ohne einwilligung, ohne meine zustimmung, adresse ~ herausgegeben, bekommt ~ meine adresse, lässt sich mit einem magnet*
    `,
  },
  {
    kind: 'security',
    weight: THING,
    phrases: `sicherheit, privatsphäre, persönliche daten, personenbezogen*, verschlüsselung, spam, vertraulich*, fremd, fremde, fremder, fremden`,
  },
  { kind: 'security', weight: HINTS, phrases: `betrug, betrüger*, geburtsdatum, kamera, unbekannt*` },
]
