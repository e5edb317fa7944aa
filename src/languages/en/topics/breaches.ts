import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Strangers where they should not be. */
export const breaches: readonly Topic[] = [
  {
    kind: 'security',
    weight: TELLS,
    phrases: `
      i never|didn't ~ asked|requested|request|ask|ordered|order for?, did not request|ask, never asked for a|the|any|it|this, never requested, account <be>? ~ hacked, been hacked, code i ~ request, out of nowhere,
      phishing, phished, smishing, spoof*, fraudulent, fraudster*, fraud team, hacked, hacker*, hack, hijack*, breach*, data leak, leaked, leaks my|our|the|your data|address|addresses|ip|email|details, leaks real, real address|addresses, stranger's, a stranger, strangers, complete stranger, total stranger, someone else's account|data|name|address|details|documents|file|files|photos|invoice|statement|policy|record|records|booking|passport|medical|results|payslip|bank|card|email|messages|mail|inbox|profile|order history|calendar,
      somebody else's account|data|name|address|details|documents|files|photos|invoice|statement|policy|records|passport|results|payslip|messages|mail|inbox|profile, another customer's|person's|user's|patient's|family's|woman's|man's|client's|tenant's|guest's|member's, other customers|people's|people|users|patients|clients|guests|tenants|members|families ~ data|names|addresses|details|invoices|documents|photos|mail|emails|messages|files|orders|records, other people's, other customers', woman in another, man in another, not mine, not me, never made, i never made|placed|authorised|authorized|ordered|signed|opened|bought|requested|sent, didn't authorise|authorize|make|request, didn't make this|these|that|any, unauthorised, unauthorized, unknown device|login|location|transaction*|payment*, login from, logged in from, sign in from, new device in, transactions i, payments i,
      vulnerab*, exploit*, xss, sql injection, cve, disclosure, responsible disclosure, bug bounty, security hole|flaw|issue|researcher|team|contact|txt, insecure, plain text, plaintext, cleartext, in the clear, unencrypted, publicly, public bucket, public link, visible to everyone|anyone|every|all|other, anyone can|could, anybody can|could, everyone can see|read|open, exposed, exposes, exposing, without logging in, without a password, without login, change the number in the url, in the url, guess the, enumerat*, world readable, indexed by, appears in google, passport scan*, copy of my passport, medical records, health data, kill switch, dns leak, ip leak, tls, certificate warning, man in the middle, malware, virus, trojan, ransomware, skimm*, sim swap, identity theft, stole my identity, loan in my name, account in my name, opened in my name, contract in my name, impersonat*, pretending to be, fake site|website|shop|page|email|sms|text|invoice|account|profile, suspicious email|text|message|link|call|mail|login, is this really from, is this legit, is this genuine, asks for my pin|password|card, asked for my pin|password|card,
      gdpr breach, privacy breach, data protection, personal data of, reply all, cc'd, bcc, tracked without, without my consent, without consent, recorded me|us, hidden camera, man's voice, woman's voice, strange voice, spoke to my daughter|son|child|kid|baby, stalker*, stalk*, intruder*, break in, broke in, burglar*, opens for anyone|strangers|the, opened for the neighbour|neighbor, neighbour's|neighbor's phone, magnet, picked the lock, unlocks by itself, police report, reported it to the police, sold my data|email|address|number, email address only|used only, unique alias, alias i only
    `,
  },
  {
    kind: 'security',
    weight: THING,
    phrases: `scam, scammed, fraud, security, privacy, gdpr, personal data, police, stolen, steal, leak of, encryption, encrypted, attacker*, suspicious, confidential, sensitive data, consent, third party, third parties, spam, impostor, credentials`,
  },
  {
    kind: 'security',
    weight: HINTS,
    phrases: `scams, scammer*, stranger, policy documents, date of birth, real name, home address, names and addresses, camera, monitor, unknown number, ip`,
  },
]
