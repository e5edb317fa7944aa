import { TELLS, type Topic } from '../../topics.js'

/** Strangers where they should not be. */
export const breaches: readonly Topic[] = [
  {
    kind: 'security',
    weight: TELLS,
    phrases: `
      empréstimo em meu|no meu nome, empréstimos no meu nome, empréstimo que não|nunca, empréstimo não, dívida contratada, contratada às, em meu nome, no meu nome, em nome de outra, pix que não|nunca,
      pix não reconhecido, transferência que não|nunca|não autorizada, transferências que não, compra que não|nunca|não reconheço, compras que não|nunca, compra não reconhecida, compras não reconhecidas,
      movimentos que não, débitos que não, não fui eu, selfie que não, celular que não é meu, limparam minha|a conta, limparam a minha, esvaziaram, rasparam, zeraram minha|a conta, golpe do|da,
      caí no golpe|em golpe, golpistas, golpista, falso funcionário|atendente|site|boleto|email|sms|perfil|gerente, falsa central, site falso|clonado, boleto falso|adulterado, link falso|suspeito|estranho,
      mensagem falsa|suspeita, email falso|suspeito, se passando por, se passaram por, fazem-se passar, fazer-se passar, clonaram meu|minha|o|a, clonado, clonada, cartão clonado, sim swap,
      invadiram minha|meu|a, invadida, invadido, hackearam minha|meu|a, alguém entrou|acessou|usou|está usando|acedeu, outra pessoa entrou|usou|acessou|tem acesso, acesso de outro|um,
      login de outro|um|outra, dispositivo desconhecido, aparelho desconhecido, dados de outra|outro|outros pessoa|cliente|paciente|clientes|pacientes, fatura de outra|outro, exame de outra|outro,
      exames de outra|outro, resultado de outra|outro, prontuário de outro, boleto de outro, pedido de outra|outro, fotos de outra|outro, vejo os dados|as faturas|os pedidos|as fotos de,
      aparece a|o ~ de outra|outro, mandaram meus|meu|minha|os ~ para|pra outra|outro, enviaram meus|meu|minha|os ~ para|pra outra|outro, vazou, vazaram, vazamento, meus dados vazaram|vazados|expostos,
      dados vazados|expostos|abertos|públicos, vazamento de dados, fuga de dados, exposto no, exposta no, qualquer um pode|vê|consegue, sem senha, visível para todos, no google, em texto puro|claro|aberto,
      senha por email|e-mail, senha em texto, todos em cópia, com cópia para todos, cópia aberta, falha de segurança, brecha, vulnerabilidade, desligou o segundo fator, só com o cnpj|cpf,
      sabiam meu|o meu|meus, sabia meu|o meu|meus, tinham meus dados, venderam meus dados, vendem meus|os dados, lgpd, rgpd, anpd, phishing, smishing, boletim de ocorrência, b.o., bo feito, sabia meu saldo,
      últimas transferências, setor de fraude, departamento de fraudes, mesma conversa, mesmo fio, clicou no, clicou, mudando o número, trocando o número, na url, no endereço da página, no fim do endereço,
      foto do documento de, documento de outra|outro, documento dos outros, documentos de outros, senha de qualquer, qualquer conta, sem verificar, compraram # de, compraram ações, venderam meus,
      três da manhã|madrugada, eu dormindo, enquanto dormia, seis pagamentos, vários pagamentos, loja que não conheço, estabelecimento desconhecido, no exterior, do exterior, babá eletrônica, câmera do bebê,
      gravações de outro, exame de uma senhora, com nome e cpf|endereço|sobrenome, lista de pacientes|clientes, invadiram, invadiram minha, gente ruim acha, só com o número
    `,
  },
  {
    kind: 'security',
    phrases: `
      golpe, golpes, fraude, fraudes, hacker, hackers, vírus, polícia, queixa-crime, privacidade, dados bancários|médicos|sensíveis, sigilo, invasão, roubo de dados|identidade, estelionato, golpe*, fraude*,
      hacke*, clon*, roubo de dados, dados de outra pessoa, não reconheço, falso, falsa, invadi*
    `,
  },
]
