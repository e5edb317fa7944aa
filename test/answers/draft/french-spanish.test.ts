// Drafts in French and Spanish: which template a post gets, by its signals alone, and what it says then.
import { describe, expect, test } from 'vitest'
import { readReply } from '../../../src/answers/critique/read-reply.js'
import { draftReply } from '../../../src/answers/draft/draft.js'
import { builtInTemplates } from '../../../src/answers/draft/templates/built-in.js'
import type { Section } from '../../../src/answers/draft/templates/words.js'
import { factsOf } from './facts.js'

type Case = readonly [section: Section, text: string, place?: string]

const french: readonly Case[] = [
  [
    'outage',
    'Northwind Hosting est en panne depuis ce matin, tous nos sites sont inaccessibles et personne ne répond.',
  ],
  ['billing', 'Northwind Hosting m’a prélevé deux fois la même facture, je veux être remboursé.'],
  [
    'delivery',
    'Ma commande chez Northwind Hosting n’est toujours pas arrivée après trois semaines, le colis est perdu.',
  ],
  ['account', 'Impossible de me connecter à mon compte Northwind Hosting, mot de passe refusé.'],
  [
    'bug',
    'L’application Northwind Hosting plante à chaque ouverture depuis la mise à jour.',
    'play.google.com',
  ],
  ['question', 'Bonjour, comment transférer un nom de domaine vers Northwind Hosting ?'],
  ['praise', 'Un grand merci à Northwind Hosting, service client au top, rapide et très aimable !'],
  [
    'service',
    'Le service client de Northwind Hosting ne répond jamais, trois mails sans réponse. Merci de faire quelque chose.',
  ],
]
const frenchUrgent: readonly Case[] = [
  ['stolen', 'Mon compte chez Northwind Hosting a été piraté ce matin, que dois-je faire ?'],
  ['posing', 'J’ai reçu un SMS suspect qui prétend venir de Northwind Hosting et me demande un code.'],
  ['grave', 'Je vois les factures d’un autre client dans mon espace Northwind Hosting.'],
  ['medicine', 'La valise perdue par Northwind Hosting contient mon insuline, répondez s’il vous plaît.'],
  ['bereaved', 'Mon père est décédé et Northwind Hosting lui écrit encore chaque mois.'],
]
const spanishUrgent: readonly Case[] = [
  ['stolen', 'Me han robado la cuenta de Northwind Hosting esta mañana, ¿qué hago?'],
  ['posing', 'He recibido un SMS sospechoso en nombre de Northwind Hosting que me pide un código.'],
  ['grave', 'Veo las facturas de otro cliente en mi área de Northwind Hosting.'],
  ['hazard', 'El módem que me han enviado desde Northwind Hosting se sobrecalienta mucho por la noche.'],
  ['medicine', 'En la maleta perdida por Northwind Hosting está mi insulina, contesten por favor.'],
  ['bereaved', 'Mi padre falleció y Northwind Hosting le sigue escribiendo cada mes.'],
]
const spanish: readonly Case[] = [
  [
    'outage',
    'Northwind Hosting está caído desde esta mañana, todo nuestro equipo sin servicio y nadie responde.',
  ],
  [
    'billing',
    'Northwind Hosting me ha cobrado dos veces la factura de este mes y nadie me devuelve el dinero.',
  ],
  [
    'delivery',
    'Mi pedido de Northwind Hosting no ha llegado después de tres semanas, el paquete está perdido.',
  ],
  ['account', 'No puedo iniciar sesión en mi cuenta de Northwind Hosting, contraseña rechazada.'],
  [
    'bug',
    'La aplicación de Northwind Hosting se cierra sola desde la última actualización.',
    'play.google.com',
  ],
  ['question', 'Hola, ¿cómo traslado un dominio a Northwind Hosting?'],
  ['praise', 'Muchas gracias a Northwind Hosting, atención al cliente excelente, rápida y muy amable.'],
  [
    'service',
    'La atención al cliente de Northwind Hosting no contesta nunca, tres correos sin respuesta. Gracias por nada.',
  ],
]

describe.each([
  ['fr', french],
  ['es', spanish],
] as const)('%s', (language, cases) => {
  const drafted = ([, text, place]: Case, index: number) => {
    const facts = factsOf(
      { text, author: { name: 'Marie Dupont' }, ...(place !== undefined && { place }) },
      { seed: String(index), late: index % 3 === 1 },
    )
    return { facts, draft: draftReply(facts, builtInTemplates(facts.language)) }
  }

  test.each(cases.map((one, index) => ({ section: one[0], text: one[1], one, index })))(
    '$section: $text',
    ({ section, one, index }) => {
      const { facts, draft } = drafted(one, index)
      expect(facts.language).toBe(language)
      expect(draft.section).toBe(section)
      expect(draft.quoted).toBe(false)
      expect(draft.over).toBe(0)
    },
  )

  test('is as it was when people last read it', async () => {
    const all = cases.map((one, index) => `> ${one[1]}\n\n${drafted(one, index).draft.text}`)
    await expect(`${all.join('\n\n=====\n\n')}\n`).toMatchFileSnapshot(`drafts.${language}.txt`)
  })

  test('a draft has no fault by the reading of replies', () => {
    const faults = cases.flatMap((one, index) =>
      readReply(drafted(one, index).draft.text, language).findings.filter(({ grade }) => grade === 'fault'),
    )
    expect(faults).toEqual([])
  })
})

test.each([...frenchUrgent, ...spanishUrgent].map(([section, text]) => ({ section, text })))(
  'what cannot wait is $section: $text',
  ({ section, text }) => {
    const facts = factsOf({ text })
    const draft = draftReply(facts, builtInTemplates(facts.language))
    expect(facts.language).not.toBe('en')
    expect(draft.section).toBe(section)
    expect(readReply(draft.text, facts.language).findings.filter(({ grade }) => grade === 'fault')).toEqual(
      [],
    )
  },
)
